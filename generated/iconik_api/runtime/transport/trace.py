"""Spans of OpenTelemetry, one for each call, in programs that have set a tracer provider.

OpenTelemetry is not a dependency: a program that traces has imported it. A span contains nothing that may be secret or
name a person. It has the template of the path, but no values of it, no query, no header and no text of an error.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..base.origin import origin_of
from .exchange import Admit, Send, Wait

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..http.response import HttpResponse
    from .exchange import Outcome, Steps

#: Module of the API of OpenTelemetry.
_API = "opentelemetry.trace"
#: Instrumentation scope of all spans.
_SCOPE = "pythonik"

#: The tracer provider that was found last, and its tracer.
_found: tuple[Any, Any] = (None, None)


def find_tracer() -> Any:
    """Return the tracer of the program; `None` if the program has not set a tracer provider."""
    api = sys.modules.get(_API)
    return None if api is None else _tracer_of(api)


def _tracer_of(api: Any) -> Any:
    global _found
    provider = api.get_tracer_provider()
    if isinstance(provider, api.ProxyTracerProvider):
        return None
    # The provider makes a new tracer at each request for one, which takes long.
    known, tracer = _found
    if provider is not known:
        tracer = provider.get_tracer(_SCOPE)
        _found = provider, tracer
    return tracer


@contextmanager
def traced(tracer: Any, call: Call[Any], steps: Steps) -> Iterator[Steps]:
    """Give the steps of a call a span, the parent of all spans that begin in the block. The block executes the steps.

    Args:
        tracer: The tracer of the program.
        call: The call.
        steps: The steps of its exchange.
    """
    api: Any = sys.modules[_API]
    attributes = {"http.request.method": call.method}
    # The path of a call without an operation is not a template.
    if call.operation is not None and call.url is None:
        attributes["url.template"] = f"/{call.path}"
    # Not CLIENT, the kind of the HTTP library's span for each of the requests.
    span = tracer.start_span(call.operation or call.method, kind=api.SpanKind.INTERNAL, attributes=attributes)
    with api.use_span(span, end_on_exit=True, record_exception=False, set_status_on_exception=False):
        noted = _noted(steps, span, api)
        try:
            yield noted
        except BaseException as error:
            _fail(span, type(error).__name__, api)
            raise
        finally:
            # Before the span ends, as an ended span accepts no attributes.
            noted.close()


def _noted(steps: Steps, span: Any, api: Any) -> Steps:
    """Forward steps, and note on a span what happens."""
    outcome: Outcome = None
    sent = 0
    try:
        while True:
            step = steps.send(outcome)
            if isinstance(step, Send):
                if not sent:
                    scheme, host, port = origin_of(step.request.url)
                    span.set_attributes({"server.address": host, "server.port": port, "url.scheme": scheme})
                sent += 1
            elif isinstance(step, Wait):
                event = {"retry.attempt": step.attempt, "retry.reason": step.reason, "retry.delay": step.seconds}
                span.add_event("retry", event)
            outcome = yield step
            if isinstance(step, Admit) and outcome:
                span.add_event("rate_limit.wait", {"rate_limit.delay": outcome})
    except StopIteration as end:
        response: HttpResponse = end.value
        span.set_attribute("http.response.status_code", response.status_code)
        if response.is_error:
            _fail(span, str(response.status_code), api)
        return response
    finally:
        if sent > 1:
            span.set_attribute("http.request.resend_count", sent - 1)


def _fail(span: Any, error_type: str, api: Any) -> None:
    span.set_attribute("error.type", error_type)
    span.set_status(api.StatusCode.ERROR)
