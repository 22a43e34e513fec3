"""Spans of OpenTelemetry: those of its instrumentation of httpx, and our own, one for each call."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from opentelemetry import trace
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from iconik_api.runtime.base.errors import ApiTimeoutError
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from tests.runtime.server import Answer, Received, Server

if TYPE_CHECKING:
    from pythonik.testing import StandIn

APP_ID = "an-application-id"
AUTH_TOKEN = "a-token-that-nobody-may-see"
SECRETS = (APP_ID, AUTH_TOKEN, "feedbeef", "fish@example.com", "an-asset-id", "a-secret-answer")

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]
#: Runs a method of a client to its end: a client with these options calls it, or awaits its result.
Run = Callable[..., Any]


@pytest.fixture(scope="session")
def exporter() -> InMemorySpanExporter:
    """Keep all spans of the program."""
    kept = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    trace.set_tracer_provider(provider)
    return kept


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> Callable[[str], list[ReadableSpan]]:
    """Return the spans of an instrumentation scope since the beginning of the test."""
    exporter.clear()

    def of(scope: str) -> list[ReadableSpan]:
        found = [span for span in exporter.get_finished_spans() if str(span.instrumentation_scope.name) == scope]
        for span in found:
            assert not any(secret in span.to_json() for secret in SECRETS), span.to_json()
        return found

    return of


@pytest.fixture
def instrumented() -> Iterator[None]:
    """Let OpenTelemetry watch httpx."""
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument()
    yield
    instrumentor.uninstrument()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that gives its answers in order, and then the last one again and again."""
    started: list[Server] = []

    def start(*answers: Answer) -> Server:
        left = list(answers)
        server = Server(lambda _: left.pop(0) if len(left) > 1 else left[0])
        started.append(server)
        return server.__enter__()

    yield start
    for server in started:
        server.__exit__(None, None, None)


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    def given(server: Server, options: dict[str, Any]) -> dict[str, Any]:
        return {"app_id": APP_ID, "auth_token": AUTH_TOKEN, "base_url": server.url, **options}

    def sync(server: Server, method: Callable[[Any], Any], **options: Any) -> Any:
        with PythonikClient(**given(server, options)) as client:
            return method(client)

    async def awaited(server: Server, method: Callable[[Any], Any], **options: Any) -> Any:
        async with AsyncPythonikClient(**given(server, options)) as client:
            return await method(client)

    return sync if request.param == "sync" else lambda *args, **options: asyncio.run(awaited(*args, **options))


def test_instrumented_httpx_one_span_a_request(
    iconik: StandIn, get_asset: GetAsset, spans: Any, instrumented: None
) -> None:
    assert get_asset(base_url=iconik.base_url, app_id=iconik.app_id, auth_token=iconik.auth_token) == 404
    (span,) = spans("opentelemetry.instrumentation.httpx")
    assert span.kind == SpanKind.CLIENT
    assert span.attributes["http.method"] == "GET"
    assert span.attributes["http.url"] == f"{iconik.base_url}/API/assets/v1/assets/a/"
    assert span.attributes["http.status_code"] == 404
    (own,) = spans("pythonik")
    assert span.parent.span_id == own.context.span_id


def test_call_of_an_operation_one_span_by_its_name(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer(body=b'{"title": "a-secret-answer"}'))
    with trace.get_tracer("program").start_as_current_span("job") as job:
        run(server, lambda client: client.assets().get("an-asset-id", params={"signature": "feedbeef"}))
    (span,) = spans("pythonik")
    assert span.name == "get_asset"
    assert span.kind == SpanKind.INTERNAL
    assert span.parent.span_id == job.get_span_context().span_id
    assert dict(span.attributes) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "url.scheme": "http",
        "url.template": "/API/assets/v1/assets/{asset_id}/",
    }
    assert span.status.status_code == StatusCode.UNSET
    assert span.events == ()


@pytest.mark.parametrize("path", ["users/fish@example.com/", "{base}/signed?signature=feedbeef"])
def test_request_by_path_span_has_no_path(serve: Callable[..., Server], run: Run, spans: Any, path: str) -> None:
    server = serve(Answer())
    run(server, lambda client: client.assets().send_request("GET", path.replace("{base}", server.url)))
    (span,) = spans("pythonik")
    assert span.name == "GET"
    assert "url.template" not in span.attributes


def test_signed_url_span_has_no_query(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer(200, b"a-secret-answer"))
    run(server, lambda client: client.session.get(f"{server.url}/object?X-Amz-Signature=feedbeef"))
    assert "feedbeef" in server.only.target
    (span,) = spans("pythonik")
    assert span.attributes["http.response.status_code"] == 200


