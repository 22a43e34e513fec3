"""Operations on views."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncViewsOperations", "SyncViewsOperations", "ViewsOperations"]


class ViewsOperations(Resource):
    """Operations on views."""

    @op
    def get_share_custom_action_view(
        self, context: str, action_id: str, *, share_id: str, share_user_id: str, **options: Unpack[Options]
    ) -> Call[m.ViewResponse]:
        """Fetch the view that a custom action asks for in a share.

        Lets a visitor of a share fill in the form of a custom action. The headers name the share and the visitor.

        Args:
            context: Where the action is offered, such as `ASSET`.
            action_id: Identifier of the custom action.
            share_id: Identifier of the share.
            share_user_id: Identifier of the visitor of the share.
        """
        return Call(
            "GET",
            "API/metadata/v1/shares/custom_actions/{context}/{action_id}/views/",
            m.ViewResponse,
            segments={"context": context, "action_id": action_id},
            headers={"Share-ID": share_id, "Share-User-ID": share_user_id},
            options=options,
        )

    @op
    def list_views(
        self, *, include_fields: Opt[str] = UNSET, exclude_fields: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.ViewListResponse]:
        """List metadata views.

        All views in one answer. The entries of `view_fields` are short here: what a field's own definition says is
        only part of `get_view`. Needs the role can_read_metadata_views.

        Args:
            include_fields: Properties of a view to return, separated by commas; all others are left out.
            exclude_fields: Properties of a view to leave out, separated by commas.
        """
        return Call(
            "GET",
            "API/metadata/v1/views/",
            m.ViewListResponse,
            query={"include_fields": include_fields, "exclude_fields": exclude_fields},
            roles=("can_read_metadata_views",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_view(self, body: m.CreateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Create a metadata view.

        A view refers to existing fields by name. It may give a field another label, other options or other rules
        than the field's own definition; what it leaves out comes from there. Needs the role
        can_write_metadata_views.

        Args:
            body: `CreateViewRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/metadata/v1/views/",
            m.ViewResponse,
            body=Body(body, m.CreateViewRequest),
            roles=("can_write_metadata_views",),
            options=options,
        )

    @op
    def reindex_views(self, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index all metadata views anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_metadata_views.

        Args:
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST", "API/metadata/v1/views/reindex/", None, body=Body(body, m.Reindex), roles=("can_reindex_metadata_views",), options=options
        )

    @op
    def get_view(self, view_id: str, *, merge_fields: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Fetch one metadata view.

        The view with its fields. By default each entry shows the field's own definition with the changes that the
        view makes to it. Needs the role can_read_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
            merge_fields: Join each field's definition with what the view changes about it.
        """
        return Call(
            "GET",
            "API/metadata/v1/views/{view_id}/",
            m.ViewResponse,
            segments={"view_id": view_id},
            query={"merge_fields": merge_fields},
            roles=("can_read_metadata_views",),
            options=options,
        )

    @op
    def replace_view(self, view_id: str, body: m.UpdateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Replace the properties of a metadata view.

        Takes the whole view: fetch it, change it and put it back. What belongs to the definition of a field (its
        type, its bounds) is changed with `replace_field`, not here. Needs the role can_write_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
            body: `UpdateViewRequest`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/metadata/v1/views/{view_id}/",
            m.ViewResponse,
            segments={"view_id": view_id},
            body=Body(body, m.UpdateViewRequest),
            roles=("can_write_metadata_views",),
            options=options,
        )

    @op
    def update_view(self, view_id: str, body: m.UpdateViewRequest | JsonBody, **options: Unpack[Options]) -> Call[m.ViewResponse]:
        """Change some properties of a metadata view.

        Properties that are not sent stay as they are. The declared body is that of the PUT, so name and fields
        count as required here too. Needs the role can_write_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
            body: `UpdateViewRequest`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/metadata/v1/views/{view_id}/",
            m.ViewResponse,
            segments={"view_id": view_id},
            body=Body(body, m.UpdateViewRequest),
            roles=("can_write_metadata_views",),
            options=options,
        )

    @op
    def delete_view(self, view_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata view.

        Takes away the view only; its fields are resources of their own and stay. Needs the role
        can_delete_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
        """
        return Call(
            "DELETE", "API/metadata/v1/views/{view_id}/", None, segments={"view_id": view_id}, roles=("can_delete_metadata_views",), options=options
        )

    @op
    def reindex_view(self, view_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a metadata view anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_metadata_views.

        Args:
            view_id: Identifier of the metadata view.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/metadata/v1/views/{view_id}/reindex/",
            None,
            segments={"view_id": view_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_metadata_views",),
            options=options,
        )


class SyncViewsOperations(Sync, ViewsOperations):
    """Operations on views, returning their responses."""


class AsyncViewsOperations(Async, ViewsOperations):
    """Operations on views, awaited."""
