"""Credentials, kept to the one origin that they are for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping

import httpx

__all__ = ["ASKED", "OriginAuth"]

#: Where a request keeps, among its extensions, the names of the headers that it asks for.
ASKED = "iconik.credentials"


class OriginAuth(httpx.Auth):
    """Adds credential headers to requests for the API's own origin, and takes them off all others.

    This is the only place where credentials meet a request, so a redirect, an absolute URL or a signed storage URL
    cannot carry them elsewhere.

    Args:
        credentials: Header names and values.
        trusts: Says whether a URL is of the API's origin.
    """

    def __init__(self, credentials: Mapping[str, str], trusts: Callable[[httpx.URL], bool]) -> None:
        self._credentials = credentials
        self._trusts = trusts

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Put the headers on while the request is sent to the API, unless the caller gave others; or take them off.

        A request that says in its extensions which ones it asks for gets these only.

        Once the answer is there, or the exception, the request is free of them: both carry it to who knows where.
        """
        if not self._trusts(request.url):
            for name in self._credentials:
                request.headers.pop(name, None)
            yield request
            return
        asked = request.extensions.get(ASKED, self._credentials)
        own = {name: value for name, value in self._credentials.items() if name in asked}
        own = {name: value for name, value in own.items() if name not in request.headers}
        request.headers.update(own)
        try:
            response = yield request
            # httpx has prepared the request of a redirect by now, with these very headers.
            response.next_request = None
        finally:
            for name in own:
                request.headers.pop(name, None)
