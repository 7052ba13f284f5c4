"""One office: its people, what each of them may, and who saw what."""
