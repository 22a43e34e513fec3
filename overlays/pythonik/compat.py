"""Exceptions of this client that programs catch as those of another HTTP library.

    import pythonik.compat

    pythonik.compat.use("requests")

From then on a `NotFoundError` is also a `requests.HTTPError`, an `ApiConnectionError` a `requests.ConnectionError`, and
an `ApiTimeoutError` a `requests.Timeout`. The environment variable `PYTHONIK_COMPAT=requests,httpx` does the same.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final, Literal, TypeAlias

from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, ApiTimeoutError, extra_bases

__all__ = ["VARIABLE", "Library", "use"]

#: Environment variable with the names of libraries, separated by commas.
VARIABLE: Final = "PYTHONIK_COMPAT"

Library: TypeAlias = Literal["requests", "httpx", "httpx2"]

#: The exceptions of a library that stand for a status, a connection and a timeout.
_CLASSES: Final = {
    "requests": ("HTTPError", "ConnectionError", "Timeout"),
    "httpx": ("HTTPStatusError", "TransportError", "TimeoutException"),
    "httpx2": ("HTTPStatusError", "TransportError", "TimeoutException"),
}


def use(*libraries: Library) -> None:
    """Give the exceptions of this client the bases of other libraries as well, for the whole process.

    Args:
        libraries: Names of the libraries. Without a name, the exceptions have their own bases only.

    Raises:
        ValueError: A name is unknown.
        ImportError: A library is not installed.
    """
    for name in libraries:
        if name not in _CLASSES:
            raise ValueError(f"unknown library {name!r:.40}: expected {', '.join(_CLASSES)}")
    found = [[getattr(import_module(name), each) for each in _CLASSES[name]] for name in libraries]
    extra_bases.clear()
    for number, kind in enumerate((ApiStatusError, ApiConnectionError, ApiTimeoutError) if found else ()):
        extra_bases[kind] = tuple(classes[number] for classes in found)
