"""Deprecated operations: a mark for type checkers (PEP 702), and a warning for the line of the call."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType

    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")

    def deprecated(message: str, /, *, category: None) -> Callable[[T], T]:
        """Mark a function as deprecated, as `warnings.deprecated` of Python 3.13 does with `category=None`."""

        def mark(function: T) -> T:
            function.__deprecated__ = message
            return function

        return mark


__all__ = ["deprecated", "warn_of_call"]

_OWN = f"{__package__}."


def warn_of_call(name: str, message: str) -> None:
    """Warn of a call of a deprecated operation, at the line that calls into this package.

    Args:
        name: Name of the operation.
        message: The replacement.
    """
    level = 1
    frame: FrameType | None = sys._getframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith(_OWN):
        level, frame = level + 1, frame.f_back
    warnings.warn(f"{name}() is deprecated: {message}", DeprecationWarning, stacklevel=level)
