"""iconik acls: Rights to read, change, delete or share an object, by user, by group and by share."""
