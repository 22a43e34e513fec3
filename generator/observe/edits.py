"""Edits of the contract that agree with the traffic.

The edits are proposals: `make review` judges them, and a person words the descriptions. Comments, order and form of the
files are kept. A departure that needs a decision or a name is left to the editor.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from os.path import relpath
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from ruamel.yaml.util import load_yaml_guess_indent

from .departures import Departure
from .report import Finding

__all__ = ["write_edits"]

_DESCRIPTION = "Seen in traffic; the meaning is not known yet."
_FORMATS = ("uuid", "date-time", "date")
#: Keys of a schema that stay beside a union of its types.
_BESIDE_UNION = (
    "type",
    "format",
    "nullable",
    "description",
    "readOnly",
    "writeOnly",
    "deprecated",
    "x-secret",
    "example",
)
_SHARED = "shared"
_UNWRITABLE = "the file cannot be written back with its comments and its order"


class _LeftError(Exception):
    """A departure for which no edit is proposed; the message is the reason."""


def write_edits(findings: Iterable[Finding]) -> Iterator[str]:
    """Edit the files of a contract, and yield a line for each departure.

    Raises:
        OSError: A file cannot be written.
    """
    by_file: dict[Path, list[Finding]] = {}
    for finding in _merged(findings):
        by_file.setdefault(finding.departure.node.document.path, []).append(finding)
    for path, listed in sorted(by_file.items()):
        yield from _edit_file(path, listed)


def _merged(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Return one finding for each part of the contract: several operations may use a schema."""
    merged: dict[object, Finding] = {}
    for finding in findings:
        found = finding.departure
        known = merged.setdefault((found.kind, found.node.key, found.subject), Finding(found, finding.place))
        known.seen.update(finding.seen)
        known.values.update(finding.values)
    return merged.values()


def _edit_file(path: Path, findings: Sequence[Finding]) -> Iterator[str]:
    text = path.read_bytes().decode("utf-8-sig")
    try:
        style = _yaml(text)
        document = style.load(text)
        before = _dumped(style, document)
    except (YAMLError, IndexError):
        style, document, before = YAML(), None, ""
    if document is None or text.lstrip().startswith("{"):
        for finding in findings:
            yield _line("not proposed", finding, _UNWRITABLE)
        return
    done: list[Finding] = []
    left: list[tuple[Finding, str]] = []
    for finding in findings:
        try:
            _EDITS[finding.departure.kind](document, finding)
        except _LeftError as error:
            left.append((finding, str(error)))
        else:
            done.append(finding)
    written = _dumped(style, document) if done else before
    after = _applied(text, before, written)
    if done and not _means_same(after, written):
        left += [(finding, _UNWRITABLE) for finding in done]
        done, after = [], text
    if done:
        path.write_bytes(after.encode())
    for finding in done:
        yield _line("proposed", finding)
    for finding, reason in left:
        yield _line("not proposed", finding, reason)


def _line(word: str, finding: Finding, reason: str = "") -> str:
    found = finding.departure
    return f"{word}: {found.node.location}: {found.kind}: {found.words}{f' ({reason})' if reason else ''}"


# --- the text of a file ---


def _yaml(text: str) -> YAML:
    """Return a reader and writer with the indentation of a text."""
    _, sequence, offset = load_yaml_guess_indent(text)
    mapping = next((len(line) - len(line.lstrip(" ")) for line in text.splitlines() if re.match(r" +[^\s#-]", line)), 2)
    made = YAML()
    made.preserve_quotes = True
    made.width = 4096
    made.indent(mapping=mapping, sequence=sequence or mapping + 2, offset=offset or 0 if sequence else mapping)
    made.brace_single_entry_mapping_in_flow_sequence = True
    made.representer.add_representer(type(None), _null)
    return made


def _null(representer: Any, value: None) -> Any:
    return representer.represent_scalar("tag:yaml.org,2002:null", "null")


