"""All operations of one service, synchronous and asynchronous; resources are loaded when they are first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.op import Async, Sync
from ...runtime.parts import operations, part

if TYPE_CHECKING:
    from .analyses import AnalysesOperations, AsyncAnalysesOperations, SyncAnalysesOperations
    from .edge_jobs import AsyncEdgeJobsOperations, EdgeJobsOperations, SyncEdgeJobsOperations
    from .edge_workers import AsyncEdgeWorkersOperations, EdgeWorkersOperations, SyncEdgeWorkersOperations
    from .jobs import AsyncJobsOperations, JobsOperations, SyncJobsOperations
    from .keyframes import AsyncKeyframesOperations, KeyframesOperations, SyncKeyframesOperations
    from .metadata_filling import AsyncMetadataFillingOperations, MetadataFillingOperations, SyncMetadataFillingOperations
    from .metadata_proposals import AsyncMetadataProposalsOperations, MetadataProposalsOperations, SyncMetadataProposalsOperations
    from .queue import AsyncQueueOperations, QueueOperations, SyncQueueOperations
    from .storage_jobs import AsyncStorageJobsOperations, StorageJobsOperations, SyncStorageJobsOperations
    from .transcriptions import AsyncTranscriptionsOperations, SyncTranscriptionsOperations, TranscriptionsOperations

    class _Operations(
        AnalysesOperations,
        EdgeJobsOperations,
        EdgeWorkersOperations,
        JobsOperations,
        KeyframesOperations,
        MetadataFillingOperations,
        MetadataProposalsOperations,
        QueueOperations,
        StorageJobsOperations,
        TranscriptionsOperations,
    ): ...

else:
    _Operations = operations(
        __name__,
        {
            "analyses.AnalysesOperations": "analyze_asset analyze_asset_with_default_profile analyze_asset_with_default_profile_for_media_type analyze_asset_with_profile bulk_analyze_objects",
            "edge_jobs.EdgeJobsOperations": "acknowledge_edge_job list_edge_jobs",
            "edge_workers.EdgeWorkersOperations": "create_edge_worker delete_edge_worker get_edge_worker list_edge_workers replace_edge_worker update_edge_worker",
            "jobs.JobsOperations": "create_transcode_job delete_transcode_job get_transcode_job move_transcode_job set_transcode_job_priority",
            "keyframes.KeyframesOperations": "generate_collection_keyframe generate_playlist_keyframe",
            "metadata_filling.MetadataFillingOperations": "bulk_fill_objects_metadata fill_asset_metadata",
            "metadata_proposals.MetadataProposalsOperations": "accept_metadata_proposal bulk_accept_metadata_proposals bulk_discard_metadata_proposals discard_metadata_proposal get_asset_metadata_proposal get_metadata_proposal regenerate_metadata_proposal",
            "queue.QueueOperations": "list_object_queue list_object_version_queue list_queue list_system_queue",
            "storage_jobs.StorageJobsOperations": "abort_storage_jobs delete_file_storage_job delete_storage_job get_storage_job list_storage_jobs",
            "transcriptions.TranscriptionsOperations": "bulk_transcribe_objects transcribe_asset",
        },
    )

__all__ = ["AsyncTranscode", "SyncTranscode", "TranscodeService"]


class TranscodeService(_Operations):
    """Transcoding, analysis and transcription of media, the queue that these wait in, and metadata filled in by a language model."""


class SyncTranscode(Sync, TranscodeService):
    """The operations of transcode, returning their responses."""

    analyses: part[SyncAnalysesOperations] = part("analyses.SyncAnalysesOperations")
    edge_jobs: part[SyncEdgeJobsOperations] = part("edge_jobs.SyncEdgeJobsOperations")
    edge_workers: part[SyncEdgeWorkersOperations] = part("edge_workers.SyncEdgeWorkersOperations")
    jobs: part[SyncJobsOperations] = part("jobs.SyncJobsOperations")
    keyframes: part[SyncKeyframesOperations] = part("keyframes.SyncKeyframesOperations")
    metadata_filling: part[SyncMetadataFillingOperations] = part("metadata_filling.SyncMetadataFillingOperations")
    metadata_proposals: part[SyncMetadataProposalsOperations] = part("metadata_proposals.SyncMetadataProposalsOperations")
    queue: part[SyncQueueOperations] = part("queue.SyncQueueOperations")
    storage_jobs: part[SyncStorageJobsOperations] = part("storage_jobs.SyncStorageJobsOperations")
    transcriptions: part[SyncTranscriptionsOperations] = part("transcriptions.SyncTranscriptionsOperations")


class AsyncTranscode(Async, TranscodeService):
    """The operations of transcode, awaited."""

    analyses: part[AsyncAnalysesOperations] = part("analyses.AsyncAnalysesOperations")
    edge_jobs: part[AsyncEdgeJobsOperations] = part("edge_jobs.AsyncEdgeJobsOperations")
    edge_workers: part[AsyncEdgeWorkersOperations] = part("edge_workers.AsyncEdgeWorkersOperations")
    jobs: part[AsyncJobsOperations] = part("jobs.AsyncJobsOperations")
    keyframes: part[AsyncKeyframesOperations] = part("keyframes.AsyncKeyframesOperations")
    metadata_filling: part[AsyncMetadataFillingOperations] = part("metadata_filling.AsyncMetadataFillingOperations")
    metadata_proposals: part[AsyncMetadataProposalsOperations] = part("metadata_proposals.AsyncMetadataProposalsOperations")
    queue: part[AsyncQueueOperations] = part("queue.AsyncQueueOperations")
    storage_jobs: part[AsyncStorageJobsOperations] = part("storage_jobs.AsyncStorageJobsOperations")
    transcriptions: part[AsyncTranscriptionsOperations] = part("transcriptions.AsyncTranscriptionsOperations")
