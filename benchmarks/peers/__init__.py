"""This project's client beside nsa-pythonik 1.15.0 and 2.3.0, bare httpx, and what is possible at all: `make bench`."""
