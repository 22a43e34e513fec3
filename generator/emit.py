"""Text of Python modules from plain data, by templates. The rules of the contract are not decided here."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import jinja2

from . import ir
from .names import CLIENT_RESERVED, RESOURCE_RESERVED, class_prefix, python_names

__all__ = ["emit_package", "emit_service"]

_DOC_WIDTH = 116
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
            resources=list(_schemas(service)),
            borrowed={module: sorted(borrowed[module]) for module in sorted(borrowed)},
        )
    }
    if service.name == ir.SHARED:
        files[f"{service.name}/__init__.py"] = '"""What several services share."""\n'
    return files


@attrs.frozen
class _Schemas:
    """The schemas of a resource: a section of the module of models."""

    name: str
    enums: tuple[ir.EnumDef, ...]
    aliases: tuple[ir.AliasDef, ...]
    models: tuple[ir.ModelDef, ...]


def _schemas(service: ir.Service) -> Iterator[_Schemas]:
    for home in sorted({each.home for each in service.definitions if each.home.service == service.name}):
        yield _Schemas(
            home.resource,
            tuple(each for each in service.enums if each.home == home),
            tuple(each for each in service.aliases if each.home == home),
            tuple(each for each in service.models if each.home == home),
        )


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
                return [f"Literal[{', '.join(map(python_literal, values))}]", type(values[0]).__name__]
            case ir.ArrayType(item):
                return [f"list[{self.annotation(item)}]"]
            case ir.MapType(value):
                return [f"dict[str, {self.annotation(value)}]"]
            case ir.UnionType(members):
                return [part for member in members for part in self._members(member)]

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
        for media_type, type_ in body.content:
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
    """Wrap prose to the width of a docstring at an indent, and keep paragraphs apart."""
    lines = [
        textwrap.fill(one_line(part), _DOC_WIDTH - indent, break_long_words=False, break_on_hyphens=False)
        for part in text.split("\n\n")
        if part.strip()
    ]
    return textwrap.indent("\n\n".join(lines), " " * indent).strip()


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
        parts.append(f"body: {types.body(operation.body)}{'' if operation.body.required else ' = None'}")
        media = [python_literal(name) for name, _ in operation.body.content]
        if operation.body.is_open:
            keywords.insert(0, "content_type: str")
        elif len(media) > 1:
            keywords.append(f"content_type: Literal[{', '.join(media)}] = {media[0]}")
    options = "Options" if operation.paging is None else "ListOptions"
    return ", ".join([*parts, *(["*"] if keywords else []), *keywords, f"**options: Unpack[{options}]"])


def secrets(operation: ir.Operation) -> tuple[str, ...]:
    """Return the names of secret values in an operation's path; queries and headers are never shown."""
    return tuple(each.wire for each in operation.parameters if each.secret and each.location == "path")


def placed(operation: ir.Operation) -> list[tuple[str, list[str]]]:
    """Return the entries of the dicts that put an operation's parameters into the path, the query and the headers."""
    groups = {"path": "segments", "query": "query", "header": "headers"}
    entries: dict[str, list[str]] = defaultdict(list)
    for each in operation.parameters:
        wire = python_literal(each.wire)
        if each.style == "deep":
            entry = f"**deep({wire}, {each.name})"
        elif each.style == "plain":
            entry = f"{wire}: {each.name}"
        else:
            entry = f"{wire}: joined({each.name}{_SEPARATORS[each.style]})"
        entries[groups[each.location]].append(entry)
    return [(name, entries[name]) for name in groups.values() if entries[name]]


def paging(found: ir.Paging) -> str:
    """Return the paging of a list, as an expression."""
    parts = [python_literal(found.styles)] if found.styles else []
    parts += [f"per_page={python_literal(found.per_page)}"] if found.per_page is not None else []
    parts += [f"in_body={python_literal(found.in_body)}"] if found.in_body else []
    return f"Paging({', '.join(parts)})"


def field_default(field: ir.Field) -> str:
    """Return the right side of a model's field: `UNSET` for a plain field, a call of `field` for any other."""
    particulars = [f"wire={python_literal(field.wire)}"] if field.wire != field.name else []
    particulars += [f"{name}=True" for name in ("required", "read_only", "secret") if getattr(field, name)]
    particulars += [f"tags={python_literal(field.tags)}"] if field.tags else []
    # Type checkers treat a field as optional only if they see its default here.
    return f"field({', '.join(['default=UNSET', *particulars])})" if particulars else "UNSET"


def _render(template: str, **context: Any) -> str:
    service = context.get("service")
    if service is not None:
        context["types"] = _Types(service, "m." if template == "operations.py.jinja" else "")
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
        expected_body=expected_body,
        field_default=field_default,
        paging=paging,
        placed=placed,
        secrets=secrets,
        signature=signature,
    )
    return environment


_ENVIRONMENT = _loader()
