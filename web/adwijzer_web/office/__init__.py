"""An office on the server: people who sign in, and what their administrator sees."""
