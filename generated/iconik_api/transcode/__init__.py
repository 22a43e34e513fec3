"""Models and operations of iconik transcode."""
