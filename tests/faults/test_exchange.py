"""The steps of an exchange, carried out by hand: nothing is sent, nobody waits."""

from __future__ import annotations

import asyncio
import io
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from iconik_api.assets.models import Asset
from iconik_api.runtime.base.errors import ApiConnectionError, ApiTimeoutError, NotFoundError
from iconik_api.runtime.base.failure import EngineError
from iconik_api.runtime.calls.body import content_of
from iconik_api.runtime.calls.call import MULTIPART, Body, Call
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.operations.walk import Walk
from iconik_api.runtime.policy.limit import RateLimit
from iconik_api.runtime.policy.retry import Retries
from iconik_api.runtime.transport import exchange as module
from iconik_api.runtime.transport.exchange import Admit, Discard, Observe, Release, Send, Step, Wait, exchange
from iconik_api.runtime.transport.sending import result
from iconik_api.search.operations import SearchService
from tests.messages import a_response, timed_out, unsent

from .conftest import make_settings

API = "https://iconik.example"
PAUSE = 2.0


class SteadyRetries(Retries):
    """Retries whose pauses can be told in advance."""

    __slots__ = ()

    def pause(self, *_: Any, **__: Any) -> float:
        return PAUSE


class Clock:
    """Stands in for the module `time`: goes on when a player says so."""

    now = 1000.0

    def monotonic(self) -> float:
        return self.now


class Player:
    """Carries steps out by hand: hands the outcomes in, in order, and keeps the steps.

    A request takes three seconds on its clock.
    """

    def __init__(self, call: Call[Any], outcomes: Iterable[Any], **options: Any) -> None:
        self.clock = Clock()
        self.steps: list[Step] = []
        self.bodies: list[bytes] = []
        self._outcomes = iter(outcomes)
        limit = RateLimit(1000, 20.0)
        settings = make_settings(API, **{"retries": SteadyRetries(3), "rate_limit": limit, **options})
        self._exchange = exchange(settings, call)

    def play(self) -> HttpResponse:
        outcome: Any = None
        try:
            while True:
                step = self._exchange.send(outcome)
                self.steps.append(step)
                outcome = self._send(step) if isinstance(step, Send) else None
                self.clock.now += step.seconds if isinstance(step, Wait) else 0
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _send(self, step: Send) -> Any:
        self.clock.now += 3.0
        outcome = next(self._outcomes)
        body = step.request.body
        self.bodies.append(body if isinstance(body, bytes) else b"".join(body))
        if isinstance(outcome, HttpResponse):
            outcome.request = step.request
            return outcome
        return outcome

    @property
    def names(self) -> list[str]:
        return [type(step).__name__ for step in self.steps]


def ok(body: bytes = b"{}", kind: str = "application/json") -> HttpResponse:
    return a_response(200, body, {"Content-Type": kind})


def failing(status: int = 503) -> HttpResponse:
    return a_response(status)


def moved(url: str, status: int = 307) -> HttpResponse:
    return a_response(status, headers={"Location": url})


def get(path: str = "v1/things/") -> Call[Asset]:
    return Call("GET", path, Asset)


def post(value: object, content_type: str = "application/octet-stream") -> Call[Asset]:
    return Call("POST", "v1/things/", Asset, body=Body(value, content_type=content_type))


# --- the order of steps


def test_an_answer() -> None:
    player = Player(get(), [ok()])
    assert player.play().status_code == 200
    assert player.names == ["Admit", "Send", "Observe"]


def test_without_a_limit_nobody_is_asked() -> None:
    player = Player(get(), [ok()], rate_limit=None)
    assert player.play().status_code == 200
    assert player.names == ["Send"]


def test_an_answer_after_a_refusal() -> None:
    refusal = failing()
    player = Player(get(), [refusal, ok()])
    assert player.play().status_code == 200
    assert player.names == ["Admit", "Send", "Observe", "Discard", "Wait", "Admit", "Send", "Observe"]
    observed, discarded, waited = player.steps[2:5]
    assert isinstance(observed, Observe)
    assert isinstance(discarded, Discard)
    assert isinstance(waited, Wait)
    assert observed.response is discarded.response is refusal
    assert waited.seconds == PAUSE


