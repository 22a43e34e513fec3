"""Foundations of uploads: steps and their drivers, sources and parts, progress."""
