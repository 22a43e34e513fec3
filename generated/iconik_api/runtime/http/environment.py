"""The settings of connections that the environment makes: proxies and trusted certificates."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ..base.lock import Lock

if TYPE_CHECKING:
    import ssl

__all__ = ["has_env_proxy", "tls_context"]

_context: ssl.SSLContext | None = None
_lock = Lock()


def has_env_proxy() -> bool:
    """Whether the environment names a proxy."""
    if sys.platform in ("darwin", "win32"):
        # There, the settings of the system count as well.
        from urllib.request import getproxies

        return bool(getproxies().keys() & {"http", "https", "all"})
    return any(os.environ.get(name) for name in os.environ if name.lower() in _PROXIES)


_PROXIES = frozenset({"http_proxy", "https_proxy", "all_proxy"})


def tls_context() -> ssl.SSLContext:
    """Return the TLS settings of all connections, loaded once a process: that takes longer than a request.

    Certificates come from `SSL_CERT_FILE` or `SSL_CERT_DIR` if the environment names one, else from certifi.
    """
    global _context
    with _lock:
        if _context is None:
            import ssl

            file, directory = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
            if not (file or directory):
                import certifi

                file = certifi.where()
            _context = ssl.create_default_context(cafile=file or None, capath=None if file else directory)
        return _context
