"""iconik users notifications: Messages to single users, what they want to be told about, and the devices that show it."""
