"""One upload, from its first request to its last."""
