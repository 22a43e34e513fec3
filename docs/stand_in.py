"""Writer of the list in ``testing.md`` of what the stand-in has state for.

``python -m docs.stand_in`` writes the list; with ``--check`` nothing is written, and an outdated list is an error.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import iconik_api
from pythonik.testing.contract import METHODS, Contract
from pythonik.testing.handlers import handler_of

TARGET = Path(__file__).with_name("testing.md")
MARK = "<!-- The rest of this page is written by `make generate`. -->\n"
CONTRACT = Path(iconik_api.__file__).parent / "contract"


def main() -> int:
    """Write the list, or return whether it is up to date."""
    text = TARGET.read_text(encoding="utf-8")
    by_hand, _, old = text.partition(MARK)
    new = "\n" + "\n".join(_lines())
    if new == old:
        return 0
    if "--check" in sys.argv[1:]:
        print(f"{TARGET.relative_to(Path.cwd())}: changed")
        return 1
    TARGET.write_text(by_hand + MARK + new, encoding="utf-8")
    return 0


def _lines() -> Iterator[str]:
    contract = Contract.load()
    has_state = {key for key, operation in contract.operations.items() if handler_of(operation) is not None}
    yield f"The stand-in has state for {len(has_state)} of the {len(contract.operations)} operations.\n"
    yield "| resource | with state | example only |"
    yield "|---|---|---|"
    for path in sorted(CONTRACT.glob("*.json")):
        tags: dict[str, list[str]] = {}
        for item in json.loads(path.read_bytes())["paths"].values():
            for operation in (item[method] for method in METHODS if method in item):
                tags.setdefault(operation["tags"][0], []).append(operation["operationId"])
        for tag, names in sorted(tags.items()):
            without = sorted(name for name in names if (path.stem, name) not in has_state)
            listed = "all" if len(without) == len(names) > 1 else ", ".join(f"`{name}`" for name in without)
            yield f"| `{path.stem}` {tag} | {len(names) - len(without)} of {len(names)} | {listed} |"
    yield ""


if __name__ == "__main__":
    sys.exit(main())
