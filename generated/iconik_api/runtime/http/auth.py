"""Credentials, sent to one origin only."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

import httpx

__all__ = ["CREDENTIALS", "OriginAuth"]

#: Extension of a request: the names of the credential headers that the operation needs.
CREDENTIALS = "iconik.credentials"


class OriginAuth(httpx.Auth):
    """Adds credential headers to requests to the API's own origin, and removes them from all others.

    Credentials are added to requests here only. So a redirect, an absolute URL or a signed storage URL cannot send them
    to another origin.

    Args:
        credentials: Header names and values.
        trusts: Returns whether a URL is of the API's origin.
    """

    def __init__(self, credentials: Mapping[str, str], trusts: Callable[[httpx.URL], bool]) -> None:
        #: The headers as they are sent, by their names in lower case.
        self._headers = {name.lower().encode(): (name.encode(), value.encode()) for name, value in credentials.items()}
        self._trusts = trusts

    def apply(self, request: httpx.Request) -> httpx.Headers:
        """Add the headers to a request to the API, unless the caller gave them; remove them from any other request.

        If the extensions of the request name the credentials that it needs, only these are added.

        Returns:
            The headers without credentials. Restore them after the request: responses and exceptions hold the request,
            and programs log and pickle both.
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
        """Add the headers to a request that an httpx client sends, and remove them after it."""
        plain = self.apply(request)
        try:
            response = yield request
            # httpx has prepared the request that follows a redirect by now, with the credentials.
            response.next_request = None
        finally:
            request.headers = plain
