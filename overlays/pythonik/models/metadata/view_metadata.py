"""`ViewMetadata` as a program makes one."""

from __future__ import annotations

from typing import Any

from iconik_api.metadata import models as m
from iconik_api.runtime.base.unset import Opt


class _AnyViewMetadata(type):
    """Class of `ViewMetadata`, of which those in responses are instances, too."""

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, m.ViewMetadata)


class ViewMetadata(m.ViewMetadata, metaclass=_AnyViewMetadata):
    """Values of an object through a view, as a program makes one: to send, or for `intercept_404=`.

    As in 1.x, its fields have defaults, which are not sent, and values may be given as `{field: {"values": […]}}`.
    """

    date_created: Opt[str | None] = ""
    date_modified: Opt[str | None] = ""
    metadata_values: Opt[m.MetadataValues | None] = None  # type: ignore[assignment]
    object_id: Opt[str | None] = ""
    object_type: Opt[str | None] = ""
    version_id: Opt[str | None] = ""

    def __init__(self, /, **values: Any) -> None:
        if values.get("metadata_values") is None:
            legacy = {
                name: {"field_values": each["values"]}
                for name, each in values.items()
                if isinstance(each, dict) and "values" in each
            }
            if legacy:
                values["metadata_values"] = legacy
        super().__init__(**values)
