"""Operations on files."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFilesOperations", "FilesOperations", "SyncFilesOperations"]


class FilesOperations(Resource):
    """Operations on files."""

    @op
    def list_files(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]:
        """List the files of an asset.

        The files of all formats and file sets of the asset, ten a page unless `per_page` says otherwise. They come
        without download URLs unless these are asked for. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every file.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/",
            m.Files,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_file(self, asset_id: str, body: m.FileCreate | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Register a file and open its upload.

        Makes the record with status `OPEN` and answers where its bytes go: `upload_url` for one request,
        `multipart_upload_url` on S3 for parts. The matching storage of purpose `FILES` gives a storage; a format
        and a file set on it come first. When the bytes are there, update the file to `CLOSED` and start its
        keyframes. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            body: `FileCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/",
            m.File,
            segments={"asset_id": asset_id},
            body=Body(body, m.FileCreate),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def get_file(
        self,
        asset_id: str,
        file_id: str,
        *,
        generate_signed_post_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        bypass_url_cache: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.File]:
        """Fetch one file.

        The record with a signed URL to download the file. While the upload is open, `generate_signed_post_url`
        gives a fresh `upload_url` in place of one that has expired, for every storage method. Needs the role
        can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            generate_signed_post_url: Sign an upload URL as well.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
            bypass_url_cache: Sign anew instead of handing out a URL that was signed a while ago.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/",
            m.File,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={
                "generate_signed_post_url": generate_signed_post_url,
                "content_disposition": content_disposition,
                "content_type": content_type,
                "bypass_url_cache": bypass_url_cache,
            },
            roles=("can_read_files",),
            options=options,
        )

    @op
    def replace_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Replace the properties of a file.

        A property that is left out falls back to empty; `original_name`, `directory_path`, `type` and `file_set_id`
        must be there. To change single properties use `update_file`. Needs the role can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `File`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/files/{file_id}/",
            m.File,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.File),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def update_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Change some properties of a file.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `File`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/files/{file_id}/",
            m.File,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.File),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def delete_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a file.

        Removes the record at once; a file does not pass through the delete queue. Also the way to clear up after an
        upload that failed, since a new attempt makes a new record. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/files/{file_id}/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def capture_file_frame(
        self, asset_id: str, file_id: str, milliseconds: int, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start taking a picture out of a file.

        Queues a job that reads the file at the given moment and adds the frame as a poster;
        `set_as_custom_keyframe` lets it stand for the asset. Needs the role can_create_poster.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            milliseconds: Moment of the frame, in milliseconds from the start.
            body: `TranscodeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/capture/{milliseconds}/",
            m.TranscodeResponse,
            segments={"asset_id": asset_id, "file_id": file_id, "milliseconds": milliseconds},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_poster",),
            options=options,
        )

    @op
    def get_file_download_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL to download a file.

        The URL needs no other credentials and expires, so fetch it shortly before the download. Needs the role
        can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/download_url/",
            m.DownloadUrl,
            segments={"asset_id": asset_id, "file_id": file_id},
            roles=("can_read_files",),
            options=options,
        )

    @op
    def create_file_edit_proxy(
        self, asset_id: str, file_id: str, body: m.EditProxyRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.EditProxy]:
        """Prepare a copy of a file for editing.

        Asked by storage gateways: registers the format and the file set of an edit proxy, and answers how the file
        is to be transcoded. Needs the roles can_create_transcode_jobs, can_write_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `EditProxyRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/edit_proxies/",
            m.EditProxy,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.EditProxyRequest),
            roles=("can_create_transcode_jobs", "can_write_files"),
            options=options,
        )

    @op
    def get_file_gateway_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.GatewayUrl]:
        """Fetch the address that opens a file by the storage gateway.

        For people at machines that see the gateway's storage; the address starts the program that shows the file
        there. Needs the role can_read_files.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/isg_handler_url/",
            m.GatewayUrl,
            segments={"asset_id": asset_id, "file_id": file_id},
            roles=("can_read_files",),
            options=options,
        )

    @op
    def create_file_keyframes(
        self, asset_id: str, file_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start making proxies and keyframes from a file.

        Queues a job that reads the file, writes its media information into the format, and makes proxies and
        keyframes for the asset. Call it when the file is `CLOSED`. The body may be an empty object. Needs the role
        can_create_transcode_jobs.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `TranscodeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/keyframes/",
            m.TranscodeResponse,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def create_file_mediainfo(
        self, asset_id: str, file_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start reading the media information of a file.

        Queues a job that reads the file and writes what it finds into the format and its components. It makes no
        proxy and no keyframe. Needs the role can_create_transcode_jobs.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: `TranscodeRequest`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/mediainfo/",
            m.TranscodeResponse,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def reindex_file(self, asset_id: str, file_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a file anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_storages.

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/reindex/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_storages",),
            options=options,
        )

    @op
    def delete_all_files(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the files of every version of an asset.

        Removes the records at once; a file does not pass through the delete queue. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/all/files/",
            None,
            segments={"asset_id": asset_id},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def list_version_files(
        self,
        asset_id: str,
        version_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]:
        """List the files of one version.

        The files of the named version of the asset, ten a page unless `per_page` says otherwise. Other than in the
        list of all files, a download URL is signed for each unless that is turned off. Needs the role
        can_read_files.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/files/",
            m.Files,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_version_files(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the files of one version.

        Removes the records at once; a file does not pass through the delete queue. Needs the role can_delete_files.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/files/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def list_files_by_checksum(
        self, checksum: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the files that have a checksum.

        Finds copies of a file in all assets and on all storages, before it is uploaded a second time. Only files
        whose checksum is recorded are found. Needs the role can_read_files.

        Args:
            checksum: Checksum of the content, as it is recorded.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/files/checksum/{checksum}/",
            m.Files,
            segments={"checksum": checksum},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_files",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def delete_missing_files(self, storage_id: str, *, remove_assets: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the records of files that a storage has lost.

        Removes what scans have marked `MISSING` on the storage. A long list is done in the background. Needs the
        role can_delete_files.

        Args:
            storage_id: Identifier of the storage.
            remove_assets: Delete the assets as well that have no other files.
        """
        return Call(
            "DELETE",
            "API/files/v1/files/missing/storages/{storage_id}/",
            None,
            segments={"storage_id": storage_id},
            query={"remove_assets": remove_assets},
            roles=("can_delete_files",),
            options=options,
        )

    @op
    def check_file_on_storage(
        self, storage_id: str, body: m.FileToCheck | JsonBody, *, get_file_size: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[None]:
        """Check that a file lies on a storage.

        Looks on the storage itself, not at the records. A file that is not there is answered with 404. Needs the
        role can_read_files.

        Args:
            storage_id: Identifier of the storage.
            body: `FileToCheck`, or plain values of that form.
            get_file_size: Also find out how large the file is.
        """
        return Call(
            "POST",
            "API/files/v1/files/storages/{storage_id}/",
            None,
            segments={"storage_id": storage_id},
            query={"get_file_size": get_file_size},
            body=Body(body, m.FileToCheck),
            roles=("can_read_files",),
            options=options,
        )

    @op
    def upload_file(self, body: m.FileUpload | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Upload a small file in one request.

        Creates what is missing of asset, format and file set, and puts the bytes on the storage by way of iconik.
        Files that are not small are created first and uploaded to their signed URL. Needs the roles
        can_write_files, can_write_formats.

        Args:
            body: `FileUpload`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/files/upload/",
            None,
            body=Body(body, m.FileUpload, "multipart/form-data"),
            roles=("can_write_files", "can_write_formats"),
            options=options,
        )

    @op
    def check_shared_file(self, storage_id: str, *, directory_path: str, name: str, **options: Unpack[Options]) -> Call[None]:
        """Check whether a file is on a storage, by way of a share.

        For people who upload through a share and see no storage otherwise. The answer is empty when the storage has
        such a file, and 404 when it has none. Needs the role can_write_files.

        Args:
            storage_id: Identifier of the storage.
            directory_path: Directory of the storage to look in; empty for the top.
            name: Name of the file.
        """
        return Call(
            "GET",
            "API/files/v1/shares/storages/{storage_id}/files/",
            None,
            segments={"storage_id": storage_id},
            query={"directory_path": directory_path, "name": name},
            roles=("can_write_files",),
            options=options,
        )


class SyncFilesOperations(Sync, FilesOperations):
    """Operations on files, returning their responses."""


class AsyncFilesOperations(Async, FilesOperations):
    """Operations on files, awaited."""
