"""Each cell of the table in docs/faults.md, against a server that fails in that way."""

from __future__ import annotations

import io
import time
import tracemalloc
from collections.abc import Callable

import pytest

from iconik_api.assets import models
from iconik_api.runtime.base import errors
from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.calls.call import Body, Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.policy.retry import NO_RETRIES, Retries

from .conftest import APP_ID, AUTH_TOKEN, Send, make_settings
from .faults import FAULTS, REFUSED, STALL, STALL_IN_ANSWER, big_bomb, big_bomb_in_bomb, bomb, dribble_slowly
from .server import Exchange, Fault, FaultServer
from .table import Cell, cells, differences

TABLE = cells()
DIFFERENCES = differences()
ATTEMPTS = 2
MAX_RESPONSE_BYTES = 1 << 20

every_cell = pytest.mark.parametrize("cell", TABLE, ids=str)
#: `make quick` has a method that is repeated anyway, and one that is repeated at times.
repeated_cell = pytest.mark.parametrize(
    "cell",
    [
        pytest.param(cell, marks=() if cell.method in ("GET", "POST") else pytest.mark.slow)
        for cell in TABLE
        if cell.again
    ],
    ids=str,
)


class Attempts:
    """Counts what the client sends, and makes it impatient as long as answers fail to come.

    Args:
        fault: The name of the fault.
        failing: So many attempts meet it.
        between: Function that is called when the last of them has ended.
    """

    def __init__(self, fault: str, failing: int, between: Callable[[], None] = lambda: None) -> None:
        self.made = 0
        self._stalls = fault in (STALL, STALL_IN_ANSWER)
        self._failing = failing
        self._between = between

    def __call__(self, request: HttpRequest) -> None:
        self.made += 1
        if self.made == self._failing + 1:
            self._between()
        read = 0.1 if self._stalls and self.made <= self._failing else 10.0
        request.timeout = Timeout(10.0, read=read)


def send_cell(send: Send, cell: Cell, url: str, attempts: Attempts) -> Response[models.Asset]:
    body = None if cell.method in ("GET", "DELETE") else Body({"title": "x" * 1000})
    call: Call[models.Asset] = Call(cell.method, "v1/things/7", models.Asset, body=body)
    if cell.reads:
        call.effect = "read"
    retries = Retries(ATTEMPTS, backoff=0.001, max_delay=0.002, writes=cell.writes)
    return send(call, make_settings(url, retries=retries, max_response_bytes=MAX_RESPONSE_BYTES, on_request=attempts))


def planned(fault: str, times: int) -> FaultServer:
    """A server that fails so many times in this way."""
    if fault == REFUSED:
        return FaultServer(listening=False)
    left = iter([FAULTS[fault]] * times)
    return FaultServer(lambda _: next(left, None))


def test_the_table_is_complete() -> None:
    assert {cell.fault for cell in TABLE} == {REFUSED, *FAULTS}
    assert len(TABLE) == 8 * (1 + len(FAULTS))
    assert len(set(map(str, TABLE))) == len(TABLE)


def engine_of(send: Send) -> str:
    """The engine that a call is sent by."""
    return send.keywords["engine"]  # type: ignore[attr-defined, no-any-return]


def test_the_differences_of_engines_are_of_cells_in_the_table() -> None:
    assert {name for _, name in DIFFERENCES} <= set(map(str, TABLE))
    assert all(cell not in TABLE for cell in DIFFERENCES.values())


