"""Uploads to each kind of storage: one module for each kind, behind one protocol."""