def test_an_answer_after_a_failure() -> None:
    player = Player(get(), [unsent(), ok()])
    assert player.play().status_code == 200
    assert player.names == ["Admit", "Send", "Release", "Wait", "Admit", "Send", "Observe"]


@pytest.mark.parametrize("attempts", [1, 2, 5])
def test_attempts_are_counted(attempts: int) -> None:
    answers = [failing() for _ in range(attempts + 1)]
    player = Player(get(), answers, retries=SteadyRetries(attempts))
    assert player.play() is answers[attempts - 1]
    assert player.names.count("Send") == player.names.count("Admit") == attempts
    assert player.names.count("Wait") == player.names.count("Discard") == attempts - 1


@pytest.mark.parametrize(
    ("failure", "error"), [(timed_out(), ApiTimeoutError), (EngineError("gone"), ApiConnectionError)]
)
def test_the_last_failure_is_raised(failure: EngineError, error: type[Exception]) -> None:
    player = Player(get(), [failing(), unsent("first"), failure])
    with pytest.raises(error) as caught:
        player.play()
    assert type(caught.value) is error
    assert caught.value.__cause__ is failure


def test_attempts_are_counted_anew_after_a_redirect() -> None:
    player = Player(get(), [failing(), failing(), moved("/elsewhere"), failing(), failing(), ok()])
    assert player.play().status_code == 200
    assert [step.request.url.path for step in player.steps if isinstance(step, Send)] == ["/v1/things/"] * 3 + [
        "/elsewhere"
    ] * 3


def test_a_redirect() -> None:
    player = Player(get(), [moved("/elsewhere"), ok()])
    player.play()
    assert player.names == ["Admit", "Send", "Observe", "Discard", "Admit", "Send", "Observe"]


def test_each_attempt_has_a_ticket_of_its_own() -> None:
    player = Player(get(), [failing(), unsent(), ok()])
    player.play()
    tickets = [step.ticket for step in player.steps if isinstance(step, (Admit, Send, Observe, Release))]
    assert tickets == [tickets[0]] * 3 + [tickets[3]] * 3 + [tickets[6]] * 3
    assert len(set(tickets)) == 3


def test_the_limit_is_for_the_api_alone() -> None:
    player = Player(get(), [moved("https://storage.example/a"), failing(), ok()])
    assert player.play().status_code == 200
    assert player.names == ["Admit", "Send", "Observe", "Discard", "Send", "Discard", "Wait", "Send"]


# --- the deadline


@pytest.mark.parametrize(
    ("deadline", "sent"),
    # The pause after the first attempt ends at 5 seconds, that after the second one at 10.
    [(0, 1), (4.9, 1), (5, 2), (9.9, 2), (10, 3), (None, 3)],
)
def test_a_pause_that_would_pass_the_deadline_is_not_begun(
    monkeypatch: pytest.MonkeyPatch, deadline: float | None, sent: int
) -> None:
    player = Player(get(), [failing(), failing(), failing()], retries=SteadyRetries(3, deadline=deadline))
    monkeypatch.setattr(module, "time", player.clock)
    assert player.play().status_code == 503
    assert player.names.count("Send") == sent
    assert player.names.count("Wait") == sent - 1


def test_after_the_deadline_the_failure_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    player = Player(get(), [timed_out(), ok()], retries=SteadyRetries(3, deadline=4))
    monkeypatch.setattr(module, "time", player.clock)
    with pytest.raises(ApiTimeoutError):
        player.play()


@pytest.mark.parametrize(("deadline", "status"), [(10.9, 503), (11, 200)])
def test_redirects_count_to_the_deadline(monkeypatch: pytest.MonkeyPatch, deadline: float, status: int) -> None:
    outcomes = [moved("/1"), moved("/2"), failing(), ok()]
    player = Player(get(), outcomes, retries=SteadyRetries(3, deadline=deadline))
    monkeypatch.setattr(module, "time", player.clock)
    assert player.play().status_code == status


# --- bodies


@pytest.mark.parametrize("value", [b"bytes", "text", b""])
def test_bytes_are_sent_again(value: bytes | str) -> None:
    player = Player(post(value), [failing(429), ok()])
    assert player.play().status_code == 200
    assert player.bodies == [value.encode() if isinstance(value, str) else value] * 2


