"""Comparison of schemas, property by property. A named schema is compared once in each direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.review.change import Verdict
from generator.review.renames import Described, pair_renamed
from generator.review.wire.contract import Spot
from generator.review.wire.found import NodeKey, Recorder, Tally, shown, verdict_of
from generator.review.wire.shape import REQUEST, Property, Shape, shape_of
from generator.review.wire.values import compare_bounds, compare_enum, compare_format, compare_type

__all__ = ["SchemaDiff"]

_PARTIAL = "a PATCH does not require"
_DOC_MARKS = ("description", "title", "example")


class SchemaDiff:
    """Comparison of schemas that compares each pair once."""

    def __init__(self) -> None:
        self.tallies: dict[NodeKey, Tally] = {}

    def compare(self, old: Spot, new: Spot, at: Recorder, *, partial: bool = False) -> None:
        """Compare two schemas.

        Args:
            old: The schema of the base.
            new: The schema of the side under review.
            at: Recorder of the place of use.
            partial: The schema is the body of a PATCH, which requires no property at its top level.
        """
        before, after = shape_of(old), shape_of(new)
        self._compare_use(before, after, at)
        if before.name is None or after.name is None or bool(before.members) != bool(after.members):
            self._compare_content(before, after, at, partial=partial)
            return
        inside = self.once(before.spot, after.spot, at, after.name, partial=partial)
        if inside is None:
            return
        if before.name != after.name:
            inside.add("schema-renamed", Verdict.COMPATIBLE, f"{before.name} is {after.name} now", after.spot)
        self._compare_prose(before.spot, after.spot, inside)
        self._compare_content(before, after, inside, partial=partial)

    def once(self, old: Spot, new: Spot, at: Recorder, subject: str, *, partial: bool = False) -> Recorder | None:
        """Return the recorder for a component, which is compared once; None after the first comparison.

        Args:
            old: The component of the base. Changes of other nodes are recorded at their place of use.
            new: The component under review.
            at: Recorder of the place of use.
            subject: Name of the component.
            partial: See `compare`.
        """
        if not (old.is_component and new.is_component):
            return at
        key = (old.origin, new.origin, at.direction, partial)
        at.tally.parts.add(key)
        if key in self.tallies:
            return None
        self.tallies[key] = Tally()
        return Recorder(self.tallies[key], new.owner, subject, at.direction)

    def _compare_use(self, before: Shape, after: Shape, at: Recorder) -> None:
        """Compare the keywords that may occur beside a reference or in its target."""
        if before.nullable != after.nullable:
            if after.nullable:
                at.add("nullable-added", verdict_of(at.direction, gives_more=True), "may be null now", after.written)
            else:
                verdict = verdict_of(at.direction, takes_less=True)
                at.add("nullable-removed", verdict, "may not be null any more", after.written)
        if before.marks.get("default") != after.marks.get("default"):
            was, now = before.marks.get("default"), after.marks.get("default")
            verdict = verdict_of(at.direction, takes_less="default" in before.marks)
            at.add("default-changed", verdict, f"default {shown(was)} → {shown(now)}", after.written)
        if bool(before.marks.get("deprecated")) != bool(after.marks.get("deprecated")):
            kind = "deprecated" if after.marks.get("deprecated") else "undeprecated"
            at.add(kind, Verdict.COMPATIBLE, f"is {kind} now", after.written)
        if bool(before.marks.get("x-secret")) != bool(after.marks.get("x-secret")):
            what = "is a secret now" if after.marks.get("x-secret") else "is not a secret any more"
            at.add("secret-changed", Verdict.COMPATIBLE, what, after.written)

    @staticmethod
    def _compare_prose(before: Spot, after: Spot, at: Recorder) -> None:
        changed = [mark for mark in _DOC_MARKS if before.get(mark) != after.get(mark)]
        if changed:
            at.add("prose-changed", Verdict.DOC, f"{' and '.join(changed)} changed", after)

    def _compare_content(self, before: Shape, after: Shape, at: Recorder, *, partial: bool) -> None:
        parts = [len(shape.spot.listed("allOf")) for shape in (before, after)]
        if parts[0] != parts[1]:
            at.add("composition-changed", Verdict.COMPATIBLE, f"parts: {parts[0]} → {parts[1]}", after.spot)
        if _compare_described(before, after, at):
            return
        if before.members or after.members:
            self._compare_unions(before, after, at)
            return
        if compare_type(before, after, at):
            return
        compare_format(before.spot, after.spot, at)
        compare_enum(before.spot, after.spot, at)
        compare_bounds(before.spot, after.spot, at)
        if "items" in before.spot and "items" in after.spot:
            old, new = before.spot.below("items"), after.spot.below("items")
            self.compare(old, new, at.below("[]"))
        self._compare_properties(before.properties, after.properties, at, partial=partial)
        self._compare_free_values(before.spot, after.spot, at)

    # --- properties ---------------------------------------------------------------------------------------------------

    def _compare_properties(
        self, before: Mapping[str, Property], after: Mapping[str, Property], at: Recorder, *, partial: bool
    ) -> None:
        renamed = pair_renamed(
            {name: _described(each, at.direction) for name, each in before.items() if name not in after},
            {name: _described(each, at.direction) for name, each in after.items() if name not in before},
        )
        for name, old in before.items():
            if name in renamed:
                inside = at.below(f".{name}")
                new = after[renamed[name]]
                if shape_of(old.spot).hidden(at.direction) and shape_of(new.spot).hidden(at.direction):
                    continue
                inside.add("property-renamed", Verdict.BREAKING, f"is {renamed[name]} now", new.spot)
            elif name not in after:
                if not shape_of(old.spot).hidden(at.direction):
                    at.below(f".{name}").add("property-removed", Verdict.BREAKING, "is gone", old.spot)
            else:
                self._compare_property(old, after[name], at.below(f".{name}"), partial=partial)
        for name in after.keys() - before.keys() - set(renamed.values()):
            self._added(after[name], at.below(f".{name}"), partial=partial)

    @staticmethod
    def _added(new: Property, at: Recorder, *, partial: bool) -> None:
        if shape_of(new.spot).hidden(at.direction):
            return
        if new.required and partial:
            at.add("property-added", Verdict.COMPATIBLE, f"is new and required, which {_PARTIAL}", new.spot)
        elif new.required and at.direction == REQUEST:
            at.add("required-property-added", Verdict.BREAKING, "is new and required", new.spot)
        else:
            at.add("property-added", Verdict.COMPATIBLE, "is new", new.spot)

    def _compare_property(self, old: Property, new: Property, at: Recorder, *, partial: bool) -> None:
        before, after = shape_of(old.spot), shape_of(new.spot)
        was_hidden, is_hidden = before.hidden(at.direction), after.hidden(at.direction)
        if was_hidden != is_hidden:
            mark = "readOnly" if at.direction == REQUEST else "writeOnly"
            kind = "read-only" if at.direction == REQUEST else "write-only"
            if is_hidden:
                at.add(f"{kind}-added", Verdict.BREAKING, f"is {mark} now", new.spot)
            else:
                verdict = Verdict.BREAKING if new.required and at.direction == REQUEST else Verdict.COMPATIBLE
                at.add(f"{kind}-removed", verdict, f"is not {mark} any more", new.spot)
            return
        if is_hidden:
            return
        if old.required != new.required:
            if partial:
                kind = "became-required" if new.required else "became-optional"
                at.add(kind, Verdict.COMPATIBLE, f"changed what {_PARTIAL}", new.spot)
            elif new.required:
                verdict = verdict_of(at.direction, takes_less=True)
                at.add("became-required", verdict, "is required now", new.spot)
            else:
                verdict = verdict_of(at.direction, gives_more=True)
                at.add("became-optional", verdict, "is not required any more", new.spot)
        self._compare_prose(old.spot, new.spot, at)
        self.compare(old.spot, new.spot, at)

    def _compare_free_values(self, before: Spot, after: Spot, at: Recorder) -> None:
        old, new = before.get("additionalProperties", True), after.get("additionalProperties", True)
        if isinstance(old, dict) and isinstance(new, dict) and old and new:
            self.compare(before.below("additionalProperties"), after.below("additionalProperties"), at.below("{}"))
            return
        was, now = _openness(old), _openness(new)
        if was == now:
            return
        verdict = verdict_of(at.direction, takes_less=now < was, gives_more=now > was)
        words = ("no other properties", "other properties of one type", "any other properties")
        at.add("free-values-changed", verdict, f"{words[was]} → {words[now]}", after)

    # --- unions -------------------------------------------------------------------------------------------------------

    def _compare_unions(self, before: Shape, after: Shape, at: Recorder) -> None:
        old = before.members or (before.written,)
        new = after.members or (after.written,)
        union = after.spot if after.members else after.written
        olds, news = _by_name(old), _by_name(new)
        gone = [name for name in olds if name not in news]
        fresh = [name for name in news if name not in olds]
        renamed = pair_renamed(
            {name: _member_described(olds[name]) for name in gone},
            {name: _member_described(news[name]) for name in fresh},
        )
        for name, spot in olds.items():
            if name in news or name in renamed:
                self.compare(spot, news[renamed.get(name, name)], at)
        for name in gone:
            if name not in renamed:
                verdict = verdict_of(at.direction, takes_less=True)
                at.below(f"|{name}").add("union-member-removed", verdict, f"cannot be {name} any more", union)
        for name in fresh:
            if name not in renamed.values():
                verdict = verdict_of(at.direction, gives_more=True)
                at.below(f"|{name}").add("union-member-added", verdict, f"may be {name} now", news[name])
        if before.members and after.members:
            _compare_discriminator(before.spot, after.spot, at, renamed)


def _compare_described(before: Shape, after: Shape, at: Recorder) -> bool:
    """Compare a free mapping with an object of known properties, and return whether this is the case."""
    if _is_free(before) and _is_described(after):
        at.add("object-described", Verdict.COMPATIBLE, "its properties are known now", after.written)
    elif _is_described(before) and _is_free(after):
        at.add("object-undescribed", Verdict.BREAKING, "its properties are not known any more", after.written)
    else:
        return False
    return True


def _is_free(shape: Shape) -> bool:
    return shape.type == "object" and not shape.properties and not shape.members


def _is_described(shape: Shape) -> bool:
    return bool(shape.properties) or (bool(shape.members) and all(_is_described(shape_of(m)) for m in shape.members))


def _described(each: Property, direction: str) -> Described:
    """Return the features that identify a renamed property."""
    shape = shape_of(each.spot)
    structure = (shape.name or shape.type, shape.spot.get("format"), shape.nullable, shape.hidden(direction))
    content = (structure, shown(sorted(shape.properties)), shown(shape.spot.get("enum") or ()))
    return Described(content, str(shape.marks.get("description", "")))


def _member_described(member: Spot) -> Described:
    """Return the features that identify a renamed member of a union."""
    shape = shape_of(member)
    content = (shape.type, tuple(sorted(shape.properties)), shown(shape.spot.get("enum") or ()))
    return Described(content, str(shape.marks.get("description", "")))


def _by_name(members: Sequence[Spot]) -> dict[str, Spot]:
    """Return the members of a union by their name, or else by their type."""
    found: dict[str, Spot] = {}
    for member in members:
        shape = shape_of(member)
        name = shape.name or str(shape.type or "anything")
        key = name
        while key in found:
            key += "'"
        found[key] = member
    return found


def _compare_discriminator(before: Spot, after: Spot, at: Recorder, renamed: Mapping[str, str]) -> None:
    old, new = before.get("discriminator") or {}, after.get("discriminator") or {}
    if not old and not new:
        return
    if old.get("propertyName") != new.get("propertyName"):
        text = f"distinguished by {old.get('propertyName')} → {new.get('propertyName')}"
        verdict = Verdict.BREAKING if old else Verdict.COMPATIBLE
        at.add("discriminator-changed", verdict, text, after)
        return
    was, now = _targets(old, renamed), _targets(new, {})
    for value in sorted(was.keys() - now.keys()):
        verdict = verdict_of(at.direction, takes_less=True)
        at.add("discriminator-value-removed", verdict, f"no member stands for {value!r} any more", after)
    for value in sorted(now.keys() - was.keys()):
        at.add("discriminator-value-added", verdict_of(at.direction, gives_more=True), f"{value!r} is new", after)
    for value in sorted(was.keys() & now.keys()):
        if was[value] != now[value]:
            at.add("discriminator-changed", Verdict.BREAKING, f"{value!r}: {was[value]} → {now[value]}", after)


def _targets(discriminator: Mapping[str, Any], renamed: Mapping[str, str]) -> dict[str, str]:
    targets = {value: str(target).rpartition("/")[2] for value, target in (discriminator.get("mapping") or {}).items()}
    return {value: renamed.get(name, name) for value, name in targets.items()}


def _openness(value: Any) -> int:
    """Return the openness of additionalProperties: 0 for nothing, 1 for values of a type, 2 for anything."""
    return 0 if value is False else 1 if isinstance(value, dict) and value else 2
