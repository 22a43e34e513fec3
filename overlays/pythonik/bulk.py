"""Bulk requests for more objects than iconik takes at once, sent part by part."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from copy import copy
from typing import Any, Generic, TypeVar

import attrs

from iconik_api.runtime.models.bases import ModelBase
from iconik_api.runtime.models.bounds import check_body, codec_for
from iconik_api.runtime.models.codec import codec_of

from .exceptions import PythonikError

__all__ = ["BulkPart", "send_in_parts", "send_in_parts_async"]

R = TypeVar("R")


@attrs.frozen
class BulkPart(Generic[R]):
    """A part of a bulk request, and the outcome of sending it.

    Attributes:
        body: Body that was sent.
        response: Its response, also one with an error status.
        error: Error in place of a response.
    """

    body: Any
    response: R | None = None
    error: PythonikError | None = None


def send_in_parts(operation: Callable[..., R], *args: Any, body: Any, **options: Any) -> list[BulkPart[R]]:
    """Send a body whose list is longer than iconik takes as several requests, in the order of the list.

    A part that fails does not stop the others.

    Args:
        operation: Bulk operation, such as `client.assets().bulk_delete_objects`.
        args: Arguments before the body.
        body: Model or mapping.
        options: Further arguments.

    Returns:
        One entry for each request.

    Raises:
        ValueError: Several lists are too long, or another value is out of bounds; nothing is sent.
    """
    outcomes: list[BulkPart[R]] = []
    for part in _parts(operation, args, body, options):
        try:
            outcomes.append(BulkPart(part, response=operation(*args, body=part, **options)))
        except PythonikError as error:
            outcomes.append(BulkPart(part, error=error))
    return outcomes


async def send_in_parts_async(
    operation: Callable[..., Awaitable[R]], *args: Any, body: Any, **options: Any
) -> list[BulkPart[R]]:
    """Send a body whose list is longer than iconik takes as several requests; see `send_in_parts`."""
    outcomes: list[BulkPart[R]] = []
    for part in _parts(operation, args, body, options):
        try:
            outcomes.append(BulkPart(part, response=await operation(*args, body=part, **options)))
        except PythonikError as error:
            outcomes.append(BulkPart(part, error=error))
    return outcomes


def _parts(operation: Any, args: tuple[Any, ...], body: Any, options: Mapping[str, Any]) -> list[Any]:
    expected = operation.call(*args, body=body, **options).body.expected
    parts = list(_split(body, expected))
    if options.get("check", True):
        for part in parts:
            check_body(part, expected)
    return parts


def _split(body: Any, expected: Any) -> Iterator[Any]:
    kind = type(body)
    codec = codec_of(kind) if issubclass(kind, ModelBase) else codec_for(body, expected)
    limits: dict[str, int] = {}
    for field in codec.fields if codec else ():
        bound = (field.bounds or "").partition("..")[2]
        if bound and isinstance(body.get(field.wire), (list, tuple)) and len(body[field.wire]) > int(bound):
            limits[field.wire] = int(bound)
    if len(limits) > 1:
        raise ValueError(f"only one list can be split: {', '.join(limits)} are too long")
    for name, most in limits.items():
        for start in range(0, len(body[name]), most):
            part = copy(body)
            part[name] = body[name][start : start + most]
            yield part
    if not limits:
        yield body
