"""iconik automations: Rules that act on assets and collections by themselves when something happens to them."""
