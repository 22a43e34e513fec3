"""Faults of a request on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from .proxy import Exchange, Fault

_XML = {"Content-Type": "application/xml"}


def cut(after: int) -> Fault:
    """Break the connection after so many bytes of the body; these reach the storage."""

    async def cut_off(exchange: Exchange) -> None:
        await exchange.pass_body(after)
        exchange.reset()

    return cut_off


def stall(seconds: float, after: int = 0) -> Fault:
    """Pass so many bytes of the body on, do nothing for so long, then go on as if nothing had been."""

    async def stalled(exchange: Exchange) -> None:
        await exchange.pass_body(after)
        await asyncio.sleep(seconds)
        await exchange.forward()

    return stalled


def answer(
    status: int, body: bytes = b"", headers: Mapping[str, str] | None = None, *, takes_body: bool = True
) -> Fault:
    """Answer in place of the storage, which hears nothing of the request.

    Args:
        status: Of the answer.
        body: Of the answer.
        headers: Of the answer.
        takes_body: Whether the body of the request is read; else the answer comes at once, and the connection breaks.
    """

    async def answered(exchange: Exchange) -> None:
        if takes_body:
            await exchange.drain_body()
        exchange.answer(status, body, headers)
        if exchange.left:
            exchange.hang_up()

    return answered


def s3_error(status: int, code: str, text: str = "", headers: Mapping[str, str] | None = None) -> Fault:
    """Answer with an error of S3 in place of the storage."""
    return answer(status, _s3_document(code, text), {**_XML, **(headers or {})})


def busy(retry_after: int = 1) -> Fault:
    """The storage asks for a slower pace, and names the seconds to wait."""
    return s3_error(503, "SlowDown", "Please reduce your request rate.", {"Retry-After": str(retry_after)})


def expired() -> Fault:
    """The address has expired, in the words of S3."""
    return s3_error(403, "AccessDenied", "Request has expired")


def skewed(seconds: float) -> Fault:
    """The clock of the storage goes so much ahead of that of this machine, and it refuses for it."""
    now = datetime.now(UTC) + timedelta(seconds=seconds)
    headers = {"Date": format_datetime(now.replace(microsecond=0), usegmt=True)}
    return s3_error(403, "RequestTimeTooSkewed", "The difference between the times is too large.", headers)


def lose_answer() -> Fault:
    """The storage does what it is asked, but its answer gets lost: the connection ends without one."""

    async def lost(exchange: Exchange) -> None:
        await exchange.pass_body()
        await exchange.take_answer()
        exchange.hang_up()

    return lost


def replace_answer(status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Fault:
    """The storage does what it is asked, but the client gets this answer."""

    async def replaced(exchange: Exchange) -> None:
        await exchange.pass_body()
        await exchange.take_answer()
        exchange.answer(status, body, headers)

    return replaced


def error_inside_200(code: str = "InternalError", *, done: bool = False) -> Fault:
    """S3 says 200, and yet tells of an error.

    Args:
        code: Of the error.
        done: Whether it has done what it was asked all the same.
    """
    body = _s3_document(code, "We encountered an internal error. Please try again.")
    return replace_answer(200, body, _XML) if done else answer(200, body, _XML)


def truncate_answer(after: int) -> Fault:
    """The answer ends after so many bytes of its body, though its head announces all of them."""

    async def truncated(exchange: Exchange) -> None:
        await exchange.pass_body()
        await exchange.pass_answer(after)
        exchange.hang_up()

    return truncated


def _s3_document(code: str, text: str) -> bytes:
    return f"<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{text}</Message></Error>".encode()
