"""A second opinion on the wire, by an independent engine: ``redocly diff``.

The engine is optional. `make redocly` installs it; without it, the report says that nothing was cross-checked.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from generator.bundle import read_pointer
from generator.errors import SpecError
from generator.review.change import Change, Verdict
from generator.review.wire.contract import WireContract

__all__ = ["BLIND", "Disagreement", "SecondOpinion", "combined", "disagreements", "find_redocly"]

Spot: TypeAlias = tuple[str, ...]
"""An operation or a schema with a break."""

BLIND: Mapping[str, str] = {
    "default-changed": "a caller that leaves the value out gets another result",
    "discriminator-changed": "it selects the decoding of a response",
    "discriminator-value-added": "a response with that value was decoded as another schema, or not at all",
    "discriminator-value-removed": "a request with that value is refused",
    "effect-changed": "it ignores x-effect: a program that may only read called the operation",
    "paging-style-removed": "it ignores x-pagination, by which `.iter()` walks",
    "property-removed request": "the server ignores the property",
    "property-renamed request": "the server ignores the old name",
    "read-only-added": "the server ignores the property in a request",
    "role-added": "it ignores x-roles: a user without the role is refused",
    "server-changed": "the combined document has one server, so the servers of the services are lost",
    "write-only-added": "responses no longer contain the property",
}
"""Breaks that the second engine does not report, with the reason why our verdict stands.

The key is a kind, or a kind with its one direction.
"""

OVERCAUTIOUS: Mapping[str, tuple[tuple[str, ...], str]] = {
    "enum-values-added": (("enum-value-added",), "the enums of the client are open: an unknown value is passed on"),
    "operation-id-changed": (("operation-renamed",), "requests are equal; the surface reports the loss in Python"),
    "required-properties-added": (("became-required", "property-added"), "a PATCH requires no property at the top"),
    "response-removed": (("answer-removed",), "an undocumented error is still an error"),
    "schema-combinator-changed": (
        ("composition-changed", "nullable-added", "nullable-removed", "object-described"),
        "only the properties and null count, not their composition",
    ),
    "schema-constraint-changed": (("-loosened", "-tightened"), "the client does not rely on a bound of a response"),
}
"""Rules by which only the second engine reports a break.

