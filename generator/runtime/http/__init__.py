"""HTTP: responses, credentials and connections."""
