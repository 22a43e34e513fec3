"""Models of users by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors, JobStarted

__all__ = [
    "Errors",
    "Group",
    "GroupMapping",
    "GroupMappings",
    "GroupType",
    "Groups",
    "IndexedGroup",
    "IndexedTeam",
    "IndexedUser",
    "IndexedUserBasic",
    "InvitationDomain",
    "InvitationLink",
    "InvitationLinkRequest",
    "InvitationRegistration",
    "InvitedUser",
    "JobStarted",
    "MfaMethod",
    "OnboardingGoal",
    "OneTimePassword",
    "PartnerDomainAccess",
    "RoleCategories",
    "RoleGroup",
    "Team",
    "Teams",
    "TotpSecret",
    "TwoFactorChange",
    "TwoFactorSettings",
    "UploadedLogo",
    "UploadedPhoto",
    "User",
    "UserCreate",
    "UserIdentityProvider",
    "UserRoles",
    "UserStatus",
    "UserSystemMetadata",
    "UserType",
    "Users",
    "UsersBasic",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors JobStarted"})

#: Purposes of a group: to grant roles, or to share objects with.
GroupType: TypeAlias = Literal["ROLE_GROUP", "TEAM"] | str

#: Second proofs of who a user is: a code by mail, or one of an authenticator.
MfaMethod: TypeAlias = Literal["MAIL_2SV", "TOTP"] | str

#: First goals of a new user.
OnboardingGoal: TypeAlias = Literal["CENTRALIZE", "COLLABORATE", "REVISIT"] | str

#: Life cycle of an account.
UserStatus: TypeAlias = Literal["ACTIVE", "BLOCKED", "DELETED", "INACTIVE"] | str

#: Types of accounts; the type bounds what an account may do.
UserType: TypeAlias = Literal["BROWSE_API_ONLY", "BROWSE_ONLY", "POWER", "STANDARD"] | str


@model
class Group(Model):
    """A group of users and the roles that it grants."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    alias: Got[str] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Got[str] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = UNSET  #: Purpose of the group; null for other groups.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the group.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = READ_ONLY  #: Whether an identity provider decides who is in it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    role_categories: Opt[RoleCategories | None] = UNSET  #: Sets of roles that it grants as a whole.
    roles: Got[list[str]] = UNSET  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class GroupMapping(Model):
    """A name that an identity provider sends, and the group it stands for."""

    group_id: Opt[str] = REQUIRED  #: Group that users with this name are put in.
    name: Opt[str] = REQUIRED  #: Name that the identity provider sends.


@model
class IndexedGroup(Model):
    """A group as lists show it."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name shown to people.
    alias: Opt[str | None] = READ_ONLY  #: Other name that it can be found by.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_type: Opt[UserType | None] = READ_ONLY  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = READ_ONLY  #: Free text about it.
    external_id: Opt[str | None] = READ_ONLY  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = READ_ONLY  #: Purpose of the group; null for other groups.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the group.
    is_legacy_everyone: Opt[bool | None] = READ_ONLY  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = READ_ONLY  #: Whether an identity provider decides who is in it.
    role_categories: Opt[RoleCategories | None] = READ_ONLY  #: Sets of roles that it grants as a whole.
    roles: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = READ_ONLY  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class IndexedTeam(Model):
    """A team as lists show it."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name shown to people.
    alias: Opt[str | None] = READ_ONLY  #: Other name that it can be found by.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_type: Opt[UserType | None] = READ_ONLY  #: Type that is given to users who are created as its members.
    description: Opt[str | None] = READ_ONLY  #: Free text about it.
    external_id: Opt[str | None] = READ_ONLY  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = READ_ONLY  #: Purpose of the group; null for other groups.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the team.
    is_legacy_everyone: Opt[bool | None] = READ_ONLY  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = READ_ONLY  #: Whether an identity provider decides who is in it.
    saml_primary_group_priority: Opt[int | None] = READ_ONLY  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class IndexedUser(Model):
    """A user as lists show it."""

    type: Opt[UserType] = field(default=UNSET, required=True, read_only=True)  #: Maximum rights of the account.
    date_checklist_completed: Opt[str | None] = READ_ONLY  #: Date on which the list of first steps was completed.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_first_uploaded: Opt[str | None] = READ_ONLY  #: Date of the user's first upload.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_returned: Opt[str | None] = READ_ONLY  #: Date on which the user came back.
    date_terms_accepted: Opt[str | None] = READ_ONLY  #: Date on which the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = READ_ONLY  #: Date of the user's visit to the start page.
    date_welcomed: Opt[str | None] = READ_ONLY  #: Date on which the user saw the welcome.
    description: Opt[str | None] = READ_ONLY  #: Free text about the user.
    email: Opt[str | None] = READ_ONLY  #: Mail address that the user logs in by.
    email_marketing_consent: Opt[bool | None] = READ_ONLY  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = READ_ONLY  #: Given name.
    groups: Opt[list[str] | None] = READ_ONLY  #: Groups that the user is in.
    hide_email: Opt[bool | None] = READ_ONLY  #: Whether other users do not see the mail address.
    hide_phone: Opt[bool | None] = READ_ONLY  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = READ_ONLY  #: Identity provider that the user logs in by; null for a password.
    is_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = READ_ONLY  #: Family name.
    last_successful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last login.
    last_unsuccessful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last failed login.
    last_web_login: Opt[str | None] = READ_ONLY  #: Date of the user's last login to the web interface.
    metadata: Opt[Any] = READ_ONLY  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = READ_ONLY  #: Goal of the user with iconik.
    password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Always empty in answers.
    password_changed: Opt[str | None] = READ_ONLY  #: Date of the last change of the password.
    phone: Opt[str | None] = READ_ONLY  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    primary_group: Opt[str | None] = READ_ONLY  #: Group that the user counts to first.
    status: Opt[UserStatus | None] = READ_ONLY  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domains: Opt[list[str] | None] = READ_ONLY  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = READ_ONLY  #: Notes of iconik about the account.
    system_name: Opt[str | None] = READ_ONLY  #: Name of the system that the account belongs to.


