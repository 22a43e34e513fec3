"""iconik search: Search over assets, collections, segments and saved searches, and what a user has searched for before."""
