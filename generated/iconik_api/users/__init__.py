"""iconik users: People, the groups and teams they are in, and what their roles allow."""
