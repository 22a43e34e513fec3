"""Segments under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    BulkDeleteSegmentsBody as BulkDeleteSegmentsBody,
    Drawing as Drawing,
    FaceBoundingBox as FaceBoundingBox,
    Point as Point,
    Primitive as Primitive,
    SegmentBody as SegmentBody,
    SegmentDetailResponse as SegmentDetailResponse,
    SegmentListResponse as SegmentListResponse,
    SegmentResponse as SegmentResponse,
    Transcription as Transcription,
    Word as Word,
)

from ..base import PaginatedResponse as PaginatedResponse, UserInfo as UserInfo

__all__ = [
    "BulkDeleteSegmentsBody",
    "Drawing",
    "FaceBoundingBox",
    "PaginatedResponse",
    "Point",
    "Primitive",
    "SegmentBody",
    "SegmentDetailResponse",
    "SegmentListResponse",
    "SegmentResponse",
    "Transcription",
    "UserInfo",
    "Word",
]
