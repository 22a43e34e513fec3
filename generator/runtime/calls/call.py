"""A request as data: what an operation makes of its arguments, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar
from urllib.parse import quote

from ..base.unset import UNSET, UnsetType

__all__ = [
    "FORM",
    "LIST_OPTIONS",
    "MULTIPART",
    "OPTIONS",
    "Binary",
    "Body",
    "Call",
    "JsonBody",
    "ListOptions",
    "Location",
    "Options",
    "Paging",
    "Query",
    "Style",
    "Text",
    "as_text",
    "deep",
    "is_json",
    "joined",
    "query_pairs",
]

T = TypeVar("T")

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

JsonBody = Mapping[str, Any]

#: What a query may hold: texts, numbers, truth values, dates, and lists of them.
Query = Mapping[str, Any]


class Options(TypedDict, total=False):
    """What every operation takes besides its own arguments.

    Keys:
        params: Further query parameters; they win over those of the operation.
        headers: Further request headers; they win over those of the client.
        timeout: Seconds to wait, in place of the client's timeout; a pair is (connect, read), `None` waits for ever.
    """

    params: Mapping[str, Any]
    headers: Mapping[str, str]
    timeout: float | tuple[float | None, float | None] | None


OPTIONS = frozenset(Options.__annotations__)

#: How a list moves on, named after the parameter or the field of the body that does it.
Style: TypeAlias = Literal["page", "last_id", "last_field_name", "scroll_id", "search_after"]


class ListOptions(Options, total=False):
    """What `iter` and `pages` of a list take besides; the list itself, when it is called, takes `Options` only.

    Keys:
        by: Style to walk by, one of those that the operation offers; by default the one that suits the list.
        ahead: How many pages to fetch ahead, from 0; lists without page numbers fetch no more than one.
        resume: The `token` of an earlier walk with the same arguments: where to go on.
    """

    by: Style | None
    ahead: int
    resume: str | None


LIST_OPTIONS = frozenset(ListOptions.__annotations__) - OPTIONS


class Paging(NamedTuple):
    """How the contract says that a list is walked.

    Attributes:
        styles: What it can be walked by; empty for a list that comes whole.
        per_page: Objects in the largest page; `None` for a list whose pages have no size to ask for.
        in_body: Which of the styles and `per_page` are fields of the body; the others are query parameters.
    """

    styles: tuple[Style, ...] = ()
    per_page: int | None = None
    in_body: tuple[str, ...] = ()


class Text:
    """Result of an operation whose answer is text of another kind than JSON."""


class Binary:
    """Result of an operation whose answer is bytes."""


class Location:
    """Result of an operation whose answer is a redirect: the absolute URL that it leads to, which is not followed."""


class Body:
    """A request body and how it is to be written.

    Args:
        value: What the caller gave: a model, a mapping, a list, bytes, a file, a `Stream`, or `UNSET` and `None` for no
            body.
        expected: The model class or the type that the contract names.
        content_type: Media type that the body is sent as.

    Raises:
        TypeError: The value is of a type that cannot be such a body.
    """

    __slots__ = ("content_type", "value")

    def __init__(self, value: object, expected: object = None, content_type: str = "application/json") -> None:
        if value is not None and value is not UNSET:
            _check_type(value, expected, content_type)
        self.value = value
        self.content_type = content_type

    def __bool__(self) -> bool:
        """Whether there is anything to send; an empty body is something."""
        return self.value is not None and self.value is not UNSET


class Call(Generic[T]):
    """One request, not sent yet.

    Args:
        method: HTTP method.
        path: Path below the base URL, with `{name}` where a value of `segments` goes.
        result: Class or type that the answer decodes to; `Text`, `Binary`, `Location`, or `None` for an answer without
            a body.
        segments: Values for the path; each becomes exactly one segment of it.
        secrets: Names of those values that are not to be shown, in a log or an error.
        query: Query parameters; `UNSET` and `None` are left out.
        headers: Header parameters; `UNSET` and `None` are left out.
        body: Request body.
        credentials: Headers of those credentials that the operation asks for; `None` for all that the client has.
        roles: Roles that the contract names for the operation.
        paging: How the list is walked, for an operation that answers with one.
        url: An absolute URL that takes the place of base URL and path (a storage's signed URL).
        options: What the caller asked for beside the arguments.

    Raises:
        TypeError: A value for the path is no text or number.
        ValueError: A value for the path is empty, `.` or `..`: it would lead to another path.
    """

    __slots__ = (
        "body",
        "credentials",
        "headers",
        "method",
        "options",
        "paging",
        "path",
        "public_target",
        "query",
        "result",
        "roles",
        "target",
        "url",
    )

    def __init__(
        self,
        method: str,
        path: str,
        result: object = None,
        *,
        segments: Mapping[str, object] | None = None,
        secrets: tuple[str, ...] = (),
        query: Query | None = None,
        headers: Mapping[str, object] | None = None,
        body: Body | None = None,
        credentials: tuple[str, ...] | None = None,
        roles: tuple[str, ...] = (),
        paging: Paging | None = None,
        url: str | None = None,
        options: Options | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.result = result
        #: The path with its values in place, each percent-encoded.
        self.target = _target(path, segments or {})
        #: The same path as it may be shown; `None` where that is no other.
        self.public_target = (
            _target(path, {**(segments or {}), **dict.fromkeys(secrets, "secret")}) if secrets else None
        )
        self.query = query or {}
        self.headers = headers or {}
        self.body = body
        self.credentials = credentials
        self.roles = roles
        self.paging = paging
        self.url = url
        self.options: Options = options or {}

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path if self.url is None else 'to a given URL'}>"


def is_json(content_type: str) -> bool:
    """Whether a media type is JSON, or one that is built on it."""
    return content_type.partition(";")[0].rstrip().endswith("json")


def joined(values: Iterable[Any] | UnsetType | None, separator: Literal[",", " ", "|"] = ",") -> str | None:
    """A list as one query value, for parameters of a style that does not repeat the name."""
    if values is None or isinstance(values, UnsetType):
        return None
    return separator.join(as_text(value) for value in values)


def deep(name: str, values: object) -> dict[str, Any]:
    """A mapping or a model as query parameters `name[key]` (style `deepObject`)."""
    if values is None or values is UNSET:
        return {}
    from ..models.plain import plain

    return {f"{name}[{key}]": value for key, value in plain(values).items()}


def query_pairs(query: Query) -> list[tuple[str, str]]:
    """The query as it is sent: lists repeat the name, truth values are lower case, what is unset is left out.

    Raises:
        TypeError: A value has no place in a query; the message names the parameter.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        items = value if isinstance(value, (list, tuple, set, frozenset)) else (value,)
        try:
            pairs += [(name, as_text(item)) for item in items]
        except TypeError as error:
            raise TypeError(f"query parameter {name}: {error}") from None
    return pairs


def as_text(value: object) -> str:
    """A single value as it stands in a query, a header or a form.

    Raises:
        TypeError: It is no text, number, truth value, date or UUID.
    """
    value = getattr(value, "value", value)  # of a member of an enum
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no form as a single text")


def _target(path: str, segments: Mapping[str, object]) -> str:
    # An encoded value holds no brace, so it cannot be taken for a placeholder.
    for name, value in segments.items():
        path = path.replace(f"{{{name}}}", _segment(name, value))
    return path


def _segment(name: str, value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        from uuid import UUID

        if not isinstance(value, UUID):
            raise TypeError(f"{name} must be a string, not {type(value).__name__}")
    text = as_text(value)
    if text in ("", ".", ".."):
        raise ValueError(f"{name} must not be {text!r}: it would lead to another path")
    return quote(text, safe="")


def _check_type(value: object, expected: object, content_type: str) -> None:
    if is_json(content_type):
        if expected is None:
            return
        from ..models.annotations import accepts, describe

        if accepts(value, expected):
            return
        wanted = f"{describe(expected)} or plain values of that form"
    elif content_type in (FORM, MULTIPART):
        from ..models.bases import ModelBase

        if isinstance(value, (ModelBase, Mapping)):
            return
        wanted = "a model or a mapping"
    else:
        if isinstance(value, (bytes, str)) or hasattr(value, "read") or hasattr(value, "repeatable"):
            return
        wanted = "bytes or a file"
    raise TypeError(f"body must be {wanted}, not {type(value).__name__}")
