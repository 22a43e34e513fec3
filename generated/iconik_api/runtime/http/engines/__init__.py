"""The HTTP libraries behind the client, one module each."""
