"""The lint of words, which `make lint` runs."""