@model
class IndexedUserBasic(Model):
    """A user as others see it."""

    email: Opt[str | None] = READ_ONLY  #: Mail address.
    first_name: Opt[str | None] = READ_ONLY  #: Given name.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    last_name: Opt[str | None] = READ_ONLY  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    photo_storage_id: Opt[str | None] = READ_ONLY  #: Storage that the portrait lies on.


@model
class InvitationDomain(Model):
    """Target of an invitation."""

    system_domain_name: Opt[str | None] = READ_ONLY  #: Name of the system domain to join.


@model
class InvitationLink(Model):
    """A link by which people can join."""

    invite_link: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Address to hand to those who are to join.


@model
class InvitationLinkRequest(Model):
    """Properties of users who join by the link."""

    primary_group: Opt[str] = REQUIRED  #: Group that they count to first.
    groups: Opt[list[str] | None] = UNSET  #: Groups that they are put in.
    is_admin: Opt[bool | None] = UNSET  #: Whether they administer the system domain.
    type: Opt[UserType | None] = UNSET  #: Type of their accounts.


@model
class InvitationRegistration(Model):
    """User who joins by an invitation."""

    email: Opt[str] = REQUIRED  #: Mail address to log in by.
    first_name: Opt[str] = REQUIRED  #: Given name.
    token: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Content of the link of the invitation.
    last_name: Opt[str | None] = UNSET  #: Family name.


@model
class InvitedUser(Model):
    """The user who joined by an invitation."""

    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    is_existing_user: Opt[bool | None] = READ_ONLY  #: Whether the user had an account before.


