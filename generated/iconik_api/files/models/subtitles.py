"""Subtitles of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["Subtitle", "SubtitleExtraction", "Subtitles"]


@model
class Subtitle(Model):
    """The subtitles or closed captions of an asset in one language. Lists leave the text out."""

    id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the subtitles.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    asset_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Asset that the subtitles belong to.
    closed_captions: Opt[bool] = field(default=UNSET, required=True)  #: Whether they tell sounds as well as speech.
    content: Opt[str | None] = UNSET  #: The text.
    format_id: Opt[str] = field(default=UNSET, required=True)  #: Format that the subtitles belong to.
    language: Opt[str] = field(default=UNSET, required=True)  #: Language of the text, such as `en`.
    version_id: Opt[str | None] = UNSET  #: Version of the asset that the subtitles belong to.


@model
class SubtitleExtraction(Model):
    """How to run a job that reads subtitles."""

    create_transcription: Opt[bool | None] = UNSET  #: Make a transcription of the subtitles as well.
    delete_old_transcriptions: Opt[bool | None] = UNSET  #: Delete the transcriptions that are there already.
    priority: Opt[int | None] = UNSET  #: Priority of the job, from 1 to 10.


@model
class Subtitles(Model):
    """One page of subtitles."""

    objects: Opt[list[Subtitle] | None] = field(default=UNSET, read_only=True)  #: The subtitles on this page.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    scroll_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Names the scroll for the next call.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
