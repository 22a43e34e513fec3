"""The lint of words finds what its rules forbid, and holds the counts."""

from __future__ import annotations

import subprocess
from pathlib import Path
from textwrap import dedent

import pytest

from .__main__ import main
from .rules import IS_NO, LINE, RULES, START, TEST_NAME, found
from .texts import texts_of


@pytest.mark.parametrize(
    "text",
    [
        "What the answer holds.",
        "the answer. What it holds is kept",
        "Return a part.\n\nWhere nothing is left, None.",
        "* a list\n* That is all",
        "| call | returns |\n| What fails | an error |",
        "`fetch` sends. (Who waits is told.)",
        "where the results go",
        "Taken for the sake of 1.x.",
        "Returned by the storage.",
        "Bringing the bytes to the storage.",
    ],
)
def test_sentence_without_a_subject_is_found(text: str) -> None:
    assert len(list(found(START, text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Return what the answer holds.",
        "Interrupted uploads of the current base URL.",
        "Need the role can_read.",
        "String of the path.",
        "During the upload nothing is read.",
        "## Walking a list",
        "Whether a retry is allowed.",
        "A file, e.g. what a camera wrote.",
    ],
)
def test_sentence_with_a_subject_passes(text: str) -> None:
    assert not list(found(START, text))


@pytest.mark.parametrize("text", ["X is no size", "there are\nnone", "this was none", "there is no upload"])
def test_is_no_is_found(text: str) -> None:
    assert len(list(found(IS_NO, text))) == 1


@pytest.mark.parametrize(
    "text", ["it is no longer open", "there are no more parts", "has no status", "this nonetheless"]
)
def test_other_negations_pass(text: str) -> None:
    assert not list(found(IS_NO, text))


@pytest.mark.parametrize(
    ("name", "count"), [("test_what_fails", 1), ("test_who_waits", 1), ("test_whole_file_passes", 0), ("what_fails", 0)]
)
def test_name_of_a_test_with_a_question_is_found(name: str, count: int) -> None:
    assert len(list(found(TEST_NAME, name))) == count


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("It fetches. The rest waits.", 1),
        ("`fetch` sends (once). *Then* it waits. All of it ends.", 2),
        ("One sentence, e.g. The Harbour, ends.", 0),
        ("Python 3.11 is needed.", 0),
    ],
)
def test_second_sentence_of_a_line_is_found(line: str, count: int) -> None:
    assert len(list(found(LINE, line))) == count


SAMPLES = {
    "module.py": '''\
        """What a module is for."""

        LIMIT = 3
        """What may wait."""
        # This is fine.
        # What this one
        # does, it does here.
        TEXT = "# is no comment"
        BLOCK = """
        # What a text holds
        """

        def fetch(path):  # noqa: What
            """Return a file.

            Args:
                path: Where the file is.
            """
            raise ValueError(f"{path} is no file")  # That cannot be.

        def test_what_comes_back():
            parser.add_argument(help="what to fetch")
        ''',
    "page.md": """\
        # A page

        It fetches. What fails
        is fetched again.

        ```
        What is code.
        ```
        * Where nothing fails
        1. It waits.
        2. It waits. Then it ends.

        | It waits. Then it ends. |
        """,
    "Makefile": """\
        # What builds.
        bench: env ## what it is worth
        \twhat
        """,
    "page.yaml": """\
        title: What is it
          description: When it began.
        id: {type: string, description: Where it is.}
        other:
          description: >-
            It began. What it
            was is unknown.
        """,
    "page.txt": "What is unknown.",
    "page.py.jinja": """\
        {{ name }}:
            # What follows.
        """,
}
LINES = {
    "module.py": {1, 4, 6, 8, 17, 19, 21, 22},
    "page.md": {3, 9, 11},
    "Makefile": {1, 2},
    "page.yaml": {2, 3, 6},
    "page.txt": set(),
    "page.py.jinja": {2},
}


@pytest.mark.parametrize("name", SAMPLES)
def test_texts_are_found_by_the_kind_of_their_file(name: str) -> None:
    texts = texts_of(Path(name), dedent(SAMPLES[name]))
    assert {
        each.line + each.words.count("\n", 0, offset)
        for each in texts
        for rule in each.rules
        for offset in found(rule, each.words)
    } == LINES[name]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with a sentence to find in each of two folders, and in files that are left out."""
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / ".gitignore").write_text("ignored/\n")
    for folder in ("docs", "tools", "ignored", "generated"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.md").write_text("It waits.\n\nWhat is left.\n")
    return tmp_path


def test_findings_fail_with_each_place_and_rule(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([], checkout) == 1
    assert capsys.readouterr().out.splitlines() == [
        "docs/page.md:3: start: What is left.",
        "tools/page.md:3: start: What is left.",
        f"start: {RULES[START]}",
    ]


def test_path_limits_the_check_to_files_below_it(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "docs/page.md").write_text("It waits.\n")
    assert main(["docs"], checkout) == 0
    assert not capsys.readouterr().out
    assert main(["docs", "tools/page.md"], checkout) == 1


def test_clean_checkout_passes(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for folder in ("docs", "tools"):
        (checkout / folder / "page.md").write_text("It waits.\n")
    assert main([], checkout) == 0
    assert not capsys.readouterr().out
