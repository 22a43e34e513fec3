"""Dumps of models with all options of pydantic's `model_dump`."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import PurePath
from typing import Any
from uuid import UUID

import msgspec

from ..base.unset import UNSET
from .bases import ModelBase
from .codec import codec_of

#: Options of pydantic that make no difference here.
_WITHOUT_EFFECT = frozenset(
    {"context", "round_trip", "warnings", "serialize_as_any", "fallback", "exclude_computed_fields", "ensure_ascii"}
)
_LISTS = (list, tuple, set, frozenset)
_TEXTS = (date, time, timedelta, Decimal, UUID)


class Dump:
    """One way of dumping.

    Args:
        mode: `python` keeps enum members, dates and tuples, `json` makes values of JSON of them.
        by_alias: Name the keys as in JSON instead of as in Python.
        exclude_none: Leave out fields that are `None`, at any depth.
        exclude_defaults: Leave out fields that are equal to their default.
        exclude_unset: As `exclude_defaults`: the fields of the contract have no default but `UNSET`.
        ignored: Options of pydantic that make no difference here.

    Raises:
        TypeError: An option is unknown.
    """

    def __init__(
        self,
        *,
        mode: str = "python",
        by_alias: bool | None = False,
        exclude_none: bool = False,
        exclude_defaults: bool = False,
        exclude_unset: bool = False,
        **ignored: Any,
    ) -> None:
        if unknown := ignored.keys() - _WITHOUT_EFFECT:
            raise TypeError(f"model_dump() got an unexpected keyword argument {min(unknown)!r}")
        self._json = mode == "json"
        self._by_wire = bool(by_alias)
        self._without_none = exclude_none
        self._without_defaults = exclude_defaults or exclude_unset

    def dump(self, value: Any, include: Any = None, exclude: Any = None) -> Any:
        """Return a value without models in it.

        Args:
            value: The value.
            include: Names or positions to dump, or a mapping of them to what is dumped of each. Default: all.
            exclude: Names or positions to leave out, in the same forms.
        """
        if isinstance(value, ModelBase):
            return self._model(value, include, exclude)
        if isinstance(value, Mapping):
            return self._chosen(value.items(), include, exclude)
        if isinstance(value, _LISTS):
            if isinstance(value, (set, frozenset)) and not self._json:
                return value
            items = list(self._chosen(enumerate(value), include, exclude, len(value)).values())
            return items if self._json or isinstance(value, list) else tuple(items)
        if hasattr(value, "model_dump"):
            mode = "json" if self._json else "python"
            return value.model_dump(mode=mode, include=include, exclude=exclude, exclude_none=self._without_none)
        return _plain(value) if self._json else value

    def _model(self, obj: ModelBase, include: Any, exclude: Any) -> dict[str, Any]:
        codec = codec_of(type(obj))
        values = dict(zip(codec.names, codec.values(obj), strict=True)) | (obj._extra or {})
        defaults = codec.own_defaults() if self._without_defaults else {}
        kept = {
            name: value
            for name, value in values.items()
            if value is not UNSET
            and not (self._without_none and value is None)
            and not (name in defaults and defaults[name] == value)
        }
        dumped: dict[str, Any] = self._chosen(kept.items(), include, exclude)
        if not self._by_wire:
            return dumped
        wire: dict[str, str] = dict(zip(codec.names, codec.wire_names, strict=True))
        return {wire.get(name, name): value for name, value in dumped.items()}

    def _chosen(self, pairs: Any, include: Any, exclude: Any, size: int | None = None) -> dict[Any, Any]:
        found = {}
        for key, value in pairs:
            included = True if include is None else _choice(include, key, size)
            excluded = False if exclude is None else _choice(exclude, key, size)
            if included is not False and excluded is not True and value is not UNSET:
                found[key] = self.dump(
                    value, *(None if each is True or each is False else each for each in (included, excluded))
                )
        return found


def names_of(given: Any) -> Any:
    """Return names as a set, unless they are a mapping or a set already.

    Raises:
        TypeError: One text is given in place of several.
    """
    if given is None or isinstance(given, (Mapping, set, frozenset)):
        return given
    if isinstance(given, (str, bytes)):
        raise TypeError("include and exclude must be a set or a mapping of names, not one text")
    return set(given)


def _choice(given: Any, key: Any, size: int | None) -> Any:
    """Return what `include` or `exclude` say of a name or a position: true, false, or what they say of its parts."""
    keys = [key, "__all__"] if size is None else [key, key - size, "__all__"]
    named = [each for each in keys if each in given]
    if not isinstance(given, Mapping):
        return bool(named)
    parts = [given[each] for each in named]
    if False in parts or None in parts:
        raise TypeError("include and exclude must be sets or mappings of names, or true")
    if any(each is True or each is ... for each in parts):
        return True
    return _joined([names_of(each) for each in parts]) if parts else False


def _joined(parts: list[Any]) -> Any:
    if len(parts) == 1:
        return parts[0]
    joined: dict[Any, Any] = {}
    for part in parts:
        for name, each in part.items() if isinstance(part, Mapping) else dict.fromkeys(part, True).items():
            joined[name] = _joined([joined[name], each]) if isinstance(joined.get(name), (dict, set)) else each
    return joined


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, bytes):
        return value.decode()
    return (
        str(value)
        if isinstance(value, PurePath)
        else msgspec.to_builtins(value)
        if isinstance(value, _TEXTS)
        else value
    )
