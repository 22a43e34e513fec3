"""The log `pythonik`: one line for each request at INFO, headers at DEBUG. Never a body, a query or a token.

httpx logs whole URLs, httpcore the headers of responses, and hpack all headers. While they send a request of this
client, they log neither secrets of its URL nor headers.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .failure import EngineError
    from .wire import AnyHeaders, AnyRequest, AnyResponse

logger = logging.getLogger("pythonik")
# Without a handler, Python would print what is logged as a warning: a library leaves that to the program.
logger.addHandler(logging.NullHandler())

#: The request that httpx is sending for us; `None` while it sends for another part of the program.
_sending: ContextVar[AnyRequest | None] = ContextVar("_sending", default=None)

#: `PYTHONIK_LOG=debug` shows the log on standard error, for programs that do not set logging up.
LEVEL_VARIABLE = "PYTHONIK_LOG"

#: Headers that hold no secret. Other headers are not logged.
_SHOWN_HEADERS = (
    "accept",
    "accept-encoding",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "ratelimit-limit",
    "ratelimit-remaining",
    "ratelimit-reset",
    "retry-after",
    "server",
    "transfer-encoding",
    "user-agent",
    "x-request-id",
)


def configure() -> None:
    """Show the log on standard error if the environment asks for it; done once a process.

    Raises:
        ValueError: The value of the variable is not a level.
    """
    name = os.environ.get(LEVEL_VARIABLE, "")
    if not name or any(isinstance(handler, _StandardError) for handler in logger.handlers):
        return
    level = logging.getLevelNamesMapping().get(name.upper())
    if level is None:
        raise ValueError(f"{LEVEL_VARIABLE} must be debug, info, warning or error, not {name!r}")
    handler = _StandardError()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)


class _StandardError(logging.StreamHandler):  # type: ignore[type-arg]
    """The handler that `configure` adds, to be known again."""


#: Starts of lines of httpcore with the headers of a response, and with the password of a SOCKS proxy.
_SECRET_LINES = ("receive_response_headers.", "setup_socks5_connection.")


class _WithoutSecrets(logging.Filter):
    """Leaves what may be secret out of the URLs that are logged."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record of a request of ours; hold back what hpack says of it, which is header fields only."""
        request = _sending.get()
        if request is not None and record.name.startswith("hpack"):
            return False
        if request is not None and isinstance(record.msg, str) and record.msg.startswith(_SECRET_LINES):
            record.msg = record.msg.partition(" ")[0]
        if request is not None and isinstance(record.args, tuple):
            record.args = tuple(request.public_url if hasattr(arg, "raw_path") else arg for arg in record.args)
        return True


for _library in (
    *("httpx", "httpcore.http11", "httpcore.http2", "httpx2", "httpcore2.http11", "httpcore2.http2"),
    *("httpcore.socks", "httpcore2.socks", "hpack", "hpack.hpack", "hpack.table"),
):
    logging.getLogger(_library).addFilter(_WithoutSecrets())


@contextmanager
def without_secrets(request: AnyRequest) -> Iterator[None]:
    """Keep the headers of a request, and secrets in its URL, out of the log of the libraries that send it."""
    token = _sending.set(request)
    try:
        yield
    finally:
        # A coroutine that was left is closed in another context, which has a value of its own.
        with suppress(ValueError):
            _sending.reset(token)


def log_exchange(response: AnyResponse, seconds: float) -> None:
    """Log one line for a request and its response."""
    if logger.isEnabledFor(logging.INFO):
        request = response.request
        logger.info("%s %s %d %.0f ms", request.method, request.public_url, response.status_code, seconds * 1000)
        logger.debug("request %s, response %s", _shown(request.headers), _shown(response.headers))


def log_failure(request: AnyRequest, failure: EngineError, seconds: float) -> None:
    """Log one line for a request without a response."""
    # The text of the exception may hold what the request holds. Its name says enough.
    logger.info("%s %s %s %.0f ms", request.method, request.public_url, failure.name, seconds * 1000)


def log_excused(response: AnyResponse, doubts: Sequence[str]) -> None:
    """Log one line for a DELETE that found nothing, since an earlier attempt has removed it."""
    request = response.request
    logger.warning(
        "%s %s counts as done: status %d after attempts that may have been carried out (%s)",
        request.method,
        request.public_url,
        response.status_code,
        ", ".join(doubts),
    )


def log_retry(request: AnyRequest, attempt: int, reason: object, pause: float) -> None:
    """Log one line for a retry."""
    logger.warning(
        "%s %s attempt %d failed (%s), next in %.1f s", request.method, request.public_url, attempt, reason, pause
    )


def _shown(headers: AnyHeaders) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items() if name.lower() in _SHOWN_HEADERS}
