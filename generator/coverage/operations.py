"""Comparison of the operations of a service in the facts and in the contract."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.check.contract import Operation
from generator.coverage.contract import ServiceContract
from generator.coverage.difference import Tally
from generator.coverage.schemas import Direction, Place, SchemaComparison
from generator.coverage.shape import FactsSide

_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_JSON = "application/json"


def compare_service(section: str, facts: FactsSide, ours: ServiceContract) -> Tally:
    """Compare all operations of a service, and the schemas that they use."""
    tally = Tally()
    _ServiceComparison(section, facts, ours, tally).run()
    return tally


class _ServiceComparison:
    def __init__(self, section: str, facts: FactsSide, ours: ServiceContract, tally: Tally) -> None:
        self._section = section
        self._facts = facts
        self._ours = ours
        self._tally = tally
        self._schemas = SchemaComparison(facts, ours, tally)

    def run(self) -> None:
        met: set[tuple[str, str]] = set()
        # OpenAPI treats paths that differ only in the names of their parameters as one path.
        alike = {(method, _PLACEHOLDER.sub("{}", path)): (method, path) for method, path in self._ours.operations}
        for theirs in self._facts.operations:
            method, path = theirs["method"], theirs["path"]
            key = (method, path)
            if key not in self._ours.operations:
                key = alike.get((method, _PLACEHOLDER.sub("{}", path)), key)
            with self._tally.comparing("operations", f"{method} {path}"):
                if own := self._ours.operations.get(key):
                    met.add(key)
                    self._tally.meet(self._section, own.name)
                    self._operation(theirs, own)
                else:
                    self._tally.differ(self._section, f"{method} {path}", "operation", "present", "absent")
        for key in self._ours.operations.keys() - met:
            own = self._ours.operations[key]
            self._tally.differ(self._section, own.name, "operation", "absent", "present")
        self._schemas.run()

    def _operation(self, theirs: Mapping[str, Any], own: Operation) -> None:
        self._same(own.name, "path", theirs["base_path"] + theirs["path"], self._ours.base_path + own.path)
        self._same(own.name, "roles", self._facts.roles(theirs), frozenset(own.value.get("x-roles", ())))
        self._same(own.name, "auth", self._facts.credentials(theirs), self._ours.credentials(own))
        self._same(own.name, "deprecated", self._facts.deprecated(theirs), bool(own.value.get("deprecated", False)))
        self._parameters(theirs, own)
        self._body(theirs, own)
        self._answers(theirs, own)

    def _parameters(self, theirs: Mapping[str, Any], own: Operation) -> None:
        facts = {(location, name): each for location, name, each in self._facts.parameters(theirs)}
        ours = {(location, name): each for location, name, each in self._ours.parameters(own)}
        for key in (*facts, *(key for key in ours if key not in facts)):
            subject = f"{own.name} {'.'.join(key)}"
            with self._tally.comparing("parameters", f"{theirs['method']} {theirs['path']} {key}"):
                if key not in ours or key not in facts:
                    words = ("present", "absent") if key in facts else ("absent", "present")
                    self._tally.differ(self._section, subject, "parameter", *words)
                else:
                    self._tally.meet(self._section, subject)
                    self._schemas.property(Place(self._section, subject), facts[key], ours[key], "sent")

    def _body(self, theirs: Mapping[str, Any], own: Operation) -> None:
        facts = {each["content_type"]: each for each in theirs["request_bodies"]}
        ours = self._ours.body(own)
        if not facts and not ours:
            return
        with self._tally.comparing("bodies", f"{theirs['method']} {theirs['path']}"):
            subject = f"{own.name} body"
            self._tally.meet(self._section, subject)
            required = any(each["required"] for each in facts.values())
            self._same(subject, "required", required, bool(ours.get("required", False)))
            self._contents(subject, {name: each["schema"] for name, each in facts.items()}, ours, "sent")

    def _answers(self, theirs: Mapping[str, Any], own: Operation) -> None:
        facts = {each["status"]: each for each in theirs["responses"] if each["status"][0] in "23"}
        ours = self._ours.answers(own)
        for status in sorted(facts.keys() | ours.keys()):
            subject = f"{own.name} {status}"
            with self._tally.comparing("answers", f"{theirs['method']} {theirs['path']} {status}"):
                if status not in facts or status not in ours:
                    words = ("present", "absent") if status in facts else ("absent", "present")
                    self._tally.differ(self._section, subject, "answer", *words)
                    continue
                self._tally.meet(self._section, subject)
                schema = facts[status]["schema"]
                content = {facts[status].get("content_type", _JSON): schema} if schema else {}
                self._contents(subject, content, {"content": ours[status]}, "received")

    def _contents(self, subject: str, facts: Mapping[str, Any], ours: Mapping[str, Any], direction: Direction) -> None:
        content = ours.get("content", {})
        self._same(subject, "content", frozenset(facts), frozenset(content))
        for media_type in facts.keys() & content.keys():
            place = Place(self._section, subject)
            shape = self._ours.shape(content[media_type]["schema"])
            self._schemas.values(place, self._facts.shape(facts[media_type]), shape, direction)

    def _same(self, subject: str, kind: str, facts: object, ours: object) -> None:
        if facts != ours:
            self._tally.differ(self._section, subject, kind, facts, ours)
