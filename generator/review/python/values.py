"""Comparison of constants, type aliases and fields."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from generator.review.change import Verdict
from generator.review.python.annotations import accepts
from generator.review.wire.shape import REQUEST, RESPONSE
from generator.surface import Attribute

__all__ = ["compare_attributes"]

_ALIAS = "TypeAlias"


def compare_attributes(
    old: Attribute, new: Attribute, directions: frozenset[str]
) -> Iterator[tuple[str, Verdict, str]]:
    """Yield kind, verdict and text.

    Args:
        old: The attribute of the base.
        new: The attribute under review.
        directions: Directions of its values. A sent type may become wider, a received type may become narrower.
    """
    if _ALIAS in (old.annotation, new.annotation):
        if old.annotation != new.annotation:
            yield "kind-changed", Verdict.BREAKING, f"{old.annotation} → {new.annotation}"
        elif old.value != new.value:
            yield from _compare_types("alias", old.value, new.value, directions)
        return
    if old.annotation != new.annotation:
        yield from _compare_types("type", old.annotation, new.annotation, directions)
    if old.value != new.value:
        yield "value-changed", _value_verdict(old.value, new.value), f"{old.value or 'none'} → {new.value or 'none'}"


def _compare_types(what: str, old: str, new: str, directions: frozenset[str]) -> Iterator[tuple[str, Verdict, str]]:
    text = f"{old or 'anything'} → {new or 'anything'}"
    wider, narrower = accepts(new, old), accepts(old, new)
    if wider and narrower:
        return
    breaks = (REQUEST in directions and not wider) or (RESPONSE in directions and not narrower)
    word = "widened" if wider else "narrowed" if narrower else "changed"
    yield f"{what}-{word}", Verdict.BREAKING if breaks else Verdict.COMPATIBLE, text


_INWARD = {"required", "secret", "tags"}
"""Arguments of a field that change neither its type nor its form on the wire."""


def _value_verdict(old: str, new: str) -> Verdict:
    """Return the verdict of a changed value: a constant breaks, a field breaks if its form on the wire changes."""
    before, after = _particulars(old), _particulars(new)
    if before is None or after is None:
        return Verdict.BREAKING
    return Verdict.COMPATIBLE if before == after else Verdict.BREAKING


def _particulars(value: str) -> dict[str, str] | None:
    """Return the arguments of a field besides its type; None for any other value."""
    if value == "UNSET":
        return {"default": "UNSET"}
    match ast.parse(value, mode="eval").body if value else None:
        case ast.Call(func=ast.Name(id="field"), keywords=keywords):
            said = {each.arg or "": ast.unparse(each.value) for each in keywords if each.arg not in _INWARD}
            return {"default": "UNSET", **said}
    return None
