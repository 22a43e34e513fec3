"""The contract as pages for people: every operation with the Python call that sends it, every schema with its class."""

from generator.reference.pages import write_reference

__all__ = ["write_reference"]
