"""Models and operations of iconik automations."""
