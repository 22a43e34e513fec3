"""Users of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "IndexedUser",
    "IndexedUserBasic",
    "OnboardingGoal",
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

#: What a new user wants to do with iconik first.
OnboardingGoal: TypeAlias = Literal["CENTRALIZE", "COLLABORATE", "REVISIT"] | str

#: Life cycle of an account.
UserStatus: TypeAlias = Literal["ACTIVE", "BLOCKED", "DELETED", "INACTIVE"] | str

#: Types of accounts; the type bounds what an account may do.
UserType: TypeAlias = Literal["BROWSE_API_ONLY", "BROWSE_ONLY", "POWER", "STANDARD"] | str


@model
class IndexedUser(Model):
    """A user as lists show it."""

    type: Opt[UserType] = field(default=UNSET, required=True, read_only=True)  #: What the account may do at most.
    date_checklist_completed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the list of first steps was completed.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_first_uploaded: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user first uploaded something.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_returned: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user came back.
    date_terms_accepted: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user opened the start page.
    date_welcomed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user saw the welcome.
    description: Opt[str | None] = field(default=UNSET, read_only=True)  #: Free text about the user.
    email: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mail address that the user logs in by.
    email_marketing_consent: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name.
    groups: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Groups that the user is in.
    hide_email: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether other users do not see the mail address.
    hide_phone: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identity provider that the user logs in by; null for a password.
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name.
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in.
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last failed to log in.
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in to the web interface.
    metadata: Opt[Any] = field(default=UNSET, read_only=True)  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = field(default=UNSET, read_only=True)  #: What the user said to be here for.
    password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Always empty in answers.
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the password was last changed.
    phone: Opt[str | None] = field(default=UNSET, read_only=True)  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    primary_group: Opt[str | None] = field(default=UNSET, read_only=True)  #: Group that the user counts to first.
    status: Opt[UserStatus | None] = field(default=UNSET, read_only=True)  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)  #: What iconik notes about the account.
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system that the account belongs to.


@model
class IndexedUserBasic(Model):
    """A user as others see it."""

    email: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mail address.
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    photo_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Storage that the portrait lies on.


@model
class UploadedPhoto(Model):
    """Where an uploaded portrait is."""

    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.


@model
class User(Model):
    """An account. What a user may change of its own account is less than what an administrator may."""

    type: Opt[UserType] = field(default=UNSET, required=True)  #: What the account may do at most.
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Application that the account belongs to; null for people.
    date_checklist_completed: Opt[str | None] = UNSET  #: When the list of first steps was completed.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_first_uploaded: Opt[str | None] = UNSET  #: When the user first uploaded something.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_returned: Opt[str | None] = UNSET  #: When the user came back.
    date_terms_accepted: Opt[str | None] = UNSET  #: When the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = UNSET  #: When the user opened the start page.
    date_welcomed: Opt[str | None] = UNSET  #: When the user saw the welcome.
    description: Opt[str | None] = UNSET  #: Free text about the user.
    disable_mixpanel: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the use of the web interface is kept from Mixpanel.
    email: Opt[str | None] = UNSET  #: Mail address that the user logs in by.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    groups: Opt[list[str] | None] = UNSET  #: Groups that the user is in.
    has_domain_been_migrated_to_simplified_acls: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the system domain has changed to the simpler permissions.
    hide_email: Opt[bool | None] = UNSET  #: Whether other users do not see the mail address.
    hide_phone: Opt[bool | None] = UNSET  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identity provider that the user logs in by; null for a password.
    is_admin: Opt[bool | None] = UNSET  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = UNSET  #: Family name.
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in.
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last failed to log in.
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in to the web interface.
    metadata: Opt[Any] = UNSET  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET  #: What the user said to be here for.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: New password; never answered.
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the password was last changed.
    phone: Opt[str | None] = UNSET  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    photo_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Storage that the portrait lies on.
    primary_group: Opt[str | None] = UNSET  #: Group that the user counts to first.
    status: Opt[UserStatus | None] = UNSET  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    system_domains: Opt[list[str] | None] = UNSET  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)  #: What iconik notes about the account.
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system that the account belongs to.
    role_groups: Opt[list[str] | None] = field(
        default=UNSET, read_only=True
    )  #: Role groups that the user is in; only where one user is fetched or joins or leaves a team or role group.
    teams: Opt[list[str] | None] = field(
        default=UNSET, read_only=True
    )  #: Teams that the user is in; only where one user is fetched or joins or leaves a team or role group.


@model
class UserCreate(Model):
    """An account that is to be created."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address that the user logs in by.
    type: Opt[UserType] = field(default=UNSET, required=True)  #: What the account may do at most.
    date_checklist_completed: Opt[str | None] = UNSET  #: When the list of first steps was completed.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_first_uploaded: Opt[str | None] = UNSET  #: When the user first uploaded something.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    date_returned: Opt[str | None] = UNSET  #: When the user came back.
    date_terms_accepted: Opt[str | None] = UNSET  #: When the user agreed to the terms of use.
    date_visited_dashboard: Opt[str | None] = UNSET  #: When the user opened the start page.
    date_welcomed: Opt[str | None] = UNSET  #: When the user saw the welcome.
    description: Opt[str | None] = UNSET  #: Free text about the user.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agreed to advertising by mail.
    first_name: Opt[str | None] = UNSET  #: Given name.
    groups: Opt[list[str] | None] = UNSET  #: Groups that the user is in.
    hide_email: Opt[bool | None] = UNSET  #: Whether other users do not see the mail address.
    hide_phone: Opt[bool | None] = UNSET  #: Whether other users do not see the telephone number.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the user.
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identity provider that the user logs in by; null for a password.
    is_admin: Opt[bool | None] = UNSET  #: Whether the user administers the system domain.
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user administers all system domains.
    is_super_admin_light: Opt[bool | None] = field(
        default=UNSET, read_only=True
    )  #: Whether the user administers all system domains with fewer rights.
    last_name: Opt[str | None] = UNSET  #: Family name.
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in.
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last failed to log in.
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the user last logged in to the web interface.
    metadata: Opt[Any] = UNSET  #: Free data about the user.
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET  #: What the user said to be here for.
    password: Opt[str | None] = field(default=UNSET, secret=True)  #: First password; without one the user is asked by mail to choose it.
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the password was last changed.
    phone: Opt[str | None] = UNSET  #: Telephone number.
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the portrait.
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the large portrait.
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Signed URL of the small portrait.
    primary_group: Opt[str | None] = UNSET  #: Group that the user counts to first.
    status: Opt[UserStatus | None] = UNSET  #: Whether the account can be used.
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: System domain that it belongs to.
    system_domains: Opt[list[str] | None] = UNSET  #: System domains that the user can log in to.
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)  #: What iconik notes about the account.
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name of the system that the account belongs to.


@model
class UserIdentityProvider(Model):
    """Where a user logs in."""

    email: Opt[str] = field(default=UNSET, required=True)  #: Address that the identity provider knows the user by.
    identity_provider_id: Opt[str] = field(default=UNSET, required=True)  #: Identity provider to log in by.


@model
class UserRoles(Model):
    """The roles of a user."""

    objects: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Identifiers of the roles, such as `can_read_assets`.


@model
class UserSystemMetadata(Model):
    """What iconik notes about an account."""

    saml_created: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether a login by SAML created the account.


@model
class Users(Model):
    """One page of users."""

    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedUser] | None] = field(default=UNSET, read_only=True)  #: The users on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class UsersBasic(Model):
    """One page of names and portraits."""

    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[IndexedUserBasic] | None] = field(default=UNSET, read_only=True)  #: The users on this page.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
