"""Calls, their requests and their responses, without I/O."""
