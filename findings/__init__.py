"""Behaviour of public packages that differs from expectation; see README.md."""
