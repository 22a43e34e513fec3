"""Models: what they declare, how JSON becomes a model and a model becomes JSON."""
