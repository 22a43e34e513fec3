"""Damaged documents of others end in words, never in a traceback, and no part is dropped without a word."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from generator.emit import emit_foreign
from generator.errors import SpecError
from generator.foreign.draft import read_foreign
from generator.foreign.text import data_of

from .test_foreign_wire import REQUESTS, RESPONSES

TEXTS = (REQUESTS, RESPONSES)
DOCUMENTS = [data_of(text) for text in TEXTS]
REFERENCES = [{"$ref": "#/nowhere"}, {"$ref": "#"}, {"$ref": "#/components/schemas/Bag"}, {"$ref": 3}]
DAMAGES = [None, True, 3, 1.5, "", "x", "é\"'\\\n{}", [], [3], [None], {}, {"x": None}, *REFERENCES]


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in items:
        yield from places(each, (*place, key))


def damaged(document: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    document = copy.deepcopy(document)
    holder = document
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    return document


def modules(file: Path) -> dict[str, str]:
    """The modules of the client, if there is one; each of them is Python."""
    try:
        service, report = read_foreign(file)
    except SpecError:
        return {}
    assert list(report.lines())
    files = emit_foreign("client", service)
    for name, text in files.items():
        compile(text, name, "exec")
    return {} if not report.is_whole else files


PLACES = [(number, place) for number, each in enumerate(DOCUMENTS) for place in places(each)]


@pytest.mark.slow
@given(where=st.sampled_from(PLACES), value=st.sampled_from(DAMAGES))
def test_damaged_node_gives_a_report_or_an_error(
    tmp_path_factory: pytest.TempPathFactory, where: tuple[int, tuple[Any, ...]], value: Any
) -> None:
    number, place = where
    file = tmp_path_factory.mktemp("damaged") / "contract.json"
    file.write_text(json.dumps(damaged(DOCUMENTS[number], place, value)))
    modules(file)


@given(where=st.sampled_from([each for each in PLACES if len(each[1]) > 2]))
@settings(max_examples=40)
def test_number_in_place_of_a_container_is_not_dropped_in_silence(
    tmp_path_factory: pytest.TempPathFactory, where: tuple[int, tuple[Any, ...]]
) -> None:
    """The client is that of the whole document, or the report names the loss."""
    number, place = where
    value = DOCUMENTS[number]
    for key in place:
        value = value[key]
    if not isinstance(value, dict | list) or place[-1] in ("required", "enum", "example"):
        return
    file = tmp_path_factory.mktemp("damaged") / "contract.json"
    file.write_text(json.dumps(DOCUMENTS[number]))
    whole = modules(file)
    file.write_text(json.dumps(damaged(DOCUMENTS[number], place, 3)))
    assert modules(file) in ({}, whole)


@pytest.mark.slow
@given(st.data())
def test_damaged_text_gives_a_report_or_an_error(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    raw = data.draw(st.sampled_from(TEXTS)).encode()
    start = data.draw(st.integers(0, len(raw)))
    length = data.draw(st.integers(0, 40))
    new = data.draw(
        st.sampled_from(
            [b"", b"\x00", b"\xff", b"\t", b"*a ", b"&a ", b"!!x ", b"? ", b"<<: ", b"- ", b"{", b'"', b"\n"]
        )
    )
    file = tmp_path_factory.mktemp("damaged") / "contract.yaml"
    file.write_bytes(raw[:start] + new + raw[start + length :])
    modules(file)
