"""Exceptions of the source of a request body reach the caller as they are, and the request is not sent again."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import httpcore
import httpx
import pytest

from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.http.streams import Stream
from iconik_api.runtime.policy.retry import Retries
from pythonik.exceptions import ApiConnectionError
from tests.messages import a_request

from .conftest import Caller, make_settings
from .server import FaultServer


class Ended(BaseException):
    """An exception that ends a program, as those of pytest and of schedulers do."""


class BrokenStream(Stream):
    """A body that ends in an exception after its first piece."""

    def __init__(self, error: BaseException) -> None:
        self.reads = 0
        self._error = error

    @property
    def repeatable(self) -> bool:
        return True

    @property
    def headers(self) -> dict[str, str]:
        return {"Content-Length": "100"}

    def __iter__(self) -> Iterator[bytes]:
        self.reads += 1
        yield b"beginning"
        raise self._error


def chained() -> BaseException:
    """An exception with a cause and a context of its own."""
    try:
        try:
            raise KeyError("context")
        except KeyError:
            raise OSError(5, "Input/output error") from ValueError("cause")
    except OSError as error:
        return error


ERRORS: dict[str, Callable[[], BaseException]] = {
    "of the disk": chained,
    "a timeout": lambda: TimeoutError("the tape is slow"),
    "of a connection": lambda: ConnectionResetError(104, "reset"),
    "of httpx": lambda: httpx.ReadError("another server left"),
    "of httpcore": lambda: httpcore.WriteError("another server left"),
    "of an engine": lambda: EngineError("another request failed"),
    "of this client": lambda: ApiConnectionError("another request failed", request=a_request()),
    "of a program": lambda: LookupError("no such frame"),
    "of a scheduler": lambda: Ended("time is up"),
}


@pytest.mark.parametrize("kind", ERRORS)
def test_exception_of_a_body_reaches_the_caller(caller: Caller, kind: str) -> None:
    error: Any = ERRORS[kind]()
    cause, context = error.__cause__, error.__context__
    stream = BrokenStream(error)
    with FaultServer() as server:
        transport = caller.open(make_settings(server.url, retries=Retries(3, backoff=0)))
        with pytest.raises(type(error)) as caught:
            caller.send(transport, Call("PUT", "things/", body=Body(stream, None, "video/mp4")))
        assert caught.value is error
        assert (error.__cause__, error.__context__) == (cause, context)
        assert stream.reads == 1
        assert server.carried_out.total() == 0
        # The connection is not used again, and the client goes on.
        assert caller.send(transport, Call("GET", "things/")).response.ok


class Shrinking(io.BytesIO):
    """A file that is cut short after its length has been asked for."""

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == io.SEEK_END:
            size = super().seek(offset, whence)
            self.truncate(10)
            return size
        return super().seek(offset, whence)


def test_file_that_is_cut_short_is_an_error_of_the_file(caller: Caller) -> None:
    with FaultServer() as server:
        transport = caller.open(make_settings(server.url, retries=Retries(3, backoff=0)))
        with pytest.raises(EOFError, match="90 bytes before the length"):
            caller.send(transport, Call("PUT", "things/", body=Body(Shrinking(bytes(100)), None, "video/mp4")))
        assert server.carried_out.total() == 0


class Growing(io.BytesIO):
    """A file that another program still writes to."""

    def seek(self, offset: int, whence: int = 0) -> int:
        size = super().seek(offset, whence)
        if whence == io.SEEK_END:
            self.write(b"more")
        return size


def test_file_that_grows_is_sent_in_its_first_length(caller: Caller) -> None:
    with FaultServer() as server:
        transport = caller.open(make_settings(server.url))
        body = Body(Growing(b"all of it"), None, "video/mp4")
        assert caller.send(transport, Call("PUT", "things/", body=body)).response.ok
    assert [exchange.body for exchange in server.received] == [b"all of it"]
