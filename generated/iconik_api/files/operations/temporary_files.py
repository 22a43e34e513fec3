"""Operations on temporary files."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncTemporaryFilesOperations", "SyncTemporaryFilesOperations", "TemporaryFilesOperations"]


class TemporaryFilesOperations(Resource):
    """Operations on temporary files."""

    @op
    def create_temporary_file_set(self, asset_id: str, body: m.TemporaryFileSet | JsonBody, **options: Unpack[Options]) -> Call[m.TemporaryFileSet]:
        """Create a temporary file set.

        A place for files that a job needs on the way, such as between two storages of a transfer. The job and the
        format must exist. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            body: `TemporaryFileSet`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/temporary_file_sets/",
            m.TemporaryFileSet,
            segments={"asset_id": asset_id},
            body=Body(body, m.TemporaryFileSet),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def delete_temporary_file_set(
        self, asset_id: str, file_set_id: str, *, delete_cloud_objects: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Delete a temporary file set.

        Removes the record and those of its files. The files in cloud storage go with it unless they are to be
        spared. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            delete_cloud_objects: Delete the files in cloud storage as well.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/temporary_file_sets/{file_set_id}/",
            None,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            query={"delete_cloud_objects": delete_cloud_objects},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def list_temporary_file_set_files(
        self, asset_id: str, file_set_id: str, *, generate_signed_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the files of a temporary file set.

        Each file carries a signed URL to download it unless that is turned off. The list always comes whole. Needs
        the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/temporary_file_sets/{file_set_id}/files/",
            m.Files,
            segments={"asset_id": asset_id, "file_set_id": file_set_id},
            query={"generate_signed_url": generate_signed_url},
            roles=("can_read_files",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_temporary_file(
        self, asset_id: str, body: m.TemporaryFile | JsonBody, *, store: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.TemporaryFile]:
        """Register a temporary file and open its upload.

        As `create_file`, for a file of a temporary file set. The calls for uploads in parts take it with
        `temporary` set. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            body: `TemporaryFile`, or plain values of that form.
            store: Keep the record of the file as well.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/temporary_files/",
            m.TemporaryFile,
            segments={"asset_id": asset_id},
            query={"store": store},
            body=Body(body, m.TemporaryFile),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def replace_temporary_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Replace the properties of a temporary file.

        A property that is left out falls back to empty; to change single properties use `update_temporary_file`.
        Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `File`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/temporary_files/{file_id}/",
            m.File,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.File),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def update_temporary_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Change some properties of a temporary file.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `File`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/temporary_files/{file_id}/",
            m.File,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.File),
            roles=("can_write_files",),
            options=options,
        )


class SyncTemporaryFilesOperations(Sync, TemporaryFilesOperations):
    """Operations on temporary files, returning their responses."""


class AsyncTemporaryFilesOperations(Async, TemporaryFilesOperations):
    """Operations on temporary files, awaited."""
