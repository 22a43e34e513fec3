"""State of an upload: the record in iconik, and the journal on disk."""