Each rule has the endings of the kinds that we must report in the same place instead, and the reason why our verdict
stands.
"""

Reach: TypeAlias = Callable[[Spot], frozenset[str]]
"""Function that returns the operations of a spot."""


@attrs.frozen
class Disagreement:
    """A break that only one of the engines reports."""

    spot: Spot
    ours: Sequence[str]
    theirs: Sequence[str]

    def __str__(self) -> str:
        ours, theirs = ("; ".join(each) or "no break" for each in (self.ours, self.theirs))
        return f"{' '.join(self.spot)}: ours: {ours}; theirs: {theirs}"


@attrs.define
class SecondOpinion:
    """A comparison that runs in the background."""

    program: Path
    old: WireContract
    new: WireContract
    scratch: Path
    _run: subprocess.Popen[str] | None = attrs.field(default=None, init=False)

    @property
    def _report(self) -> Path:
        return self.scratch / "redocly.json"

    def start(self) -> None:
        """Write both sides and begin."""
        self.scratch.mkdir(parents=True, exist_ok=True)
        self._report.unlink(missing_ok=True)
        names = []
        for name, contract in (("old.json", self.old), ("new.json", self.new)):
            (self.scratch / name).write_text(json.dumps(combined(contract)), encoding="utf-8")
            names.append(name)
        command = [
            str(self.program.resolve()),
            "diff",
            *names,
            "--format=json",
            "--fail-on=none",
            "-o",
            self._report.name,
        ]
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "REDOCLY_TELEMETRY": "off",
            "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
        }
        self._run = subprocess.Popen(  # noqa: S603  (our own arguments)
            command, cwd=self.scratch, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def breaks(self) -> dict[Spot, list[tuple[str, str]]]:
        """Return the breaks of the engine, by operation or schema.

        Raises:
            SpecError: The engine failed.
        """
        if self._run is None:
            raise SpecError("redocly was not started")
        out, _ = self._run.communicate()
        if self._run.returncode or not self._report.exists():
            last = out.strip().splitlines()[-1:]
            raise SpecError(f"redocly diff failed: {''.join(last)}")
        return _breaks(json.loads(self._report.read_text(encoding="utf-8"))["changes"])


def find_redocly(root: Path) -> Path | None:
    """Return the program in the environment of a checkout, None if it is not installed.

    The checkout is the one that reviews: a folder under review may contain any program, and none of them is run.
    """
    program = root / ".venv" / "redocly" / "node_modules" / ".bin" / "redocly"
    return program if program.exists() and shutil.which("node") else None


def disagreements(
    changes: Iterable[Change], theirs: Mapping[Spot, Sequence[tuple[str, str]]], reach: Reach
) -> list[Disagreement]:
    """Compare our findings on the wire with those of the second engine.

    The engines agree on a break if both find a break in the same operation or schema, or in parts of the same
    operation. For example, a removed member of a union is a change of the union to one engine, and of the reference to
    the other.

    Args:
        changes: Our changes.
        theirs: Rule and message of each break of the second engine, by spot.
        reach: See `Reach`.
    """
    ours: dict[Spot, list[Change]] = {}
    for change in changes:
        if change.layer == "wire":
            ours.setdefault(_spot(change), []).append(change)
    only_ours: list[Disagreement] = []
    only_theirs: list[Disagreement] = []
    for spot in sorted(ours.keys() | theirs.keys()):
        here, there = ours.get(spot, []), theirs.get(spot, ())
        breaks = [change for change in here if change.verdict is Verdict.BREAKING]
        told = Disagreement(
            spot,
            [f"{change.kind} {change.subject}" for change in breaks],
            [f"{rule}: {message}" for rule, message in there],
        )
        if not there and not all(map(_is_blind, breaks)):
            only_ours.append(told)
        elif not breaks and not all(_is_overcautious(rule, here) for rule, _ in there):
            only_theirs.append(told)
    return [
        *(each for each in only_ours if not _meets(each, only_theirs, reach)),
        *(each for each in only_theirs if not _meets(each, only_ours, reach)),
    ]


def _is_blind(change: Change) -> bool:
    return change.kind in BLIND or f"{change.kind} {' '.join(change.directions)}" in BLIND


def _is_overcautious(rule: str, ours: Sequence[Change]) -> bool:
    kinds, _ = OVERCAUTIOUS.get(rule, ((), ""))
    return any(change.kind.endswith(kinds) for change in ours) if kinds else False


def _meets(one: Disagreement, others: Iterable[Disagreement], reach: Reach) -> bool:
    own = reach(one.spot)
    return any(own & reach(other.spot) for other in others)


def _spot(change: Change) -> Spot:
    match change.pointer:
        case ("components", section, name, *_):
            return section, name
        case ("paths", path, *_):
            return "operation", change.service, _bare(path)
    return ("document",)


def _bare(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path)


# --- one document for all services ------------------------------------------------------------------------------------


def combined(contract: WireContract) -> dict[str, Any]:
    """Combine all services in one document for a single run; the names of components include the service."""
    document: dict[str, Any] = {
        "openapi": "3.0.3",
        "info": {"title": "all services", "version": "0.0.0"},
        "servers": [{"url": "https://combined.example"}],
        "paths": {},
        "components": {},
    }
    for name, service in contract.services.items():
        prefixed = _prefixed(service.document, f"{name}.")
        for path, item in prefixed["paths"].items():
            document["paths"][f"/{name}{path}"] = _with_credentials(item, prefixed)
        for section, components in prefixed.get("components", {}).items():
            held = document["components"].setdefault(section, {})
            prefix = "" if section == "securitySchemes" else f"{name}."
            held |= {f"{prefix}{key}": value for key, value in components.items()}
    return document


def _with_credentials(item: Any, document: Mapping[str, Any]) -> Any:
    """Return a path item whose operations repeat the security of the service."""
    general = document.get("security", [])
    return {
        key: {**value, "security": value.get("security", general)} if isinstance(value, dict) else value
        for key, value in item.items()
    }


def _prefixed(value: Any, prefix: str) -> Any:
    """Return a document with references to components with a prefix."""
    if isinstance(value, dict):
        return {key: _prefixed(item, prefix) for key, item in value.items()}
    if isinstance(value, list):
        return [_prefixed(item, prefix) for item in value]
    if isinstance(value, str) and value.startswith("#/components/"):
        section, _, name = value.removeprefix("#/components/").partition("/")
        return f"#/components/{section}/{prefix}{name}"
    return value


def _breaks(changes: Iterable[Mapping[str, Any]]) -> dict[Spot, list[tuple[str, str]]]:
    found: dict[Spot, list[tuple[str, str]]] = {}
    for change in changes:
        for verdict in change["verdicts"]:
            if verdict["impact"] == "major":
                pointer = verdict.get("location", {}).get("pointer") or change["path"]
                found.setdefault(_their_spot(pointer), []).append((verdict["ruleId"], verdict["message"]))
    return found


def _their_spot(pointer: str) -> Spot:
    match read_pointer(pointer.removeprefix("#")):
        case ("components", section, name, *_) if section != "securitySchemes":
            return str(section), str(name).partition(".")[2]
        case ("paths", path, *_):
            _, service, rest = str(path).split("/", 2)
            return "operation", service, f"/{_bare(rest)}"
    return ("document",)
