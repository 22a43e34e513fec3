"""Plain data from a bundled document, by the parser of openapi-python-client.

This is the only file that imports `openapi_python_client`. Its Python interface is not stable and is pinned exactly.
Only its types, parameters, bodies and responses are used, not its class names and Python names. Parts that the parser
cannot express or would lose are prepared before (`prepare`), or read from the document itself (descriptions, order,
extensions).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any

import attrs
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import openapi, properties as opc
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from . import ir
from .bundle import Bundle, SpecError, SpecErrors
from .effects import effect_of
from .errors import raise_all
from .limits import unsupported
from .names import CREDENTIAL_RESERVED, MODEL_RESERVED, PARAMETER_RESERVED, python_names
from .prepare import HOLDER, MAPPING, METHODS, Preparation, nodes
from .styles import style_of
from .twins import twins, with_twins

__all__ = ["parse"]

_SCALARS: dict[type, str] = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    DateProperty: "str",
    DateTimeProperty: "str",
    FileProperty: "bytes",
    FloatProperty: "float",
    IntProperty: "int",
    NoneProperty: "None",
    StringProperty: "str",
    UuidProperty: "str",
}


#: Objects in a page of a walk, unless the maximum in the contract is less.
_LARGEST_PAGE = 100

#: Statuses of success whose responses have no body.
_WITHOUT_BODY = ("204", "205")

#: The parser lists the consequences of a removal after this text.
_REMOVAL = "\n\nFailure to process schema"
_DANGLING = "Could not find reference"


def parse(bundle: Bundle) -> ir.Service:
    """Read one service.

    Raises:
        SpecError, SpecErrors: A part is unsupported, the parser warns, or an operation or a schema would be lost; each
            fault has its place in the specification.
    """
    raise_all(unsupported(bundle))
    return _Parser(bundle).run()


class _Parser:
    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._document = with_twins(bundle.document)
        self._twins = {each.first["operationId"]: each.twin["operationId"] for each in twins(bundle.document)}
        self._schemas: dict[str, Any] = self._document.get("components", {}).get("schemas", {})
        self._errors: list[SpecError] = []
        self._names: dict[str, str] = {}
        self._models: dict[str, opc.ModelProperty] = {}
        self._tags = _tags(self._document)
        self._prepared = Preparation(self._document)

    def run(self) -> ir.Service:
        with _shallow_copies():
            data = GeneratorData.from_dict(self._prepared.document, config=_config(self._prepared.document))
        if isinstance(data, GeneratorError):
            raise SpecErrors([self._error(_one_line(f"the parser refuses this: {data.detail}"))])
        self._collect_errors(data)
        self._raise()
        self._models = {str(model.class_info.name): model for model in data.models}
        self._names = self._class_names(data)
        self._raise()
        endpoints = {
            str(endpoint.name): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        operations = self._both_decoded([self._operation(*found, endpoints) for found in self._operations()])
        service = self._service(operations)
        self._raise()
        return service

    # --- names and losses ---------------------------------------------------------------------------------------------

    def _collect_errors(self, data: GeneratorData) -> None:
        warnings = [error for group in data.endpoint_collections_by_tag.values() for error in group.parse_errors]
        texts = [f"{each.header} {(each.detail or '').partition(_REMOVAL)[0]}" for each in (*warnings, *data.errors)]
        # A reference to a refused schema is refused in turn; the first cause is enough.
        for text in [text for text in texts if _DANGLING not in text] or texts:
            self._fail(f"the parser warns: {_one_line(text)}", *self._place_of(text))
        self._raise()
        for name in self._lost_schemas(data):
            self._fail(f"schema {name} is lost by the parser", "components", "schemas", name)
        kept = {str(each.name) for group in data.endpoint_collections_by_tag.values() for each in group.endpoints}
        for path, method, operation in self._operations():
            if operation["operationId"] not in kept:
                self._fail(f"operation {operation['operationId']} is lost by the parser", "paths", path, method)

    def _place_of(self, warning: str) -> tuple[str, ...]:
        """Return the place in the contract of a warning of the parser."""
        for path, method, _ in self._operations():
            if f" {method.upper()} {path} " in warning:
                return "paths", path, method
        found = re.search(r"/components/schemas/(\w+)", warning)
        return ("components", "schemas", found[1]) if found and found[1] in self._schemas else ()

    def _lost_schemas(self, data: GeneratorData) -> list[str]:
        kept = _held(data.models)
        return [name for name in self._schemas if name not in kept]

    def _class_names(self, data: GeneratorData) -> dict[str, str]:
        """Return the names of the contract by the class names of the parser."""
        names: dict[str, str] = {}
        config = _config({})
        for name in self._prepared.schemas:
            class_name = str(opc.Class.from_string(string=name, config=config).name)
            if class_name in names:
                both = f"schemas {names[class_name]} and {name}"
                self._fail(f"{both} get one name in the parser", "components", "schemas", name)
            names[class_name] = name
        made = {*self._models, *(str(enum.class_info.name) for enum in data.enums)}
        for unexpected in sorted(made - names.keys()):
            self._fail(f"anonymous object or enum: the parser would name it {unexpected}; give it a name of its own")
        return names

    # --- operations ---------------------------------------------------------------------------------------------------

    def _operations(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        for path, item in self._document.get("paths", {}).items():
            for method in METHODS:
                if method in item:
                    yield path, method, item[method]

    def _parameters(self, path: str, operation: dict[str, Any]) -> list[dict[str, Any]]:
        written = [*operation.get("parameters", []), *self._document["paths"][path].get("parameters", [])]
        return [self._resolved(parameter, "parameters") for parameter in written]

    def _resolved(self, value: dict[str, Any], section: str) -> dict[str, Any]:
        if "$ref" not in value:
            return value
        found: dict[str, Any] = self._document["components"][section][value["$ref"].rpartition("/")[2]]
        return found

    def _operation(
        self, path: str, method: str, operation: dict[str, Any], endpoints: dict[str, Endpoint]
    ) -> ir.Operation:
        endpoint = endpoints[operation["operationId"]]
        body = self._body(operation, endpoint)
        reserved = PARAMETER_RESERVED | ({"content_type"} if body is not None and body.chooses_media_type else set())
        return ir.Operation(
            operation_id=operation["operationId"],
            resource=(operation.get("tags") or ["default"])[0],
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            description=operation.get("description", ""),
            deprecated=_deprecation(operation),
            effect=effect_of(method, operation),
            roles=tuple(operation.get("x-roles", ())),
            parameters=self._operation_parameters(path, operation, endpoint, reserved),
            body=body,
            result=self._result(path, method, operation, endpoint),
            paging=self._paging(path, operation),
            credentials=self._asked_credentials(operation),
        )

    def _both_decoded(self, operations: list[ir.Operation]) -> list[ir.Operation]:
        """Let the first of two twins decode the response of either: a caller may pass what the other one takes."""
        results = {each.operation_id: each.result for each in operations}
        decoded = {
            first: ir.union([results[first].type, results[twin].type])
            for first, twin in self._twins.items()
            if results[first] != results[twin]
        }
        return [attrs.evolve(each, decoded=decoded.get(each.operation_id)) for each in operations]

    def _operation_parameters(
        self, path: str, operation: dict[str, Any], endpoint: Endpoint, reserved: frozenset[str]
    ) -> tuple[ir.Parameter, ...]:
        types = {
            (location, _text(each.name)): self._type(each)
            for location, group in (
                ("path", endpoint.path_parameters),
                ("query", endpoint.query_parameters),
                ("header", endpoint.header_parameters),
            )
            for each in group
        }
        written: dict[tuple[str, str], dict[str, Any]] = {}
        for each in self._parameters(path, operation):
            written.setdefault((each["in"], each["name"]), each)
        order = [("path", name) for name in re.findall(r"{([^}]+)}", path)]
        order += [key for key in written if key[0] != "path"]
        # The case of a header has no meaning: DRM does not become a constant.
        names = python_names([name.lower() if place == "header" else name for place, name in order], reserved)
        return tuple(
            ir.Parameter(
                name=name,
                wire=wire,
                location=location,
                type=types[self._prepared.moved.get((location, wire), (location, wire))],
                required=bool(written[location, wire].get("required")),
                style=style_of(written[location, wire], self._schemas),
                description=_described(written[location, wire]),
                secret=bool(written[location, wire].get("x-secret")),
            )
            for name, (location, wire) in zip(names, order, strict=True)
        )

    def _paging(self, path: str, operation: dict[str, Any]) -> ir.Paging | None:
        if "x-pagination" not in operation:
            return None
        styles = tuple(operation["x-pagination"])
        query = {each["name"]: each["schema"] for each in self._parameters(path, operation) if each["in"] == "query"}
        body = self._body_properties(operation)
        size = query.get("per_page", body.get("per_page"))
        return ir.Paging(
            styles,
            per_page=None if size is None else min(size.get("maximum", _LARGEST_PAGE), _LARGEST_PAGE),
            most=query.get("per_page", {}).get("maximum", 0),
            in_body=tuple(name for name in (*styles, "per_page") if name in body and name not in query),
        )

    def _body_properties(self, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
        body = self._resolved(operation.get("requestBody", {}), "requestBodies")
        content = body.get("content", {}).get("application/json", {})
        return _written_properties({"allOf": [content["schema"]]}, self._schemas) if content else {}

    def _body(self, operation: dict[str, Any], endpoint: Endpoint) -> ir.Body | None:
        if not endpoint.bodies:
            return None
        body = self._resolved(operation["requestBody"], "requestBodies")
        content = tuple((_text(each.content_type), self._body_type(each)) for each in endpoint.bodies)
        return ir.Body(bool(body.get("required")), body.get("description", ""), content)

    def _body_type(self, body: Any) -> ir.Type:
        return ir.Scalar("bytes") if body.body_type == "content" else self._type(body.prop)

    def _result(self, path: str, method: str, operation: dict[str, Any], endpoint: Endpoint) -> ir.Result:
        kinds: dict[str, list[ir.Type]] = {}
        for response in endpoint.responses:
            if response.status_code.pattern[0] != "2":
                continue
            source = response.source["return_type"]
            kind = {"Any": "json", "str": "text", "bytes": "binary", "None": "nothing"}[source]
            kinds.setdefault(kind, []).append(self._type(response.prop))
        answering = [kind for kind in kinds if kind != "nothing"]
        if len(answering) > 1:
            self._fail(f"answers of several kinds: {', '.join(answering)}", "paths", path, method, "responses")
        if not kinds and any(status.startswith("3") for status in operation["responses"]):
            return ir.Result("location")
        if not answering:
            has_body = any(status[0] == "2" and status not in _WITHOUT_BODY for status in operation["responses"])
            return ir.Result("plain" if has_body else "nothing")
        kind = answering[0]
        return ir.Result(kind, ir.union(kinds[kind]))

    # --- schemas ------------------------------------------------------------------------------------------------------

    def _service(self, operations: list[ir.Operation]) -> ir.Service:
        by_name = {self._names[name]: model for name, model in self._models.items() if name in self._names}
        held = _held(self._models.values())
        found_models: list[ir.ModelDef] = []
        enums: list[ir.EnumDef] = []
        aliases: list[ir.AliasDef] = []
        for name, schema in sorted(self._schemas.items()):
            if name == "Null":
                continue
            home = self._home(name)
            description = schema.get("description", "")
            if _values(schema):
                members = tuple(schema.get("x-enum-varnames", ()))
                enums.append(ir.EnumDef(name, home, description, _values(schema), members))
            elif name in by_name:
                found_models.append(self._model(name, home, description, by_name[name]))
            else:
                aliases.append(ir.AliasDef(name, home, description, self._type(held[name])))
        info = self._document["info"]
        return ir.Service(
            name=self._bundle.service,
            title=info["title"],
            description=info.get("description", ""),
            version=info["version"],
            base_url=self._document["servers"][0]["url"],
            credentials=self._credentials(),
            operations=tuple(operations),
            models=tuple(found_models),
            enums=tuple(enums),
            aliases=tuple(aliases),
        )

    def _home(self, name: str) -> ir.Home:
        path = self._bundle.origin("components", "schemas", name).document.path
        if path.parts[-2:] == (ir.SHARED, "schemas.yaml"):
            return ir.Home(ir.SHARED, ir.SHARED)
        return ir.Home(path.parts[-3], path.stem)

    def _model(self, name: str, home: ir.Home, description: str, model: opc.ModelProperty) -> ir.ModelDef:
        properties = [*(model.required_properties or []), *(model.optional_properties or [])]
        if not properties:
            return ir.ModelDef(name, home, description, map_value=self._map_value(model))
        by_wire = {_text(each.name): each for each in properties}
        written = _written_properties(self._schemas[name], self._schemas)
        ordered = [wire for wire in written if wire in by_wire]
        if len(ordered) != len(by_wire):
            self._fail(f"properties of {name} are lost", "components", "schemas", name)
        fields = tuple(
            ir.Field(
                name=python_name,
                wire=wire,
                type=self._type(by_wire[wire]),
                required=by_wire[wire].required and not written[wire].get("writeOnly"),
                read_only=bool(written[wire].get("readOnly")),
                secret=bool(written[wire].get("x-secret")),
                tags=tuple(self._tags.get((name, wire), ())),
                description=_described(written[wire]),
                null_in_answers=written[wire].get("x-null") == "answers",
                bounds="" if written[wire].get("readOnly") else _bounds(written[wire]),
            )
            for wire, python_name in zip(ordered, python_names(ordered, MODEL_RESERVED), strict=True)
        )
        return ir.ModelDef(name, home, description, fields)

    def _map_value(self, model: opc.ModelProperty) -> ir.Type:
        return ir.Scalar("Any") if model.additional_properties is None else self._type(model.additional_properties)

    def _type(self, prop: PropertyProtocol) -> ir.Type:
        if isinstance(prop, UnionProperty):
            return ir.union([self._type(member) for member in prop.inner_properties])
        if isinstance(prop, ListProperty):
            return ir.ArrayType(self._type(prop.inner_property))
        if isinstance(prop, ConstProperty):
            return ir.LiteralType((prop.value.raw_value,))
        if isinstance(prop, opc.ModelProperty):
            name = self._names[str(prop.class_info.name)]
            # At a reference, the parser may not have read the whole model yet.
            model = self._models[str(prop.class_info.name)]
            return ir.MapType(self._map_value(model)) if name.startswith(MAPPING) else ir.Named(name)
        if isinstance(prop, (opc.EnumProperty, opc.LiteralEnumProperty)):
            name = self._names[str(prop.class_info.name)]
            inline = self._prepared.inline_enums.get(name)
            return ir.Named(name) if inline is None else ir.LiteralType(inline)
        return ir.Scalar(_SCALARS[type(prop)])

    def _credentials(self) -> tuple[tuple[str, str], ...]:
        """Return argument and header of each API key that is sent in a header."""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        keys = [each for each in schemes.values() if (each.get("type"), each.get("in")) == ("apiKey", "header")]
        headers = [each["name"] for each in keys]
        return tuple(zip(python_names(headers, CREDENTIAL_RESERVED), headers, strict=True))

    def _asked_credentials(self, operation: dict[str, Any]) -> tuple[str, ...] | None:
        asked = operation.get("security")
        if asked is None:
            return None
        every = [header for _, header in self._credentials()]
        schemes = self._document["components"]["securitySchemes"]
        headers = {schemes[name]["name"] for each in asked for name in each}
        return None if headers.issuperset(every) else tuple(header for header in every if header in headers)

    # --- errors -------------------------------------------------------------------------------------------------------

    def _error(self, message: str, *pointer: str) -> SpecError:
        return SpecError(message, self._bundle.locate(*pointer))

    def _fail(self, message: str, *pointer: str) -> None:
        self._errors.append(self._error(message, *pointer))

    def _raise(self) -> None:
        if self._errors:
            raise SpecErrors(self._errors)


@contextmanager
def _shallow_copies() -> Iterator[None]:
    """Make the parser copy endpoints without all the models that they reach.

    The parser copies an endpoint before each change and drops the original, so a shallow copy is enough. Deep copies
    took more than half of the time of a generation.
    """
    module: Any = openapi
    deep = module.deepcopy
    module.deepcopy = copy
    try:
        yield
    finally:
        module.deepcopy = deep


def _config(document: dict[str, Any]) -> Config:
    known = ("application/json", "application/x-www-form-urlencoded", "multipart/form-data", "application/octet-stream")
    media = {name for node in nodes(document) if isinstance(node.get("content"), dict) for name in node["content"]}
    overrides = {
        name: "application/octet-stream"
        for name in sorted(media)
        if not (_bare(name) in known or _bare(name).endswith("+json") or name.startswith("text/"))
    }
    file = ConfigFile(literal_enums=True, content_type_overrides=overrides)
    return Config.from_sources(file, MetaType.NONE, "", "utf-8", overwrite=True, output_path=None)


def _bounds(schema: dict[str, Any]) -> str:
    """Return the bounds of a number, or of the number of items or characters, as `1..10`."""
    kind = {"array": "Items", "string": "Length"}.get(schema.get("type", ""), "imum")
    low, high = (schema.get(f"{side}{kind}", "") for side in ("min", "max"))
    low = "" if low == 0 and kind != "imum" else low
    return f"{low}..{high}" if low != "" or high != "" else ""


def _tags(document: dict[str, Any]) -> dict[tuple[str, str], list[str]]:
    """Return the values of discriminators, by the schema that they select and the property that holds them."""
    tags: dict[tuple[str, str], list[str]] = defaultdict(list)
    for node in nodes(document):
        chooser = node.get("discriminator")
        if isinstance(chooser, dict) and isinstance(chooser.get("mapping"), dict):
            for value, target in chooser["mapping"].items():
                tags[target.rpartition("/")[2], chooser["propertyName"]].append(value)
    return tags


def _deprecation(operation: dict[str, Any]) -> ir.Deprecation | None:
    if not operation.get("deprecated"):
        return None
    said = operation.get("x-deprecated", {})
    return ir.Deprecation(**{name: str(said.get(name, "")) for name in ("since", "use", "until")})


def _described(node: dict[str, Any]) -> str:
    """Return the description of a parameter or property, with a mark if it is deprecated."""
    text: str = node.get("description", "")
    if not node.get("deprecated"):
        return text
    return f"{text.rstrip('. ')}. Deprecated." if text.strip() else "Deprecated."


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip()


def _values(schema: dict[str, Any]) -> tuple[str | int, ...]:
    return tuple(value for value in schema.get("enum") or () if value is not None)


def _held(models: Iterable[opc.ModelProperty]) -> dict[str, opc.Property]:
    """Return the named schemas that the parser has kept, by their names."""
    holders = (model for model in models if model.class_info.name.startswith(HOLDER))
    return {_text(each.name): each for holder in holders for each in holder.optional_properties or []}


def _written_properties(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the properties of a schema as they are written, the properties of `allOf` first."""
    found: dict[str, dict[str, Any]] = {}
    for part in schema.get("allOf", []):
        target = schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part
        found |= _written_properties(target, schemas)
    found |= schema.get("properties", {})
    return found


def _text(untrusted: Any) -> str:
    return untrusted if isinstance(untrusted, str) else str(untrusted.get_untrusted_value())


def _one_line(text: str) -> str:
    # The parser prints some texts as objects with an address, which would differ from run to run.
    return " ".join(re.sub(r"<\S+ object at \w+>", "…", text).split())
