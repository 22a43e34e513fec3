"""Helpers that several packages of the client share. They are private."""
