"""Run the rules over a contract."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import attrs

from .contract import Service, load
from .rule import RULES, Finding


@attrs.frozen
class Report:
    """The findings of a check, and the amount that was checked."""

    findings: Sequence[Finding]
    operations: int
    schemas: int


def check(spec: Path, only: Collection[str] = ()) -> Report:
    """Check a specification folder, or ``only`` some of its services.

    A finding in a part that services share is reported once. Rules rely on the shapes that OpenAPI prescribes: of a
    service with wrong shapes, only these are reported.

    Raises:
        SpecError, SpecErrors: the contract cannot be read.
    """
    contract = load(spec, only)
    findings: set[Finding] = set()
    sound: list[Service] = []
    gates = [rule for rule in RULES.values() if rule.gate]
    for service in contract.services:
        faults = {finding for gate in gates for finding in gate.findings(contract.within([service]))}
        findings |= faults
        if not faults:
            sound.append(service)
    for rule in RULES.values():
        if not rule.gate:
            findings.update(rule.findings(contract.within(sound)))
    operations = sum(len(service.operations) for service in sound)
    schemas = {
        service.bundle.origin("components", "schemas", name).key
        for service in sound
        for name in service.document["components"].get("schemas", {})
    }
    return Report(sorted(findings), operations, len(schemas))
