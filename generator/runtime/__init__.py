"""The part of the generated client that is the same for every contract.

Nothing is imported here: a program that only builds a client should not pay for models, `attrs` or `httpx`.
"""
