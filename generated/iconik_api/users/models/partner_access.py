"""Partner access of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = ["PartnerDomainAccess"]


@model
class PartnerDomainAccess(Model):
    """Whose people have access to which system domain."""

    customer_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain that is reached.
    partner_domain_id: Opt[str] = field(default=UNSET, required=True)  #: System domain whose users reach it.
