"""Recordings of the shapes of calls, without content."""
