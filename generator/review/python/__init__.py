"""Changes of names, signatures, types and values of the Python packages."""

from generator.review.python.diff import compare_surfaces
from generator.review.python.usage import Usage

__all__ = ["Usage", "compare_surfaces"]