def _dumped(style: YAML, document: Any) -> str:
    written = io.StringIO()
    style.dump(document, written)
    return written.getvalue()


def _applied(text: str, before: str, after: str) -> str:
    """Return a text with the changes between two other forms of it.

    Args:
        text: The text.
        before: The text in the form of the library that writes YAML.
        after: The changed text in this form.
    """
    if before == text:
        return after
    lines, old, new = (each.splitlines(keepends=True) for each in (text, before, after))
    places = _places(lines, old)
    result: list[str] = []
    copied = 0
    for kind, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        result += [*lines[copied : places[start]], *new[new_start:new_end]]
        copied = places[end]
    return "".join([*result, *lines[copied:]])


def _places(lines: Sequence[str], old: Sequence[str]) -> list[int]:
    """Return for each line of the second form, and for its end, the line of the first form."""
    places = [0] * (len(old) + 1)
    for _, start, end, old_start, old_end in SequenceMatcher(None, lines, old, autojunk=False).get_opcodes():
        for index in range(old_start, old_end):
            places[index] = min(start + index - old_start, end)
    places[len(old)] = len(lines)
    return places


def _means_same(text: str, other: str) -> bool:
    """Return whether two texts are the same document."""
    try:
        return bool(yaml.safe_load(text) == yaml.safe_load(other))
    except yaml.YAMLError:
        return False


# --- places ---


def _at(document: Any, pointer: Sequence[str | int]) -> Any:
    for part in pointer:
        if isinstance(document, CommentedMap) and part not in document:
            # Numbers as keys are texts in the contract as it was read.
            part = next((key for key in document if str(key) == part), part)
        try:
            document = document[part]
        except (LookupError, TypeError):
            raise _LeftError("the place is not in the file") from None
    return document


def _mapping(value: Any) -> CommentedMap:
    if not isinstance(value, CommentedMap):
        raise _LeftError("the place is not a mapping")
    return value


def _put(mapping: CommentedMap, name: str, value: Any, *, before: Sequence[str] = ()) -> None:
    """Insert a key before the first of some other keys, or at the end."""
    index = min((list(mapping).index(key) for key in before if key in mapping), default=len(mapping))
    mapping.insert(index, name, value)


def _replace(mapping: CommentedMap, name: str, new: str, value: Any) -> None:
    index = list(mapping).index(name)
    del mapping[name]
    mapping.insert(index, new, value)


def _flow(**values: Any) -> CommentedMap:
    mapping = CommentedMap(values)
    mapping.fa.set_flow_style()
    return mapping


def _flow_list(values: Iterable[Any]) -> CommentedSeq:
    sequence = CommentedSeq(values)
    sequence.fa.set_flow_style()
    return sequence


def _null_reference(found: Departure) -> CommentedMap:
    """Return a reference to the schema of null that services share."""
    file = found.node.document.path
    for folder in file.parents[:3]:
        shared = folder / _SHARED / "schemas.yaml"
        if shared.is_file():
            return _flow(**{"$ref": "#/Null" if shared == file else f"{relpath(shared, file.parent)}#/Null"})
    raise _LeftError("a reference that may be null needs a decision")


# --- schemas of seen values ---


def _schema(forms: Iterable[str]) -> dict[str, Any]:
    """Return a schema for the forms of values that were seen."""
    listed = list(forms)
    others = [form for form in listed if form != "null"]
    types = {form.partition(" ")[0] for form in others}
    if types == {"integer", "number"}:
        types = {"number"}
    if len(types) != 1:
        raise _LeftError("only null was seen" if listed and not types else "values of several types were seen")
    (type_,) = types
    if type_ == "unknown":
        raise _LeftError("the recorder kept the name only")
    schema: dict[str, Any] = {"type": type_}
    words = {form.partition(" ")[2] for form in others}
    if type_ == "object":
        schema["additionalProperties"] = True
    elif type_ == "array":
        items = [word.removeprefix("of ") for word in words if word]
        if not items:
            raise _LeftError("only an empty array was seen")
        if "anything" in items:
            raise _LeftError("items of several types were seen")
        schema["items"] = _flow(**_schema(items))
    elif type_ == "string" and len(words) == 1 and words <= set(_FORMATS):
        schema["format"] = words.pop()
    elif type_ == "integer" and "int64" in words:
        schema["format"] = "int64"
    if "null" in listed:
        schema["nullable"] = True
    return schema


