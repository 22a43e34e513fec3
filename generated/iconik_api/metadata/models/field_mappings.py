"""Field mappings of metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["FieldMapping", "FieldMappingOption", "FieldMappingOptions"]


@model
class FieldMapping(Model):
    """A field and the name that its values are kept under."""

    mapped_field_name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field that this one is mapped to.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the field.
    field_type: Opt[str | None] = field(default=UNSET, read_only=True)  #: Type of the values; iconik may know more types than those listed.


@model
class FieldMappingOption(Model):
    """A name that a field can be mapped to."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name that a field can be mapped to.


@model
class FieldMappingOptions(Model):
    """All names that a field can be mapped to."""

    objects: Opt[list[FieldMappingOption]] = field(default=UNSET, required=True)  #: The names.
