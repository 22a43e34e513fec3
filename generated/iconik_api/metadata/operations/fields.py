"""Operations on fields."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFieldsOperations", "FieldsOperations", "SyncFieldsOperations"]


class FieldsOperations(Resource):
    """Operations on fields."""

    @op
    def list_fields(
        self, *, per_page: Opt[int] = UNSET, last_field_name: Opt[str] = UNSET, filter: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.FieldListResponse]:
        """List metadata fields.

        The definitions of all fields, page by page. There is no page number to ask for: the name of the last field
        received goes into `last_field_name` of the next call. Needs the role can_read_metadata_fields.

        Args:
            per_page: Objects in one page.
            last_field_name: Name of the last field already received; the next page starts behind it.
            filter: Field names, separated by commas; only these fields are listed.
        """
        return Call(
            "GET",
            "API/metadata/v1/fields/",
            m.FieldListResponse,
            query={"per_page": per_page, "last_field_name": last_field_name, "filter": filter},
            roles=("can_read_metadata_fields",),
            paging=Paging(("last_field_name",), per_page=100),
            options=options,
        )

    @op
    def create_field(self, body: m.FieldCreate | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Create a metadata field.

        The name identifies the field from now on and cannot be changed later; the label is what people see. People
        fill in the field once a view holds it. Needs the role can_write_metadata_fields.

        Args:
            body: `FieldCreate`, or plain values of that form.
        """
        return Call(
            "POST", "API/metadata/v1/fields/", m.FieldResponse, body=Body(body, m.FieldCreate), roles=("can_write_metadata_fields",), options=options
        )

    @op
    def get_field(self, field_name: str, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Fetch one metadata field.

        The definition by itself. What a view changes about the field is told by the view. Needs the role
        can_read_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call(
            "GET",
            "API/metadata/v1/fields/{field_name}/",
            m.FieldResponse,
            segments={"field_name": field_name},
            roles=("can_read_metadata_fields",),
            options=options,
        )

    @op
    def replace_field(self, field_name: str, body: m.FieldResponse | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Replace the definition of a metadata field.

        Takes the whole definition: fetch the field, change it and put it back. The name in the path decides which
        field it is; a name in the body is not sent. Needs the role can_write_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
            body: `FieldResponse`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/metadata/v1/fields/{field_name}/",
            m.FieldResponse,
            segments={"field_name": field_name},
            body=Body(body, m.FieldResponse),
            roles=("can_write_metadata_fields",),
            options=options,
        )

    @op
    def partial_update_field(self, field_name: str, body: m.FieldResponse | JsonBody, **options: Unpack[Options]) -> Call[m.FieldResponse]:
        """Change some properties of a metadata field.

        Properties that are not sent stay as they are. The declared body is that of the PUT, so type and label count
        as required here too. Needs the role can_write_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
            body: `FieldResponse`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/metadata/v1/fields/{field_name}/",
            m.FieldResponse,
            segments={"field_name": field_name},
            body=Body(body, m.FieldResponse),
            roles=("can_write_metadata_fields",),
            options=options,
        )

    @op
    def delete_field(self, field_name: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata field.

        Objects may still hold values in a deleted field: `get_metadata` returns them with
        `include_values_for_deleted_fields`. Needs the role can_delete_metadata_fields.

        Args:
            field_name: Name of the field (not its label).
        """
        return Call(
            "DELETE",
            "API/metadata/v1/fields/{field_name}/",
            None,
            segments={"field_name": field_name},
            roles=("can_delete_metadata_fields",),
            options=options,
        )

    @op
    def list_user_fields(self, **options: Unpack[ListOptions]) -> Call[m.FieldListResponse]:
        """List the metadata fields that the user may read.

        Those that the calling user may see. The list always comes whole. Needs the role can_read_metadata_fields.
        """
        return Call("GET", "API/metadata/v1/user/fields/", m.FieldListResponse, roles=("can_read_metadata_fields",), paging=Paging(), options=options)


class SyncFieldsOperations(Sync, FieldsOperations):
    """Operations on fields, returning their responses."""


class AsyncFieldsOperations(Async, FieldsOperations):
    """Operations on fields, awaited."""
