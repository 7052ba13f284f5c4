"""The rules as SQL: a decision becomes tables and one statement, for any number of cases."""