# --- edits by kind ---


def _add_property(document: Any, finding: Finding) -> None:
    found = finding.departure
    if not re.fullmatch(r"[A-Za-z][\w-]*", found.subject):
        raise _LeftError("the name is not spelt as in the contract")
    schema = _mapping(_at(document, found.node.pointer))
    if not isinstance(schema.get("properties"), CommentedMap):
        parts = [part for part in schema.get("allOf", ()) if isinstance(part, CommentedMap)]
        schema = next((part for part in parts if isinstance(part.get("properties"), CommentedMap)), schema)
    properties = _mapping(schema.get("properties"))
    value = _flow(**_schema(finding.seen), description=_DESCRIPTION)
    later = [name for name in properties if str(name) > found.subject]
    _put(properties, found.subject, value, before=later[:1] if _is_sorted(properties) else ())


def _is_sorted(names: Iterable[Any]) -> bool:
    listed = [str(name) for name in names]
    return listed == sorted(listed)


def _allow_null(document: Any, finding: Finding) -> None:
    found = finding.departure
    schema = _mapping(_at(document, found.node.pointer))
    if "type" in schema and "enum" not in schema:
        if isinstance(schema["type"], list):
            schema["type"].append("null")
        else:
            _put(schema, "nullable", True, before=[key for key in schema if key not in ("type", "format", "enum")][:1])
    elif union := next((key for key in ("oneOf", "anyOf") if key in schema), None):
        schema[union].append(_null_reference(found))
    elif "$ref" in schema:
        reference = _flow(**{"$ref": schema["$ref"]})
        _replace(schema, "$ref", "oneOf", _flow_list([reference, _null_reference(found)]))
    elif len(schema.get("allOf", ())) == 1:
        _replace(schema, "allOf", "oneOf", _flow_list([schema["allOf"][0], _null_reference(found)]))
    else:
        raise _LeftError("the schema needs a decision")


def _list_values(document: Any, finding: Finding) -> None:
    schema = _mapping(_at(document, finding.departure.node.pointer))
    if not finding.values:
        raise _LeftError("pass --values to list the new values")
    new = [yaml.safe_load(value) for value in sorted(finding.values)]
    schema["enum"].extend(value for value in new if value not in schema["enum"])
    if "x-enum-varnames" in schema:
        names = [re.sub(r"\W+", "_", str(value)).upper().strip("_") for value in new]
        schema["x-enum-varnames"].extend(names)


def _loosen_format(document: Any, finding: Finding) -> None:
    schema = _mapping(_at(document, finding.departure.node.pointer))
    if "format" not in schema:
        raise _LeftError("the format is that of a schema that others use")
    forms = {form.partition(" ")[2] for form in finding.seen}
    if schema["format"] == "int32" and forms == {"int64"}:
        schema["format"] = "int64"
    elif schema["format"] == "date" and forms == {"date-time"}:
        schema["format"] = "date-time"
    else:
        del schema["format"]


def _widen_type(document: Any, finding: Finding) -> None:
    schema = _mapping(_at(document, finding.departure.node.pointer))
    if not isinstance(schema.get("type"), str) or not set(schema) <= set(_BESIDE_UNION):
        raise _LeftError("the schema needs a decision")
    seen = _schema(finding.seen)
    if schema["type"] in ("array", "object") or seen["type"] in ("array", "object"):
        raise _LeftError("the structure needs a decision")
    if {schema["type"], seen["type"]} == {"integer", "number"}:
        schema["type"] = "number"
        schema.pop("format", None)
        return
    nullable = {"nullable": schema.pop("nullable")} if "nullable" in schema else {}
    old = {key: schema.pop(key) for key in ("type", "format") if key in schema}
    schema["anyOf"] = _flow_list([_flow(**old, **nullable), _flow(**{**seen, **nullable})])


