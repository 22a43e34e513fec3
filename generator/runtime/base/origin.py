"""Origins of URLs: scheme, host and port, which decide whether credentials may be sent."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["is_safe", "origin_of", "origin_of_base"]

#: A URL up to its path. Ambiguous characters (backslash, blank) and user names are not accepted in a host.
_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[^\s/?#@:\\\[\]]+)(?::(?P<port>[0-9]{1,5})?)?(?=[/?#]|$)",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}


@lru_cache(maxsize=64)
def origin_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL.

    Raises:
        ValueError: The URL is not an http or https URL.
    """
    found = _ORIGIN.match(url)
    scheme = found["scheme"].lower() if found else ""
    port = int(found["port"] or _PORTS[scheme]) if found else 0
    if found is None or port > 0xFFFF:
        raise ValueError(f"not an http or https URL: {re.split('[?#]', url)[0]!r}")
    return scheme, found["host"].strip("[]").lower(), port or _PORTS[scheme]


def origin_of_base(url: str) -> tuple[str, str, int]:
    """Return the origin of a base URL.

    Raises:
        ValueError: The URL is not an http or https URL, or has a query, a fragment or a user name.
    """
    if "?" in url or "#" in url or "@" in url:
        raise ValueError("a base URL must not have a query, a fragment or a user name")
    return origin_of(url)


def is_safe(scheme: str, host: str) -> bool:
    """Return whether a connection is encrypted or stays on this machine."""
    if scheme == "https" or host == "localhost":
        return True
    from ipaddress import ip_address

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
