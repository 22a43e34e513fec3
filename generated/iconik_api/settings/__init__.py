"""iconik settings: Settings of a system domain and of its groups, teams and users, themes, web hosts and consents to AI."""
