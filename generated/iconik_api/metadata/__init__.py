"""Models and operations of iconik metadata."""
