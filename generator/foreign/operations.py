"""Conversion of operations of OpenAPI 3.0 and 3.1 to the form of the generator."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import attrs

from ..bounds import BOUNDS
from ..errors import SpecError
from ..limits import MEDIA_TYPE
from ..prepare import METHODS
from .files import Files, RefusedError
from .naming import module_name
from .report import Outcome
from .schemas import Schemas

__all__ = ["Operation", "Operations", "base_url"]

_Object: TypeAlias = dict[str, Any]

#: Headers that OpenAPI ignores as parameters; the client sets them itself.
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type"})
_FORM = "application/x-www-form-urlencoded"


@attrs.define
class Operation:
    """One operation during the conversion: `converted` is the form of the generator."""

    path: str
    method: str
    outcome: Outcome
    converted: _Object = attrs.field(factory=dict)


class Operations:
    """Converter of the operations of a document.

    Attributes:
        headers: Names of the headers that carry credentials, by the lower-case name.
    """

    def __init__(self, files: Files, root: Path, schemas: Schemas, server: str) -> None:
        self.headers: dict[str, str] = {}
        self._files = files
        self._root = root
        self._document: _Object = files.load(root)
        self._schemas = schemas
        self._server = server

    def convert(self) -> Iterator[Operation]:
        """Yield every operation, in the order of the document; a refused operation has no content."""
        paths = self._document.get("paths")
        for path, written in (paths if isinstance(paths, dict) else {}).items():
            try:
                item, base, _ = self._files.follow(written, self._root)
            except RefusedError as error:
                yield Operation(path, "", Outcome(path, str(error)))
                continue
            for method in METHODS:
                if isinstance(item, dict) and method in item:
                    yield self._operation(path, method, item, base)

    def _operation(self, path: str, method: str, item: _Object, base: Path) -> Operation:
        operation = Operation(path, method, Outcome(f"{method.upper()} {path}"))
        try:
            value, file, _ = self._files.follow(item[method], base)
            if isinstance(value.get("operationId"), str):
                operation.outcome.operation += f" ({value['operationId']})"
            operation.converted = self._converted(operation, value, file, item, base)
        except RefusedError as error:
            operation.outcome.refused = str(error)
        return operation

    def _converted(self, operation: Operation, value: _Object, file: Path, item: _Object, base: Path) -> _Object:
        words = value.get("operationId") or f"{operation.method} {operation.path}"
        tag = next((each for each in value.get("tags") or () if isinstance(each, str)), _noun(operation.path))
        operation.path = self._base_path(item, value) + operation.path
        converted: _Object = {
            "operationId": words,
            "summary": _summary(value, words),
            "description": _text(value.get("description")),
            "tags": [module_name(tag)],
            "deprecated": value.get("deprecated") is True,
            "security": self._security(value),
            "parameters": [
                *self._parameters(operation, (value.get("parameters"), file), (item.get("parameters"), base), words)
            ],
            "responses": self._responses(operation, value.get("responses"), file, words),
        }
        if "requestBody" in value:
            converted["requestBody"] = self._body(operation, value["requestBody"], file, words)
        return converted

    def _base_path(self, item: _Object, value: _Object) -> str:
        """Return the prefix of the path of an operation; servers may differ in this prefix only."""
        servers = value.get("servers") or item.get("servers")
        url = urlsplit(_server(servers[0]) if servers else self._server)
        if url[:2] != urlsplit(self._server)[:2]:
            raise RefusedError(f"it is on another server, {url.geturl()}")
        return url.path.rstrip("/")

    # --- parameters ---------------------------------------------------------------------------------------------------

    def _parameters(self, operation: Operation, *groups: Any) -> Iterator[_Object]:
        *lists, words = groups
        seen: set[tuple[str, str]] = set()
        for written, base in lists:
            for each in written or ():
                parameter, file, _ = self._files.follow(each, base)
                key = parameter["in"], parameter["name"]
                if key in seen or (key[0] == "header" and key[1].lower() in _OWN_HEADERS):
                    continue
                seen.add(key)
                if len(seen) > BOUNDS.members:
                    raise RefusedError(f"more than {BOUNDS.members:,} parameters")
                if "schema" in parameter and key[0] in ("path", "query", "header"):
                    yield self._parameter(parameter, file, words)
                elif parameter.get("required"):
                    raise RefusedError(f"parameter {key[1]!r} is required and {_odd_parameter(parameter)}")
                else:
                    operation.outcome.omitted.append(f"parameter {key[1]!r}, which {_odd_parameter(parameter)}")

    def _parameter(self, parameter: _Object, file: Path, words: str) -> _Object:
        hint = f"{words} {parameter['name']}"
        schema = self._schemas.convert(parameter["schema"], file, hint)
        kept: _Object = {
            key: parameter[key] for key in ("name", "in", "deprecated", "style", "explode") if key in parameter
        }
        required = parameter["in"] == "path" or parameter.get("required") is True
        return {**kept, "required": required, "description": _text(parameter.get("description")), "schema": schema}

    # --- bodies and answers -------------------------------------------------------------------------------------------

    def _body(self, operation: Operation, written: Any, base: Path, words: str) -> _Object:
        body, file, _ = self._files.follow(written, base)
        content: _Object = {}
        for name, media in (body.get("content") or {}).items():
            if not MEDIA_TYPE.fullmatch(name):
                operation.outcome.omitted.append(f"the body as {name!r}, which is not a media type")
                continue
            schema = media.get("schema", {})
            if name == _FORM:
                schema = self._writable_form(operation, schema, media.get("encoding") or {}, file)
            content[name] = {"schema": self._schemas.convert(schema, file, f"{words} body")}
        if not content:
            raise RefusedError("its body has no media type")
        return {
            "required": body.get("required") is True,
            "description": _text(body.get("description")),
            "content": content,
        }

    def _writable_form(self, operation: Operation, schema: Any, encoding: _Object, base: Path) -> Any:
        """Return the schema of a form without the fields whose serialisation is not supported."""
        odd = [
            name
            for name, how in encoding.items()
            if isinstance(how, dict) and (how.get("style", "form") != "form" or how.get("explode") is False)
        ]
        if not odd:
            return schema
        value, _, place = self._files.follow(schema, base)
        required = sorted(set(odd) & set(value.get("required") or ()))
        if place is not None or required:
            raise RefusedError(f"field {(required or odd)[0]!r} of its form is not written as a plain field")
        operation.outcome.omitted += [
            f"field {name!r}, which is not written as a plain field of a form" for name in odd
        ]
        kept = {name: each for name, each in (value.get("properties") or {}).items() if name not in odd}
        return {**value, "properties": kept}

    def _responses(self, operation: Operation, written: Any, base: Path, words: str) -> _Object:
        written = written if isinstance(written, dict) else {}
        statuses = [status for status in written if re.fullmatch(r"[23](\d\d|XX)", status)]
        if not statuses and "default" in written:
            written, statuses = {"200": written["default"]}, ["200"]
        answers: _Object = {}
        for status in statuses:
            response, file, _ = self._files.follow(written[status], base)
            name, media = _preferred(response.get("content"))
            answers[status] = (name, media, file)
        with_content = [name for status, (name, _, _) in answers.items() if name and status.startswith("2")]
        main = min(with_content, key=_rank, default="")
        converted: _Object = {}
        for status, (name, media, file) in answers.items():
            converted[status] = {"description": ""}
            if status.startswith("2") and name:
                if _kind(name) != _kind(main):
                    operation.outcome.omitted.append(f"the data of answer {status}, which is {name}")
                    continue
                schema = self._schemas.convert(media.get("schema", {}), file, f"{words} {_word_of(status, main)}")
                converted[status]["content"] = {name: {"schema": schema}}
        return converted

    # --- credentials --------------------------------------------------------------------------------------------------

    def _security(self, value: _Object) -> list[dict[str, list[str]]]:
        choices = value.get("security", self._document.get("security"))
        choices = [each for each in choices or () if isinstance(each, dict) and each]
        reasons: list[str] = []
        for choice in choices:
            try:
                headers = [self._header(name) for name in choice]
            except RefusedError as error:
                reasons.append(str(error))
                continue
            for header in headers:
                self.headers.setdefault(header.lower(), header)
            return [{header.lower(): [] for header in headers}]
        if reasons:
            raise RefusedError(reasons[0])
        return []

    def _header(self, name: str) -> str:
        """Return the header of a security scheme."""
        schemes = (self._document.get("components") or {}).get("securitySchemes") or {}
        scheme, _, _ = self._files.follow(schemes.get(name), self._root)
        if not isinstance(scheme, dict):
            raise RefusedError(f"security scheme {name!r} is not declared")
        if scheme.get("type") in ("http", "oauth2", "openIdConnect"):
            return "Authorization"
        if (scheme.get("type"), scheme.get("in")) == ("apiKey", "header") and isinstance(scheme.get("name"), str):
            return str(scheme["name"])
        where = f" in {scheme['in']}" if scheme.get("type") == "apiKey" else ""
        raise RefusedError(f"its credentials are {scheme.get('type')}{where}, not in a header")


def base_url(document: Mapping[str, Any], given: str | None) -> str:
    """Return the URL of the API: the given URL, or that of the first server.

    Raises:
        SpecError: The URL is not absolute.
    """
    servers = document.get("servers") or [{}]
    url = given or _server(servers[0])
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or "{" in url:
        raise SpecError(f"the first server is {url or 'missing'!r}, not an absolute URL: pass --base-url URL")
    return url


def _server(server: Mapping[str, Any]) -> str:
    url = str(server.get("url", ""))
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url.rstrip("/")


def _odd_parameter(parameter: _Object) -> str:
    return f"is in {parameter['in']}" if "schema" in parameter else "has no schema of its own"


def _preferred(content: Any) -> tuple[str, _Object]:
    """Return the media type of a response to decode: JSON if the response has JSON."""
    if not isinstance(content, dict) or not content:
        return "", {}
    name = min(content, key=_rank)
    return name, content[name] if isinstance(content[name], dict) else {}


def _rank(media_type: str) -> int:
    return ("json", "text", "binary").index(_kind(media_type))


def _kind(media_type: str) -> str:
    bare = media_type.partition(";")[0].strip()
    if bare == "application/json" or bare.endswith("+json"):
        return "json"
    return "text" if bare.startswith("text/") else "binary"


def _word_of(status: str, main: str) -> str:
    return "result" if status in ("200", "201") and main else f"result {status}"


def _noun(path: str) -> str:
    """Return the subject of a path: its first word that is neither a placeholder nor a version."""
    words = [part for part in path.split("/") if part and "{" not in part and not re.fullmatch(r"v\d+", part)]
    return words[0] if words else "default"


def _summary(value: _Object, words: str) -> str:
    text = _text(value.get("summary")) or _text(value.get("description")).partition(". ")[0] or words
    return text.strip().rstrip(".")


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
