"""Models and operations of iconik files."""
