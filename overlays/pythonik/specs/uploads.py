"""Uploads: from a path to a playable asset."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Unpack

import attrs

from iconik_api.runtime.operations.op import Async, Resource, Sync

from .._internal.names import fault_of
from ..uploads.base.drivers import driven
from ..uploads.base.source import Uploadable, upload_name
from ..uploads.base.steps import Steps
from ..uploads.flow.multipart import MultipartUpload, UploadedParts, upload_parts
from ..uploads.flow.options import Options, TransferOptions
from ..uploads.flow.upload import Upload, upload
from ..uploads.records.directories import DirectoryOptions, UploadedDirectory, upload_directory
from ..uploads.records.files import FileUpload
from ..uploads.records.listing import Rules
from ..uploads.records.pictures import AttachmentUpload, KeyframeUpload
from ..uploads.records.proxies import ProxyUpload
from ..uploads.records.unfinished import abort_unfinished, resume_unfinished
from ..uploads.state.journal import Unfinished, default_journal_directory, find_unfinished, unfinished_uploads

__all__ = ["AsyncUploadSpec", "UploadSpec"]


class UploadMethods(Resource):
    """Uploads of files, proxies, keyframes and attachments.

    Requests to a storage carry no credentials of iconik. An interrupted upload of a path, even after a `kill -9`, is
    resumed by the same method with the same arguments, as long as the file has not changed. An error after which the
    upload can be resumed has an attribute `upload_id` for `resume`, and so has a `KeyboardInterrupt`, the cancellation
    of a task, and every other exception that ends the program.

    The methods accept the keys of `TransferOptions` as further arguments, and raise:

    * `ApiConnectionError`: the connection failed in all attempts.
    * `ApiStatusError`: iconik or the storage refused a request. This does not depend on `raise_on_error`.
    * `UploadError`: a storage, a collection or an asset does not exist, the storage does not accept uploads, or a
      response is invalid.
    * `SourceChangedError`: the file changed during the upload; its records are removed.
    * `UploadAbortedError`: a user aborted the job in iconik; the created records are removed.
    * `OSError`: the file does not exist, is a directory, or is not readable, or the journal cannot be written.
    * `TypeError`, `ValueError`: an argument has the wrong type, or is out of range.
    """

    @driven
    def upload(
        self,
        source: Uploadable,
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        name: str | None = None,
        directory: str = "",
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Create an asset from a file: create its records, upload the bytes, and start its transcoding.

        Operations `create_asset`, `create_format`, `create_file_set`, `create_file`, `update_file`,
        `create_file_keyframes`, and those of jobs, metadata and uploads in parts.

        Args:
            source: Path of the file, or a file opened in binary mode, read from its current position. A source that can
                be read only once, such as a pipe, is kept in memory part by part, `workers` times `part_size` bytes at
                most, and cannot be resumed.
            title: Title of the asset. Default: the name of the file.
            collection_id: Collection for the asset.
            storage_id: Storage for the file. Default: the storage of iconik for files.
            metadata: Metadata values by field: a value, a list of values, or the form of iconik.
            view_id: Metadata view for writing the values.
            name: Name of the file on the storage. Default: the name of the source.
            directory: Directory on the storage. Default: the root.
            size: Size of a stream in bytes, if it is known.
            job: Show the upload as a job in iconik, by which users can abort it.
            transcode: Create proxy and keyframes.
            options: See `TransferOptions`.
        """
        factory = FileUpload(
            name=upload_name(source, name),
            asset_title=_title(title),
            collection_id=collection_id,
            storage_id=storage_id,
            metadata=metadata,
            view_id=view_id,
            directory=directory,
            wants_job=job,
            transcode=transcode,
        )
        return upload(factory, source, size, Options(**options), self.transport.settings)

    @driven
    def upload_file(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        new_version: bool = False,
        format_name: str = "ORIGINAL",
        format_id: str | None = None,
        file_set_id: str | None = None,
        storage_id: str | None = None,
        name: str | None = None,
        directory: str = "",
        size: int | None = None,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Add a file to an asset: in a new format, in an existing format, or as a new version.

        Operations as for `upload`, and `create_asset_version`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            new_version: Create a new version of the asset for the file.
            format_name: Name of the new format. Default: `ORIGINAL`.
            format_id: Identifier of an existing format, instead of a new one.
            file_set_id: Identifier of a file set of this format, instead of a new one.
            storage_id: Storage for the file. Default: the storage of iconik for files.
            name: Name of the file on the storage. Default: the name of the source.
            directory: Directory on the storage. Default: the root.
            size: Size of a stream in bytes, if it is known.
            job: Show the upload as a job in iconik, by which users can abort it.
            transcode: Create proxy and keyframes.
            options: See `TransferOptions`.

        Raises:
            ValueError: A file set is given without its format, or a format for a new version.
        """
        if file_set_id is not None and format_id is None:
            raise ValueError("file_set_id requires the format_id of its format")
        if new_version and format_id is not None:
            raise ValueError("a new version has no format yet: leave out format_id")
        factory = FileUpload(
            name=upload_name(source, name),
            asset_id=asset_id,
            new_version=new_version,
            format_name=format_name,
            format_id=format_id,
            file_set_id=file_set_id,
            storage_id=storage_id,
            directory=directory,
            wants_job=job,
            transcode=transcode,
        )
        return upload(factory, source, size, Options(**options), self.transport.settings)

    @driven
    def upload_directory(
        self,
        path: str | os.PathLike[str],
        *,
        title: str | None = None,
        collection_id: str | None = None,
        storage_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        view_id: str | None = None,
        directory: str = "",
        exclude: Sequence[str] = (),
        include_hidden: bool = False,
        fail_fast: bool = False,
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedDirectory]:
        """Create an asset from a directory: one file set with all files below it, such as the frames of a sequence.

        Operations as for `upload`. Proxy and keyframes are created from the first file by name, when all files are
        uploaded. A file that cannot be uploaded does not stop the others.

        Args:
            path: Path of the directory. Links in it are followed.
            title: Title of the asset. Default: the name of the directory.
            collection_id: Collection for the asset.
            storage_id: Storage for the files. Default: the storage of iconik for files.
            metadata: Metadata values by field: a value, a list of values, or the form of iconik.
            view_id: Metadata view for writing the values.
            directory: Directory on the storage for the files and their subdirectories. Default: the root.
            exclude: Patterns of files and directories to leave out, as in a shell. A pattern with a slash is compared
                with the path below the directory, any other with each name. A file `.pythonikignore` in the directory
                may contain further patterns, one a line.
            include_hidden: Upload files that operating systems add: `.DS_Store`, `Thumbs.db`, `desktop.ini`, `._*`.
            fail_fast: Stop at the first file that cannot be uploaded.
            job: Show the upload as a job in iconik, by which users can abort it.
            transcode: Create proxy and keyframes.
            options: See `TransferOptions`.

        Raises:
            NotADirectoryError: The path is a file.
            PartialUploadError: Some files could not be uploaded. The others stay in iconik; the same call goes on.
            ValueError: The directory is empty, or the name of a file is not UTF-8 or contains a backslash. Nothing was
                sent.
        """
        folder = Path(path)
        factory = FileUpload(
            name=folder.resolve().name,
            asset_title=_title(title),
            collection_id=collection_id,
            storage_id=storage_id,
            metadata=metadata,
            view_id=view_id,
            directory=directory,
            wants_job=job,
            transcode=transcode,
        )
        if fault := fault_of(factory.name):
            raise ValueError(f"{folder}: the name of the directory {fault}")
        how = DirectoryOptions(rules=Rules(list(exclude), include_hidden), fail_fast=fail_fast)
        return upload_directory(factory, folder, Options(**options), self.transport.settings, how)

    @driven
    def upload_proxy(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        job: bool = True,
        keyframes: bool = False,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Add a proxy to an asset.

        Operations `create_proxy`, `update_proxy`, `create_proxy_keyframes`, and those of jobs and uploads in parts.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            storage_id: Storage for the proxy. Default: the storage of iconik for proxies.
            name: Name of the proxy. Default: the name of the source.
            properties: Further properties of the record, such as `codec`, `format` and `resolution`.
            size: Size of a stream in bytes, if it is known.
            job: Show the upload as a job in iconik, by which users can abort it.
            keyframes: Create keyframes from the proxy.
            options: See `TransferOptions`.
        """
        factory = ProxyUpload(
            name=upload_name(source, name),
            asset_id=asset_id,
            storage_id=storage_id,
            properties=dict(properties or {}),
            wants_job=job,
            keyframes=keyframes,
        )
        return upload(factory, source, size, Options(**options), self.transport.settings)

    @driven
    def upload_keyframe(
        self,
        source: Uploadable,
        asset_id: str,
        *,
        type: str = "KEYFRAME",  # noqa: A002 - the name in iconik
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Add a picture to an asset. It is uploaded as a whole, and cannot be resumed.

        Operations `create_asset_keyframe`, `update_asset_keyframe`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            type: `KEYFRAME`, or `POSTER` for the picture that represents the asset.
            storage_id: Storage for the picture. Default: the storage of iconik for keyframes.
            name: Name of the keyframe. Default: the name of the source.
            properties: Further properties of the record, such as `time_code` and `resolution`.
            size: Size of a stream in bytes, if it is known.
            options: See `TransferOptions`.
        """
        factory = KeyframeUpload(
            name=upload_name(source, name),
            asset_id=asset_id,
            type=type,
            storage_id=storage_id,
            properties=dict(properties or {}),
        )
        return upload(factory, source, size, attrs.evolve(Options(**options), resume=False), self.transport.settings)

    @driven
    def upload_attachment(
        self,
        source: Uploadable,
        asset_id: str,
        segment_id: str,
        *,
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Attach a file to a segment, such as a comment. It is uploaded as a whole, and cannot be resumed.

        Operations `create_attachment`, `update_attachment`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            storage_id: Storage for the file. Default: a storage that iconik chooses.
            name: Name of the attachment. Default: the name of the source.
            properties: Further properties of the record, such as `format`.
            size: Size of a stream in bytes, if it is known.
            options: See `TransferOptions`.
        """
        factory = AttachmentUpload(
            name=upload_name(source, name),
            asset_id=asset_id,
            segment_id=segment_id,
            storage_id=storage_id,
            properties=dict(properties or {}),
        )
        return upload(factory, source, size, attrs.evolve(Options(**options), resume=False), self.transport.settings)

    @driven
    def upload_parts(
        self, source: Uploadable, urls: MultipartUpload, *, size: int | None = None, **options: Unpack[TransferOptions]
    ) -> Steps[UploadedParts]:
        """Upload bytes to S3 in parts over URLs of the caller. Nothing is created in iconik.

        Args:
            source: See `upload`.
            urls: Signed URLs.
            size: Size of a stream in bytes, if it is known.
            options: See `TransferOptions`. The upload cannot be resumed, and no checksum is computed.
        """
        return upload_parts(urls, source, size, Options(**options), self.transport.settings)

    def unfinished(self, journal_directory: Path | None = None) -> Sequence[Unfinished]:
        """List the interrupted uploads, the oldest first.

        Args:
            journal_directory: Directory of the journals. Default: as in `TransferOptions`.

        Raises:
            UploadError: A journal is invalid.
        """
        return list(unfinished_uploads(journal_directory or default_journal_directory()))

    @driven
    def resume(self, upload_id: str, **options: Unpack[TransferOptions]) -> Steps[Upload | UploadedDirectory]:
        """Resume an interrupted upload.

        Args:
            upload_id: Identifier of the upload, from `unfinished`.
            options: See `TransferOptions`.

        Raises:
            UploadError: The upload does not exist, belongs to another base URL, or its file has changed.
        """
        given = Options(**options)
        return resume_unfinished(
            find_unfinished(given.journal_directory or default_journal_directory(), upload_id),
            given,
            self.transport.settings,
        )

    @driven
    def abort(self, upload_id: str, journal_directory: Path | None = None) -> Steps[Sequence[str]]:
        """Abort an interrupted upload: remove its records, and its data on the storage.

        Args:
            upload_id: Identifier of the upload, from `unfinished`.
            journal_directory: Directory of the journals. Default: as in `TransferOptions`.

        Returns:
            Descriptions of what could not be removed; empty if everything was removed.

        Raises:
            UploadError: The upload does not exist, or belongs to another base URL.
        """
        return abort_unfinished(
            find_unfinished(journal_directory or default_journal_directory(), upload_id), self.transport.settings
        )


class UploadSpec(UploadMethods, Sync):
    """Uploads of files, proxies, keyframes and attachments; see `UploadMethods`."""


class AsyncUploadSpec(UploadMethods, Async):
    """Uploads, asynchronous; see `UploadMethods`."""


def _title(title: str | None) -> str | None:
    if title is not None and not title.strip():
        raise ValueError("title must not be empty")
    return title
