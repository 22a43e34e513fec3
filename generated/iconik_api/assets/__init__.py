"""Models and operations of iconik assets."""
