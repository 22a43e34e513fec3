"""Text of Python modules from plain data, by templates. The rules of the contract are not decided here."""

from __future__ import annotations

import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import jinja2

from . import ir
from .names import CLIENT_RESERVED, CREDENTIAL_RESERVED, RESOURCE_RESERVED, class_prefix, python_names

__all__ = ["emit_foreign", "emit_package", "emit_service"]

_DOC_WIDTH = 116
_OR_NULL = " | None"
#: The blank between two sentences. Sentences that many docstrings have pack better as lines of their own.
_SENTENCE_END = re.compile(r"(?<=[\w)`]\.) (?=[A-Z`])")
#: Maximum page size of most lists, which is the default of `Paging`.
_USUAL_MAXIMUM = 1000
#: Declarations of fields by their particulars.
_USUAL_FIELDS = {(): "UNSET", ("read_only=True",): "READ_ONLY", ("required=True",): "REQUIRED"}
_SEPARATORS = {"comma": "", "space": ', " "', "pipe": ', "|"'}


def emit_service(service: ir.Service) -> dict[str, str]:
    """Return the modules of one service, by path below the package."""
    files = {
        f"{service.name}/__init__.py": _render("service_init.py.jinja", service=service),
        f"{service.name}/operations.py": _render(
            "operations.py.jinja", service=service, resources=list(_resources(service))
        ),
    }
    return files | _models(service)


@attrs.frozen
class _Resource:
    """A resource of a service: its section of the module of operations.

    Attributes:
        name: Name in the contract.
        start: Prefix of the names of its classes, before `Operations`.
        attribute: Attribute of the service.
        operations: Operations of the resource.
    """

    name: str
    start: str
    attribute: str
    operations: tuple[ir.Operation, ...]

    @property
    def words(self) -> str:
        """Name of the resource as words of a sentence."""
        return self.name.replace("_", " ")


def _resources(service: ir.Service) -> Iterator[_Resource]:
    groups: dict[str, list[ir.Operation]] = defaultdict(list)
    for each in service.operations:
        groups[each.resource].append(each)
    names = sorted(groups)
    # An operation keeps its name; a resource of the same name gets an underscore.
    reserved = frozenset({*RESOURCE_RESERVED, *(each.operation_id for each in service.operations)})
    starts: set[str] = set()
    for name, attribute in zip(names, python_names(names, reserved), strict=True):
        start = class_prefix(name)
        # The class of a resource `sync_items` would have the name of a class of `items`.
        while starts & (kinds := {start, f"Sync{start}", f"Async{start}"}):
            start += "_"
        starts |= kinds
        yield _Resource(name, start, attribute, tuple(groups[name]))


def emit_package(package: str, services: list[ir.Service]) -> dict[str, str]:
    """Return the modules at the top of the package, above the services."""
    shared = _shared(services)
    first = services[0]
    context = {"package": package, "services": services, "version": first.version, "credentials": first.credentials}
    files = {
        "__init__.py": _render("package_init.py.jinja", **context),
        "client.py": _render("client.py.jinja", **context),
        "py.typed": "",
    }
    return files | _models(shared)


def emit_foreign(package: str, service: ir.Service) -> dict[str, str]:
    """Return the modules of the client of a contract of others."""
    # A header has bytes of ASCII.
    agent = f"{package}/{re.sub('[^!-~]+', '-', service.version).strip('-') or '0'}"
    streams = any(each.streams or each.result.kind == "items" for each in service.operations)
    context = {"package": package, "services": [service], "version": service.version, "streams": streams}
    files = {
        "__init__.py": _render("package_init.py.jinja", **context),
        "client.py": _render(
            "foreign_client.py.jinja",
            access=service.access,
            prefix=class_prefix(service.name),
            variables=_variables(service.access),
            user_agent=agent,
            **context,
        ),
        "py.typed": "",
    }
    if service.messages:
        files[f"{service.name}/messages.py"] = _render("foreign_messages.py.jinja", service=service)
    return files | emit_service(service)


def _variables(access: ir.Access | None) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """Return argument, name, default and listed values of each variable of the server."""
    if access is None:
        return []
    taken = {scheme.argument for scheme in access.schemes}
    reserved = frozenset({*CREDENTIAL_RESERVED, "allow_http", "bearer", "basic", "authorization", *taken})
    names = python_names([name for name, _, _ in access.variables], reserved)
    return [(argument, *each) for argument, each in zip(names, access.variables, strict=True)]


