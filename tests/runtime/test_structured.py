"""Structured fields: a field that is written by the rules is read as it was, any other text is refused."""

from __future__ import annotations

import base64
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from iconik_api.runtime.http.structured import Item, parse_dictionary, parse_list

keys = st.tuples(st.sampled_from("az*"), st.text("az09_.*-", max_size=5)).map("".join)
integers = st.integers(-(10**15) + 1, 10**15 - 1)
decimals = st.integers(-(10**14), 10**14).map(lambda number: number / 1000)
strings = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=8)
tokens = st.tuples(st.sampled_from("AZaz*"), st.text("AZaz09!#$%&'*+.^_`|~:/-", max_size=8)).map("".join)

#: Values as they are written, with what they are read as.
values = st.one_of(
    integers.map(lambda number: (str(number), number)),
    decimals.map(lambda number: (f"{number:.3f}", number)),
    strings.map(lambda text: ('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"', text)),
    tokens.map(lambda text: (text, text)),
    st.binary(max_size=6).map(base64.b64encode).map(bytes.decode).map(lambda text: (f":{text}:", text)),
    st.booleans().map(lambda flag: (f"?{int(flag)}", flag)),
    integers.map(lambda number: (f"@{number}", number)),
    st.just(('%"f%c3%bc"', "f%c3%bc")),
)


@st.composite
def parameters(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    found = draw(st.dictionaries(keys, st.one_of(st.just(("", True)), values), max_size=3))
    blanks = draw(st.sampled_from(["", " ", "  "]))
    text = "".join(f";{blanks}{key}{'=' if written else ''}{written}" for key, (written, _) in found.items())
    return text, {key: value for key, (_, value) in found.items()}


@st.composite
def plain_items(draw: st.DrawFn) -> tuple[str, Item]:
    (written, value), (further, found) = draw(values), draw(parameters())
    return written + further, Item(value, found)


@st.composite
def inner_lists(draw: st.DrawFn) -> tuple[str, Item]:
    items, (further, found) = draw(st.lists(plain_items(), max_size=3)), draw(parameters())
    blanks = draw(st.sampled_from(["", " "]))
    text = f"({blanks}{' '.join(text for text, _ in items)}{blanks})"
    return text + further, Item([item for _, item in items], found)


items = st.one_of(plain_items(), inner_lists())
separators = st.sampled_from([",", ", ", " ,\t"])


@settings(max_examples=30)
@given(st.lists(items, max_size=4), separators)
def test_list_is_read_as_written(written: list[tuple[str, Item]], separator: str) -> None:
    assert parse_list(separator.join(text for text, _ in written)) == [item for _, item in written]


@settings(max_examples=30)
@given(st.dictionaries(keys, items, max_size=4), separators)
def test_dictionary_is_read_as_written(written: dict[str, tuple[str, Item]], separator: str) -> None:
    text = separator.join(f"{key}={value}" for key, (value, _) in written.items())
    assert parse_dictionary(text) == {key: item for key, (_, item) in written.items()}


def test_names_alone_are_true_and_the_last_of_two_counts() -> None:
    assert parse_dictionary("a;x=1, b=2, a;y") == {"a": Item(True, {"y": True}), "b": Item(2, {})}


@given(st.text(max_size=30) | st.text('ab1"\\;=,()?:@%. \t-', max_size=30))
def test_other_text_is_refused_with_a_value_error(text: str) -> None:
    for parse in (parse_list, parse_dictionary):
        with suppress(ValueError):
            assert isinstance(parse(text), list | dict)


@pytest.mark.parametrize(
    "text",
    [
        *("a,", ",a", "a b", "a,,b", '"a', '"a\\x"', '"\x7f"', '"ü"', "(a", "(a,b)", "(a(b))", '("a""b")', "?2", ":a"),
        *("1.", "1.2345", "1234567890123456", "1.2.3", "--1", "1a", "@1.5", "a;=1", "a;A", "a;x=", "\ta", '%"%C3"'),
    ],
)
def test_invalid_list_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r" at \d"):
        parse_list(text)


@pytest.mark.parametrize("text", ["A=1", "a=", "=1", "a=1 b=2", "a=1,", '"a"=1', "a=(", "1"])
def test_invalid_dictionary_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r" at \d"):
        parse_dictionary(text)


@pytest.mark.parametrize(
    "text",
    ["(" * 65_536, '"' + "\\" * 65_536, "1" * 65_536, ";" * 65_536, "a;" + " " * 65_536],
    ids=["lists", "escapes", "digits", "parameters", "blanks"],
)
def test_long_nonsense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=" at "):
        parse_list(text)
