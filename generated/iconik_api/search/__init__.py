"""Models and operations of iconik search."""
