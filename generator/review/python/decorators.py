"""Comparison of decorators.

A change of `@deprecated` is compatible: the function works as before. So is a weaker effect, as in `@op.read` after
`@op`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from generator.effects import EFFECTS, is_stronger
from generator.review.change import Verdict

__all__ = ["compare_decorators"]

_OPERATIONS = ("op", "flow")


def compare_decorators(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, Verdict, str]]:
    """Yield kind, verdict and text."""
    was, now = _deprecation(old), _deprecation(new)
    if was is None and now is not None:
        yield "deprecated", Verdict.COMPATIBLE, now
    elif was is not None and now is None:
        yield "undeprecated", Verdict.COMPATIBLE, "is not deprecated any more"
    elif was != now:
        yield "deprecation-changed", Verdict.DOC, f"{was} → {now}"
    effect, effect_now = _effect(old), _effect(new)
    if effect and effect_now and effect != effect_now:
        verdict = Verdict.BREAKING if is_stronger(effect_now, effect) else Verdict.COMPATIBLE
        yield "effect-changed", verdict, f"{effect} → {effect_now}"
    others, others_now = ([*_others(words)] for words in (old, new))
    if others != others_now:
        yield "decorators-changed", Verdict.BREAKING, f"{_shown(others)} → {_shown(others_now)}"


def _others(decorators: Sequence[str]) -> Iterator[str]:
    """Yield the decorators without deprecation and effect."""
    for each in decorators:
        if _message(each) is None:
            yield each.partition(".")[0] if _effect([each]) else each


def _effect(decorators: Sequence[str]) -> str | None:
    """Return the effect that an operation is declared with; None without an operation."""
    for each in decorators:
        name, _, effect = each.partition(".")
        if name in _OPERATIONS and (not effect or effect in EFFECTS):
            return effect or "write"
    return None


def _deprecation(decorators: Sequence[str]) -> str | None:
    """Return the message of a deprecation; None without a deprecation."""
    return next((message for each in decorators if (message := _message(each)) is not None), None)


def _message(decorator: str) -> str | None:
    match ast.parse(decorator, mode="eval").body:
        case ast.Call(func=ast.Name(id="deprecated"), args=[ast.Constant(value=str(message)), *_]):
            return message
    return None


def _shown(words: Sequence[str]) -> str:
    return ", ".join(f"@{word}" for word in words) or "none"
