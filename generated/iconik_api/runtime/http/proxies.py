"""Proxies, and the one that a request goes by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ..base.origin import is_loopback, origin_of
from ..base.shown import Secret

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

_PORTS = {"http": 80, "https": 443}


class Proxy(NamedTuple):
    """A proxy.

    Attributes:
        url: Its URL without user name and password, to be shown.
        user: User name, or an empty text.
        password: Password, or an empty text.
    """

    url: str
    user: str = Secret()
    password: str = Secret()

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Return the proxy of a URL, whose scheme may be missing, and whose user name is percent-encoded."""
        from urllib.parse import unquote

        scheme, _, rest = (text if "://" in text else f"http://{text}").partition("://")
        user, _, address = rest.partition("/")[0].rpartition("@")
        name, _, password = user.partition(":")
        return cls(f"{scheme.lower()}://{address}", Secret(unquote(name)), Secret(unquote(password)))

    @property
    def authorization(self) -> str:
        """Value of the header `Proxy-Authorization`; empty without user name and password."""
        if not (self.user or self.password):
            return ""
        from base64 import b64encode

        return f"Basic {b64encode(f'{self.user}:{self.password}'.encode()).decode('ascii')}"


class _Exception(NamedTuple):
    """An entry of `NO_PROXY`.

    Attributes:
        scheme: Scheme of the URLs that it covers; empty for all.
        host: Host name, in lower case.
        port: Port of the URLs that it covers; `None` for all.
        network: Addresses that it covers, if it names some.
        exact: Whether it covers no subdomains.
    """

    scheme: str
    host: str
    port: int | None
    network: IPv4Network | IPv6Network | None
    exact: bool

    @classmethod
    def parse(cls, entry: str) -> _Exception:
        """Return an entry as data."""
        from ipaddress import ip_network

        scheme, separator, host = entry.lower().rpartition("://")
        port = None
        if not host.endswith("]") and (host.startswith("[") or host.count(":") == 1):
            host, _, digits = host.rpartition(":")
            port = int(digits) if digits.isascii() and digits.isdigit() else None
        host = host.strip("[]").removeprefix("*")
        try:
            network = ip_network(host, strict=False)
        except ValueError:
            network = None
        return cls("" if scheme == "all" else scheme, host, port, network, bool(separator))

    def covers(self, scheme: str, host: str, port: int) -> bool:
        """Return whether a URL of an origin goes by no proxy."""
        if self.scheme not in ("", scheme) or self.port not in (None, port):
            return False
        if self.network is not None:
            from ipaddress import ip_address

            try:
                return ip_address(host) in self.network
            except ValueError:
                return False
        if not self.host:
            return True
        return host == self.host or (not self.exact and host.endswith(f".{self.host.removeprefix('.')}"))


class Proxies:
    """Proxies by the scheme of a URL, and the hosts that are reached without one.

    This machine is reached without a proxy, whatever the environment says: what is sent to it may be unencrypted.

    Args:
        settings: URLs of proxies under `http`, `https` and `all`, and under `no` hosts, separated by commas, as
            `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` have them.
    """

    def __init__(self, settings: Mapping[str, str]) -> None:
        entries = [entry for each in settings.get("no", "").split(",") if (entry := each.strip())]
        schemes = () if "*" in entries else ("http", "https", "all")
        self._proxies = {name: Proxy.parse(text) for name in schemes if (text := settings.get(name))}
        self._exceptions = [_Exception.parse(entry) for entry in entries] if self._proxies else []

    def of(self, url: str) -> Proxy | None:
        """Return the proxy that a request to a URL goes by."""
        scheme, host, port = origin_of(url)
        proxy = self._proxies.get(scheme) or self._proxies.get("all")
        if proxy is None or is_loopback(host) or any(each.covers(scheme, host, port) for each in self._exceptions):
            return None
        return proxy

    def names(self, url: str) -> bool:
        """Return whether a URL, without user name, is that of one of the proxies."""
        return any(_address(proxy.url) == _address(url) for proxy in self._proxies.values())


def _address(url: str) -> tuple[str, str]:
    scheme, _, address = url.partition("://")
    host, colon, port = address.rpartition(":")
    if not colon or "]" in port:
        host, port = address, str(_PORTS.get(scheme, ""))
    return host.strip("[]").lower(), port
