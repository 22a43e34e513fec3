"""Transcriptions of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "SubtitleFormat",
    "TranscriptionEngine",
    "TranscriptionEngineType",
    "TranscriptionFromSubtitle",
    "TranscriptionProperties",
    "TranscriptionPropertiesList",
]

#: Formats of subtitles; VTT and WEBVTT name the same one.
SubtitleFormat: TypeAlias = Literal["SRT", "VTT", "WEBVTT"] | str

#: Whether an engine is a part of iconik.
TranscriptionEngineType: TypeAlias = Literal["EXTERNAL", "INTERNAL"] | str


@model
class TranscriptionEngine(Model):
    """What transcribed spoken words."""

    model: Opt[str | None] = UNSET  #: Model that it used.
    name: Opt[str | None] = UNSET  #: Name of the engine.
    type: Opt[TranscriptionEngineType | None] = UNSET  #: Whether it is a part of iconik.
    version: Opt[str | None] = UNSET  #: Version of the engine.


@model
class TranscriptionFromSubtitle(Model):
    """A subtitle to make a transcription of."""

    content: Opt[str | None] = UNSET  #: Text of the subtitle.
    delete_old_transcriptions: Opt[bool | None] = UNSET  #: Whether to delete the transcriptions that the version has.
    format: Opt[SubtitleFormat | None] = UNSET  #: Format of `content`.
    language: Opt[str | None] = UNSET  #: Language that is spoken, as a code such as `en-US`.
    source_subtitle_id: Opt[str | None] = UNSET  #: Subtitle that iconik has already.


@model
class TranscriptionProperties(Model):
    """What is known of a transcription as a whole."""

    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the transcription.
    asset_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Asset that it belongs to.
    engine_info: Opt[TranscriptionEngine | None] = UNSET  #: What transcribed the words.
    language: Opt[str | None] = UNSET  #: Language that is spoken, as a code such as `en-US`.
    speaker_labels: Opt[dict[str, str] | None] = UNSET  #: Names of the speakers by their numbers.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    version_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Version of the asset that it belongs to.


@model
class TranscriptionPropertiesList(Model):
    """The properties of all transcriptions of a version."""

    objects: Opt[list[TranscriptionProperties] | None] = field(default=UNSET, read_only=True)  #: The properties, one entry a transcription.