@model
class OneTimePassword(Model):
    """A one-time password and where it is from."""

    otp: Opt[str] = field(default=UNSET, required=True, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[MfaMethod] = REQUIRED  #: How the user came by the one-time password.


@model
class PartnerDomainAccess(Model):
    """Access of partners to a system domain."""

    customer_domain_id: Opt[str] = REQUIRED  #: System domain that is reached.
    partner_domain_id: Opt[str] = REQUIRED  #: System domain whose users reach it.


@model
class RoleCategories(Model):
    """Sets of roles, each granted as a whole."""

    assets_edit: Got[bool] = UNSET  #: Change assets.
    billing: Got[bool] = UNSET  #: See and change what concerns billing.
    collaborate: Got[bool] = UNSET  #: Share and comment.
    core: Got[bool] = UNSET  #: Roles that every user needs.
    download: Got[bool] = UNSET  #: Download files.
    face_recognition: Got[bool] = UNSET  #: Recognise faces and name them.
    integrations_admin: Got[bool] = UNSET  #: Administer applications, automations and webhooks.
    metadata_admin: Got[bool] = UNSET  #: Administer fields, views and categories.
    organize: Got[bool] = UNSET  #: Arrange assets in collections.
    others: Got[bool] = UNSET  #: Roles of no other category.
    storage_admin: Got[bool] = UNSET  #: Administer storages and transcoders.
    upload: Got[bool] = UNSET  #: Upload files and create assets.
    users_groups_admin: Got[bool] = UNSET  #: Administer users and groups.


@model
class RoleGroup(Model):
    """A group that grants roles."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    alias: Got[str] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Got[str] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = READ_ONLY  #: Purpose of the group; null for other groups.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the role group.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = READ_ONLY  #: Whether an identity provider decides who is in it.
    role_categories: Opt[RoleCategories | None] = UNSET  #: Sets of roles that it grants as a whole.
    roles: Got[list[str]] = UNSET  #: Identifiers of the roles that it grants, such as `can_read_assets`.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class Team(Model):
    """A group of people who work together."""

    name: Opt[str] = REQUIRED  #: Name shown to people.
    alias: Got[str] = UNSET  #: Other name that it can be found by.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    default_user_type: Opt[UserType | None] = UNSET  #: Type that is given to users who are created as its members.
    description: Got[str] = UNSET  #: Free text about it.
    external_id: Opt[str | None] = UNSET  #: Identifier in a system outside iconik.
    group_type: Opt[GroupType | None] = READ_ONLY  #: Purpose of the group; null for other groups.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the team.
    is_legacy_everyone: Opt[bool | None] = UNSET  #: Whether it is the group that once held everybody of the system domain.
    is_saml_group: Opt[bool | None] = READ_ONLY  #: Whether an identity provider decides who is in it.
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the logo.
    saml_primary_group_priority: Opt[int | None] = UNSET  #: Rank by which one of several SAML groups becomes the primary group of a user.


@model
class TotpSecret(Model):
    """Secret of an authenticator for its one-time passwords."""

    secret: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The secret as text.
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: The same as a URL that starts with `otpauth://`; shown as a QR code.


@model
class TwoFactorChange(Model):
    """A change to the use of one-time passwords, with one that proves it."""

    otp: Opt[str] = field(default=UNSET, required=True, secret=True)  #: One-time password that was sent or shown to the user.
    otp_type: Opt[MfaMethod] = REQUIRED  #: How the user came by the one-time password.
    mfa_required: Got[bool] = UNSET  #: Whether a login is to ask for a one-time password.


@model
class TwoFactorSettings(Model):
    """How a user proves who it is a second time."""

    mfa_methods: Opt[Any] = READ_ONLY  #: Methods that are set up for the user.
    mfa_required: Opt[bool | None] = READ_ONLY  #: Whether a login asks for one of them.


@model
class UploadedLogo(Model):
    """URL of an uploaded logo."""

    logo: Opt[str | None] = field(default=UNSET, secret=True)  #: Signed URL of the logo.


@model
class UploadedPhoto(Model):
    """URL of an uploaded portrait."""

    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.


@model
class User(Model):
    """An account. Users may change less of their own account than administrators may."""

    type: Opt[UserType] = REQUIRED  #: Maximum rights of the account.
    app_id: Opt[str | None] = READ_ONLY  #: Application that the account belongs to; null for people.
    date_checklist_completed: Opt[str | None] = UNSET  #: Date on which the list of first steps was completed.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_first_uploaded: Opt[str | None] = UNSET  #: Date of the user's first upload.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_returned: Opt[str | None] = UNSET  #: Date on which the user came back.
    date_terms_accepted: Opt[str | None] = UNSET  #: Date on which the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = UNSET  #: Date of the user's visit to the start page.
    date_welcomed: Opt[str | None] = UNSET  #: Date on which the user saw the welcome.
    description: Got[str] = UNSET  #: Free text about the user.
    disable_mixpanel: Opt[bool | None] = READ_ONLY  #: Whether the use of the web interface is kept from Mixpanel.
    email: Got[str] = UNSET  #: Mail address that the user logs in by.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    groups: Got[list[str]] = UNSET  #: Groups that the user is in.
    has_domain_been_migrated_to_simplified_acls: Opt[bool | None] = READ_ONLY  #: Whether the system domain has changed to the simpler permissions.
    hide_email: Got[bool] = UNSET  #: Whether other users do not see the mail address.
    hide_phone: Got[bool] = UNSET  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = READ_ONLY  #: Identity provider that the user logs in by; null for a password.
    is_admin: Got[bool] = UNSET  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = UNSET  #: Family name.
    last_successful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last login.
    last_unsuccessful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last failed login.
    last_web_login: Opt[str | None] = READ_ONLY  #: Date of the user's last login to the web interface.
    metadata: Opt[Any] = UNSET  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET  #: Goal of the user with iconik.
    password: Got[str] = field(default=UNSET, secret=True)  #: New password; never answered.
    password_changed: Opt[str | None] = READ_ONLY  #: Date of the last change of the password.
    phone: Got[str] = UNSET  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    photo_storage_id: Opt[str | None] = READ_ONLY  #: Storage that the portrait lies on.
    primary_group: Got[str] = UNSET  #: Group that the user counts to first.
    status: Got[UserStatus] = UNSET  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domains: Got[list[str]] = UNSET  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = READ_ONLY  #: Notes of iconik about the account.
    system_name: Opt[str | None] = READ_ONLY  #: Name of the system that the account belongs to.
    role_groups: Opt[list[str] | None] = READ_ONLY  #: Role groups that the user is in; only where one user is fetched or joins or leaves a team or role group.
    teams: Opt[list[str] | None] = READ_ONLY  #: Teams that the user is in; only where one user is fetched or joins or leaves a team or role group.


@model
class UserCreate(Model):
    """An account that is to be created."""

    email: Opt[str] = REQUIRED  #: Mail address that the user logs in by.
    type: Opt[UserType] = REQUIRED  #: Maximum rights of the account.
    date_checklist_completed: Opt[str | None] = UNSET  #: Date on which the list of first steps was completed.
    date_created: Opt[str | None] = READ_ONLY  #: Date of creation.
    date_first_uploaded: Opt[str | None] = UNSET  #: Date of the user's first upload.
    date_modified: Opt[str | None] = READ_ONLY  #: Date of the last change.
    date_returned: Opt[str | None] = UNSET  #: Date on which the user came back.
    date_terms_accepted: Opt[str | None] = UNSET  #: Date on which the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = UNSET  #: Date of the user's visit to the start page.
    date_welcomed: Opt[str | None] = UNSET  #: Date on which the user saw the welcome.
    description: Got[str] = UNSET  #: Free text about the user.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    groups: Got[list[str]] = UNSET  #: Groups that the user is in.
    hide_email: Got[bool] = UNSET  #: Whether other users do not see the mail address.
    hide_phone: Got[bool] = UNSET  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = READ_ONLY  #: Identity provider that the user logs in by; null for a password.
    is_admin: Got[bool] = UNSET  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = READ_ONLY  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = UNSET  #: Family name.
    last_successful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last login.
    last_unsuccessful_auth: Opt[str | None] = READ_ONLY  #: Date of the user's last failed login.
    last_web_login: Opt[str | None] = READ_ONLY  #: Date of the user's last login to the web interface.
    metadata: Opt[Any] = UNSET  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET  #: Goal of the user with iconik.
    password: Got[str] = field(default=UNSET, secret=True)  #: First password; without one the user is asked by mail to choose it.
    password_changed: Opt[str | None] = READ_ONLY  #: Date of the last change of the password.
    phone: Got[str] = UNSET  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    primary_group: Got[str] = UNSET  #: Group that the user counts to first.
    status: Got[UserStatus] = UNSET  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    system_domains: Got[list[str]] = UNSET  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = READ_ONLY  #: Notes of iconik about the account.
    system_name: Opt[str | None] = READ_ONLY  #: Name of the system that the account belongs to.


@model
class UserIdentityProvider(Model):
    """Identity provider of a user."""

    email: Opt[str] = REQUIRED  #: Address that the identity provider knows the user by.
    identity_provider_id: Opt[str] = REQUIRED  #: Identity provider to log in by.


@model
class UserRoles(Model):
    """The roles of a user."""

    objects: Opt[list[str] | None] = READ_ONLY  #: Identifiers of the roles, such as `can_read_assets`.


@model
class UserSystemMetadata(Model):
    """Notes of iconik about an account."""

    saml_created: Opt[bool | None] = READ_ONLY  #: Whether a login by SAML created the account.


@model
class GroupMappings(Model):
    """One page of names that stand for groups."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[GroupMapping] | None] = READ_ONLY  #: The mappings on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Groups(Model):
    """One page of groups."""

    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedGroup] | None] = READ_ONLY  #: The groups on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Teams(Model):
    """One page of teams."""

    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedTeam] | None] = READ_ONLY  #: The teams on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class Users(Model):
    """One page of users."""

    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedUser] | None] = READ_ONLY  #: The users on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class UsersBasic(Model):
    """One page of names and portraits."""

    facets: Opt[dict[str, Any] | None] = READ_ONLY  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedUserBasic] | None] = READ_ONLY  #: The users on this page.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
