"""The contract as HTML pages: every operation with its Python call, every schema with its class."""

from generator.reference.pages import write_reference

__all__ = ["write_reference"]
