"""Operations on metadata proposals."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncMetadataProposalsOperations", "MetadataProposalsOperations", "SyncMetadataProposalsOperations"]


class MetadataProposalsOperations(Resource):
    """Operations on metadata proposals."""

    @op
    def get_asset_metadata_proposal(self, asset_id: str, version_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[m.MetadataProposal]:
        """Fetch the metadata proposal for a version of an asset.

        What a language model proposes for the version and the user has not decided on. Needs the role
        can_read_metadata_values.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "GET",
            "API/transcode/v1/metadata_filling/proposals/assets/{asset_id}/versions/{version_id}/",
            m.MetadataProposal,
            segments={"asset_id": asset_id, "version_id": version_id},
            headers={"User-ID": user_id},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def get_metadata_proposal(self, job_id: str, **options: Unpack[Options]) -> Call[m.MetadataProposal]:
        """Fetch the metadata proposal that a job made.

        Values for the fields that the job was started for, with warnings and errors. Needs the role
        can_read_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
        """
        return Call(
            "GET",
            "API/transcode/v1/metadata_filling/proposals/{job_id}/",
            m.MetadataProposal,
            segments={"job_id": job_id},
            roles=("can_read_metadata_values",),
            options=options,
        )

    @op
    def accept_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Accept a metadata proposal.

        The proposed values become metadata of the asset. Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/proposals/{job_id}/accept/",
            None,
            segments={"job_id": job_id},
            headers={"User-ID": user_id},
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def discard_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Discard a metadata proposal.

        The metadata of the asset stays as it is. Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/proposals/{job_id}/discard/",
            None,
            segments={"job_id": job_id},
            headers={"User-ID": user_id},
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def regenerate_metadata_proposal(self, job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Ask for another metadata proposal.

        Starts a new job with the same fields and comes back at once. Needs the role can_write_metadata_values.

        Args:
            job_id: Identifier of the job that made the proposal.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/proposals/{job_id}/regenerate/",
            None,
            segments={"job_id": job_id},
            headers={"User-ID": user_id},
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def bulk_accept_metadata_proposals(self, parent_job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Accept all metadata proposals of a job.

        iconik accepts the proposals of all children of the job in the background. Needs the role
        can_write_metadata_values.

        Args:
            parent_job_id: Identifier of the job that the proposals belong to.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/proposals/{parent_job_id}/bulk/accept/",
            None,
            segments={"parent_job_id": parent_job_id},
            headers={"User-ID": user_id},
            roles=("can_write_metadata_values",),
            options=options,
        )

    @op
    def bulk_discard_metadata_proposals(self, parent_job_id: str, *, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Discard all metadata proposals of a job.

        iconik discards the proposals of all children of the job in the background. Needs the role
        can_write_metadata_values.

        Args:
            parent_job_id: Identifier of the job that the proposals belong to.
            user_id: Identifier of the user who reviews.
        """
        return Call(
            "POST",
            "API/transcode/v1/metadata_filling/proposals/{parent_job_id}/bulk/discard/",
            None,
            segments={"parent_job_id": parent_job_id},
            headers={"User-ID": user_id},
            roles=("can_write_metadata_values",),
            options=options,
        )


class SyncMetadataProposalsOperations(Sync, MetadataProposalsOperations):
    """Operations on metadata proposals, returning their responses."""


class AsyncMetadataProposalsOperations(Async, MetadataProposalsOperations):
    """Operations on metadata proposals, awaited."""
