"""Spans of Datadog's ddtrace, which wraps `Client.send` and `AsyncClient.send`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import ddtrace
import pytest
from ddtrace.trace import Span, TraceFilter, tracer

if TYPE_CHECKING:
    from pythonik.testing import StandIn

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]


class KeptSpans(TraceFilter):
    """Keeps all spans, and sends none to the agent."""

    def __init__(self) -> None:
        self.spans: list[Span] = []

    def process_trace(self, trace: list[Span]) -> list[Span] | None:
        self.spans += trace
        return None


@pytest.fixture(scope="session")
def tracing() -> KeptSpans:
    kept = KeptSpans()
    tracer.configure(trace_processors=[kept])
    ddtrace.patch(httpx=True)
    return kept


@pytest.fixture
def kept(tracing: KeptSpans) -> KeptSpans:
    tracing.spans.clear()
    return tracing


def test_request_one_span(kept: KeptSpans, iconik: StandIn, get_asset: GetAsset) -> None:
    credentials = {"base_url": iconik.base_url, "app_id": iconik.app_id, "auth_token": iconik.auth_token}
    with tracer.trace("job") as job:
        assert get_asset(**credentials) == 404
    (span,) = (span for span in kept.spans if span.name == "http.request")
    assert span.trace_id == job.trace_id
    assert span.get_tag("component") == "httpx"
    assert span.get_tag("http.method") == "GET"
    assert span.get_tag("http.url") == f"{iconik.base_url}/API/assets/v1/assets/a/"
    assert span.get_tag("http.status_code") == "404"
    assert iconik.auth_token not in str([(span.get_tags(), span.resource) for span in kept.spans])
    (request,) = iconik.requests
    # The trace goes on at the server.
    assert request.headers["x-datadog-parent-id"] == str(span.span_id)
