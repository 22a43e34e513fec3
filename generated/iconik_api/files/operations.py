"""Operations of files, resource by resource, and the service that has all of them."""

from __future__ import annotations

from typing import Any, Unpack

from ..runtime.base.unset import UNSET, Opt
from ..runtime.calls.call import Body, Call, JsonBody, ListOptions, Options, Paging, Text
from ..runtime.operations.deprecation import deprecated
from ..runtime.operations.op import Async, Resource, Sync, op, part
from . import models as m

__all__ = [
    "AnalysisProfilesOperations",
    "AnalysisServiceAccountsOperations",
    "ArchivesOperations",
    "AsyncAnalysisProfilesOperations",
    "AsyncAnalysisServiceAccountsOperations",
    "AsyncArchivesOperations",
    "AsyncAttachmentsOperations",
    "AsyncCollectionKeyframesOperations",
    "AsyncDeleteQueueOperations",
    "AsyncExportLocationsOperations",
    "AsyncExportsOperations",
    "AsyncFileDeletionsOperations",
    "AsyncFileSetsOperations",
    "AsyncFiles",
    "AsyncFilesOperations",
    "AsyncFormatsOperations",
    "AsyncKeyframesOperations",
    "AsyncLogosOperations",
    "AsyncMultipartOperations",
    "AsyncPlaylistKeyframesOperations",
    "AsyncProxiesOperations",
    "AsyncProxyContainersOperations",
    "AsyncStorageGatewayClustersOperations",
    "AsyncStorageGatewayEventsOperations",
    "AsyncStorageGatewayReportsOperations",
    "AsyncStorageGatewayTelemetryOperations",
    "AsyncStorageGatewaysOperations",
    "AsyncStorageMaintenanceOperations",
    "AsyncStorageTransfersOperations",
    "AsyncStoragesOperations",
    "AsyncSubtitlesOperations",
    "AsyncTemporaryFilesOperations",
    "AsyncTranscodersOperations",
    "AsyncTransfersOperations",
    "AttachmentsOperations",
    "CollectionKeyframesOperations",
    "DeleteQueueOperations",
    "ExportLocationsOperations",
    "ExportsOperations",
    "FileDeletionsOperations",
    "FileSetsOperations",
    "FilesOperations",
    "FilesService",
    "FormatsOperations",
    "KeyframesOperations",
    "LogosOperations",
    "MultipartOperations",
    "PlaylistKeyframesOperations",
    "ProxiesOperations",
    "ProxyContainersOperations",
    "StorageGatewayClustersOperations",
    "StorageGatewayEventsOperations",
    "StorageGatewayReportsOperations",
    "StorageGatewayTelemetryOperations",
    "StorageGatewaysOperations",
    "StorageMaintenanceOperations",
    "StorageTransfersOperations",
    "StoragesOperations",
    "SubtitlesOperations",
    "SyncAnalysisProfilesOperations",
    "SyncAnalysisServiceAccountsOperations",
    "SyncArchivesOperations",
    "SyncAttachmentsOperations",
    "SyncCollectionKeyframesOperations",
    "SyncDeleteQueueOperations",
    "SyncExportLocationsOperations",
    "SyncExportsOperations",
    "SyncFileDeletionsOperations",
    "SyncFileSetsOperations",
    "SyncFiles",
    "SyncFilesOperations",
    "SyncFormatsOperations",
    "SyncKeyframesOperations",
    "SyncLogosOperations",
    "SyncMultipartOperations",
    "SyncPlaylistKeyframesOperations",
    "SyncProxiesOperations",
    "SyncProxyContainersOperations",
    "SyncStorageGatewayClustersOperations",
    "SyncStorageGatewayEventsOperations",
    "SyncStorageGatewayReportsOperations",
    "SyncStorageGatewayTelemetryOperations",
    "SyncStorageGatewaysOperations",
    "SyncStorageMaintenanceOperations",
    "SyncStorageTransfersOperations",
    "SyncStoragesOperations",
    "SyncSubtitlesOperations",
    "SyncTemporaryFilesOperations",
    "SyncTranscodersOperations",
    "SyncTransfersOperations",
    "TemporaryFilesOperations",
    "TranscodersOperations",
    "TransfersOperations",
]


