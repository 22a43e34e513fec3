"""Comparison of decorators. Only a change of `@deprecated` is compatible: the function works as before."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from generator.review.change import Verdict

__all__ = ["compare_decorators"]


def compare_decorators(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, Verdict, str]]:
    """Yield kind, verdict and text."""
    was, now = _deprecation(old), _deprecation(new)
    if was is None and now is not None:
        yield "deprecated", Verdict.COMPATIBLE, now
    elif was is not None and now is None:
        yield "undeprecated", Verdict.COMPATIBLE, "is not deprecated any more"
    elif was != now:
        yield "deprecation-changed", Verdict.DOC, f"{was} → {now}"
    others, others_now = ([each for each in words if _message(each) is None] for words in (old, new))
    if others != others_now:
        yield "decorators-changed", Verdict.BREAKING, f"{_shown(others)} → {_shown(others_now)}"


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
