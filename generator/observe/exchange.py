"""One exchange of recorded traffic: a request and its response, as far as a recorder can be trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

import attrs

from .shapes import Shape

__all__ = ["Body", "Exchange", "Fault", "Skipped", "State"]

State: TypeAlias = Literal["kept", "empty", "not kept", "damaged"]
Fault: TypeAlias = Literal["not UTF-8", "repeated names", "NaN or infinite", "cut off", "not JSON"]


@attrs.frozen
class Body:
    """A body.

    Attributes:
        state: Whether the recorder kept the body. `empty` is an empty body for sure.
        media_type: Media type by the header, without parameters; `None` if the header is missing.
        shape: Content of a JSON body or a form; `None` for other bodies.
        is_text: The values in the shape are texts, as in a form.
        names_only: The names in the shape are those of the body, without reliable values.
        faults: Faults of the text.
    """

    state: State
    media_type: str | None = None
    shape: Shape | None = None
    is_text: bool = False
    names_only: bool = False
    faults: tuple[Fault, ...] = ()


@attrs.frozen
class Exchange:
    """A request and its response.

    Attributes:
        place: File, and number of the entry or line in the file.
        method: HTTP method in upper case.
        host: Host and port; empty in a recording of the client.
        path: Path of the URL, percent-encoded; in a recording, the template of the path.
        values: Values of the path by name, in a recording; `None` if `path` is the path of the URL.
        query: Names and values of the query; `None` if the query cannot be read.
        status: Status of the response.
        request_headers: Names of the request headers in lower case; empty if the recorder kept too few.
        response_headers: Names of the response headers in lower case.
        request: Body of the request.
        response: Body of the response.
        is_rewritten: The recorder writes bodies anew, so that large numbers are inexact and infinite ones are null.
        follows_redirects: The recorder gives the target's response as the response of the redirect.
    """

    place: str
    method: str
    host: str
    path: str
    values: Mapping[str, Shape] | None
    query: Sequence[tuple[str, Shape]] | None
    status: int
    request_headers: frozenset[str]
    response_headers: frozenset[str]
    request: Body
    response: Body
    is_rewritten: bool = False
    follows_redirects: bool = False


@attrs.frozen
class Skipped:
    """An entry that says nothing about the contract.

    Attributes:
        reason: Reason, in words for the report.
        count: Number of entries.
    """

    reason: str
    count: int = 1
