"""Two versions of any OpenAPI document, compared: ``python -m tests.review.public OLD.json NEW.json [COUNT]``.

For trying the review on contracts that nobody wrote for it. Prints how many changes of each kind there are, and COUNT
of them, spread evenly, to be checked by hand.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from generator.bundle import Bundle, Origin
from generator.review.wire import WireContract, compare
from generator.source import Document


def contract_of(path: Path, revision: str = "") -> WireContract:
    """The contract that one document is, as if it were a service named `public`."""
    document = json.loads(path.read_text(encoding="utf-8"))
    origin = Origin(Document(path.resolve(), document, {(): 1}, 1), ())
    return WireContract.of({"public": Bundle("public", document, {(): origin})}, path.resolve().parent, revision)


def main(old: str, new: str, count: str = "0") -> None:
    began = time.monotonic()
    before, after = contract_of(Path(old), "old"), contract_of(Path(new))
    changes = compare(before, after)
    print(f"{len(changes)} changes in {time.monotonic() - began:.1f} s")
    for (verdict, kind), number in sorted(Counter((each.verdict.label, each.kind) for each in changes).items()):
        print(f"{number:6} {verdict} {kind}")
    if int(count):
        for change in changes[:: max(1, len(changes) // int(count))][: int(count)]:
            ways = ", ".join(change.directions)
            print(f"{change.verdict.label} {change.kind} {change.subject}: {change.text} [{ways}] {change.reach}")


if __name__ == "__main__":
    main(*sys.argv[1:])
