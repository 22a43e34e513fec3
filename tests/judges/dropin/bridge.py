"""A plugin of pytest that runs tests of nsa-pythonik over this client: requests-mock answers over the engine seam.

The environment variable `SUITE` names the folder of the tests, which import each other as `pythonik.tests`.
"""

from __future__ import annotations

import os
import sys
import time
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import requests
from requests_mock.exceptions import NoMockAddress

import pythonik.client
import pythonik.compat
from pythonik.http import EngineError, Fields, Headers, HttpRequest, HttpResponse


class RequestsEngine:
    """Sends by requests, which requests-mock patches."""

    def __init__(self) -> None:
        self._session = requests.Session()
        self._session.trust_env = False

    def send(self, request: HttpRequest, credentials: Fields) -> HttpResponse:
        fields = dict([*request.headers.multi_items(), *credentials])
        began = time.perf_counter()
        try:
            raw = self._answer(request, fields)
        except requests.RequestException as error:
            raise EngineError(str(error), "connect") from error
        headers = Headers([(name, value) for name, value in raw.headers.items()])
        seconds = time.perf_counter() - began
        return HttpResponse(request, raw.status_code, headers, raw.content, reason=raw.reason or "", seconds=seconds)

    def close(self) -> None:
        self._session.close()

    def _answer(self, request: HttpRequest, fields: dict[str, str]) -> requests.Response:
        """Send a request to the first path that is mocked: as it is, decoded, and without its last slash.

        1.x sent no slash at the end of some paths, and did not encode identifiers. A server takes both for the same.
        """
        path, mark, query = str(request.url).partition("?")
        paths = dict.fromkeys((path, unquote(path), path.removesuffix("/")))
        failures = []
        for each in paths:
            prepared = requests.Request(request.method, each + mark + query, headers=fields, data=request.content)
            try:
                return self._session.send(prepared.prepare(), allow_redirects=False)
            except NoMockAddress as error:
                failures.append(error)
        raise failures[0]


def _over_requests(original: Any) -> Any:
    def made(self: Any, *args: Any, **options: Any) -> None:
        original(self, *args, engine=RequestsEngine(), **options)

    return made


def pytest_configure() -> None:
    pythonik.compat.use("requests")
    tests = ModuleType("pythonik.tests")
    tests.__path__ = [os.environ["SUITE"]]
    sys.modules["pythonik.tests"] = tests
    client: Any = pythonik.client.PythonikClient
    client.__init__ = _over_requests(client.__init__)
