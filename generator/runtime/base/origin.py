"""Origins of URLs: scheme, host and port, which decide whether credentials may be sent."""

from __future__ import annotations

import re
from functools import lru_cache

#: A URL up to its path. A host has no character that libraries read in different ways (backslash, blank, percent), and
#: no user name.
_ORIGIN = re.compile(
    r"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]+\]|[^\s/?#@:%\\\[\]]+)(?::(?P<port>[0-9]{1,5})?)?(?=[/?#]|$)",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}
_PRINTABLE = "".join(chr(code) for code in range(0x21, 0x7F))


@lru_cache(maxsize=64)
def origin_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of a URL.

    All spellings of an origin give the same: a name in any alphabet and as IDNA has it, in any case; an address of IPv6
    with and without zeros; the usual port and none. A name with a dot at its end is another name.

    Raises:
        ValueError: The URL is not an http or https URL.
    """
    found = _ORIGIN.match(ascii_url(url))
    scheme = found["scheme"].lower() if found else ""
    port = int(found["port"] or _PORTS[scheme]) if found else 0
    if found is None or port > 0xFFFF:
        raise ValueError(f"not an http or https URL: {_invalid(url)!r}")
    host = found["host"].lower()
    return scheme, _address(host[1:-1]) if host[0] == "[" else host, port or _PORTS[scheme]


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
    return scheme == "https" or is_loopback(host)


def is_loopback(host: str) -> bool:
    """Return whether a host, as `origin_of` gives it, is this machine."""
    if host in ("localhost", "localhost."):
        return True
    from ipaddress import IPv6Address, ip_address

    try:
        address = ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback


def ascii_url(url: str) -> str:
    """Return a URL with nothing but printable ASCII in it; what is that already stays as it is.

    The host name is written as IDNA has it. Other characters are percent-encoded.

    Raises:
        ValueError: The host name is invalid.
    """
    if url.isascii() and url.isprintable() and " " not in url:
        return url
    from urllib.parse import quote

    scheme, separator, rest = url.partition("://")
    end = min((rest.index(mark) for mark in "/?#" if mark in rest), default=len(rest))
    authority = rest[:end]
    if not authority.isascii():
        import idna

        if "@" in authority:
            raise ValueError(f"not an http or https URL: {_invalid(url)!r}")
        name, colon, port = authority.partition(":")
        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise ValueError(f"invalid host name {name!r}: {error}") from None
        authority = f"{name}{colon}{port}"
    return f"{scheme}{separator}{authority}{quote(rest[end:], safe=_PRINTABLE)}"


def request_url(url: str) -> str:
    """Return a URL as a request has it: printable ASCII, with a path, without a fragment.

    Raises:
        ValueError: The URL is not an http or https URL.
    """
    origin_of(url)
    plain, question, query = ascii_url(url).partition("#")[0].partition("?")
    path = "" if "/" in plain.partition("://")[2] else "/"
    return f"{plain}{path}{question}{query}"


def _address(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        return IPv6Address(host).compressed
    except ValueError:
        raise ValueError(f"not an address of IPv6: {host!r}") from None


def _invalid(url: str) -> str:
    """Return what may be shown of a URL that cannot be read: nobody can say where in it a password ends."""
    return without_query(url) if "@" not in url else f"{url[: url.find('://') + 3] if '://' in url else ''}…"


def without_query(url: str) -> str:
    """Return a URL without its query, its fragment and its user name, to be shown."""
    plain = url.partition("?")[0].partition("#")[0]
    scheme, separator, rest = plain.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
