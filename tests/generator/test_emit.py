"""Plain data becomes text of Python: whatever the contract says stays text in it."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from generator import ir
from generator.emit import (
    _Types as Types,
    argument,
    docstring_text,
    emit_service,
    one_line,
    operation_doc,
    paragraphs,
    placed,
    python_literal,
    signature,
)

HOME = ir.Home("things", "things")
STR, INT, NONE = ir.Scalar("str"), ir.Scalar("int"), ir.Scalar("None")

#: Text that means something in Python, in a template or to a tokenizer.
NASTY = [
    '"""\nimport os; os.system("touch pwned")\n"""',
    "'''",
    '"',
    '""',
    '\\"""',
    "\\",
    "\\N{BULLET}",
    "{{ 7*7 }}{% for x in y %}",
    "%s %(x)s {0}",
    "# comment",
    "a\r\nb\x0bc\x0cd\x1ce\x85f\u2028g\u2029h",
    "\0",
    "\ud800",
    "\u202e",
    "] | str | __import__('os') | Literal['",
]

texts = (
    st.text()
    | st.sampled_from(NASTY)
    | st.lists(st.sampled_from(['"', "\\", "\n", "'", "a", " ", "{", "#"])).map("".join)
)


def types_of(*enums: ir.EnumDef) -> Types:
    service = ir.Service("things", "", "", "1", "https://things.example", (), (), (), enums, ())
    return Types(service, "m.")


def operation(**more: Any) -> ir.Operation:
    values: dict[str, Any] = {
        "operation_id": "list_things",
        "resource": "things",
        "method": "GET",
        "path": "/v1/things/",
        "summary": "List things",
        "description": "",
        "deprecated": None,
        "effect": "read",
        "roles": (),
        "parameters": (),
        "body": None,
        "result": ir.Result("nothing"),
    }
    return ir.Operation(**{**values, **more})


def parameter(name: str, **more: Any) -> ir.Parameter:
    values: dict[str, Any] = {
        "wire": name,
        "location": "query",
        "type": STR,
        "required": False,
        "style": "plain",
        "description": "",
    }
    return ir.Parameter(name, **{**values, **more})


# --- text


@given(texts)
@example('ends with "')
@example("ends with \\")
@example('""""')
def test_a_docstring_stays_one(text: str) -> None:
    clean = one_line(text)
    module = ast.parse(f'"""{docstring_text(clean)}"""'.encode())
    assert len(module.body) == 1
    assert ast.get_docstring(module, clean=False) in (clean, f"{clean} ")


@given(texts)
def test_a_comment_stays_one(text: str) -> None:
    module = ast.parse(f"x = 1  #: {one_line(text)}\n".encode())
    assert ast.unparse(module) == "x = 1"


@given(texts)
def test_prose_shows_all_that_is_in_it(text: str) -> None:
    assert one_line(text).isprintable()
    assert one_line(text) == " ".join("".join(each if each.isprintable() else " " for each in text).split())


@given(texts)
def test_a_literal_is_exact(text: str) -> None:
    assert ast.literal_eval(python_literal(text)) == text
    assert "\n" not in python_literal(text)


@given(texts, st.integers(0, 12))
def test_prose_keeps_its_words_and_its_indent(text: str, indent: int) -> None:
    wrapped = paragraphs(text, indent)
    assert wrapped.split() == one_line(text).split()
    assert all(not line or line.startswith(" " * indent) for line in wrapped.split("\n")[1:])
    assert argument("name", text, indent).split() == ["name:", *one_line(text).split()]


@given(texts, texts, texts, st.lists(texts, max_size=2))
def test_the_documentation_of_an_operation_stays_one(
    summary: str, description: str, of_parameter: str, roles: list[str]
) -> None:
    made = operation(
        summary=summary,
        description=description,
        roles=tuple(roles),
        parameters=(parameter("a", description=of_parameter),),
        body=ir.Body(True, description, (("application/json", STR),)),
    )
    module = ast.parse(f'"""{operation_doc(made)}"""'.encode())
    assert len(module.body) == 1
    found = ast.get_docstring(module, clean=False)
    assert found is not None
    for text in (summary, description, of_parameter):
        assert one_line(text) in one_line(found)


# --- types


COLOUR = ir.EnumDef("Colour", HOME, "", ("red",), ("RED",))
SIZE = ir.EnumDef("Size", HOME, "", (1, 2))


