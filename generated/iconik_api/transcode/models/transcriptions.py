"""Transcriptions of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import BulkObjectType

__all__ = ["BulkTranscriptionRequest", "TranscriptionRequest"]


@model
class BulkTranscriptionRequest(Model):
    """What to transcribe and how."""

    object_ids: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the objects; all of one kind.
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)  #: What the identifiers name.
    engine: Opt[str | None] = UNSET  #: Service that does it; that of the profile if it is left out.
    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    profile_id: Opt[str | None] = UNSET  #: Identifier of the profile; the default one if it is left out.
    speakers: Opt[int | None] = UNSET  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Opt[bool | None] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.


@model
class TranscriptionRequest(Model):
    """How to transcribe."""

    engine: Opt[str | None] = UNSET  #: Service that does it; that of the profile if it is left out.
    force: Opt[bool | None] = UNSET  #: Do it again where it has been done already.
    language: Opt[str | None] = UNSET  #: Language that is spoken.
    profile_id: Opt[str | None] = UNSET  #: Identifier of the profile; the default one if it is left out.
    speakers: Opt[int | None] = UNSET  #: How many people speak.
    summary: Opt[bool | None] = UNSET  #: Write a summary as well.
    topics_extraction: Opt[bool | None] = UNSET  #: Look for topics as well.
    translate_languages: Opt[list[str] | None] = UNSET  #: Languages to translate the text into.
