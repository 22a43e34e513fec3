"""Segments under the import paths of pythonik 1.x."""

from iconik_api.assets.models import (
    BulkDeleteSegmentsBody,
    Drawing,
    FaceBoundingBox,
    Point,
    Primitive,
    SegmentBody,
    SegmentDetailResponse,
    SegmentListResponse,
    SegmentResponse,
    Transcription,
    Word,
)

from ..base import PaginatedResponse, UserInfo

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
