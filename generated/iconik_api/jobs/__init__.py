"""Models and operations of iconik jobs."""
