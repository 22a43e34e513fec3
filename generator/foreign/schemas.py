"""Conversion of schemas of OpenAPI 3.0 and 3.1 to the form of the generator: named objects, `nullable`, one type."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from ..bounds import BOUNDS
from ..grammar import FORMATS, TYPES
from .files import Files, Place, RefusedError
from .naming import ClassNames

__all__ = ["CONSISTS", "REFERENCE", "Schemas"]

_Schema: TypeAlias = dict[str, Any]

REFERENCE = "#/components/schemas/"
#: Keywords for the use of a property, not for its values.
_ABOUT = ("description", "readOnly", "deprecated", "x-secret")
#: Keywords of a member of a composition that add nothing to its type.
_NO_CONTENT = frozenset({"default", "deprecated", "description", "example", "examples", "not", "required", "title"})
_NULL: _Schema = {"type": "string", "nullable": True, "enum": [None]}
_MOST_LEVELS = 60
#: Reason of a schema that is beyond the bound of members.
CONSISTS = f"it consists of more than {BOUNDS.members:,} properties and schemas"


class Schemas:
    """Converter of schemas, and collection of the schemas that have, or need, a name.

    Attributes:
        components: The converted schemas by name.
        loose: Reasons of schemas that could not be converted, by name; they accept any value.
    """

    def __init__(self, files: Files) -> None:
        self.components: dict[str, _Schema] = {}
        self.loose: dict[str, str] = {}
        self._files = files
        self._names = ClassNames()
        self._named: dict[Place, str] = {}
        self._pending: deque[tuple[str, Any, Path]] = deque()
        self._level = 0
        self._count = 0

    def convert(self, schema: Any, base: Path, words: str) -> _Schema:
        """Convert a nested schema.

        Args:
            schema: The schema in the contract.
            base: The file of the schema.
            words: Words for the name of the schema, if it needs one.

        Raises:
            RefusedError: A reference does not resolve, or the schema is beyond a bound.
        """
        if not isinstance(schema, dict):
            return {}
        if self._level > _MOST_LEVELS:
            raise RefusedError(f"schemas nested more than {_MOST_LEVELS} levels deep")
        outer = self._count if self._level else 0
        self._level += 1
        self._count = 0
        try:
            if "$ref" in schema:
                body = _with_about({"$ref": self._name(schema, base)}, schema)
            else:
                body = self._body(schema, base, words)
                if "properties" in body or len(body.get("allOf", ())) > 1:
                    body, self._count = self._hoisted(body, words), 0
        finally:
            self._level -= 1
            self._count += outer + 1
        if self._count > BOUNDS.members:
            raise RefusedError(CONSISTS)
        return body

    def settle(self) -> None:
        """Convert the schemas that references have reached, and those that these refer to."""
        self._level = 1
        while self._pending:
            name, schema, base = self._pending.popleft()
            self._count = 0
            try:
                body = self._body(schema, base, name) if isinstance(schema, dict) else {}
            except RefusedError as error:
                self.loosen(name, str(error))
            else:
                # A name of nothing but another schema becomes a choice with one member.
                self.components[name] = {"oneOf": [body]} if "$ref" in body else body

    def loosen(self, name: str, reason: str) -> None:
        """Make a schema accept any value."""
        self.components[name] = {}
        self.loose[name] = reason

    def _name(self, schema: _Schema, base: Path) -> str:
        value, file, place = self._files.follow(schema, base)
        assert place is not None  # noqa: S101  (it is a reference)
        if place not in self._named:
            words = [str(part) for part in place.pointer[-1:] if not str(part).isdigit()]
            inside = [str(part) for part in place.pointer if part not in ("components", "schemas", "properties")]
            name = self._names.claim(" ".join(words if len(inside) < 2 else inside[-2:]) or place.file.stem)
            self._named[place] = name
            self._pending.append((name, value, file))
        return REFERENCE + self._named[place]

    def _hoisted(self, body: _Schema, words: str) -> _Schema:
        name = self._names.claim(words)
        about = {key: body.pop(key) for key in ("nullable", *_ABOUT[1:]) if key in body}
        self.components[name] = body
        return _with_about({"$ref": REFERENCE + name}, {**about, "description": body.get("description")})

    def _body(self, schema: _Schema, base: Path, words: str) -> _Schema:
        if len(_values(schema)) > BOUNDS.values:
            raise RefusedError(f"an enumeration of more than {BOUNDS.values:,} values")
        nullable, kinds = _types(schema)
        if len(kinds) > 1:
            members = [self.convert({**_without_null(schema), "type": kind}, base, f"{words} {kind}") for kind in kinds]
            return _with_about({"oneOf": members}, {**schema, "nullable": nullable})
        body: _Schema = {}
        for keyword in ("oneOf", "anyOf"):
            members, may_be_null = self._members(schema.get(keyword), base, words)
            nullable = nullable or may_be_null
            if members and "properties" not in schema and "allOf" not in schema:
                body = {keyword: members, **self._discriminator(schema, members, base)}
        if not body:
            body = self._composed(schema, base, words) if "allOf" in schema else self._plain(schema, kinds, base, words)
        single: list[_Schema] = body.get("oneOf") or body.get("anyOf") or body.get("allOf") or []
        if len(single) == 1 and "properties" not in body:
            body = dict(single[0])
        nullable = nullable or None in (schema.get("enum") or ())
        return _with_about(body, {**schema, "nullable": nullable or body.get("nullable", False)})

    def _members(self, written: Any, base: Path, words: str) -> tuple[list[_Schema], bool]:
        """Return the members of a choice, and whether null is a member."""
        members: list[_Schema] = []
        has_null = False
        for number, member in enumerate(written if isinstance(written, list) else (), 1):
            if not isinstance(member, dict):
                continue
            if member.get("type") in ("null", ["null"]) or member.get("enum") == [None]:
                has_null = True
            elif not _NO_CONTENT.issuperset(member):
                title = member.get("title")
                hint = f"{words} {title if isinstance(title, str) and len(title) < 40 else f'option {number}'}"
                members.append(self.convert(member, base, hint))
        return members, has_null

    def _discriminator(self, schema: _Schema, members: list[_Schema], base: Path) -> _Schema:
        """Return the discriminator of a union, for the members that have names."""
        written = schema.get("discriminator")
        if not isinstance(written, dict) or not isinstance(written.get("propertyName"), str):
            return {}
        names = {each["$ref"] for each in members if "$ref" in each}
        mapping: dict[str, str] = {}
        for value, target in (written.get("mapping") or {}).items():
            link = target if "/" in str(target) or "." in str(target) else f"{REFERENCE}{target}"
            try:
                name = self._name({"$ref": link}, base)
            except RefusedError:
                continue
            if name in names:
                mapping[value] = name
        return {"discriminator": {"propertyName": written["propertyName"], "mapping": mapping}} if mapping else {}

    def _composed(self, schema: _Schema, base: Path, words: str) -> _Schema:
        parts: list[_Schema] = []
        about: _Schema = {}
        for part in schema["allOf"]:
            if not isinstance(part, dict):
                continue
            if "$ref" in part:
                parts.append({"$ref": self._name(part, base)})
                continue
            body = self._body({key: value for key, value in part.items() if key != "required"}, base, words)
            about |= {key: body[key] for key in ("nullable", *_ABOUT) if key in body}
            if set(body) - {"nullable", "additionalProperties", "type", *_ABOUT} or (
                body.get("type") not in (None, "object")
            ):
                parts.append({key: value for key, value in body.items() if key not in ("nullable", *_ABOUT)})
            if required := _texts(part.get("required")):
                about.setdefault("required", []).extend(required)
        if "properties" in schema:
            parts.append({"type": "object", "properties": self._properties(schema, base, words)})
        required = [*_texts(schema.get("required")), *about.pop("required", ())]
        if not parts:
            return {**self._plain({"type": "object"}, ["object"], base, words), **about}
        if required and (len(parts) > 1 or "properties" in parts[0]):
            parts.append({"type": "object", "required": list(dict.fromkeys(required)), "properties": {}})
        return {"allOf": parts, **about}

    def _plain(self, schema: _Schema, kinds: list[str], base: Path, words: str) -> _Schema:
        values = _values(schema)
        kind = kinds[0] if kinds else _implied(schema, values)
        if kind is None:
            return {}
        if kind == "array":
            items = schema.get("items")
            return {"type": "array", "items": self.convert(items, base, f"{words} item")}
        if kind == "object":
            if not schema.get("properties"):
                return {"type": "object", "additionalProperties": self._values_of(schema, base, words)}
            properties = self._properties(schema, base, words)
            required = [name for name in _texts(schema.get("required")) if name in properties]
            return {"type": "object", "properties": properties, **({"required": required} if required else {})}
        body: _Schema = {"type": kind}
        if FORMATS.get(schema.get("format", "")) == kind:
            body["format"] = schema["format"]
        if schema.get("format") == "password":
            body["x-secret"] = True
        if values and all(type(value) is {"string": str, "integer": int}.get(kind) for value in values):
            body["enum"] = list(dict.fromkeys(values))
        return body

    def _properties(self, schema: _Schema, base: Path, words: str) -> dict[str, _Schema]:
        return {
            name: self.convert(value, base, f"{words} {name}")
            for name, value in (schema["properties"] or {}).items()
            if name
        }

    def _values_of(self, schema: _Schema, base: Path, words: str) -> Any:
        values = schema.get("additionalProperties")
        return (self.convert(values, base, f"{words} value") or True) if isinstance(values, dict) else True


def _with_about(body: _Schema, written: Mapping[str, Any]) -> _Schema:
    """Return a schema with the keywords for its use; only `nullable` may occur beside a reference."""
    about: _Schema = {key: written[key] for key in _ABOUT if written.get(key) and _is_about(key, written[key])}
    nullable = {"nullable": True} if written.get("nullable") is True else {}
    if "$ref" in body and about:
        return {"oneOf": [{"$ref": body["$ref"]}, *([_NULL] if nullable else [])], **about}
    return {**body, **about, **nullable}


def _is_about(key: str, value: object) -> bool:
    return isinstance(value, str if key == "description" else bool)


def _types(schema: _Schema) -> tuple[bool, list[str]]:
    """Return whether a schema may be null, and its other types."""
    written = schema.get("type")
    named = written if isinstance(written, list) else [written]
    kinds = [kind for kind in named if kind in TYPES]
    return schema.get("nullable") is True or "null" in named, kinds


def _without_null(schema: _Schema) -> _Schema:
    return {key: value for key, value in schema.items() if key not in ("nullable", *_ABOUT)}


def _values(schema: _Schema) -> list[Any]:
    written = [schema["const"]] if "const" in schema else schema.get("enum")
    return [value for value in written if value is not None] if isinstance(written, list) else []


def _implied(schema: _Schema, values: list[Any]) -> str | None:
    """Return the type of a schema without `type`."""
    if schema.get("properties") or isinstance(schema.get("additionalProperties"), dict):
        return "object"
    if "items" in schema:
        return "array"
    return "string" if values and all(isinstance(value, str) for value in values) else None


def _texts(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
