"""Models and operations of iconik users."""