def _shared(services: list[ir.Service]) -> ir.Service:
    """Return the definitions that all services share, as a service without operations."""

    def unique(name: str) -> tuple[Any, ...]:
        every = [each for service in services for each in getattr(service, name)]
        found = {each.name: each for each in every if each.home.service == ir.SHARED}
        return tuple(found[key] for key in sorted(found))

    return ir.Service(
        name=ir.SHARED,
        title="definitions that services share",
        description="",
        version=services[0].version,
        base_url="",
        credentials=(),
        operations=(),
        models=unique("models"),
        enums=unique("enums"),
        aliases=unique("aliases"),
    )


def _models(service: ir.Service) -> dict[str, str]:
    """Return the module of a service's own schemas, which re-exports schemas of other services that it uses."""
    borrowed: dict[str, list[str]] = defaultdict(list)
    for each in service.definitions:
        if each.home.service != service.name:
            borrowed[f"..{each.home.service}.models"].append(each.name)
    files = {
        f"{service.name}/models.py": _render(
            "models.py.jinja",
            service=service,
            names=sorted(each.name for each in service.definitions),
            enums=_by_name(service, service.enums),
            aliases=_by_name(service, service.aliases),
            models=_by_name(service, service.models),
            borrowed={module: sorted(borrowed[module]) for module in sorted(borrowed)},
            quoted=_quoted(service),
        )
    }
    if service.name == ir.SHARED:
        files[f"{service.name}/__init__.py"] = '"""What several services share."""\n'
    return files


def _quoted(service: ir.Service) -> set[str]:
    """Return names that stand in quoted arguments of base classes, where no tool sees that an import is needed."""
    types = _Types(service)
    written = [types.annotation(each) for model in service.models for each in (model.map_value, model.extra) if each]
    return set(re.findall(r"\b(?:Any|Literal)\b", " ".join(written)))


def _by_name(service: ir.Service, definitions: Iterable[Any]) -> list[Any]:
    """Return a service's own definitions by name; pages come last, since equal lines pack better side by side."""
    own = [each for each in definitions if each.home.service == service.name]
    return sorted(own, key=lambda each: (isinstance(each, ir.ModelDef) and _is_page(each), each.name))


def _is_page(model: ir.ModelDef) -> bool:
    return {"next_url", "objects"} <= {each.wire for each in model.fields}


# --- types as text ----------------------------------------------------------------------------------------------------


class _Types:
    """Writer of the types of one service, as annotations and as values."""

    def __init__(self, service: ir.Service, prefix: str = "") -> None:
        self._prefix = prefix
        self._str_enums = {each.name for each in service.enums if each.members}

    def annotation(self, type_: ir.Type) -> str:
        """Return a type as an annotation. Enums are open: any text is allowed in place of a member."""
        return " | ".join(_none_last(dict.fromkeys(self._members(type_))))

    def _members(self, type_: ir.Type) -> list[str]:
        """Return the members of a union, or the single member of any other type."""
        match type_:
            case ir.Scalar(name):
                return [name]
            case ir.Named(name):
                return [self._prefix + name, *(["str"] if name in self._str_enums else [])]
            case ir.LiteralType(values):
                kinds = dict.fromkeys(type(value).__name__ for value in values)
                return [f"Literal[{', '.join(map(python_literal, values))}]", *kinds]
            case ir.ArrayType(item):
                return [f"list[{self.annotation(item)}]"]
            case ir.MapType(value):
                return [f"dict[str, {self.annotation(value)}]"]
            case ir.UnionType(members):
                # Text before listed values: the contract allows any text, and strict decoding takes it.
                text = [member for member in members if member == ir.Scalar("str")]
                return [part for member in (*text, *members) for part in self._members(member)]

    def value(self, type_: ir.Type) -> str:
        """Return a type as an expression that is evaluated when an operation is called."""
        match type_:
            case ir.Named(name):
                return f"{self._prefix}{name}"
            case ir.ArrayType(item):
                return f"list[{self.value(item)}]"
            case ir.MapType(value):
                return f"dict[str, {self.value(value)}]"
            case ir.UnionType(members):
                return " | ".join(_none_last(dict.fromkeys(self.value(member) for member in members)))
            case _:
                return self.annotation(type_)

    def body(self, body: ir.Body) -> str:
        """Return the annotation of a body argument: the type in the contract, and plain values of the same form."""
        parts: dict[str, None] = {}
        for media in body.media:
            parts |= dict.fromkeys(self._media(media))
        for media_type, type_ in () if body.media else body.content:
            parts |= dict.fromkeys(self._members(type_))
            if type_ == ir.Scalar("bytes"):
                parts["IO[bytes]"] = None
                if _is_text(media_type):
                    parts["str"] = None
            elif not isinstance(type_, ir.Scalar | ir.ArrayType):
                parts["JsonBody"] = None
        if not body.required:
            parts["None"] = None
        return " | ".join(_none_last(parts))

    def _media(self, media: ir.Media) -> list[str]:
        """Return the annotation of a body of one media type, as parts of a union."""
        files = ["bytes", "IO[bytes]"]
        match media.kind:
            case "json" | "null":
                is_plain = isinstance(media.type, ir.Scalar | ir.ArrayType | ir.LiteralType)
                return [*self._members(media.type), *([] if is_plain else ["JsonBody"])]
            case "form" | "multipart":
                return [*(self._members(media.type) if isinstance(media.type, ir.Named) else []), "JsonBody"]
            case "lines":
                return [f"Iterable[{self.annotation(media.type)}]", "str", *files]
            case "text":
                return [*self._members(media.type), "str", *files]
            case "open":
                members = [] if media.type == ir.Scalar("Any") else self._members(media.type)
                return [*members, "JsonBody", "str", *files]
            case _:
                return files


