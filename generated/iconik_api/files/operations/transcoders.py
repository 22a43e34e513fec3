"""Operations on transcoders."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncTranscodersOperations", "SyncTranscodersOperations", "TranscodersOperations"]


class TranscodersOperations(Resource):
    """Operations on transcoders."""

    @op
    def list_storage_transcoders(
        self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageTranscoders]:
        """List the transcoders that work for a storage.

        The transcoders that may read the media on the storage, ten a page unless `per_page` says otherwise. Needs
        the roles can_read_storages, can_read_transcoders.

        Args:
            storage_id: Identifier of the storage.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transcoders/",
            m.StorageTranscoders,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_storages", "can_read_transcoders"),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def add_transcoder_to_storage(self, storage_id: str, transcoder_id: str, **options: Unpack[Options]) -> Call[m.StorageTranscoder]:
        """Let a transcoder work for a storage.

        Both must exist. From then on the transcoder may be given the media on the storage. Needs the role
        can_write_transcoders.

        Args:
            storage_id: Identifier of the storage.
            transcoder_id: Identifier of the transcoder.
        """
        return Call(
            "PUT",
            "API/files/v1/storages/{storage_id}/transcoders/{transcoder_id}/",
            m.StorageTranscoder,
            segments={"storage_id": storage_id, "transcoder_id": transcoder_id},
            roles=("can_write_transcoders",),
            options=options,
        )

    @op
    def remove_transcoder_from_storage(self, storage_id: str, transcoder_id: str, **options: Unpack[Options]) -> Call[None]:
        """Let a transcoder no longer work for a storage.

        The transcoder itself stays. Needs the role can_write_transcoders.

        Args:
            storage_id: Identifier of the storage.
            transcoder_id: Identifier of the transcoder.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/transcoders/{transcoder_id}/",
            None,
            segments={"storage_id": storage_id, "transcoder_id": transcoder_id},
            roles=("can_write_transcoders",),
            options=options,
        )

    @op
    def list_transcoders(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        include_storages: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Transcoders]:
        """List transcoders.

        All transcoders of the system domain, or those that the filters leave. The list comes from the index, so it
        may lag a moment behind. Needs the role can_read_transcoders.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            query: Text to look for.
            ids: Only the transcoders with these identifiers, separated by commas.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            include_storages: Also fill in `storages`.
        """
        return Call(
            "GET",
            "API/files/v1/transcoders/",
            m.Transcoders,
            query={"per_page": per_page, "page": page, "query": query, "ids": ids, "sort": sort, "include_storages": include_storages},
            roles=("can_read_transcoders",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_transcoder(self, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Create a transcoder.

        Tells iconik of a service or a program that exists. Add it to the storages that it is to work for. Needs the
        role can_write_transcoders.

        Args:
            body: `Transcoder`, or plain values of that form.
        """
        return Call(
            "POST", "API/files/v1/transcoders/", m.Transcoder, body=Body(body, m.Transcoder), roles=("can_write_transcoders",), options=options
        )

    @op
    def get_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Fetch one transcoder.

        The record with its settings. Treat these as secret, since they may hold the keys of a service. Needs the
        role can_read_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
        """
        return Call(
            "GET",
            "API/files/v1/transcoders/{transcoder_id}/",
            m.Transcoder,
            segments={"transcoder_id": transcoder_id},
            roles=("can_read_transcoders",),
            options=options,
        )

    @op
    def replace_transcoder(self, transcoder_id: str, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Replace the properties of a transcoder.

        A property that is left out falls back to empty; to change single properties use `update_transcoder`. Needs
        the role can_write_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
            body: `Transcoder`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/transcoders/{transcoder_id}/",
            m.Transcoder,
            segments={"transcoder_id": transcoder_id},
            body=Body(body, m.Transcoder),
            roles=("can_write_transcoders",),
            options=options,
        )

    @op
    def update_transcoder(self, transcoder_id: str, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Change some properties of a transcoder.

        Only the properties in the body change. `settings` is one property, so send all that is to stay in it. Needs
        the role can_write_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
            body: `Transcoder`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/transcoders/{transcoder_id}/",
            m.Transcoder,
            segments={"transcoder_id": transcoder_id},
            body=Body(body, m.Transcoder),
            roles=("can_write_transcoders",),
            options=options,
        )

    @op
    def delete_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a transcoder.

        iconik no longer uses it, and its storages go without. What it has made stays. Needs the role
        can_delete_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
        """
        return Call(
            "DELETE",
            "API/files/v1/transcoders/{transcoder_id}/",
            None,
            segments={"transcoder_id": transcoder_id},
            roles=("can_delete_transcoders",),
            options=options,
        )

    @op
    def request_transcoder_log_upload(self, transcoder_id: str, *, filename: str, **options: Unpack[Options]) -> Call[m.LogUpload]:
        """Ask where to upload a log of a transcoder.

        For transcoders. The log goes to the URL of the answer, without credentials of iconik. Needs the role
        is_storage_worker.

        Args:
            transcoder_id: Identifier of the transcoder.
            filename: Name of the log.
        """
        return Call(
            "POST",
            "API/files/v1/transcoders/{transcoder_id}/logs/",
            m.LogUpload,
            segments={"transcoder_id": transcoder_id},
            query={"filename": filename},
            roles=("is_storage_worker",),
            options=options,
        )

    @op
    def list_transcoder_options(self, transcoder_id: str, option_name: str, **options: Unpack[ListOptions]) -> Call[m.TranscoderOptions]:
        """List the values that an option of a transcoder may have.

        Asks the service behind the transcoder, so it works only while that can be reached. The list always comes
        whole. Needs the role can_read_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
            option_name: Name of the option in the transcoder's settings.
        """
        return Call(
            "GET",
            "API/files/v1/transcoders/{transcoder_id}/options/{option_name}/",
            m.TranscoderOptions,
            segments={"transcoder_id": transcoder_id, "option_name": option_name},
            roles=("can_read_transcoders",),
            paging=Paging(),
            options=options,
        )

    @op
    def reindex_transcoder(self, transcoder_id: str, body: dict[str, Any] | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a transcoder anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
            body: What is sent.
        """
        return Call(
            "POST",
            "API/files/v1/transcoders/{transcoder_id}/reindex/",
            None,
            segments={"transcoder_id": transcoder_id},
            body=Body(body, dict[str, Any]),
            roles=("can_reindex_transcoders",),
            options=options,
        )

    @op
    def list_transcoder_storages(
        self, transcoder_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Storages]:
        """List the storages that a transcoder works for.

        The storages whose media the transcoder may be given, ten a page unless `per_page` says otherwise. Needs the
        role can_read_transcoders.

        Args:
            transcoder_id: Identifier of the transcoder.
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/transcoders/{transcoder_id}/storages/",
            m.Storages,
            segments={"transcoder_id": transcoder_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transcoders",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )


class SyncTranscodersOperations(Sync, TranscodersOperations):
    """Operations on transcoders, returning their responses."""


class AsyncTranscodersOperations(Async, TranscodersOperations):
    """Operations on transcoders, awaited."""
