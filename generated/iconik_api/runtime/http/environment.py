"""The settings of connections that the environment makes: proxies and trusted certificates."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..base.failure import EngineError
from ..base.lock import new_lock

if TYPE_CHECKING:
    import ssl

    from .proxies import Proxies, Proxy

#: Status by which a proxy wants a user name and a password, or others.
PROXY_LOGIN_WANTED = 407

#: The TLS settings by the file and the directory that they are of.
_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}
_lock = new_lock()


def environment_proxies() -> Proxies | None:
    """Return the proxies that the environment names, on Windows and macOS also those of the system; `None` without."""
    if sys.platform in ("darwin", "win32"):
        from urllib.request import getproxies

        named = getproxies()
    else:
        named = _proxy_variables(os.environ)
    if not named.keys() & {"http", "https", "all"}:
        return None
    from .proxies import Proxies

    return Proxies(named)


def _proxy_variables(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables of proxies by scheme. A name in lower case is above the same in capitals."""
    found = {}
    for name in ("http", "https", "all", "no"):
        # Behind a web server by CGI, `HTTP_PROXY` is the header `Proxy` of whoever asks.
        foreign = name == "http" and "REQUEST_METHOD" in environment
        value = environment.get(f"{name}_proxy", "" if foreign else environment.get(f"{name.upper()}_PROXY", ""))
        if value:
            found[name] = value
    return found


def needs_tls(url: str, proxy: Proxy | None) -> bool:
    """Return whether a request needs certificates: for its server, or for the proxy that it goes by."""
    return url[:6].lower() == "https:" or (proxy is not None and proxy.url.startswith("https:"))


def trusted_file() -> str | None:
    """Return the file of trusted certificates that the environment names by `SSL_CERT_FILE`, if it names one.

    Raises:
        EngineError: The file cannot be read.
    """
    file = os.environ.get("SSL_CERT_FILE") or None
    if file is not None and not os.access(file, os.R_OK):
        raise EngineError(f"SSL_CERT_FILE is {file!r}, which cannot be read", "invalid", unsent=True)
    return file


def tls_context() -> ssl.SSLContext:
    """Return the TLS settings of all connections, loaded once a process: that takes longer than a request.

    Certificates come from `SSL_CERT_FILE` or `SSL_CERT_DIR` if the environment names one, else from certifi.

    Raises:
        EngineError: The file cannot be read, or contains no certificate.
    """
    file, directory = trusted_file(), os.environ.get("SSL_CERT_DIR") or None
    with _lock:
        context = _contexts.get((file, directory))
        if context is None:
            context = _contexts[file, directory] = _loaded(file, directory)
        return context


@cache
def trustless_context() -> ssl.SSLContext:
    """Return TLS settings for connections without TLS, which no certificate would satisfy."""
    import ssl

    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _loaded(file: str | None, directory: str | None) -> ssl.SSLContext:
    import ssl

    if file is None and directory is None:
        import certifi

        return ssl.create_default_context(cafile=certifi.where())
    try:
        return ssl.create_default_context(cafile=file, capath=None if file else directory)
    except ssl.SSLError:
        raise EngineError(f"SSL_CERT_FILE is {file!r}, which contains no certificate", "invalid", unsent=True) from None
