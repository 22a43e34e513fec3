"""Names of the contract become names of Python: valid, different from each other, and in nobody's way."""

from __future__ import annotations

import builtins
import keyword

import pytest
from hypothesis import given, strategies as st

from generator.names import (
    CLIENT_RESERVED,
    CREDENTIAL_RESERVED,
    MODEL_RESERVED,
    PARAMETER_RESERVED,
    class_prefix,
    is_class_name,
    is_module_name,
    is_name,
    is_operation_name,
    is_package_name,
    python_names,
)

RESERVED = [CLIENT_RESERVED, CREDENTIAL_RESERVED, MODEL_RESERVED, PARAMETER_RESERVED]


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("title", "title"),
        ("dateCreated", "date_created"),
        ("date-created", "date_created"),
        ("HTTPStatusCode", "http_status_code"),
        ("App-ID", "app_id"),
        ("ALL_CAPS", "ALL_CAPS"),
        ("_id", "id"),
        ("__class__", "class_"),
        ("class", "class_"),
        ("None", "none"),
        ("match", "match"),
        ("model_dump", "model_dump_"),
        ("str", "str_"),
        ("3d", "field_3d"),
        ("a.b/c[d]", "a_b_c_d"),
        ("", "field_"),
        ("é", "field_"),
        ("\n", "field_"),
        ("x\u2028y", "x_y"),
    ],
)
def test_a_name_on_the_wire_becomes_an_identifier(wire: str, name: str) -> None:
    assert python_names([wire], MODEL_RESERVED) == [name]


def test_equal_names_are_numbered() -> None:
    assert python_names(["a-b", "a_b", "aB", "a b", "a_b_2"], frozenset()) == [
        "a_b",
        "a_b_2",
        "a_b_3",
        "a_b_4",
        "a_b_2_2",
    ]
    assert python_names(["class", "class_", "_class"], frozenset()) == ["class_", "class__2", "class__3"]


@given(
    st.lists(st.text() | st.sampled_from(["self", "a-b", "a_b", "a_b_2", "class", "timeout", "A_B", "_"]), unique=True)
)
@pytest.mark.parametrize("reserved", RESERVED)
def test_identifiers_are_valid_and_all_different(reserved: frozenset[str], wire_names: list[str]) -> None:
    names = python_names(wire_names, reserved)
    assert len(set(names)) == len(names) == len(wire_names)
    for name in names:
        assert name.isidentifier()
        assert name.isascii()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert name not in reserved
    assert names == python_names(wire_names, reserved)


@pytest.mark.parametrize("text", ["", "a b", "a-b", "3d", "_a", "class", "None", "é", "a\n", "a;b", "a.b", "__init__"])
def test_invalid_identifier_is_not_a_name(text: str) -> None:
    for accepts in (is_name, is_class_name, is_operation_name, is_module_name, is_package_name):
        assert not accepts(text)


@given(st.text(max_size=8))
def test_a_name_is_an_identifier(text: str) -> None:
    for accepts in (is_name, is_class_name, is_operation_name, is_module_name, is_package_name):
        if accepts(text):
            assert text.isidentifier()
            assert not keyword.iskeyword(text)


def test_names_that_the_code_needs_are_not_given_away() -> None:
    assert is_class_name("Asset")
    for name in ("Model", "MapModel", "Any", "Literal", "Opt", "StrEnum", "TypeAlias", "UNSET", "asset", "field"):
        assert not is_class_name(name)
    assert is_operation_name("list_assets")
    for name in ("op", "m", "transport", "list", "str"):
        assert not is_operation_name(name)
    assert is_package_name("settings")
    for name in ("runtime", "client", "contract", "shared"):
        assert not is_package_name(name)
    for name in ("list", "dict", "int"):
        assert hasattr(builtins, name)
        assert not is_module_name(name)


@given(st.lists(st.from_regex(r"\A[A-Za-z0-9_]{1,6}\Z"), unique=True))
def test_resources_give_different_classes(texts: list[str]) -> None:
    resources = [text for text in texts if is_module_name(text)]
    prefixes = [class_prefix(resource) for resource in resources]
    assert len(set(prefixes)) == len(prefixes)
    assert all(prefix.isidentifier() for prefix in prefixes)


def test_class_prefix() -> None:
    assert class_prefix("file_sets") == "FileSets"
    for text in ("Ab", "a1_2", "h_264", "a__b", "a_"):
        assert not is_module_name(text)
