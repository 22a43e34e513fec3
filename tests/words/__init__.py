"""The lint of words: `make lint` runs it, `make words` writes the counts down."""
