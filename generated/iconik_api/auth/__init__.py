"""iconik auth: Logging in, tokens, applications, identity providers, and system domains."""
