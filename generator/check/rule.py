"""The class of rules, and the register of all rules."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator

import attrs

from ..errors import Location
from ..source import Pointer
from .contract import Contract, Service

ServiceFunction = Callable[[Service], Iterator[tuple[Pointer, str]]]
ContractFunction = Callable[[Contract], Iterator[tuple[Location, str]]]


@attrs.frozen(order=True)
class Finding:
    """A place where the contract breaks a rule."""

    location: Location
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.location}: {self.rule}: {self.message}"


@attrs.frozen
class Rule:
    """A rule: its name, its reason, and the function that finds violations."""

    name: str
    why: str
    find: ContractFunction
    gate: bool = False
    """The other rules rely on this one: they skip a service that breaks it."""

    def findings(self, contract: Contract) -> Iterator[Finding]:
        """Yield the violations of this rule."""
        for location, message in self.find(contract):
            yield Finding(location, self.name, message)


RULES: dict[str, Rule] = {}
"""All rules by name, in the order in which they are listed to readers."""


def service_rule(name: str, *, gate: bool = False) -> Callable[[ServiceFunction], ServiceFunction]:
    """Register a rule that looks at one bundled service at a time and yields pointers into it.

    The docstring of the function is the rule and its reason.
    """

    def register(function: ServiceFunction) -> ServiceFunction:
        def find(contract: Contract) -> Iterator[tuple[Location, str]]:
            for service in contract.services:
                for pointer, message in function(service):
                    yield service.bundle.locate(*pointer), message

        _add(Rule(name, inspect.getdoc(function) or "", find, gate))
        return function

    return register


def contract_rule(name: str) -> Callable[[ContractFunction], ContractFunction]:
    """Register a rule that looks at all services and all files together and yields places."""

    def register(function: ContractFunction) -> ContractFunction:
        _add(Rule(name, inspect.getdoc(function) or "", function))
        return function

    return register


def _add(rule: Rule) -> None:
    if rule.name in RULES:
        raise ValueError(f"two rules named {rule.name}")
    RULES[rule.name] = rule
