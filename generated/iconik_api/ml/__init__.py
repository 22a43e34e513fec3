"""Models and operations of iconik ml."""
