"""Changes of requests and responses, from the bundled documents of both sides."""

from generator.review.wire.contract import WireContract
from generator.review.wire.diff import compare

__all__ = ["WireContract", "compare"]
