"""Operations on file sets."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.deprecation import deprecated
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFileSetsOperations", "FileSetsOperations", "SyncFileSetsOperations"]


class FileSetsOperations(Resource):
    """Operations on file sets."""

    @op
    def list_file_sets(
        self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, file_count: Opt[bool] = UNSET, **options: Unpack[ListOptions]
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

        Says that a copy of a format lies on a storage, or is about to. The format must exist; the files follow one
        by one. Needs the role can_write_files.

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
    def bulk_delete_file_sets(
        self,
        asset_id: str,
        body: m.FileSetSelection | JsonBody,
        *,
        keep_source: Opt[bool] = UNSET,
        immediately: Opt[bool] = UNSET,
        do_not_delete_last_copy: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Delete several file sets of an asset.

        Puts the file sets into the delete queue, or deletes them for good with `immediately`. The work goes on
        after the answer. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            body: `FileSetSelection`, or plain values of that form.
            keep_source: Delete the records only and leave the files on the storage.
            immediately: Delete for good, without the delete queue.
            do_not_delete_last_copy: Spare a file set when no other copy of its format is left.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/file_sets/bulk/",
            None,
            segments={"asset_id": asset_id},
            query={"keep_source": keep_source, "immediately": immediately, "do_not_delete_last_copy": do_not_delete_last_copy},
            body=Body(body, m.FileSetSelection),
            roles=("can_delete_files",),
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
    def replace_file_set(self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Replace the properties of a file set.

        A property that is left out falls back to empty; `name`, `format_id`, `base_dir` and `component_ids` must be
        there. To change single properties use `update_file_set`. Needs the role can_write_files.

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
    def update_file_set(self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Change some properties of a file set.

        Only the properties in the body change. Nothing is moved on the storage. Needs the role can_write_files.

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
        self, asset_id: str, file_set_id: str, *, keep_source: Opt[bool] = UNSET, immediately: Opt[bool] = UNSET, **options: Unpack[Options]
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
            query={"per_page": per_page, "last_id": last_id, "generate_signed_url": generate_signed_url, "file_count": file_count},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def purge_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a file set from the delete queue for good.

        The file set must have been deleted before; after this it cannot be restored. Needs the role
        can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/purge/",
            None,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def restore_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a file set out of the delete queue.

        The file set is as it was before its deletion. The request has no body. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/restore/",
            None,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            roles=("can_write_files",),
            options=options,
        )

    @op
    def list_format_file_sets(
        self, asset_id: str, format_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.FileSets]:
        """List the file sets of a format.

        The copies of one format, ten a page unless `per_page` says otherwise; `storage_id` tells where a copy lies.
        Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/file_sets/",
            m.FileSets,
            segments={"asset_id": asset_id, "format_id": format_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def list_format_sources(self, asset_id: str, format_id: str, **options: Unpack[ListOptions]) -> Call[m.FileSetSources]:
        """List the copies of a format that media can be read from.

        The file sets that a transfer or a transcoder may take, each with the method of its storage. The list always
        comes whole. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/file_sets/sources/",
            m.FileSetSources,
            segments={"asset_id": asset_id, "format_id": format_id},
            roles=("can_read_files",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_format_sources_by_method(self, asset_id: str, format_id: str, storage_method: str, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the copies of a format on storages of one method.

        As `list_format_sources`, narrowed to storages that are reached in the given way. The list always comes
        whole. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            storage_method: How the storage is reached, such as `S3` or `GCS`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/file_sets/sources/{storage_method}/",
            m.FileSets,
            segments={"asset_id": asset_id, "format_id": format_id, "storage_method": storage_method},
            roles=("can_read_files",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_format_storage_file_sets(
        self, asset_id: str, format_id: str, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.FileSets]:
        """List the file sets of a format on one storage.

        The copies of the format that lie on the storage, ten a page unless `per_page` says otherwise. Needs the
        role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/storages/{storage_id}/file_sets/",
            m.FileSets,
            segments={"asset_id": asset_id, "format_id": format_id, "storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_all_file_sets(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the file sets of every version of an asset.

        One call deletes at most one page of them; `list_file_sets` tells what is left. Needs the role
        can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/file_sets/",
            None,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_delete_files",),
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

    @op
    def delete_version_file_sets(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete the file sets of one version.

        One call deletes at most one page of them; `list_version_file_sets` tells what is left. Needs the role
        can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/file_sets/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    @deprecated("call list_file_set_files()", category=None)
    def list_files_of_file_set(self, file_set_id: str, *, generate_signed_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files of a file set without naming its asset.

        The list always comes whole. Where the asset is known, `list_file_set_files` does the same and reads page by
        page. Deprecated: call list_file_set_files(). Needs the role can_read_files.

        Args:
            file_set_id: Identifier of the file set.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
        """
        return Call(
            "GET",
            "API/files/v1/file_sets/{file_set_id}/files/",
            m.Files,
            segments={"file_set_id": file_set_id},
            query={"generate_signed_url": generate_signed_url},
            roles=("can_read_files",),
            paging=Paging(),
            options=options,
        )


class SyncFileSetsOperations(Sync, FileSetsOperations):
    """Operations on file sets, returning their responses."""


class AsyncFileSetsOperations(Async, FileSetsOperations):
    """Operations on file sets, awaited."""
