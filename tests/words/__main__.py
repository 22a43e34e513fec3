"""Hold the words of the repository to the rules, by counts that may only fall.

* `python -m tests.words` compares what is left in each folder with `left.toml`. A higher count is an error.
  A lower count is an error until it is written down.
* `python -m tests.words --write` writes the counts down. It refuses if the total of a rule has risen.
* `python -m tests.words PATH…` lists what is left below these paths.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from .rules import RULES, found
from .texts import texts_of

__all__ = ["Finding", "findings", "main"]

LEFT = Path(__file__).with_name("left.toml")
HEAD = """\
# Sentences that break the rules of words, by folder and rule: what is left to rewrite.
# Written by `make words`; no count may rise. `python -m tests.words FOLDER` lists the places.

"""
# Output of the generator, facts of others, history, and the lint itself, which quotes the words that it forbids.
LEFT_OUT = ("generated/", "api/", "docs/operations.md", "tests/facts/", "CHANGELOG.md", "tests/words/")
DEPTH = 3

Counts = dict[str, Counter[str]]


@attrs.frozen(order=True)
class Finding:
    """A place that breaks a rule."""

    path: str
    line: int
    rule: str
    excerpt: str

    @property
    def folder(self) -> str:
        """The folder that the finding counts for."""
        return "/".join(Path(self.path).parent.parts[:DEPTH]) or "."

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.excerpt}"


def main(arguments: Sequence[str] | None = None, root: Path = Path(), left: Path = LEFT) -> int:
    """Compare, list or write the counts, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.words", description="Hold the words to the rules.")
    parser.add_argument("paths", nargs="*", help="list what is left below these paths")
    parser.add_argument("--write", action="store_true", help="write the counts down")
    chosen = parser.parse_args(arguments)
    all_found = sorted(findings(root))
    if chosen.paths:
        below = [each for each in all_found if any(Path(each.path).is_relative_to(path) for path in chosen.paths)]
        print(*below, f"{len(below)} left", sep="\n")
        return 0
    now, before = counts_of(all_found), read(left)
    if chosen.write:
        return write(left, now, before)
    return compare(all_found, now, before)


def compare(all_found: Sequence[Finding], now: Counts, before: Counts) -> int:
    """Print each folder and rule whose count is not the one written down, and return the exit status."""
    status = 0
    for folder in sorted({*now, *before}):
        for rule, meaning in RULES.items():
            is_now, was = now.get(folder, Counter())[rule], before.get(folder, Counter())[rule]
            if is_now > was:
                print(*(each for each in all_found if (each.folder, each.rule) == (folder, rule)), sep="\n")
                print(f"{folder}: {is_now} of {rule}, at most {was} allowed: {meaning}")
            elif is_now < was:
                print(f"{folder}: {is_now} of {rule}, {was} written down: run make words, which writes the lower count")
            status |= is_now != was
    return status


def write(left: Path, now: Counts, before: Counts) -> int:
    """Write the counts down unless the total of a rule has risen: a file that moves takes its counts along."""
    for rule in RULES:
        total, was = (sum(counts[rule] for counts in each.values()) for each in (now, before))
        if before and total > was:
            print(f"{rule}: {total} in all, {was} written down: a count may only fall")
            return 1
    lines = (f'"{folder}" = {{ {_pairs(counts)} }}\n' for folder, counts in sorted(now.items()))
    left.write_text(HEAD + "".join(lines), encoding="utf-8")
    return 0


def _pairs(counts: Counter[str]) -> str:
    return ", ".join(f"{rule} = {counts[rule]}" for rule in RULES if counts[rule])


def read(left: Path) -> Counts:
    """Return the counts that are written down."""
    return {folder: Counter(counts) for folder, counts in tomllib.loads(left.read_text(encoding="utf-8")).items()}


def counts_of(all_found: Sequence[Finding]) -> Counts:
    """Count findings by folder and rule."""
    counts: Counts = {}
    for each in all_found:
        counts.setdefault(each.folder, Counter())[each.rule] += 1
    return counts


def findings(root: Path) -> Iterator[Finding]:
    """Return each place in the files of a repository that breaks a rule."""
    for path in _files(root):
        for text in texts_of(path, path.read_text(encoding="utf-8")):
            for rule in text.rules:
                for offset in found(rule, text.words):
                    line = text.line + text.words.count("\n", 0, offset)
                    excerpt = text.words[offset:].lstrip().split("\n", 1)[0][:60]
                    yield Finding(path.relative_to(root).as_posix(), line, rule, excerpt)
    yield from _imperatives(root)


def _files(root: Path) -> Iterator[Path]:
    """Return what git keeps or would add, so that environments and builds are left out."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    for name in listed.split("\0"):
        if name and not name.startswith(LEFT_OUT) and (root / name).is_file():
            yield root / name


def _imperatives(root: Path) -> Iterator[Finding]:
    """Return the docstrings that ruff's D401 finds; tests have names, and few docstrings."""
    command = (sys.executable, "-m", "ruff", "check", "--select=D401", "--output-format=json", "--exit-zero", ".")
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    for each in json.loads(listed):
        path = Path(each["filename"]).relative_to(root.resolve()).as_posix()
        if not path.startswith(LEFT_OUT):
            excerpt = each["message"].partition(": ")[2].strip('"')[:60]
            yield Finding(path, each["location"]["row"], "imperative", excerpt)


if __name__ == "__main__":
    sys.exit(main())
