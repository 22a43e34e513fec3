"""Keyframes under the import paths of pythonik 1.x."""

import attrs

from iconik_api.files.models import (
    Keyframe,
    Keyframes,
    Resolution,
    TimeBase,
    TimeCode,
)

from ..base import PaginatedResponse

__all__ = [
    "GCSKeyframeUploadResponse",
    "Keyframe",
    "Keyframes",
    "PaginatedResponse",
    "Resolution",
    "TimeBase",
    "TimeCode",
]


@attrs.define
class GCSKeyframeUploadResponse:
    """Resumable upload of GCS, read from the headers of a response."""

    upload_id: str | None = ""
    location: str | None = attrs.field(default="", repr=False)  # The URL permits uploads.
