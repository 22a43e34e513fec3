"""Segments of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import UserInfo

__all__ = [
    "BulkCreateSegmentsBody",
    "BulkDeleteSegmentsBody",
    "BulkReplaceSegmentsBody",
    "Drawing",
    "FaceBoundingBox",
    "FaceLandmark",
    "Point",
    "Primitive",
    "PrimitiveType",
    "ReindexSegment",
    "ReindexSegments",
    "ReindexSegmentsOfAssets",
    "SegmentAttributeMatch",
    "SegmentAttributeOperator",
    "SegmentBody",
    "SegmentDetailResponse",
    "SegmentEdit",
    "SegmentListResponse",
    "SegmentResponse",
    "SegmentStatus",
    "SegmentType",
    "SemanticTranscription",
    "SemanticTranscriptionEntity",
    "Shot",
    "Transcription",
    "UnderstandingTag",
    "Word",
]

#: Kinds of lines and shapes in a drawing.
PrimitiveType: TypeAlias = Literal["LINE", "RECTANGLE", "ARROW", "ELLIPSE", "PENCIL", "TEXT", "CROSS"] | str

#: Comparison of a property with a value; equal, greater or less.
SegmentAttributeOperator: TypeAlias = Literal["eq", "gt", "lt"] | str

#: Life cycle of a segment; `AWAITED` while its content is still to come.
SegmentStatus: TypeAlias = Literal["ACTIVE", "AWAITED", "DELETED"] | str

#: Kinds of segments.
SegmentType: TypeAlias = (
    Literal["MARKER", "QC", "GENERIC", "COMMENT", "TAG", "TRANSCRIPTION", "SEMANTIC_TRANSCRIPTION", "SCENE", "SHOT", "PERSON"] | str
)


@model
class BulkCreateSegmentsBody(Model):
    """Segments to create."""

    objects: Opt[list[SegmentBody]] = field(default=UNSET, required=True)  #: The segments.


@model
class BulkDeleteSegmentsBody(Model):
    """Names the segments to delete, one by one or by what they have in common."""

    segment_ids: Opt[list[str] | None] = UNSET  #: Identifiers of the segments.
    segment_type: Opt[SegmentType | None] = UNSET  #: Kind of the segments.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the segments belong to.
    attributes: Opt[list[SegmentAttributeMatch] | None] = UNSET  #: Conditions on further properties of the segments.


@model
class BulkReplaceSegmentsBody(Model):
    """Segments to replace."""

    objects: Opt[list[SegmentEdit]] = field(default=UNSET, required=True)  #: The segments, each with its `id`.


@model
class Drawing(Model):
    """What somebody drew over the picture."""

    primitives: Opt[list[Primitive] | None] = UNSET  #: Lines, shapes and texts of the drawing.
    version: Opt[int | None] = UNSET  #: Version of the form that drawings are written in.


@model
class FaceBoundingBox(Model):
    """Where a face is in one frame."""

    person_version_face_id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the face among those found in the version.
    bounding_box: Opt[list[float] | None] = UNSET  #: Edges of the box around the face.
    face_id: Opt[str | None] = UNSET  #: Identifier of the face, as pythonik 1.x has it.
    landmarks: Opt[list[FaceLandmark] | None] = UNSET  #: Points of the face, such as eyes, nose and corners of the mouth.
    timestamp_ms: Opt[int | None] = UNSET  #: Time of the frame, in milliseconds.


@model
class FaceLandmark(Model):
    """A point of a face."""

    x: Opt[float] = field(default=UNSET, required=True)  #: Distance from the left edge.
    y: Opt[float] = field(default=UNSET, required=True)  #: Distance from the top edge.


@model
class Point(Model):
    """A point in the picture."""

    x: Opt[float] = field(default=UNSET, required=True)  #: Distance from the left edge.
    y: Opt[float] = field(default=UNSET, required=True)  #: Distance from the top edge.


@model
class Primitive(Model):
    """One line, shape or text of a drawing."""

    type: Opt[PrimitiveType] = field(default=UNSET, required=True)  #: Kind of line or shape.
    color: Opt[str | None] = UNSET  #: Colour of the line or text.
    opacity: Opt[float | None] = UNSET  #: How opaque it is.
    points: Opt[list[Point] | None] = UNSET  #: Points that the line runs through or the shape is spanned by.
    text: Opt[str | None] = UNSET  #: Text to show.
    width: Opt[float | None] = UNSET  #: Width of the line.


@model
class ReindexSegment(Model):
    """How to index segments anew."""

    ignore_comments: Opt[bool | None] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexSegments(Model):
    """Which segments to index anew."""

    segment_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the segments.
    ignore_comments: Opt[bool | None] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class ReindexSegmentsOfAssets(Model):
    """Whose segments to index anew."""

    asset_ids: Opt[list[str] | None] = field(default=UNSET, required=True)  #: Identifiers of the assets.
    ignore_comments: Opt[bool | None] = UNSET  #: Leave comments out.
    realms: Opt[list[str] | None] = UNSET  #: Parts of the index to rebuild; all of them without it.
    sync_to_another_dc: Opt[bool | None] = UNSET  #: Also bring the copy of the index in the other data centre up to date.


@model
class SegmentAttributeMatch(Model):
    """A condition on one property of a segment."""

    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the property.
    operator: Opt[SegmentAttributeOperator | None] = UNSET  #: How the property is compared with `value`.
    value: Opt[Any] = field(default=UNSET, required=True)  #: What the property is compared with, of the same type as the property.


@model
class SegmentBody(Model):
    """What a caller writes of a segment. The same object serves to create, replace and update."""

    segment_type: Opt[SegmentType] = UNSET  #: Kind of segment.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the segment.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Where the face of the person is in the picture.
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files are attached to it.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = UNSET  #: Segment that this one replies to; fixed once created.
    path: Opt[str | None] = UNSET  #: Place in the thread of replies; fixed once created.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: What an analysis understood of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: What an analysis saw in the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = UNSET  #: Whether it replies to no other segment; fixed once created.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name of the author.
    user_id: Opt[str | None] = UNSET  #: Identifier of the author; fixed once created.
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: The author.
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentDetailResponse(Model):
    """A segment as lists show it, with its attachments."""

    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)  #: Kind of segment.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the segment.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the segment belongs to.
    attachments: Opt[list[dict[str, Any]] | None] = field(default=UNSET, read_only=True, secret=True)  #: Files attached to it; their URLs are signed.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Where the face of the person is in the picture.
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files are attached to it.
    has_drawing: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether something is drawn over the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Segment that this one replies to.
    path: Opt[str | None] = field(default=UNSET, read_only=True)  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: What an analysis understood of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: What an analysis saw in the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it replies to no other segment.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name of the author.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: The author.
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentEdit(Model):
    """What one of many segments is to become."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the segment to change.
    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)  #: Kind of segment.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Where the face of the person is in the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Segment that this one replies to.
    path: Opt[str | None] = field(default=UNSET, read_only=True)  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: What an analysis understood of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: What an analysis saw in the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it replies to no other segment.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name of the author.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: The author.
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SegmentListResponse(Model):
    """One page of segments."""

    objects: Opt[list[SegmentDetailResponse] | None] = field(default=UNSET, read_only=True)  #: The segments on this page.
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    search_after: Opt[list[Any] | None] = field(default=UNSET, read_only=True)  #: Sort values of the last object on this page.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class SegmentResponse(Model):
    """A marked stretch of an asset's time line, such as a comment, a marker or a spoken sentence."""

    segment_type: Opt[SegmentType] = field(default=UNSET, required=True)  #: Kind of segment.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the segment.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that the segment belongs to.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    drawing: Opt[Drawing | None] = UNSET  #: Lines and shapes drawn over the picture.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    face_bounding_boxes: Opt[list[FaceBoundingBox] | None] = UNSET  #: Where the face of the person is in the picture.
    has_attachments: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether files are attached to it.
    has_drawing: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether something is drawn over the picture.
    is_internal: Opt[bool | None] = UNSET  #: Whether it is meant for internal eyes only.
    keyframe_id: Opt[str | None] = UNSET  #: Keyframe that pictures the segment.
    metadata: Opt[dict[str, Any] | None] = UNSET  #: Metadata values by the name of their field.
    metadata_view_id: Opt[str | None] = UNSET  #: Metadata view that the values are shown in.
    parent_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Segment that this one replies to.
    path: Opt[str | None] = field(default=UNSET, read_only=True)  #: Place in the thread of replies.
    person_id: Opt[str | None] = UNSET  #: Person who is recognised in it.
    project_id: Opt[str | None] = UNSET  #: Project that it belongs to.
    segment_checked: Opt[bool | None] = UNSET  #: Whether somebody ticked it off.
    segment_color: Opt[str | None] = UNSET  #: Colour on the time line.
    segment_text: Opt[str | None] = UNSET  #: Text of the comment or marker; the spoken words of a transcription.
    segment_track: Opt[str | None] = UNSET  #: Track of the time line that it stands on.
    semantic_transcription: Opt[SemanticTranscription | None] = UNSET  #: What an analysis understood of the spoken words.
    share_id: Opt[str | None] = UNSET  #: Share through which it was made.
    share_session_id: Opt[str | None] = UNSET  #: Session of the visitor who made it through a share.
    share_user_email: Opt[str | None] = UNSET  #: Address of the visitor who made it through a share.
    shot: Opt[Shot | None] = UNSET  #: What an analysis saw in the picture.
    status: Opt[SegmentStatus | None] = UNSET  #: Whether the segment is live.
    subclip_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Subclip asset made from the segment.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End on the time line, in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start on the time line, in milliseconds.
    top_level: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether it replies to no other segment.
    transcription: Opt[Transcription | None] = UNSET  #: The spoken words, each with its times.
    transcription_id: Opt[str | None] = UNSET  #: Transcription that it is a part of.
    user_first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name of the author.
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the author.
    user_info: Opt[UserInfo | None] = field(default=UNSET, read_only=True)  #: The author.
    user_last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name of the author.
    user_photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the author's portrait.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that it belongs to.


