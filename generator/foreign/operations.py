"""Conversion of operations of OpenAPI 3.0, 3.1 and 3.2."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

import attrs

from .. import ir
from ..bounds import BOUNDS
from ..effects import EFFECTS, effect_of
from ..errors import SpecError
from ..limits import HEADER, PATH
from ..names import OPERATION_RESERVED, PARAMETER_RESERVED, python_names
from .answers import Answers
from .bodies import Bodies
from .files import Files, Node, RefusedError
from .messages import METHODS, Messages
from .naming import module_name
from .parameters import Found, Parameters, placeholders
from .report import Drop, Outcome
from .schemas import Schemas
from .security import Choices, Security
from .servers import Servers

__all__ = ["Converted", "Operations"]

#: The names of built-in functions get an underscore: annotations in the class would mean the operation.
_RESERVED = OPERATION_RESERVED.union(dir(builtins), ("datetime", "false", "true", "self"))
#: Names that the body of an operation uses.
_USED = PARAMETER_RESERVED | {
    *("as_cookies", "as_fields", "as_header", "as_json", "as_names", "as_path", "as_query", "as_querystring"),
    *("as_text", "content_type", "exact", "form", "lines", "multipart", "one_of", "open_body", "server", "text"),
}


@attrs.define
class Converted:
    """An operation during the conversion.

    Attributes:
        outcome: Its outcome.
        words: Words for its name.
        operation: The operation, without its name and credentials.
        choices: Its choices of credentials.
    """

    outcome: Outcome
    words: str
    operation: ir.Operation
    choices: Choices


class Operations:
    """Converter of the operations of a document.

    Args:
        files: The files.
        root: The document.
        schemas: Converter of schemas.
        servers: Servers of the document.

    Attributes:
        outcomes: The outcome of each operation.
        converted: The operations that the client has.
        omitted: Other parts that were left out.
    """

    def __init__(self, files: Files, root: Node, schemas: Schemas, servers: Servers) -> None:
        self.outcomes: list[Outcome] = []
        self.converted: list[Converted] = []
        self.omitted: list[Drop] = []
        self.security = Security(files, root)
        self.messages = Messages(files, schemas)
        self._files = files
        self._root = root
        self._servers = servers
        self._parameters = Parameters(files, schemas)
        self._bodies = Bodies(files, schemas)
        self._answers = Answers(files, schemas)

    def convert(self) -> None:
        """Convert every operation, in the order of the document."""
        paths = self._root.get("paths")
        for path, written in paths.items():
            if path.startswith("x-"):
                continue
            try:
                item = self._files.follow(written)
            except RefusedError as error:
                self.outcomes.append(Outcome(path, Drop(error.reason, error.place)))
                continue
            if not item.is_mapping:
                if item.value is not None:
                    self.outcomes.append(Outcome(path, Drop("it is not a mapping", item.place)))
                continue
            for method, node in self._methods(item, written):
                if len(self.outcomes) == BOUNDS.operations:
                    raise SpecError(f"{self._root.file}: too large: more than {BOUNDS.operations:,} operations")
                self._convert(path, method, node, item)
        self.messages.add_webhooks(self._root, self.omitted.append)

    def named(self, names: dict[str, str], is_plain: bool, every: set[str]) -> Iterator[ir.Operation]:
        """Yield the operations with their names and credentials.

        Args:
            names: Name of each security scheme in the credentials of an operation.
            is_plain: Whether credentials are names of headers.
            every: All names of headers.
        """
        words = [each.words.lower() if each.words.isupper() else each.words for each in self.converted]
        for each, name in zip(self.converted, python_names(words, _RESERVED), strict=True):
            choices = [[names[scheme] for scheme in choice] for choice in each.choices]
            credentials: tuple[str, ...] | None
            if is_plain:
                asked = {header for choice in choices for header in choice}
                credentials = None if asked == every else tuple(sorted(asked))
            else:
                credentials = tuple(" ".join(dict.fromkeys(choice)) for choice in choices)
            yield attrs.evolve(each.operation, operation_id=name, credentials=credentials)

    def _methods(self, item: Node, written: Node) -> Iterator[tuple[str, Node]]:
        # OpenAPI 3.1 allows operations beside a reference.
        nodes = [item] if written.pointer == item.pointer and written.file == item.file else [written, item]
        seen: set[str] = set()
        for node in nodes:
            for method in METHODS:
                if method in node and method not in seen and node.get(method).value is not None:
                    seen.add(method)
                    yield method, node.get(method)
            for method, each in node.get("additionalOperations").items():
                if method not in seen:
                    seen.add(method)
                    yield method, each

    def _convert(self, path: str, method: str, node: Node, item: Node) -> None:
        shown = method.upper() if method in METHODS else method
        outcome = Outcome(f"{shown} {path}")
        self.outcomes.append(outcome)
        try:
            value = self._files.follow(node)
            if not value.is_mapping:
                raise RefusedError("it is not a mapping", value.place)
            words = value.text("operationId")
            if not re.search("[A-Za-z]", words):
                words = f"{method} {path}"
            if value.text("operationId"):
                outcome.operation += f" ({value.text('operationId')})"
            if not HEADER.fullmatch(shown):
                raise RefusedError(f"{shown!r:.60} cannot be a method of HTTP", node.place)
            self.converted.append(self._operation(outcome, words, path, shown, value, item))
        except RefusedError as error:
            outcome.refused = Drop(error.reason, error.place)

    def _operation(self, outcome: Outcome, words: str, path: str, method: str, value: Node, item: Node) -> Converted:
        # A fragment tells operations of one path apart, and is never sent.
        path, _, query = path.partition("#")[0].partition("?")
        if not PATH.fullmatch(path) or "{" in query:
            raise RefusedError(f"path {value.pointer[1]!r:.100} cannot become the path of a URL", value.place)
        omit = outcome.omitted.append
        server = self._servers.of(value, item)
        choices = self.security.choices(value, omit)
        if server is not None and "://" in server:
            # Credentials go to the origin of the API only.
            choices = []
        found = self._found(path, value, item, words, omit)
        body = None
        if value.get("requestBody").value is not None:
            body = self._bodies.convert(value.get("requestBody"), words, omit)
        answers = self._answers.convert(value.get("responses"), words, omit)
        self.messages.add_callbacks(value, words, omit)
        tag = next((each.value for each in value.get("tags") if isinstance(each.value, str)), _noun(path))
        # The case of a header has no meaning: DRM does not become a constant.
        wires = [each.wire.lower() if each.location == "header" else each.wire for each in found]
        arguments = python_names(wires, _USED)
        effect = effect_of(method.lower(), {"x-effect": _effect(value, method)})
        operation = ir.Operation(
            operation_id="",
            resource=module_name(tag),
            method=method,
            path=path,
            summary=_summary(value, words),
            description=value.text("description"),
            deprecated=_deprecation(value),
            effect=effect,
            roles=(),
            parameters=tuple(each.named(name) for each, name in zip(found, arguments, strict=True)),
            body=body,
            result=answers.result,
            server=server,
            query=quote(query, safe="=&%+,:;@/!$'()*~[]"),
            accept=answers.accept,
            errors=answers.errors,
            streams=answers.streams,
        )
        return Converted(outcome, words, operation, choices)

    def _found(self, path: str, value: Node, item: Node, words: str, omit: Callable[[Drop], None]) -> list[Found]:
        """Return the parameters of an operation: those of the path first, in its order."""
        found: dict[tuple[str, str], Found | None] = {}
        names = placeholders(path)
        for holder in (value, item):
            for written in holder.get("parameters"):
                if len(found) == BOUNDS.members:
                    raise RefusedError(f"more than {BOUNDS.members:,} parameters", written.place)
                self._add(found, written, names, words, omit)
        for name in names:
            if found.get(("path", name)) is None:
                # A path cannot be written without; the document does not say of which type it is.
                node = value.with_value({"name": name, "in": "path"})
                found["path", name] = Found(node, ir.Scalar("str"), "plain")
        kept = {key: each for key, each in found.items() if each is not None}
        in_path = [kept.pop(("path", name)) for name in dict.fromkeys(names)]
        return [*in_path, *kept.values()]

    def _add(
        self,
        found: dict[tuple[str, str], Found | None],
        written: Node,
        names: list[str],
        words: str,
        omit: Callable[[Drop], None],
    ) -> None:
        parameter = written
        try:
            parameter = self._files.follow(written)
            key = self._parameters.key(parameter)
            if key is None or key in found:
                return
            found[key] = None
            if key[0] == "path" and key[1] not in names:
                raise RefusedError(f"parameter {key[1]!r:.60}, which does not occur in the path", parameter.place)
            found[key] = self._parameters.convert(parameter, words)
        except RefusedError as error:
            if parameter.flag("required") and parameter.text("in") != "path":
                raise
            omit(Drop(error.reason, error.place))


def _effect(value: Node, method: str) -> str | None:
    if value.text("x-effect") in EFFECTS:
        return value.text("x-effect")
    return "read" if method.lower() == "query" else None


def _deprecation(value: Node) -> ir.Deprecation | None:
    if not value.flag("deprecated"):
        return None
    said = value.get("x-deprecated")
    return ir.Deprecation(**{name: str(said.get(name).value or "") for name in ("since", "use", "until")})


def _noun(path: str) -> str:
    """Return the subject of a path: its first word that is neither a placeholder nor a version."""
    words = [part for part in path.split("/") if part and "{" not in part and not re.fullmatch(r"v\d+", part)]
    return words[0] if words else "default"


def _summary(value: Node, words: str) -> str:
    text = value.text("summary") or value.text("description").partition(". ")[0] or words
    return text.strip().rstrip(".")