class AnalysisProfilesOperations(Resource):
    """Operations on analysis profiles."""

    @op.read
    def list_analysis_profiles(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AnalysisProfiles]:
        """List analysis profiles.

        Every way of analysing that the system domain has set up, ten a page unless `per_page` says otherwise.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/files/v1/analysis/profiles/", m.AnalysisProfiles, query={"per_page": per_page, "last_id": last_id}, paging=Paging(("last_id",), per_page=100), options=options)

    @op
    def create_analysis_profile(self, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Create an analysis profile.

        The service account must exist.
        A new profile is used only when it is named, until it is made the default.
        Needs the role can_write_analysis_profiles.
        """
        return Call("POST", "API/files/v1/analysis/profiles/", m.AnalysisProfile, body=Body(body, m.AnalysisProfile), roles=("can_write_analysis_profiles",), options=options)

    @op.read
    def get_default_analysis_profile(self, media_type: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Fetch the profile that is used when none is named.

        There is one default for each kind of media, or none; then nothing of that kind is analysed unless a profile
        is named.

        Args:
            media_type: Kind of media, such as `video` or `transcription`.
        """
        return Call("GET", "API/files/v1/analysis/profiles/{media_type}/default/", m.AnalysisProfile, segments={"media_type": media_type}, options=options)

    @op.read
    def get_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Fetch one analysis profile.

        The record with its settings, but without those of the service account.
        """
        return Call("GET", "API/files/v1/analysis/profiles/{profile_id}/", m.AnalysisProfile, segments={"profile_id": profile_id}, options=options)

    @op
    def replace_analysis_profile(self, profile_id: str, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Replace the properties of an analysis profile.

        A property that is left out falls back to empty; to change single properties use `update_analysis_profile`.
        Needs the role can_write_analysis_profiles.
        """
        return Call("PUT", "API/files/v1/analysis/profiles/{profile_id}/", m.AnalysisProfile, segments={"profile_id": profile_id}, body=Body(body, m.AnalysisProfile), roles=("can_write_analysis_profiles",), options=options)

    @op
    def update_analysis_profile(self, profile_id: str, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Change some properties of an analysis profile.

        Only the properties in the body change.
        Needs the role can_write_analysis_profiles.
        """
        return Call("PATCH", "API/files/v1/analysis/profiles/{profile_id}/", m.AnalysisProfile, segments={"profile_id": profile_id}, body=Body(body, m.AnalysisProfile), roles=("can_write_analysis_profiles",), options=options)

    @op.destroy
    def delete_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an analysis profile.

        The results of the profile stay.
        Needs the role can_delete_analysis_profiles.
        """
        return Call("DELETE", "API/files/v1/analysis/profiles/{profile_id}/", None, segments={"profile_id": profile_id}, roles=("can_delete_analysis_profiles",), options=options)

    @op
    def set_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Make a profile the default for its kind of media.

        Takes the place of the default before it, which stays as an ordinary profile.
        Needs the role can_write_analysis_profiles.
        """
        return Call("POST", "API/files/v1/analysis/profiles/{profile_id}/default/", None, segments={"profile_id": profile_id}, roles=("can_write_analysis_profiles",), options=options)

    @op.destroy
    def clear_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a profile the default no longer.

        Its kind of media is then without a default.
        The profile itself stays.
        Needs the role can_write_analysis_profiles.
        """
        return Call("DELETE", "API/files/v1/analysis/profiles/{profile_id}/default/", None, segments={"profile_id": profile_id}, roles=("can_write_analysis_profiles",), options=options)

    @op.read
    def get_default_transcription_settings(self, **options: Unpack[Options]) -> Call[m.TranscriptionSettings]:
        """Fetch the settings that speech is transcribed with.

        The default profile for transcriptions together with the settings of its service account.
        Treat these as secret, since they may hold the keys of the account.
        Needs the role can_transcribe_content.
        """
        return Call("GET", "API/files/v1/analysis/settings/transcription/default/", m.TranscriptionSettings, roles=("can_transcribe_content",), options=options)


class AnalysisServiceAccountsOperations(Resource):
    """Operations on analysis service accounts."""

    @op.read
    def list_analysis_service_accounts(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.AnalysisServiceAccounts]:
        """List the accounts at analysis services.

        All accounts of the system domain, ten a page unless `per_page` says otherwise.
        Needs the role can_read_analysis_service_accounts.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/service_accounts/",
            m.AnalysisServiceAccounts,
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_analysis_service_accounts",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_analysis_service_account(self, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisServiceAccount]:
        """Register an account at an analysis service.

        The account itself is made at the service; `settings` takes the keys that the service gave out.
        Needs the role can_write_analysis_service_accounts.
        """
        return Call("POST", "API/files/v1/analysis/service_accounts/", m.AnalysisServiceAccount, body=Body(body, m.AnalysisServiceAccount), roles=("can_write_analysis_service_accounts",), options=options)

    @op.read
    def get_analysis_service_account(self, analysis_service_account_id: str, **options: Unpack[Options]) -> Call[m.AnalysisServiceAccount]:
        """Fetch one account at an analysis service.

        The record with what may be shown of its settings.
        Treat these as secret all the same.
        Needs the role can_read_analysis_service_accounts.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            roles=("can_read_analysis_service_accounts",),
            options=options,
        )

    @op
    def replace_analysis_service_account(self, analysis_service_account_id: str, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisServiceAccount]:
        """Replace the properties of an account at an analysis service.

        A property that is left out falls back to empty, the keys in `settings` too.
        To change single properties use `update_analysis_service_account`.
        Needs the role can_write_analysis_service_accounts.
        """
        return Call(
            "PUT",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            body=Body(body, m.AnalysisServiceAccount),
            roles=("can_write_analysis_service_accounts",),
            options=options,
        )

    @op
    def update_analysis_service_account(self, analysis_service_account_id: str, body: m.AnalysisServiceAccount | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisServiceAccount]:
        """Change some properties of an account at an analysis service.

        Only the properties in the body change.
        `settings` is one property, so send all that is to stay in it.
        Needs the role can_write_analysis_service_accounts.
        """
        return Call(
            "PATCH",
            "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/",
            m.AnalysisServiceAccount,
            segments={"analysis_service_account_id": analysis_service_account_id},
            body=Body(body, m.AnalysisServiceAccount),
            roles=("can_write_analysis_service_accounts",),
            options=options,
        )

    @op.destroy
    def delete_analysis_service_account(self, analysis_service_account_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove an account at an analysis service.

        The account at the service stays, and iconik no longer uses it.
        Profiles that refer to it stop working.
        Needs the role can_delete_analysis_service_accounts.
        """
        return Call(
            "DELETE", "API/files/v1/analysis/service_accounts/{analysis_service_account_id}/", None, segments={"analysis_service_account_id": analysis_service_account_id}, roles=("can_delete_analysis_service_accounts",), options=options
        )


class ArchivesOperations(Resource):
    """Operations on archives."""

    @op
    def bulk_archive_assets(self, body: m.BulkAssetArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive many assets.

        Every asset has its own settings.
        The work goes on after the answer, below one job if the body names it.
        Needs the role can_archive_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/assets/bulk/archive/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkAssetArchive), roles=("can_archive_formats",), options=options)

    @op
    def bulk_restore_assets(self, body: m.BulkAssetRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Bring many assets back from the archive.

        Every asset has its own settings.
        The work goes on after the answer, below one job if the body names it.
        Needs the role can_restore_archived_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/assets/bulk/restore/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkAssetRestore), roles=("can_restore_archived_formats",), options=options)

    @op
    def bulk_archive_collections(self, body: m.BulkCollectionArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive the assets of many collections.

        Every collection has its own settings, which hold for all that it contains.
        The work goes on after the answer.
        Needs the role can_archive_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/collections/bulk/archive/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkCollectionArchive), roles=("can_archive_formats",), options=options)

    @op
    def bulk_restore_collections(self, body: m.BulkCollectionRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Bring the assets of many collections back from the archive.

        Every collection has its own settings, which hold for all that it contains.
        The work goes on after the answer.
        Needs the role can_restore_archived_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/collections/bulk/restore/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkCollectionRestore), roles=("can_restore_archived_formats",), options=options)

    @op
    def bulk_archive_saved_searches(self, body: m.BulkSavedSearchArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive the assets that saved searches find.

        Runs the searches and archives what they find at that moment.
        The work goes on after the answer.
        Needs the role can_archive_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/saved_searches/bulk/archive/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkSavedSearchArchive), roles=("can_archive_formats",), options=options)

    @op
    def bulk_restore_saved_searches(self, body: m.BulkSavedSearchRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Bring what saved searches find back from the archive.

        Runs the searches and restores what they find at that moment.
        The work goes on after the answer.
        Needs the role can_restore_archived_formats.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call("POST", "API/files/v2/saved_searches/bulk/restore/", None, query={"allow_host_transfer": allow_host_transfer}, body=Body(body, m.BulkSavedSearchRestore), roles=("can_restore_archived_formats",), options=options)


class AttachmentsOperations(Resource):
    """Operations on attachments."""

    @op.read
    def list_attachments(
        self, asset_id: str, segment_id: str, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Attachments]:
        """List the attachments of a segment.

        Each attachment carries a signed URL to download it, which expires.
        Needs the roles can_read_assets, can_read_segments.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/",
            m.Attachments,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "last_id": last_id},
            roles=("can_read_assets", "can_read_segments"),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_attachment(self, asset_id: str, segment_id: str, body: m.Attachment | JsonBody, *, use_google_resumable_upload: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Attachment]:
        """Register an attachment and open its upload.

        Makes the record and answers with the `upload_url` that takes the file in one request; uploads in parts are
        not supported.
        After all bytes have arrived, update the attachment to `CLOSED`.
        Needs the role can_write_segments.

        Args:
            use_google_resumable_upload: On GCS, answer with a URL that starts a resumable upload.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/",
            m.Attachment,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"use_google_resumable_upload": use_google_resumable_upload},
            body=Body(body, m.Attachment),
            roles=("can_write_segments",),
            options=options,
        )

    @op.destroy
    def delete_attachments(self, asset_id: str, segment_id: str, *, reindex: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete all attachments of a segment.

        Removes the records and the files for good.
        The segment stays.
        Needs the role can_write_segments.

        Args:
            reindex: Write the segment to the index again.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/", None, segments={"asset_id": asset_id, "segment_id": segment_id}, query={"reindex": reindex}, roles=("can_write_segments",), options=options)

    @op.read
    def get_attachment(self, asset_id: str, segment_id: str, attachment_id: str, *, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Attachment]:
        """Fetch one attachment.

        The record with a signed URL to download the file.
        Needs the roles can_read_assets, can_read_segments.

        Args:
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/{attachment_id}/",
            m.Attachment,
            segments={"asset_id": asset_id, "segment_id": segment_id, "attachment_id": attachment_id},
            query={"content_disposition": content_disposition, "content_type": content_type},
            roles=("can_read_assets", "can_read_segments"),
            options=options,
        )

    @op
    def replace_attachment(self, asset_id: str, segment_id: str, attachment_id: str, body: m.Attachment | JsonBody, **options: Unpack[Options]) -> Call[m.Attachment]:
        """Replace the properties of an attachment.

        A property that is left out falls back to empty; to change single properties use `update_attachment`.
        Needs the role can_write_segments.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/{attachment_id}/",
            m.Attachment,
            segments={"asset_id": asset_id, "segment_id": segment_id, "attachment_id": attachment_id},
            body=Body(body, m.Attachment),
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def update_attachment(self, asset_id: str, segment_id: str, attachment_id: str, body: m.Attachment | JsonBody, **options: Unpack[Options]) -> Call[m.Attachment]:
        """Change some properties of an attachment.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_segments.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/{attachment_id}/",
            m.Attachment,
            segments={"asset_id": asset_id, "segment_id": segment_id, "attachment_id": attachment_id},
            body=Body(body, m.Attachment),
            roles=("can_write_segments",),
            options=options,
        )

    @op.destroy
    def delete_attachment(self, asset_id: str, segment_id: str, attachment_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an attachment.

        Removes the record and the file for good.
        Needs the role can_write_segments.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/{attachment_id}/",
            None,
            segments={"asset_id": asset_id, "segment_id": segment_id, "attachment_id": attachment_id},
            roles=("can_write_segments",),
            options=options,
        )


class CollectionKeyframesOperations(Resource):
    """Operations on collection keyframes."""

    @op
    def set_collection_custom_keyframe(self, collection_id: str, poster_id: str, *, overwrite: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Let a poster stand for a collection.

        Makes the collection's custom keyframe from one of its posters; the request has no body.
        A custom keyframe that is there already stays unless `overwrite` is set.
        Needs the role can_write_keyframes.

        Args:
            overwrite: Take the place of a custom keyframe that is there already.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/custom_keyframe/{poster_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "poster_id": poster_id},
            query={"overwrite": overwrite},
            roles=("can_write_keyframes",),
            options=options,
        )

    @op.read
    def list_collection_keyframes(self, collection_id: str, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.CollectionKeyframes]:
        """List the keyframes of a collection.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes.
        Needs the role can_read_collections.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/collections/{collection_id}/keyframes/",
            m.CollectionKeyframes,
            segments={"collection_id": collection_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id},
            roles=("can_read_collections",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_collection_keyframe(self, collection_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Register a keyframe of a collection and open its upload.

        Makes the record and answers with the `upload_url` that takes the picture in one request.
        After all bytes have arrived, update the keyframe to `CLOSED`.
        Needs the role can_write_keyframes.
        """
        return Call("POST", "API/files/v1/collections/{collection_id}/keyframes/", m.CollectionKeyframe, segments={"collection_id": collection_id}, body=Body(body, m.CollectionKeyframe), roles=("can_write_keyframes",), options=options)

    @op
    def copy_collection_keyframes(self, collection_id: str, body: m.KeyframesToCopy | JsonBody, **options: Unpack[Options]) -> Call[m.CopiedKeyframes]:
        """Copy chosen pictures to a collection.

        Copies the custom keyframe and the custom poster of another object to this collection, those of them that
        the body names, and answers with the identifiers of the copies.
        Needs the role can_write_keyframes.
        """
        return Call("POST", "API/files/v1/collections/{collection_id}/keyframes/copy/", m.CopiedKeyframes, segments={"collection_id": collection_id}, body=Body(body, m.KeyframesToCopy), roles=("can_write_keyframes",), options=options)

    @op.read
    def get_collection_keyframe(self, collection_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Fetch one keyframe of a collection.

        The record with a signed URL of the picture.
        Needs the role can_read_collections.
        """
        return Call("GET", "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/", m.CollectionKeyframe, segments={"collection_id": collection_id, "keyframe_id": keyframe_id}, roles=("can_read_collections",), options=options)

    @op
    def replace_collection_keyframe(self, collection_id: str, keyframe_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Replace the properties of a keyframe of a collection.

        A property that is left out falls back to empty; to change single properties use
        `update_collection_keyframe`.
        Needs the role can_write_keyframes.
        """
        return Call(
            "PUT",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            body=Body(body, m.CollectionKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def update_collection_keyframe(self, collection_id: str, keyframe_id: str, body: m.CollectionKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.CollectionKeyframe]:
        """Change some properties of a keyframe of a collection.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_keyframes.
        """
        return Call(
            "PATCH",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            m.CollectionKeyframe,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            body=Body(body, m.CollectionKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op.destroy
    def delete_collection_keyframe(self, collection_id: str, keyframe_id: str, *, regenerate_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a keyframe of a collection.

        Removes the picture for good.
        With `regenerate_keyframes`, iconik picks another one from what the collection holds.
        Needs the role can_write_keyframes.

        Args:
            regenerate_keyframes: Make a new keyframe in place of the deleted one.
        """
        return Call(
            "DELETE",
            "API/files/v1/collections/{collection_id}/keyframes/{keyframe_id}/",
            None,
            segments={"collection_id": collection_id, "keyframe_id": keyframe_id},
            query={"regenerate_keyframes": regenerate_keyframes},
            roles=("can_write_keyframes",),
            options=options,
        )


class DeleteQueueOperations(Resource):
    """Operations on delete queue."""

    @op.read
    def list_deleted_file_sets(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, query: Opt[str] = UNSET, field_name: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.IndexedFileSets]:
        """List the file sets that wait to be purged.

        The file sets in the delete queue, from the index: one deleted a moment ago may be missing.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            field_name: Field that `query` refers to.
        """
        return Call(
            "GET",
            "API/files/v1/delete_queue/file_sets/",
            m.IndexedFileSets,
            query={"per_page": per_page, "page": page, "sort": sort, "query": query, "field_name": field_name},
            roles=("can_read_files",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def restore_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take file sets out of the delete queue.

        The file sets are in use again.
        Nothing is purged by this, although the method is DELETE.
        Needs the role can_write_files.
        """
        return Call("DELETE", "API/files/v1/delete_queue/file_sets/", None, body=Body(body, m.DeleteQueue), roles=("can_write_files",), options=options)

    @op.destroy
    def purge_deleted_file_sets(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge file sets that are in the delete queue.

        Deletes the records for good, and the files from their storages.
        Nothing brings them back.
        Needs the role can_purge_files.
        """
        return Call("POST", "API/files/v1/delete_queue/file_sets/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_files",), options=options)

    @op.destroy
    def purge_all_deleted_file_sets(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all file sets that are in the delete queue.

        Deletes for good what the whole system domain has in the queue of file sets, with the files.
        Nothing brings it back.
        Needs the role can_purge_files.
        """
        return Call("POST", "API/files/v1/delete_queue/file_sets/purge/all/", None, roles=("can_purge_files",), options=options)

    @op.read
    def list_deleted_formats(self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, sort: Opt[str] = UNSET, query: Opt[str] = UNSET, field_name: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.IndexedFormats]:
        """List the formats that wait to be purged.

        The formats in the delete queue, from the index: one deleted a moment ago may be missing.
        Needs the role can_read_formats.

        Args:
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            field_name: Field that `query` refers to.
        """
        return Call(
            "GET",
            "API/files/v1/delete_queue/formats/",
            m.IndexedFormats,
            query={"per_page": per_page, "page": page, "sort": sort, "query": query, "field_name": field_name},
            roles=("can_read_formats",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def restore_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take formats out of the delete queue.

        The formats are in use again, with their file sets.
        Nothing is purged by this, although the method is DELETE.
        Needs the role can_write_formats.
        """
        return Call("DELETE", "API/files/v1/delete_queue/formats/", None, body=Body(body, m.DeleteQueue), roles=("can_write_formats",), options=options)

    @op.destroy
    def purge_deleted_formats(self, body: m.DeleteQueue | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Purge formats that are in the delete queue.

        Deletes the records for good, with their file sets and files.
        Nothing brings them back.
        Needs the role can_purge_formats.
        """
        return Call("POST", "API/files/v1/delete_queue/formats/purge/", None, body=Body(body, m.DeleteQueue), roles=("can_purge_formats",), options=options)

    @op.destroy
    def purge_all_deleted_formats(self, **options: Unpack[Options]) -> Call[None]:
        """Purge all formats that are in the delete queue.

        Deletes for good what the whole system domain has in the queue of formats, with the files.
        Nothing brings it back.
        Needs the role can_purge_formats.
        """
        return Call("POST", "API/files/v1/delete_queue/formats/purge/all/", None, roles=("can_purge_formats",), options=options)


class ExportLocationsOperations(Resource):
    """Operations on export locations."""

    @op.read
    def list_export_locations(self, *, query: Opt[str] = UNSET, ids: Opt[str] = UNSET, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.ExportLocations]:
        """List export locations.

        All that the caller may export to, or what the filters leave.
        The list comes from the index, so a location that was created or changed a moment ago may be missing or old
        in it.
        Needs the role can_read_export_locations.

        Args:
            query: Text to look for.
            ids: Only the locations with these identifiers, separated by commas.
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call(
            "GET",
            "API/files/v1/export_locations/",
            m.ExportLocations,
            query={"query": query, "ids": ids, "per_page": per_page, "last_id": last_id, "sort": sort},
            roles=("can_read_export_locations",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_export_location(self, body: m.ExportLocation | JsonBody, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Create an export location.

        The storage must exist and have the purpose `EXPORTS` or `FILES`.
        Only the ways of exporting that are set here take place.
        Needs the role can_write_export_locations.
        """
        return Call("POST", "API/files/v1/export_locations/", m.ExportLocation, body=Body(body, m.ExportLocation), roles=("can_write_export_locations",), options=options)

    @op.read
    def get_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Fetch one export location.

        The record, which says what an export puts where.
        Needs the role can_read_export_locations.
        """
        return Call("GET", "API/files/v1/export_locations/{export_location_id}/", m.ExportLocation, segments={"export_location_id": export_location_id}, roles=("can_read_export_locations",), options=options)

    @op
    def replace_export_location(self, export_location_id: str, body: m.ExportLocation | JsonBody, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Replace the properties of an export location.

        A property that is left out falls back to empty; to change single properties use `update_export_location`.
        Needs the role can_write_export_locations.
        """
        return Call(
            "PUT", "API/files/v1/export_locations/{export_location_id}/", m.ExportLocation, segments={"export_location_id": export_location_id}, body=Body(body, m.ExportLocation), roles=("can_write_export_locations",), options=options
        )

    @op
    def update_export_location(self, export_location_id: str, body: m.ExportLocation | JsonBody, **options: Unpack[Options]) -> Call[m.ExportLocation]:
        """Change some properties of an export location.

        Only the properties in the body change.
        Needs the role can_write_export_locations.
        """
        return Call(
            "PATCH", "API/files/v1/export_locations/{export_location_id}/", m.ExportLocation, segments={"export_location_id": export_location_id}, body=Body(body, m.ExportLocation), roles=("can_write_export_locations",), options=options
        )

    @op.destroy
    def delete_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an export location.

        Exported files stay in place.
        Needs the role can_delete_export_locations.
        """
        return Call("DELETE", "API/files/v1/export_locations/{export_location_id}/", None, segments={"export_location_id": export_location_id}, roles=("can_delete_export_locations",), options=options)

    @op
    def bulk_export_objects(self, export_location_id: str, body: m.BulkExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Export many assets or collections.

        Starts jobs that export up to 500 objects of one type to the location; the answer comes before the work is
        done.
        The location determines options that the body leaves out.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/export_locations/{export_location_id}/bulk_export/",
            m.JobStarted,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def reindex_export_location(self, export_location_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index an export location anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_export_locations.
        """
        return Call("POST", "API/files/v1/export_locations/{export_location_id}/reindex/", m.JobStarted, segments={"export_location_id": export_location_id}, roles=("can_reindex_export_locations",), options=options)


class ExportsOperations(Resource):
    """Operations on exports."""

    @op
    @deprecated("call bulk_export_assets()", category=None)
    def export_assets(self, export_location_id: str, body: m.AssetBatchExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Export several assets with the same settings.

        Starts the exports and answers before they are done.
        `bulk_export_assets` takes its place and has settings for each asset.
        Deprecated: call bulk_export_assets().
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/export_locations/{export_location_id}/",
            m.JobStarted,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.AssetBatchExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def export_asset(self, asset_id: str, export_location_id: str, body: m.AssetExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Export one asset.

        Copies the media of a format to the export location, with transcoded copies or metadata where the body asks
        for them.
        The export goes on after the answer; the jobs service shows how far it is.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/export_locations/{export_location_id}/",
            m.JobStarted,
            segments={"asset_id": asset_id, "export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.AssetExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def export_collection(self, collection_id: str, export_location_id: str, body: m.CollectionExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Export the assets of a collection.

        Exports all that the collection holds, collections below it included.
        The export goes on after the answer; the jobs service shows how far it is.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/collections/{collection_id}/export_locations/{export_location_id}/",
            m.JobStarted,
            segments={"collection_id": collection_id, "export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.CollectionExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def finish_export_to_storage(self, file_set_id: str, storage_id: str, body: m.LocalExport | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Send a temporary file set on to a local storage.

        The last step of an export to a storage behind a storage gateway: starts the transfer of what was gathered
        in the temporary file set, and answers before it is done.
        Needs the roles can_read_files, can_write_transfers.
        """
        return Call(
            "POST",
            "API/files/v1/exports/temporary_file_sets/{file_set_id}/storages/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            body=Body(body, m.LocalExport),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op
    def bulk_export_assets(self, export_location_id: str, body: m.BulkAssetExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Export many assets.

        Every asset has its own settings.
        The exports go on after the answer, below one job if the body names it.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def bulk_export_collections(self, export_location_id: str, body: m.BulkCollectionExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Export the assets of many collections.

        Every collection has its own settings, which hold for all that it contains.
        The exports go on after the answer.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionExport),
            roles=("can_write_exports",),
            options=options,
        )

    @op
    def bulk_export_saved_searches(self, export_location_id: str, body: m.BulkSavedSearchExport | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Export the assets that saved searches find.

        Runs the searches and exports what they find at that moment.
        The exports go on after the answer.
        Needs the role can_write_exports.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/export_locations/{export_location_id}/bulk/export/",
            None,
            segments={"export_location_id": export_location_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchExport),
            roles=("can_write_exports",),
            options=options,
        )


class FileDeletionsOperations(Resource):
    """Operations on file deletions."""

    @op.destroy
    @deprecated("see its documentation", category=None)
    def delete_file_deletions_from_storage(self, file_id: str, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Drop the deletions of a file from a storage.

        For storage gateways, when the file is deleted.
        The list of deletions from the storage has newer entries.
        Deprecated.
        Needs the role is_storage_worker.
        """
        return Call("DELETE", "API/files/v1/files/{file_id}/deletions_from/{storage_id}/", None, segments={"file_id": file_id, "storage_id": storage_id}, roles=("is_storage_worker",), options=options)

    @op.read
    @deprecated("call list_deletions_from_storage()", category=None)
    def list_storage_deletions(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileDeletions]:
        """List the deletions of a storage.

        For storage gateways.
        `list_deletions_from_storage` takes its place.
        Deprecated: call list_deletions_from_storage().
        Needs the role is_storage_worker.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/deletions/",
            m.FileDeletions,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("is_storage_worker",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.destroy
    @deprecated("see its documentation", category=None)
    def delete_storage_deletion(self, storage_id: str, deletion_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take a deletion off the list of a storage.

        For storage gateways, when the file is deleted.
        Deprecated.
        Needs the role is_storage_worker.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/deletions/{deletion_id}/", None, segments={"storage_id": storage_id, "deletion_id": deletion_id}, roles=("is_storage_worker",), options=options)

    @op.read
    def list_deletions_from_storage(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileDeletions]:
        """List the files that are to be deleted from a storage.

        For storage gateways, which delete the files and then take the entries off the list.
        Ten a page unless `per_page` says otherwise.
        Needs the role is_storage_worker.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/deletions_from/",
            m.FileDeletions,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("is_storage_worker",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )


class FileSetsOperations(Resource):
    """Operations on file sets."""

    @op.read
    def list_file_sets(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, file_count: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the file sets of an asset.

        Every copy of every format of the asset, ten a page unless `per_page` says otherwise; `storage_id` tells
        where a copy lies.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Says that a copy of a format lies on a storage, or is about to.
        The format must exist; the files follow one by one.
        Needs the role can_write_files.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/file_sets/", m.FileSet, segments={"asset_id": asset_id}, body=Body(body, m.FileSet), roles=("can_write_files",), options=options)

    @op.destroy
    def bulk_delete_file_sets(self, asset_id: str, body: m.FileSetSelection | JsonBody, *, keep_source: Opt[bool] = UNSET, immediately: Opt[bool] = UNSET, do_not_delete_last_copy: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete several file sets of an asset.

        Puts the file sets into the delete queue, or deletes them for good with `immediately`.
        The work goes on after the answer.
        Needs the role can_delete_files.

        Args:
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

    @op.read
    def get_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Fetch one file set.

        The record without its files; these have a list of their own.
        Needs the role can_read_files.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/", m.FileSet, segments={"asset_id": asset_id, "file_set_id": file_set_id}, roles=("can_read_files",), options=options)

    @op
    def replace_file_set(self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Replace the properties of a file set.

        A property that is left out falls back to empty; `name`, `format_id`, `base_dir` and `component_ids` must be
        there.
        To change single properties use `update_file_set`.
        Needs the role can_write_files.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/", m.FileSet, segments={"asset_id": asset_id, "file_set_id": file_set_id}, body=Body(body, m.FileSet), roles=("can_write_files",), options=options)

    @op
    def update_file_set(self, asset_id: str, file_set_id: str, body: m.FileSet | JsonBody, **options: Unpack[Options]) -> Call[m.FileSet]:
        """Change some properties of a file set.

        Only the properties in the body change.
        Nothing is moved on the storage.
        Needs the role can_write_files.
        """
        return Call("PATCH", "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/", m.FileSet, segments={"asset_id": asset_id, "file_set_id": file_set_id}, body=Body(body, m.FileSet), roles=("can_write_files",), options=options)

    @op.destroy
    def delete_file_set(self, asset_id: str, file_set_id: str, *, keep_source: Opt[bool] = UNSET, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete a file set.

        Puts the file set into the delete queue, where it can be restored until it is purged.
        Its files on the storage go with it, unless `keep_source` is set.
        Needs the role can_delete_files.

        Args:
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

    @op.read
    def list_file_set_files(
        self, asset_id: str, file_set_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, generate_signed_url: Opt[bool] = UNSET, file_count: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the files of a file set.

        The files that lie on the file set's storage, each with a signed URL to download it unless that is turned
        off.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.destroy
    def purge_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a file set from the delete queue for good.

        The file set must have been deleted before; after this it cannot be restored.
        Needs the role can_delete_files.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/purge/", None, segments={"asset_id": asset_id, "file_set_id": file_set_id}, roles=("can_delete_files",), options=options)

    @op
    def restore_file_set(self, asset_id: str, file_set_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Take a file set out of the delete queue.

        The file set is as it was before its deletion.
        The request has no body.
        Needs the role can_write_files.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/file_sets/{file_set_id}/restore/", None, segments={"asset_id": asset_id, "file_set_id": file_set_id}, roles=("can_write_files",), options=options)

    @op.read
    def list_format_file_sets(self, asset_id: str, format_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the file sets of a format.

        The copies of one format, ten a page unless `per_page` says otherwise; `storage_id` tells where a copy lies.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.read
    def list_format_sources(self, asset_id: str, format_id: str, **options: Unpack[ListOptions]) -> Call[m.FileSetSources]:
        """List the copies of a format that media can be read from.

        The file sets that a transfer or a transcoder may take, each with the method of its storage.
        The list always comes whole.
        Needs the role can_read_files.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/formats/{format_id}/file_sets/sources/", m.FileSetSources, segments={"asset_id": asset_id, "format_id": format_id}, roles=("can_read_files",), paging=Paging(), options=options)

    @op.read
    def list_format_sources_by_method(self, asset_id: str, format_id: str, storage_method: str, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the copies of a format on storages of one method.

        As `list_format_sources`, narrowed to storages that are reached in the given way.
        The list always comes whole.
        Needs the role can_read_files.

        Args:
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

    @op.read
    def list_format_storage_file_sets(self, asset_id: str, format_id: str, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the file sets of a format on one storage.

        The copies of the format that lie on the storage, ten a page unless `per_page` says otherwise.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.destroy
    def delete_all_file_sets(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete the file sets of every version of an asset.

        One call deletes at most one page of them; `list_file_sets` tells what is left.
        Needs the role can_delete_files.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/file_sets/", None, segments={"asset_id": asset_id}, query={"per_page": per_page, "last_id": last_id}, roles=("can_delete_files",), options=options)

    @op.read
    def list_version_file_sets(self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, file_count: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.FileSets]:
        """List the file sets of one version.

        Every copy of the formats of the named version of the asset, ten a page unless `per_page` says otherwise.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.destroy
    def delete_version_file_sets(self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete the file sets of one version.

        One call deletes at most one page of them; `list_version_file_sets` tells what is left.
        Needs the role can_delete_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.read
    @deprecated("call list_file_set_files()", category=None)
    def list_files_of_file_set(self, file_set_id: str, *, generate_signed_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files of a file set without naming its asset.

        The list always comes whole.
        If the asset is known, `list_file_set_files` does the same and reads page by page.
        Deprecated: call list_file_set_files().
        Needs the role can_read_files.

        Args:
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
        """
        return Call("GET", "API/files/v1/file_sets/{file_set_id}/files/", m.Files, segments={"file_set_id": file_set_id}, query={"generate_signed_url": generate_signed_url}, roles=("can_read_files",), paging=Paging(), options=options)


class FilesOperations(Resource):
    """Operations on files."""

    @op.read
    def list_files(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files of an asset.

        The files of all formats and file sets of the asset, ten a page unless `per_page` says otherwise.
        They come without download URLs unless these are asked for.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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
        `multipart_upload_url` on S3 for parts.
        The matching storage of purpose `FILES` gives a storage; a format and a file set on it come first.
        After all bytes have arrived, update the file to `CLOSED` and start its keyframes.
        Needs the role can_write_files.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/files/", m.File, segments={"asset_id": asset_id}, body=Body(body, m.FileCreate), roles=("can_write_files",), options=options)

    @op.read
    def get_file(
        self, asset_id: str, file_id: str, *, generate_signed_post_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, bypass_url_cache: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.File]:
        """Fetch one file.

        The record with a signed URL to download the file.
        While the upload is open, `generate_signed_post_url` gives a fresh `upload_url` in place of one that has
        expired, for every storage method.
        Needs the role can_read_files.

        Args:
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
            query={"generate_signed_post_url": generate_signed_post_url, "content_disposition": content_disposition, "content_type": content_type, "bypass_url_cache": bypass_url_cache},
            roles=("can_read_files",),
            options=options,
        )

    @op
    def replace_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Replace the properties of a file.

        A property that is left out falls back to empty; `original_name`, `directory_path`, `type` and `file_set_id`
        must be there.
        To change single properties use `update_file`.
        Needs the role can_write_files.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/files/{file_id}/", m.File, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.File), roles=("can_write_files",), options=options)

    @op
    def update_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Change some properties of a file.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_files.
        """
        return Call("PATCH", "API/files/v1/assets/{asset_id}/files/{file_id}/", m.File, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.File), roles=("can_write_files",), options=options)

    @op.destroy
    def delete_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a file.

        Removes the record at once; a file does not pass through the delete queue.
        Also the way to clear up after an upload that failed, since a new attempt makes a new record.
        Needs the role can_delete_files.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/files/{file_id}/", None, segments={"asset_id": asset_id, "file_id": file_id}, roles=("can_delete_files",), options=options)

    @op
    def capture_file_frame(self, asset_id: str, file_id: str, milliseconds: int, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]) -> Call[m.TranscodeResponse]:
        """Start taking a picture out of a file.

        Queues a job that reads the file at the given moment and adds the frame as a poster;
        `set_as_custom_keyframe` lets it stand for the asset.
        Needs the role can_create_poster.

        Args:
            milliseconds: Moment of the frame, in milliseconds from the start.
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

    @op.read
    def get_file_download_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL to download a file.

        The URL needs no other credentials and expires, so fetch it shortly before the download.
        Needs the role can_read_files.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/files/{file_id}/download_url/", m.DownloadUrl, segments={"asset_id": asset_id, "file_id": file_id}, roles=("can_read_files",), options=options)

    @op
    def create_file_edit_proxy(self, asset_id: str, file_id: str, body: m.EditProxyRequest | JsonBody, **options: Unpack[Options]) -> Call[m.EditProxy]:
        """Prepare a copy of a file for editing.

        Storage gateways make this call: it registers the format and the file set of an edit proxy, and answers how
        the file is to be transcoded.
        Needs the roles can_create_transcode_jobs, can_write_files.
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

    @op.read
    def get_file_gateway_url(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.GatewayUrl]:
        """Fetch the address that opens a file by the storage gateway.

        For people at machines that see the gateway's storage; the address starts the program that shows the file
        there.
        Needs the role can_read_files.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/files/{file_id}/isg_handler_url/", m.GatewayUrl, segments={"asset_id": asset_id, "file_id": file_id}, roles=("can_read_files",), options=options)

    @op
    def create_file_keyframes(self, asset_id: str, file_id: str, body: m.TranscodeRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.TranscodeResponse]:
        """Start making proxies and keyframes from a file.

        Queues a job that reads the file, writes its media information into the format, and makes proxies and
        keyframes for the asset.
        Call it when the file is `CLOSED`.
        The body may be an empty object.
        Needs the role can_create_transcode_jobs.
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
    def create_file_mediainfo(self, asset_id: str, file_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]) -> Call[m.TranscodeResponse]:
        """Start reading the media information of a file.

        Queues a job that reads the file and writes what it finds into the format and its components.
        It makes no proxy and no keyframe.
        Needs the role can_create_transcode_jobs.
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
    def reindex_file(self, asset_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a file anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/files/{file_id}/reindex/", m.JobStarted, segments={"asset_id": asset_id, "file_id": file_id}, roles=("can_reindex_storages",), options=options)

    @op.destroy
    def delete_all_files(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the files of every version of an asset.

        Removes the records at once; a file does not pass through the delete queue.
        Needs the role can_delete_files.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/files/", None, segments={"asset_id": asset_id}, roles=("can_delete_files",), options=options)

    @op.read
    def list_version_files(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Files]:
        """List the files of one version.

        The files of the named version of the asset, ten a page unless `per_page` says otherwise.
        Other than in the list of all files, a download URL is signed for each unless that is turned off.
        Needs the role can_read_files.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.destroy
    def delete_version_files(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the files of one version.

        Removes the records at once; a file does not pass through the delete queue.
        Needs the role can_delete_files.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/{version_id}/files/", None, segments={"asset_id": asset_id, "version_id": version_id}, roles=("can_delete_files",), options=options)

    @op.read
    def list_files_by_checksum(self, checksum: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files that have a checksum.

        Finds copies of a file in all assets and on all storages, before it is uploaded a second time.
        Only files whose checksum is recorded are found.
        Needs the role can_read_files.

        Args:
            checksum: Checksum of the content, as it is recorded.
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET", "API/files/v1/files/checksum/{checksum}/", m.Files, segments={"checksum": checksum}, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_files",), paging=Paging(("last_id",), per_page=100), options=options
        )

    @op.destroy
    def delete_missing_files(self, storage_id: str, *, remove_assets: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete the records of files that a storage has lost.

        Removes what scans have marked `MISSING` on the storage.
        A long list is done in the background.
        Needs the role can_delete_files.

        Args:
            remove_assets: Delete the assets as well that have no other files.
        """
        return Call("DELETE", "API/files/v1/files/missing/storages/{storage_id}/", None, segments={"storage_id": storage_id}, query={"remove_assets": remove_assets}, roles=("can_delete_files",), options=options)

    @op.read
    def check_file_on_storage(self, storage_id: str, body: m.FileToCheck | JsonBody, *, get_file_size: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Check that a file lies on a storage.

        Looks on the storage itself, not at the records.
        A file that is not there is answered with 404.
        Needs the role can_read_files.

        Args:
            get_file_size: Also find out how large the file is.
        """
        return Call("POST", "API/files/v1/files/storages/{storage_id}/", None, segments={"storage_id": storage_id}, query={"get_file_size": get_file_size}, body=Body(body, m.FileToCheck), roles=("can_read_files",), options=options)

    @op
    def upload_file(self, body: m.FileUpload | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Upload a small file in one request.

        Creates what is missing of asset, format and file set, and puts the bytes on the storage by way of iconik.
        Files that are not small are created first and uploaded to their signed URL.
        Needs the roles can_write_files, can_write_formats.
        """
        return Call("POST", "API/files/v1/files/upload/", None, body=Body(body, m.FileUpload, "multipart/form-data"), roles=("can_write_files", "can_write_formats"), options=options)

    @op.read
    def check_shared_file(self, storage_id: str, *, directory_path: str, name: str, **options: Unpack[Options]) -> Call[None]:
        """Check whether a file is on a storage, by way of a share.

        For people who upload through a share and see no storage otherwise.
        The answer is empty when the storage has such a file, and 404 when it has none.
        Needs the role can_write_files.

        Args:
            directory_path: Directory of the storage to look in; empty for the top.
            name: Name of the file.
        """
        return Call("GET", "API/files/v1/shares/storages/{storage_id}/files/", None, segments={"storage_id": storage_id}, query={"directory_path": directory_path, "name": name}, roles=("can_write_files",), options=options)


class FormatsOperations(Resource):
    """Operations on formats."""

    @op.read
    def list_formats(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, include_all_versions: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Formats]:
        """List the formats of an asset.

        The formats of the asset's current version, ten a page unless `per_page` says otherwise.
        `include_all_versions` widens the list beyond one version.
        Needs the role can_read_formats.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Makes the record only.
        To get media into it, create a file set for the storage that is to hold the media, and a file in that file
        set.
        Needs the role can_write_formats.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/formats/", m.Format, segments={"asset_id": asset_id}, body=Body(body, m.Format), roles=("can_write_formats",), options=options)

    @op.read
    def get_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[m.Format]:
        """Fetch one format.

        The record with its components, but without its file sets and files.
        Needs the role can_read_formats.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/formats/{format_id}/", m.Format, segments={"asset_id": asset_id, "format_id": format_id}, roles=("can_read_formats",), options=options)

    @op
    def replace_format(self, asset_id: str, format_id: str, body: m.Format | JsonBody, *, sync_components: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Format]:
        """Replace the properties of a format.

        A property that is left out falls back to empty; `name` must be there.
        To change single properties use `update_format`.
        Needs the role can_write_formats.

        Args:
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
    def update_format(self, asset_id: str, format_id: str, body: m.Format | JsonBody, *, sync_components: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Format]:
        """Change some properties of a format.

        Only the properties in the body change.
        Needs the role can_write_formats.

        Args:
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

    @op.destroy
    def delete_format(self, asset_id: str, format_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete a format.

        Puts the format into the delete queue, where it can be restored until it is purged.
        Needs the role can_delete_formats.

        Args:
            immediately: Delete for good, without the delete queue.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/formats/{format_id}/", None, segments={"asset_id": asset_id, "format_id": format_id}, query={"immediately": immediately}, roles=("can_delete_formats",), options=options)

    @op
    def archive_format_v1(self, asset_id: str, format_id: str, body: m.FormatArchiveV1 | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive a format by way of version 1.

        As `archive_format`, but the body can name the file set to read and the method of the archive storage.
        The work goes on after the answer.
        Needs the role can_archive_formats.

        Args:
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

    @op.destroy
    def delete_archived_format(self, asset_id: str, format_id: str, body: m.ArchivedCopy | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Delete the archived copy of a format.

        Removes the copy from the archive storage; copies on other storages stay.
        A 202 says that this goes on after the answer.
        Needs the role can_delete_archived_formats.
        """
        return Call(
            "DELETE", "API/files/v1/assets/{asset_id}/formats/{format_id}/archive/", None, segments={"asset_id": asset_id, "format_id": format_id}, body=Body(body, m.ArchivedCopy), roles=("can_delete_archived_formats",), options=options
        )

    @op.read
    def list_format_components(self, asset_id: str, format_id: str, **options: Unpack[ListOptions]) -> Call[m.Components]:
        """List the components of a format.

        The tracks and embedded descriptions that the media information job found, and those that were added by
        hand.
        Needs the role can_read_formats.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/formats/{format_id}/components/", m.Components, segments={"asset_id": asset_id, "format_id": format_id}, roles=("can_read_formats",), paging=Paging(), options=options)

    @op
    def create_format_component(self, asset_id: str, format_id: str, body: m.Component | JsonBody, **options: Unpack[Options]) -> Call[m.Component]:
        """Add a component to a format.

        Describes one more part of the media.
        File sets can then name it in their `component_ids`.
        Needs the role can_create_formats.
        """
        return Call(
            "POST", "API/files/v1/assets/{asset_id}/formats/{format_id}/components/", m.Component, segments={"asset_id": asset_id, "format_id": format_id}, body=Body(body, m.Component), roles=("can_create_formats",), options=options
        )

    @op.read
    def get_format_component(self, asset_id: str, format_id: str, component_id: str, **options: Unpack[Options]) -> Call[m.Component]:
        """Fetch one component of a format.

        Returns one part of the media, such as a sound track.
        Needs the role can_read_formats.
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

        The documented request has no body, so it cannot change the component.
        Needs the role can_create_formats.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/formats/{format_id}/components/{component_id}/",
            m.Component,
            segments={"asset_id": asset_id, "format_id": format_id, "component_id": component_id},
            roles=("can_create_formats",),
            options=options,
        )

    @op.destroy
    def delete_format_component(self, asset_id: str, format_id: str, component_id: str, **options: Unpack[ListOptions]) -> Call[m.Components]:
        """Delete a component of a format.

        Removes the description of one part of the media.
        The files that hold the part stay as they are.
        Needs the role can_delete_formats.
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

    @op.destroy
    def purge_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a format from the delete queue for good.

        The format must have been deleted before; after this neither it nor its file sets can be restored.
        Needs the role can_delete_formats.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/formats/{format_id}/purge/", None, segments={"asset_id": asset_id, "format_id": format_id}, roles=("can_delete_formats",), options=options)

    @op
    def restore_format(self, asset_id: str, format_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Take a format out of the delete queue.

        The format is as it was before its deletion.
        The request has no body.
        To bring a format back from the archive, use `restore_archived_format`.
        Needs the role can_write_formats.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/formats/{format_id}/restore/", None, segments={"asset_id": asset_id, "format_id": format_id}, roles=("can_write_formats",), options=options)

    @op
    def restore_archived_format(self, asset_id: str, format_id: str, body: m.FormatRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Bring a format back from the archive.

        Copies the archived media to a storage that can be read at once.
        The work goes on after the answer; an archive on slow storage takes hours.
        `restore_format` is something else: it takes a deleted format out of the delete queue.
        Needs the role can_restore_archived_formats.

        Args:
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

    @op.destroy
    def delete_all_formats(self, asset_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete the formats of every version of an asset.

        Puts the formats into the delete queue, or deletes them for good with `immediately`.
        Their file sets go with them.
        Needs the role can_delete_formats.

        Args:
            immediately: Delete for good, without the delete queue.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/formats/", None, segments={"asset_id": asset_id}, query={"immediately": immediately}, roles=("can_delete_formats",), options=options)

    @op.read
    def list_version_formats(self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Formats]:
        """List the formats of one version.

        The formats of the named version of the asset, ten a page unless `per_page` says otherwise.
        Needs the role can_read_formats.

        Args:
            per_page: Objects in one page, at most 1,000.
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

    @op.destroy
    def delete_version_formats(self, asset_id: str, version_id: str, *, immediately: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Delete the formats of one version.

        Puts the formats into the delete queue, or deletes them for good with `immediately`.
        Their file sets go with them.
        Needs the role can_delete_formats.

        Args:
            immediately: Delete for good, without the delete queue.
        """
        return Call(
            "DELETE", "API/files/v1/assets/{asset_id}/versions/{version_id}/formats/", None, segments={"asset_id": asset_id, "version_id": version_id}, query={"immediately": immediately}, roles=("can_delete_formats",), options=options
        )

    @op
    def archive_format(self, asset_id: str, format_id: str, body: m.FormatArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive a format.

        Copies the media to an archive storage, that of the system domain if the body names none, and deletes the
        original if asked to.
        The work goes on after the answer; `archive_status` of the format tells how it ends.
        Needs the role can_archive_formats.

        Args:
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

    @op.read
    def get_format_by_name(self, asset_id: str, name: str, **options: Unpack[Options]) -> Call[m.Format]:
        """Fetch the format with a name.

        The record with its components, but without its file sets and files.
        Needs the role can_read_formats.

        Args:
            name: Name of the format, for example `ORIGINAL`.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/formats/{name}/", m.Format, segments={"asset_id": asset_id, "name": name}, roles=("can_read_formats",), options=options)


class KeyframesOperations(Resource):
    """Operations on keyframes."""

    @op
    def bulk_create_keyframes(self, body: m.BulkTranscode | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Start making proxies and keyframes of many objects.

        Queues the jobs that read the media of the named assets, or of all assets in the named collections,
        playlists or saved searches, and answers before they have run.
        Needs the role can_create_transcode_jobs.
        """
        return Call("POST", "API/files/v1/assets/bulk/keyframes/", None, body=Body(body, m.BulkTranscode), roles=("can_create_transcode_jobs",), options=options)

    @op
    def create_asset_custom_keyframe(self, asset_id: str, *, content_type: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Open the upload of a picture that is to stand for an asset.

        Makes the record of a keyframe that a person has chosen; the request has no body.
        After the bytes have gone to `upload_url`, update the keyframe to `CLOSED`.
        Needs the role can_write_keyframes.

        Args:
            content_type: Media type of the picture that will be uploaded.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/custom_keyframe/", m.Keyframe, segments={"asset_id": asset_id}, query={"content_type": content_type}, roles=("can_write_keyframes",), options=options)

    @op
    def set_asset_custom_keyframe(self, asset_id: str, poster_id: str, *, overwrite: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Let a poster stand for an asset.

        Makes the asset's custom keyframe from one of its posters; the request has no body.
        A custom keyframe that is there already stays unless `overwrite` is set.
        Needs the role can_write_keyframes.

        Args:
            overwrite: Take the place of a custom keyframe that is there already.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/custom_keyframe/{poster_id}/", m.Keyframe, segments={"asset_id": asset_id, "poster_id": poster_id}, query={"overwrite": overwrite}, roles=("can_write_keyframes",), options=options)

    @op.read
    def list_asset_keyframes(
        self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, include_all_versions: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Keyframes]:
        """List the keyframes of an asset.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes.
        `include_all_versions` widens the list beyond one version.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            include_all_versions: List the keyframes of every version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/keyframes/",
            m.Keyframes,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "include_all_versions": include_all_versions},
            roles=("can_read_assets",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_asset_keyframe(self, asset_id: str, body: m.Keyframe | JsonBody, *, use_google_resumable_upload: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Register a keyframe and open its upload.

        Makes the record, for which `type` is needed, and answers with the `upload_url` that takes the picture in
        one request; uploads in parts are not supported.
        After all bytes have arrived, update the keyframe to `CLOSED`.
        Needs the role can_write_keyframes.

        Args:
            use_google_resumable_upload: On GCS, answer with a URL that starts a resumable upload.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/keyframes/",
            m.Keyframe,
            segments={"asset_id": asset_id},
            query={"use_google_resumable_upload": use_google_resumable_upload},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op.read
    def get_asset_keyframe(self, asset_id: str, keyframe_id: str, *, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Fetch one keyframe.

        The record with a signed URL of the picture.
        Needs the role can_read_assets.

        Args:
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/",
            m.Keyframe,
            segments={"asset_id": asset_id, "keyframe_id": keyframe_id},
            query={"content_disposition": content_disposition, "content_type": content_type},
            roles=("can_read_assets",),
            options=options,
        )

    @op
    def replace_asset_keyframe(self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Replace the properties of a keyframe.

        A property that is left out falls back to empty; to change single properties use `update_asset_keyframe`.
        Needs the role can_write_keyframes.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/", m.Keyframe, segments={"asset_id": asset_id, "keyframe_id": keyframe_id}, body=Body(body, m.Keyframe), roles=("can_write_keyframes",), options=options)

    @op
    def update_asset_keyframe(self, asset_id: str, keyframe_id: str, body: m.Keyframe | JsonBody, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Change some properties of a keyframe.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_keyframes.
        """
        return Call("PATCH", "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/", m.Keyframe, segments={"asset_id": asset_id, "keyframe_id": keyframe_id}, body=Body(body, m.Keyframe), roles=("can_write_keyframes",), options=options)

    @op.destroy
    def delete_asset_keyframe(self, asset_id: str, keyframe_id: str, *, keep_poster: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a keyframe.

        Removes the picture from the asset.
        Needs the role can_write_keyframes.

        Args:
            keep_poster: Keep the poster of the asset.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/", None, segments={"asset_id": asset_id, "keyframe_id": keyframe_id}, query={"keep_poster": keep_poster}, roles=("can_write_keyframes",), options=options)

    @op
    def publish_asset_keyframe(self, asset_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Let everybody fetch a keyframe.

        From then on the picture can be fetched without credentials.
        The request has no body.
        Needs the role can_write_keyframes.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/public/", m.Keyframe, segments={"asset_id": asset_id, "keyframe_id": keyframe_id}, roles=("can_write_keyframes",), options=options)

    @op.destroy
    def unpublish_asset_keyframe(self, asset_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Ask for credentials again to fetch a keyframe.

        Takes back what `publish_asset_keyframe` did.
        Needs the role can_write_keyframes.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/keyframes/{keyframe_id}/public/", m.Keyframe, segments={"asset_id": asset_id, "keyframe_id": keyframe_id}, roles=("can_write_keyframes",), options=options)

    @op
    def create_asset_keyframe_by_method(self, asset_id: str, storage_method: str, body: m.Keyframe | JsonBody, *, use_google_resumable_upload: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.Keyframe]:
        """Register a keyframe on a storage of a given method.

        As `create_asset_keyframe`, but iconik picks the storage for keyframes that is reached in the given way.
        Useful for a client that can upload to one kind of storage only.
        Needs the role can_write_keyframes.

        Args:
            storage_method: How the storage is reached, such as `S3` or `GCS`.
            use_google_resumable_upload: On GCS, answer with a URL that starts a resumable upload.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/method/{storage_method}/keyframes/",
            m.Keyframe,
            segments={"asset_id": asset_id, "storage_method": storage_method},
            query={"use_google_resumable_upload": use_google_resumable_upload},
            body=Body(body, m.Keyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op.destroy
    def delete_all_keyframes(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the keyframes of every version of an asset.

        Removes the pictures permanently, including posters; they do not go into a delete queue.
        Needs the role can_write_keyframes.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/keyframes/", None, segments={"asset_id": asset_id}, roles=("can_write_keyframes",), options=options)

    @op.read
    def list_version_keyframes(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Keyframes]:
        """List the keyframes of one version.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes.
        Needs the role can_read_assets.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/keyframes/",
            m.Keyframes,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "last_id": last_id},
            roles=("can_read_assets",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.destroy
    def delete_version_keyframes(self, asset_id: str, version_id: str, *, keep_poster: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete the keyframes of one version.

        Removes the pictures permanently; they do not go into a delete queue.
        `keep_poster` spares the poster.
        Needs the role can_write_keyframes.

        Args:
            keep_poster: Keep the poster of the version.
        """
        return Call(
            "DELETE", "API/files/v1/assets/{asset_id}/versions/{version_id}/keyframes/", None, segments={"asset_id": asset_id, "version_id": version_id}, query={"keep_poster": keep_poster}, roles=("can_write_keyframes",), options=options
        )


class LogosOperations(Resource):
    """Operations on logos."""

    @op.read
    def list_logos(self, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Logos]:
        """List logos.

        All logos of the system domain, each with a signed URL to download it unless that is turned off.
        Needs the role can_read_portals.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET", "API/files/v1/logos/", m.Logos, query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id}, roles=("can_read_portals",), paging=Paging(("last_id",), per_page=100), options=options
        )

    @op
    def create_logo(self, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]:
        """Create a logo.

        Makes the record and answers with where the picture is to be uploaded.
        The upload goes to the storage, without credentials of iconik.
        Needs the role can_write_portals.
        """
        return Call("POST", "API/files/v1/logos/", m.Logo, body=Body(body, m.Logo), roles=("can_write_portals",), options=options)

    @op.read
    def get_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[m.Logo]:
        """Fetch one logo.

        The record with a signed URL of the picture.
        Needs the role can_read_portals.
        """
        return Call("GET", "API/files/v1/logos/{logo_id}/", m.Logo, segments={"logo_id": logo_id}, roles=("can_read_portals",), options=options)

    @op
    def update_logo(self, logo_id: str, body: m.Logo | JsonBody, **options: Unpack[Options]) -> Call[m.Logo]:
        """Change some properties of a logo.

        Only the properties in the body change.
        The picture stays; for another one, create another logo.
        Needs the role can_write_portals.
        """
        return Call("PATCH", "API/files/v1/logos/{logo_id}/", m.Logo, segments={"logo_id": logo_id}, body=Body(body, m.Logo), roles=("can_write_portals",), options=options)

    @op.destroy
    def delete_logo(self, logo_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a logo.

        Removes record and picture.
        Pages that show the logo go without.
        Needs the role can_write_portals.
        """
        return Call("DELETE", "API/files/v1/logos/{logo_id}/", None, segments={"logo_id": logo_id}, roles=("can_write_portals",), options=options)


class MultipartOperations(Resource):
    """Operations on multipart."""

    @op
    @deprecated("call sign_file_compose_url()", category=None)
    def compose_file_parts(self, asset_id: str, file_id: str, body: m.MultipartCompose | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Put the parts of a file on GCS together.

        Names the parts to join, at most 32 a call.
        `sign_file_compose_url` takes its place and leaves the request to the caller.
        Deprecated: call sign_file_compose_url().
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartCompose),
            roles=("can_write_files",),
            options=options,
        )

    @op.destroy
    def cancel_file_b2_upload(self, asset_id: str, file_id: str, body: m.MultipartB2CancelUpload | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Give up a large file on B2.

        B2 drops the parts that it holds.
        The record of the file stays.
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/cancel/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2CancelUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def finish_file_b2_upload(self, asset_id: str, file_id: str, body: m.MultipartB2FinishUpload | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Put the parts of a large file on B2 together.

        Takes the SHA-1 of every part in order, so all parts must be there.
        The file itself is still to be updated to `CLOSED` afterwards.
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/finish/",
            None,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2FinishUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op
    def start_file_b2_upload(self, asset_id: str, file_id: str, body: m.MultipartB2StartUpload | JsonBody | None = None, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MultipartB2StartUpload]:
        """Start a large file on B2, or ask for one more part URL.

        Without a body, or with an empty one, B2 starts a large file.
        With the `upload_file_id` of that answer, it gives another URL for parts: one for each worker, and a fresh
        one when B2 has refused the old.
        A failure of B2 comes as a 200 with `error` and `error_code`, so look there first.
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/b2/start/",
            m.MultipartB2StartUpload,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartB2StartUpload),
            roles=("can_write_files",),
            options=options,
        )

    @op.destroy
    def cleanup_file_multipart(self, asset_id: str, file_id: str, body: m.MultipartUploadCleanup | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Tidy up after an upload of a file in parts.

        With `abort_upload` the storage also drops the upload, which a storage of a customer may refuse; the parts
        then stay until the storage expires them.
        Needs the role can_write_files.
        """
        return Call(
            "POST", "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/cleanup/", None, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.MultipartUploadCleanup), roles=("can_write_files",), options=options
        )

    @op.read
    def sign_file_compose_url(self, asset_id: str, file_id: str, body: m.MultipartComposeRequest | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MultipartComposeUrl]:
        """Sign the URLs that put parts of a file on GCS together.

        `compose_url` takes the list of parts and joins them to the object named by `key`.
        GCS joins at most 32 objects a request, so many parts are joined in groups first, each numbered by
        `parts_group`.
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart/gcs/compose_url/",
            m.MultipartComposeUrl,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartComposeRequest),
            roles=("can_write_files",),
            options=options,
        )

    @op.read
    def get_file_multipart_urls(self, asset_id: str, file_id: str, *, upload_id: str, type: Opt[str] = UNSET, max_part_number: Opt[int] = UNSET, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MultipartUrls]:
        """Sign the URLs that act on an S3 upload of a file.

        `complete_url` takes a POST of the S3 list of parts, in ascending order, each with its ETag; S3 may answer
        200 and still report an error in the body.
        Needs the role can_write_files.

        Args:
            upload_id: Upload id that S3 gave when the upload was started.
            type: Sign this one only, named as in the answer, such as `complete_url`.
            max_part_number: Highest part number that `list_parts_url` is to reach.
            temporary: The file is a temporary one.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/",
            m.MultipartUrls,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"upload_id": upload_id, "type": type, "max_part_number": max_part_number, "temporary": temporary},
            roles=("can_write_files",),
            options=options,
        )

    @op.read
    def list_file_part_urls(
        self, asset_id: str, file_id: str, *, parts_num: int, upload_id: Opt[str] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, temporary: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.S3MultipartUploadResponse]:
        """Sign the URLs for the parts of a file.

        Signs parts 1 to `parts_num`, a page at a time, and the answer has no envelope: it is the last page when it
        reaches `parts_num`.
        URLs expire, so fetch a page when its parts are about to go up.
        On S3, chosen parts are signed by `sign_file_s3_parts`.
        Needs the role can_write_files.

        Args:
            upload_id: Upload id that the storage gave when the upload was started.
            parts_num: How many parts the upload has in all.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
            temporary: The file is a temporary one.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/part/",
            m.S3MultipartUploadResponse,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"upload_id": upload_id, "parts_num": parts_num, "per_page": per_page, "page": page, "temporary": temporary},
            roles=("can_write_files",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op.read
    def sign_file_s3_parts(self, asset_id: str, file_id: str, body: m.MultipartS3UrlParts | JsonBody, *, temporary: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.MultipartS3UrlParts]:
        """Sign the URLs for chosen parts of an S3 upload.

        For resuming an upload and for parts whose URL has expired.
        A part that comes with a `checksum` has to be sent with that value as Content-MD5.
        Proxies have no such call.
        Needs the role can_write_files.

        Args:
            temporary: The file is a temporary one.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/files/{file_id}/multipart_url/s3/part/",
            m.MultipartS3UrlParts,
            segments={"asset_id": asset_id, "file_id": file_id},
            query={"temporary": temporary},
            body=Body(body, m.MultipartS3UrlParts),
            roles=("can_write_files",),
            options=options,
        )

    @op.destroy
    def cleanup_proxy_multipart(self, asset_id: str, proxy_id: str, body: m.MultipartUploadProxyCleanup | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Tidy up after an upload of a proxy in parts.

        With `abort_upload` the storage also drops the upload, which a storage of a customer may refuse; the parts
        then stay until the storage expires them.
        Needs the role can_write_proxies.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart/cleanup/",
            None,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.MultipartUploadProxyCleanup),
            roles=("can_write_proxies",),
            options=options,
        )

    @op.read
    def get_proxy_multipart_urls(self, asset_id: str, proxy_id: str, *, upload_id: str, type: Opt[str] = UNSET, max_part_number: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[m.MultipartUrls]:
        """Sign the URLs that act on an S3 upload of a proxy.

        `complete_url` takes a POST of the S3 list of parts, in ascending order, each with its ETag; S3 may answer
        200 and still report an error in the body.
        Needs the role can_write_proxies.

        Args:
            upload_id: Upload id that S3 gave when the upload was started.
            type: Sign this one only, named as in the answer, such as `complete_url`.
            max_part_number: Highest part number that `list_parts_url` is to reach.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart_url/",
            m.MultipartUrls,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"upload_id": upload_id, "type": type, "max_part_number": max_part_number},
            roles=("can_write_proxies",),
            options=options,
        )

    @op.read
    def list_proxy_part_urls(self, asset_id: str, proxy_id: str, *, parts_num: int, upload_id: Opt[str] = UNSET, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]) -> Call[m.S3MultipartUploadResponse]:
        """Sign the URLs for the parts of a proxy.

        Signs parts 1 to `parts_num`, a page at a time, and the answer has no envelope: it is the last page when it
        reaches `parts_num`.
        URLs expire, so fetch a page when its parts are about to go up.
        Needs the role can_write_proxies.

        Args:
            upload_id: Upload id that the storage gave when the upload was started.
            parts_num: How many parts the upload has in all.
            per_page: Objects in one page, at most 1,000.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/multipart_url/part/",
            m.S3MultipartUploadResponse,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"upload_id": upload_id, "parts_num": parts_num, "per_page": per_page, "page": page},
            roles=("can_write_proxies",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )


class PlaylistKeyframesOperations(Resource):
    """Operations on playlist keyframes."""

    @op.read
    def list_playlist_keyframes(self, playlist_id: str, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.PlaylistKeyframes]:
        """List the keyframes of a playlist.

        Each picture carries a signed URL, which expires; `type` tells posters from keyframes.
        Needs the role can_read_playlists.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/playlists/{playlist_id}/keyframes/",
            m.PlaylistKeyframes,
            segments={"playlist_id": playlist_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "last_id": last_id},
            roles=("can_read_playlists",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_playlist_keyframe(self, playlist_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Register a keyframe of a playlist and open its upload.

        Makes the record and answers with the `upload_url` that takes the picture in one request.
        After all bytes have arrived, update the keyframe to `CLOSED`.
        Needs the role can_write_keyframes.
        """
        return Call("POST", "API/files/v1/playlists/{playlist_id}/keyframes/", m.PlaylistKeyframe, segments={"playlist_id": playlist_id}, body=Body(body, m.PlaylistKeyframe), roles=("can_write_keyframes",), options=options)

    @op.read
    def get_playlist_keyframe(self, playlist_id: str, keyframe_id: str, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Fetch one keyframe of a playlist.

        The record with a signed URL of the picture.
        Needs the role can_read_playlists.
        """
        return Call("GET", "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/", m.PlaylistKeyframe, segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id}, roles=("can_read_playlists",), options=options)

    @op
    def replace_playlist_keyframe(self, playlist_id: str, keyframe_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Replace the properties of a keyframe of a playlist.

        A property that is left out falls back to empty; to change single properties use `update_playlist_keyframe`.
        Needs the role can_write_keyframes.
        """
        return Call(
            "PUT",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            body=Body(body, m.PlaylistKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op
    def update_playlist_keyframe(self, playlist_id: str, keyframe_id: str, body: m.PlaylistKeyframe | JsonBody, **options: Unpack[Options]) -> Call[m.PlaylistKeyframe]:
        """Change some properties of a keyframe of a playlist.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_keyframes.
        """
        return Call(
            "PATCH",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            m.PlaylistKeyframe,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            body=Body(body, m.PlaylistKeyframe),
            roles=("can_write_keyframes",),
            options=options,
        )

    @op.destroy
    def delete_playlist_keyframe(self, playlist_id: str, keyframe_id: str, *, regenerate_keyframes: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a keyframe of a playlist.

        Removes the picture for good.
        With `regenerate_keyframes`, iconik picks another one from what the playlist holds.
        Needs the role can_write_keyframes.

        Args:
            regenerate_keyframes: Make a new keyframe in place of the deleted one.
        """
        return Call(
            "DELETE",
            "API/files/v1/playlists/{playlist_id}/keyframes/{keyframe_id}/",
            None,
            segments={"playlist_id": playlist_id, "keyframe_id": keyframe_id},
            query={"regenerate_keyframes": regenerate_keyframes},
            roles=("can_write_keyframes",),
            options=options,
        )


class ProxiesOperations(Resource):
    """Operations on proxies."""

    @op
    def create_proxy_by_method(self, asset_id: str, storage_method: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Register a proxy on a storage of a given method.

        As `create_proxy`, but iconik picks the storage for proxies that is reached in the given way.
        Useful for a client that can upload to one kind of storage only.
        Needs the role can_write_proxies.

        Args:
            storage_method: How the storage is reached, such as `S3` or `GCS`.
        """
        return Call(
            "POST", "API/files/v1/assets/{asset_id}/method/{storage_method}/proxies/", m.Proxy, segments={"asset_id": asset_id, "storage_method": storage_method}, body=Body(body, m.Proxy), roles=("can_write_proxies",), options=options
        )

    @op.read
    def list_proxies(
        self,
        asset_id: str,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        bypass_url_cache: Opt[bool] = UNSET,
        include_all_versions: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Proxies]:
        """List the proxies of an asset.

        Each proxy carries a signed URL to play from, which expires.
        `include_all_versions` widens the list beyond one version.
        Needs the role can_read_proxies.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            bypass_url_cache: Sign anew instead of handing out a URL that was signed a while ago.
            include_all_versions: List the proxies of every version.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/",
            m.Proxies,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "bypass_url_cache": bypass_url_cache, "include_all_versions": include_all_versions},
            roles=("can_read_proxies",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_proxy(self, asset_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Register a proxy and open its upload.

        Makes the record with status `OPEN` and answers where its bytes go: `upload_url` for one request,
        `multipart_upload_url` on S3 for parts.
        A storage for proxies comes from the matching storage of purpose `PROXIES`.
        After all bytes have arrived, update the proxy to `CLOSED`.
        Needs the role can_write_proxies.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/proxies/", m.Proxy, segments={"asset_id": asset_id}, body=Body(body, m.Proxy), roles=("can_write_proxies",), options=options)

    @op.read
    def get_proxy(self, asset_id: str, proxy_id: str, *, content_disposition: Opt[str] = UNSET, content_type: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Fetch one proxy.

        The record with a signed URL to play from.
        While the upload is open the upload fields are there too, but no call signs a fresh `upload_url` for a
        proxy.
        Needs the role can_read_proxies.

        Args:
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            content_type: The Content-Type that the signed URL answers with.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/",
            m.Proxy,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            query={"content_disposition": content_disposition, "content_type": content_type},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def replace_proxy(self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Replace the properties of a proxy.

        A property that is left out falls back to empty; to change single properties use `update_proxy`.
        Needs the role can_write_proxies.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/", m.Proxy, segments={"asset_id": asset_id, "proxy_id": proxy_id}, body=Body(body, m.Proxy), roles=("can_write_proxies",), options=options)

    @op
    def update_proxy(self, asset_id: str, proxy_id: str, body: m.Proxy | JsonBody, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Change some properties of a proxy.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload and makes the proxy playable.
        Needs the role can_write_proxies.
        """
        return Call("PATCH", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/", m.Proxy, segments={"asset_id": asset_id, "proxy_id": proxy_id}, body=Body(body, m.Proxy), roles=("can_write_proxies",), options=options)

    @op.destroy
    def delete_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a proxy.

        Removes the proxy.
        The role that writes proxies is not enough for this.
        Needs the role can_delete_proxies.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/", None, segments={"asset_id": asset_id, "proxy_id": proxy_id}, roles=("can_delete_proxies",), options=options)

    @op.read
    def get_proxy_download_url(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL to download a proxy.

        The URL needs no other credentials and expires, so fetch it shortly before the download.
        Needs the role can_read_proxies.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/download_url/", m.DownloadUrl, segments={"asset_id": asset_id, "proxy_id": proxy_id}, roles=("can_read_proxies",), options=options)

    @op
    def create_proxy_keyframes(self, asset_id: str, proxy_id: str, body: m.TranscodeRequest | JsonBody | None = None, **options: Unpack[Options]) -> Call[m.TranscodeResponse]:
        """Start making keyframes from a proxy.

        Queues a job that reads the proxy and makes keyframes for the asset.
        Call it when the proxy is `CLOSED`.
        The body may be an empty object.
        Needs the role can_create_transcode_jobs.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/keyframes/",
            m.TranscodeResponse,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op
    def publish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Let everybody play a proxy.

        From then on the proxy can be played without credentials.
        The request has no body.
        Needs the role can_write_proxies.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/public/", m.Proxy, segments={"asset_id": asset_id, "proxy_id": proxy_id}, roles=("can_write_proxies",), options=options)

    @op.destroy
    def unpublish_proxy(self, asset_id: str, proxy_id: str, **options: Unpack[Options]) -> Call[m.Proxy]:
        """Ask for credentials again to play a proxy.

        Takes back what `publish_proxy` did.
        Needs the role can_write_proxies.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/public/", m.Proxy, segments={"asset_id": asset_id, "proxy_id": proxy_id}, roles=("can_write_proxies",), options=options)

    @op.destroy
    def delete_all_proxies(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the proxies of every version of an asset.

        Removes the proxies permanently; they do not go into a delete queue.
        Needs the role can_delete_proxies.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/proxies/", None, segments={"asset_id": asset_id}, roles=("can_delete_proxies",), options=options)

    @op.read
    def list_version_proxies(
        self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, generate_signed_url: Opt[bool] = UNSET, content_disposition: Opt[str] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Proxies]:
        """List the proxies of one version.

        Each proxy carries a signed URL to play from, which expires.
        Needs the role can_read_proxies.

        Args:
            per_page: Objects in one page, at most 1,000.
            generate_signed_url: Sign a download URL for every object; `false` saves the time when only the records
                are wanted.
            content_disposition: The Content-Disposition that the signed URL answers with, `inline` or `attachment`.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/",
            m.Proxies,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "generate_signed_url": generate_signed_url, "content_disposition": content_disposition, "last_id": last_id},
            roles=("can_read_proxies",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.destroy
    def delete_version_proxies(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the proxies of one version.

        Removes the proxies permanently; they do not go into a delete queue.
        Needs the role can_delete_proxies.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/", None, segments={"asset_id": asset_id, "version_id": version_id}, roles=("can_delete_proxies",), options=options)

    @op
    def transcode_version(self, asset_id: str, version_id: str, body: m.TranscodeRequest | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Start making proxies and keyframes of one version.

        Queues jobs that read the original of the version and make its proxies and keyframes anew.
        The body may be an empty object.
        Needs the role can_create_transcode_jobs.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/transcode/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            body=Body(body, m.TranscodeRequest),
            roles=("can_create_transcode_jobs",),
            options=options,
        )

    @op.read
    def find_watermark_matches(self, asset_id: str, *, proxy_id: Opt[str] = UNSET, version_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Look for the watermark in a copy of an asset.

        Tells which stream a copy was made from, where streams carry a watermark.
        Its response body is not documented.

        Args:
            proxy_id: Only this proxy.
            version_id: Only this version.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/watermark_matches/", None, segments={"asset_id": asset_id}, query={"proxy_id": proxy_id, "version_id": version_id}, options=options)


class ProxyContainersOperations(Resource):
    """Operations on proxy containers."""

    @op
    def create_proxy_container(self, asset_id: str, proxy_id: str, body: m.ProxyContainer | JsonBody, *, drm: Opt[str] = UNSET, watermark: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.ProxyContainer]:
        """Register a stream of a proxy.

        Makes the record of a proxy that was cut into segments for streaming, one for each way of protecting it.
        Its files follow one by one.
        Needs the role can_write_proxies.

        Args:
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/",
            m.ProxyContainer,
            segments={"asset_id": asset_id, "proxy_id": proxy_id},
            headers={"DRM": drm, "Watermark": watermark},
            body=Body(body, m.ProxyContainer),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def create_proxy_container_file(
        self, asset_id: str, proxy_id: str, container_id: str, body: m.ProxyContainerFile | JsonBody, *, drm: Opt[str] = UNSET, watermark: Opt[str] = UNSET, **options: Unpack[Options]
    ) -> Call[m.ProxyContainerFile]:
        """Register a file of a stream.

        Describes one segment or playlist of the container.
        Update it to `CLOSED` when it is on the storage.
        Needs the role can_write_proxies.

        Args:
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "POST",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id},
            headers={"DRM": drm, "Watermark": watermark},
            body=Body(body, m.ProxyContainerFile),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def replace_proxy_container_file(self, asset_id: str, proxy_id: str, container_id: str, file_id: str, body: m.ProxyContainerFileUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.ProxyContainerFile]:
        """Replace the status of a file of a stream.

        The status is all that can be written, so this does what the update does.
        Needs the role can_write_proxies.
        """
        return Call(
            "PUT",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/{file_id}/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id, "file_id": file_id},
            body=Body(body, m.ProxyContainerFileUpdate),
            roles=("can_write_proxies",),
            options=options,
        )

    @op
    def update_proxy_container_file(self, asset_id: str, proxy_id: str, container_id: str, file_id: str, body: m.ProxyContainerFileUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.ProxyContainerFile]:
        """Change the status of a file of a stream.

        `CLOSED` says that the file is complete and can be streamed.
        Needs the role can_write_proxies.
        """
        return Call(
            "PATCH",
            "API/files/v1/assets/{asset_id}/proxies/{proxy_id}/containers/{container_id}/files/{file_id}/",
            m.ProxyContainerFile,
            segments={"asset_id": asset_id, "proxy_id": proxy_id, "container_id": container_id, "file_id": file_id},
            body=Body(body, m.ProxyContainerFileUpdate),
            roles=("can_write_proxies",),
            options=options,
        )

    @op.read
    def get_proxy_manifest(
        self,
        asset_id: str,
        version_id: str,
        proxy_id: str,
        manifest_type: str,
        *,
        path: Opt[str] = UNSET,
        relative: Opt[bool] = UNSET,
        presigned: Opt[bool] = UNSET,
        recreate: Opt[bool] = UNSET,
        drm: Opt[str] = UNSET,
        watermark: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]:
        """Fetch the manifest that a player streams a proxy from.

        The answer is for players: a manifest such as that of HLS, or a redirect to where it is.
        Its response body is not documented.
        Needs the role can_read_proxies.

        Args:
            manifest_type: Kind of manifest, such as `hls`.
            path: Playlist below the manifest to fetch, as the manifest names it.
            relative: Write addresses relative to the manifest.
            presigned: Sign the addresses of the segments.
            recreate: Make the manifest anew instead of taking the stored one.
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/proxies/{proxy_id}/{manifest_type}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id, "proxy_id": proxy_id, "manifest_type": manifest_type},
            query={"path": path, "relative": relative, "presigned": presigned, "recreate": recreate},
            headers={"DRM": drm, "Watermark": watermark},
            roles=("can_read_proxies",),
            options=options,
        )

    @op
    def authorize_proxy_playback(self, asset_id: str, version_id: str, proxy_id: str, *, drm: Opt[str] = UNSET, watermark: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.PlaybackAuthorization]:
        """Get a player the right to play a protected proxy.

        Answers with the licence server and a token for it, which expires.
        The request has no body.
        Needs the role can_read_proxies.

        Args:
            drm: Protection scheme that the player asks for.
            watermark: Watermark that the stream is to carry.
        """
        return Call(
            "POST",
            "API/files/v1/drm/assets/{asset_id}/versions/{version_id}/proxies/{proxy_id}/auth/",
            m.PlaybackAuthorization,
            segments={"asset_id": asset_id, "version_id": version_id, "proxy_id": proxy_id},
            headers={"DRM": drm, "WATERMARK": watermark},
            roles=("can_read_proxies",),
            options=options,
        )


class StorageGatewayClustersOperations(Resource):
    """Operations on storage gateway clusters."""

    @op.read
    def list_storage_gateway_clusters(
        self, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, sort: Opt[str] = UNSET, query: Opt[str] = UNSET, view_nodes: Opt[bool] = UNSET, view_stats: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.StorageGatewayClusters]:
        """List the clusters of storage gateways.

        All clusters of the system domain, or what the query leaves.
        Members and queues are left out unless asked for.

        Args:
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            query: Text to look for.
            view_nodes: Also fill in `nodes`.
            view_stats: Also fill in the numbers of files and of jobs that wait.
        """
        return Call(
            "GET",
            "API/files/v1/storage_gateway_clusters/",
            m.StorageGatewayClusters,
            query={"page": page, "per_page": per_page, "sort": sort, "query": query, "view_nodes": view_nodes, "view_stats": view_stats},
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def create_storage_gateway_cluster(self, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGatewayCluster]:
        """Create a cluster of storage gateways.

        An empty cluster; gateways join it by their `cluster_id`.
        """
        return Call("POST", "API/files/v1/storage_gateway_clusters/", m.StorageGatewayCluster, body=Body(body, m.StorageGatewayCluster), options=options)

    @op.read
    def get_storage_gateway_cluster(self, cluster_id: str, *, view_nodes: Opt[bool] = UNSET, view_stats: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.StorageGatewayCluster]:
        """Fetch one cluster of storage gateways.

        The record with its leader.
        Members and queues are left out unless asked for.

        Args:
            view_nodes: Also fill in `nodes`.
            view_stats: Also fill in the numbers of files and of jobs that wait.
        """
        return Call("GET", "API/files/v1/storage_gateway_clusters/{cluster_id}/", m.StorageGatewayCluster, segments={"cluster_id": cluster_id}, query={"view_nodes": view_nodes, "view_stats": view_stats}, options=options)

    @op
    def replace_storage_gateway_cluster(self, cluster_id: str, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGatewayCluster]:
        """Replace the properties of a cluster of storage gateways.

        A property that is left out falls back to empty; a storage that `storage_ids` lacks is no longer served.
        To change single properties use `update_storage_gateway_cluster`.
        """
        return Call("PUT", "API/files/v1/storage_gateway_clusters/{cluster_id}/", m.StorageGatewayCluster, segments={"cluster_id": cluster_id}, body=Body(body, m.StorageGatewayCluster), options=options)

    @op
    def update_storage_gateway_cluster(self, cluster_id: str, body: m.StorageGatewayCluster | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGatewayCluster]:
        """Change some properties of a cluster of storage gateways.

        Only the properties in the body change.
        """
        return Call("PATCH", "API/files/v1/storage_gateway_clusters/{cluster_id}/", m.StorageGatewayCluster, segments={"cluster_id": cluster_id}, body=Body(body, m.StorageGatewayCluster), options=options)

    @op.destroy
    def delete_storage_gateway_cluster(self, cluster_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a cluster of storage gateways.

        Its gateways stay.
        Give its storages to another cluster or gateway, so that they are served.
        """
        return Call("DELETE", "API/files/v1/storage_gateway_clusters/{cluster_id}/", None, segments={"cluster_id": cluster_id}, options=options)


class StorageGatewayEventsOperations(Resource):
    """Operations on storage gateway events."""

    @op.read
    def list_storage_gateway_events(self, storage_id: str, *, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageGatewayEvents]:
        """List the orders that wait for a storage gateway.

        For storage gateways, which delete what they have carried out.
        `data` may hold signed URLs.

        Args:
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/gateway/events/", m.StorageGatewayEvents, segments={"storage_id": storage_id}, query={"last_id": last_id}, paging=Paging(("last_id",)), options=options)

    @op
    def create_storage_gateway_event(self, storage_id: str, body: m.StorageGatewayEvent | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGatewayEvent]:
        """Give an order to the gateway of a storage.

        The gateway carries it out when it next asks, so nothing has happened yet when the answer comes.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/gateway/events/", m.StorageGatewayEvent, segments={"storage_id": storage_id}, body=Body(body, m.StorageGatewayEvent), options=options)

    @op.destroy
    def purge_storage_gateway_events(self, storage_id: str, body: m.StorageGatewayEventsPurge | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take several orders off the list of a gateway.

        Up to 100 in one call.
        An order that the gateway has fetched already may be carried out all the same.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/gateway/events/purge/", None, segments={"storage_id": storage_id}, body=Body(body, m.StorageGatewayEventsPurge), options=options)

    @op.destroy
    def delete_storage_gateway_event(self, storage_id: str, event_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take one order off the list of a gateway.

        For storage gateways, when it is carried out; for others, before the gateway has fetched it.

        Args:
            event_id: Identifier of the order.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/gateway/events/{event_id}/", None, segments={"storage_id": storage_id, "event_id": event_id}, options=options)


class StorageGatewayReportsOperations(Resource):
    """Operations on storage gateway reports."""

    @op.read
    def get_storage_gateway_report(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageGatewayReport]:
        """Fetch what the gateway last said about a storage.

        Counts of files and jobs, the last lines of the log, and how the last start went.
        `date_reported` tells how old it is.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/gateway/report/", m.StorageGatewayReport, segments={"storage_id": storage_id}, options=options)

    @op
    def replace_storage_gateway_report(self, storage_id: str, body: m.StorageGatewayReport | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Report how a storage does.

        For storage gateways.
        Takes the place of the report before it.
        Needs the role is_storage_worker.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/gateway/report/", None, segments={"storage_id": storage_id}, body=Body(body, m.StorageGatewayReport), roles=("is_storage_worker",), options=options)

    @op
    def set_storage_gateway_status(self, storage_id: str, body: m.StorageGatewayStatusReport | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Report the status of the gateway of a storage.

        For storage gateways, when they start and stop.
        Needs the role is_storage_worker.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/gateway/status/", None, segments={"storage_id": storage_id}, body=Body(body, m.StorageGatewayStatusReport), roles=("is_storage_worker",), options=options)

    @op
    def request_storage_log_upload(self, storage_id: str, body: m.LogToUpload | JsonBody, **options: Unpack[Options]) -> Call[m.LogUpload]:
        """Ask where to upload a log about a storage.

        For storage gateways.
        The log goes to the URL of the answer, without credentials of iconik.
        Needs the role is_storage_worker.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/logs/", m.LogUpload, segments={"storage_id": storage_id}, body=Body(body, m.LogToUpload), roles=("is_storage_worker",), options=options)


class StorageGatewayTelemetryOperations(Resource):
    """Operations on storage gateway telemetry."""

    @op.read
    def list_all_storage_gateway_telemetry(self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageGatewaysTelemetry]:
        """List the last telemetry of all storage gateways.

        One entry for each running gateway program, ten a page unless `per_page` says otherwise.
        Needs the role can_read_storages.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call("GET", "API/files/v1/storage_gateways/telemetry/", m.StorageGatewaysTelemetry, query={"per_page": per_page, "last_id": last_id}, roles=("can_read_storages",), paging=Paging(("last_id",), per_page=100), options=options)

    @op.read
    def get_storage_gateway_worker_telemetry(self, worker_id: str, **options: Unpack[Options]) -> Call[m.StorageGatewayTelemetry]:
        """Fetch the last telemetry of one storage gateway program.

        A gateway may have run as several programs, each with an entry of its own.
        Needs the role can_read_storages.

        Args:
            worker_id: Identifier of the gateway program that runs.
        """
        return Call("GET", "API/files/v1/storage_gateways/telemetry/{worker_id}/", m.StorageGatewayTelemetry, segments={"worker_id": worker_id}, roles=("can_read_storages",), options=options)

    @op.read
    def list_storage_gateway_telemetry(self, storage_gateway_id: str, **options: Unpack[ListOptions]) -> Call[m.StorageGatewaysTelemetry]:
        """List the last telemetry of one storage gateway.

        An entry for each program that runs as this gateway.
        The list always comes whole.
        Needs the role can_read_storages.
        """
        return Call("GET", "API/files/v1/storage_gateways/{storage_gateway_id}/telemetry/", m.StorageGatewaysTelemetry, segments={"storage_gateway_id": storage_gateway_id}, roles=("can_read_storages",), paging=Paging(), options=options)

    @op
    def report_storage_gateway_telemetry(self, storage_gateway_id: str, body: m.StorageGatewayTelemetry | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Report the telemetry of a storage gateway.

        For storage gateways.
        The body says where the program runs and how it does.
        """
        return Call("POST", "API/files/v1/storage_gateways/{storage_gateway_id}/telemetry/", None, segments={"storage_gateway_id": storage_gateway_id}, body=Body(body, m.StorageGatewayTelemetry), options=options)


class StorageGatewaysOperations(Resource):
    """Operations on storage gateways."""

    @op.read
    def list_storage_gateways(self, *, cluster_id: Opt[str] = UNSET, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, query: Opt[str] = UNSET, sort: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageGateways]:
        """List storage gateways.

        All gateways of the system domain, or those of one cluster, each with its last telemetry.

        Args:
            cluster_id: Only gateways of this cluster.
            page: Number of the page, from 1.
            per_page: Objects in one page, at most 1,000.
            query: Text to look for.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
        """
        return Call("GET", "API/files/v1/storage_gateways/", m.StorageGateways, query={"cluster_id": cluster_id, "page": page, "per_page": per_page, "query": query, "sort": sort}, paging=Paging(("page",), per_page=100), options=options)

    @op
    def create_storage_gateway(self, body: m.StorageGateway | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Register a storage gateway.

        Makes the record only.
        The program itself is installed and started by whoever runs it.
        """
        return Call("POST", "API/files/v1/storage_gateways/", m.StorageGateway, body=Body(body, m.StorageGateway), options=options)

    @op.read
    def get_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Fetch one storage gateway.

        The record with its status, its last telemetry, and the settings that result from those of its cluster and
        its own.
        """
        return Call("GET", "API/files/v1/storage_gateways/{storage_gateway_id}/", m.StorageGateway, segments={"storage_gateway_id": storage_gateway_id}, options=options)

    @op
    def replace_storage_gateway(self, storage_gateway_id: str, body: m.StorageGateway | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Replace the properties of a storage gateway.

        A property that is left out falls back to empty; to change single properties use `update_storage_gateway`.
        """
        return Call("PUT", "API/files/v1/storage_gateways/{storage_gateway_id}/", m.StorageGateway, segments={"storage_gateway_id": storage_gateway_id}, body=Body(body, m.StorageGateway), options=options)

    @op
    def update_storage_gateway(self, storage_gateway_id: str, body: m.StorageGateway | JsonBody, **options: Unpack[Options]) -> Call[m.StorageGateway]:
        """Change some properties of a storage gateway.

        Only the properties in the body change.
        """
        return Call("PATCH", "API/files/v1/storage_gateways/{storage_gateway_id}/", m.StorageGateway, segments={"storage_gateway_id": storage_gateway_id}, body=Body(body, m.StorageGateway), options=options)

    @op.destroy
    def delete_storage_gateway(self, storage_gateway_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a storage gateway.

        Removes the record; stop the program as well.
        Its storages and their files stay.
        """
        return Call("DELETE", "API/files/v1/storage_gateways/{storage_gateway_id}/", None, segments={"storage_gateway_id": storage_gateway_id}, options=options)

    @op
    def request_storage_gateway_log_upload(self, storage_gateway_id: str, body: m.LogToUpload | JsonBody, **options: Unpack[Options]) -> Call[m.LogUpload]:
        """Ask where to upload a log of a storage gateway.

        For storage gateways.
        The log goes to the URL of the answer, without credentials of iconik.
        Needs the role is_storage_worker.
        """
        return Call("POST", "API/files/v1/storage_gateways/{storage_gateway_id}/logs/", m.LogUpload, segments={"storage_gateway_id": storage_gateway_id}, body=Body(body, m.LogToUpload), roles=("is_storage_worker",), options=options)

    @op.read
    def get_latest_storage_gateway_version(self, **options: Unpack[Options]) -> Call[m.StorageGatewayVersion]:
        """Find out the newest version of the storage gateway.

        Returns the version to compare with the `version` of a gateway's telemetry.
        Nothing is installed by this.
        Needs the role can_read_storages.
        """
        return Call("GET", "API/files/v1/storages/isg/latest_version/", m.StorageGatewayVersion, roles=("can_read_storages",), options=options)


class StorageMaintenanceOperations(Resource):
    """Operations on storage maintenance."""

    @op
    def reindex_files_of_all_storages(self, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index the files of all storages anew.

        The work runs in the background, and takes long with many files.
        Index the files of one storage if that is enough.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/storages/files/reindex/", m.JobStarted, roles=("can_reindex_storages",), options=options)

    @op
    def reindex_storages(self, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index all storages anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/storages/reindex/", m.JobStarted, roles=("can_reindex_storages",), options=options)

    @op.read
    def verify_storage_settings_access(self, body: m.StorageAccessRequest | JsonBody, **options: Unpack[Options]) -> Call[m.StorageAccess]:
        """Check that a storage with some settings can be reached.

        For a storage that is not created yet.
        An unreachable storage is not an error of the call; the body reports it.
        Needs the role can_read_storages.
        """
        return Call("POST", "API/files/v1/storages/verifications/access/", m.StorageAccess, body=Body(body, m.StorageAccessRequest), roles=("can_read_storages",), options=options)

    @op
    def verify_storage_settings_permissions(self, body: m.StoragePermissionsRequest | JsonBody, **options: Unpack[Options]) -> Call[m.StoragePermissions]:
        """Check what some settings permit on a storage.

        For a storage that is not created yet.
        Tries what the purpose needs: reading, writing and deleting.
        Needs the role can_write_storages.
        """
        return Call("POST", "API/files/v1/storages/verifications/permissions/", m.StoragePermissions, body=Body(body, m.StoragePermissionsRequest), roles=("can_write_storages",), options=options)

    @op.read
    def get_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAutoScan]:
        """Find out how often a storage is scanned.

        A storage that is scanned only on request responds with 404.
        Needs the role can_scan_bucket.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/auto_scan/", m.StorageAutoScan, segments={"storage_id": storage_id}, roles=("can_scan_bucket",), options=options)

    @op
    def schedule_storage_auto_scan(self, storage_id: str, body: m.StorageAutoScan | JsonBody, **options: Unpack[Options]) -> Call[m.StorageAutoScan]:
        """Have a storage scanned again and again.

        Takes the place of the interval before it.
        Scans of large buckets cost requests at the provider.
        Needs the role can_scan_bucket.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/auto_scan/", m.StorageAutoScan, segments={"storage_id": storage_id}, body=Body(body, m.StorageAutoScan), roles=("can_scan_bucket",), options=options)

    @op.destroy
    def stop_storage_auto_scan(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Scan a storage only on request.

        A scan that runs goes on to its end.
        Needs the role can_scan_bucket.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/auto_scan/", None, segments={"storage_id": storage_id}, roles=("can_scan_bucket",), options=options)

    @op
    def reindex_storage_files(self, storage_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index the files of a storage anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/files/reindex/", m.JobStarted, segments={"storage_id": storage_id}, roles=("can_reindex_storages",), options=options)

    @op
    def reindex_storage_file(self, storage_id: str, file_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index one file of a storage anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/files/{file_id}/reindex/", m.JobStarted, segments={"storage_id": storage_id, "file_id": file_id}, roles=("can_reindex_storages",), options=options)

    @op
    def reindex_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a storage anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_storages.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/reindex/", m.JobStarted, segments={"storage_id": storage_id}, roles=("can_reindex_storages",), options=options)

    @op
    def scan_storage(self, storage_id: str, body: m.StorageScan | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Start a scan of a storage.

        Looks on the storage for files that iconik does not know and for known ones that are gone; the answer comes
        before the work is done.
        An empty body scans all.
        Needs the role can_scan_bucket.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/scan/", None, segments={"storage_id": storage_id}, body=Body(body, m.StorageScan), roles=("can_scan_bucket",), options=options)

    @op
    @deprecated("call reindex_storage()", category=None)
    def replace_storage_search_document(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Overwrite what the index holds of a storage.

        Writes into the index alone, not into the record.
        `reindex_storage` does the same from the record.
        Deprecated: call reindex_storage().
        Needs the role can_reindex_storages.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/search_document/", None, segments={"storage_id": storage_id}, body=Body(body, m.Storage), roles=("can_reindex_storages",), options=options)

    @op.read
    def verify_storage_access(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StorageAccess]:
        """Check that a storage can be reached.

        Tries it now.
        An unreachable storage is not an error of the call; the body reports it.
        Needs the role can_read_storages.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/verifications/access/", m.StorageAccess, segments={"storage_id": storage_id}, roles=("can_read_storages",), options=options)

    @op
    def verify_storage_permissions(self, storage_id: str, **options: Unpack[Options]) -> Call[m.StoragePermissions]:
        """Check what the keys of a storage permit.

        Tries what the purpose of the storage needs: reading, writing and deleting.
        Needs the role can_read_storages.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/verifications/permissions/", m.StoragePermissions, segments={"storage_id": storage_id}, roles=("can_read_storages",), options=options)


class StorageTransfersOperations(Resource):
    """Operations on storage transfers."""

    @op
    def bulk_transfer_assets(self, storage_id: str, body: m.BulkAssetTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy or move many assets to a storage.

        Every asset has its own settings; `delete_original` makes a move of a copy.
        The transfers go on after the answer, below one job if the body names it.
        Needs the role can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkAssetTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def transfer_format(self, asset_id: str, format_id: str, storage_id: str, body: m.FormatTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy a format to a storage.

        The storage gets a file set of its own, and the original stays.
        The transfer goes on after the answer.
        Needs the role can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/assets/{asset_id}/formats/{format_id}/storages/{storage_id}/",
            None,
            segments={"asset_id": asset_id, "format_id": format_id, "storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.FormatTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def bulk_transfer_collections(self, storage_id: str, body: m.BulkCollectionTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy or move the assets of many collections to a storage.

        Every collection has its own settings, which hold for all that it contains; `delete_original` makes a move
        of a copy.
        The transfers go on after the answer.
        Needs the role can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/collections/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCollectionTransfer),
            roles=("can_write_transfers",),
            options=options,
        )

    @op
    def bulk_transfer_saved_searches(self, storage_id: str, body: m.BulkSavedSearchTransfer | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy or move the assets that saved searches find to a storage.

        Runs the searches and transfers what they find at that moment; `delete_original` makes a move of a copy.
        The transfers go on after the answer.
        Needs the role can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v2/saved_searches/storages/{storage_id}/bulk/transfer/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkSavedSearchTransfer),
            roles=("can_write_transfers",),
            options=options,
        )


class StoragesOperations(Resource):
    """Operations on storages."""

    @op.read
    def list_storages(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        last_scanned: Opt[str] = UNSET,
        method: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        purpose: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        scanner_status: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Storages]:
        """List storages.

        All storages of the system domain, or those that the filters leave.
        The list comes from the index, so a storage that was created or changed a moment ago may be missing or old
        in it.
        Needs the role can_read_storages.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            id: Only the storage with this identifier.
            ids: Only the storages with these identifiers, separated by commas.
            last_scanned: Only storages that were last scanned at this time.
            method: Only storages of this method, such as `S3`.
            name: Only storages of this name.
            purpose: Only storages for this purpose, such as `FILES`.
            query: Text to look for.
            scanner_status: Only storages with this status of the scan.
            status: Only storages with this status, such as `ACTIVE`.
        """
        return Call(
            "GET",
            "API/files/v1/storages/",
            m.Storages,
            query={
                "per_page": per_page,
                "page": page,
                "sort": sort,
                "id": id,
                "ids": ids,
                "last_scanned": last_scanned,
                "method": method,
                "name": name,
                "purpose": purpose,
                "query": query,
                "scanner_status": scanner_status,
                "status": status,
            },
            roles=("can_read_storages",),
            paging=Paging(("page",), per_page=100, most=100),
            options=options,
        )

    @op
    def create_storage(self, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Create a storage.

        Tells iconik of a bucket or a disk that exists; nothing is made there.
        `settings` holds what the method needs, its keys among it.
        Verify access and permissions before with the same settings.
        Needs the role can_write_storages.
        """
        return Call("POST", "API/files/v1/storages/", m.Storage, body=Body(body, m.Storage), roles=("can_write_storages",), options=options)

    @op.read
    def get_matching_storage(self, purpose: str, *, storage_id: Opt[str] = UNSET, **options: Unpack[Options]) -> Call[m.Storage]:
        """Find the storage to use for a purpose.

        The storage that iconik would take itself.
        Its `method` decides how files are uploaded to it.
        Needs the role can_read_storages.

        Args:
            purpose: Purpose of the storage, such as `FILES`, `PROXIES` or `KEYFRAMES`.
            storage_id: Storage that is preferred, if it suits the purpose.
        """
        return Call("GET", "API/files/v1/storages/matching/{purpose}/", m.Storage, segments={"purpose": purpose}, query={"storage_id": storage_id}, roles=("can_read_storages",), options=options)

    @op.read
    def get_matching_storage_by_method(self, purpose: str, method: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Find the storage of one method to use for a purpose.

        The storage that iconik would take itself among those that are reached in the named way.
        Needs the role can_read_storages.

        Args:
            purpose: Purpose of the storage, such as `FILES`, `PROXIES` or `KEYFRAMES`.
            method: How the storage is to be reached, such as `S3` or `FILE`.
        """
        return Call("GET", "API/files/v1/storages/matching/{purpose}/method/{method}/", m.Storage, segments={"purpose": purpose, "method": method}, roles=("can_read_storages",), options=options)

    @op
    def swap_storages(self, body: m.StorageSwap | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Put one storage in the place of another.

        References to the source become references to the destination. iconik does not document whether files are
        moved as well.
        """
        return Call("POST", "API/files/v1/storages/swap/", None, body=Body(body, m.StorageSwap), options=options)

    @op.read
    def get_default_storage(self, purpose: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Fetch the storage that a purpose has by default.

        Returns the storage for new files of the purpose when no storage is named.
        `get_matching_storage` also finds a storage without a default.
        Needs the role can_read_storages.

        Args:
            purpose: Purpose of the storage, such as `FILES`, `PROXIES` or `KEYFRAMES`.
        """
        return Call("GET", "API/files/v1/storages/{purpose}/default/", m.Storage, segments={"purpose": purpose}, roles=("can_read_storages",), options=options)

    @op.read
    def get_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[m.Storage]:
        """Fetch one storage.

        The record with its settings.
        Treat these as secret, since they may hold the keys of the storage.
        Needs the role can_read_storages.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/", m.Storage, segments={"storage_id": storage_id}, roles=("can_read_storages",), options=options)

    @op
    def replace_storage(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Replace the properties of a storage.

        A property that is left out falls back to empty, the keys in `settings` too.
        To change single properties use `update_storage`.
        Needs the role can_write_storages.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/", m.Storage, segments={"storage_id": storage_id}, body=Body(body, m.Storage), roles=("can_write_storages",), options=options)

    @op
    def update_storage(self, storage_id: str, body: m.Storage | JsonBody, **options: Unpack[Options]) -> Call[m.Storage]:
        """Change some properties of a storage.

        Only the properties in the body change.
        `settings` is one property, so send all that is to stay in it.
        Needs the role can_write_storages.
        """
        return Call("PATCH", "API/files/v1/storages/{storage_id}/", m.Storage, segments={"storage_id": storage_id}, body=Body(body, m.Storage), roles=("can_write_storages",), options=options)

    @op.destroy
    def delete_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a storage.

        iconik forgets the storage and what lies on it.
        The files themselves stay.
        Needs the role can_delete_storages.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/", None, segments={"storage_id": storage_id}, roles=("can_delete_storages",), options=options)

    @op
    def set_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Make a storage the default for its purpose.

        Takes the place of the default before it.
        Files that are there already stay where they are.
        Needs the role can_write_storages.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/default/", None, segments={"storage_id": storage_id}, roles=("can_write_storages",), options=options)

    @op.destroy
    def clear_default_storage(self, storage_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a storage the default no longer.

        Its purpose is then without a default.
        The storage itself stays.
        Needs the role can_write_storages.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/default/", None, segments={"storage_id": storage_id}, roles=("can_write_storages",), options=options)

    @op.read
    def list_storage_files(
        self,
        storage_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFiles]:
        """List the files on a storage.

        All that is registered on the storage, or what the filters leave.
        The list comes from the index, so a file that was created or changed a moment ago may be missing or old in
        it.
        Use a scroll to walk through a large storage.
        Needs the role can_list_storage_files.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            checksum: Only files with this checksum.
            date_created: Only files whose record was created at this time.
            date_modified: Only files whose record last changed at this time.
            directory_path: Only files in this directory.
            id: Only the file with this identifier.
            name: Only files of this name.
            path: Only the file at this path, directory and name together.
            path_separator: Character that separates the directories in `path`.
            status: Only files with this status, such as `CLOSED`.
            type: Only entries of this type, such as `FILE`.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/files/",
            m.IndexedFiles,
            segments={"storage_id": storage_id},
            query={
                "per_page": per_page,
                "page": page,
                "scroll": scroll,
                "scroll_id": scroll_id,
                "sort": sort,
                "checksum": checksum,
                "date_created": date_created,
                "date_modified": date_modified,
                "directory_path": directory_path,
                "id": id,
                "name": name,
                "path": path,
                "path_separator": path_separator,
                "status": status,
                "type": type,
            },
            roles=("can_list_storage_files",),
            paging=Paging(("page", "scroll_id"), per_page=100, most=100),
            options=options,
        )

    @op
    def replace_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Replace the properties of a file on a storage.

        The body says by directory and name which file it is, and is written as a whole.
        To change single properties use `update_storage_file`.
        Needs the role can_write_files.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/files/", m.FileBase, segments={"storage_id": storage_id}, body=Body(body, m.FileBase), roles=("can_write_files",), options=options)

    @op
    def create_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Register a file that is on a storage.

        Tells iconik of a file that already lies on the storage.
        Nothing is uploaded; to upload a file, register it on its asset.
        """
        return Call("POST", "API/files/v1/storages/{storage_id}/files/", m.FileBase, segments={"storage_id": storage_id}, body=Body(body, m.FileBase), options=options)

    @op
    def update_storage_file(self, storage_id: str, body: m.FileBase | JsonBody, **options: Unpack[Options]) -> Call[m.FileBase]:
        """Change some properties of a file on a storage.

        The body says by directory and name which file it is; its other properties are written.
        Needs the role can_write_files.
        """
        return Call("PATCH", "API/files/v1/storages/{storage_id}/files/", m.FileBase, segments={"storage_id": storage_id}, body=Body(body, m.FileBase), roles=("can_write_files",), options=options)

    @op.destroy
    def delete_storage_files(
        self,
        storage_id: str,
        *,
        path: Opt[str] = UNSET,
        path_separator: Opt[str] = UNSET,
        directory_path: Opt[str] = UNSET,
        checksum: Opt[str] = UNSET,
        id: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        type: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.IndexedFiles]:
        """Delete files from a storage.

        Deletes all that the filters leave, so a call without any deletes every file that is registered on the
        storage.
        Needs the roles can_read_storages, can_delete_files.

        Args:
            path: Only the file at this path, directory and name together.
            path_separator: Character that separates the directories in `path`.
            directory_path: Only files in this directory.
            checksum: Only files with this checksum.
            id: Only the file with this identifier.
            name: Only files of this name.
            type: Only entries of this type, such as `FILE`.
            status: Only files with this status, such as `MISSING`.
            date_created: Only files whose record was created at this time.
            date_modified: Only files whose record last changed at this time.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/files/",
            m.IndexedFiles,
            segments={"storage_id": storage_id},
            query={
                "path": path,
                "path_separator": path_separator,
                "directory_path": directory_path,
                "checksum": checksum,
                "id": id,
                "name": name,
                "type": type,
                "status": status,
                "date_created": date_created,
                "date_modified": date_modified,
            },
            roles=("can_read_storages", "can_delete_files"),
            paging=Paging(),
            options=options,
        )

    @op.read
    def list_storage_temporary_files(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the temporary files on a storage.

        Files that jobs left on the storage for a while and that belong to no asset, 100 a page unless `per_page`
        says otherwise.
        Needs the role can_read_storages.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/temporary_files/",
            m.Files,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_storages",),
            paging=Paging(("last_id",), per_page=100, most=0),
            options=options,
        )

    @op.destroy
    def delete_storage_files_of_objects(self, storage_id: str, object_type: str, body: m.FilesOfObjects | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Delete from a storage what belongs to some objects.

        Deletes the files of up to 500 assets, or of the assets in collections, from this storage only; copies on
        other storages stay.
        A long list is done in the background.
        Needs the roles can_read_storages, can_delete_files.

        Args:
            object_type: Type of the objects of the identifiers, such as `assets`.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/{object_type}/files/",
            None,
            segments={"storage_id": storage_id, "object_type": object_type},
            body=Body(body, m.FilesOfObjects),
            roles=("can_read_storages", "can_delete_files"),
            options=options,
        )


class SubtitlesOperations(Resource):
    """Operations on subtitles."""

    @op
    def extract_file_subtitles(self, asset_id: str, file_id: str, body: m.SubtitleExtraction | JsonBody | None = None, **options: Unpack[Options]) -> Call[Any]:
        """Start reading the subtitles out of a file.

        Queues a job that makes subtitles of what it finds in the file.
        Needs the role can_create_transcode_jobs.
        """
        return Call(
            "POST", "API/files/v1/assets/{asset_id}/files/{file_id}/subtitles/", None, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.SubtitleExtraction), roles=("can_create_transcode_jobs",), options=options
        )

    @op.read
    def list_subtitles(self, asset_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Subtitles]:
        """List the subtitles of an asset.

        The records without their text, ten a page unless `per_page` says otherwise.
        Needs the role can_read_asset_subtitles.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/subtitles/",
            m.Subtitles,
            segments={"asset_id": asset_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_asset_subtitles",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_subtitle(self, asset_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Add subtitles in one language.

        The text goes into `content`.
        The format that the subtitles belong to must exist.
        Needs the role can_write_asset_subtitles.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/subtitles/", m.Subtitle, segments={"asset_id": asset_id}, body=Body(body, m.Subtitle), roles=("can_write_asset_subtitles",), options=options)

    @op.read
    def get_closed_captions(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Fetch the closed captions of a language.

        The record with its text, for the current version of the asset.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the captions, such as `en`.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/subtitles/{language}/cc/", m.Subtitle, segments={"asset_id": asset_id, "language": language}, roles=("can_read_asset_subtitles",), options=options)

    @op.read
    def get_closed_captions_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the closed captions of a language as WebVTT.

        Plain text that players read, for the current version of the asset.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the captions, such as `en`.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/subtitles/{language}/cc/webvtt/", Text, segments={"asset_id": asset_id, "language": language}, roles=("can_read_asset_subtitles",), options=options)

    @op.read
    def get_subtitle_as_webvtt(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the subtitles of a language as WebVTT.

        Plain text that players read, for the current version of the asset.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the subtitles, such as `en`.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/subtitles/{language}/webvtt/", Text, segments={"asset_id": asset_id, "language": language}, roles=("can_read_asset_subtitles",), options=options)

    @op.read
    def get_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Fetch one record of subtitles.

        The record with its text.
        Needs the role can_read_asset_subtitles.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/", m.Subtitle, segments={"asset_id": asset_id, "subtitle_id": subtitle_id}, roles=("can_read_asset_subtitles",), options=options)

    @op
    def replace_subtitle(self, asset_id: str, subtitle_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Replace subtitles with their text.

        A property that is left out falls back to empty; to change single properties use `update_subtitle`.
        Needs the role can_write_asset_subtitles.
        """
        return Call(
            "PUT", "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/", m.Subtitle, segments={"asset_id": asset_id, "subtitle_id": subtitle_id}, body=Body(body, m.Subtitle), roles=("can_write_asset_subtitles",), options=options
        )

    @op
    def update_subtitle(self, asset_id: str, subtitle_id: str, body: m.Subtitle | JsonBody, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Change some properties of subtitles.

        Only the properties in the body change.
        Needs the role can_write_asset_subtitles.
        """
        return Call(
            "PATCH", "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/", m.Subtitle, segments={"asset_id": asset_id, "subtitle_id": subtitle_id}, body=Body(body, m.Subtitle), roles=("can_write_asset_subtitles",), options=options
        )

    @op.destroy
    def delete_subtitle(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of one language.

        Removes the record and its text for good.
        Needs the role can_delete_assets.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/", None, segments={"asset_id": asset_id, "subtitle_id": subtitle_id}, roles=("can_delete_assets",), options=options)

    @op.destroy
    def delete_closed_captions(self, asset_id: str, subtitle_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete closed captions.

        As `delete_subtitle`, for a record that holds closed captions.
        Needs the role can_delete_assets.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/subtitles/{subtitle_id}/cc/", None, segments={"asset_id": asset_id, "subtitle_id": subtitle_id}, roles=("can_delete_assets",), options=options)

    @op.destroy
    def delete_all_subtitles(self, asset_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of every version of an asset.

        Removes the records and their text for good, closed captions included.
        Needs the role can_delete_assets.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/all/subtitles/", None, segments={"asset_id": asset_id}, roles=("can_delete_assets",), options=options)

    @op.read
    def list_version_subtitles(self, asset_id: str, version_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Subtitles]:
        """List the subtitles of one version.

        The records without their text, ten a page unless `per_page` says otherwise.
        Needs the role can_read_asset_subtitles.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/",
            m.Subtitles,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_asset_subtitles",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.destroy
    def delete_version_subtitles(self, asset_id: str, version_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete the subtitles of one version.

        Removes the records and their text for good, closed captions included.
        Needs the role can_delete_assets.
        """
        return Call("DELETE", "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/", None, segments={"asset_id": asset_id, "version_id": version_id}, roles=("can_delete_assets",), options=options)

    @op.read
    def get_version_closed_captions_as_webvtt(self, asset_id: str, version_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the closed captions of a version as WebVTT.

        Plain text that players read, in the named language.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the captions, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/{language}/cc/webvtt/",
            Text,
            segments={"asset_id": asset_id, "version_id": version_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op.read
    def get_version_subtitle_as_webvtt(self, asset_id: str, version_id: str, language: str, **options: Unpack[Options]) -> Call[str]:
        """Fetch the subtitles of a version as WebVTT.

        Plain text that players read, in the named language.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the subtitles, such as `en`.
        """
        return Call(
            "GET",
            "API/files/v1/assets/{asset_id}/versions/{version_id}/subtitles/{language}/webvtt/",
            Text,
            segments={"asset_id": asset_id, "version_id": version_id, "language": language},
            roles=("can_read_asset_subtitles",),
            options=options,
        )

    @op.read
    def get_subtitle_by_language(self, asset_id: str, language: str, **options: Unpack[Options]) -> Call[m.Subtitle]:
        """Fetch the subtitles of one language.

        The record with its text.
        Needs the role can_read_asset_subtitles.

        Args:
            language: Language of the subtitles, for example `en`.
        """
        return Call("GET", "API/files/v1/assets/{asset_id}/subtitles/{language}/", m.Subtitle, segments={"asset_id": asset_id, "language": language}, roles=("can_read_asset_subtitles",), options=options)


class TemporaryFilesOperations(Resource):
    """Operations on temporary files."""

    @op
    def create_temporary_file_set(self, asset_id: str, body: m.TemporaryFileSet | JsonBody, **options: Unpack[Options]) -> Call[m.TemporaryFileSet]:
        """Create a temporary file set.

        A place for files that a job needs on the way, such as between two storages of a transfer.
        The job and the format must exist.
        Needs the role can_write_files.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/temporary_file_sets/", m.TemporaryFileSet, segments={"asset_id": asset_id}, body=Body(body, m.TemporaryFileSet), roles=("can_write_files",), options=options)

    @op.destroy
    def delete_temporary_file_set(self, asset_id: str, file_set_id: str, *, delete_cloud_objects: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete a temporary file set.

        Removes the record and those of its files.
        The files in cloud storage go with it unless they are to be spared.
        Needs the role can_delete_files.

        Args:
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

    @op.read
    def list_temporary_file_set_files(self, asset_id: str, file_set_id: str, *, generate_signed_url: Opt[bool] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Files]:
        """List the files of a temporary file set.

        Each file carries a signed URL to download it unless that is turned off.
        The list always comes whole.
        Needs the role can_read_files.

        Args:
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
    def create_temporary_file(self, asset_id: str, body: m.TemporaryFile | JsonBody, *, store: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[m.TemporaryFile]:
        """Register a temporary file and open its upload.

        As `create_file`, for a file of a temporary file set.
        The calls for uploads in parts take it with `temporary` set.
        Needs the role can_write_files.

        Args:
            store: Keep the record of the file as well.
        """
        return Call("POST", "API/files/v1/assets/{asset_id}/temporary_files/", m.TemporaryFile, segments={"asset_id": asset_id}, query={"store": store}, body=Body(body, m.TemporaryFile), roles=("can_write_files",), options=options)

    @op
    def replace_temporary_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Replace the properties of a temporary file.

        A property that is left out falls back to empty; to change single properties use `update_temporary_file`.
        Needs the role can_write_files.
        """
        return Call("PUT", "API/files/v1/assets/{asset_id}/temporary_files/{file_id}/", m.File, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.File), roles=("can_write_files",), options=options)

    @op
    def update_temporary_file(self, asset_id: str, file_id: str, body: m.File | JsonBody, **options: Unpack[Options]) -> Call[m.File]:
        """Change some properties of a temporary file.

        Only the properties in the body change.
        `{"status": "CLOSED"}` ends an upload.
        Needs the role can_write_files.
        """
        return Call("PATCH", "API/files/v1/assets/{asset_id}/temporary_files/{file_id}/", m.File, segments={"asset_id": asset_id, "file_id": file_id}, body=Body(body, m.File), roles=("can_write_files",), options=options)


class TranscodersOperations(Resource):
    """Operations on transcoders."""

    @op.read
    def list_storage_transcoders(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.StorageTranscoders]:
        """List the transcoders that work for a storage.

        The transcoders that may read the media on the storage, ten a page unless `per_page` says otherwise.
        Needs the roles can_read_storages, can_read_transcoders.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Both must exist.
        From then on the transcoder may be given the media on the storage.
        Needs the role can_write_transcoders.
        """
        return Call("PUT", "API/files/v1/storages/{storage_id}/transcoders/{transcoder_id}/", m.StorageTranscoder, segments={"storage_id": storage_id, "transcoder_id": transcoder_id}, roles=("can_write_transcoders",), options=options)

    @op.destroy
    def remove_transcoder_from_storage(self, storage_id: str, transcoder_id: str, **options: Unpack[Options]) -> Call[None]:
        """Let a transcoder no longer work for a storage.

        The transcoder itself stays.
        Needs the role can_write_transcoders.
        """
        return Call("DELETE", "API/files/v1/storages/{storage_id}/transcoders/{transcoder_id}/", None, segments={"storage_id": storage_id, "transcoder_id": transcoder_id}, roles=("can_write_transcoders",), options=options)

    @op.read
    def list_transcoders(
        self, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, query: Opt[str] = UNSET, ids: Opt[str] = UNSET, sort: Opt[str] = UNSET, include_storages: Opt[bool] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Transcoders]:
        """List transcoders.

        All transcoders of the system domain, or those that the filters leave.
        The list comes from the index, so it may lag a moment behind.
        Needs the role can_read_transcoders.

        Args:
            per_page: Objects in one page, at most 1,000.
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

        Tells iconik of a service or a program that exists.
        Add it to the storages that it is to work for.
        Needs the role can_write_transcoders.
        """
        return Call("POST", "API/files/v1/transcoders/", m.Transcoder, body=Body(body, m.Transcoder), roles=("can_write_transcoders",), options=options)

    @op.read
    def get_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Fetch one transcoder.

        The record with its settings.
        Treat these as secret, since they may hold the keys of a service.
        Needs the role can_read_transcoders.
        """
        return Call("GET", "API/files/v1/transcoders/{transcoder_id}/", m.Transcoder, segments={"transcoder_id": transcoder_id}, roles=("can_read_transcoders",), options=options)

    @op
    def replace_transcoder(self, transcoder_id: str, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Replace the properties of a transcoder.

        A property that is left out falls back to empty; to change single properties use `update_transcoder`.
        Needs the role can_write_transcoders.
        """
        return Call("PUT", "API/files/v1/transcoders/{transcoder_id}/", m.Transcoder, segments={"transcoder_id": transcoder_id}, body=Body(body, m.Transcoder), roles=("can_write_transcoders",), options=options)

    @op
    def update_transcoder(self, transcoder_id: str, body: m.Transcoder | JsonBody, **options: Unpack[Options]) -> Call[m.Transcoder]:
        """Change some properties of a transcoder.

        Only the properties in the body change.
        `settings` is one property, so send all that is to stay in it.
        Needs the role can_write_transcoders.
        """
        return Call("PATCH", "API/files/v1/transcoders/{transcoder_id}/", m.Transcoder, segments={"transcoder_id": transcoder_id}, body=Body(body, m.Transcoder), roles=("can_write_transcoders",), options=options)

    @op.destroy
    def delete_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove a transcoder.

        iconik no longer uses it, and its storages go without.
        Its results stay.
        Needs the role can_delete_transcoders.
        """
        return Call("DELETE", "API/files/v1/transcoders/{transcoder_id}/", None, segments={"transcoder_id": transcoder_id}, roles=("can_delete_transcoders",), options=options)

    @op
    def request_transcoder_log_upload(self, transcoder_id: str, *, filename: str, **options: Unpack[Options]) -> Call[m.LogUpload]:
        """Ask where to upload a log of a transcoder.

        For transcoders.
        The log goes to the URL of the answer, without credentials of iconik.
        Needs the role is_storage_worker.

        Args:
            filename: Name of the log.
        """
        return Call("POST", "API/files/v1/transcoders/{transcoder_id}/logs/", m.LogUpload, segments={"transcoder_id": transcoder_id}, query={"filename": filename}, roles=("is_storage_worker",), options=options)

    @op.read
    def list_transcoder_options(self, transcoder_id: str, option_name: str, **options: Unpack[ListOptions]) -> Call[m.TranscoderOptions]:
        """List the values that an option of a transcoder may have.

        Asks the service behind the transcoder, so it works only while that can be reached.
        The list always comes whole.
        Needs the role can_read_transcoders.

        Args:
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
    def reindex_transcoder(self, transcoder_id: str, **options: Unpack[Options]) -> Call[m.JobStarted]:
        """Index a transcoder anew.

        The work runs in the background.
        The call only repairs the index.
        Needs the role can_reindex_transcoders.
        """
        return Call("POST", "API/files/v1/transcoders/{transcoder_id}/reindex/", m.JobStarted, segments={"transcoder_id": transcoder_id}, roles=("can_reindex_transcoders",), options=options)

    @op.read
    def list_transcoder_storages(self, transcoder_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.Storages]:
        """List the storages that a transcoder works for.

        The storages whose media the transcoder may be given, ten a page unless `per_page` says otherwise.
        Needs the role can_read_transcoders.

        Args:
            per_page: Objects in one page, at most 1,000.
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


class TransfersOperations(Resource):
    """Operations on transfers."""

    @op
    def copy_file_set_to_storage(self, file_set_id: str, storage_id: str, body: m.TransferFromStorage | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy the files of a file set to a storage.

        Starts a transfer and answers before it is done; the job tells the progress.
        The storage gets a file set of its own, and the original stays unless the body asks for its deletion.
        Needs the roles can_read_files, can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/file_sets/{file_set_id}/storages/{storage_id}/",
            None,
            segments={"file_set_id": file_set_id, "storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.TransferFromStorage),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op.destroy
    @deprecated("call delete_transfer_from_storage()", category=None)
    def delete_file_set_transfers_from_storage(self, file_set_id: str, storage_id: str, *, failed: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Drop the transfers of a file set from a storage.

        For storage gateways, when the work is done.
        `delete_transfer_from_storage` takes its place.
        Deprecated: call delete_transfer_from_storage().
        Needs the role can_write_transfers.

        Args:
            failed: Whether the transfer failed.
        """
        return Call(
            "DELETE", "API/files/v1/file_sets/{file_set_id}/transfers_from/{storage_id}/", None, segments={"file_set_id": file_set_id, "storage_id": storage_id}, query={"failed": failed}, roles=("can_write_transfers",), options=options
        )

    @op.destroy
    @deprecated("call delete_transfer_to_storage()", category=None)
    def delete_file_set_transfers_to_storage(self, file_set_id: str, storage_id: str, *, failed: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Drop the transfers of a file set to a storage.

        For storage gateways, when the work is done.
        `delete_transfer_to_storage` takes its place.
        Deprecated: call delete_transfer_to_storage().
        Needs the role can_write_transfers.

        Args:
            failed: Whether the transfer failed.
        """
        return Call(
            "DELETE", "API/files/v1/file_sets/{file_set_id}/transfers_to/{storage_id}/", None, segments={"file_set_id": file_set_id, "storage_id": storage_id}, query={"failed": failed}, roles=("can_write_transfers",), options=options
        )

    @op
    def copy_format_to_storage(self, format_id: str, storage_id: str, body: m.TransferFromStorage | JsonBody, **options: Unpack[Options]) -> Call[Any]:
        """Copy the files of a format to a storage.

        Starts a transfer from a storage that holds the format and answers before it is done.
        The storage gets a file set of its own.
        Needs the roles can_read_formats, can_write_transfers.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_id}/storages/{storage_id}/",
            None,
            segments={"format_id": format_id, "storage_id": storage_id},
            body=Body(body, m.TransferFromStorage),
            roles=("can_read_formats", "can_write_transfers"),
            options=options,
        )

    @op
    def bulk_archive_format(self, format_name: str, body: m.BulkArchive | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Archive one format of many objects.

        Starts jobs that copy the format of up to 500 objects to an archive storage; the answer comes before the
        work is done.
        Of collections, playlists and saved searches the assets in them are archived.
        Needs the role can_archive_formats.

        Args:
            format_name: Name of the format, such as `ORIGINAL`.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_name}/archive/bulk/",
            None,
            segments={"format_name": format_name},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkArchive),
            roles=("can_archive_formats",),
            options=options,
        )

    @op
    def bulk_restore_format(self, format_name: str, body: m.BulkRestore | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Bring one format of many objects back from the archive.

        Starts jobs that copy the archived format of up to 500 objects back; the answer comes before the work is
        done.
        Some archives take hours before the first byte.
        Needs the role can_restore_archived_formats.

        Args:
            format_name: Name of the format, such as `ORIGINAL`.
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/formats/{format_name}/restore/bulk/",
            None,
            segments={"format_name": format_name},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkRestore),
            roles=("can_restore_archived_formats",),
            options=options,
        )

    @op
    def bulk_copy_objects_to_storage(self, storage_id: str, body: m.BulkCopy | JsonBody, *, allow_host_transfer: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[Any]:
        """Copy the files of many objects to a storage.

        Starts jobs that copy one format of up to 500 objects to the storage; the answer comes before the work is
        done.
        Of collections, playlists and saved searches the assets in them are copied.
        Needs the roles can_read_files, can_write_transfers.

        Args:
            allow_host_transfer: Allow a host between the storages where they cannot pass the bytes on directly.
        """
        return Call(
            "POST",
            "API/files/v1/storages/{storage_id}/bulk/",
            None,
            segments={"storage_id": storage_id},
            query={"allow_host_transfer": allow_host_transfer},
            body=Body(body, m.BulkCopy),
            roles=("can_read_files", "can_write_transfers"),
            options=options,
        )

    @op.read
    def list_transfers_from_storage(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.TransfersFromStorage]:
        """List the transfers from a storage.

        Lists files to copy from the storage, ten a page unless `per_page` says otherwise.
        A storage gateway works by this list.
        Needs the role can_read_transfers.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_from/",
            m.TransfersFromStorage,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transfers",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.read
    def get_transfer_from_storage(self, storage_id: str, transfer_id: str, **options: Unpack[Options]) -> Call[m.TransferFromStorage]:
        """Fetch one transfer from a storage.

        Returns the files and their destination.
        The job tells how far it has come.
        Needs the role can_read_transfers.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/transfers_from/{transfer_id}/", m.TransferFromStorage, segments={"storage_id": storage_id, "transfer_id": transfer_id}, roles=("can_read_transfers",), options=options)

    @op.destroy
    def delete_transfer_from_storage(self, storage_id: str, transfer_id: str, *, failed: Opt[bool] = UNSET, completed: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Take a transfer from a storage off the list.

        For storage gateways, when it is done or has failed.
        For others, it calls a transfer off that has not begun.
        Needs the role can_write_transfers.

        Args:
            failed: Whether the transfer failed.
            completed: Whether the transfer is done.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/transfers_from/{transfer_id}/",
            None,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            query={"failed": failed, "completed": completed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op.read
    def list_transfers_to_storage(self, storage_id: str, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]) -> Call[m.TransfersToStorage]:
        """List the transfers to a storage.

        Lists files to copy to the storage, ten a page unless `per_page` says otherwise.
        A storage gateway works by this list.
        Needs the role can_read_transfers.

        Args:
            per_page: Objects in one page, at most 1,000.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/storages/{storage_id}/transfers_to/",
            m.TransfersToStorage,
            segments={"storage_id": storage_id},
            query={"per_page": per_page, "last_id": last_id},
            roles=("can_read_transfers",),
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op.read
    def get_transfer_to_storage(self, storage_id: str, transfer_id: str, **options: Unpack[Options]) -> Call[m.TransferToStorage]:
        """Fetch one transfer to a storage.

        Returns the files and their destination.
        The job tells how far it has come.
        Needs the role can_read_transfers.
        """
        return Call("GET", "API/files/v1/storages/{storage_id}/transfers_to/{transfer_id}/", m.TransferToStorage, segments={"storage_id": storage_id, "transfer_id": transfer_id}, roles=("can_read_transfers",), options=options)

    @op.destroy
    def delete_transfer_to_storage(self, storage_id: str, transfer_id: str, *, failed: Opt[bool] = UNSET, completed: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Take a transfer to a storage off the list.

        For storage gateways, when it is done or has failed.
        For others, it calls a transfer off that has not begun.
        Needs the role can_write_transfers.

        Args:
            failed: Whether the transfer failed.
            completed: Whether the transfer is done.
        """
        return Call(
            "DELETE",
            "API/files/v1/storages/{storage_id}/transfers_to/{transfer_id}/",
            None,
            segments={"storage_id": storage_id, "transfer_id": transfer_id},
            query={"failed": failed, "completed": completed},
            roles=("can_write_transfers",),
            options=options,
        )

    @op.read
    def create_transfer_url(self, transfer_id: str, **options: Unpack[Options]) -> Call[m.DownloadUrl]:
        """Sign a URL for the files of a transfer.

        The URL works without credentials, so whoever has it can download the files until it expires.
        """
        return Call("POST", "API/files/v1/transfers/{transfer_id}/urls/", m.DownloadUrl, segments={"transfer_id": transfer_id}, options=options)

    @op.read
    def verify_transfer_url(self, transfer_id: str, *, user_id: str, signature: str, **options: Unpack[Options]) -> Call[Any]:
        """Check the signature of a transfer's URL.

        For those who serve the files.
        A signature that is wrong or has expired is answered with 400.

        Args:
            user_id: User whom the URL was signed for.
            signature: Signature in the URL.
        """
        return Call("GET", "API/files/v1/transfers/{transfer_id}/urls/verify/", None, segments={"transfer_id": transfer_id}, query={"user_id": user_id, "signature": signature}, options=options)


class SyncAnalysisProfilesOperations(Sync, AnalysisProfilesOperations):
    """The same, returning responses."""


class SyncAnalysisServiceAccountsOperations(Sync, AnalysisServiceAccountsOperations):
    """The same, returning responses."""


class SyncArchivesOperations(Sync, ArchivesOperations):
    """The same, returning responses."""


class SyncAttachmentsOperations(Sync, AttachmentsOperations):
    """The same, returning responses."""


class SyncCollectionKeyframesOperations(Sync, CollectionKeyframesOperations):
    """The same, returning responses."""


class SyncDeleteQueueOperations(Sync, DeleteQueueOperations):
    """The same, returning responses."""


class SyncExportLocationsOperations(Sync, ExportLocationsOperations):
    """The same, returning responses."""


class SyncExportsOperations(Sync, ExportsOperations):
    """The same, returning responses."""


class SyncFileDeletionsOperations(Sync, FileDeletionsOperations):
    """The same, returning responses."""


class SyncFileSetsOperations(Sync, FileSetsOperations):
    """The same, returning responses."""


class SyncFilesOperations(Sync, FilesOperations):
    """The same, returning responses."""


class SyncFormatsOperations(Sync, FormatsOperations):
    """The same, returning responses."""


class SyncKeyframesOperations(Sync, KeyframesOperations):
    """The same, returning responses."""


class SyncLogosOperations(Sync, LogosOperations):
    """The same, returning responses."""


class SyncMultipartOperations(Sync, MultipartOperations):
    """The same, returning responses."""


class SyncPlaylistKeyframesOperations(Sync, PlaylistKeyframesOperations):
    """The same, returning responses."""


class SyncProxiesOperations(Sync, ProxiesOperations):
    """The same, returning responses."""


class SyncProxyContainersOperations(Sync, ProxyContainersOperations):
    """The same, returning responses."""


class SyncStorageGatewayClustersOperations(Sync, StorageGatewayClustersOperations):
    """The same, returning responses."""


class SyncStorageGatewayEventsOperations(Sync, StorageGatewayEventsOperations):
    """The same, returning responses."""


class SyncStorageGatewayReportsOperations(Sync, StorageGatewayReportsOperations):
    """The same, returning responses."""


class SyncStorageGatewayTelemetryOperations(Sync, StorageGatewayTelemetryOperations):
    """The same, returning responses."""


class SyncStorageGatewaysOperations(Sync, StorageGatewaysOperations):
    """The same, returning responses."""


class SyncStorageMaintenanceOperations(Sync, StorageMaintenanceOperations):
    """The same, returning responses."""


class SyncStorageTransfersOperations(Sync, StorageTransfersOperations):
    """The same, returning responses."""


class SyncStoragesOperations(Sync, StoragesOperations):
    """The same, returning responses."""


class SyncSubtitlesOperations(Sync, SubtitlesOperations):
    """The same, returning responses."""


class SyncTemporaryFilesOperations(Sync, TemporaryFilesOperations):
    """The same, returning responses."""


class SyncTranscodersOperations(Sync, TranscodersOperations):
    """The same, returning responses."""


class SyncTransfersOperations(Sync, TransfersOperations):
    """The same, returning responses."""


class AsyncAnalysisProfilesOperations(Async, AnalysisProfilesOperations):
    """The same, awaited."""


class AsyncAnalysisServiceAccountsOperations(Async, AnalysisServiceAccountsOperations):
    """The same, awaited."""


class AsyncArchivesOperations(Async, ArchivesOperations):
    """The same, awaited."""


class AsyncAttachmentsOperations(Async, AttachmentsOperations):
    """The same, awaited."""


class AsyncCollectionKeyframesOperations(Async, CollectionKeyframesOperations):
    """The same, awaited."""


class AsyncDeleteQueueOperations(Async, DeleteQueueOperations):
    """The same, awaited."""


class AsyncExportLocationsOperations(Async, ExportLocationsOperations):
    """The same, awaited."""


class AsyncExportsOperations(Async, ExportsOperations):
    """The same, awaited."""


class AsyncFileDeletionsOperations(Async, FileDeletionsOperations):
    """The same, awaited."""


class AsyncFileSetsOperations(Async, FileSetsOperations):
    """The same, awaited."""


class AsyncFilesOperations(Async, FilesOperations):
    """The same, awaited."""


class AsyncFormatsOperations(Async, FormatsOperations):
    """The same, awaited."""


class AsyncKeyframesOperations(Async, KeyframesOperations):
    """The same, awaited."""


class AsyncLogosOperations(Async, LogosOperations):
    """The same, awaited."""


class AsyncMultipartOperations(Async, MultipartOperations):
    """The same, awaited."""


class AsyncPlaylistKeyframesOperations(Async, PlaylistKeyframesOperations):
    """The same, awaited."""


class AsyncProxiesOperations(Async, ProxiesOperations):
    """The same, awaited."""


class AsyncProxyContainersOperations(Async, ProxyContainersOperations):
    """The same, awaited."""


class AsyncStorageGatewayClustersOperations(Async, StorageGatewayClustersOperations):
    """The same, awaited."""


class AsyncStorageGatewayEventsOperations(Async, StorageGatewayEventsOperations):
    """The same, awaited."""


class AsyncStorageGatewayReportsOperations(Async, StorageGatewayReportsOperations):
    """The same, awaited."""


class AsyncStorageGatewayTelemetryOperations(Async, StorageGatewayTelemetryOperations):
    """The same, awaited."""


class AsyncStorageGatewaysOperations(Async, StorageGatewaysOperations):
    """The same, awaited."""


class AsyncStorageMaintenanceOperations(Async, StorageMaintenanceOperations):
    """The same, awaited."""


class AsyncStorageTransfersOperations(Async, StorageTransfersOperations):
    """The same, awaited."""


class AsyncStoragesOperations(Async, StoragesOperations):
    """The same, awaited."""


class AsyncSubtitlesOperations(Async, SubtitlesOperations):
    """The same, awaited."""


class AsyncTemporaryFilesOperations(Async, TemporaryFilesOperations):
    """The same, awaited."""


class AsyncTranscodersOperations(Async, TranscodersOperations):
    """The same, awaited."""


class AsyncTransfersOperations(Async, TransfersOperations):
    """The same, awaited."""


class FilesService(
    AnalysisProfilesOperations,
    AnalysisServiceAccountsOperations,
    ArchivesOperations,
    AttachmentsOperations,
    CollectionKeyframesOperations,
    DeleteQueueOperations,
    ExportLocationsOperations,
    ExportsOperations,
    FileDeletionsOperations,
    FileSetsOperations,
    FilesOperations,
    FormatsOperations,
    KeyframesOperations,
    LogosOperations,
    MultipartOperations,
    PlaylistKeyframesOperations,
    ProxiesOperations,
    ProxyContainersOperations,
    StorageGatewayClustersOperations,
    StorageGatewayEventsOperations,
    StorageGatewayReportsOperations,
    StorageGatewayTelemetryOperations,
    StorageGatewaysOperations,
    StorageMaintenanceOperations,
    StorageTransfersOperations,
    StoragesOperations,
    SubtitlesOperations,
    TemporaryFilesOperations,
    TranscodersOperations,
    TransfersOperations,
):
    """Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""


class SyncFiles(Sync, FilesService):
    """The operations of files, returning their responses."""

    analysis_profiles = part(SyncAnalysisProfilesOperations)
    analysis_service_accounts = part(SyncAnalysisServiceAccountsOperations)
    archives = part(SyncArchivesOperations)
    attachments = part(SyncAttachmentsOperations)
    collection_keyframes = part(SyncCollectionKeyframesOperations)
    delete_queue = part(SyncDeleteQueueOperations)
    export_locations = part(SyncExportLocationsOperations)
    exports = part(SyncExportsOperations)
    file_deletions = part(SyncFileDeletionsOperations)
    file_sets = part(SyncFileSetsOperations)
    files = part(SyncFilesOperations)
    formats = part(SyncFormatsOperations)
    keyframes = part(SyncKeyframesOperations)
    logos = part(SyncLogosOperations)
    multipart = part(SyncMultipartOperations)
    playlist_keyframes = part(SyncPlaylistKeyframesOperations)
    proxies = part(SyncProxiesOperations)
    proxy_containers = part(SyncProxyContainersOperations)
    storage_gateway_clusters = part(SyncStorageGatewayClustersOperations)
    storage_gateway_events = part(SyncStorageGatewayEventsOperations)
    storage_gateway_reports = part(SyncStorageGatewayReportsOperations)
    storage_gateway_telemetry = part(SyncStorageGatewayTelemetryOperations)
    storage_gateways = part(SyncStorageGatewaysOperations)
    storage_maintenance = part(SyncStorageMaintenanceOperations)
    storage_transfers = part(SyncStorageTransfersOperations)
    storages = part(SyncStoragesOperations)
    subtitles = part(SyncSubtitlesOperations)
    temporary_files = part(SyncTemporaryFilesOperations)
    transcoders = part(SyncTranscodersOperations)
    transfers = part(SyncTransfersOperations)


class AsyncFiles(Async, FilesService):
    """The operations of files, awaited."""

    analysis_profiles = part(AsyncAnalysisProfilesOperations)
    analysis_service_accounts = part(AsyncAnalysisServiceAccountsOperations)
    archives = part(AsyncArchivesOperations)
    attachments = part(AsyncAttachmentsOperations)
    collection_keyframes = part(AsyncCollectionKeyframesOperations)
    delete_queue = part(AsyncDeleteQueueOperations)
    export_locations = part(AsyncExportLocationsOperations)
    exports = part(AsyncExportsOperations)
    file_deletions = part(AsyncFileDeletionsOperations)
    file_sets = part(AsyncFileSetsOperations)
    files = part(AsyncFilesOperations)
    formats = part(AsyncFormatsOperations)
    keyframes = part(AsyncKeyframesOperations)
    logos = part(AsyncLogosOperations)
    multipart = part(AsyncMultipartOperations)
    playlist_keyframes = part(AsyncPlaylistKeyframesOperations)
    proxies = part(AsyncProxiesOperations)
    proxy_containers = part(AsyncProxyContainersOperations)
    storage_gateway_clusters = part(AsyncStorageGatewayClustersOperations)
    storage_gateway_events = part(AsyncStorageGatewayEventsOperations)
    storage_gateway_reports = part(AsyncStorageGatewayReportsOperations)
    storage_gateway_telemetry = part(AsyncStorageGatewayTelemetryOperations)
    storage_gateways = part(AsyncStorageGatewaysOperations)
    storage_maintenance = part(AsyncStorageMaintenanceOperations)
    storage_transfers = part(AsyncStorageTransfersOperations)
    storages = part(AsyncStoragesOperations)
    subtitles = part(AsyncSubtitlesOperations)
    temporary_files = part(AsyncTemporaryFilesOperations)
    transcoders = part(AsyncTranscodersOperations)
    transfers = part(AsyncTransfersOperations)
