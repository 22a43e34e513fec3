"""Operations on logos."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncLogosOperations", "LogosOperations", "SyncLogosOperations"]


class LogosOperations(Resource):
    """Operations on logos."""

    @op
    def list_logos(
        self, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Logos]:
        """List logos.

        All logos of the system domain, each with a signed URL to download it unless that is turned off. Needs the
        role can_read_portals.

        Args:
            per_page: Objects in one page.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/logos/",
            m.Logos,
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id},
            roles=("can_read_portals",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_logo(self, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]:
        """Create a logo.

        Makes the record and answers with where the picture is to be uploaded. The upload goes to the storage,
        without credentials of iconik. Needs the role can_write_portals.

        Args:
            body: `Logo`, or plain values of that form.
        """
        return Call("POST", "API/files/v1/logos/", m.Logo, body=Body(body, m.Logo), roles=("can_write_portals",), options=options)

    @op
    def get_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[m.Logo]:
        """Fetch one logo.

        The record with a signed URL of the picture. Needs the role can_read_portals.

        Args:
            logo_id: Identifier of the logo.
        """
        return Call("GET", "API/files/v1/logos/{logo_id}/", m.Logo, segments={"logo_id": logo_id}, roles=("can_read_portals",), options=options)

    @op
    def update_logo(self, logo_id: str, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]:
        """Change some properties of a logo.

        Only the properties in the body change. The picture stays; for another one, create another logo. Needs the
        role can_write_portals.

        Args:
            logo_id: Identifier of the logo.
            body: `Logo`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/logos/{logo_id}/",
            m.Logo,
            segments={"logo_id": logo_id},
            body=Body(body, m.Logo),
            roles=("can_write_portals",),
            options=options,
        )

    @op
    def delete_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a logo.

        Removes record and picture. Pages that show the logo go without. Needs the role can_write_portals.

        Args:
            logo_id: Identifier of the logo.
        """
        return Call("DELETE", "API/files/v1/logos/{logo_id}/", None, segments={"logo_id": logo_id}, roles=("can_write_portals",), options=options)


class SyncLogosOperations(Sync, LogosOperations):
    """Operations on logos, returning their responses."""


class AsyncLogosOperations(Async, LogosOperations):
    """Operations on logos, awaited."""
