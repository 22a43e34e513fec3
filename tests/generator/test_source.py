"""The YAML reader: values, lines, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from generator.errors import Location, SpecError
from generator.source import MAX_DEPTH, Document, _parsed, parse, read

FILE = Path("x.yaml")
#: Without the separators of lines and paragraphs, which end a line of YAML 1.1, so that a plain key cannot hold them.
TEXT = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=20)
FLOATS = st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: "e" not in repr(number))
SCALARS = st.none() | st.booleans() | st.integers() | FLOATS | TEXT
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4), max_leaves=20
)


def quoted(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def pointers(value: Any, pointer: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [pointer, *(found for key, item in items for found in pointers(item, (*pointer, key)))]


@given(VALUES)
def test_json_is_read_as_it_is(value: Any) -> None:
    """JSON is YAML, but for numbers with an exponent, which not all readers take for one; every node has a line."""
    text = json.dumps(value, indent=1, ensure_ascii=False)
    document = parse(text, FILE)
    assert document.data == value
    assert sorted(map(repr, document.lines)) == sorted(map(repr, pointers(value)))


@given(st.dictionaries(TEXT, SCALARS, min_size=1, max_size=8))
def test_lines_are_those_of_the_keys(value: dict[str, Any]) -> None:
    text = "# a comment\n" + "\n\n".join(f"{quoted(key)}: {quoted(item)}" for key, item in value.items())
    document = parse(text, FILE)
    assert [document.lines[(key,)] for key in value] == list(range(2, 2 + 2 * len(value), 2))


@given(VALUES)
def test_other_writers_are_understood(value: Any) -> None:
    """Output of PyYAML is read as PyYAML reads it, or refused."""
    text = yaml.safe_dump(value, allow_unicode=True)
    try:
        document = parse(text, FILE)
    except SpecError:
        return
    assert document.data == value


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        document = parse(text, FILE)
    except SpecError:
        return
    json.dumps(document.data, allow_nan=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-05-14", "2024-05-14"),
        ("2024-05-14T09:30:00.000000", "2024-05-14T09:30:00.000000"),
        ("'no'", "no"),
        ('"012"', "012"),
        ("1.50", 1.5),
        (".5", 0.5),
        ("-7", -7),
        ("~", None),
        ("", None),
        ("2.0.0", "2.0.0"),
        ("n", "n"),
        ("|\n  no\n", "no\n"),
        (">-\n  on\n  off\n", "on off"),
    ],
)
def test_scalars(text: str, value: Any) -> None:
    assert parse(f"a: {text}", FILE).data == {"a": value}


@pytest.mark.parametrize(
    "text",
    ["no", "Yes", "on", "OFF", "True", "NULL", "012", "-012", "0x1F", "0b1", "1_000", "1:30", "1e5", "12e4567", ".inf"],
)
def test_scalars_that_readers_disagree_on(text: str) -> None:
    with pytest.raises(SpecError, match=f'x.yaml:2: .*write "{text}"'):
        parse(f"b: 1\na: {text}", FILE)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3", "3: key 'a' is already on line 1"),
        ("a: {b: 1, c: 2,\n  b: 3}", "2: key 'b' is already on line 1"),
        ("a: 1\n200: 2", '2: a key must be text: write "200"'),
        ("a: 1\nno: 2", "2: means different things"),
        ("a: 1\n? [b]\n: 2", "2: a key must be text"),
        ("a: &x 1", "1: anchors and aliases are not used here"),
        ("a: 1\n&x b: 1", "2: anchors and aliases are not used here"),
        ("a:\n  - *x", "2: anchors and aliases are not used here"),
        ("a: 1\n<<: {b: 1}", "2: merge keys are not used here"),
        ("a: 1\nb: !!python/name:os.system x", "2: tags are not used here: tag:yaml.org,2002:python/name:os.system"),
        ("a: !!set {b}", "1: tags are not used here"),
        ("a: 1\n---\nb: 1", "2: a second document in one file"),
        ("", "1: the file is empty"),
        ("# nothing", "1: the file is empty"),
        ("a: 1\nb: [1, 2\nc: 3", "3: "),
        ("a: 1\n\tb: 2", "2: "),
        ("a: 1\nb: c: d", "2: "),
        ("a: 1\nb: \0", "2: "),
        ("a: " + "9" * 5000, "1: a number with too many digits"),
        ("a: 1.0e+999", "1: a number too large for JSON"),
        ("a: " + "[" * MAX_DEPTH * 2 + "]" * MAX_DEPTH * 2, f"1: nested more than {MAX_DEPTH} levels deep"),
    ],
)
def test_invalid_yaml_is_refused(text: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        parse(text, FILE)
    assert str(caught.value).startswith(f"x.yaml:{message}")


def test_without_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: {b: 'no', c: [1, null]}\nd: |\n  text\ne: no"
    with pytest.raises(SpecError, match=r"^x\.yaml:4: means different things"):
        parse(text, FILE)
    fast = parse(text + "w", FILE)
    monkeypatch.setattr("generator.source._Loader", yaml.SafeLoader)
    _parsed.cache_clear()
    with pytest.raises(SpecError, match=r"^x\.yaml:4: means different things"):
        parse(text, FILE)
    slow = parse(text + "w", FILE)
    assert slow.lines is not fast.lines
    assert (slow.data, slow.lines) == (fast.data, fast.lines)


def test_the_same_text_in_two_files_keeps_their_names() -> None:
    one, other = parse("a: 1", Path("one.yaml")), parse("a: 1", Path("other.yaml"))
    assert one.data is other.data
    assert (str(one.locate(("a",))), str(other.locate(("a",)))) == ("one.yaml:1", "other.yaml:1")
    for name in ("one", "other"):
        with pytest.raises(SpecError, match=rf"^{name}\.yaml:1: the file is empty$"):
            parse("", Path(f"{name}.yaml"))


def test_a_node_without_a_line_is_placed_at_its_nearest_ancestor() -> None:
    document = parse("a:\n  b: 1\n", FILE)
    assert document.locate(("a", "b", "c", 0)) == Location(FILE, 2)
    assert document.locate(("x",)) == Location(FILE, 1)


def test_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "folder" / "x.yaml"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbfa: \xc3\xa9\n")
    document = read(path)
    assert isinstance(document, Document)
    assert (document.data, document.length) == ({"a": "é"}, 1)
    assert str(document.locate(("a",))) == "folder/x.yaml:1"
    path.write_bytes(b"a: 1\nb: \xff\n")
    with pytest.raises(SpecError, match=r"^folder/x\.yaml:2: not UTF-8$"):
        read(path)
    with pytest.raises(SpecError, match=r"^missing\.yaml:1: cannot be read: No such file"):
        read(tmp_path / "missing.yaml")


def test_places_elsewhere_are_shown_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert str(Location(tmp_path / "x.yaml", 3)) == f"{tmp_path / 'x.yaml'}:3"
