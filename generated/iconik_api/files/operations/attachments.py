"""Operations on attachments."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncAttachmentsOperations", "AttachmentsOperations", "SyncAttachmentsOperations"]


class AttachmentsOperations(Resource):
    """Operations on attachments."""

    @op
    def list_attachments(
        self,
        asset_id: str,
        segment_id: str,
        *,
        per_page: Opt[int] = UNSET,
        generate_signed_url: Opt[bool] = UNSET,
        content_disposition: Opt[str] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Attachments]:
        """List the attachments of a segment.

        Each attachment carries a signed URL to download it, which expires. Needs the roles can_read_assets,
        can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            per_page: Objects in one page.
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
    def create_attachment(
        self,
        asset_id: str,
        segment_id: str,
        body: m.Attachment | JsonBody,
        *,
        use_google_resumable_upload: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]:
        """Register an attachment and open its upload.

        Makes the record and answers with the `upload_url` that takes the file in one request; there is no upload in
        parts. When the bytes are there, update the attachment to `CLOSED`. Needs the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            body: `Attachment`, or plain values of that form.
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

    @op
    def delete_attachments(self, asset_id: str, segment_id: str, *, reindex: Opt[bool] = UNSET, **options: Unpack[Options]) -> Call[None]:
        """Delete all attachments of a segment.

        Removes the records and the files for good. The segment stays. Needs the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            reindex: Write the segment to the index again.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/",
            None,
            segments={"asset_id": asset_id, "segment_id": segment_id},
            query={"reindex": reindex},
            roles=("can_write_segments",),
            options=options,
        )

    @op
    def get_attachment(
        self,
        asset_id: str,
        segment_id: str,
        attachment_id: str,
        *,
        content_disposition: Opt[str] = UNSET,
        content_type: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[m.Attachment]:
        """Fetch one attachment.

        The record with a signed URL to download the file. Needs the roles can_read_assets, can_read_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            attachment_id: Identifier of the attachment.
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
    def replace_attachment(
        self, asset_id: str, segment_id: str, attachment_id: str, body: m.Attachment | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Attachment]:
        """Replace the properties of an attachment.

        A property that is left out falls back to empty; to change single properties use `update_attachment`. Needs
        the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            attachment_id: Identifier of the attachment.
            body: `Attachment`, or plain values of that form.
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
    def update_attachment(
        self, asset_id: str, segment_id: str, attachment_id: str, body: m.Attachment | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Attachment]:
        """Change some properties of an attachment.

        Only the properties in the body change. `{"status": "CLOSED"}` ends an upload. Needs the role
        can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            attachment_id: Identifier of the attachment.
            body: `Attachment`, or plain values of that form.
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

    @op
    def delete_attachment(self, asset_id: str, segment_id: str, attachment_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an attachment.

        Removes the record and the file for good. Needs the role can_write_segments.

        Args:
            asset_id: Identifier of the asset.
            segment_id: Identifier of the segment.
            attachment_id: Identifier of the attachment.
        """
        return Call(
            "DELETE",
            "API/files/v1/assets/{asset_id}/segments/{segment_id}/attachments/{attachment_id}/",
            None,
            segments={"asset_id": asset_id, "segment_id": segment_id, "attachment_id": attachment_id},
            roles=("can_write_segments",),
            options=options,
        )


class SyncAttachmentsOperations(Sync, AttachmentsOperations):
    """Operations on attachments, returning their responses."""


class AsyncAttachmentsOperations(Async, AttachmentsOperations):
    """Operations on attachments, awaited."""