@pytest.mark.parametrize(
    ("type_", "annotation", "value"),
    [
        (STR, "str", "str"),
        (ir.Named("Thing"), "m.Thing", "m.Thing"),
        (ir.Named("Colour"), "m.Colour | str", "m.Colour"),
        (ir.Named("Size"), "m.Size", "m.Size"),
        (ir.LiteralType(("a", "b")), "Literal['a', 'b'] | str", "Literal['a', 'b'] | str"),
        (ir.LiteralType((1, 2)), "Literal[1, 2] | int", "Literal[1, 2] | int"),
        (ir.LiteralType((True,)), "Literal[True] | bool", "Literal[True] | bool"),
        (ir.ArrayType(ir.Named("Colour")), "list[m.Colour | str]", "list[m.Colour]"),
        (ir.MapType(ir.ArrayType(INT)), "dict[str, list[int]]", "dict[str, list[int]]"),
        (ir.union([NONE, ir.Named("Colour"), STR]), "str | m.Colour | None", "m.Colour | str | None"),
        (ir.union([STR, STR]), "str", "str"),
        (ir.ArrayType(ir.union([INT, NONE])), "list[int | None]", "list[int | None]"),
    ],
    ids=repr,
)
def test_types(type_: ir.Type, annotation: str, value: str) -> None:
    types = types_of(COLOUR, SIZE)
    assert types.annotation(type_) == annotation
    assert types.value(type_) == value


@given(st.lists(texts, min_size=1, max_size=3, unique=True))
@example(["a | None | b"])
@example(["x | str | y", "None", " | "])
def test_values_in_types_are_exact(values: list[str]) -> None:
    types = types_of()
    for type_ in (
        ir.LiteralType(tuple(values)),
        ir.union([ir.LiteralType(tuple(values)), STR, NONE]),
        ir.union([ir.ArrayType(ir.LiteralType(tuple(values))), NONE, ir.MapType(ir.LiteralType(tuple(values)))]),
    ):
        tree = ast.parse(types.annotation(type_), mode="eval")
        literals = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and node.value is not None]
        assert list(dict.fromkeys(literals)) == values
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def test_a_union_is_flat_and_null_comes_last() -> None:
    inner = ir.union([NONE, STR])
    assert ir.union([inner, INT, STR, inner]) == ir.UnionType((STR, INT, NONE))
    assert ir.union([NONE]) == NONE


# --- operations


def test_the_order_of_parameters() -> None:
    made = operation(
        parameters=(
            parameter("thing_id", location="path", required=True),
            parameter("x_key", location="header", wire="X-Key"),
            parameter("page", type=INT),
            parameter("kind", required=True),
        ),
        body=ir.Body(True, "", (("application/json", ir.Named("Thing")),)),
    )
    assert signature(made, types_of()) == (
        "self, thing_id: str, body: m.Thing | JsonBody, *, kind: str, x_key: Opt[str] = UNSET, page: Opt[int] = UNSET, "
        "**options: Unpack[Options]"
    )


@pytest.mark.parametrize(
    ("content", "required", "words"),
    [
        ((("application/json", ir.Named("Thing")),), False, "body: m.Thing | JsonBody | None = None"),
        ((("application/json", ir.ArrayType(STR)),), True, "body: list[str]"),
        ((("image/png", ir.Scalar("bytes")),), True, "body: bytes | IO[bytes]"),
        (
            (("application/json", ir.Named("Thing")), ("image/png", ir.Scalar("bytes"))),
            True,
            "body: m.Thing | JsonBody | bytes | IO[bytes], *, "
            "content_type: Literal['application/json', 'image/png'] = 'application/json'",
        ),
    ],
    ids=["optional", "list", "binary", "several"],
)
def test_bodies(content: tuple[tuple[str, ir.Type], ...], required: bool, words: str) -> None:
    made = operation(body=ir.Body(required, "", content))
    assert signature(made, types_of()) == f"self, {words}, **options: Unpack[Options]"


def test_parameters_go_to_their_places() -> None:
    made = operation(
        parameters=(
            parameter("thing_id", location="path", wire="thing-id"),
            parameter("a", style="comma"),
            parameter("b", style="space"),
            parameter("c", style="pipe"),
            parameter("d", style="deep"),
            parameter("e", wire='it\'s "e"\n'),
            parameter("f", location="header", wire="X-F", style="comma"),
        )
    )
    assert placed(made) == [
        ("segments", "{'thing-id': thing_id}"),
        (
            "query",
            "{'a': joined(a), 'b': joined(b, \" \"), 'c': joined(c, \"|\"), **deep('d', d), 'it\\'s \"e\"\\n': e}",
        ),
        ("headers", "{'X-F': joined(f)}"),
    ]


def test_resources_of_like_names_keep_their_classes_apart() -> None:
    resources = ("items", "sync_items", "async_items")
    operations = tuple(operation(operation_id=f"list_{each}", resource=each) for each in resources)
    service = ir.Service("things", "", "", "1", "https://things.example", (), operations, (), (), ())
    tree = ast.parse(emit_service(service)["things/operations.py"])
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    assert len(names) == len(set(names)) == 3 * len(resources) + 3


def test_an_argument_is_described_where_its_name_does_not_say_all() -> None:
    made = operation(
        parameters=(
            parameter("big_thing_id", description="Identifier of the big thing."),
            parameter("other_id", description="Identifier of the thing that it hangs on."),
        )
    )
    text = operation_doc(made)
    assert "big_thing_id" not in text
    assert "other_id: Identifier of the thing that it hangs on." in text
