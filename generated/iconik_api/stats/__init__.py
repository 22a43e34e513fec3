"""Models and operations of iconik stats."""
