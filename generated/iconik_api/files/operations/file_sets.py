"""Operations on file sets."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFileSetsOperations", "FileSetsOperations", "SyncFileSetsOperations"]


class FileSetsOperations(Resource):
    """Operations on file sets."""

    @op
    def list_file_sets(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]:
        """List the file sets of an asset.

        Every copy of every format of the asset, ten a page unless `per_page` says otherwise; `storage_id` tells
        where a copy lies. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            file_count: Also fill in `file_count`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/file_sets/",
            m.FileSets,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id, "file_count": file_count},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_file_set(self, asset_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Create a file set.

        Says that a copy of a format lies on a storage, or is about to. The format exists before it; the files
        follow one by one. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            body: `FileSet`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/file_sets/",
            m.FileSet,
            segments={"asset_id": asset_id},
            body=Body(body, m.FileSet),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def get_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Fetch one file set.

        The record without its files; these have a list of their own. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
            m.FileSet,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            roles=("can_read_files",),
            options=options,
        )

    @op
    def replace_file_set(
        self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]
    ) -> Call[m.FileSet]:
        """Replace the record of a file set.

        Writes the whole record, so send every field that is to stay; `name`, `format_id`, `base_dir` and
        `component_ids` have to be among them. To change a few fields, update the file set instead. Needs the role
        can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            body: `FileSet`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
            m.FileSet,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            body=Body(body, m.FileSet),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def update_file_set(
        self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]
    ) -> Call[m.FileSet]:
        """Change some fields of a file set.

        Writes the fields that the body names and leaves the others. Nothing is moved on the storage. Needs the role
        can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            body: `FileSet`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
            m.FileSet,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            body=Body(body, m.FileSet),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def delete_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Delete a file set.

        Puts the file set into the delete queue, where it can be restored until it is purged. Its files on the
        storage go with it, unless `keep_source` is set. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            keep_source: Delete the records only and leave the files on the storage.
            immediately: Delete for good, without the delete queue.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/",
            None,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            query={"keep_source": keep_source, "immediately": immediately},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def list_file_set_files(
        self,
        asset_id: str,
        file_set_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]:
        """List the files of a file set.

        The files that lie on the file set's storage, each with a signed URL to download it unless that is turned
        off. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            file_count: Also count the files.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/files/",
            m.Files,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            query={
                "per_page": per_page,
                "last_id": last_id,
                "generate_signed_url": generate_signed_url,
                "file_count": file_count,
            },
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def list_version_file_sets(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        file_count: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]:
        """List the file sets of one version.

        Every copy of the formats of the named version of the asset, ten a page unless `per_page` says otherwise.
        Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            file_count: Also fill in `file_count`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/file_sets/",
            m.FileSets,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id, "file_count": file_count},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )


class SyncFileSetsOperations(Sync, FileSetsOperations):
    """Operations on file sets, returning their responses."""


class AsyncFileSetsOperations(Async, FileSetsOperations):
    """Operations on file sets, awaited."""
