"""A request as data: operations make it of their arguments, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypedDict, TypeVar
from urllib.parse import parse_qsl, quote

from ..base.shown import safe_repr
from ..base.unset import UNSET, UnsetType
from ..http.request import Effect, effect_of

if TYPE_CHECKING:
    from ..http.response import HttpResponse
    from ..http.streams import Stream

T = TypeVar("T")

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

JsonBody = Mapping[str, Any]

#: Query parameters: texts, numbers, truth values, dates, and lists of these.
Query = Mapping[str, Any]


class Options(TypedDict, total=False):
    """Options of every operation.

    Keys:
        params: Further query parameters, as a mapping, as pairs or as text. They override those of the operation.
        headers: Further request headers. They override those of the client.
        timeout: Timeout in seconds, or a pair (connect, read), or `None` for no limit. Default: the client's timeout.
        check: Refuse values that the contract excludes, before anything is sent. Default: true.
    """

    params: Mapping[str, Any] | Iterable[tuple[str, Any]] | str
    headers: Mapping[str, str]
    timeout: float | tuple[float | None, float | None] | None
    check: bool


OPTIONS = frozenset(Options.__annotations__)

#: Pagination style, named after the parameter or the field of the body that moves to the next page.
Style: TypeAlias = Literal["page", "last_id", "last_field_name", "scroll_id", "search_after"]


class ListOptions(Options, total=False):
    """Options of `iter` and `pages` of a list. A call of the list itself takes `Options` only.

    Keys:
        by: Pagination style, one of those that the operation offers. Default: the style that suits the list.
        ahead: Number of pages to prefetch, at least 0. Default: 0. Lists without page numbers prefetch at most one.
        resume: `token` of an earlier walk with the same arguments, to resume from.
    """

    by: Style | None
    ahead: int
    resume: str | None


LIST_OPTIONS = frozenset(ListOptions.__annotations__) - OPTIONS


class Paging(NamedTuple):
    """Pagination of a list, by the contract.

    Attributes:
        styles: Pagination styles; empty for a list without pages.
        per_page: Page size of walks; `None` if the page size cannot be set.
        in_body: Those of the styles and `per_page` that are fields of the body. The others are query parameters.
        most: Maximum page size that iconik takes; 0 if it is unknown.
    """

    styles: tuple[Style, ...] = ()
    per_page: int | None = None
    in_body: tuple[str, ...] = ()
    most: int = 1000


class Text:
    """Result of an operation whose response is text, but not JSON."""


class Binary:
    """Result of an operation whose response is bytes."""


class Answer:
    """Result of an operation that reads its response itself."""

    def read(self, response: HttpResponse, strict: bool) -> Any:
        """Return the object in a successful response, or `None`."""
        raise NotImplementedError


class Location:
    """Result of an operation whose response is a redirect: the absolute URL of its target, which is not requested."""


class Body:
    """A request body and its media type.

    Args:
        value: A model, a mapping, a list, bytes, a file or a `Stream`; `UNSET` and `None` for no body.
        expected: Model class or type, by the contract.
        content_type: Media type. Default: `application/json`.

    Raises:
        TypeError: The type of the value does not fit the body.
    """

    __slots__ = ("content_type", "expected", "stream", "value")

    def __init__(self, value: object, expected: object = None, content_type: str = "application/json") -> None:
        if value is not None and value is not UNSET:
            _check_type(value, expected, content_type)
        self.value = value
        self.expected = expected
        self.content_type = content_type
        #: The body piece by piece, once it was sent so.
        self.stream: Stream | None = None

    def __bool__(self) -> bool:
        """Return whether there is a body; an empty body counts."""
        return self.value is not None and self.value is not UNSET


class Call(Generic[T]):
    """One request, not sent yet.

    Args:
        method: HTTP method.
        path: Path below the base URL, with `{name}` where a value of `segments` goes.
        result: Class or type of the decoded response; `Text`, `Binary`, `Location`, or `None` for a response without
            a body.
        segments: Values for the path; each becomes exactly one segment of it.
        secrets: Names of the values that logs and errors must not contain.
        query: Query parameters. `UNSET` and `None` are not sent.
        headers: Header parameters. `UNSET` and `None` are not sent.
        body: Request body.
        credentials: Names of the credential headers that the operation needs; `None` for all of the client's.
        roles: Roles that the contract names for the operation.
        paging: Pagination, for an operation that returns a list.
        url: URL in place of base URL and path (a storage's signed URL). Without a host it is of the API's own.
        options: Options that the caller gave beside the arguments.

    Attributes:
        accept: Media types to ask for. Default: JSON, or anything where the result is not JSON.
        errors: Types of the bodies of errors, by status, range of statuses (`4XX`), or `default`.
        operation: Name of the operation; `None` for a request by path or URL.
        effect: Effect of the operation; for a request by path or URL the effect that its method has by default.

    Raises:
        TypeError: A value for the path is neither a text nor a number.
        ValueError: A value for the path is empty, `.` or `..`, which would change the path.
    """

    __slots__ = (
        "body",
        "credentials",
        "effect",
        "headers",
        "method",
        "operation",
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

    accept: str | None = None
    errors: Mapping[str, object] = MappingProxyType({})

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
        #: The path without secrets; `None` if the path has no secrets.
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
        self.operation: str | None = None
        self.effect: Effect = effect_of(method)

    @safe_repr
    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path if self.url is None else 'to a given URL'}>"


def is_json(content_type: str) -> bool:
    """Return whether a media type is JSON or based on JSON."""
    return content_type.partition(";")[0].rstrip().lower().endswith(("/json", "+json"))


def joined(values: Iterable[Any] | UnsetType | None, separator: Literal[",", " ", "|"] = ",") -> str | None:
    """Return a list as one query value, for parameters whose style does not repeat the name."""
    if values is None or isinstance(values, UnsetType):
        return None
    return separator.join(as_text(value) for value in values)


def deep(name: str, values: object) -> dict[str, Any]:
    """Return a mapping or a model as query parameters `name[key]` (style `deepObject`)."""
    if values is None or values is UNSET:
        return {}
    from ..models.plain import plain

    return {f"{name}[{key}]": value for key, value in plain(values).items()}


def given_query(params: Any) -> Query:
    """Return query parameters as a mapping: they may be given as pairs or as text, too."""
    if isinstance(params, Mapping):
        return params
    pairs = parse_qsl(params.lstrip("?"), keep_blank_values=True) if isinstance(params, str) else params or ()
    query: dict[str, list[Any]] = {}
    for name, value in pairs:
        query.setdefault(name, []).extend(value if isinstance(value, (list, tuple)) else [value])
    return query


def query_pairs(query: Query) -> list[tuple[str, str]]:
    """Return the query as sent: lists repeat the name, truth values are lower case, unset values are left out.

    Raises:
        TypeError: A value cannot be written as a query value; the message names the parameter.
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
    """Return a single value as text for a query, a header or a form.

    Raises:
        TypeError: The value is not a text, number, truth value, date or UUID.
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
    raise TypeError(f"cannot write {type(value).__name__} as a query, header or form value")


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
        raise ValueError(f"{name} must not be {text!r}, which would change the path")
    return quote(text, safe="")


def _check_type(value: object, expected: object, content_type: str) -> None:
    if is_json(content_type):
        from ..models.annotations import accepts, describe

        if expected is None or accepts(value, expected):
            return
        wanted = f"{describe(expected)} or plain values of that form"
    elif content_type in (FORM, MULTIPART):
        from ..models.bases import ModelBase

        if isinstance(value, (ModelBase, Mapping)) or hasattr(value, "model_dump"):
            return
        wanted = "a model or a mapping"
    else:
        if isinstance(value, (bytes, str)) or hasattr(value, "read") or hasattr(value, "repeatable"):
            return
        wanted = "bytes or a file"
    raise TypeError(f"body must be {wanted}, not {type(value).__name__}")
