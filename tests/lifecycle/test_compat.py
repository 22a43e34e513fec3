"""Exceptions that programs catch as those of requests and httpx."""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import httpx2
import pytest
import requests

import pythonik.compat
from iconik_api.runtime.base.errors import ApiConnectionError, ApiStatusError, ApiTimeoutError, NotFoundError
from tests.runtime.server import Answer, HangUp, Server

from .conftest import Both

#: The exceptions of each library for a status, a connection that breaks and a timeout.
LIBRARIES: dict[str, tuple[type[Exception], type[Exception], type[Exception]]] = {
    "requests": (requests.HTTPError, requests.ConnectionError, requests.Timeout),
    "httpx": (httpx.HTTPStatusError, httpx.TransportError, httpx.TimeoutException),
    "httpx2": (httpx2.HTTPStatusError, httpx2.TransportError, httpx2.TimeoutException),
}


@pytest.fixture(autouse=True)
def own_bases_afterwards() -> Iterator[None]:
    yield
    pythonik.compat.use()


def test_exceptions_have_their_own_bases_by_default(both: Both, serve: Callable[..., Server]) -> None:
    with pytest.raises(NotFoundError) as caught:
        both.get(both.client(serve(Answer(404)), raise_on_error=True))
    assert not isinstance(caught.value, (requests.RequestException, httpx.HTTPError, httpx2.HTTPError))


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_status_is_caught_as_that_of_the_library(both: Both, serve: Callable[..., Server], library: Any) -> None:
    status, *_ = LIBRARIES[library]
    pythonik.compat.use(library)
    client = both.client(serve(Answer(404, b'{"errors": ["No."]}', {"Content-Type": "application/json"})))
    with pytest.raises(status, match=r"^404 for GET .*: No\.$") as caught:
        both.get(client.with_options(raise_on_error=True))
    error: Any = caught.value
    assert isinstance(error, NotFoundError)
    assert (error.status, error.errors, error.response.status_code, error.request.method) == (404, ("No.",), 404, "GET")
    with pytest.raises(status):
        both.get(client).raise_for_status()
    with pytest.raises(status):
        both.get(client).response.raise_for_status()


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_broken_connection_is_caught_as_that_of_the_library(
    both: Both, serve: Callable[..., Server], library: Any
) -> None:
    _, connection, timeout = LIBRARIES[library]
    pythonik.compat.use(library)
    with pytest.raises(connection) as caught:
        both.get(both.client(serve(HangUp)))
    assert isinstance(caught.value, ApiConnectionError)
    assert not isinstance(caught.value, timeout)
    with pytest.raises(timeout) as late:
        both.get(both.client(serve(Answer(delay=0.5)), timeout=(5.0, 0.05)))
    assert isinstance(late.value, ApiTimeoutError)


def test_several_libraries_at_once(both: Both, serve: Callable[..., Server]) -> None:
    pythonik.compat.use("requests", "httpx")
    with pytest.raises(requests.HTTPError) as caught:
        both.get(both.client(serve(Answer(500)), raise_on_error=True))
    assert isinstance(caught.value, httpx.HTTPStatusError)


@pytest.mark.parametrize("library", [(), ("requests",), ("httpx", "requests")], ids=str)
def test_pickled_exceptions_are_the_same(both: Both, serve: Callable[..., Server], library: Any) -> None:
    pythonik.compat.use(*library)
    with pytest.raises(ApiStatusError) as caught:
        both.get(both.client(serve(Answer(409)), raise_on_error=True))
    data = pickle.dumps(caught.value)
    again = pickle.loads(data)
    assert (type(again), str(again), again.status) == (type(caught.value), str(caught.value), 409)
    pythonik.compat.use()
    assert type(pickle.loads(data)).__mro__[1] is ApiStatusError


def test_an_unknown_library_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown library 'urllib3': expected requests, httpx, httpx2"):
        pythonik.compat.use("urllib3")  # type: ignore[arg-type]


def test_the_environment_switches_it_on() -> None:
    program = (
        "import requests\n"
        "from pythonik import PythonikClient\n"
        "from iconik_api.runtime.base.errors import NotFoundError, with_bases\n"
        "PythonikClient('a', 'b')\n"
        "print(issubclass(with_bases(NotFoundError), requests.HTTPError))\n"
    )
    ended = subprocess.run(
        (sys.executable, "-c", program), env={"PYTHONIK_COMPAT": "requests"}, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "True\n"