@model
class SemanticTranscription(Model):
    """What an analysis understood of a stretch of speech."""

    cut_reasons: Opt[list[str] | None] = UNSET  #: Why the stretch ends where it does.
    embedding: Opt[str | None] = UNSET  #: Vector of the meaning, written as `embedding_encoding` says.
    embedding_dim: Opt[int | None] = UNSET  #: Number of dimensions of the vector.
    embedding_encoding: Opt[str | None] = UNSET  #: How the vector is written as text.
    embedding_model: Opt[str | None] = UNSET  #: Model that made the vector.
    embedding_model_version: Opt[str | None] = UNSET  #: Version of the model that made the vector.
    entities: Opt[list[SemanticTranscriptionEntity] | None] = UNSET  #: Names and things that are mentioned.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    speaker_count: Opt[str | None] = UNSET  #: How many people speak.
    tone: Opt[str | None] = UNSET  #: Tone of voice.
    topics: Opt[list[UnderstandingTag] | None] = UNSET  #: What is talked about.
    track_id: Opt[str | None] = UNSET  #: Identifier of the analysed track.
    valence: Opt[str | None] = UNSET  #: Whether the mood is positive or negative.


@model
class SemanticTranscriptionEntity(Model):
    """A name or thing that is mentioned."""

    text: Opt[str] = field(default=UNSET, required=True)  #: The words in which it is mentioned.
    label: Opt[str | None] = UNSET  #: Kind of entity, such as a person or a place.


