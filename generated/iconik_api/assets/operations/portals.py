"""Operations on portals."""

from __future__ import annotations

from typing import IO, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPortalsOperations", "PortalsOperations", "SyncPortalsOperations"]


class PortalsOperations(Resource):
    """Operations on portals."""

    @op
    def list_portals(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Portals]:
        """List portals.

        Portals that the user may see, ten a page unless `per_page` says otherwise. Needs the role can_read_portals.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only portals with this status.
            ids: Only the portals with these identifiers, separated by commas.
            query: Only portals in which this text occurs.
        """
        return Call(
            "GET",
            "API/assets/v1/portals/",
            m.Portals,
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "status": status,
                "ids": ids,
                "query": query,
            },
            roles=("can_read_portals",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_portal(self, body: m.PortalCreate | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Create a portal.

        The playlist that it shows must exist. A logo is uploaded afterwards, see `upload_portal_logo`. Needs the
        role can_create_portals.

        Args:
            body: `PortalCreate`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/portals/", m.Portal, body=Body(body, m.PortalCreate), roles=("can_create_portals",), options=options)

    @op
    def get_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[m.Portal]:
        """Fetch one portal.

        The record with its look; what it shows are the items of the playlist. Needs the role can_read_portals.

        Args:
            portal_id: Identifier of the portal.
        """
        return Call(
            "GET", "API/assets/v1/portals/{portal_id}/", m.Portal, segments={"portal_id": portal_id}, roles=("can_read_portals",), options=options
        )

    @op
    def replace_portal(self, portal_id: str, body: m.Portal | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Replace the properties of a portal.

        A property that is left out falls back to empty; to change single properties use `update_portal`. Needs the
        role can_write_portals.

        Args:
            portal_id: Identifier of the portal.
            body: `Portal`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/portals/{portal_id}/",
            m.Portal,
            segments={"portal_id": portal_id},
            body=Body(body, m.Portal),
            roles=("can_write_portals",),
            options=options,
        )

    @op
    def update_portal(self, portal_id: str, body: m.Portal | JsonBody, **options: Unpack[Options]) -> Call[m.Portal]:
        """Change some properties of a portal.

        Only the properties in the body change. Needs the role can_write_portals.

        Args:
            portal_id: Identifier of the portal.
            body: `Portal`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/portals/{portal_id}/",
            m.Portal,
            segments={"portal_id": portal_id},
            body=Body(body, m.Portal),
            roles=("can_write_portals",),
            options=options,
        )

    @op
    def delete_portal(self, portal_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a portal.

        The page can no longer be opened; its playlist stays. Needs the role can_delete_portals.

        Args:
            portal_id: Identifier of the portal.
        """
        return Call(
            "DELETE", "API/assets/v1/portals/{portal_id}/", None, segments={"portal_id": portal_id}, roles=("can_delete_portals",), options=options
        )

    @op
    def upload_portal_logo(self, portal_id: str, body: bytes | IO[bytes], *, content_type: str, **options: Unpack[Options]) -> Call[m.Portal]:
        """Upload the logo of a portal.

        The body is the picture itself, and its media type stands in Content-Type. A logo that was there is
        replaced. Needs the role can_write_portals.

        Args:
            portal_id: Identifier of the portal.
            body: What is sent.
            content_type: What the body is: `image/*`.
        """
        return Call(
            "POST",
            "API/assets/v1/portals/{portal_id}/logo/",
            m.Portal,
            segments={"portal_id": portal_id},
            body=Body(body, bytes, content_type),
            roles=("can_write_portals",),
            options=options,
        )

    @op
    def delete_portal_logo(self, portal_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the logo of a portal.

        The portal is shown without a logo from now on. Needs the role can_write_portals.

        Args:
            portal_id: Identifier of the portal.
        """
        return Call(
            "DELETE",
            "API/assets/v1/portals/{portal_id}/logo/",
            None,
            segments={"portal_id": portal_id},
            roles=("can_write_portals",),
            options=options,
        )

    @op
    def reindex_portal(self, portal_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a portal anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_portals.

        Args:
            portal_id: Identifier of the portal.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/portals/{portal_id}/reindex/",
            None,
            segments={"portal_id": portal_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_portals",),
            options=options,
        )


class SyncPortalsOperations(Sync, PortalsOperations):
    """Operations on portals, returning their responses."""


class AsyncPortalsOperations(Async, PortalsOperations):
    """Operations on portals, awaited."""
