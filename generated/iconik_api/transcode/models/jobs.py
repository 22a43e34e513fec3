"""Jobs of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "InputEndpoint",
    "OutputEndpoint",
    "ThumbnailOutput",
    "TranscodeInput",
    "TranscodeJob",
    "TranscodeJobStep",
    "TranscodeOutput",
    "TranscoderChoice",
]


@model
class InputEndpoint(Model):
    """Where a file can be read."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Address of the file, which may be signed.
    data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: What the endpoint asks for beside the address.
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Headers that a request must carry.
    method: Opt[str | None] = UNSET  #: HTTP method of a request.
    storage_method: Opt[str | None] = UNSET  #: How the storage is reached, such as `S3` or `GCS`.
    type: Opt[str | None] = UNSET  #: Kind of endpoint.


@model
class OutputEndpoint(Model):
    """Where a result goes."""

    key: Opt[str] = field(default=UNSET, required=True)  #: Where in the storage it goes.
    headers: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Headers that a request must carry.


@model
class ThumbnailOutput(Model):
    """Keyframes to take."""

    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)  #: Where the result goes.
    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    max_number: Opt[int | None] = UNSET  #: Most pictures to take.
    min_interval: Opt[int | None] = UNSET  #: Least time between two pictures; iconik does not document the unit.
    set_as_custom_keyframe: Opt[bool | None] = UNSET  #: Make the picture taken the asset's custom keyframe.
    time_end_milliseconds: Opt[int | None] = UNSET  #: End of the stretch in milliseconds.
    time_start_milliseconds: Opt[int | None] = UNSET  #: Start of the stretch in milliseconds.
    timestamp: Opt[int | None] = UNSET  #: Time of the picture in the media; iconik does not document the unit.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class TranscodeInput(Model):
    """The file that is transcoded."""

    endpoint: Opt[InputEndpoint] = field(default=UNSET, required=True)  #: Where the file can be read.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    closed_captions: Opt[bool | None] = UNSET  #: Whether the file holds closed captions.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    directory_path: Opt[str | None] = UNSET  #: Directory of the storage that holds the file; empty for the top.
    engine: Opt[str | None] = UNSET  #: Service that transcribes it.
    file_id: Opt[str | None] = UNSET  #: Identifier of the file.
    file_set_id: Opt[str | None] = UNSET  #: File set that the file is part of.
    format_id: Opt[str | None] = UNSET  #: Format that the file is part of.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    original_asset_id: Opt[str | None] = UNSET  #: Asset that a subclip was cut from.
    original_name: Opt[str | None] = UNSET  #: Name that the file had where it came from.
    proxy_id: Opt[str | None] = UNSET  #: Identifier of the proxy.
    storage_id: Opt[str | None] = UNSET  #: Identifier of the storage.
    update_proxy_mediainfo: Opt[bool | None] = UNSET  #: Whether the facts about the proxy are read anew.
    version_id: Opt[str | None] = UNSET  #: Identifier of the version.


@model
class TranscodeJob(Model):
    """What is read, what is made of it and where that goes."""

    amazon_rekognition: Opt[bool | None] = UNSET  #: Whether Amazon Rekognition analyses it.
    analysis_data: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: What the analysis goes by; may hold credentials of a service.
    analysis_query_default_service_account: Opt[bool | None] = UNSET  #: Whether the analysis may use the default service account.
    analyzed_before: Opt[bool | None] = UNSET  #: Whether it has been analysed before.
    asset_id: Opt[str | None] = UNSET  #: Identifier of the asset.
    asset_link: Opt[str | None] = UNSET  #: Address that the asset links to.
    collection_id: Opt[str | None] = UNSET  #: Identifier of the collection.
    create_transcription: Opt[bool | None] = UNSET  #: Whether speech is turned into text.
    delete_old_transcriptions: Opt[bool | None] = UNSET  #: Whether earlier transcriptions are deleted.
    force_transcoder: Opt[str | None] = UNSET  #: Transcoder that must be used.
    google_cloud_video_intelligence: Opt[bool | None] = UNSET  #: Whether Google Cloud Video Intelligence analyses it.
    input: Opt[TranscodeInput | None] = UNSET  #: What is transcoded.
    job_id: Opt[str | None] = UNSET  #: Job that reports the progress.
    job_steps: Opt[list[TranscodeJobStep] | None] = UNSET  #: Steps of the job.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    media_info: Opt[str | None] = UNSET  #: What MediaInfo tells of the file.
    overwrite: Opt[bool | None] = UNSET  #: Whether earlier results are replaced.
    priority: Opt[int | None] = UNSET  #: How urgent it is.
    speakers: Opt[int | None] = UNSET  #: How many people speak.
    thumbnail: Opt[list[ThumbnailOutput] | None] = UNSET  #: Keyframes to take.
    transcode: Opt[list[TranscodeOutput] | None] = UNSET  #: Renditions to make.
    valid_transcoders: Opt[list[TranscoderChoice] | None] = UNSET  #: Transcoders that may be used.
    version_id: Opt[str | None] = UNSET  #: Identifier of the version.


@model
class TranscodeJobStep(Model):
    """A part of the work of a transcode job."""

    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_updated: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the step last changed.
    id: Opt[str | None] = UNSET  #: Identifier of the step.
    label: Opt[str | None] = UNSET  #: Name of the step shown to people.
    message: Opt[str | None] = UNSET  #: What the step is doing at present.
    status: Opt[str | None] = UNSET  #: State of the step.


@model
class TranscodeOutput(Model):
    """A rendition to make."""

    output_endpoint: Opt[OutputEndpoint] = field(default=UNSET, required=True)  #: Where the result goes.
    height: Opt[int | None] = UNSET  #: Height in pixels.
    id: Opt[str | None] = UNSET  #: Identifier of the output.
    width: Opt[int | None] = UNSET  #: Width in pixels.


@model
class TranscoderChoice(Model):
    """A transcoder that may be used."""

    id: Opt[str | None] = UNSET  #: Identifier of the transcoder.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    settings: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Settings of the transcoder, keys of its service among them.
    type: Opt[str | None] = UNSET  #: Kind of transcoder.
