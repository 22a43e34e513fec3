"""Models and operations of iconik notifications."""