def _drop_required(document: Any, finding: Finding) -> None:
    node = finding.departure.node
    value = _at(document, node.pointer)
    if isinstance(value, CommentedMap) and ("in" in value or "content" in value) and value.get("required") is True:
        del value["required"]
        return
    name = node.pointer[-1]
    schema = _mapping(_at(document, node.pointer[:-2]))
    required = schema.get("required")
    if not isinstance(required, list) or name not in required:
        raise _LeftError("another schema requires the property")
    required.remove(name)
    if not required:
        del schema["required"]


def _add_query_parameter(document: Any, finding: Finding) -> None:
    found = finding.departure
    if not re.fullmatch(r"[A-Za-z][\w-]*", found.subject):
        raise _LeftError("the name is not spelt as in the contract")
    forms = {form.replace("string empty", "string") for form in finding.seen}
    _add_parameter(document, found, found.subject, "query", _schema(forms))


def _add_header(document: Any, finding: Finding) -> None:
    found = finding.departure
    if not re.fullmatch(r"[a-z][a-z0-9-]*", found.subject):
        raise _LeftError("the name is not spelt as in the contract")
    name = "-".join(part.capitalize() for part in found.subject.split("-"))
    if found.where.startswith("request"):
        _add_parameter(document, found, name, "header", {"type": "string"})
        return
    response = _mapping(_at(document, found.node.pointer))
    if "headers" not in response:
        _put(response, "headers", CommentedMap(), before=["content"])
    response["headers"][name] = _flow(description=_DESCRIPTION, schema=_flow(type="string"))


def _add_parameter(document: Any, found: Departure, name: str, where: str, schema: Mapping[str, Any]) -> None:
    holder = _at(document, found.node.pointer)
    if isinstance(holder, CommentedMap):
        if "parameters" not in holder:
            _put(holder, "parameters", CommentedSeq(), before=["requestBody", "responses"])
        holder = holder["parameters"]
    holder.append(CommentedMap(name=name, **{"in": where}, description=_DESCRIPTION, schema=_flow(**schema)))


def _add_status(document: Any, finding: Finding) -> None:
    found = finding.departure
    responses = _mapping(_at(document, found.node.pointer))
    status = found.subject
    if status.startswith("2"):
        value = _flow(description=_DESCRIPTION)
    else:
        value = _flow(**{"$ref": _usual_response(found, status)})
    later = [key for key in responses if str(key) > status]
    _put(responses, DoubleQuotedScalarString(status), value, before=later[:1])


def _usual_response(found: Departure, status: str) -> str:
    """Return the reference by which other operations describe a status."""
    file = found.node.document.path
    pattern = re.compile(rf"""["']?{status}["']?: *\{{ *["']?\$ref["']?: *["']?([^"'}}\s]+)""")
    for path in [file, *sorted(file.parents[2].glob("*/paths/*.yaml"))]:
        if used := pattern.search(path.read_text(encoding="utf-8")):
            return used[1]
    raise _LeftError("the response needs a description")


def _by_hand(document: Any, finding: Finding) -> None:
    raise _LeftError("the contract needs names and a description")


_EDITS: Mapping[str, Callable[[Any, Finding], None]] = {
    "path": _by_hand,
    "method": _by_hand,
    "status": _add_status,
    "header": _add_header,
    "query parameter": _add_query_parameter,
    "property": _add_property,
    "type": _widen_type,
    "format": _loosen_format,
    "enum value": _list_values,
    "null": _allow_null,
    "missing required": _drop_required,
    "media type": _by_hand,
    "encoding": _by_hand,
}
