"""Faults on request: errors, slow answers, missing roles, a rate limit and a token that expires."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from http import HTTPStatus
from typing import Any, Protocol


class _Named(Protocol):
    """Part of an operation that faults need."""

    @property
    def service(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def roles(self) -> Sequence[str]: ...


@dataclass
class Fault:
    """One fault of one operation.

    Attributes:
        operation: Name of the operation, with or without its service; ``*`` for every operation.
        status: Status of the answer; None for an answer that is only slow.
        errors: Texts of the answer.
        headers: Additional headers of the answer.
        delay: Time before the answer in seconds.
        left: Number of further requests; None without an end.
        carried_out: Whether the request is carried out before it fails, as if only its answer was lost.
    """

    operation: str
    status: int | None
    errors: Sequence[str]
    headers: Mapping[str, str]
    delay: float
    left: int | None
    carried_out: bool


@dataclass
class Limit:
    """Largest number of requests in a period of seconds."""

    requests: int
    period: float
    seen: deque[float] = field(default_factory=deque)


@dataclass(frozen=True)
class Refusal:
    """An answer in place of that of the operation."""

    status: int
    errors: Sequence[str]
    headers: Mapping[str, str] = field(default_factory=dict)


class Faults:
    """Faults that a test has requested; none at the start.

    Attributes:
        roles: Roles of the user, of which an operation requires each that the contract names. None for all roles.
        limit: Rate limit, if there is one.
        expires: Time at which the first token expires, by the clock of the process.
    """

    def __init__(self) -> None:
        self.roles: frozenset[str] | None = None
        self.limit: Limit | None = None
        self.expires: datetime | None = None
        self._faults: list[Fault] = []

    def add(self, fault: Fault, known: Iterable[tuple[str, str]]) -> None:
        """Add a fault.

        Args:
            fault: The fault.
            known: Service and name of all operations.

        Raises:
            ValueError: No operation has this name.
        """
        names = {name for service, each in known for name in (each, f"{service}.{each}")}
        if fault.operation != "*" and fault.operation not in names:
            near = get_close_matches(fault.operation, names, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"the contract has no operation {fault.operation!r}{hint}")
        self._faults.append(fault)

    def taken(self, operation: _Named) -> Fault | None:
        """Return the fault for a request for an operation, and count the request."""
        names = {"*", operation.id, f"{operation.service}.{operation.id}"}
        for fault in self._faults:
            if fault.operation in names and fault.left != 0:
                fault.left = None if fault.left is None else fault.left - 1
                return fault
        return None

    def missing_roles(self, operation: _Named) -> list[str]:
        """Return the roles of an operation that the user does not have."""
        return [] if self.roles is None else [role for role in operation.roles if role not in self.roles]

    def over_limit(self, clock: Callable[[], float] = time.monotonic) -> tuple[Refusal | None, dict[str, str]]:
        """Count a request. Return the refusal beyond the limit, and the headers about the limit for any answer."""
        limit = self.limit
        if limit is None:
            return None, {}
        now = clock()
        while limit.seen and limit.seen[0] <= now - limit.period:
            limit.seen.popleft()
        left = limit.requests - len(limit.seen)
        reset = math.ceil(limit.seen[0] + limit.period - now) if limit.seen else math.ceil(limit.period)
        headers = {"RateLimit-Limit": str(limit.requests), "RateLimit-Reset": str(reset)}
        if left <= 0:
            refusal = Refusal(429, ["too many requests"], {"Retry-After": str(max(reset, 1))})
            return refusal, headers | {"RateLimit-Remaining": "0"}
        limit.seen.append(now)
        return None, headers | {"RateLimit-Remaining": str(left - 1)}

    def expire(self, after: float) -> None:
        """Let the first token expire, in a number of seconds."""
        self.expires = datetime.now(UTC) + timedelta(seconds=after)

    @property
    def has_expired(self) -> bool:
        """Whether the first token has expired."""
        return self.expires is not None and datetime.now(UTC) >= self.expires


def fault(
    operation: str,
    status: int | None,
    *,
    times: int | None,
    errors: Sequence[str],
    headers: Mapping[str, Any] | None,
    delay: float,
    carried_out: bool,
) -> Fault:
    """Return a fault, after a check of its values.

    Raises:
        ValueError: A value is out of range.
    """
    if status is not None and not 300 <= status <= 599:
        raise ValueError(f"invalid status: expected 300 to 599, not {status}")
    if times is not None and times < 1:
        raise ValueError(f"invalid times: expected 1 or more, or None without an end, not {times}")
    if not delay >= 0:
        raise ValueError(f"invalid delay: expected 0 seconds or more, not {delay}")
    texts = list(errors) or ([_phrase(status)] if status is not None else [])
    named = {name: str(value) for name, value in (headers or {}).items()}
    return Fault(operation, status, texts, named, delay, times, carried_out)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"status {status}"
