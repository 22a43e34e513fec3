"""Report on the outcome of each operation of a contract."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

__all__ = ["Outcome", "Report"]


@attrs.define
class Outcome:
    """The outcome of one operation.

    Attributes:
        operation: Method, path and `operationId` of the operation; the `operationId` may be missing.
        refused: Reason for leaving the operation out; empty if the client has it.
        omitted: Parts that the client's operation lacks, with their reasons.
    """

    operation: str
    refused: str = ""
    omitted: list[str] = attrs.field(factory=list)


@attrs.define
class Report:
    """All operations, and the schemas whose form is not kept.

    Attributes:
        outcomes: Outcome of each operation, in the order of the document.
        loose: Schemas that accept any value, by name, with the reason.
    """

    outcomes: list[Outcome] = attrs.field(factory=list)
    loose: dict[str, str] = attrs.field(factory=dict)

    @property
    def taken(self) -> int:
        """Number of operations that the client has."""
        return sum(not each.refused for each in self.outcomes)

    @property
    def refused(self) -> int:
        """Number of operations that the client lacks."""
        return len(self.outcomes) - self.taken

    def lines(self) -> Iterator[str]:
        """Yield the report as text: refused operations, omitted parts, loose schemas, and the counts."""
        for each in self.outcomes:
            if each.refused:
                yield f"refused {each.operation}: {each.refused}"
        for each in self.outcomes:
            if not each.refused:
                yield from (f"without {what}: {each.operation}" for what in each.omitted)
        for name, reason in sorted(self.loose.items()):
            yield f"anything goes for {name}: {reason}"
        reasons = Counter(each.refused for each in self.outcomes if each.refused)
        yield from (f"{count:5} refused: {reason}" for reason, count in reasons.most_common() if count > 1)
        whole = sum(not (each.refused or each.omitted) for each in self.outcomes)
        yield (
            f"{len(self.outcomes)} operations: {self.taken} taken ({whole} of them whole), {self.refused} refused; "
            f"{len(self.loose)} schemas take anything"
        )
