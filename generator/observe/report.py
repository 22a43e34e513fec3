"""Collection of the departures of many exchanges, and the report on them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from .contract import Contract, Node, Operation
from .departures import Departure
from .exchange import Exchange, Skipped
from .har import HarFile
from .judge import Judge, Verdict
from .recording import RecordingFile, is_recording
from .schemas import Schemas

__all__ = ["Finding", "Report", "observe"]

_OTHERS = "(not in the contract)"
_MAX_FORMS = 5


@attrs.define(eq=False)
class Finding:
    """A departure with the number of exchanges that have it.

    Attributes:
        departure: The departure, as it was seen first.
        place: Place of the first exchange.
        count: Number of exchanges.
        seen: Forms of the departing values.
        values: The departing values, if they are wanted.
    """

    departure: Departure
    place: str
    count: int = 0
    seen: Counter[str] = attrs.field(factory=Counter)
    values: Counter[str] = attrs.field(factory=Counter)

    def line(self, calls: int | None) -> str:
        """Return the line of the report.

        Args:
            calls: Number of calls of the operation, if there is one.
        """
        found = self.departure
        forms = list(self.seen)
        seen = ", ".join([*forms[:_MAX_FORMS], *["…"][: len(forms) - _MAX_FORMS]])
        words = [found.words]
        if found.expected == "not described":
            words.append(found.expected if not seen else f"not described ({seen})")
        elif seen:
            words.append(f"is {seen}, expected {found.expected}")
        if self.values:
            words.append(f"values {', '.join(sorted(self.values))}")
        often = f"{self.count} of {calls}" if calls else f"{self.count} times" if self.count > 1 else "once"
        return f"{found.node.location}: {found.kind}: {' '.join(words)}; {often}, first in {self.place}"


@attrs.define(eq=False)
class _Calls:
    """The exchanges of one operation."""

    statuses: Counter[int] = attrs.field(factory=Counter)
    findings: dict[object, Finding] = attrs.field(factory=dict)

    def add(self, exchange: Exchange, verdict: Verdict) -> None:
        self.statuses[exchange.status] += 1
        keys = set()
        for departure in verdict.departures:
            finding = self.findings.setdefault(departure.key, Finding(departure, exchange.place))
            finding.seen.update([departure.seen] if departure.seen else [])
            finding.values.update([departure.value] if departure.value is not None else [])
            if departure.key not in keys:
                keys.add(departure.key)
                finding.count += 1

    def absorb(self, other: _Calls) -> None:
        self.statuses.update(other.statuses)
        for key, found in other.findings.items():
            finding = self.findings.setdefault(key, Finding(found.departure, found.place))
            finding.count += found.count
            finding.seen.update(found.seen)


class Report:
    """The result of the comparison.

    Args:
        contract: The contract.
        with_values: The report may quote values that an enum does not list.

    Attributes:
        problems: Faults of the files, in words.
    """

    def __init__(self, contract: Contract, *, with_values: bool = False) -> None:
        self._contract = contract
        self._judge = Judge(contract, with_values=with_values)
        self._calls: dict[str, _Calls] = {}
        self._operations: dict[str, Operation] = {}
        #: Exchanges with unknown paths by host, until it is known which hosts are those of the contract.
        self._elsewhere: dict[str, _Calls] = {}
        self._hosts: set[str] = set(contract.hosts)
        self._skipped: Counter[str] = Counter()
        self._bodies: dict[str, Counter[tuple[str, str]]] = {}
        self._exchanges = 0
        self.problems: list[str] = []

    @property
    def findings(self) -> list[Finding]:
        """All departures."""
        return [finding for calls in self._calls.values() for finding in calls.findings.values()]

    def read(self, path: Path) -> None:
        """Read one file."""
        try:
            file = RecordingFile(path) if is_recording(path) else HarFile(path)
            for found in file.read():
                self._take(found)
        except OSError as error:
            self.problems.append(f"{path}: cannot be read: {error.strerror}")
            return
        self.problems += [f"{path}: {problem}" for problem in file.problems]
        self._bodies.setdefault(file.creator, Counter()).update(file.bodies)

    def settle(self) -> None:
        """Decide on the unknown paths: those on a server that also has known paths are departures."""
        for host, calls in self._elsewhere.items():
            if host in self._hosts:
                self._exchanges += calls.statuses.total()
                self._of(_OTHERS).absorb(calls)
            else:
                self._skipped["requests to other servers"] += calls.statuses.total()
        self._elsewhere.clear()

    def _take(self, found: Exchange | Skipped) -> None:
        if isinstance(found, Skipped):
            self._skipped[found.reason] += found.count
            return
        if found.query is None:
            self._skipped["unreadable queries"] += 1
        verdict = self._judge.judge(found)
        if verdict.elsewhere == "":
            self._skipped["requests to other servers"] += 1
        elif verdict.elsewhere is not None:
            self._elsewhere.setdefault(verdict.elsewhere, _Calls()).add(found, verdict)
        else:
            self._exchanges += 1
            self._hosts.add(found.host)
            name = verdict.operation.name if verdict.operation else _OTHERS
            if verdict.operation:
                self._operations.setdefault(name, verdict.operation)
            self._of(name).add(found, verdict)

    def _of(self, name: str) -> _Calls:
        return self._calls.setdefault(name, _Calls())

    # --- the text ---

    def lines(self, *, unseen: bool = False) -> Iterator[str]:
        """Yield the lines of the report.

        Args:
            unseen: List what was never seen.
        """
        for line in self._lines(unseen):
            # Names of files may contain anything.
            printable = "".join(each if each.isprintable() else "\ufffd" for each in line)
            yield printable.encode("utf-8", "backslashreplace").decode("utf-8")

    def _lines(self, unseen: bool) -> Iterator[str]:
        yield from self.problems
        for name in sorted(self._calls, key=lambda name: (name == _OTHERS, name)):
            yield from self._operation_lines(name, self._calls[name])
        yield from self._body_lines()
        if self._skipped:
            listed = ", ".join(f"{count} {reason}" for reason, count in sorted(self._skipped.items()))
            yield f"left out: {listed}"
        yield from self._unseen_lines(unseen)
        found = len(self.findings)
        departures = f"{found or 'no'} departure{'s' * (found != 1)}"
        yield f"{self._exchanges} calls of {len(self._operations)} operations, {departures}"

    def _operation_lines(self, name: str, calls: _Calls) -> Iterator[str]:
        operation = self._operations.get(name)
        total = calls.statuses.total()
        statuses = ", ".join(f"{count} × {status}" for status, count in sorted(calls.statuses.items()))
        yield name if operation is None else f"{name} ({operation.method} {operation.path.template}): {statuses}"
        for finding in sorted(calls.findings.values(), key=lambda each: (each.departure.node.location, each.line(0))):
            yield f"  {finding.line(total if operation else None)}"

    def _body_lines(self) -> Iterator[str]:
        for creator, counts in sorted(self._bodies.items()):
            sides = []
            for side in ("request", "response"):
                states = [f"{count} {state}" for (where, state), count in sorted(counts.items()) if where == side]
                sides.append(f"{side} bodies {', '.join(states) or 'none'}")
            yield f"recorded by {creator}: {'; '.join(sides)}"

    def _unseen_lines(self, listed: bool) -> Iterator[str]:
        operations = [each for each in self._contract.operations if each.name not in self._operations]
        parts = list(self._unseen_parts())
        every = len(operations) + len(self._operations)
        hint = "" if listed else " (--unseen lists them)"
        yield f"never seen: {len(operations)} of {every} operations, {len(parts)} parts of the other operations{hint}"
        if listed:
            for operation in operations:
                yield f"  {operation.node.location}: operation {operation.name}"
            for node, words in parts:
                yield f"  {node.location}: {words}"

    def _unseen_parts(self) -> Iterator[tuple[Node, str]]:
        """Yield the unseen parts of the seen operations: parameters, statuses, properties, listed values."""
        schemas = Schemas()
        walked: set[object] = set()
        for name, operation in sorted(self._operations.items()):
            for (where, parameter), node in operation.parameters.items():
                if (node.key,) not in self._judge.seen and where != "path":
                    yield node, f"{name} {where} parameter {parameter}"
            for status, node in operation.responses.items():
                if not self._has_status(self._calls[name].statuses, status):
                    yield node, f"{name} status {status}"
                elif status[0] == "2":
                    for _, media in node.get("content").items():
                        yield from self._unseen_below(media.get("schema"), schemas, walked)
            if operation.body is not None:
                for _, media in operation.body.get("content").items():
                    yield from self._unseen_below(media.get("schema"), schemas, walked)

    @staticmethod
    def _has_status(statuses: Counter[int], status: str) -> bool:
        return any(str(each) == status or f"{each // 100}XX" == status for each in statuses) or status == "DEFAULT"

    def _unseen_below(self, node: Node, schemas: Schemas, walked: set[object]) -> Iterator[tuple[Node, str]]:
        pending = [node]
        while pending:
            schema = schemas.of(pending.pop())
            if schema.node.key in walked:
                continue
            walked.add(schema.node.key)
            owner = next((str(part) for part in reversed(schema.node.pointer) if isinstance(part, str)), "")
            for name, each in schema.properties.items():
                if (each.key,) not in self._judge.seen:
                    yield each, f"property {owner}.{name}"
                else:
                    pending.append(each)
            if schema.listing is not None:
                for value in sorted(schema.enum or ()):
                    if (schema.listing.key, value) not in self._judge.seen and value != "null":
                        yield schema.listing, f"value {value} of {owner}"
            pending += [each for each in (schema.items, schema.values) if each is not None]
            pending += schema.members


def observe(contract: Contract, files: Iterable[Path], *, with_values: bool = False) -> Report:
    """Compare recorded traffic with a contract.

    Args:
        contract: The contract.
        files: HAR files, and recordings of the client.
        with_values: The report may quote values that an enum does not list.
    """
    report = Report(contract, with_values=with_values)
    for path in files:
        report.read(path)
    report.settle()
    return report
