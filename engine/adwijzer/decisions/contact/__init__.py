"""A contact: verdicts per agenda item, one advice for the whole."""