def _none_last(parts: Iterable[str]) -> list[str]:
    return sorted(parts, key=lambda part: part == "None")


# --- text that is safe to stand in code -------------------------------------------------------------------------------


def python_literal(value: str | int | tuple[str, ...]) -> str:
    """Return a value as a Python literal: the only way for text of a specification into an expression."""
    return repr(value)


def one_line(text: str) -> str:
    """Return text without line breaks and unprintable characters, for a comment."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def docstring_text(text: str) -> str:
    """Return text that can be placed between triple quotes."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f"{escaped} " if escaped.endswith('"') else escaped


def paragraphs(text: str, indent: int) -> str:
    """Wrap prose to the width of a docstring at an indent, each sentence from a new line, and keep paragraphs apart."""
    wrapped = [
        "\n".join(
            textwrap.fill(sentence, _DOC_WIDTH - indent, break_long_words=False, break_on_hyphens=False)
            for sentence in _SENTENCE_END.split(one_line(part))
        )
        for part in text.split("\n\n")
        if part.strip()
    ]
    return textwrap.indent("\n\n".join(wrapped), " " * indent).strip()


def argument(name: str, text: str, indent: int) -> str:
    """Return one entry of the `Args` section of a docstring."""
    filled = textwrap.fill(
        f"{name}: {one_line(text)}",
        _DOC_WIDTH - indent,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return textwrap.indent(filled, " " * indent).strip()


def operation_doc(operation: ir.Operation) -> str:
    """Return the docstring of an operation, without its quotes."""
    parts = [f"{one_line(operation.summary)}."]
    about = [operation.description.strip()] if operation.description.strip() else []
    if operation.deprecated is not None:
        said = deprecation(operation.deprecated)
        about.append(f"Deprecated: {said}." if said else "Deprecated.")
    if operation.roles:
        noun = "role" if len(operation.roles) == 1 else "roles"
        about.append(f"Needs the {noun} {', '.join(operation.roles)}.")
    if about:
        parts.append(paragraphs(" ".join(about), 8))
    described = [(parameter.name, parameter.description) for parameter in operation.parameters]
    if operation.body is not None:
        path_parameters = sum(parameter.location == "path" for parameter in operation.parameters)
        described.insert(path_parameters, ("body", operation.body.description))
        media_types = [f"`{name}`" for name, _ in operation.body.content]
        if operation.body.chooses_media_type:
            choice = f"Media type of the body: {' or '.join(media_types)}."
            described.insert(path_parameters + 1, ("content_type", choice))
    entries = [argument(name, text, 12) for name, text in described if text and not _repeats(name, text)]
    if entries:
        parts.append("Args:\n            " + "\n            ".join(entries))
    text = docstring_text("\n\n        ".join(parts))
    return f"{text}\n        " if "\n" in text else text


def deprecation(found: ir.Deprecation) -> str:
    """Return the details of a deprecation, as the end of a sentence."""
    service, _, name = found.use.rpartition(".")
    parts = [f"since {found.since}"] if found.since else []
    parts += [f"call {name}(){f' of {service}' if service else ''}"] if name else []
    parts += [f"removed in {found.until}"] if found.until else []
    return one_line("; ".join(parts))


def _repeats(name: str, text: str) -> bool:
    """Return whether a description only repeats the name: an `asset_id` is the identifier of the asset."""
    thing = name.removesuffix("_id").replace("_", " ")
    return text.strip().lower() in (f"identifier of the {thing}.", f"identifier of the {thing}")


def expected_body(body: ir.Body) -> ir.Type:
    """Return the type that a body is validated against; a body of bytes is not validated."""
    return ir.union([type_ for _, type_ in body.content if type_ != ir.Scalar("bytes")] or [ir.Scalar("bytes")])


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith("xml")


def signature(operation: ir.Operation, types: _Types) -> str:
    """Return the parameters of an operation: path, body, then required and optional keywords."""
    parts = ["self"]
    named = [parameter for parameter in operation.parameters if parameter.location != "path"]
    parts += [f"{each.name}: {types.annotation(each.type)}" for each in operation.parameters if each.location == "path"]
    keywords = [f"{each.name}: {types.annotation(each.type)}" for each in named if each.required]
    keywords += [f"{each.name}: Opt[{types.annotation(each.type)}] = UNSET" for each in named if not each.required]
    if operation.body is not None:
        annotation = types.body(operation.body)
        if not operation.body.required and any(each.kind == "null" for each in operation.body.media):
            # None is the value null.
            parts.append(f"body: Opt[{annotation}] = UNSET")
        else:
            parts.append(f"body: {annotation}{'' if operation.body.required else ' = None'}")
        media = [python_literal(name) for name, _ in operation.body.content]
        if operation.body.media:
            if operation.body.chooses_media_type:
                keywords.append(_content_type(operation.body))
        elif operation.body.is_open:
            keywords.insert(0, "content_type: str")
        elif len(media) > 1:
            keywords.append(f"content_type: Literal[{', '.join(media)}] = {media[0]}")
    options = "Options" if operation.paging is None else "ListOptions"
    return ", ".join([*parts, *(["*"] if keywords else []), *keywords, f"**options: Unpack[{options}]"])


def _content_type(body: ir.Body) -> str:
    """Return the argument for the media type of a body in a contract of others."""
    media = list(body.media)
    if not body.is_open:
        return f"content_type: Literal[{', '.join(python_literal(each.name) for each in media)}] | None = None"
    if len(media) > 1:
        return "content_type: str | None = None"
    is_any = media[0].name.startswith(("*/", "application/"))
    is_json = is_any and media[0].type not in (ir.Scalar("bytes"), ir.Scalar("str"))
    return f"content_type: str{' = ' + python_literal('application/json') if is_json else ''}"


def foreign_body(body: ir.Body, types: _Types) -> str:
    """Return the body of a request of a contract of others, as an expression."""
    if len(body.media) == 1:
        return _foreign_media(body.media[0], types, "content_type")
    default = "content_type or 'application/octet-stream'"
    makers = [
        f"{python_literal(each.name)}: lambda: "
        + ("exact({})" if each.kind in ("json", "null") else "{}").replace("{}", _foreign_media(each, types, default))
        for each in body.media
    ]
    return f"one_of(content_type, {{{', '.join(makers)}}})"


def _foreign_media(media: ir.Media, types: _Types, content_type: str) -> str:
    name, expected = python_literal(media.name), types.value(media.type)
    further = "" if media.name == "application/json" else f", {name}"
    encoding = "{" + ", ".join(f"{python_literal(key)}: {python_literal(how)}" for key, how in media.encoding) + "}"
    match media.kind:
        case "json":
            return f"Body(body, {expected}{further})"
        case "null":
            return f"NullableBody(body, {expected}{further})"
        case "form" | "multipart":
            parts = ["body", *([encoding] if media.encoding else [])]
            if media.kind == "form" and media.name != "application/x-www-form-urlencoded":
                parts.append(f"media_type={name}")
            if isinstance(media.type, ir.Named):
                parts.append(f"expected={expected}")
            return f"{media.kind}({', '.join(parts)})"
        case "lines" | "text":
            return f"{media.kind}(body, {name})"
        case "open":
            return f"open_body(body, {expected}, {content_type})"
        case _:
            return f"Body(body, {expected}, {name})"


def result_annotation(result: ir.Result, types: _Types) -> str:
    """Return the type of the data of a response, as an annotation."""
    match result.kind:
        case "json" | "media":
            return types.annotation(result.type)
        case "items":
            return f"list[{types.annotation(result.type)}]"
        case kind:
            return {"text": "str", "binary": "bytes", "location": "str", "plain": "Any", "nothing": "None"}[kind]


def result_value(result: ir.Result, types: _Types, decoded: ir.Type | None = None) -> str:
    """Return the result of a call, as an expression."""
    match result.kind:
        case "json":
            return types.value(decoded or result.type)
        case "items":
            return f"Items({types.value(result.type)})"
        case "media":
            entries = [f"{python_literal(name)}: {result_value(each, types)}" for name, each in result.media]
            return f"ByMediaType({{{', '.join(entries)}}})"
        case kind:
            return {"text": "Text", "binary": "Binary", "location": "Location"}.get(kind, "None")


def errors(operation: ir.Operation, types: _Types) -> str:
    """Return the types of errors by status, as an expression."""
    return f"{{{', '.join(f'{python_literal(status)}: {types.value(each)}' for status, each in operation.errors)}}}"


def secrets(operation: ir.Operation) -> tuple[str, ...]:
    """Return the names of secret values in an operation's path; queries and headers are never shown."""
    return tuple(each.wire for each in operation.parameters if each.secret and each.location == "path")


def placed(operation: ir.Operation) -> list[tuple[str, str]]:
    """Return the arguments of a call that put an operation's parameters into the path, the query and the headers."""
    groups = {"path": "segments", "query": "query", "header": "headers"}
    entries: dict[str, list[str]] = defaultdict(list)
    for each in operation.parameters:
        wire = python_literal(each.wire)
        if ":" in each.style:
            group, _, entry = each.style.partition(":")
            entries[group].append(entry)
            continue
        if each.style == "deep":
            entry = f"**deep({wire}, {each.name})"
        elif each.style == "plain":
            entry = f"{wire}: {each.name}"
        else:
            entry = f"{wire}: joined({each.name}{_SEPARATORS[each.style]})"
        entries[groups[each.location]].append(entry)
    if operation.query:
        entries["encoded"].insert(0, python_literal(operation.query))
    return [
        (name, ("[{}]" if name in ("encoded", "cookies") else "{{{}}}").format(", ".join(found)))
        for name in ("segments", "pieces", "query", "encoded", "headers", "cookies")
        if (found := entries[name])
    ]


def paging(found: ir.Paging) -> str:
    """Return the paging of a list, as an expression."""
    parts = [python_literal(found.styles)] if found.styles else []
    parts += [f"per_page={python_literal(found.per_page)}"] if found.per_page is not None else []
    parts += [f"in_body={python_literal(found.in_body)}"] if found.in_body else []
    parts += [f"most={found.most}"] if found.per_page is not None and found.most != _USUAL_MAXIMUM else []
    return f"Paging({', '.join(parts)})"


def field_annotation(field: ir.Field, types: _Types) -> str:
    """Return the annotation of a model's field."""
    annotation = types.annotation(field.type)
    if field.null_in_answers and not field.read_only and annotation.endswith(_OR_NULL):
        return f"Got[{annotation.removesuffix(_OR_NULL)}]"
    return f"Opt[{annotation}]"


def field_default(field: ir.Field) -> str:
    """Return the right side of a model's field: a constant for a usual field, a call of `field` for any other."""
    particulars = [f"wire={python_literal(field.wire)}"] if field.wire != field.name else []
    particulars += [f"{name}=True" for name in ("required", "read_only", "secret") if getattr(field, name)]
    particulars += [f"tags={python_literal(field.tags)}"] if field.tags else []
    particulars += [f"bounds={python_literal(field.bounds)}"] if field.bounds else []
    # Type checkers treat a field as optional only if they see its default here.
    return _USUAL_FIELDS.get(tuple(particulars)) or f"field(default=UNSET, {', '.join(particulars)})"


def _render(template: str, **context: Any) -> str:
    service = context.get("service")
    if service is not None:
        context["types"] = _Types(service, "" if template == "models.py.jinja" else "m.")
    return _ENVIRONMENT.get_template(template).render(**context)


def _loader() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  (the output is Python; every text passes one of the filters below)
    )
    environment.filters.update(
        py=python_literal,
        kind=lambda value: type(value).__name__,
        one_line=one_line,
        doc=docstring_text,
        class_prefix=class_prefix,
        attribute=lambda service: python_names([service], CLIENT_RESERVED)[0],
        base_path=lambda url: urlsplit(url).path.strip("/"),
        origin=lambda url: f"{urlsplit(url).scheme}://{urlsplit(url).netloc}",
    )
    environment.globals.update(
        deprecation=deprecation,
        operation_doc=operation_doc,
        errors=errors,
        expected_body=expected_body,
        field_annotation=field_annotation,
        field_default=field_default,
        foreign_body=foreign_body,
        paging=paging,
        placed=placed,
        result_annotation=result_annotation,
        result_value=result_value,
        secrets=secrets,
        signature=signature,
    )
    return environment


_ENVIRONMENT = _loader()
