"""Servers of a document: the base URL of the client, and the servers that operations have of their own."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from ..errors import SpecError
from .files import Node, RefusedError

__all__ = ["Servers"]


class Servers:
    """The servers of a document.

    Args:
        root: The document.
        given: URL of the API. Default: the first server of the document.

    Attributes:
        urls: URL of each server, with `{name}` for a variable.
        variables: Name, default and listed values of each variable. The first server that has it gives the default.
        base_url: URL of the API; empty if the document does not give an absolute one.

    Raises:
        SpecError: The given URL is not absolute.
    """

    def __init__(self, root: Node, given: str | None) -> None:
        written = [each for each in root.get("servers") if each.keys()] or [root.with_value({})]
        self.urls = tuple(each.text("url").rstrip("/") for each in written)
        self.variables = _variables(written)
        first = _filled(written[0])
        if given is not None:
            if not _is_absolute(given):
                raise SpecError(f"{given!r} is not an absolute URL of http or https: pass another --base-url")
            # A server without a host is below the host of the API.
            is_host = urlsplit(given).path in ("", "/")
            first = urljoin(given, first) if is_host and not urlsplit(first).netloc and first else given
            self.urls, self.variables = (first.rstrip("/"),), ()
        self.base_url = first.rstrip("/") if _is_absolute(first) else ""
        if not self.base_url:
            self.urls, self.variables = (), ()

    def of(self, operation: Node, item: Node) -> str | None:
        """Return the server of an operation: an absolute URL, or a path on the host of the base URL.

        Returns:
            `None` for the base URL.

        Raises:
            RefusedError: The URL of the server is invalid.
        """
        own = next(iter(operation.get("servers")), None) or next(iter(item.get("servers")), None)
        if own is None or "url" not in own:
            return None
        url = _filled(own)
        if not _is_absolute(url):
            if urlsplit(url).scheme or urlsplit(url).netloc or "{" in url:
                raise RefusedError(f"its server {url!r:.100} is not a URL of http or https", own.place)
            return f"/{url.strip('/')}".rstrip("/")
        base, parts = urlsplit(self.base_url), urlsplit(url)
        if parts[:2] != base[:2]:
            return url.rstrip("/")
        path = parts.path.rstrip("/")
        return None if path == base.path.rstrip("/") else path


def _variables(servers: list[Node]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    defaults: dict[str, str] = {}
    listed: dict[str, list[str]] = {}
    for server in servers:
        for name, variable in server.get("variables").items():
            if f"{{{name}}}" in server.text("url"):
                defaults.setdefault(name, _default(variable))
                listed.setdefault(name, []).extend(str(each.value) for each in variable.get("enum"))
    return tuple((name, default, tuple(dict.fromkeys(listed[name]))) for name, default in defaults.items())


def _filled(server: Node) -> str:
    """Return the URL of a server with the defaults of its variables."""
    url = server.text("url")
    for name, variable in server.get("variables").items():
        url = url.replace(f"{{{name}}}", _default(variable))
    return url


def _default(variable: Node) -> str:
    value = variable.get("default").value
    if value is None:
        value = next((each.value for each in variable.get("enum") if each.value is not None), "")
    return str(value)


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and "{" not in url and "@" not in parts.netloc
    except ValueError:
        return False
