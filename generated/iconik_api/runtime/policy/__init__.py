"""Policy without I/O: retries, rate limits and the settings of a client."""
