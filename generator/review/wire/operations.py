"""Comparison of operations: removed operations, new operations, and differences in the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from generator.effects import effect_of, is_stronger
from generator.review.change import Verdict
from generator.review.renames import Described, pair_renamed
from generator.review.wire.contract import METHODS, Spot, WireService
from generator.review.wire.found import Recorder, Tally, shown
from generator.review.wire.schemas import SchemaDiff
from generator.review.wire.shape import REQUEST, RESPONSE, shape_of

__all__ = ["WireOperation", "compare_operation", "operations_of", "pair_operations"]

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@attrs.frozen(eq=False)
class WireOperation:
    """One operation: a method of a path."""

    spot: Spot
    item: Spot
    path: str
    method: str

    @property
    def name(self) -> str:
        """The ``operationId``, or else method and path."""
        return str(self.spot.get("operationId") or self.call)

    @property
    def call(self) -> str:
        """Method and path as text."""
        return f"{self.method.upper()} {self.path}"

    @property
    def effect(self) -> str:
        """Effect of the operation: `read`, `write` or `destroy`."""
        return effect_of(self.method, {"x-effect": self.spot.get("x-effect")})

    @property
    def is_deprecated(self) -> bool:
        """Whether the operation is deprecated."""
        return bool(self.spot.get("deprecated"))

    @property
    def slot(self) -> tuple[str, str]:
        """Key that is equal for operations with the same requests: names of path parameters do not count."""
        return _PLACEHOLDER.sub("{}", self.path), self.method

    @property
    def parameters(self) -> dict[tuple[str, str], Spot]:
        """Parameters of the operation and its path item, by location and name; path parameters by position."""
        positions = {name: str(index) for index, name in enumerate(re.findall(r"\{([^{}]*)\}", self.path), 1)}
        found: dict[tuple[str, str], Spot] = {}
        for holder in (self.item, self.spot):
            for each in holder.listed("parameters"):
                spot = each.followed()
                where, name = str(spot.get("in")), str(spot.get("name"))
                if where == "header":
                    name = name.lower()
                found[where, positions.get(name, name) if where == "path" else name] = spot
        return found


def operations_of(service: WireService) -> list[WireOperation]:
    """Return all operations, in document order."""
    root = service.spot()
    return [
        WireOperation(item.below(method), item, path, method)
        for path, item in root.named("paths").items()
        for method in METHODS
        if method in item
    ]


def pair_operations(
    old: Iterable[WireOperation], new: Iterable[WireOperation]
) -> tuple[list[tuple[WireOperation, WireOperation]], list[WireOperation], list[WireOperation]]:
    """Pair operations by method and path, then by ``operationId``; return pairs, removed and new operations."""
    olds, news = {each.slot: each for each in old}, {each.slot: each for each in new}
    pairs = [(olds[slot], news[slot]) for slot in olds if slot in news]
    gone = {each.name: each for slot, each in olds.items() if slot not in news}
    fresh = {each.name: each for slot, each in news.items() if slot not in olds}
    pairs += [(gone[name], fresh[name]) for name in gone if name in fresh]
    return (
        pairs,
        [gone[name] for name in gone if name not in fresh],
        [fresh[name] for name in fresh if name not in gone],
    )


def compare_operation(old: WireOperation, new: WireOperation, tally: Tally, schemas: SchemaDiff) -> None:
    """Compare the two sides of an operation."""
    at = Recorder(tally, new.spot.service.name, new.name, "")
    if old.path != new.path and old.slot[0] != new.slot[0]:
        at.add("path-changed", Verdict.BREAKING, f"{old.path} → {new.path}", new.spot)
    if old.method != new.method:
        at.add("method-changed", Verdict.BREAKING, f"{old.method.upper()} → {new.method.upper()}", new.spot)
    _compare_head(old, new, at)
    _compare_credentials(old, new, at)
    _compare_parameters(old, new, at.turned(REQUEST), schemas)
    _compare_body(old, new, at.turned(REQUEST), schemas)
    _compare_answers(old, new, at.turned(RESPONSE), schemas)


def _compare_head(old: WireOperation, new: WireOperation, at: Recorder) -> None:
    if old.name != new.name:
        at.add("operation-renamed", Verdict.COMPATIBLE, f"{old.name} is {new.name} now", new.spot)
    was, now = old.spot.get("tags") or [], new.spot.get("tags") or []
    if was != now:
        at.add("tag-changed", Verdict.COMPATIBLE, f"tag {shown(was)} → {shown(now)}", new.spot)
    _compare_deprecation(old, new, at)
    _compare_effect(old, new, at)
    changed = [mark for mark in ("summary", "description") if old.spot.get(mark) != new.spot.get(mark)]
    if changed:
        at.add("prose-changed", Verdict.DOC, f"{' and '.join(changed)} changed", new.spot)
    _compare_list(old, new, at, "x-pagination", "paging style", losing=Verdict.BREAKING, gaining=Verdict.COMPATIBLE)


def _compare_deprecation(old: WireOperation, new: WireOperation, at: Recorder) -> None:
    if old.is_deprecated != new.is_deprecated:
        kind = "deprecated" if new.is_deprecated else "undeprecated"
        at.add(kind, Verdict.COMPATIBLE, f"is {kind} now", new.spot)
    elif old.spot.get("x-deprecated") != new.spot.get("x-deprecated"):
        at.add("deprecation-changed", Verdict.DOC, "the details of its deprecation changed", new.spot)


def _compare_effect(old: WireOperation, new: WireOperation, at: Recorder) -> None:
    # Programs that may only read, or not remove anything, called the operation for its old effect.
    if old.effect != new.effect:
        verdict = Verdict.BREAKING if is_stronger(new.effect, old.effect) else Verdict.COMPATIBLE
        at.add("effect-changed", verdict, f"{old.effect} → {new.effect}", new.spot)


def _compare_credentials(old: WireOperation, new: WireOperation, at: Recorder) -> None:
    _compare_list(old, new, at, "x-roles", "role", losing=Verdict.COMPATIBLE, gaining=Verdict.BREAKING)
    was, now = _requirements(old), _requirements(new)
    if was == now:
        return
    # An old caller can still call if one of the new requirements is a subset of the old requirement.
    verdict = Verdict.COMPATIBLE if all(any(b <= a for b in now) for a in was) else Verdict.BREAKING
    at.add("credentials-changed", verdict, f"{_worded(was)} → {_worded(now)}", new.spot)


def _requirements(operation: WireOperation) -> list[frozenset[str]]:
    document = operation.spot.service.document
    written = operation.spot.get("security", document.get("security"))
    requirements: list[dict[str, Any]] = written or [{}]
    return [
        frozenset({*each, *(f"{name} with {scope}" for name, scopes in each.items() for scope in scopes)})
        for each in requirements
    ]


def _worded(requirements: list[frozenset[str]]) -> str:
    return " or ".join(" and ".join(sorted(each)) or "nothing" for each in requirements)


def _compare_list(
    old: WireOperation, new: WireOperation, at: Recorder, keyword: str, what: str, *, losing: Verdict, gaining: Verdict
) -> None:
    was, now = old.spot.get(keyword) or [], new.spot.get(keyword) or []
    slug = what.replace(" ", "-")
    for value in (value for value in was if value not in now):
        at.below(f" {value}").add(f"{slug}-removed", losing, f"{what} {value} is gone", new.spot)
    for value in (value for value in now if value not in was):
        at.below(f" {value}").add(f"{slug}-added", gaining, f"{what} {value} is new", new.spot)


# --- parameters -------------------------------------------------------------------------------------------------------


def _compare_parameters(old: WireOperation, new: WireOperation, at: Recorder, schemas: SchemaDiff) -> None:
    before, after = old.parameters, new.parameters
    gone = {key: spot for key, spot in before.items() if key not in after}
    fresh = {key: spot for key, spot in after.items() if key not in before}
    for (where, name), spot in list(gone.items()):
        moved = next((key for key in fresh if key[1] == name), None)
        if moved:
            text = f"is in the {moved[0]} now, not in the {where}"
            at.below(f" {where}.{name}").add("parameter-moved", Verdict.BREAKING, text, fresh.pop(moved))
            del gone[where, name]
        elif where == "path":
            at.below(f" path.{spot.get('name')}").add("parameter-removed", Verdict.BREAKING, "is gone", spot)
            del gone[where, name]
    for where in sorted({where for where, _ in gone} | {where for where, _ in fresh}):
        _compare_unpaired(
            {name: spot for (place, name), spot in gone.items() if place == where},
            {name: spot for (place, name), spot in fresh.items() if place == where},
            at.below(f" {where}"),
        )
    for key in before.keys() & after.keys():
        suffix = f"{key[0]}.{after[key].get('name')}"
        inside = schemas.once(before[key], after[key], at.below(f" {suffix}"), f"shared {suffix}")
        if inside:
            _compare_parameter(before[key], after[key], inside, schemas)


def _compare_unpaired(gone: Mapping[str, Spot], fresh: Mapping[str, Spot], at: Recorder) -> None:
    renamed = pair_renamed(
        {name: _described(spot) for name, spot in gone.items()},
        {name: _described(spot) for name, spot in fresh.items()},
    )
    for name, spot in gone.items():
        if name in renamed:
            text = f"is {renamed[name]} now"
            at.below(f".{name}").add("parameter-renamed", Verdict.BREAKING, text, fresh[renamed[name]])
        else:
            at.below(f".{name}").add("parameter-removed", Verdict.BREAKING, "is gone", spot)
    for name, spot in fresh.items():
        if name in renamed.values():
            continue
        if spot.get("required"):
            text = "is new and required"
            at.below(f".{name}").add("required-parameter-added", Verdict.BREAKING, text, spot)
        else:
            at.below(f".{name}").add("parameter-added", Verdict.COMPATIBLE, "is new", spot)


def _described(parameter: Spot) -> Described:
    shape = shape_of(parameter.below("schema")) if "schema" in parameter else None
    content = (shape and (shape.name, shape.type, shape.spot.get("format")), bool(parameter.get("required")))
    return Described(content, str(parameter.get("description", "")))


def _compare_parameter(before: Spot, after: Spot, at: Recorder, schemas: SchemaDiff) -> None:
    was, now = str(before.get("name")), str(after.get("name"))
    if was != now and before.get("in") == "path":
        at.add("path-parameter-renamed", Verdict.COMPATIBLE, f"{was} is {now} now", after)
    if bool(before.get("required")) != bool(after.get("required")):
        if after.get("required"):
            at.add("became-required", Verdict.BREAKING, "is required now", after)
        else:
            at.add("became-optional", Verdict.COMPATIBLE, "is not required any more", after)
    if _style(before) != _style(after):
        text = f"{_written(before)} → {_written(after)}"
        at.add("style-changed", Verdict.BREAKING, text, after)
    if bool(before.get("deprecated")) != bool(after.get("deprecated")):
        kind = "deprecated" if after.get("deprecated") else "undeprecated"
        at.add(kind, Verdict.COMPATIBLE, f"is {kind} now", after)
    if before.get("description") != after.get("description"):
        at.add("prose-changed", Verdict.DOC, "description changed", after)
    if "schema" in before and "schema" in after:
        schemas.compare(before.below("schema"), after.below("schema"), at)


def _style(parameter: Spot) -> tuple[Any, Any]:
    """Return style and explode of a value, with the defaults of OpenAPI."""
    style = parameter.get("style", "form" if parameter.get("in") in ("query", "cookie") else "simple")
    return style, parameter.get("explode", style == "form")


def _written(parameter: Spot) -> str:
    style, explode = _style(parameter)
    return f"{style}{', exploded' if explode else ''}"


# --- bodies and answers -----------------------------------------------------------------------------------------------


def _compare_body(old: WireOperation, new: WireOperation, at: Recorder, schemas: SchemaDiff) -> None:
    at = at.below(" body")
    if "requestBody" not in old.spot and "requestBody" not in new.spot:
        return
    if "requestBody" not in new.spot:
        at.add("body-removed", Verdict.BREAKING, "is gone", old.spot.below("requestBody"))
        return
    after = new.spot.below("requestBody").followed()
    if "requestBody" not in old.spot:
        if after.get("required"):
            at.add("required-body-added", Verdict.BREAKING, "is new and required", after)
        else:
            at.add("body-added", Verdict.COMPATIBLE, "is new", after)
        return
    before = old.spot.below("requestBody").followed()
    if bool(before.get("required")) != bool(after.get("required")):
        if after.get("required"):
            at.add("became-required", Verdict.BREAKING, "is required now", after)
        else:
            at.add("became-optional", Verdict.COMPATIBLE, "is not required any more", after)
    if before.get("description") != after.get("description"):
        at.add("prose-changed", Verdict.DOC, "description changed", after)
    _compare_content(before, after, at, schemas, partial=new.method == "patch")


def _compare_answers(old: WireOperation, new: WireOperation, at: Recorder, schemas: SchemaDiff) -> None:
    before, after = old.spot.named("responses"), new.spot.named("responses")
    gone = [status for status in before if status not in after]
    fresh = [status for status in after if status not in before]
    successes = [status for status in gone if _succeeds(status)], [status for status in fresh if _succeeds(status)]
    if len(successes[0]) == len(successes[1]) == 1:
        (was,), (now,) = successes
        inside = at.below(f" {was}")
        inside.add("status-changed", Verdict.BREAKING, f"{was} → {now}", after[now])
        _compare_answer(before[was].followed(), after[now].followed(), at.below(f" {now}"), schemas)
        gone.remove(was)
        fresh.remove(now)
    for status in gone:
        verdict = Verdict.BREAKING if _succeeds(status) else Verdict.COMPATIBLE
        at.below(f" {status}").add("answer-removed", verdict, "is gone", before[status])
    for status in fresh:
        at.below(f" {status}").add("answer-added", Verdict.COMPATIBLE, "is new", after[status])
    for status in before.keys() & after.keys():
        old_answer, new_answer = before[status].followed(), after[status].followed()
        shared = schemas.once(old_answer, new_answer, at.below(f" {status}"), f"shared {new_answer.pointer[-1]}")
        if shared:
            _compare_answer(old_answer, new_answer, shared, schemas)


def _succeeds(status: str) -> bool:
    return status.startswith(("2", "3"))


def _compare_answer(before: Spot, after: Spot, at: Recorder, schemas: SchemaDiff) -> None:
    if before.get("description") != after.get("description"):
        at.add("prose-changed", Verdict.DOC, "description changed", after)
    was, now = before.named("headers"), after.named("headers")
    for name in was.keys() - now.keys():
        at.below(f" header {name}").add("header-removed", Verdict.BREAKING, "is gone", was[name])
    for name in now.keys() - was.keys():
        at.below(f" header {name}").add("header-added", Verdict.COMPATIBLE, "is new", now[name])
    for name in was.keys() & now.keys():
        old, new = was[name].followed(), now[name].followed()
        if "schema" in old and "schema" in new:
            schemas.compare(old.below("schema"), new.below("schema"), at.below(f" header {name}"))
    _compare_content(before, after, at, schemas, partial=False)


def _compare_content(before: Spot, after: Spot, at: Recorder, schemas: SchemaDiff, *, partial: bool) -> None:
    was, now = before.named("content"), after.named("content")
    for media_type in was.keys() - now.keys():
        inside = at.below(f" {media_type}")
        inside.add("media-type-removed", Verdict.BREAKING, "is gone", was[media_type])
    for media_type in now.keys() - was.keys():
        inside = at.below(f" {media_type}")
        inside.add("media-type-added", Verdict.COMPATIBLE, "is new", now[media_type])
    for media_type in was.keys() & now.keys():
        old, new = was[media_type], now[media_type]
        if old.get("examples") != new.get("examples") or old.get("example") != new.get("example"):
            at.add("example-changed", Verdict.DOC, "example changed", new)
        if "schema" in old and "schema" in new:
            inside = at if media_type == "application/json" else at.below(f" {media_type}")
            schemas.compare(old.below("schema"), new.below("schema"), inside, partial=partial)
