"""The log `pythonik`: one line for each request at INFO, headers at DEBUG. Never a body, a query or a token.

httpx logs whole URLs. While httpx sends a request of this client, its URL is logged without secrets there as well.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from .errors import public_url

if TYPE_CHECKING:
    import httpx

__all__ = ["LEVEL_VARIABLE", "configure", "log_exchange", "log_failure", "log_retry", "logger", "without_secrets"]

logger = logging.getLogger("pythonik")
# Without a handler, Python would print what is logged as a warning: a library leaves that to the program.
logger.addHandler(logging.NullHandler())

#: The request that httpx is sending for us; `None` while it sends for another part of the program.
_sending: ContextVar[httpx.Request | None] = ContextVar("_sending", default=None)

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


class _WithoutSecrets(logging.Filter):
    """Leaves what may be secret out of the URLs that are logged."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record of a request of ours; no record is held back."""
        request = _sending.get()
        if request is not None and isinstance(record.args, tuple):
            import httpx

            shown = public_url(request)
            record.args = tuple(shown if isinstance(arg, httpx.URL) else arg for arg in record.args)
        return True


logging.getLogger("httpx").addFilter(_WithoutSecrets())


@contextmanager
def without_secrets(request: httpx.Request) -> Iterator[None]:
    """Keep secrets in the URL of a request out of the log of httpx while it sends it."""
    token = _sending.set(request)
    try:
        yield
    finally:
        _sending.reset(token)


def log_exchange(response: httpx.Response, seconds: float) -> None:
    """One line for a request and its answer."""
    if logger.isEnabledFor(logging.INFO):
        request = response.request
        logger.info("%s %s %d %.0f ms", request.method, public_url(request), response.status_code, seconds * 1000)
        logger.debug("request %s, answer %s", _shown(request.headers), _shown(response.headers))


def log_failure(request: httpx.Request, error: httpx.RequestError, seconds: float) -> None:
    """One line for a request without an answer."""
    # The text of the error may hold what the request holds; its kind says enough.
    logger.info("%s %s %s %.0f ms", request.method, public_url(request), type(error).__name__, seconds * 1000)


def log_retry(request: httpx.Request, attempt: int, reason: object, pause: float) -> None:
    """One line for a repetition."""
    logger.warning("%s %s attempt %d failed (%s), next in %.1f s", request.method, public_url(request), attempt, reason, pause)


def _shown(headers: httpx.Headers) -> dict[str, str]:
    return {name: headers[name] for name in _SHOWN_HEADERS if name in headers}
