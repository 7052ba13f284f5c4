"""An answer laid out for people, one module per kind of decision."""
