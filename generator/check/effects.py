"""The rule about effects of operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..effects import effect_of
from ..source import Pointer
from .contract import Operation, Service
from .rule import service_rule

READING = frozenset(
    """
    calculate check compare count diff estimate evaluate fetch find get list parse ping preview query read search sign
    simulate suggest test validate verify
    """.split()  # noqa: SIM905 - a list literal would have a line a word
)
"""Words at the start of an operationId, or at the end of a path, of operations that read."""

REMOVING = frozenset(
    """
    abort cancel clean cleanup clear delete destroy detach disable discard disconnect drop empty erase forget merge
    purge remove revoke stop trash unassign unlink unpublish unshare unsubscribe wipe withdraw
    """.split()  # noqa: SIM905
)
"""Words anywhere in an operationId, or at the end of a path, of operations that remove."""

_PREFIXES = ("bulk", "partial", "batch")
#: A path ends with `read` where something is marked as read.
_READING_ENDS = READING - {"read"}
_LITERAL_END = re.compile(r"([a-z0-9_-]+)/?$")


@service_rule("effect")
def effect(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require x-effect where method or name mislead: retries and programs that may only read rely on it."""
    for operation in service.operations:
        default, promised = effect_of(operation.method), _promised_effects(operation)
        if "x-effect" in operation.value:
            if operation.value["x-effect"] == default and promised == {default}:
                yield (*operation.pointer, "x-effect"), f"{operation.method.upper()} is {default} anyway; leave it out"
        elif default not in promised:
            named = " or ".join(sorted(promised))
            yield (
                (*operation.pointer, "operationId"),
                f"{operation.name} is a {default} by its method, and a {named} by its name: state its x-effect",
            )


def _promised_effects(operation: Operation) -> set[str]:
    """Return the effects that the name and the end of the path promise; two if they promise both."""
    words = operation.name.split("_")
    verb = next((word for word in words if word not in _PREFIXES), "")
    end = _LITERAL_END.search(operation.path)
    last = re.split("[_-]", end[1]) if end else []
    promised = set[str]()
    if REMOVING & {*words, *last}:
        promised.add("destroy")
    if verb in READING or (len(last) == 1 and last[0] in _READING_ENDS):
        promised.add("read")
    return promised or {"write"}
