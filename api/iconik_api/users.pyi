# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.users.models

from iconik_api.shared.models import Errors as Errors

@model
class Group(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    alias: Union[T, UnsetType, None][str] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_type: Opt[UserType | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    external_id: Opt[str | None] = UNSET
    group_type: Opt[GroupType | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_legacy_everyone: Opt[bool | None] = UNSET
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    role_categories: Opt[RoleCategories | None] = UNSET
    roles: Union[T, UnsetType, None][list[str]] = UNSET
    saml_primary_group_priority: Opt[int | None] = UNSET

@model
class GroupMapping(Model):
    group_id: Opt[str] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)

@model
class GroupMappings(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[GroupMapping] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

GroupType: TypeAlias = Literal['ROLE_GROUP', 'TEAM'] | str

@model
class Groups(Model):
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedGroup] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class IndexedGroup(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    alias: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_type: Opt[UserType | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_legacy_everyone: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)
    role_categories: Opt[RoleCategories | None] = field(default=UNSET, read_only=True)
    roles: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    saml_primary_group_priority: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class IndexedTeam(Model):
    name: Opt[str] = field(default=UNSET, required=True, read_only=True)
    alias: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_type: Opt[UserType | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = field(default=UNSET, read_only=True)
    external_id: Opt[str | None] = field(default=UNSET, read_only=True)
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_legacy_everyone: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)
    saml_primary_group_priority: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class IndexedUser(Model):
    type: Opt[UserType] = field(default=UNSET, required=True, read_only=True)
    date_checklist_completed: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_first_uploaded: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_returned: Opt[str | None] = field(default=UNSET, read_only=True)
    date_terms_accepted: Opt[str | None] = field(default=UNSET, read_only=True)
    date_visited_dashboard: Opt[str | None] = field(default=UNSET, read_only=True)
    date_welcomed: Opt[str | None] = field(default=UNSET, read_only=True)
    description: Opt[str | None] = field(default=UNSET, read_only=True)
    email: Opt[str | None] = field(default=UNSET, read_only=True)
    email_marketing_consent: Opt[bool | None] = field(default=UNSET, read_only=True)
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    groups: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    hide_email: Opt[bool | None] = field(default=UNSET, read_only=True)
    hide_phone: Opt[bool | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[Any] = field(default=UNSET, read_only=True)
    onboarding_goal: Opt[OnboardingGoal | None] = field(default=UNSET, read_only=True)
    password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)
    phone: Opt[str | None] = field(default=UNSET, read_only=True)
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    primary_group: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[UserStatus | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class IndexedUserBasic(Model):
    email: Opt[str | None] = field(default=UNSET, read_only=True)
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class InvitationDomain(Model):
    system_domain_name: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class InvitationLink(Model):
    invite_link: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class InvitationLinkRequest(Model):
    primary_group: Opt[str] = field(default=UNSET, required=True)
    groups: Opt[list[str] | None] = UNSET
    is_admin: Opt[bool | None] = UNSET
    type: Opt[UserType | None] = UNSET

@model
class InvitationRegistration(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    first_name: Opt[str] = field(default=UNSET, required=True)
    token: Opt[str] = field(default=UNSET, required=True, secret=True)
    last_name: Opt[str | None] = UNSET

@model
class InvitedUser(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_existing_user: Opt[bool | None] = field(default=UNSET, read_only=True)

from iconik_api.shared.models import JobStarted as JobStarted
MfaMethod: TypeAlias = Literal['MAIL_2SV', 'TOTP'] | str
OnboardingGoal: TypeAlias = Literal['CENTRALIZE', 'COLLABORATE', 'REVISIT'] | str

@model
class OneTimePassword(Model):
    otp: Opt[str] = field(default=UNSET, required=True, secret=True)
    otp_type: Opt[MfaMethod] = field(default=UNSET, required=True)

@model
class PartnerDomainAccess(Model):
    customer_domain_id: Opt[str] = field(default=UNSET, required=True)
    partner_domain_id: Opt[str] = field(default=UNSET, required=True)

@model
class RoleCategories(Model):
    assets_edit: Union[T, UnsetType, None][bool] = UNSET
    billing: Union[T, UnsetType, None][bool] = UNSET
    collaborate: Union[T, UnsetType, None][bool] = UNSET
    core: Union[T, UnsetType, None][bool] = UNSET
    download: Union[T, UnsetType, None][bool] = UNSET
    face_recognition: Union[T, UnsetType, None][bool] = UNSET
    integrations_admin: Union[T, UnsetType, None][bool] = UNSET
    metadata_admin: Union[T, UnsetType, None][bool] = UNSET
    organize: Union[T, UnsetType, None][bool] = UNSET
    others: Union[T, UnsetType, None][bool] = UNSET
    storage_admin: Union[T, UnsetType, None][bool] = UNSET
    upload: Union[T, UnsetType, None][bool] = UNSET
    users_groups_admin: Union[T, UnsetType, None][bool] = UNSET

@model
class RoleGroup(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    alias: Union[T, UnsetType, None][str] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_type: Opt[UserType | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    external_id: Opt[str | None] = UNSET
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_legacy_everyone: Opt[bool | None] = UNSET
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)
    role_categories: Opt[RoleCategories | None] = UNSET
    roles: Union[T, UnsetType, None][list[str]] = UNSET
    saml_primary_group_priority: Opt[int | None] = UNSET

@model
class Team(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    alias: Union[T, UnsetType, None][str] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    default_user_type: Opt[UserType | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    external_id: Opt[str | None] = UNSET
    group_type: Opt[GroupType | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_legacy_everyone: Opt[bool | None] = UNSET
    is_saml_group: Opt[bool | None] = field(default=UNSET, read_only=True)
    logo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    saml_primary_group_priority: Opt[int | None] = UNSET

@model
class Teams(Model):
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedTeam] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class TotpSecret(Model):
    secret: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    url: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class TwoFactorChange(Model):
    otp: Opt[str] = field(default=UNSET, required=True, secret=True)
    otp_type: Opt[MfaMethod] = field(default=UNSET, required=True)
    mfa_required: Union[T, UnsetType, None][bool] = UNSET

@model
class TwoFactorSettings(Model):
    mfa_methods: Opt[Any] = field(default=UNSET, read_only=True)
    mfa_required: Opt[bool | None] = field(default=UNSET, read_only=True)

@model
class UploadedLogo(Model):
    logo: Opt[str | None] = field(default=UNSET, secret=True)

@model
class UploadedPhoto(Model):
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)

@model
class User(Model):
    type: Opt[UserType] = field(default=UNSET, required=True)
    app_id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_checklist_completed: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_first_uploaded: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_returned: Opt[str | None] = UNSET
    date_terms_accepted: Opt[str | None] = UNSET
    date_visited_dashboard: Opt[str | None] = UNSET
    date_welcomed: Opt[str | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    disable_mixpanel: Opt[bool | None] = field(default=UNSET, read_only=True)
    email: Union[T, UnsetType, None][str] = UNSET
    email_marketing_consent: Opt[bool | None] = UNSET
    first_name: Opt[str | None] = UNSET
    groups: Union[T, UnsetType, None][list[str]] = UNSET
    has_domain_been_migrated_to_simplified_acls: Opt[bool | None] = field(default=UNSET, read_only=True)
    hide_email: Union[T, UnsetType, None][bool] = UNSET
    hide_phone: Union[T, UnsetType, None][bool] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Union[T, UnsetType, None][bool] = UNSET
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = UNSET
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[Any] = UNSET
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET
    password: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)
    phone: Union[T, UnsetType, None][str] = UNSET
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_storage_id: Opt[str | None] = field(default=UNSET, read_only=True)
    primary_group: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][UserStatus] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Union[T, UnsetType, None][list[str]] = UNSET
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)
    role_groups: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    teams: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class UserCreate(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    type: Opt[UserType] = field(default=UNSET, required=True)
    date_checklist_completed: Opt[str | None] = UNSET
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_first_uploaded: Opt[str | None] = UNSET
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    date_returned: Opt[str | None] = UNSET
    date_terms_accepted: Opt[str | None] = UNSET
    date_visited_dashboard: Opt[str | None] = UNSET
    date_welcomed: Opt[str | None] = UNSET
    description: Union[T, UnsetType, None][str] = UNSET
    email_marketing_consent: Opt[bool | None] = UNSET
    first_name: Opt[str | None] = UNSET
    groups: Union[T, UnsetType, None][list[str]] = UNSET
    hide_email: Union[T, UnsetType, None][bool] = UNSET
    hide_phone: Union[T, UnsetType, None][bool] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    identity_provider_id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_admin: Union[T, UnsetType, None][bool] = UNSET
    is_super_admin: Opt[bool | None] = field(default=UNSET, read_only=True)
    is_super_admin_light: Opt[bool | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = UNSET
    last_successful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_unsuccessful_auth: Opt[str | None] = field(default=UNSET, read_only=True)
    last_web_login: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[Any] = UNSET
    onboarding_goal: Opt[OnboardingGoal | None] = UNSET
    password: Union[T, UnsetType, None][str] = field(default=UNSET, secret=True)
    password_changed: Opt[str | None] = field(default=UNSET, read_only=True)
    phone: Union[T, UnsetType, None][str] = UNSET
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    primary_group: Union[T, UnsetType, None][str] = UNSET
    status: Union[T, UnsetType, None][UserStatus] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domains: Union[T, UnsetType, None][list[str]] = UNSET
    system_metadata: Opt[UserSystemMetadata | None] = field(default=UNSET, read_only=True)
    system_name: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class UserIdentityProvider(Model):
    email: Opt[str] = field(default=UNSET, required=True)
    identity_provider_id: Opt[str] = field(default=UNSET, required=True)

@model
class UserRoles(Model):
    objects: Opt[list[str] | None] = field(default=UNSET, read_only=True)

UserStatus: TypeAlias = Literal['ACTIVE', 'BLOCKED', 'DELETED', 'INACTIVE'] | str

@model
class UserSystemMetadata(Model):
    saml_created: Opt[bool | None] = field(default=UNSET, read_only=True)

UserType: TypeAlias = Literal['BROWSE_API_ONLY', 'BROWSE_ONLY', 'POWER', 'STANDARD'] | str

@model
class Users(Model):
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedUser] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class UsersBasic(Model):
    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedUserBasic] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

# --- iconik_api.users.operations


class AsyncCurrentUserOperations(Async, CurrentUserOperations): ...

class AsyncGroupMappingsOperations(Async, GroupMappingsOperations): ...

class AsyncGroupsOperations(Async, GroupsOperations): ...

class AsyncInvitationsOperations(Async, InvitationsOperations): ...

class AsyncPartnerAccessOperations(Async, PartnerAccessOperations): ...

class AsyncRoleGroupsOperations(Async, RoleGroupsOperations): ...

class AsyncTeamsOperations(Async, TeamsOperations): ...

class AsyncTwoFactorOperations(Async, TwoFactorOperations): ...

class AsyncUsers(Async, UsersService):
    current_user = part(AsyncCurrentUserOperations)
    group_mappings = part(AsyncGroupMappingsOperations)
    groups = part(AsyncGroupsOperations)
    invitations = part(AsyncInvitationsOperations)
    partner_access = part(AsyncPartnerAccessOperations)
    role_groups = part(AsyncRoleGroupsOperations)
    teams = part(AsyncTeamsOperations)
    two_factor = part(AsyncTwoFactorOperations)
    users = part(AsyncUsersOperations)

class AsyncUsersOperations(Async, UsersOperations): ...

class CurrentUserOperations(Resource):
    @op.read
    def get_current_user(self, **options: Unpack[Options]) -> Call[User]: ...
    @op
    def replace_current_user(self, body: User | JsonBody, **options: Unpack[Options]) -> Call[User]: ...
    @op
    def update_current_user(self, body: User | JsonBody, **options: Unpack[Options]) -> Call[User]: ...
    @op
    def upload_current_user_photo(
        self,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[UploadedPhoto]: ...
    @op.destroy
    def delete_current_user_photo(self, **options: Unpack[Options]) -> Call[None]: ...
    @op.read
    def list_current_user_roles(self, **options: Unpack[ListOptions]) -> Call[UserRoles]: ...

class GroupMappingsOperations(Resource):
    @op.read
    def list_group_mappings(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[GroupMappings]: ...
    @op
    def create_group_mapping(self, body: GroupMapping | JsonBody, **options: Unpack[Options]) -> Call[GroupMapping]: ...
    @op.read
    def get_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[GroupMapping]: ...
    @op.destroy
    def delete_group_mapping(self, name: str, **options: Unpack[Options]) -> Call[None]: ...

class GroupsOperations(Resource):
    @op.read
    def list_groups(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op
    def create_group(self, body: Group | JsonBody, **options: Unpack[Options]) -> Call[Group]: ...
    @op.read
    def list_all_groups_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op.read
    def list_groups_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op.read
    def get_group(self, group_id: str, **options: Unpack[Options]) -> Call[Group]: ...
    @op
    def replace_group(self, group_id: str, body: Group | JsonBody, **options: Unpack[Options]) -> Call[Group]: ...
    @op
    def update_group(self, group_id: str, body: Group | JsonBody, **options: Unpack[Options]) -> Call[Group]: ...
    @op.destroy
    def delete_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def upload_group_logo(
        self,
        group_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[UploadedLogo]: ...
    @op.destroy
    def delete_group_logo(self, group_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_group(self, group_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def add_user_to_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...
    @op.destroy
    def remove_user_from_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...

class InvitationsOperations(Resource):
    @op.destroy
    def purge_invitations(self, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def register_invited_user(
        self,
        body: InvitationRegistration | JsonBody,
        **options: Unpack[Options],
    ) -> Call[InvitedUser]: ...
    @op
    def create_invitation_link(
        self,
        body: InvitationLinkRequest | JsonBody,
        **options: Unpack[Options],
    ) -> Call[InvitationLink]: ...
    @op.read
    def validate_invitation(self, *, hash: str, **options: Unpack[Options]) -> Call[InvitationDomain]: ...

class PartnerAccessOperations(Resource):
    @op
    def grant_partner_domain_access(
        self,
        body: PartnerDomainAccess | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def revoke_partner_domain_access(
        self,
        body: PartnerDomainAccess | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class RoleGroupsOperations(Resource):
    @op.read
    def list_role_groups(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op
    def create_role_group(self, body: RoleGroup | JsonBody, **options: Unpack[Options]) -> Call[RoleGroup]: ...
    @op.read
    def list_role_groups_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        roles: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op.read
    def get_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[RoleGroup]: ...
    @op
    def replace_role_group(
        self,
        group_id: str,
        body: RoleGroup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[RoleGroup]: ...
    @op
    def update_role_group(
        self,
        group_id: str,
        body: RoleGroup | JsonBody,
        **options: Unpack[Options],
    ) -> Call[RoleGroup]: ...
    @op.destroy
    def delete_role_group(self, group_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def add_user_to_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...
    @op.destroy
    def remove_user_from_role_group(self, group_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...

class SyncCurrentUserOperations(Sync, CurrentUserOperations): ...

class SyncGroupMappingsOperations(Sync, GroupMappingsOperations): ...

class SyncGroupsOperations(Sync, GroupsOperations): ...

class SyncInvitationsOperations(Sync, InvitationsOperations): ...

class SyncPartnerAccessOperations(Sync, PartnerAccessOperations): ...

class SyncRoleGroupsOperations(Sync, RoleGroupsOperations): ...

class SyncTeamsOperations(Sync, TeamsOperations): ...

class SyncTwoFactorOperations(Sync, TwoFactorOperations): ...

class SyncUsers(Sync, UsersService):
    current_user = part(SyncCurrentUserOperations)
    group_mappings = part(SyncGroupMappingsOperations)
    groups = part(SyncGroupsOperations)
    invitations = part(SyncInvitationsOperations)
    partner_access = part(SyncPartnerAccessOperations)
    role_groups = part(SyncRoleGroupsOperations)
    teams = part(SyncTeamsOperations)
    two_factor = part(SyncTwoFactorOperations)
    users = part(SyncUsersOperations)

class SyncUsersOperations(Sync, UsersOperations): ...

class TeamsOperations(Resource):
    @op.read
    def list_teams(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Teams]: ...
    @op
    def create_team(self, body: Team | JsonBody, **options: Unpack[Options]) -> Call[Team]: ...
    @op.read
    def list_teams_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        alias: Opt[str] = UNSET,
        description: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Groups]: ...
    @op.read
    def get_team(self, team_id: str, **options: Unpack[Options]) -> Call[Team]: ...
    @op
    def replace_team(self, team_id: str, body: Team | JsonBody, **options: Unpack[Options]) -> Call[Team]: ...
    @op
    def update_team(self, team_id: str, body: Team | JsonBody, **options: Unpack[Options]) -> Call[Team]: ...
    @op.destroy
    def delete_team(self, team_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def upload_team_logo(
        self,
        team_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[UploadedLogo]: ...
    @op.destroy
    def delete_team_logo(self, team_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def add_user_to_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...
    @op.destroy
    def remove_user_from_team(self, team_id: str, user_id: str, **options: Unpack[Options]) -> Call[User]: ...

class TwoFactorOperations(Resource):
    @op.read
    def get_current_user_otp(self, **options: Unpack[Options]) -> Call[TwoFactorSettings]: ...
    @op
    def replace_current_user_otp(self, body: TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def configure_current_user_otp(self, body: TwoFactorChange | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def create_current_user_totp(
        self,
        body: OneTimePassword | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[TotpSecret]: ...
    @op.destroy
    def delete_current_user_totp(self, body: OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def confirm_current_user_totp(self, body: OneTimePassword | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...

class UsersOperations(Resource):
    @op.read
    def list_users(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        date_created: Opt[str] = UNSET,
        date_modified: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        groups: Opt[str] = UNSET,
        hide_email: Opt[str] = UNSET,
        hide_phone: Opt[str] = UNSET,
        is_admin: Opt[str] = UNSET,
        password_changed: Opt[str] = UNSET,
        phone: Opt[str] = UNSET,
        photo: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Users]: ...
    @op
    def create_user(self, body: UserCreate | JsonBody, **options: Unpack[Options]) -> Call[User]: ...
    @op.read
    def list_users_basic(
        self,
        *,
        page: Opt[int] = UNSET,
        per_page: Opt[int] = UNSET,
        sort: Opt[str] = UNSET,
        email: Opt[str] = UNSET,
        first_name: Opt[str] = UNSET,
        last_name: Opt[str] = UNSET,
        query: Opt[str] = UNSET,
        ids: Opt[str] = UNSET,
        emails: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[UsersBasic]: ...
    @op.read
    def get_user(self, user_id: str, **options: Unpack[Options]) -> Call[User]: ...
    @op
    def replace_user(self, user_id: str, body: User | JsonBody, **options: Unpack[Options]) -> Call[User]: ...
    @op
    def update_user(self, user_id: str, body: User | JsonBody, **options: Unpack[Options]) -> Call[User]: ...
    @op.destroy
    def delete_user(self, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def upload_user_photo(
        self,
        user_id: str,
        body: bytes | IO[bytes],
        *,
        content_type: str,
        **options: Unpack[Options],
    ) -> Call[UploadedPhoto]: ...
    @op.destroy
    def delete_user_photo(self, user_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def reindex_user(self, user_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op.read
    def list_user_roles(self, user_id: str, **options: Unpack[ListOptions]) -> Call[UserRoles]: ...
    @op.read
    def check_user_role(self, user_id: str, role: str, **options: Unpack[Options]) -> Call[Any]: ...
    @op
    def replace_user_identity_provider(
        self,
        user_id: str,
        body: UserIdentityProvider | JsonBody,
        **options: Unpack[Options],
    ) -> Call[User]: ...
    @op.destroy
    def remove_user_identity_provider(self, user_id: str, **options: Unpack[Options]) -> Call[User]: ...

class UsersService(CurrentUserOperations, GroupMappingsOperations, GroupsOperations, InvitationsOperations, PartnerAccessOperations, RoleGroupsOperations, TeamsOperations, TwoFactorOperations, UsersOperations): ...
