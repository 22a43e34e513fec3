"""Models of users, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors, JobStarted as JobStarted
    from .group_mappings import *
    from .groups import *
    from .invitations import *
    from .partner_access import *
    from .role_groups import *
    from .teams import *
    from .two_factor import *
    from .users import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".group_mappings": "GroupMapping GroupMappings",
        ".groups": "Group GroupType Groups IndexedGroup RoleCategories UploadedLogo",
        ".invitations": "InvitationDomain InvitationLink InvitationLinkRequest InvitationRegistration InvitedUser",
        ".partner_access": "PartnerDomainAccess",
        ".role_groups": "RoleGroup",
        ".teams": "IndexedTeam Team Teams",
        ".two_factor": "MfaMethod OneTimePassword TotpSecret TwoFactorChange TwoFactorSettings",
        ".users": "IndexedUser IndexedUserBasic OnboardingGoal UploadedPhoto User UserCreate UserIdentityProvider UserRoles UserStatus UserSystemMetadata UserType Users UsersBasic",
        "...shared.models.shared": "Errors JobStarted",
    },
)
