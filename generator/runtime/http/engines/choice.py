"""Which engine a client sends with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, Final, NamedTuple

#: Environment variable with the name of the engine of clients that name none.
VARIABLE: Final = "PYTHONIK_ENGINE"


class _Kind(NamedTuple):
    """An engine by name: the package that has to be installed, the extra that brings it, and its classes."""

    module: str
    package: str
    extra: str | None
    sync_class: str | None
    async_class: str


_KINDS: Final = {
    "httpx": _Kind("httpx", "httpx", None, "HttpxEngine", "AsyncHttpxEngine"),
    "httpx2": _Kind("httpx", "httpx2", "httpx2", "HttpxEngine", "AsyncHttpxEngine"),
    "aiohttp": _Kind("aiohttp", "aiohttp", "aiohttp", None, "AsyncAiohttpEngine"),
    "pyreqwest": _Kind("pyreqwest", "pyreqwest", "fast", "PyreqwestEngine", "AsyncPyreqwestEngine"),
}


def engine_maker(
    engine: Any = None, http_client: Any = None, transport: Any = None, *, asynchronous: bool
) -> Callable[[], Any]:
    """Return what makes the engine of a client, when it is first needed.

    Args:
        engine: Name of an engine, an engine, or `None` for the one that the environment names, else `httpx`.
        http_client: A client of httpx or httpx2 to send with, instead.
        transport: A transport of httpx or httpx2 to send with, instead.
        asynchronous: Whether the client is asynchronous.

    Raises:
        TypeError: One of them is of the wrong type, or of the other kind of client.
        ValueError: More than one is given, or the engine does not exist for this kind of client.
        ImportError: The package of the engine is not installed.
    """
    senders = {"engine": engine, "http_client": http_client, "transport": transport}
    given = [name for name, value in senders.items() if value is not None]
    if len(given) > 1:
        raise ValueError(f"pass {' or '.join(given)}, not both: each of them sends the requests")
    prefix = "Async" if asynchronous else ""
    if http_client is not None:
        library = _library_of("http_client", http_client, f"{prefix}Client")
        return lambda: _httpx_engine(library, asynchronous, client=http_client)
    if transport is not None:
        library = _library_of("transport", transport, f"{prefix}BaseTransport")
        return lambda: _httpx_engine(library, asynchronous, transport=transport)
    if engine is None:
        engine = os.environ.get(VARIABLE) or "httpx"
    if isinstance(engine, str):
        return _maker_of(engine, asynchronous)
    close = "aclose" if asynchronous else "close"
    if not hasattr(engine, "send") or not hasattr(engine, close):
        raise TypeError(f"engine must be a name or have the methods send and {close}, not {type(engine).__name__}")
    return lambda: engine


def _maker_of(name: str, asynchronous: bool) -> Callable[[], Any]:
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"unknown engine {name!r:.40}: expected {', '.join(_KINDS)}, or an engine")
    class_name = kind.async_class if asynchronous else kind.sync_class
    if class_name is None:
        raise ValueError(f"the engine {name} is for asynchronous clients only")
    if kind.extra is not None:
        _require(name, kind)

    def make() -> Any:
        from importlib import import_module

        module = import_module(f"{__package__}.{kind.module}")
        made = getattr(module, class_name)
        return made(import_module(kind.package)) if kind.module == "httpx" else made()

    return make


def _require(name: str, kind: _Kind) -> None:
    """Check that the package of an engine is installed.

    Raises:
        ImportError: It is not.
    """
    from importlib.util import find_spec

    if find_spec(kind.package) is None:
        raise ImportError(
            f"the engine {name} needs the package {kind.package}: pip install 'pythonik[{kind.extra}]'",
            name=kind.package,
        )


def _library_of(argument: str, value: Any, class_name: str) -> Any:
    """Return the module whose class an object is of.

    Raises:
        TypeError: The object is neither of httpx nor of httpx2, or of another class.
    """
    for module_name in ("httpx", "httpx2"):
        # A program that passes an object of the library has imported it.
        library = sys.modules.get(module_name)
        if library is not None and isinstance(value, getattr(library, class_name)):
            return library
    raise TypeError(f"{argument} must be an httpx.{class_name} or httpx2.{class_name}, not {type(value).__name__}")


def _httpx_engine(library: Any, asynchronous: bool, **given: Any) -> Any:
    from .httpx import AsyncHttpxEngine, HttpxEngine

    return AsyncHttpxEngine(library, **given) if asynchronous else HttpxEngine(library, **given)
