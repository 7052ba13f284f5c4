"""Letters, questions and sheets: composed from the texts in the rules, and laid out."""
