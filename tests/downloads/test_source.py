"""Expiry of URLs: parts report their responses in any order."""

from __future__ import annotations

from iconik_api.files import models as m
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.http.response import HttpResponse
from pythonik.downloads.source import Source
from tests.messages import a_response


def answered(status: int) -> HttpResponse:
    return a_response(status)


def signed(number: int) -> Response[m.File]:
    return Response(answered(200), m.File(id="f1", url=f"http://127.0.0.1/{number}"))


def test_a_url_is_replaced_when_it_is_refused_and_worked_before_or_is_old() -> None:
    source = Source(("a1", "f1"))
    source.renew(signed(1))
    assert source.is_expired("http://127.0.0.1/1", answered(403))
    source.renew(signed(2))
    # Two parts had the first URL. A refusal of the second part does not concern the new URL.
    assert source.is_expired("http://127.0.0.1/1", answered(403))
    assert not source.is_expired("http://127.0.0.1/2", answered(206))
    assert not source.is_expired("http://127.0.0.1/2", answered(404))
    assert source.is_expired("http://127.0.0.1/2", answered(403))
    source.renew(signed(3))
    assert not source.is_expired("http://127.0.0.1/3", answered(403))


def test_a_bare_url_is_never_replaced() -> None:
    source = Source("http://127.0.0.1/1")
    assert not source.is_expired("http://127.0.0.1/1", answered(403))