def test_json_is_sent_again() -> None:
    player = Player(Call("POST", "", body=Body({"a": 1})), [failing(429), ok()])
    player.play()
    assert player.bodies == [b'{"a":1}'] * 2


def test_a_file_is_rewound_to_where_it_stood() -> None:
    file = io.BytesIO(b"skipped" + b"x" * 100_000)
    file.seek(len(b"skipped"))
    player = Player(post(file), [failing(429), moved("/elsewhere"), failing(429), ok()])
    assert player.play().status_code == 200
    assert player.bodies == [b"x" * 100_000] * 4


@pytest.mark.parametrize("outcome", [failing(429), moved("/elsewhere")], ids=repr)
def test_a_pipe_is_not_sent_again(outcome: HttpResponse) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"once")
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        player = Player(post(pipe), [outcome, ok()])
        assert player.play() is outcome
    assert player.bodies == [b"once"]


def test_a_pipe_that_was_not_sent_ends_in_the_failure() -> None:
    reader, writer = os.pipe()
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe, pytest.raises(ApiConnectionError):
        Player(post(pipe), [unsent(), ok()]).play()


def test_parts_are_sent_again_as_they_were() -> None:
    file = io.BytesIO(b"skipped" + b"x" * 1000)
    file.seek(len(b"skipped"))
    player = Player(post({"file": file, "name": b"x"}, MULTIPART), [failing(429), ok()])
    assert player.play().status_code == 200
    first, second = player.bodies
    assert first == second
    assert b"x" * 1000 in first
    assert b"skipped" not in first


@pytest.mark.parametrize("outcome", [failing(429), moved("/elsewhere")], ids=repr)
def test_parts_from_a_pipe_are_not_sent_again(outcome: HttpResponse) -> None:
    reader, writer = os.pipe()
    os.write(writer, b"once")
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        player = Player(post({"file": pipe}, MULTIPART), [outcome, ok()])
        assert player.play() is outcome
    (body,) = player.bodies
    assert b"once" in body


class KnowsItsPosition(io.RawIOBase):
    """A file like that of some responses: it tells its position, and cannot be set back to it."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._file.tell()

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


class CannotSeek(KnowsItsPosition):
    """A file that claims more than it can do."""

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("not here")


class SeeksNowhere(KnowsItsPosition):
    """A file that admits that it cannot seek, and does not complain if it is told to."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return offset


class OnlyReads:
    """An object with the one method that a body needs."""

    def __init__(self, content: bytes) -> None:
        self.read = io.BytesIO(content).read


@pytest.mark.parametrize("kind", [KnowsItsPosition, CannotSeek, SeeksNowhere, OnlyReads])
@pytest.mark.parametrize("content_type", ["application/octet-stream", MULTIPART])
@pytest.mark.parametrize("outcome", [failing(429), moved("/elsewhere"), failing(401)], ids=repr)
def test_source_that_cannot_be_set_back_is_sent_once(kind: Any, content_type: str, outcome: HttpResponse) -> None:
    file = kind(b"once")
    value = file if content_type != MULTIPART else {"file": ("a.mov", file), "title": "A"}
    player = Player(post(value, content_type), [outcome, ok()])
    assert player.play() is outcome
    (body,) = player.bodies
    assert b"once" in body


@pytest.mark.parametrize("content_type", ["application/octet-stream", MULTIPART])
def test_second_request_with_a_body_begins_where_the_first_began(content_type: str) -> None:
    file = io.BytesIO(b"skipped" + b"x" * 100)
    file.seek(len(b"skipped"))
    call = post(file if content_type != MULTIPART else {"file": file}, content_type)
    first, second = Player(call, [ok()]), Player(call, [ok()])
    first.play()
    file.read(50)
    second.play()
    assert first.bodies == second.bodies
    assert b"x" * 100 in second.bodies[0]


@pytest.mark.parametrize("content_type", ["application/octet-stream", MULTIPART])
def test_second_request_with_a_spent_body_is_refused(content_type: str) -> None:
    file = KnowsItsPosition(b"once")
    call = post(file if content_type != MULTIPART else {"file": file}, content_type)
    Player(call, [ok()]).play()
    second = Player(call, [ok()])
    with pytest.raises(ValueError, match="cannot be read again"):
        second.play()
    assert second.bodies == []


