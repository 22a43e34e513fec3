"""Uploads: from a path to a playable asset."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Unpack

import attrs

from iconik_api.runtime.operations.op import Async, Resource, Sync

from ..uploads.base.drivers import driven
from ..uploads.base.source import Uploadable, upload_name
from ..uploads.base.steps import Steps
from ..uploads.flow.multipart import MultipartUpload, UploadedParts, upload_parts
from ..uploads.flow.options import Options, TransferOptions
from ..uploads.flow.upload import Upload, upload
from ..uploads.records.directories import UploadedDirectory, upload_directory
from ..uploads.records.files import FileUpload
from ..uploads.records.pictures import AttachmentUpload, KeyframeUpload
from ..uploads.records.proxies import ProxyUpload
from ..uploads.records.unfinished import abort_unfinished, find_unfinished, resume_unfinished
from ..uploads.state.journal import Unfinished, default_journal_directory, unfinished_uploads

__all__ = ["AsyncUploadSpec", "UploadSpec"]


class UploadMethods(Resource):
    """Uploads of files, and of what belongs to them.

    What they send to a storage carries none of iconik's credentials. An upload of a path that breaks off, even by a
    `kill -9`, goes on where it was when the same method is called with the same arguments, as long as the file is the
    same. An error that leaves something to go on with has an `upload_id`, which `resume` takes; so has a
    `KeyboardInterrupt`.

    The methods take the keys of `TransferOptions` as further arguments, and raise:

    * `ApiConnectionError`: the connection failed for good.
    * `ApiStatusError`: iconik or the storage refused, whether or not the client raises errors otherwise.
    * `UploadError`: a storage, a collection or an asset does not exist, the storage takes no uploads, or it does not do
      what it should.
    * `SourceChangedError`: the file was written to while it was read; what had been made is removed.
    * `UploadAbortedError`: somebody aborted the job in iconik; what had been made is removed.
    * `OSError`: the file is not there, is a folder, or cannot be read, or the journal cannot be written.
    * `TypeError`, `ValueError`: an argument is of the wrong type, or out of range.
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
        """Make an asset of a file: its records, the bytes, and the start of its transcoding.

        Operations `create_asset`, `create_format`, `create_file_set`, `create_file`, `update_file`,
        `create_file_keyframes`, and those of jobs, of metadata and of uploads in parts.

        Args:
            source: Path of the file, or a file opened in binary mode, from where it stands. What can be read only once,
                a pipe say, is kept in memory part by part, `workers` times `part_size` bytes at most, and cannot be
                resumed.
            title: Title of the asset; by default the name of the file.
            collection_id: Collection that the asset is put into.
            storage_id: Storage that the file goes to; by default the one that iconik takes for files.
            metadata: Metadata values by field: a value, a list of values, or iconik's own form.
            view_id: Metadata view that they are written through.
            name: Name of the file on the storage; by default its own.
            directory: Directory on the storage that it goes into.
            size: Bytes that a stream will give, if that is known.
            job: Show the upload to people as a job, which they can abort.
            transcode: Have proxy and keyframes made.
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
        """Add a file to an asset: in a format of its own, in one that is there, or as a new version.

        Operations as for `upload`, and `create_asset_version`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            new_version: Make a new version of the asset for the file.
            format_name: Name of the format that is made for the file.
            format_id: Format that is there already, in place of a new one.
            file_set_id: File set of that format, in place of a new one.
            storage_id: Storage that the file goes to; by default the one that iconik takes for files.
            name: Name of the file on the storage; by default its own.
            directory: Directory on the storage that it goes into.
            size: Bytes that a stream will give, if that is known.
            job: Show the upload to people as a job, which they can abort.
            transcode: Have proxy and keyframes made.
            options: See `TransferOptions`.

        Raises:
            ValueError: A file set is given without its format, or a format for a new version.
        """
        if file_set_id is not None and format_id is None:
            raise ValueError("file_set_id goes with the format_id of its format")
        if new_version and format_id is not None:
            raise ValueError("a new version has no format yet: leave format_id out")
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
        job: bool = True,
        transcode: bool = True,
        **options: Unpack[TransferOptions],
    ) -> Steps[UploadedDirectory]:
        """Make an asset of a folder: one file set that holds all files below it, such as the frames of a sequence.

        Operations as for `upload`. Proxy and keyframes are made of the first file by name.

        Args:
            path: The folder. Links in it are followed.
            title: Title of the asset; by default the name of the folder.
            collection_id: Collection that the asset is put into.
            storage_id: Storage that the files go to; by default the one that iconik takes for files.
            metadata: Metadata values by field: a value, a list of values, or iconik's own form.
            view_id: Metadata view that they are written through.
            directory: Directory on the storage that they go into, with the folders that they are in.
            job: Show the upload to people as a job, which they can abort.
            transcode: Have proxy and keyframes made.
            options: See `TransferOptions`.

        Raises:
            NotADirectoryError: It is a file.
            ValueError: The folder is empty, or holds something that is no regular file.
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
        return upload_directory(factory, folder, Options(**options), self.transport.settings)

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

        Operations `create_proxy`, `update_proxy`, `create_proxy_keyframes`, and those of jobs and of uploads in parts.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            storage_id: Storage that the proxy goes to; by default the one that iconik takes for proxies.
            name: Name of the proxy; by default that of the file.
            properties: Further properties of the record, such as `codec`, `format` and `resolution`.
            size: Bytes that a stream will give, if that is known.
            job: Show the upload to people as a job, which they can abort.
            keyframes: Have keyframes made of the proxy.
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
        type: str = "KEYFRAME",  # noqa: A002 - iconik's word
        storage_id: str | None = None,
        name: str | None = None,
        properties: Mapping[str, Any] | None = None,
        size: int | None = None,
        **options: Unpack[TransferOptions],
    ) -> Steps[Upload]:
        """Add a picture to an asset. It goes up in one piece, and is not resumed.

        Operations `create_asset_keyframe`, `update_asset_keyframe`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            type: `KEYFRAME`, or `POSTER` for the picture that stands for the asset.
            storage_id: Storage that the picture goes to; by default the one that iconik takes for keyframes.
            name: Name of the keyframe; by default that of the file.
            properties: Further properties of the record, such as `time_code` and `resolution`.
            size: Bytes that a stream will give, if that is known.
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
        """Hang a file on a segment, a comment say. It goes up in one piece, and is not resumed.

        Operations `create_attachment`, `update_attachment`.

        Args:
            source: See `upload`.
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            storage_id: Storage that the file goes to; by default the one that iconik takes.
            name: Name of the attachment; by default that of the file.
            properties: Further properties of the record, such as `format`.
            size: Bytes that a stream will give, if that is known.
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
        """Bring bytes to S3 in parts over URLs that the caller has; nothing is made in iconik.

        Args:
            source: See `upload`.
            urls: Who signs the requests.
            size: Bytes that a stream will give, if that is known.
            options: See `TransferOptions`. Nothing is resumed, and no checksum taken.
        """
        return upload_parts(urls, source, size, Options(**options), self.transport.settings)

    def unfinished(self, journal_directory: Path | None = None) -> Sequence[Unfinished]:
        """The uploads that broke off and can be resumed, the oldest first.

        Args:
            journal_directory: Folder of the journals; by default that of `TransferOptions`.

        Raises:
            UploadError: A journal cannot be read.
        """
        return list(unfinished_uploads(journal_directory or default_journal_directory()))

    @driven
    def resume(self, upload_id: str, **options: Unpack[TransferOptions]) -> Steps[Upload | UploadedDirectory]:
        """Go on with an upload that broke off.

        Args:
            upload_id: Its `id`, as `unfinished` tells it.
            options: See `TransferOptions`.

        Raises:
            UploadError: There is no such upload, it belongs to another iconik, or its file has changed.
        """
        given = Options(**options)
        return resume_unfinished(
            find_unfinished(given.journal_directory or default_journal_directory(), upload_id),
            given,
            self.transport.settings,
        )

    @driven
    def abort(self, upload_id: str, journal_directory: Path | None = None) -> Steps[Sequence[str]]:
        """Give an upload that broke off up: remove its records, and what it had brought to the storage.

        Args:
            upload_id: Its `id`, as `unfinished` tells it.
            journal_directory: Folder of the journals; by default that of `TransferOptions`.

        Returns:
            What had to be left, in words; empty where nothing had to.

        Raises:
            UploadError: There is no such upload, or it belongs to another iconik.
        """
        return abort_unfinished(
            find_unfinished(journal_directory or default_journal_directory(), upload_id), self.transport.settings
        )


class UploadSpec(UploadMethods, Sync):
    """Uploads of files, and of what belongs to them; see `UploadMethods`."""


class AsyncUploadSpec(UploadMethods, Async):
    """Uploads, awaited; see `UploadMethods`."""


def _title(title: str | None) -> str | None:
    if title is not None and not title.strip():
        raise ValueError("title must not be empty")
    return title
