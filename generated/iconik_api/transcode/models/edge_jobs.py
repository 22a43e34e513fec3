"""Edge jobs of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .jobs import TranscodeJobStep

__all__ = ["EdgeInput", "EdgeInputEndpoint", "EdgeJob", "EdgeJobs", "EdgeThumbnailOutput", "EdgeTranscodeOutput"]


@model
class EdgeInput(Model):
    """The file that a worker reads."""

    endpoint: Opt[EdgeInputEndpoint] = field(default=UNSET, required=True)  #: Where the file can be read.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    closed_captions: Opt[bool | None] = UNSET  #: Whether the file holds closed captions.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_name: Opt[str | None] = UNSET  #: Name that the file had where it came from.
    proxy_id: Opt[str | None] = UNSET  #: Identifier of the proxy.
    storage_id: Opt[str | None] = UNSET  #: Identifier of the storage.


@model
class EdgeInputEndpoint(Model):
    """Where a worker can read a file."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Address of the file, which may be signed.
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: What the endpoint asks for beside the address.
    method: Opt[str | None] = UNSET  #: HTTP method of a request.
    storage_method: Opt[str | None] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    type: Opt[str | None] = UNSET  #: Kind of endpoint.


@model
class EdgeJob(Model):
    """A job for a worker."""

    input: Opt[EdgeInput] = field(default=UNSET, required=True)  #: What is transcoded.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[list[TranscodeJobStep] | None] = UNSET  #: Steps of the job.
    media_info: Opt[str | None] = UNSET  #: What MediaInfo tells of the file.
    thumbnail: Opt[list[EdgeThumbnailOutput] | None] = UNSET  #: Keyframes to take.
    transcode: Opt[list[EdgeTranscodeOutput] | None] = UNSET  #: Renditions to make.


@model
class EdgeJobs(Model):
    """Jobs for a worker."""

    objects: Opt[list[EdgeJob] | None] = UNSET  #: The jobs.


@model
class EdgeThumbnailOutput(Model):
    """Keyframes that a worker takes."""

    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    max_number: Opt[int | None] = UNSET  #: Most pictures to take.
    min_interval: Opt[int | None] = UNSET  #: Least time between two pictures; iconik does not document the unit.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End of the stretch in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start of the stretch in milliseconds.
    timestamp: Opt[int | None] = UNSET  #: Time of the picture in the media; iconik does not document the unit.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class EdgeTranscodeOutput(Model):
    """A rendition that a worker makes."""

    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    width: Opt[int | None] = UNSET  #: Width in pixels.
