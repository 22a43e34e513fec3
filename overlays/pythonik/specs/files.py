"""Files, formats, proxies, keyframes and storages, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from iconik_api.files import models as m
from iconik_api.files.operations import AsyncFiles, FilesService, SyncFiles
from iconik_api.runtime.base.shown import hidden_url
from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions, Options
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.models.plain import wire_body
from iconik_api.runtime.operations.deprecation import deprecated
from iconik_api.runtime.operations.op import Resource, Steps, flow, op

from ..constants import GCS_KEYFRAME_LOCATION_KEY
from ..exceptions import UnexpectedStorageMethodForProxy
from .base import AsyncSpec, Spec, names_of_1x, with_body
from .upload_sessions import gcs_upload, gcs_upload_id, s3_upload, s3_upload_id

if TYPE_CHECKING:
    import os

    from ..downloads import Download, Downloadable, OnProgress
    from ..models.files.keyframe import GCSKeyframeUploadResponse

__all__ = ["AsyncFilesSpec", "FilesSpec"]

__getattr__ = names_of_1x(__name__)


class FilesMethods(Resource):
    """Methods of 1.x, each in terms of a generated operation.

    Four methods are missing, because the generated operation has the same name and accepts their arguments:
    `delete_asset_keyframe`, `get_asset_keyframe`, `get_storage` and `list_storage_files`.
    """

    # --- formats ------------------------------------------------------------------------------------------------------

    @op.read
    def get_asset_formats(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Formats]:
        """List the formats of an asset (operation `list_formats`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return FilesService.list_formats.build(asset_id, **options)

    @op.read
    def get_asset_formats_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.Formats]:
        """List the formats of one version of an asset (operation `list_version_formats`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Number of formats in a page.
            last_id: Identifier of the last format of the page before.
        """
        call = FilesService.list_version_formats.build(asset_id, version_id, **options)
        call.query = {"per_page": per_page, "last_id": last_id}
        return call

    @op.read
    def get_asset_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[m.Format]:
        """Fetch one format (operation `get_format`).

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return FilesService.get_format.build(asset_id, format_id, **options)

    @op
    def create_asset_format(
        self, asset_id: str, body: m.Format | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Format]:
        """Create a format (operation `create_format`).

        Args:
            asset_id: Identifier of the asset.
            body: The format.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.create_format.build(asset_id, {}, **options), body, m.Format)

    @op
    def update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Format]:
        """Replace a format by PUT (operation `replace_format`).

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: The whole format.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.replace_format.build(asset_id, format_id, {}, **options), body, m.Format)

    @op
    def partial_update_asset_format(
        self,
        asset_id: str,
        format_id: str,
        body: m.Format | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Format]:
        """Change some properties of a format by PATCH (operation `update_format`).

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.update_format.build(asset_id, format_id, {}, **options), body, m.Format)

    @op.read
    def list_asset_format_components(
        self, asset_id: str, format_id: str, **options: Unpack[ListOptions]
    ) -> Call[m.Components]:
        """List the components of a format (operation `list_format_components`).

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
        """
        return FilesService.list_format_components.build(asset_id, format_id, **options)

    @op
    def create_asset_format_component(
        self,
        asset_id: str,
        format_id: str,
        body: m.Component | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Component]:
        """Add a component to a format (operation `create_format_component`).

        Args:
            asset_id: Identifier of the asset.
            format_id: Identifier of the format.
            body: The component.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.create_format_component.build(asset_id, format_id, {}, **options)
        return with_body(call, body, m.Component)

    @op.read
    def get_deleted_formats(self, **options: Unpack[ListOptions]) -> Call[m.IndexedFormats]:
        """List the formats in the delete queue (operation `list_deleted_formats`); pass page numbers by `params=`."""
        return FilesService.list_deleted_formats.build(**options)

    # --- file sets ----------------------------------------------------------------------------------------------------

    @op.read
    def get_asset_filesets(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the file sets of an asset (operation `list_file_sets`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return FilesService.list_file_sets.build(asset_id, **options)

    @op.read
    def get_asset_file_sets_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        file_count: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.FileSets]:
        """List the file sets of one version of an asset (operation `list_version_file_sets`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Number of file sets in a page.
            last_id: Identifier of the last file set of the page before.
            file_count: Include the number of files of each file set.
        """
        call = FilesService.list_version_file_sets.build(asset_id, version_id, **options)
        call.query = {"per_page": per_page, "last_id": last_id, "file_count": file_count}
        return call

    @op.read
    def get_asset_file_set_files(
        self, asset_id: str, file_sets_id: str, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the files of a file set (operation `list_file_set_files`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
            file_sets_id: Identifier of the file set.
        """
        return FilesService.list_file_set_files.build(asset_id, file_sets_id, **options)

    @op
    def create_asset_file_sets(
        self, asset_id: str, body: m.FileSet | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.FileSet]:
        """Create a file set (operation `create_file_set`).

        Args:
            asset_id: Identifier of the asset.
            body: The file set. iconik requires a base directory and component ids: if a model does not set them,
                `base_dir=""` and `component_ids=[]` are sent.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.create_file_set.build(asset_id, {}, **options)
        if isinstance(body, m.FileSet):
            body = {"base_dir": "", "component_ids": [], **wire_body(body)}
        return with_body(call, body, m.FileSet)

    @op
    @deprecated("call create_asset_file_sets()", category=None)
    def create_asset_filesets(
        self, asset_id: str, body: m.FileSet | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.FileSet]:
        """Create a file set. Deprecated name of `create_asset_file_sets`.

        Args:
            asset_id: Identifier of the asset.
            body: The file set.
            exclude_defaults: Ignored; see `Spec`.
        """
        return FilesMethods.create_asset_file_sets.build(asset_id, body, exclude_defaults, **options)

    @op
    def update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]:
        """Replace a file set by PUT (operation `replace_file_set`).

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            body: The whole file set.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.replace_file_set.build(asset_id, file_set_id, {}, **options), body, m.FileSet)

    @op
    def partial_update_asset_file_set(
        self,
        asset_id: str,
        file_set_id: str,
        body: m.FileSet | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileSet]:
        """Change some properties of a file set by PATCH (operation `update_file_set`).

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.update_file_set.build(asset_id, file_set_id, {}, **options), body, m.FileSet)

    @op.destroy
    def delete_asset_file_set(
        self, asset_id: str, file_set_id: str, keep_source: bool = False, **options: Unpack[Options]
    ) -> Call[None]:
        """Move a file set to the delete queue (operation `delete_file_set`).

        Args:
            asset_id: Identifier of the asset.
            file_set_id: Identifier of the file set.
            keep_source: Keep its files on the storage.
        """
        call = FilesService.delete_file_set.build(asset_id, file_set_id, **options)
        call.query = {"keep_source": True} if keep_source else {}
        return call

    @op.read
    def get_deleted_file_sets(self, **options: Unpack[ListOptions]) -> Call[m.IndexedFileSets]:
        """List the file sets in the delete queue (operation `list_deleted_file_sets`); pass pages by `params=`."""
        return FilesService.list_deleted_file_sets.build(**options)

    get_deleted_filesets = get_deleted_file_sets

    # --- files --------------------------------------------------------------------------------------------------------

    @op.read
    def get_asset_files(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files of an asset (operation `list_files`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return FilesService.list_files.build(asset_id, **options)

    @op.read
    def get_asset_files_by_version(
        self,
        asset_id: str,
        version_id: str,
        per_page: int | None = None,
        last_id: str | None = None,
        generate_signed_url: bool | None = None,
        content_disposition: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Call[m.Files]:
        """List the files of one version of an asset (operation `list_version_files`).

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            per_page: Number of files in a page.
            last_id: Identifier of the last file of the page before.
            generate_signed_url: Sign a download URL for every file.
            content_disposition: Content-Disposition of the responses to these URLs: `inline` or `attachment`.
        """
        call = FilesService.list_version_files.build(asset_id, version_id, **options)
        call.query = {
            "per_page": per_page,
            "last_id": last_id,
            "generate_signed_url": generate_signed_url,
            "content_disposition": content_disposition,
        }
        return call

    @op.read
    def get_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.File]:
        """Fetch one file record (operation `get_file`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
        """
        return FilesService.get_file.build(asset_id, file_id, **options)

    @op
    def create_asset_file(
        self, asset_id: str, body: m.FileCreate | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.File]:
        """Register a file and open its upload (operation `create_file`).

        Args:
            asset_id: Identifier of the asset.
            body: The file; its size is in bytes. iconik requires a type and a directory: if a model does not set them,
                `type="FILE"` and `directory_path=""` are sent.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.create_file.build(asset_id, {}, **options)
        if isinstance(body, m.FileCreate):
            body = {"type": m.FileType.FILE, "directory_path": "", **wire_body(body)}
        return with_body(call, body, m.FileCreate)

    @op
    def update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.FileCreate | m.File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.File]:
        """Replace a file record by PUT (operation `replace_file`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: The whole record.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.replace_file.build(asset_id, file_id, {}, **options)
        return with_body(call, body, m.FileCreate, m.File)

    @op
    def partial_update_asset_file(
        self,
        asset_id: str,
        file_id: str,
        body: m.FileCreate | m.File | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.File]:
        """Change some properties of a file record by PATCH (operation `update_file`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.update_file.build(asset_id, file_id, {}, **options)
        return with_body(call, body, m.FileCreate, m.File)

    @op.destroy
    def delete_asset_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a file (operation `delete_file`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
        """
        return FilesService.delete_file.build(asset_id, file_id, **options)

    @op
    def create_mediainfo_job(
        self, asset_id: str, file_id: str, priority: int = 5, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start a job that reads the media information of a file (operation `create_file_mediainfo`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            priority: Priority of the job, from 1 to 10.
        """
        return FilesService.create_file_mediainfo.build(asset_id, file_id, {"priority": priority}, **options)

    @op
    def create_transcode_job(
        self, asset_id: str, file_id: str, priority: int = 5, **options: Unpack[Options]
    ) -> Call[m.TranscodeResponse]:
        """Start a job that creates proxies and keyframes of a file (operation `create_file_keyframes`).

        Args:
            asset_id: Identifier of the asset.
            file_id: Identifier of the file.
            priority: Priority of the job, from 1 to 10.
        """
        return FilesService.create_file_keyframes.build(asset_id, file_id, {"priority": priority}, **options)

    # --- proxies ------------------------------------------------------------------------------------------------------

    @op.read
    def get_asset_proxies(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Proxies]:
        """List the proxies of an asset (operation `list_proxies`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return FilesService.list_proxies.build(asset_id, **options)

    @op.read
    def get_asset_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Fetch one proxy (operation `get_proxy`).

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
        """
        return FilesService.get_proxy.build(asset_id, proxy_id, **options)

    @op
    def create_asset_proxy(
        self, asset_id: str, body: m.Proxy | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Proxy]:
        """Register a proxy and open its upload (operation `create_proxy`).

        Args:
            asset_id: Identifier of the asset.
            body: The proxy; its size is in bytes.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.create_proxy.build(asset_id, {}, **options), body, m.Proxy)

    @op
    def update_asset_proxy(
        self,
        asset_id: str,
        proxy_id: str,
        body: m.Proxy | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Proxy]:
        """Change some properties of a proxy by PATCH (operation `update_proxy`).

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.update_proxy.build(asset_id, proxy_id, {}, **options), body, m.Proxy)

    @flow
    def get_upload_id_for_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Steps[str]:
        """Start the upload of a proxy on its storage (operation `get_proxy`, then a request to the storage).

        The response is that of the storage, and `data` is the id of an upload in parts (S3) or of a resumable upload
        (GCS). If the proxy cannot be fetched, the response of iconik is returned. Without an id, `data` is `None`.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.

        Raises:
            UnexpectedStorageMethodForProxy: The storage is neither S3 nor GCS.
            PythonikError: The proxy has no upload URL.
        """
        call = FilesService.get_proxy.build(asset_id, proxy_id, **options)
        response = yield call
        proxy = response.data
        if not isinstance(proxy, m.Proxy):
            return Response(response.response, None, roles=call.roles)
        if proxy.storage_method == m.StorageMethod.S3:
            answer = (yield s3_upload(proxy, options)).response
            return Response(answer, s3_upload_id(answer))
        if proxy.storage_method == m.StorageMethod.GCS:
            answer = (yield gcs_upload(proxy, options)).response
            return Response(answer, gcs_upload_id(answer))
        raise UnexpectedStorageMethodForProxy(
            f"storage_method of proxy {proxy_id} is {proxy.storage_method!r}: only S3 and GCS have upload ids; "
            "send the file to the proxy's upload_url"
        )

    @op.read
    def get_s3_presigned_url(
        self, asset_id: str, proxy_id: str, upload_id: str, part_number: int, **options: Unpack[ListOptions]
    ) -> Call[m.S3MultipartUploadResponse]:
        """Sign the URLs for the parts of a proxy on S3 (operation `list_proxy_part_urls`).

        The URLs are at `.data.objects[i].url`, each with its `number`. A page has ten URLs; change this by
        `params={"per_page": ..., "page": ...}`.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            upload_id: Result of `get_upload_id_for_proxy`.
            part_number: Number of the last part to sign, sent as `parts_num`. Signing starts at part 1.
        """
        return FilesService.list_proxy_part_urls.build(
            asset_id, proxy_id, upload_id=upload_id, parts_num=part_number, **options
        )

    @flow.read
    def get_s3_complete_url(
        self, asset_id: str, proxy_id: str, upload_id: str, **options: Unpack[Options]
    ) -> Steps[str]:
        """Sign the URL that completes an upload in parts on S3 (operation `get_proxy_multipart_urls`).

        `data` is the URL, or `None` if the response has no URL.

        Args:
            asset_id: Identifier of the asset.
            proxy_id: Identifier of the proxy.
            upload_id: Result of `get_upload_id_for_proxy`.
        """
        call = FilesService.get_proxy_multipart_urls.build(
            asset_id, proxy_id, upload_id=upload_id, type="complete_url", **options
        )
        response = yield call
        urls = response.data
        url = (urls.complete_url or None) if isinstance(urls, m.MultipartUrls) else None
        return Response(response.response, url, roles=call.roles)

    # --- keyframes ----------------------------------------------------------------------------------------------------

    @op.read
    def get_asset_keyframes(self, asset_id: str, **options: Unpack[ListOptions]) -> Call[m.Keyframes]:
        """List the keyframes of an asset (operation `list_asset_keyframes`); pass page numbers by `params=`.

        Args:
            asset_id: Identifier of the asset.
        """
        return FilesService.list_asset_keyframes.build(asset_id, **options)

    @op
    def create_asset_keyframe(
        self, asset_id: str, body: m.Keyframe | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Keyframe]:
        """Register a keyframe and open its upload (operation `create_asset_keyframe`).

        Args:
            asset_id: Identifier of the asset.
            body: The keyframe; its size is in bytes.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(FilesService.create_asset_keyframe.build(asset_id, {}, **options), body, m.Keyframe)

    @op
    def update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]:
        """Replace a keyframe by PUT (operation `replace_asset_keyframe`).

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            body: The whole keyframe.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.replace_asset_keyframe.build(asset_id, keyframe_id, {}, **options)
        return with_body(call, body, m.Keyframe)

    @op
    def partial_update_keyframe(
        self,
        asset_id: str,
        keyframe_id: str,
        body: m.Keyframe | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.Keyframe]:
        """Change some properties of a keyframe by PATCH (operation `update_asset_keyframe`).

        Args:
            asset_id: Identifier of the asset.
            keyframe_id: Identifier of the keyframe.
            body: Properties to change.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.update_asset_keyframe.build(asset_id, keyframe_id, {}, **options)
        return with_body(call, body, m.Keyframe)

    @flow
    def get_upload_id_for_keyframe(
        self, keyframe: m.Keyframe, **options: Unpack[Options]
    ) -> Steps[GCSKeyframeUploadResponse]:
        """Start the resumable upload of a keyframe on GCS, by a request to the storage.

        `data` contains the upload id and the URL for the bytes; it is `None` if GCS refused. Keep the URL secret: it
        needs no signature.

        Args:
            keyframe: Keyframe returned by `create_asset_keyframe`.

        Raises:
            NotImplementedError: The storage is S3.
            UnexpectedStorageMethodForProxy: The storage is neither S3 nor GCS.
            PythonikError: The keyframe has no upload URL.
        """
        from ..models.files.keyframe import GCSKeyframeUploadResponse

        if not isinstance(keyframe, m.Keyframe):
            raise TypeError(f"keyframe must be a Keyframe, not {type(keyframe).__name__}")
        if keyframe.storage_method == m.StorageMethod.S3:
            raise NotImplementedError("keyframes on S3 have no upload id: PUT the picture to the keyframe's upload_url")
        if keyframe.storage_method != m.StorageMethod.GCS:
            raise UnexpectedStorageMethodForProxy(
                f"storage_method of the keyframe is {keyframe.storage_method!r}: only GCS has upload ids for "
                "keyframes; send the picture to the keyframe's upload_url"
            )
        answer = (yield gcs_upload(keyframe, options)).response
        if not answer.is_success:
            return Response(answer, None)
        location = answer.headers.get(GCS_KEYFRAME_LOCATION_KEY)
        return Response(answer, GCSKeyframeUploadResponse(upload_id=gcs_upload_id(answer), location=location))

    # --- storages -----------------------------------------------------------------------------------------------------

    @op.read
    def get_storages(self, **options: Unpack[ListOptions]) -> Call[m.Storages]:
        """List storages (operation `list_storages`); pass page numbers by `params=`."""
        return FilesService.list_storages.build(**options)

    @op
    def create_storage_file(
        self,
        storage_id: str,
        body: m.File | m.FileBase | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[m.FileBase]:
        """Register an existing file of a storage (operation `create_storage_file`).

        Args:
            storage_id: Identifier of the storage.
            body: The file; its size is in bytes.
            exclude_defaults: Ignored; see `Spec`.
        """
        call = FilesService.create_storage_file.build(storage_id, {}, **options)
        return with_body(call, body, m.File, m.FileBase)


class FilesSpec(FilesMethods, Spec, SyncFiles):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on files: methods of 1.x, and every operation of the service by its operationId."""

    # If two names clash, the signature of 1.x is used. Type checkers are told to ignore this.

    server = "API/files/"

    def download(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int = 4,
        part_size: int = 1 << 24,
        resume: bool = True,
        checksum: str | None = None,
        on_progress: OnProgress | None = None,
        overwrite: bool = False,
    ) -> Download:
        """Download a file from its storage in parallel parts, and rename it to its path when it is complete.

        The storage receives no credentials of iconik, only the signature in the URL. Received bytes are kept
        beside the file, in two hidden files with names of their own, so that no other file is changed. A later call for
        the same file resumes the download, if the storage still has the same version. Without ranges or version
        information, the file is read in one stream, which cannot be resumed.

        Args:
            url_or_file: A signed URL, a File, Proxy or Keyframe with a URL, or the identifiers of an asset and one of
                its files. For identifiers and for a File, a fresh URL is fetched when the storage refuses the old one.
            path: Path of the file. Its directory must exist.
            parts: Number of parts fetched in parallel. Default: 4.
            part_size: Part size in bytes; larger if the file would have more than 10,000 parts. Default: 16 MiB.
            resume: Resume an earlier download, and keep the received bytes after a failure. Default: true.
            checksum: Expected MD5, SHA-1 or SHA-256 in hexadecimal, with or without the prefix `md5:`, `sha1:` or
                `sha256:`. Default: the checksum in iconik, if it is one of these.
            on_progress: Function that gets the number of received bytes, which never falls, and the total (`None` if
                unknown). An exception of the function ends the download.
            overwrite: Replace an existing file. Default: false.

        Raises:
            ApiConnectionError: The connection failed in all attempts. A later call can resume.
            ApiStatusError: iconik or the storage refused a request. This does not depend on `raise_on_error`.
            DownloadError: Size or checksum are not those of the file, or the file changed during the download.
            FileExistsError: The file exists already.
            OSError: The file cannot be written: no space, no permission, no directory.
            TypeError: An argument has the wrong type.
            ValueError: The URL or the checksum is invalid, a number is out of range, or the record has no URL.
        """
        from ..downloads.drivers import download
        from ..downloads.request import DownloadRequest

        url_or_file = hidden_url(url_or_file)
        request = DownloadRequest(
            url_or_file,
            path,
            parts=parts,
            part_size=part_size,
            resume=resume,
            checksum=checksum,
            on_progress=on_progress,
            overwrite=overwrite,
        )
        return download(self.transport, request)


class AsyncFilesSpec(FilesMethods, AsyncSpec, AsyncFiles):  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Operations on files, asynchronous; see `FilesSpec`."""

    server = "API/files/"

    async def download(
        self,
        url_or_file: Downloadable,
        path: str | os.PathLike[str],
        *,
        parts: int = 4,
        part_size: int = 1 << 24,
        resume: bool = True,
        checksum: str | None = None,
        on_progress: OnProgress | None = None,
        overwrite: bool = False,
    ) -> Download:
        """Download a file from its storage; see `FilesSpec.download`. `on_progress` may be a coroutine function."""
        from ..downloads.drivers import async_download
        from ..downloads.request import DownloadRequest

        url_or_file = hidden_url(url_or_file)
        request = DownloadRequest(
            url_or_file,
            path,
            parts=parts,
            part_size=part_size,
            resume=resume,
            checksum=checksum,
            on_progress=on_progress,
            overwrite=overwrite,
        )
        return await async_download(self.transport, request)
