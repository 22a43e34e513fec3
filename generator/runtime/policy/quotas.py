"""Numbers of remaining requests that a server states in structured fields.

Two forms are in use, both of drafts of one standard: `RateLimit: limit=10, remaining=5, reset=2` (draft 7), and
`RateLimit: "burst";r=5;t=2` (from draft 8). They may come with `RateLimit-Policy`, which describes the limits.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..http.structured import Item, parse_dictionary, parse_list


def quotas_in(field: str, policy: str) -> Iterator[tuple[int, int]]:
    """Yield the remaining requests of each limit, and the seconds until there are more (0 if unknown).

    Args:
        field: Field `RateLimit`; an invalid one has no limits.
        policy: Field `RateLimit-Policy`, or an empty text.
    """
    try:
        policies = parse_list(policy)
    except ValueError:
        policies = []
    try:
        limits = parse_list(field)
    except ValueError:
        try:
            values = {name: item.value for name, item in parse_dictionary(field).items()}
        except ValueError:
            return
        # Draft 7 states one limit, the one that is nearest. Its policy cannot be told from the others.
        limits = [Item("", {"r": values.get("remaining"), "t": values.get("reset")})]
    described = {item.value: item.parameters for item in policies if isinstance(item.value, str)}
    for name, stated in limits:
        policy_of = described.get(name, {}) if isinstance(name, str) else {}
        left = _count(stated.get("r"))
        # Other limits count bytes or connections.
        if left is not None and policy_of.get("qu", "requests") == "requests":
            reset = _count(stated.get("t"))
            yield left, _count(policy_of.get("w")) or 0 if reset is None else reset


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
