"""The exceptions survive the ways by which they leave a process: pickles, copies, and being made again of `args`."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import pythonik.compat
import pythonik.exceptions
from iconik_api.jobs.models import JobResponse
from iconik_api.runtime.base.errors import extra_bases, with_bases
from iconik_api.runtime.base.timeouts import DEFAULT_TIMEOUT
from iconik_api.runtime.http.headers import Headers
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.http.response import HttpResponse
from pythonik.exceptions import (
    ApiConnectionError,
    ApiStatusError,
    DecodeError,
    JobError,
    PagingError,
    PythonikError,
    ResponseTooLargeError,
)

#: Attributes of the exceptions that a caller acts on.
NAMES = ("status", "errors", "roles", "request_id", "retry_after", "path", "operation", "cursor")

KINDS = sorted(
    {getattr(pythonik.exceptions, name) for name in pythonik.exceptions.__all__}, key=lambda kind: kind.__name__
)


def make(kind: type[PythonikError]) -> PythonikError:
    """Return an exception of a class with all that it can have."""
    request = HttpRequest("GET", "https://a.example/things/?signature=s", timeout=DEFAULT_TIMEOUT)
    kind = with_bases(kind)
    if issubclass(kind, ApiStatusError):
        headers = Headers({"X-Request-Id": "r-1", "Retry-After": "7"})
        response = HttpResponse(request, 429, headers, b"{}")
        return kind(errors=["too much"], response=response, roles=["can_read"])
    if issubclass(kind, pythonik.exceptions.PartialUploadError):
        return kind({"a/1.dpx": pythonik.exceptions.UploadError("no URL")}, {"a/2.dpx": "f-2"}, "a-1")
    if issubclass(kind, ApiConnectionError):
        return kind("the connection broke", request=request)
    if issubclass(kind, ResponseTooLargeError):
        return kind(1000, request=request)
    if issubclass(kind, PagingError):
        return kind("it repeats itself", operation="list_things", cursor=3)
    if issubclass(kind, DecodeError):
        return kind("$.title", "not a string")
    if issubclass(kind, JobError):
        return kind(JobResponse(id="j-1", status="FAILED", error_message="no space"), "failed")
    return kind() if kind.__name__ == "ClientClosedError" else kind("it failed")


def told(error: BaseException) -> dict[str, Any]:
    """Return what an exception says, in its text and in the attributes that a caller acts on."""
    found = {name: getattr(error, name) for name in NAMES if hasattr(error, name)}
    job = getattr(error, "job", None)
    return {"kind": type(error), "text": str(error), **found, "job": job and (job.id, job.status, job.error_message)}


@pytest.fixture(
    params=[(), ("requests",), ("httpx",), ("requests", "httpx")], ids=lambda names: "+".join(names) or "own"
)
def _bases(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test with this fixture runs with and without the bases of other libraries."""
    for name in request.param:
        pytest.importorskip(name)
    before = dict(extra_bases)
    pythonik.compat.use(*request.param)
    yield
    extra_bases.clear()
    extra_bases.update(before)


def by_json(error: BaseException) -> Any:
    return type(error)(*json.loads(json.dumps(error.args)))


@pytest.mark.usefixtures("_bases")
@pytest.mark.parametrize(
    "again",
    [
        lambda error: type(error)(*error.args),
        by_json,
        copy.copy,
        copy.deepcopy,
        *(lambda error, each=each: pickle.loads(pickle.dumps(error, each)) for each in (2, pickle.HIGHEST_PROTOCOL)),
    ],
    ids=["args", "args as JSON", "copy", "deepcopy", "pickle 2", "pickle"],
)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_exception_made_again_says_the_same(kind: type[PythonikError], again: Callable[[Any], Any]) -> None:
    error = make(kind)
    made = again(error)
    assert told(made) == told(error)
    # Once more: what was made again can itself be handed on.
    assert told(again(made)) == told(error)


@pytest.mark.parametrize("again", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))], ids=["copy", "pickle"])
def test_copy_keeps_the_request_and_the_response(again: Callable[[Any], Any]) -> None:
    made = again(make(pythonik.exceptions.NotFoundError))
    assert (made.request.method, made.response.status_code, made.response.content) == ("GET", 429, b"{}")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (pythonik.exceptions.ForbiddenError, "429 for GET https://a.example/things/: too much (needs can_read)"),
        (ApiConnectionError, "GET https://a.example/things/: the connection broke"),
        (PagingError, "list_things, at 3: it repeats itself"),
        (DecodeError, "$.title: not a string"),
        (pythonik.exceptions.JobFailedError, "job j-1 failed, status FAILED: no space"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
@pytest.mark.usefixtures("_bases")
def test_text_is_a_sentence(kind: type[PythonikError], text: str) -> None:
    assert str(by_json(make(kind))) == text


def test_arguments_hold_no_query() -> None:
    for kind in KINDS:
        assert "signature" not in repr(make(kind))
