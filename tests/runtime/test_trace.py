"""Spans of calls, with a small API in the place of OpenTelemetry's. `make judge-opentelemetry` uses the real one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from iconik_api.assets.operations import SyncAssets
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.transport.trace import find_tracer
from iconik_api.runtime.transport.transport import SyncTransport

from .conftest import make_settings
from .server import Answer, Server


class Span:
    """A span: what was set on it until it ended."""

    def __init__(self, name: str, kind: str, attributes: Mapping[str, Any]) -> None:
        self.name, self.kind = name, kind
        self.attributes = dict(attributes)
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.status: str | None = None
        self.has_ended = False

    def set_attribute(self, name: str, value: Any) -> None:
        self.set_attributes({name: value})

    def set_attributes(self, attributes: Mapping[str, Any]) -> None:
        assert not self.has_ended
        self.attributes |= attributes

    def add_event(self, name: str, attributes: Mapping[str, Any]) -> None:
        assert not self.has_ended
        self.events.append((name, dict(attributes)))

    def set_status(self, status: str) -> None:
        assert not self.has_ended
        self.status = status


class ProxyTracerProvider:
    """Stands for no provider, as in OpenTelemetry."""


class Provider:
    """A tracer provider, which is its only tracer as well."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.scopes: list[str] = []

    def get_tracer(self, scope: str) -> Provider:
        self.scopes.append(scope)
        return self

    def start_span(self, name: str, *, kind: str, attributes: Mapping[str, Any]) -> Span:
        self.spans.append(Span(name, kind, attributes))
        return self.spans[-1]


@contextmanager
def use_span(span: Span, **_: bool) -> Iterator[Span]:
    try:
        yield span
    finally:
        span.has_ended = True


Api = Callable[[Any], None]


@pytest.fixture
def set_provider(monkeypatch: pytest.MonkeyPatch) -> Api:
    """Import the API, with a tracer provider."""

    def install(provider: Any) -> None:
        api = SimpleNamespace(
            get_tracer_provider=lambda: provider,
            ProxyTracerProvider=ProxyTracerProvider,
            SpanKind=SimpleNamespace(INTERNAL="internal"),
            StatusCode=SimpleNamespace(ERROR="error"),
            use_span=use_span,
        )
        monkeypatch.setitem(sys.modules, "opentelemetry.trace", api)  # type: ignore[arg-type]

    return install


def test_api_not_imported_no_tracer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opentelemetry.trace", raising=False)
    assert find_tracer() is None


def test_no_provider_no_tracer(set_provider: Api) -> None:
    set_provider(ProxyTracerProvider())
    assert find_tracer() is None


def test_provider_one_tracer(set_provider: Api) -> None:
    first, second = Provider(), Provider()
    for provider in (first, second):
        set_provider(provider)
        assert find_tracer() is find_tracer() is provider
        assert provider.scopes == ["pythonik"]


@pytest.mark.parametrize("engine", ["httpx", "pyreqwest"])
def test_call_one_span_with_its_retries(set_provider: Api, serve: Callable[..., Server], engine: str) -> None:
    provider = Provider()
    set_provider(provider)
    answers = [Answer(503), Answer(404)]
    server = serve(lambda _: answers.pop(0))
    with SyncTransport(make_settings(server.url, retries=Retries(2, backoff=0.0)), engine=engine) as transport:
        SyncAssets(transport).get_asset("an-asset-id", params={"a": "b"})
    (span,) = provider.spans
    assert (span.name, span.kind, span.has_ended) == ("get_asset", "internal", True)
    assert span.events == [("retry", {"retry.attempt": 1, "retry.reason": "503", "retry.delay": 0.0})]
    assert span.attributes == {
        "http.request.method": "GET",
        "http.request.resend_count": 1,
        "http.response.status_code": 404,
        "error.type": "404",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "url.scheme": "http",
        "url.template": "/API/assets/v1/assets/{asset_id}/",
    }
    assert span.status == "error"


def test_exception_span_ends_after_its_attributes(set_provider: Api, serve: Callable[..., Server]) -> None:
    provider = Provider()
    set_provider(provider)
    server = serve(Answer(503))
    calls: list[object] = []

    def hook(_: object) -> None:
        calls.append(None)
        if len(calls) == 2:
            raise LookupError("a secret")

    with (
        SyncTransport(make_settings(server.url, retries=Retries(2, backoff=0.0), on_request=hook)) as transport,
        pytest.raises(LookupError),
    ):
        SyncAssets(transport).get_asset("a")
    (span,) = provider.spans
    assert span.attributes["error.type"] == "LookupError"
    assert span.attributes["http.request.resend_count"] == 1
    assert "a secret" not in str(vars(span))
