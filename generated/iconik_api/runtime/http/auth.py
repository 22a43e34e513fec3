"""Credentials, kept to the one origin that they are for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

import httpx

__all__ = ["CREDENTIALS", "OriginAuth"]

#: Where a request keeps, among its extensions, the names of the headers that it asks for.
CREDENTIALS = "iconik.credentials"


class OriginAuth(httpx.Auth):
    """Adds credential headers to requests for the API's own origin, and takes them off all others.

    This is the only place where credentials meet a request, so a redirect, an absolute URL or a signed storage URL
    cannot carry them elsewhere.

    Args:
        credentials: Header names and values.
        trusts: Says whether a URL is of the API's origin.
    """

    def __init__(self, credentials: Mapping[str, str], trusts: Callable[[httpx.URL], bool]) -> None:
        #: The headers as they are sent, by their names in lower case.
        self._headers = {name.lower().encode(): (name.encode(), value.encode()) for name, value in credentials.items()}
        self._trusts = trusts

    def apply(self, request: httpx.Request) -> httpx.Headers:
        """Put the headers on a request to the API, unless the caller gave others; take them off any other request.

        A request that says in its extensions which ones it asks for gets these only.

        Returns:
            The headers without credentials, for the request to have again once the answer is there, or the exception:
            both carry it to who knows where.
        """
        plain = request.headers
        given = self._headers.keys() & {name.lower() for name, _ in plain.raw}
        if not self._trusts(request.url):
            for name in given:
                del plain[name.decode()]
            return plain
        asked = request.extensions.get(CREDENTIALS)
        wanted = self._headers.keys() if asked is None else {name.lower().encode() for name in asked}
        own = [header for name, header in self._headers.items() if name in wanted and name not in given]
        request.headers = httpx.Headers([*plain.raw, *own])
        return plain

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Put the headers on a request that an httpx client sends, and take them off again."""
        plain = self.apply(request)
        try:
            response = yield request
            # httpx has prepared the request of a redirect by now, with these very headers.
            response.next_request = None
        finally:
            request.headers = plain
