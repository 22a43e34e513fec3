"""The intermediate representation of a contract: plain data between the parser and the templates."""

from __future__ import annotations

from typing import TypeAlias

import attrs

__all__ = [
    "SHARED",
    "Access",
    "AliasDef",
    "ArrayType",
    "Body",
    "EnumDef",
    "Field",
    "Home",
    "LiteralType",
    "MapType",
    "Media",
    "Message",
    "ModelDef",
    "Named",
    "Operation",
    "Paging",
    "Parameter",
    "Result",
    "Scalar",
    "Scheme",
    "Service",
    "Type",
    "UnionType",
    "union",
]

#: Name in place of a service for definitions that all services share.
SHARED = "shared"


@attrs.frozen
class Scalar:
    """A Python type that needs no import: `str`, `int`, `float`, `bool`, `bytes`, `None`, `Any`."""

    name: str


@attrs.frozen
class Named:
    """A model or an enum of the contract."""

    name: str


@attrs.frozen
class LiteralType:
    """A closed list of values, written at the place of its use."""

    values: tuple[str | int, ...]
    """Values of one Python type or of several."""


@attrs.frozen
class ArrayType:
    """A list."""

    item: Type


@attrs.frozen
class MapType:
    """A mapping of free names to values."""

    value: Type


@attrs.frozen
class UnionType:
    """One of several types."""

    members: tuple[Type, ...]


Type: TypeAlias = Scalar | Named | LiteralType | ArrayType | MapType | UnionType


def union(members: list[Type]) -> Type:
    """Return the members as one type: flat, without repetitions, `None` last."""
    flat: list[Type] = []
    for member in members:
        flat += member.members if isinstance(member, UnionType) else (member,)
    unique = list(dict.fromkeys(flat))
    unique.sort(key=lambda member: member == Scalar("None"))
    return unique[0] if len(unique) == 1 else UnionType(tuple(unique))


@attrs.frozen(order=True)
class Home:
    """The place of a schema's definition: a service, or `shared`, and the resource in it."""

    service: str
    resource: str


@attrs.frozen
class Field:
    """A property of a model.

    Its `tags` are the values that distinguish the model from the others of a union. With `null_in_answers`, no request
    has null. `bounds` are those of the number, or of the number of items or characters.
    """

    name: str
    wire: str
    type: Type
    required: bool
    read_only: bool
    secret: bool
    tags: tuple[str, ...]
    description: str
    null_in_answers: bool = False
    bounds: str = ""


@attrs.frozen
class ModelDef:
    """A schema that becomes a class.

    `map_value` is set for a free mapping with one type of values, and `extra` if the properties without a name in the
    contract have a type.
    """

    name: str
    home: Home
    description: str
    fields: tuple[Field, ...] = ()
    map_value: Type | None = None
    extra: Type | None = None


@attrs.frozen
class EnumDef:
    """A list of values. With `members` it becomes a `StrEnum`, without a `Literal`."""

    name: str
    home: Home
    description: str
    values: tuple[str | int, ...]
    members: tuple[str, ...] = ()


@attrs.frozen
class AliasDef:
    """A named schema without a class of its own, such as a union."""

    name: str
    home: Home
    description: str
    type: Type


@attrs.frozen
class Parameter:
    """An argument of an operation that goes into the path, the query or a header.

    `style` is the form of a query value: `plain`, `comma`, `space`, `pipe` or `deep`. A contract of others may have
    further forms: the group of arguments of the request (`query`, `encoded`, `pieces`, `cookies` …), a colon, and an
    expression in which `{}` is the argument. A `secret` value must not be shown.
    """

    name: str
    wire: str
    location: str
    type: Type
    required: bool
    style: str
    description: str
    secret: bool = False


@attrs.frozen
class Media:
    """A media type of a body in a contract of others.

    `kind` is `json`, `null` (JSON or null), `form`, `multipart`, `lines`, `text` or `bytes`. `encoding` has the form of
    fields by name.
    """

    name: str
    kind: str
    type: Type
    encoding: tuple[tuple[str, str], ...] = ()