def test_retry_event_with_attempt_reason_and_delay(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer(503), Answer(200))
    run(server, lambda client: client.assets().get("an-asset-id"), retries=Retries(2, backoff=0.01))
    (span,) = spans("pythonik")
    (event,) = span.events
    assert event.name == "retry"
    assert event.attributes["retry.attempt"] == 1
    assert event.attributes["retry.reason"] == "503"
    assert 0 <= event.attributes["retry.delay"] <= 0.02
    assert span.attributes["http.request.resend_count"] == 1
    assert span.attributes["http.response.status_code"] == 200
    assert span.status.status_code == StatusCode.UNSET


def test_rate_limit_wait_event_with_seconds(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer())
    limit = RateLimit(1, 0.2)

    if run.__name__ == "sync":
        run(server, lambda client: [client.assets().get("an-asset-id") for _ in range(2)], rate_limit=limit)
    else:

        async def twice(client: Any) -> None:
            for _ in range(2):
                await client.assets().get("an-asset-id")

        run(server, twice, rate_limit=limit)
    first, second = spans("pythonik")
    assert first.events == ()
    (event,) = second.events
    assert event.name == "rate_limit.wait"
    assert 0 < event.attributes["rate_limit.delay"] <= 0.4


def test_error_status_span_fails_by_status(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer(404, b'{"errors": ["a-secret-answer"]}'))
    run(server, lambda client: client.assets().get("an-asset-id"))
    (span,) = spans("pythonik")
    assert span.attributes["error.type"] == "404"
    assert span.status.status_code == StatusCode.ERROR
    assert span.status.description is None


def test_no_response_span_fails_by_type_only(serve: Callable[..., Server], run: Run, spans: Any) -> None:
    server = serve(Answer(delay=2.0))
    with pytest.raises(ApiTimeoutError):
        run(server, lambda client: client.assets().get("an-asset-id"), timeout=(1.0, 0.05), retries=Retries(1))
    (span,) = spans("pythonik")
    assert span.attributes["error.type"] == "ApiTimeoutError"
    assert "http.response.status_code" not in span.attributes
    assert span.events == ()


def test_hook_that_raises_span_ends(
    serve: Callable[..., Server], run: Run, spans: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(_: Any) -> None:
        raise LookupError("fish@example.com")

    with pytest.raises(LookupError):
        run(serve(Answer()), lambda client: client.assets().get("an-asset-id"), on_request=hook)
    (span,) = spans("pythonik")
    assert span.attributes["error.type"] == "LookupError"
    assert [record for record in caplog.records if record.name.startswith("opentelemetry")] == []
    assert not trace.get_current_span().get_span_context().is_valid


def test_parallel_parts_of_a_download_are_spans_of_the_job(
    tmp_path: Any, spans: Any, run: Run, instrumented: None
) -> None:
    content = os.urandom(3 << 16)

    def answer(received: Received) -> Answer:
        start, _, end = received.headers["Range"].removeprefix("bytes=").partition("-")
        first, last = int(start), min(int(end or len(content)), len(content) - 1)
        headers = {"Content-Range": f"bytes {first}-{last}/{len(content)}", "ETag": '"1"'}
        return Answer(206, content[first : last + 1], headers)

    with Server(answer) as server, trace.get_tracer("program").start_as_current_span("job") as job:
        url = f"{server.url}/object"
        target = tmp_path / "harbour.mov"
        run(server, lambda client: client.files().download(url, target, part_size=1 << 16, parts=3))
        assert target.read_bytes() == content
    calls = spans("pythonik")
    assert len(calls) == 3
    assert {span.parent.span_id for span in calls} == {job.get_span_context().span_id}


PROGRAM = """
import sys
from opentelemetry import trace
from iconik_api.runtime.transport import trace as ours
from pythonik.client import PythonikClient
with PythonikClient("an-app", "a-token", base_url=sys.argv[1]) as client:
    client.assets().get("a")
assert ours.find_tracer() is None
from opentelemetry.sdk.trace import TracerProvider
trace.set_tracer_provider(TracerProvider())
assert ours.find_tracer() is ours.find_tracer() is not None
"""


def test_program_without_a_tracer_provider_no_tracer(serve: Callable[..., Server]) -> None:
    server = serve(Answer())
    program = [sys.executable, "-c", PROGRAM, server.url]
    ended = subprocess.run(program, capture_output=True, text=True, check=False, timeout=60)
    assert ended.returncode == 0, ended.stderr
    assert len(server.received) == 1