@pytest.mark.slow
@every_cell
def test_a_fault_that_stays(send: Send, cell: Cell) -> None:
    cell = DIFFERENCES.get((engine_of(send), str(cell)), cell)
    attempts = Attempts(cell.fault, failing=ATTEMPTS)
    with planned(cell.fault, 1 if cell.followed else ATTEMPTS) as server:
        if cell.error:
            with pytest.raises(errors.PythonikError) as caught:
                send_cell(send, cell, server.url, attempts)
            assert type(caught.value) is getattr(errors, cell.error)
        else:
            response = send_cell(send, cell, server.url, attempts)
            assert response.response.status_code == cell.status
            assert (response.data is None) == (cell.empty or cell.status >= 300)
            if cell.status >= 300:
                with pytest.raises(errors.ApiStatusError, match=str(cell.status)):
                    response.raise_for_status()
    sent = ATTEMPTS if cell.again or (cell.followed and not cell.followed_elsewhere) else 1
    assert len(server.received) == (0 if cell.fault == REFUSED else sent)
    assert len(server.received_elsewhere) == cell.followed_elsewhere
    assert attempts.made == sent + cell.followed_elsewhere
    for exchange in server.received_elsewhere:
        assert not has_credentials(exchange)


@repeated_cell
def test_a_fault_that_passes(send: Send, cell: Cell) -> None:
    with planned(cell.fault, 1) as server:
        attempts = Attempts(cell.fault, failing=1, between=server.listen if cell.fault == REFUSED else lambda: None)
        response = send_cell(send, cell, server.url, attempts)
    assert response.data == models.Asset(id="7", title="/v1/things/7")
    assert attempts.made == 2
    assert len(server.received) == (1 if cell.fault == REFUSED else 2)
    assert all(has_credentials(exchange) for exchange in server.received)


def has_credentials(exchange: Exchange) -> bool:
    found = [value.encode() in exchange.head for value in (APP_ID, AUTH_TOKEN)]
    assert len(set(found)) == 1
    return found[0]


# --- the words of the table


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["429, `Retry-After` in seconds", "429, `Retry-After` as a date"])
def test_the_pause_is_the_one_that_was_asked_for(send: Send, fault: str) -> None:
    arrived: list[float] = []

    def plan(_: Exchange) -> Fault | None:
        arrived.append(time.monotonic())
        return FAULTS[fault] if len(arrived) == 1 else None

    with FaultServer(plan) as server:
        assert send(Call("GET", ""), make_settings(server.url, retries=Retries(2, backoff=0))).response.ok
    # A date has no fractions of a second: two seconds from now may be little more than one.
    assert 0.95 <= arrived[1] - arrived[0] < 10


def test_a_timeout_is_for_each_wait(send: Send) -> None:
    with FaultServer(lambda _: dribble_slowly) as server:
        began = time.monotonic()
        settings = make_settings(server.url, timeout=(10.0, 0.4), retries=NO_RETRIES)
        if engine_of(send) == "pyreqwest":
            with pytest.raises(errors.ApiTimeoutError):
                send(Call("GET", "", models.Asset), settings)
        else:
            assert send(Call("GET", "", models.Asset), settings).response.ok
        assert time.monotonic() - began > 0.4


def test_a_file_is_sent_again_from_where_it_stood(send: Send) -> None:
    with planned("429 without `Retry-After`", 1) as server:
        file = io.BytesIO(b"skipped" + bytes(200_000))
        file.seek(len(b"skipped"))
        call: Call[None] = Call("POST", "", body=Body(file, content_type="video/mp4"))
        assert send(call, make_settings(server.url, retries=Retries(2, backoff=0))).response.ok
    assert [exchange.body for exchange in server.received] == [bytes(200_000)] * 2


@pytest.mark.parametrize(
    ("fault", "error"),
    [(big_bomb, errors.ResponseTooLargeError), (big_bomb_in_bomb, errors.ApiConnectionError)],
)
def test_bombs_take_little_memory(send: Send, fault: Fault, error: type[Exception]) -> None:
    bomb(64)  # is made before we measure
    settings = {"max_response_bytes": MAX_RESPONSE_BYTES, "retries": NO_RETRIES}
    with FaultServer(lambda _: fault) as server:
        tracemalloc.start()
        try:
            with pytest.raises(error):
                send(Call("GET", ""), make_settings(server.url, **settings))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 20 << 20
