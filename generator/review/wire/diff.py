"""The whole comparison: services, their operations, and the reachable schemas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.review.change import Change, Verdict
from generator.review.wire.contract import WireContract, WireService
from generator.review.wire.found import Recorder, Tally, merged, shown
from generator.review.wire.operations import WireOperation, compare_operation, operations_of, pair_operations
from generator.review.wire.schemas import SchemaDiff

__all__ = ["compare"]


def compare(old: WireContract, new: WireContract) -> list[Change]:
    """Return the changes between two contracts, sorted by service, verdict and place."""
    schemas = SchemaDiff()
    roots: dict[str, Tally] = {}
    changes: list[Change] = []
    for name in sorted(old.services.keys() | new.services.keys()):
        before, after = old.services.get(name), new.services.get(name)
        if before is None and after is not None:
            changes.append(_service_change(after, "service-added", Verdict.COMPATIBLE, "is new"))
        elif after is None and before is not None:
            changes.append(_service_change(before, "service-removed", Verdict.BREAKING, "is gone"))
        elif before is not None and after is not None:
            changes += _compare_documents(before, after)
            _compare_operations(before, after, roots, schemas)
    changes += merged(schemas.tallies, roots)
    return sorted(changes, key=lambda change: (change.service, -change.verdict, change.place, change.key))


def _service_change(service: WireService, kind: str, verdict: Verdict, text: str) -> Change:
    operations = tuple(f"{service.name}.{each.name}" for each in operations_of(service))
    place = service.place(())
    return Change("wire", service.name, kind, service.name, verdict, text, place, operations=operations)


def _compare_documents(before: WireService, after: WireService) -> Sequence[Change]:
    """Compare the parts that apply to all operations of a service."""
    tally = Tally()
    at = Recorder(tally, after.name, after.name, "")
    old, new = before.spot(), after.spot()
    servers = [[str(each.get("url")) for each in spot.listed("servers")] for spot in (old, new)]
    if servers[0] != servers[1]:
        at.add("server-changed", Verdict.BREAKING, f"{shown(servers[0])} → {shown(servers[1])}", new)
    for keyword in ("info", "tags"):
        if _without_version(old.get(keyword)) != _without_version(new.get(keyword)):
            at.add("prose-changed", Verdict.DOC, f"{keyword} changed", new)
    was, now = (_without_prose(spot.get("components", {}).get("securitySchemes")) for spot in (old, new))
    for name in sorted(was.keys() | now.keys()):
        if was.get(name) != now.get(name):
            verdict = Verdict.BREAKING if name in was else Verdict.COMPATIBLE
            at.below(f" {name}").add("credentials-changed", verdict, "the scheme is another one", new)
    return tally.changes


def _without_prose(schemes: Any) -> dict[str, Any]:
    return {name: {**scheme, "description": None} for name, scheme in (schemes or {}).items()}


def _without_version(info: object) -> object:
    return {**info, "version": None} if isinstance(info, dict) else info


def _compare_operations(before: WireService, after: WireService, roots: dict[str, Tally], schemas: SchemaDiff) -> None:
    olds = operations_of(before)
    by_name = {each.name: each for each in olds}
    pairs, gone, fresh = pair_operations(olds, operations_of(after))
    for old, new in pairs:
        tally = roots.setdefault(f"{after.name}.{new.name}", Tally())
        compare_operation(old, new, tally, schemas)
        if (namesake := by_name.get(new.name)) is not None and namesake is not old:
            # A program calls operations by their names, and does not notice.
            at = Recorder(tally, after.name, new.name, "")
            text = f"names {new.call} now, not {namesake.call}"
            at.add("operation-name-reused", Verdict.BREAKING, text, new.spot)
    for each in gone:
        # A deprecation does not prevent the break: a deprecated operation stays until the next major version.
        text = "is gone; it was deprecated" if each.is_deprecated else "is gone"
        _whole(each, roots, "operation-removed", Verdict.BREAKING, text)
    for each in fresh:
        _whole(each, roots, "operation-added", Verdict.COMPATIBLE, "is new")


def _whole(each: WireOperation, roots: dict[str, Tally], kind: str, verdict: Verdict, text: str) -> None:
    service = each.spot.service.name
    tally = roots.setdefault(f"{service}.{each.name}", Tally())
    at = Recorder(tally, service, each.name, "")
    at.add(kind, verdict, f"{each.call} {text}", each.spot)
