"""Operations on field mappings."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncFieldMappingsOperations", "FieldMappingsOperations", "SyncFieldMappingsOperations"]


class FieldMappingsOperations(Resource):
    """Operations on field mappings."""

    @op
    def create_field_mapping(self, body: m.FieldMapping | JsonBody, **options: Unpack[Options]) -> Call[m.FieldMapping]:
        """Map a field to another name.

        The field keeps its values in the field named by `mapped_field_name` from now on.
        `list_field_mapping_options` says which names can be mapped to. Needs the role can_read_metadata_fields.

        Args:
            body: `FieldMapping`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/metadata/v1/mapping/fields/",
            m.FieldMapping,
            body=Body(body, m.FieldMapping),
            roles=("can_read_metadata_fields",),
            options=options,
        )

    @op
    def get_field_mapping(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldMapping]:
        """Fetch the mapping of one field.

        Says which name the values of the field are kept under. Needs the role can_read_metadata_fields.

        Args:
            field_name: Name of the field.
        """
        return Call(
            "GET",
            "API/metadata/v1/mapping/fields/{field_name}/",
            m.FieldMapping,
            segments={"field_name": field_name},
            roles=("can_read_metadata_fields",),
            options=options,
        )

    @op
    def list_field_mapping_options(self, **options: Unpack[ListOptions]) -> Call[m.FieldMappingOptions]:
        """List the names that a field can be mapped to.

        The list always comes whole. Needs the role can_read_metadata_fields.
        """
        return Call(
            "GET", "API/metadata/v1/mapping/options/", m.FieldMappingOptions, roles=("can_read_metadata_fields",), paging=Paging(), options=options
        )


class SyncFieldMappingsOperations(Sync, FieldMappingsOperations):
    """Operations on field mappings, returning their responses."""


class AsyncFieldMappingsOperations(Async, FieldMappingsOperations):
    """Operations on field mappings, awaited."""
