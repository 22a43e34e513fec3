"""Failures in a row, and the delays after them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iconik_api.runtime.base.failure import EngineError
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.policy.retry import Retries

__all__ = ["Failures"]


class Failures:
    """Failures in a row of one transfer.

    Args:
        retries: Number of attempts, or their time, and the delays between them.

    Attributes:
        number: Number of failures.
    """

    def __init__(self, retries: Retries) -> None:
        self.number = 0
        self._retries = retries
        self._since = 0.0

    def reset(self) -> None:
        """Forget the failures, because an attempt has succeeded."""
        self.number = 0

    def pause(self, outcome: HttpResponse | EngineError) -> float | None:
        """Count a failure. Return the delay in seconds before the next attempt; `None` after the last one."""
        now = time.monotonic()
        self.number += 1
        if self.number == 1:
            self._since = now
        return (
            None if self._retries.is_over(self.number, now - self._since) else self._retries.pause(self.number, outcome)
        )
