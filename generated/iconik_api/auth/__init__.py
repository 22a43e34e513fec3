"""Models and operations of iconik auth."""