@model
class Shot(Model):
    """What an analysis saw in one shot."""

    actions: Opt[list[UnderstandingTag] | None] = UNSET  #: What people or things do.
    animal_species: Opt[list[UnderstandingTag] | None] = UNSET  #: Animals in the picture.
    brand_logo: Opt[list[UnderstandingTag] | None] = UNSET  #: Logos in the picture.
    camera_angle: Opt[UnderstandingTag | None] = UNSET  #: Angle from which the camera looks.
    caption: Opt[str | None] = UNSET  #: The shot in a sentence.
    color_palette: Opt[list[UnderstandingTag] | None] = UNSET  #: Prevailing colours.
    composition: Opt[str | None] = UNSET  #: How the picture is composed.
    dog_breeds: Opt[list[UnderstandingTag] | None] = UNSET  #: Breeds of the dogs in the picture.
    dominant_hue: Opt[str | None] = UNSET  #: Strongest hue.
    embedding: Opt[str | None] = UNSET  #: Vector of the picture, written as `embedding_encoding` says.
    embedding_dim: Opt[int | None] = UNSET  #: Number of dimensions of the vector.
    embedding_encoding: Opt[str | None] = UNSET  #: How the vector is written as text.
    embedding_model: Opt[str | None] = UNSET  #: Model that made the vector.
    embedding_model_version: Opt[str | None] = UNSET  #: Version of the model that made the vector.
    facial_expression: Opt[list[UnderstandingTag] | None] = UNSET  #: Expressions on the faces.
    keyframe_ts: Opt[int | None] = UNSET  #: Time of the frame that was analysed; iconik does not document the unit.
    light_key: Opt[str | None] = UNSET  #: Key of the light, such as high or low.
    light_side: Opt[str | None] = UNSET  #: Side from which the light falls.
    light_style: Opt[list[str] | None] = UNSET  #: Styles of lighting.
    light_time: Opt[str | None] = UNSET  #: Time of day that the light suggests.
    mood: Opt[list[UnderstandingTag] | None] = UNSET  #: Moods that the picture conveys.
    mood_valence: Opt[str | None] = UNSET  #: Whether the mood is positive or negative.
    movement: Opt[list[str] | None] = UNSET  #: Movements of the camera.
    objects: Opt[list[UnderstandingTag] | None] = UNSET  #: Things in the picture.
    ocr_text: Opt[str | None] = UNSET  #: Text that can be read in the picture.
    orientation: Opt[str | None] = UNSET  #: Whether the picture is upright or lying.
    people_age_range: Opt[list[str] | None] = UNSET  #: Age ranges of the people.
    people_bucket: Opt[str | None] = UNSET  #: Number of people in classes, such as none, one or many.
    people_count: Opt[int | None] = UNSET  #: Number of people.
    people_features: Opt[list[UnderstandingTag] | None] = UNSET  #: Visible features of the people.
    people_gender: Opt[list[str] | None] = UNSET  #: Genders that the people are taken for.
    place: Opt[UnderstandingTag | None] = UNSET  #: Kind of place that the picture shows.
    resolution: Opt[str | None] = UNSET  #: Resolution of the picture.
    scale_rank: Opt[int | None] = UNSET  #: Rank of `shot_scale`, for sorting.
    season: Opt[UnderstandingTag | None] = UNSET  #: Season that the picture shows.
    sensitive_content: Opt[list[UnderstandingTag] | None] = UNSET  #: Content that not everybody should see.
    setting: Opt[UnderstandingTag | None] = UNSET  #: Surroundings, such as indoors or outdoors.
    shot_scale: Opt[UnderstandingTag | None] = UNSET  #: Size of the subject in the frame, such as close-up or wide.
    sport_type: Opt[UnderstandingTag | None] = UNSET  #: Sport that is played.
    subject_type: Opt[list[UnderstandingTag] | None] = UNSET  #: Kinds of subjects.
    time_of_day: Opt[str | None] = UNSET  #: Time of day that the picture shows.
    track_id: Opt[str | None] = UNSET  #: Identifier of the analysed track.
    weather: Opt[UnderstandingTag | None] = UNSET  #: Weather that the picture shows.


@model
class Transcription(Model):
    """Spoken words with their times."""

    words: Opt[list[Word]] = field(default=UNSET, required=True)  #: The words in the order in which they are spoken.
    speaker: Opt[int | None] = UNSET  #: Number of the speaker.


@model
class UnderstandingTag(Model):
    """A label that an analysis gave."""

    label: Opt[str] = field(default=UNSET, required=True)  #: Name of what was found.
    level: Opt[str | None] = UNSET  #: How strongly the label applies.
    score: Opt[float | None] = UNSET  #: How sure the analysis is.


@model
class Word(Model):
    """One spoken word."""

    value: Opt[str] = field(default=UNSET, required=True)  #: The word.
    start_ms: Opt[int] = field(default=UNSET, required=True)  #: Start on the time line, in milliseconds.
    end_ms: Opt[int] = field(default=UNSET, required=True)  #: End on the time line, in milliseconds.
    score: Opt[float | None] = UNSET  #: How sure the recognition is.
