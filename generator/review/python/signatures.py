"""Comparison of functions and methods: every call of the old function must work with the new function."""

from __future__ import annotations

from collections.abc import Iterator

from generator.review.change import Verdict
from generator.review.python.annotations import accepts
from generator.review.python.decorators import compare_decorators
from generator.review.renames import Described, pair_renamed
from generator.surface import Function, Parameter

__all__ = ["compare_functions"]

_KEYWORDS = ("either", "keyword")
_POSITIONS = ("positional", "either")


def compare_functions(old: Function, new: Function) -> Iterator[tuple[str, Verdict, str, str]]:
    """Yield kind, verdict, text, and the suffix for the name of the function."""
    if old.is_async != new.is_async:
        yield "async-changed", Verdict.BREAKING, "is awaited now" if new.is_async else "is not awaited any more", ""
    for change in compare_decorators(old.decorators, new.decorators):
        yield *change, ""
    if old.returns != new.returns and not accepts(old.returns, new.returns):
        yield "return-changed", Verdict.BREAKING, f"{old.returns or 'anything'} → {new.returns or 'anything'}", ""
    elif old.returns != new.returns:
        yield "return-narrowed", Verdict.COMPATIBLE, f"{old.returns or 'anything'} → {new.returns}", ""
    yield from _compare_parameters(old, new)


def _compare_parameters(old: Function, new: Function) -> Iterator[tuple[str, Verdict, str, str]]:
    olds = {each.name: each for each in old.parameters}
    news = {each.name: each for each in new.parameters}
    catches = {each.kind for each in new.parameters} & {"*", "**"}
    renamed = pair_renamed(
        {name: _described(old, each) for name, each in olds.items() if name not in news},
        {name: _described(new, each) for name, each in news.items() if name not in olds},
    )
    for name, each in olds.items():
        if name in renamed:
            verdict = Verdict.COMPATIBLE if each.kind in ("positional", "*", "**") else Verdict.BREAKING
            yield "parameter-renamed", verdict, f"is {renamed[name]} now", f"({name})"
        elif name not in news:
            yield "parameter-removed", Verdict.BREAKING, "is gone", f"({name})"
        else:
            yield from _compare_parameter(each, news[name])
    for name, each in news.items():
        if name not in olds and name not in renamed.values():
            if each.required:
                yield "required-parameter-added", Verdict.BREAKING, "is new and required", f"({name})"
            else:
                yield "parameter-added", Verdict.COMPATIBLE, "is new", f"({name})"
    yield from _compare_order(old, new, renamed, caught="*" in catches)


def _described(function: Function, parameter: Parameter) -> Described:
    return Described(
        (parameter.kind, parameter.annotation, parameter.default), str(function.parameters.index(parameter))
    )


def _compare_parameter(old: Parameter, new: Parameter) -> Iterator[tuple[str, Verdict, str, str]]:
    suffix = f"({new.name})"
    if old.kind != new.kind:
        verdict = Verdict.COMPATIBLE if new.kind == "either" else Verdict.BREAKING
        yield "parameter-kind-changed", verdict, f"{_worded(old.kind)} → {_worded(new.kind)}", suffix
    if old.required != new.required:
        if new.required:
            yield "became-required", Verdict.BREAKING, "has no default any more", suffix
        else:
            yield "became-optional", Verdict.COMPATIBLE, f"has the default {new.default} now", suffix
    elif old.default != new.default:
        yield "default-changed", Verdict.BREAKING, f"default {old.default} → {new.default}", suffix
    if old.annotation != new.annotation:
        text = f"{old.annotation or 'anything'} → {new.annotation or 'anything'}"
        if accepts(new.annotation, old.annotation):
            yield "parameter-widened", Verdict.COMPATIBLE, text, suffix
        else:
            yield "parameter-type-changed", Verdict.BREAKING, text, suffix


def _worded(kind: str) -> str:
    return {"positional": "by position", "either": "by position or name", "keyword": "by name"}.get(kind, kind)


def _compare_order(
    old: Function, new: Function, renamed: dict[str, str], *, caught: bool
) -> Iterator[tuple[str, Verdict, str, str]]:
    """Yield a change of the positions of parameters, which callers may pass by position."""
    before = [renamed.get(each.name, each.name) for each in old.parameters if each.kind in _POSITIONS]
    after = [each.name for each in new.parameters if each.kind in _POSITIONS]
    stayed = [name for name in before if name in after]
    if not caught and stayed and after[: len(stayed)] != stayed and before[: len(stayed)] == stayed:
        yield "parameters-reordered", Verdict.BREAKING, f"{', '.join(before)} → {', '.join(after)}", ""
