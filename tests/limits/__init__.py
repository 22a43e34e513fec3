"""The rate limit, in one process and shared by several."""
