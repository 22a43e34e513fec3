"""Keyframes of transcode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["CollectionKeyframeRequest", "SpecifiedKeyframe"]


@model
class CollectionKeyframeRequest(Model):
    """What the picture is composed of."""

    deleted_asset_id: Opt[str | None] = UNSET  #: Asset that has been deleted, whose picture must go.
    force: Opt[bool | None] = UNSET  #: Whether to compose it anew in any case.
    specified_asset_ids: Opt[list[str] | None] = UNSET  #: Assets whose keyframes to use, at most four.
    specified_keyframes: Opt[list[SpecifiedKeyframe] | None] = UNSET  #: Pictures to use, at most four.


@model
class SpecifiedKeyframe(Model):
    """A picture to use."""

    url: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Where the picture can be fetched.
