"""Models to plain values: dicts, lists, texts and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..base.unset import UNSET
from .bases import ModelBase, is_own
from .codec import codec_of


def plain(value: Any, *, by_wire: bool = True, without_none: bool = False, for_request: bool = False) -> Any:
    """Return a value with all models in it as dicts."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, ModelBase):
        return dump(value, by_wire=by_wire, without_none=without_none, for_request=for_request)
    if isinstance(value, Mapping):
        return {
            key: plain(item, by_wire=by_wire, without_none=without_none, for_request=for_request)
            for key, item in value.items()
            if item is not UNSET
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [plain(item, by_wire=by_wire, without_none=without_none, for_request=for_request) for item in value]
        return tuple(items) if isinstance(value, tuple) else items
    # A model of pydantic.
    return value.model_dump(mode="json", by_alias=by_wire) if hasattr(value, "model_dump") else value


def wire_body(value: Any) -> Any:
    """Return a request body as plain values: models without read-only fields, mappings unchanged."""
    return plain(value, for_request=True)


def dump(obj: ModelBase, *, by_wire: bool, without_none: bool = False, for_request: bool = False) -> dict[str, Any]:
    """Return the set fields of a model as plain values.

    Args:
        obj: The model.
        by_wire: Name the keys as in JSON instead of as in Python.
        without_none: Leave out values that are `None`, at any depth.
        for_request: Leave out read-only fields, and nulls of a response where a request takes none.
    """
    codec = codec_of(type(obj))
    dumped: dict[str, Any] = {}
    defaults = codec.own_defaults() if for_request else {}
    keys = codec.wire_names if by_wire else codec.names
    for key, field, value in zip(keys, codec.fields, codec.values(obj), strict=True):
        name = field.name
        if value is UNSET or (for_request and field.read_only) or (without_none and value is None):
            continue
        if for_request and value is None and name in codec.null_free and not is_own(obj, name):
            continue
        if name in defaults and defaults[name] == value:
            continue
        dumped[key] = plain(value, by_wire=by_wire, without_none=without_none, for_request=for_request)
    for key, value in (obj._extra or {}).items():
        if without_none and value is None:
            continue
        dumped[key] = plain(value, by_wire=by_wire, without_none=without_none, for_request=for_request)
    return dumped
