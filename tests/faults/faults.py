"""The ways in which the server can fail, under the names of docs/faults.md."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Mapping
from email.utils import formatdate
from functools import cache
from time import time

from .server import Exchange, Fault

#: Not a way to answer: the server does not listen.
REFUSED = "Connection refused"

_PAGE = b"<html><body><h1>Something is wrong</h1></body></html>"


def _answering(
    status: int, body: bytes, *headers: str, kind: str = "application/json", carried_out: bool = True
) -> Fault:
    """Answer, after the request was carried out or after it was not."""

    async def fault(exchange: Exchange) -> None:
        await (exchange.carry_out() if carried_out else exchange.take_body())
        exchange.answer(status, body, *headers, kind=kind)

    return fault


def _declining(status: int, *headers: str) -> Fault:
    return _answering(status, b'{"errors": ["not now"]}', *headers, carried_out=False)


async def _too_many_until(exchange: Exchange) -> None:
    await _declining(429, f"Retry-After: {formatdate(time() + 2, usegmt=True)}")(exchange)


async def _reset_before_body(exchange: Exchange) -> None:
    exchange.reset()


async def _reset_after_body(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.reset()


async def _hang_up(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.hang_up()


async def _stall(exchange: Exchange) -> None:
    await exchange.carry_out()
    await exchange.client_left()


async def _stall_in_answer(exchange: Exchange) -> None:
    await exchange.carry_out()
    answer = exchange.right_answer
    exchange.answer(200, answer[:10], length=len(answer))
    await exchange.client_left()


async def _dribble(exchange: Exchange, pause: float = 0.002) -> None:
    await exchange.carry_out()
    for letter in b"HTTP/1.1 200 -\r\n":
        exchange.write(bytes([letter]))
        await asyncio.sleep(pause)
    answer = exchange.right_answer
    exchange.write(b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)


async def dribble_slowly(exchange: Exchange) -> None:
    await _dribble(exchange, pause=0.04)


async def _garbage(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.write(b"\x16\x03\x01\x02\x00 220 mail.example ESMTP\r\n\r\n")
    exchange.hang_up()


async def _cut_json(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.answer(200, exchange.right_answer[:-5])


async def _length_too_long(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.answer(200, exchange.right_answer, length=len(exchange.right_answer) + 5)
    exchange.hang_up()


async def _length_too_short(exchange: Exchange) -> None:
    await exchange.carry_out()
    # Said, since a client that has its answer may send the next request before it sees that we are gone.
    exchange.answer(200, exchange.right_answer, "Connection: close", length=len(exchange.right_answer) - 5)
    exchange.hang_up()


async def _chunks_break_off(exchange: Exchange) -> None:
    await exchange.carry_out()
    answer = exchange.right_answer
    exchange.write(b"HTTP/1.1 200 -\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
    exchange.write(b"%x\r\n%b\r\n" % (len(answer), answer))
    exchange.hang_up()


async def _damaged_gzip(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.answer(200, exchange.right_answer, "Content-Encoding: gzip")


@cache
def bomb(megabytes: int) -> bytes:
    """So many megabytes of blanks, packed to a thousandth."""
    packer = zlib.compressobj(wbits=31)
    blanks = b" " * (1 << 20)
    return b"".join([*(packer.compress(blanks) for _ in range(megabytes)), packer.flush()])


async def _bomb(exchange: Exchange) -> None:
    await _answering(200, bomb(2), "Content-Encoding: gzip")(exchange)


async def _bomb_in_bomb(exchange: Exchange) -> None:
    await _answering(200, gzip.compress(bomb(2)), "Content-Encoding: gzip, gzip")(exchange)


async def big_bomb(exchange: Exchange) -> None:
    await _answering(200, bomb(64), "Content-Encoding: gzip")(exchange)


async def big_bomb_in_bomb(exchange: Exchange) -> None:
    await _answering(200, gzip.compress(bomb(64)), "Content-Encoding: gzip, gzip")(exchange)


async def _endless(exchange: Exchange) -> None:
    await exchange.carry_out()
    exchange.write(b"HTTP/1.1 200 -\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
    for _ in range(8):
        exchange.write(b" " * (1 << 18))
    await exchange.client_left()


def _elsewhere(status: int) -> Fault:
    async def fault(exchange: Exchange) -> None:
        await exchange.take_body()
        exchange.answer(status, b"", f"Location: {exchange.server.url_elsewhere}{exchange.target}")

    return fault


def _on_the_same_host(status: int) -> Fault:
    async def fault(exchange: Exchange) -> None:
        await exchange.take_body()
        exchange.answer(status, b"", f"Location: {exchange.target}")

    return fault


STALL = "No answer within the timeout"
STALL_IN_ANSWER = "The answer stops in its middle, and the connection stays"

FAULTS: Mapping[str, Fault] = {
    "Connection reset before the body was read": _reset_before_body,
    "Connection reset after the body was read": _reset_after_body,
    "Connection closed without an answer": _hang_up,
    STALL: _stall,
    STALL_IN_ANSWER: _stall_in_answer,
    "Headers that arrive letter by letter": _dribble,
    "Something else than HTTP": _garbage,
    "429 without `Retry-After`": _declining(429),
    "429, `Retry-After` in seconds": _declining(429, "Retry-After: 1"),
    "429, `Retry-After` as a date": _too_many_until,
    "408": _declining(408),
    "421": _declining(421),
    "425": _declining(425),
    "500": _answering(500, b'{"errors": ["it broke"]}'),
    "502": _answering(502, b'{"errors": ["not now"]}'),
    "503 without `Retry-After`": _declining(503),
    "503, `Retry-After` in seconds": _declining(503, "Retry-After: 1"),
    "504": _answering(504, b'{"errors": ["not now"]}'),
    "520": _answering(520, b'{"errors": ["not now"]}'),
    "524": _answering(524, b'{"errors": ["not now"]}'),
    "HTML page with 400": _answering(400, _PAGE, kind="text/html"),
    "HTML page with 502": _answering(502, _PAGE, kind="text/html", carried_out=False),
    "HTML page with 200": _answering(200, _PAGE, kind="text/html"),
    "JSON that is cut off": _cut_json,
    "Answer shorter than its `Content-Length`": _length_too_long,
    "Answer longer than its `Content-Length`": _length_too_short,
    "Chunked answer that breaks off": _chunks_break_off,
    "Answer that cannot be unpacked": _damaged_gzip,
    "Answer that unpacks to more than `max_response_bytes`": _bomb,
    "Answer that is packed more than once": _bomb_in_bomb,
    "Answer that never ends": _endless,
    "Redirect 302 on the same host": _on_the_same_host(302),
    "Redirect 307 on the same host": _on_the_same_host(307),
    "Redirect 302 to another host": _elsewhere(302),
    "Redirect 307 to another host": _elsewhere(307),
}
