"""Values of the contract's schemas, as hypothesis strategies."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings, strategies as st

Strategy = st.SearchStrategy[Any]

_FEW = settings(
    max_examples=2,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def few(strategy: Strategy) -> list[Any]:
    """Return the simplest value of a strategy and another one, the same in each run.

    A thousand tests call it. Two things would make it slow or break it: hypothesis reads the source of the function
    that it calls, so that it is one of a line; and on parametrised tests it derives the settings of each run from those
    of the run before, until a thousand are beyond the depth of Python's stack.
    """
    found: list[Any] = []

    @_FEW
    @given(strategy)
    def keep(value: Any) -> None:
        found.append(value)

    keep()
    return found


FOLDER = Path(__file__).parents[1] / "generated/iconik_api/contract"
DOCUMENTS: Mapping[str, Any] = {path.stem: json.loads(path.read_bytes()) for path in sorted(FOLDER.glob("*.json"))}
"""The contract, by service."""

DEEPEST = 3
"""From this depth on only what is required is in an object, and nothing in a list."""

TEXTS = st.text(max_size=8)
DATES = st.datetimes(min_value=datetime(1, 1, 2)).map(datetime.isoformat)
FORMATS: Mapping[str, Strategy] = {
    "uuid": st.uuids().map(str),
    "date-time": DATES,
    "date": st.dates().map(str),
    "email": st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.example", fullmatch=True),
}
ODDITIES: list[Any] = [
    *(None, True, False, 0, -1, 1 << 70, 1.5, 1e300, "", "x", "null", "Häfen \N{SHIP}", "\0", "\ud800", "2024-05-14"),
    *(
        [],
        [None],
        [[]],
        [{}],
        ["x", 1],
        {},
        {"": None},
        {"id": {}},
        {"objects": [{"id": 1}]},
        {"a": {"b": [None, 1.0]}},
    ),
]
JSON_VALUES = st.sampled_from(ODDITIES)
"""Anything that JSON can say."""

_BITS = {"int32": 31, "int64": 63}


class Values:
    """The values of one document's schemas.

    Args:
        document: A document of the contract.
        direction: `request` leaves out what is `readOnly`, `answer` what is `writeOnly`; `any` keeps both, and now and
            then has something else than the contract wants in the place of a property, and unknown properties.
    """

    def __init__(self, document: Mapping[str, Any], direction: str) -> None:
        self._document = document
        self._hidden = {"request": "readOnly", "answer": "writeOnly"}.get(direction)
        self._is_odd = direction == "any"
        self._named = cache(self._of_name)

    def resolve(self, node: Any) -> Any:
        """Return the target of a reference."""
        while "$ref" in node:
            found = self._document
            for step in node["$ref"].split("/")[1:]:
                found = found[step.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def of(self, schema: Mapping[str, Any], depth: int = 0) -> Strategy:
        """Values that a schema allows."""
        if "$ref" in schema:
            return self._named(schema["$ref"], depth)
        found = self._of_kind(schema, depth)
        if "x-null" in schema and self._hidden == "readOnly":
            return found.filter(lambda value: value is not None)
        return st.none() | found if schema.get("nullable") and None not in schema.get("enum", ()) else found

    def _of_name(self, reference: str, depth: int) -> Strategy:
        return st.deferred(lambda: self.of(self.resolve({"$ref": reference}), depth))

    def _of_kind(self, schema: Mapping[str, Any], depth: int) -> Strategy:
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        if "discriminator" in schema:
            mapping = schema["discriminator"]["mapping"].items()
            name = schema["discriminator"]["propertyName"]
            return st.one_of([self._tagged(self.of({"$ref": target}, depth), name, tag) for tag, target in mapping])
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                # Any text beside an enumeration stands for values to come, which a strict client refuses.
                is_listed = any("enum" in self.resolve(member) for member in schema[keyword])
                members = [member for member in schema[keyword] if not is_listed or member != {"type": "string"}]
                return st.one_of([self.of(member, depth) for member in members])
        match schema.get("type"):
            case "string":
                least = schema.get("minLength", 0)
                texts = st.text(min_size=least, max_size=min(schema.get("maxLength", least + 8), least + 8))
                return FORMATS.get(schema.get("format", ""), texts)
            case "integer":
                bits = _BITS.get(schema.get("format", ""), 53)
                return st.integers(schema.get("minimum", -(1 << bits)), schema.get("maximum", (1 << bits) - 1))
            case "number":
                return st.floats(schema.get("minimum", -1e9), schema.get("maximum", 1e9), width=32)
            case "boolean":
                return st.booleans()
            case "array":
                return self._array(schema, depth)
        if "properties" in schema or "allOf" in schema:
            return self._object(schema, depth)
        return self._mapping(schema, depth) if schema.get("type") == "object" else JSON_VALUES

    @staticmethod
    def _tagged(values: Strategy, name: str, tag: str) -> Strategy:
        return values.map(lambda value: {**value, name: tag})

    def _array(self, schema: Mapping[str, Any], depth: int) -> Strategy:
        least = schema.get("minItems", 0)
        most = max(least, 0 if depth >= DEEPEST else min(schema.get("maxItems", 2), 2))
        return st.lists(self.of(schema["items"], depth + 1), min_size=least, max_size=most)

    def _mapping(self, schema: Mapping[str, Any], depth: int) -> Strategy:
        values = schema.get("additionalProperties", True)
        inner = JSON_VALUES if values is True else self.of(values, depth + 1)
        return st.dictionaries(TEXTS, inner, max_size=0 if depth >= DEEPEST else 2)

    def _object(self, schema: Mapping[str, Any], depth: int) -> Strategy:
        if "allOf" in schema and "properties" not in schema and len(schema["allOf"]) == 1:
            return self.of(schema["allOf"][0], depth)
        properties, required = self._parts(schema)
        shown = {
            name: each
            for name, each in properties.items()
            if self._hidden is None or not self.resolve(each).get(self._hidden)
        }
        needed = {name: self.of(shown[name], depth + 1) for name in shown if name in required}
        others = {name: self.of(each, depth + 1) for name, each in shown.items() if name not in required}
        if depth >= DEEPEST and not self._is_odd:
            others = {}
        if not self._is_odd:
            return st.fixed_dictionaries(needed, optional=others)
        anything = {name: values | JSON_VALUES for name, values in (needed | others).items()}
        unknown = st.dictionaries(TEXTS.filter(lambda name: name not in properties), JSON_VALUES, max_size=2)
        return st.builds(dict.__or__, unknown, st.fixed_dictionaries({}, optional=anything))

    def _parts(self, schema: Mapping[str, Any]) -> tuple[dict[str, Any], set[str]]:
        """Properties and names of the required ones, with those of all parts of a composition."""
        properties, required = dict(schema.get("properties", {})), set(schema.get("required", ()))
        for part in map(self.resolve, schema.get("allOf", ())):
            more, needed = self._parts(part)
            properties, required = more | properties, required | needed
        return properties, required
