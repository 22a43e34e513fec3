"""Operations on formats."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFormatsOperations", "FormatsOperations", "SyncFormatsOperations"]


class FormatsOperations(Resource):
    """Operations on formats."""

    @op
    def list_formats(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Formats]:
        """List the formats of an asset.

        The formats of the asset's current version, ten a page unless `per_page` says otherwise.
        `include_all_versions` widens the list beyond one version. Needs the role can_read_formats.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            include_all_versions: List the formats of every version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/",
            m.Formats,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id, "include_all_versions": include_all_versions},
            roles=("can_read_formats",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_format(self, asset_id: str, body: m.Format | JsonBody, **options: Unpack[Options]) -> Call[m.Format]:
        """Create a format.

        Makes the record only. To get media into it, create a file set for the storage that is to hold the media,
        and a file in that file set. Needs the role can_write_formats.

        Args:
            asset_id: Identifier of the asset.
            body: `Format`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/formats/",
            m.Format,
            segments={"asset_id": asset_id},
            body=Body(body, m.Format),
            roles=("can_write_formats",),
            options=options,
        )

    @op
    def get_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[m.Format]:
        """Fetch one format.

        The record with its components, but without its file sets and files. Needs the role can_read_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/",
            m.Format,
            segments={"asset_id": asset_id, "format_id": format_id},
            roles=("can_read_formats",),
            options=options,
        )

    @op
    def replace_format(
        self, asset_id: str, format_id: str, body: m.Format | JsonBody, *, sync_components: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Format]:
        """Replace the properties of a format.

        A property that is left out falls back to empty; `name` must be there. To change single properties use
        `update_format`. Needs the role can_write_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `Format`, or plain values of that form.
            sync_components: Bring the stored components in line with those of the body.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/",
            m.Format,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"sync_components": sync_components},
            body=Body(body, m.Format),
            roles=("can_write_formats",),
            options=options,
        )

    @op
    def update_format(
        self, asset_id: str, format_id: str, body: m.Format | JsonBody, *, sync_components: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Format]:
        """Change some properties of a format.

        Only the properties in the body change. Needs the role can_write_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `Format`, or plain values of that form.
            sync_components: Bring the stored components in line with those of the body.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/",
            m.Format,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"sync_components": sync_components},
            body=Body(body, m.Format),
            roles=("can_write_formats",),
            options=options,
        )

    @op
    def delete_format(self, asset_id: str, format_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a format.

        Puts the format into the delete queue, where it can be restored until it is purged. Needs the role
        can_delete_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            immediately: Delete for good, without the delete queue.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"immediately": immediately},
            roles=("can_delete_formats",),
            options=options,
        )

    @op
    def archive_format_v1(
        self, asset_id: str, format_id: str, body: m.FormatArchiveV1 | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive a format by way of version 1.

        As `archive_format`, but the body can name the file set to read and the method of the archive storage. The
        work goes on after the answer. Needs the role can_archive_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `FormatArchiveV1`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/archive/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.FormatArchiveV1),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def delete_archived_format(self, asset_id: str, format_id: str, body: m.ArchivedCopy | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Delete the archived copy of a format.

        Removes the copy from the archive storage; copies on other storages stay. A 202 says that this goes on after
        the answer. Needs the role can_delete_archived_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `ArchivedCopy`, or plain values of that form.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/archive/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            body=Body(body, m.ArchivedCopy),
            roles=("can_delete_archived_formats",),
            options=options,
        )

    @op
    def list_format_components(self, asset_id: str, format_id: str, **options: Unpack[ListOptions]) -> Call[m.Components]:
        """List the components of a format.

        The tracks and embedded descriptions that the media information job found, and those that were added by
        hand. Needs the role can_read_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/",
            m.Components,
            segments={"asset_id": asset_id, "format_id": format_id},
            roles=("can_read_formats",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_format_component(self, asset_id: str, format_id: str, body: m.Component | JsonBody, **options: Unpack[Options]) -> Call[m.Component]:
        """Add a component to a format.

        Describes one more part of the media. File sets can then name it in their `component_ids`. Needs the role
        can_create_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `Component`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/",
            m.Component,
            segments={"asset_id": asset_id, "format_id": format_id},
            body=Body(body, m.Component),
            roles=("can_create_formats",),
            options=options,
        )

    @op
    def get_format_component(self, asset_id: str, format_id: str, component_id: str, **options: Unpack[Options]) -> Call[m.Component]:
        """Fetch one component of a format.

        What is known about one part of the media, such as a sound track. Needs the role can_read_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            component_id: Identifier of the component.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/{component_id}/",
            m.Component,
            segments={"asset_id": asset_id, "format_id": format_id, "component_id": component_id},
            roles=("can_read_formats",),
            options=options,
        )

    @op
    def replace_format_component(self, asset_id: str, format_id: str, component_id: str, **options: Unpack[Options]) -> Call[m.Component]:
        """Write a component of a format again.

        Documented without a body, so it cannot change what the component says. Needs the role can_create_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            component_id: Identifier of the component.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/{component_id}/",
            m.Component,
            segments={"asset_id": asset_id, "format_id": format_id, "component_id": component_id},
            roles=("can_create_formats",),
            options=options,
        )

    @op
    def delete_format_component(self, asset_id: str, format_id: str, component_id: str, **options: Unpack[ListOptions]) -> Call[m.Components]:
        """Delete a component of a format.

        Removes the description of one part of the media. The files that hold the part stay as they are. Needs the
        role can_delete_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            component_id: Identifier of the component.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/{component_id}/",
            m.Components,
            segments={"asset_id": asset_id, "format_id": format_id, "component_id": component_id},
            roles=("can_delete_formats",),
            paging=Paging(),
            options=options,
        )

    @op
    def purge_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a format from the delete queue for good.

        The format must have been deleted before; after this neither it nor its file sets can be restored. Needs the
        role can_delete_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/purge/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            roles=("can_delete_formats",),
            options=options,
        )

    @op
    def restore_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a format out of the delete queue.

        The format is as it was before its deletion. The request has no body. To bring a format back from the
        archive, use `restore_archived_format`. Needs the role can_write_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/restore/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            roles=("can_write_formats",),
            options=options,
        )

    @op
    def restore_archived_format(
        self, asset_id: str, format_id: str, body: m.FormatRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Bring a format back from the archive.

        Copies the archived media to a storage that can be read at once. The work goes on after the answer; an
        archive on slow storage takes hours. `restore_format` is something else: it takes a deleted format out of
        the delete queue. Needs the role can_restore_archived_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `FormatRestore`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/restore/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.FormatRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )

    @op
    def delete_all_formats(self, asset_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the formats of every version of an asset.

        Puts the formats into the delete queue, or deletes them for good with `immediately`. Their file sets go with
        them. Needs the role can_delete_formats.

        Args:
            asset_id: Identifier of the asset.
            immediately: Delete for good, without the delete queue.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/formats/",
            None,
            segments={"asset_id": asset_id},
            query={"immediately": immediately},
            roles=("can_delete_formats",),
            options=options,
        )

    @op
    def list_version_formats(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Formats]:
        """List the formats of one version.

        The formats of the named version of the asset, ten a page unless `per_page` says otherwise. Needs the role
        can_read_formats.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/formats/",
            m.Formats,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_formats",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_version_formats(self, asset_id: str, version_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the formats of one version.

        Puts the formats into the delete queue, or deletes them for good with `immediately`. Their file sets go with
        them. Needs the role can_delete_formats.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            immediately: Delete for good, without the delete queue.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/formats/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"immediately": immediately},
            roles=("can_delete_formats",),
            options=options,
        )

    @op
    def archive_format(
        self, asset_id: str, format_id: str, body: m.FormatArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Archive a format.

        Copies the media to an archive storage, that of the system domain if the body names none, and deletes the
        original if asked to. The work goes on after the answer; `archive_status` of the format tells how it ends.
        Needs the role can_archive_formats.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: `FormatArchive`, or plain values of that form.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/{asset_id}/formats/{format_id}/archive/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.FormatArchive),
            roles=("can_archive_formats",),
            options=options,
        )


class SyncFormatsOperations(Sync, FormatsOperations):
    """Operations on formats, returning their responses."""


class AsyncFormatsOperations(Async, FormatsOperations):
    """Operations on formats, awaited."""
