"""Segments under the import paths of pythonik 1.x."""

from iconik_api.assets.models import BulkDeleteSegmentsBody as BulkDeleteSegmentsBody
from iconik_api.assets.models import Drawing as Drawing
from iconik_api.assets.models import FaceBoundingBox as FaceBoundingBox
from iconik_api.assets.models import Point as Point
from iconik_api.assets.models import Primitive as Primitive
from iconik_api.assets.models import SegmentBody as SegmentBody
from iconik_api.assets.models import SegmentDetailResponse as SegmentDetailResponse
from iconik_api.assets.models import SegmentListResponse as SegmentListResponse
from iconik_api.assets.models import SegmentResponse as SegmentResponse
from iconik_api.assets.models import Transcription as Transcription
from iconik_api.assets.models import Word as Word

from ..base import PaginatedResponse as PaginatedResponse
from ..base import UserInfo as UserInfo

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
