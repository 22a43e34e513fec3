"""Comparison of single values: type, format, enum and bounds."""

from __future__ import annotations

import json
from typing import Any

from generator.review.change import Verdict
from generator.review.wire.contract import Spot
from generator.review.wire.found import Recorder, shown, verdict_of
from generator.review.wire.shape import Shape

__all__ = ["compare_bounds", "compare_enum", "compare_format", "compare_type"]

_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_FLAGS = ("exclusiveMinimum", "exclusiveMaximum", "uniqueItems")
_EXACT = ("pattern", "multipleOf")


def compare_type(before: Shape, after: Shape, at: Recorder) -> bool:
    """Compare types, and return whether they differ, so that nothing below can be compared."""
    was, now = before.type, after.type
    if was == now:
        return False
    text = f"{was or 'anything'} → {now or 'anything'}"
    if (was, now) == ("integer", "number") or now is None:
        at.add("type-widened", verdict_of(at.direction, gives_more=True), text, after.written)
    elif (was, now) == ("number", "integer") or was is None:
        at.add("type-narrowed", verdict_of(at.direction, takes_less=True), text, after.written)
    else:
        at.add("type-changed", Verdict.BREAKING, text, after.written)
    return True


def compare_format(before: Spot, after: Spot, at: Recorder) -> None:
    """Compare formats: a new format requires more, a removed format promises less."""
    was, now = before.get("format"), after.get("format")
    if was == now:
        return
    if was and now:
        at.add("format-changed", Verdict.BREAKING, f"format {was} → {now}", after)
    elif now:
        at.add("format-added", verdict_of(at.direction, takes_less=True), f"format {now} is new", after)
    else:
        at.add("format-removed", verdict_of(at.direction, gives_more=True), f"format {was} is gone", after)


def compare_enum(before: Spot, after: Spot, at: Recorder) -> None:
    """Compare lists of values.

    The client's enums are open: an unknown value is passed on. So a new value breaks no response.
    """
    was, now = before.get("enum"), after.get("enum")
    if was is None and now is None:
        return
    if was is None:
        at.add("enum-added", verdict_of(at.direction, takes_less=True), f"only {shown(now)}", after)
    elif now is None:
        at.add("enum-dropped", Verdict.COMPATIBLE, "any value", after)
    else:
        gone = [value for value in was if value not in now]
        fresh = [value for value in now if value not in was]
        if gone:
            at.add("enum-value-removed", verdict_of(at.direction, takes_less=True), f"without {shown(gone)}", after)
        if fresh:
            at.add("enum-value-added", Verdict.COMPATIBLE, f"also {shown(fresh)}", after)


def compare_bounds(before: Spot, after: Spot, at: Recorder) -> None:
    """Compare bounds: tighter bounds refuse requests, wider bounds allow new values in responses."""
    for keyword in (*_LOWER, *_UPPER, *_FLAGS, *_EXACT):
        was, now = before.get(keyword), after.get(keyword)
        if was == now or (keyword in _FLAGS and bool(was) == bool(now)):
            continue
        tighter = _is_tighter(keyword, was, now)
        text = f"{keyword} {_bound(was)} → {_bound(now)}"
        if tighter:
            at.add(f"{_hyphened(keyword)}-tightened", verdict_of(at.direction, takes_less=True), text, after)
        else:
            # The client does not rely on a bound of a response.
            at.add(f"{_hyphened(keyword)}-loosened", Verdict.COMPATIBLE, text, after)


def _is_tighter(keyword: str, was: Any, now: Any) -> bool:
    if keyword in _FLAGS:
        return bool(now)
    if was is None or now is None:
        return was is None
    if keyword in _LOWER:
        return bool(now > was)
    if keyword in _UPPER:
        return bool(now < was)
    return True


def _bound(value: Any) -> str:
    return "none" if value is None else json.dumps(value, ensure_ascii=False)


def _hyphened(keyword: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in keyword)
