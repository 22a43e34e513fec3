"""Share access of assets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from ...shared.models.shared import ProtectionLevel

__all__ = ["MagicLinkCheck", "MagicLinkEnabled", "MagicLinkRequest", "MagicLinkRequested", "MagicLinkValidation", "ShareLogin", "ShareToken"]


@model
class MagicLinkCheck(Model):
    """Which share to ask about."""

    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.


@model
class MagicLinkEnabled(Model):
    """That a share can be opened by magic link."""

    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that the share belongs to.


@model
class MagicLinkRequest(Model):
    """Whom to send a magic link."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address of the visitor.


@model
class MagicLinkRequested(Model):
    """That a magic link was asked for."""

    expires_in_minutes: Opt[int | None] = field(default=UNSET, read_only=True)  #: How long the link is good (minutes).
    message: Opt[str | None] = field(default=UNSET, read_only=True)  #: Words for the visitor.


@model
class MagicLinkValidation(Model):
    """What a magic link carries."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the link was sent to.
    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.
    app_id: Opt[str | None] = UNSET  #: Application that the token is for.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password of the share.
    token: Opt[str | None] = field(default=UNSET, secret=True)  #: Token of the link.


@model
class ShareLogin(Model):
    """What a visitor knows of a share."""

    hash: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Secret part of the address of the share.
    app_id: Opt[str | None] = UNSET  #: Application that the token is for.
    object_id: Opt[str | None] = UNSET  #: Identifier of what is shared.
    object_type: Opt[str | None] = UNSET  #: Kind of what is shared, `assets` or `collections`.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password of the share.
    token: Opt[str | None] = field(default=UNSET, secret=True)  #: Token of an invitation.


@model
class ShareToken(Model):
    """A token of a visitor, and what it stands for."""

    app_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Application that the token is for.
    drm: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)  #: Protection of the video against copying.
    email: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Mail address of the visitor.
    expires: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: When it stops working.
    is_internal_user: Opt[bool] = field(default=UNSET, required=True, read_only=True)  #: Whether the visitor has an account.
    object_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of what is shared.
    object_type: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Kind of what is shared, `assets` or `collections`.
    roles: Opt[list[str]] = field(default=UNSET, required=True, read_only=True)  #: What the visitor may do.
    share_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Share that the token is good for.
    share_user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the invitation.
    system_domain_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: System domain that it belongs to.
    token: Opt[str] = field(default=UNSET, required=True, read_only=True, secret=True)  #: The token, to be sent as `Share-Auth-Token`.
    user_id: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Identifier of the user whom the share belongs to.
    watermark: Opt[ProtectionLevel] = field(default=UNSET, required=True, read_only=True)  #: Watermark in the video.
    share_session_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Session of the visitor.
