"""Rules about operations that are deprecated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..errors import Location
from ..source import Pointer
from ..versions import version_numbers
from .contract import Contract, Operation, Service
from .rule import contract_rule

_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+")


@contract_rule("deprecation")
def deprecation(contract: Contract) -> Iterator[tuple[Location, str]]:
    """Require a true replacement and a true `until` of a deprecated operation: callers are told both."""
    services = {service.bundle.service: service for service in contract.services}
    for service in contract.services:
        for operation in service.operations:
            for pointer, message in _deprecation(service, operation, services):
                yield service.bundle.locate(*operation.pointer, *pointer), message


def _deprecation(
    service: Service, operation: Operation, services: Mapping[str, Service]
) -> Iterator[tuple[Pointer, str]]:
    said = operation.value.get("x-deprecated")
    if said is None:
        return
    if operation.value.get("deprecated") is not True:
        yield ("x-deprecated",), f"{operation.name} is not deprecated: true"
    if not said:
        yield ("x-deprecated",), "an empty mapping is left out"
    if "use" in said:
        fault = _instead(said["use"], service, services)
        if fault:
            yield ("x-deprecated", "use"), fault
    yield from _versions(operation.name, said, str(service.document["info"]["version"]))


def _instead(use: str, service: Service, services: Mapping[str, Service]) -> str | None:
    """Return the fault of the replacement, if it has one."""
    home, _, name = use.rpartition(".")
    index = service.bundle.origin().document.path
    if home and home not in services and (index.parent.parent / home / index.name).exists():
        return None  # Not among the services that are checked this time.
    owner = services.get(home) if home else service
    found = next((each for each in owner.operations if each.name == name), None) if owner else None
    if found is None:
        return f"operation {use!r} does not exist"
    return f"{use} is deprecated itself" if found.value.get("deprecated") else None


def _versions(name: str, said: Mapping[str, str], version: str) -> Iterator[tuple[Pointer, str]]:
    for key in ("since", "until"):
        if key in said and not _VERSION.fullmatch(said[key]):
            yield ("x-deprecated", key), f"{said[key]!r} is not a version of three numbers"
            return
    if "until" not in said:
        return
    until = version_numbers(said["until"])
    if until[1:] != (0, 0):
        yield (
            ("x-deprecated", "until"),
            f"{said['until']} is not a major version; operations are removed in major versions only",
        )
    elif until <= version_numbers(version):
        text = f"{name} was to be removed in {said['until']}, and the contract is {version}"
        yield ("x-deprecated", "until"), f"{text}: remove it, or set a later until"
    elif "since" in said and until <= version_numbers(said["since"]):
        yield ("x-deprecated", "until"), f"{said['until']} is not after {said['since']}"