@attrs.frozen
class Body:
    """A request body: content types, each with the type of its values. `media` is set for contracts of others."""

    required: bool
    description: str
    content: tuple[tuple[str, Type], ...]
    media: tuple[Media, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the contract names a whole range of media types, such as `image/*`."""
        return any("*" in media_type for media_type, _ in self.content)

    @property
    def chooses_media_type(self) -> bool:
        """Whether the caller selects the media type: the body has several, or a range of them."""
        return len(self.content) > 1 or self.is_open


@attrs.frozen
class Result:
    """The response of an operation.

    Its kind is `json` with a type, `plain` for JSON of any form, `text`, `binary`, `location` for a redirect, or
    `nothing`.

    In a contract of others also `items`, a sequence of a type, and `media`, for which `media` has the result by media
    type.
    """

    kind: str
    type: Type = Scalar("None")
    media: tuple[tuple[str, Result], ...] = ()


@attrs.frozen
class Paging:
    """The paging of a list.

    `styles` are the kinds of cursors. `per_page` is the size of the pages of a walk, if the size can be requested, and
    `most` the maximum size in the contract. `in_body` names the arguments that are fields of the body.
    """

    styles: tuple[str, ...]
    per_page: int | None
    in_body: tuple[str, ...] = ()
    most: int = 0


@attrs.frozen
class Deprecation:
    """The details of a deprecation; an unknown detail is empty.

    `since` is the version of the deprecation, `use` the replacement (`operation`, or `service.operation` of another
    service), and `until` the version that removes the operation.
    """

    since: str = ""
    use: str = ""
    until: str = ""


@attrs.frozen
class Operation:
    """One operation of the contract.

    `effect` is `read`, `write` or `destroy`. `credentials` are its required headers, or `None` for those of all
    operations. `decoded` is the type of JSON to decode, if the response may have another type than the result.
    A contract of others may have choices of credentials, a `server` in place of the base URL, a `query` in its path,
    media types to `accept`, types of `errors` by status, and `streams` of events on demand.
    """

    operation_id: str
    resource: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: Deprecation | None
    effect: str
    roles: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    result: Result
    paging: Paging | None = None
    credentials: tuple[str, ...] | None = None
    server: str | None = None
    query: str = ""
    accept: str = ""
    errors: tuple[tuple[str, Type], ...] = ()
    streams: bool = False
    decoded: Type | None = None

    @property
    def is_foreign(self) -> bool:
        """Whether the request needs more than contracts of our own have."""
        extended = any(":" in each.style for each in self.parameters)
        return extended or self.server is not None or bool(self.query or self.accept or self.errors)


@attrs.frozen
class Scheme:
    """A credential of a contract of others.

    `argument` is the argument of the client, `place` is `header`, `query` or `cookie`, and `wire` the name there.
    `kind` is `key`, `bearer`, `basic` or `authorization`, the whole value of that header.
    """

    argument: str
    kind: str
    place: str
    wire: str
    required: bool = False


@attrs.frozen
class Access:
    """Addresses and credentials of a contract of others.

    `servers` are the URLs of the servers, with `{name}` for a variable; `variables` are name, default and listed values
    of those. `base_url` is empty if the caller has to give it.
    """

    base_url: str
    servers: tuple[str, ...] = ()
    variables: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    schemes: tuple[Scheme, ...] = ()
    chooses: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether all credentials are headers, and no operation has a choice of them."""
        return not self.chooses and all(each.place == "header" for each in self.schemes)


@attrs.frozen
class Message:
    """A message that a server sends: a webhook or a callback. `kind` is `json` or `form`."""

    name: str
    summary: str
    kind: str
    type: Type


@attrs.frozen
class Service:
    """One service of the contract."""

    name: str
    title: str
    description: str
    version: str
    base_url: str
    credentials: tuple[tuple[str, str], ...]
    operations: tuple[Operation, ...]
    models: tuple[ModelDef, ...]
    enums: tuple[EnumDef, ...]
    aliases: tuple[AliasDef, ...]
    access: Access | None = None
    messages: tuple[Message, ...] = ()

    @property
    def definitions(self) -> tuple[EnumDef | AliasDef | ModelDef, ...]:
        """Schemas of the service, in the order of its module."""
        return (*self.enums, *self.aliases, *self.models)
