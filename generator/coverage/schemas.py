"""Comparison of schemas of the facts and of the contract."""

from __future__ import annotations

from collections import deque
from typing import Literal, TypeAlias

import attrs

from generator.coverage.contract import ServiceContract
from generator.coverage.difference import Tally
from generator.coverage.shape import ANYTHING, PARTICULARS, FactsSide, Property, Shape, worded

Direction: TypeAlias = Literal["sent", "received"]


@attrs.frozen
class Place:
    """The name of a place in reports of differences.

    Attributes:
        section: See `Difference`.
        subject: See `Difference`.
        inside: The way from the subject to the value: `items `, `values `, or nothing.
        found_at: The schema of the facts.
    """

    section: str
    subject: str
    inside: str = ""
    found_at: str = ""

    def below(self, part: str) -> Place:
        """Return the place of a part of the value."""
        return attrs.evolve(self, inside=f"{self.inside}{part} ")


class SchemaComparison:
    """Comparison of the schemas of one service. Each pair is compared once, so recursive schemas end."""

    def __init__(self, facts: FactsSide, ours: ServiceContract, tally: Tally) -> None:
        self._facts = facts
        self._ours = ours
        self._tally = tally
        self._pending: deque[tuple[str, str, Direction]] = deque()
        self._seen: set[tuple[str, str, Direction]] = set()

    def run(self) -> None:
        """Compare the pending pairs of objects, and the pairs that they reach."""
        while self._pending:
            self._objects(*self._pending.popleft())

    def values(self, place: Place, facts: Shape, ours: Shape, direction: Direction) -> None:
        """Compare two values; pairs of objects inside wait for `run`."""
        if facts.nullable != ours.nullable and ANYTHING not in (facts.type, ours.type):
            kind = "nullable" if direction == "sent" else "null in answers"
            self._differ(place, kind, facts.nullable, ours.nullable)
        if facts.type == "union" or ours.type == "union":
            self._unions(place, facts, ours, direction)
        elif facts.type != ours.type:
            self._differ(place, "type", self._facts_word(facts), self._our_word(ours))
        elif facts.type == "object":
            self._meet(facts, ours, direction)
        elif facts.type in ("array", "map"):
            below = place.below("items" if facts.type == "array" else "values")
            self.values(below, self._facts.shape(facts.parts[0]), self._ours.shape(ours.parts[0]), direction)
        else:
            self._scalars(place, facts, ours)

    def property(self, place: Place, facts: Property, ours: Property, direction: Direction) -> None:
        """Compare a property or a parameter."""
        theirs, own = self._facts.shape(facts.schema), self._ours.shape(ours.schema)
        if direction == "sent" and (ours.null_in_answers or ours.particulars.get("readOnly")):
            if ours.null_in_answers and theirs.nullable and theirs.type != ANYTHING:
                self._differ(place, "nullable", True, "in answers")
            own = attrs.evolve(own, nullable=theirs.nullable)
        self.values(place, theirs, own, direction)
        if facts.required != ours.required:
            self._differ(place, "required", facts.required, ours.required)
        for key in PARTICULARS:
            said, written = facts.particulars.get(key), ours.particulars.get(key)
            if said != written and not (key == "readOnly" and direction == "received"):
                flag = key in ("readOnly", "writeOnly", "deprecated")
                self._differ(place, key, bool(said) if flag else said, bool(written) if flag else written)

    def _scalars(self, place: Place, facts: Shape, ours: Shape) -> None:
        if facts.format != ours.format:
            self._differ(place, "format", facts.format, ours.format)
        if facts.values is None or ours.values is None:
            if facts.values != ours.values:
                self._differ(place, "values", facts.values or "any", ours.values or "any")
            return
        if missing := facts.values - ours.values:
            self._differ(place, "values missing", missing, ours.values)
        if added := ours.values - facts.values:
            self._differ(place, "values added", facts.values, added)

    def _unions(self, place: Place, facts: Shape, ours: Shape, direction: Direction) -> None:
        """Pair the most similar members, and compare each pair."""
        theirs = [self._facts.shape(each) for each in facts.parts] if facts.type == "union" else [facts]
        own = [self._ours.shape(each) for each in ours.parts] if ours.type == "union" else [ours]
        if len(theirs) != len(own) or sorted(each.type for each in theirs) != sorted(each.type for each in own):
            self._differ(place, "type", self._facts_word(facts), self._our_word(ours))
        pairs = [(self._likeness(one, other), i, j) for i, one in enumerate(theirs) for j, other in enumerate(own)]
        paired: tuple[set[int], set[int]] = set(), set()
        for likeness, i, j in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
            if likeness and i not in paired[0] and j not in paired[1]:
                paired[0].add(i)
                paired[1].add(j)
                self.values(place, attrs.evolve(theirs[i], nullable=own[j].nullable), own[j], direction)

    def _likeness(self, facts: Shape, ours: Shape) -> float:
        """Return the similarity of two shapes: 0 for none, 1 for equal names of all properties."""
        if facts.type != ours.type:
            return 0
        if facts.type in ("array", "map"):
            return 0.1 + self._likeness(self._facts.shape(facts.parts[0]), self._ours.shape(ours.parts[0]))
        if not facts.name or not ours.name:
            return 1
        names, own = self._facts.properties(facts.name).keys(), self._ours.properties(ours.name).keys()
        if self._apart(facts.name, ours.name):
            return 0
        same_name = 0.5 if facts.name.removesuffix("Schema") == ours.name else 0.1
        return same_name + len(names & own) / len(names | own)

    def _apart(self, facts: str, ours: str) -> bool:
        """Return whether a property of both has other values: the schemas are then different members of a union."""
        theirs, own = self._facts.properties(facts), self._ours.properties(ours)
        for name in theirs.keys() & own.keys():
            said = self._facts.shape(theirs[name].schema).values
            if said and said.isdisjoint(self._ours.shape(own[name].schema).values or said):
                return True
        return False

    def _meet(self, facts: Shape, ours: Shape, direction: Direction) -> None:
        if facts.name and ours.name:
            pair = (facts.name, ours.name, direction)
            if pair not in self._seen:
                self._seen.add(pair)
                self._pending.append(pair)

    def _objects(self, facts: str, ours: str, direction: Direction) -> None:
        section = self._ours.home(ours)
        theirs, own = self._facts.properties(facts), self._ours.properties(ours)
        for wire in (*theirs, *(name for name in own if name not in theirs)):
            place = Place(section, f"{ours}.{wire}", found_at=facts)
            with self._tally.comparing("properties", f"{facts}.{wire}"):
                if wire in theirs and wire in own:
                    self._tally.meet(section, place.subject)
                    self.property(place, theirs[wire], own[wire], direction)
                elif wire in own and not _absent(own[wire], direction):
                    self._differ(place, "property", "absent", "present")
                elif wire in theirs and not _absent(theirs[wire], direction):
                    self._differ(place, "property", "present", "absent")

    def _differ(self, place: Place, kind: str, facts: object, ours: object) -> None:
        self._tally.differ(place.section, place.subject, f"{place.inside}{kind}", facts, ours, place.found_at)

    def _facts_word(self, shape: Shape) -> str:
        return worded(shape, self._facts)

    def _our_word(self, shape: Shape) -> str:
        return worded(shape, self._ours)


def _absent(property_: Property, direction: Direction) -> bool:
    """Return whether a property is absent in this direction: one schema may serve both directions."""
    return bool(property_.particulars.get("readOnly" if direction == "sent" else "writeOnly"))