@pytest.mark.parametrize("content_type", ["application/octet-stream", MULTIPART])
def test_library_that_sends_a_spent_body_again_gets_a_failure(content_type: str) -> None:
    file = KnowsItsPosition(b"once")
    _, stream = content_of(Body(file if content_type != MULTIPART else {"file": file}, content_type=content_type))
    assert b"once" in b"".join(stream)  # type: ignore[arg-type]

    async def sent_again() -> list[bytes]:
        return [piece async for piece in stream]  # type: ignore[union-attr]

    with pytest.raises(EngineError, match="cannot be read again") as caught:
        list(stream)
    assert caught.value.kind == "invalid"
    with pytest.raises(EngineError, match="cannot be read again"):
        asyncio.run(sent_again())


class TextOfAnotherMaker(OnlyReads):
    """A file that gives text, of a class that Python does not know."""

    def __init__(self, content: bytes) -> None:
        self.read = io.StringIO(content.decode()).read  # type: ignore[assignment]


@pytest.mark.parametrize(
    "opened",
    [lambda: io.StringIO("text"), lambda: io.TextIOWrapper(io.BytesIO(b"text")), lambda: TextOfAnotherMaker(b"text")],
    ids=["StringIO", "TextIOWrapper", "another maker"],
)
@pytest.mark.parametrize("content_type", ["application/octet-stream", MULTIPART])
def test_file_in_text_mode_is_refused(opened: Callable[[], Any], content_type: str) -> None:
    file = opened()
    player = Player(post(file if content_type != MULTIPART else {"file": file}, content_type), [ok()])
    with pytest.raises(TypeError, match="opened in binary mode"):
        player.play()


def pieces() -> Iterator[bytes]:
    yield b"piece"


def kind_of(value: object) -> str:
    """Return an id of a test, which must be the same in every process: `repr` has an address."""
    return type(value).__name__


@pytest.mark.parametrize("source", [pieces(), iter([b"piece"]), [b"piece"], 7, object()], ids=kind_of)
def test_part_of_a_type_that_cannot_be_sent_is_refused(source: Any) -> None:
    player = Player(post({"file": ("a.mov", source)}, MULTIPART), [ok()])
    with pytest.raises(TypeError, match="part 'file' must be bytes, text or a file opened in binary mode, not "):
        player.play()
    assert player.bodies == []


@pytest.mark.parametrize("source", [pieces(), iter([b"piece"])], ids=kind_of)
def test_body_of_pieces_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match="body must be bytes or a file, not "):
        post(source)


@pytest.mark.parametrize("content", [bytearray(b"same"), memoryview(b"same")], ids=kind_of)
def test_bytes_of_any_kind_are_sent_again(content: Any) -> None:
    player = Player(post({"file": content, "other": ("a", content)}, MULTIPART), [failing(429), ok()])
    player.play()
    first, second = player.bodies
    assert first == second
    assert first.count(b"same") == 2


# --- a DELETE that finds nothing


def delete(path: str = "v1/things/7/", result: Any = None) -> Call[Any]:
    return Call("DELETE", path, result)


DOUBTS = [*map(failing, (408, 500, 502, 503, 504, 520, 524)), timed_out(), EngineError("broken")]


