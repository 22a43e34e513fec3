"""Models and operations of iconik settings."""
