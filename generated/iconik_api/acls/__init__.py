"""iconik acls: Who may read, change, delete or share an object, user by user, group by group and share by share."""
