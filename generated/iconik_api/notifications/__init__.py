"""iconik notifications: Webhooks that tell other systems what happens in iconik."""
