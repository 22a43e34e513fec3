"""Models and operations of iconik acls."""