@pytest.mark.parametrize("doubt", DOUBTS, ids=repr)
@pytest.mark.parametrize("status", [404, 410])
def test_delete_that_finds_nothing_after_a_doubtful_attempt_is_done(
    doubt: Any, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    response = Player(delete(), [doubt, a_response(status)]).play()
    assert response.status_code == status
    assert response.excused
    assert response
    assert response.is_success
    assert not response.is_error
    assert response.raise_for_status() is response
    reason = "broken" if isinstance(doubt, EngineError) else str(doubt.status_code)
    (line,) = [line for line in caplog.messages if "counts as done" in line]
    assert line.startswith(f"DELETE {API}/v1/things/7/ counts as done: status {status} after attempts that may have")
    assert reason in line or isinstance(doubt, EngineError)


@pytest.mark.parametrize(
    "outcomes",
    [
        [],
        [failing(429)],
        [failing(421), failing(425)],
        [unsent()],
        [unsent(), failing(429)],
        [moved("/v1/things/8/")],
    ],
    ids=repr,
)
def test_delete_that_finds_nothing_at_first_is_an_error(outcomes: list[Any], caplog: pytest.LogCaptureFixture) -> None:
    response = Player(delete(), [*outcomes, a_response(404)]).play()
    assert not response.excused
    assert not response
    with pytest.raises(NotFoundError):
        response.raise_for_status()
    assert "counts as done" not in caplog.text


def test_doubt_outlives_a_redirect_and_a_refusal() -> None:
    outcomes = [failing(502), moved("/v1/things/8/"), failing(429), unsent(), a_response(404)]
    assert Player(delete(), outcomes).play().excused


@pytest.mark.parametrize(("method", "status"), [("GET", 404), ("PUT", 404), ("DELETE", 403), ("DELETE", 409)])
def test_other_errors_after_a_doubtful_attempt_stay_errors(method: str, status: int) -> None:
    response = Player(Call(method, "v1/things/7/"), [failing(502), a_response(status)]).play()
    assert not response.excused
    assert not response


def test_post_that_removes_is_sent_once() -> None:
    call: Call[None] = Call("POST", "v1/things/purge/")
    call.effect = "destroy"
    player = Player(call, [failing(502), a_response(404)])
    assert player.play().status_code == 502
    assert len(player.bodies) == 1


@pytest.mark.parametrize("raise_on_error", [False, True])
def test_result_of_a_delete_that_is_done_has_no_data(raise_on_error: bool) -> None:
    settings = make_settings(API, raise_on_error=raise_on_error)
    missing = a_response(404, b'{"errors": ["not there"]}', {"Content-Type": "application/json"})
    call = delete(result=Asset)
    answer = result(settings, call, Player(call, [failing(502), missing]).play())
    assert answer.data is None
    assert answer.raise_for_status() is answer


# --- answers that are torn


@pytest.mark.parametrize("body", [b'{"title": "Harb', b"[", b'"', b"\xff", b" "])
def test_torn_json_is_fetched_again(body: bytes) -> None:
    player = Player(get(), [ok(body), ok(b'{"title": "Harbour"}')])
    assert player.play().json() == {"title": "Harbour"}


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        (get(), ok(b"")),
        (get(), ok(b"not json", "text/plain")),
        (get(), a_response(404, b"{", {"Content-Type": "application/json"})),
        (Call("GET", "", None), ok(b"{")),
        (post(b"x"), ok(b"{")),
    ],
    ids=["empty", "of another kind", "an error", "nothing is expected", "a write"],
)
def test_other_answers_are_not(call: Call[Any], answer: HttpResponse) -> None:
    assert Player(call, [answer, ok()]).play() is answer


# --- the log


def test_a_line_for_each_repetition(caplog: pytest.LogCaptureFixture) -> None:
    call: Call[Asset] = Call("GET", "v1/things/", Asset, query={"signature": "secret"})
    outcomes = [failing(429), timed_out("of a secret kind"), ok(b"{"), ok()]
    with caplog.at_level(logging.WARNING, "pythonik"):
        Player(call, outcomes, retries=SteadyRetries(4)).play()
    assert [(record.name, record.levelname) for record in caplog.records] == [("pythonik", "WARNING")] * 3
    assert caplog.messages == [
        f"GET {API}/v1/things/ attempt 1 failed (429), next in 2.0 s",
        f"GET {API}/v1/things/ attempt 2 failed (timeout), next in 2.0 s",
        f"GET {API}/v1/things/ attempt 3 failed (200, cut off), next in 2.0 s",
    ]


def test_no_line_without_a_repetition(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "pythonik"):
        Player(get(), [ok()]).play()
        Player(get(), [failing()], retries=SteadyRetries(1)).play()
    assert caplog.messages == []


@pytest.mark.parametrize("doubt", [failing(502), timed_out()], ids=repr)
def test_search_that_is_walked_survives_a_gateway(doubt: Any) -> None:
    walk = Walk(SearchService.search.build({"sort": [{"name": "id", "order": "asc"}]}), "search")
    found = b'{"objects": [{"id": "a"}], "page": 1, "pages": 2, "total": 2, "per_page": 1}'
    call = walk.next_request()
    assert call is not None
    player = Player(call, [doubt, ok(found)])
    assert player.play().status_code == 200
    first, second = player.bodies
    assert first == second
