"""Check the words of the repository by docs/words.md; print each place that breaks a rule, and exit with 1 for any.

`python -m tests.words PATH…` checks only the files below these paths.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from .rules import RULES, found
from .texts import texts_of

__all__ = ["Finding", "findings", "main"]

# Output of the generator, facts of others, history, and the rules and their lint, which quote the forbidden words.
LEFT_OUT = (
    *("generated/", "api/", "docs/operations.md", "tests/facts/"),
    *("CHANGELOG.md", "docs/words.md", "tests/words/"),
)


@attrs.frozen(order=True)
class Finding:
    """A place that breaks a rule."""

    path: str
    line: int
    rule: str
    excerpt: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.excerpt}"


def main(arguments: Sequence[str] | None = None, root: Path = Path()) -> int:
    """Print the findings with the meaning of their rules, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.words", description="Check the words of the repository.")
    parser.add_argument("paths", nargs="*", default=["."], help="files and folders to check")
    paths = parser.parse_args(arguments).paths
    all_found = sorted(each for each in findings(root) if any(Path(each.path).is_relative_to(path) for path in paths))
    for each in all_found:
        print(each)
    for rule in sorted({each.rule for each in all_found}):
        print(f"{rule}: {RULES[rule]}")
    return 1 if all_found else 0


def findings(root: Path) -> Iterator[Finding]:
    """Yield each place in the files of a repository that breaks a rule."""
    for path in _files(root):
        for text in texts_of(path, path.read_text(encoding="utf-8")):
            for rule in text.rules:
                for offset in found(rule, text.words):
                    line = text.line + text.words.count("\n", 0, offset)
                    excerpt = text.words[offset:].lstrip().split("\n", 1)[0][:60]
                    yield Finding(path.relative_to(root).as_posix(), line, rule, excerpt)


def _files(root: Path) -> Iterator[Path]:
    """Yield the files that git keeps or would add, so that environments and builds are left out."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    for name in listed.split("\0"):
        if name and not name.startswith(LEFT_OUT) and (root / name).is_file():
            yield root / name


if __name__ == "__main__":
    sys.exit(main())
