"""System domains of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "BasicBillingLimits",
    "BillingLimits",
    "BillingTier",
    "FeatureName",
    "Industry",
    "ManagedSystemDomain",
    "PublishFeature",
    "PublishParameters",
    "PublishRegion",
    "SystemDomain",
    "SystemDomainBasics",
    "SystemDomainFeature",
    "SystemDomainFromReferralCode",
    "SystemDomainFromTemplate",
    "SystemDomainProfile",
    "SystemDomainStatus",
    "SystemDomainType",
    "SystemDomains",
]

#: Tariffs.
BillingTier: TypeAlias = Literal["ENTERPRISE", "ENTERPRISE_LEGACY_2025", "PAYGO", "PRO", "PRO_LEGACY_2025"] | str

#: Functions that are switched on one by one.
FeatureName: TypeAlias = Literal["WM_PUBLISH_PANEL",] | str

#: Trades that customers can be in.
Industry: TypeAlias = (
    Literal[
        "ADVERTISING_MARKETING_CREATIVE",
        "AUTOMOTIVE",
        "BROADCASTER_NETWORKS",
        "CONSTRUCTION_MANUFACTURING",
        "EDUCATION",
        "ENERGY_UTILITIES",
        "FAITH_RELIGIOUS_ORGS",
        "FINANCE",
        "GAME_STUDIOS_PUBLISHERS",
        "GOVERNMENT_PUBLIC_SECTOR",
        "HEALTHCARE",
        "HOSPITALITY_FITNESS_WELLNESS",
        "LIVE_PRODUCTION_EVENTS",
        "MEDIA_CONGLOMERATES",
        "NONPROFITS_NON_RELIGIOUS",
        "ONLINE_MEDIA",
        "OTHER",
        "PUBLISHERS_NEWSPAPERS",
        "RETAIL_CONSUMER_GOODS",
        "SOFTWARE_TECHNOLOGY",
        "SPORTS_RIGHTS_LEAGUES",
        "STUDIOS_CONTENT_PRODUCERS",
        "TELECOMMUNICATIONS",
    ]
    | str
)

#: Regions to publish in.
PublishRegion: TypeAlias = Literal["EU", "US"] | str

#: Whether a system domain can be used.
SystemDomainStatus: TypeAlias = Literal["ACTIVE", "DEACTIVATED", "FROZEN", "WARNING"] | str

#: What a customer is to iconik.
SystemDomainType: TypeAlias = Literal["CUSTOMER", "INTERNAL", "PARTNER", "TRIAL"] | str


@model
class BasicBillingLimits(Model):
    """What a tariff includes at most and its administrators may know."""

    max_portals: Opt[int | None] = field(default=UNSET, read_only=True)  #: Portals at most.


@model
class BillingLimits(Model):
    """What a tariff includes at most."""

    ai_credits: Opt[int | None] = UNSET  #: Credits for functions that use AI.
    ai_object_detection_hours: Opt[int | None] = UNSET  #: Hours of video in which objects are recognised.
    automation_tasks: Opt[int | None] = UNSET  #: Tasks of automations at most.
    browse_users: Opt[int | None] = UNSET  #: Users who may only look.
    edge_transcoders: Opt[int | None] = UNSET  #: Edge transcoders at most.
    egress_gb: Opt[int | None] = UNSET  #: Gigabytes that are downloaded.
    face_recognition_hours: Opt[int | None] = UNSET  #: Hours of video in which faces are recognised.
    face_recognition_images: Opt[int | None] = UNSET  #: Images in which faces are recognised.
    image_recognition: Opt[int | None] = UNSET  #: Images that are analysed.
    max_portals: Opt[int | None] = UNSET  #: Portals at most.
    max_storage_gateway_clusters: Opt[int | None] = UNSET  #: Clusters of storage gateways at most.
    max_storage_gateway_nodes: Opt[int | None] = UNSET  #: Storage gateways at most.
    multiregion_storage_gb: Opt[int | None] = UNSET  #: Gigabytes on storages in several regions.
    power_users: Opt[int | None] = UNSET  #: Users of the type `POWER`.
    proxy_storage_gb: Opt[int | None] = UNSET  #: Gigabytes of proxies.
    regional_storage_gb: Opt[int | None] = UNSET  #: Gigabytes on storages in one region.
    shield_enabled: Opt[bool | None] = UNSET  #: Whether Shield is included.
    standard_users: Opt[int | None] = UNSET  #: Users of the type `STANDARD`.
    sync_session_max_clients: Opt[int | None] = UNSET  #: People in one session of watching together.
    transcription_hours: Opt[int | None] = UNSET  #: Hours of speech that are transcribed.


@model
class ManagedSystemDomain(Model):
    """A system domain as administrators of all of them see and change it."""

    base_url: Opt[str] = field(default=UNSET, required=True)  #: Address of the web interface.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the customer.
    billing_limits: Opt[BillingLimits | None] = UNSET  #: What the tariff includes at most.
    billing_tier: Opt[BillingTier | None] = UNSET  #: Tariff.
    contract_end_date: Opt[str | None] = UNSET  #: When the contract ends.
    country: Opt[str | None] = UNSET  #: Country of the customer.
    creating_user_id: Opt[str | None] = UNSET  #: User who is the first administrator.
    custom_terms: Opt[bool | None] = UNSET  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    deactivate_date: Opt[str | None] = UNSET  #: When the system domain is switched off.
    description: Opt[str | None] = UNSET  #: Free text about the system domain.
    disable_ai_features: Opt[bool | None] = UNSET  #: Whether functions that use AI are switched off.
    disable_billing_page: Opt[bool | None] = UNSET  #: Whether the page about billing is hidden.
    disable_cc_purchase: Opt[bool | None] = UNSET  #: Whether credit cards are refused.
    discount_percent: Opt[float | None] = UNSET  #: Discount on the prices, in percent.
    do_not_charge_edge_transcoder: Opt[bool | None] = UNSET  #: Whether edge transcoders are free.
    do_not_charge_remote_proxies: Opt[bool | None] = UNSET  #: Whether proxies on storages of the customer are free.
    do_not_charge_shield: Opt[bool | None] = UNSET  #: Whether Shield is free.
    do_not_trace_ai_usage: Opt[bool | None] = UNSET  #: Whether the use of AI is not counted.
    features: Opt[list[str] | None] = UNSET  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = UNSET  #: When the system domain is frozen.
    has_preloaded_assets: Opt[bool | None] = UNSET  #: Whether the system domain starts with sample assets.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.
    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.
    invoice_end_of_month: Opt[bool | None] = UNSET  #: Whether invoices are written at the end of the month.
    is_plg: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    is_template: Opt[bool | None] = UNSET  #: Whether new system domains are copied from this one.
    licensed_user_billing: Opt[bool | None] = UNSET  #: Whether users are billed by licences.
    marketplace_customer_id: Opt[str | None] = UNSET  #: Customer on the marketplace.
    marketplace_entitlement_id: Opt[str | None] = UNSET  #: Purchase on the marketplace.
    ordway_customer_id: Opt[str | None] = UNSET  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Opt[str | None] = UNSET  #: Subscription in Ordway.
    platform_name: Opt[str | None] = UNSET  #: Name of the platform that the system domain is on.
    price_list: Opt[str | None] = UNSET  #: Price list that holds for the customer.
    referral_code: Opt[str | None] = UNSET  #: Code that decides the terms.
    sales_force_id: Opt[str | None] = UNSET  #: Customer in Salesforce.
    status: Opt[SystemDomainStatus | None] = UNSET  #: Whether it can be used.
    stripe_id: Opt[str | None] = UNSET  #: Customer in Stripe, which takes the payments.
    type: Opt[SystemDomainType | None] = UNSET  #: What the customer is to iconik.
    warning_message: Opt[str | None] = UNSET  #: What the users are warned of.


@model
class PublishFeature(Model):
    """The panel to publish from."""

    feature: Opt[FeatureName] = field(default=UNSET, required=True)  #: Name of the function.
    parameters: Opt[PublishParameters] = field(default=UNSET, required=True)  #: What the function needs.


@model
class PublishParameters(Model):
    """What the panel to publish from needs."""

    region: Opt[PublishRegion] = field(default=UNSET, required=True)  #: Region that it publishes in.
    salesforce_id: Opt[str] = field(default=UNSET, required=True)  #: Customer in Salesforce.


@model
class SystemDomain(Model):
    """A customer of iconik, with all users and objects."""

    base_url: Opt[str] = field(default=UNSET, required=True)  #: Address of the web interface.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the customer.
    billing_limits: Opt[BillingLimits | None] = UNSET  #: What the tariff includes at most.
    billing_tier: Opt[BillingTier | None] = UNSET  #: Tariff.
    contract_end_date: Opt[str | None] = UNSET  #: When the contract ends.
    country: Opt[str | None] = UNSET  #: Country of the customer.
    creating_user_id: Opt[str | None] = UNSET  #: User who is the first administrator.
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    deactivate_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the system domain is switched off.
    description: Opt[str | None] = UNSET  #: Free text about the system domain.
    disable_ai_features: Opt[bool | None] = UNSET  #: Whether functions that use AI are switched off.
    disable_billing_page: Opt[bool | None] = UNSET  #: Whether the page about billing is hidden.
    disable_cc_purchase: Opt[bool | None] = UNSET  #: Whether credit cards are refused.
    discount_percent: Opt[float | None] = field(default=UNSET, read_only=True)  #: Discount on the prices, in percent.
    do_not_charge_edge_transcoder: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether edge transcoders are free.
    do_not_charge_remote_proxies: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether proxies on storages of the customer are free.
    do_not_charge_shield: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether Shield is free.
    do_not_trace_ai_usage: Opt[bool | None] = UNSET  #: Whether the use of AI is not counted.
    features: Opt[list[str] | None] = UNSET  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the system domain is frozen.
    has_preloaded_assets: Opt[bool | None] = UNSET  #: Whether the system domain starts with sample assets.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.
    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.
    invoice_end_of_month: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether invoices are written at the end of the month.
    is_plg: Opt[bool | None] = UNSET  #: Whether the customer came by the web page, without a salesperson.
    is_template: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether new system domains are copied from this one.
    licensed_user_billing: Opt[bool | None] = UNSET  #: Whether users are billed by licences.
    marketplace_customer_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Customer on the marketplace.
    marketplace_entitlement_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Purchase on the marketplace.
    ordway_customer_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Subscription in Ordway.
    platform_name: Opt[str | None] = UNSET  #: Name of the platform that the system domain is on.
    price_list: Opt[str | None] = field(default=UNSET, read_only=True)  #: Price list that holds for the customer.
    primary_region: Opt[str | None] = UNSET  #: Region that the data lies in.
    referral_code: Opt[str | None] = field(default=UNSET, read_only=True)  #: Code that decides the terms.
    sales_force_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Customer in Salesforce.
    status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)  #: Whether it can be used.
    stripe_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Customer in Stripe, which takes the payments.
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)  #: What the customer is to iconik.
    warning_message: Opt[str | None] = field(default=UNSET, read_only=True)  #: What the users are warned of.


@model
class SystemDomainBasics(Model):
    """What its administrators may know of a system domain."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the customer.
    billing_limits: Opt[BasicBillingLimits | None] = field(default=UNSET, read_only=True)  #: What the tariff includes at most.
    billing_tier: Opt[BillingTier | None] = field(default=UNSET, read_only=True)  #: Tariff.
    contract_end_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the contract ends.
    country: Opt[str | None] = field(default=UNSET, read_only=True)  #: Country of the customer.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    features: Opt[list[str] | None] = field(default=UNSET, read_only=True)  #: Functions that are switched on beyond the tariff.
    freeze_date: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the system domain is frozen.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.
    is_plg: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the customer came by the web page, without a salesperson.
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)  #: What the customer is to iconik.


@model
class SystemDomainFeature(Model):
    """A function of a system domain."""

    config: Opt[PublishFeature] = field(default=UNSET, required=True)  #: Which function it is and what it needs.


@model
class SystemDomainFromReferralCode(Model):
    """A system domain on the terms of a referral code."""

    country_code: Opt[str] = field(default=UNSET, required=True)  #: Country of the customer, as a code of two letters.
    name: Opt[str] = field(default=UNSET, required=True)  #: Name of the customer.
    admin_email: Opt[str | None] = UNSET  #: Mail address of the first administrator.
    admin_first_name: Opt[str | None] = UNSET  #: Given name of the first administrator.
    admin_last_name: Opt[str | None] = UNSET  #: Family name of the first administrator.
    admin_password: Opt[str | None] = field(default=UNSET, secret=True)  #: Password of the first administrator.
    billing_tier: Opt[BillingTier | None] = UNSET  #: Tariff.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = UNSET  #: Free text about it.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.


@model
class SystemDomainFromTemplate(Model):
    """A system domain that was copied from a template, and its administrator."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the customer.
    admin_email: Opt[str | None] = field(default=UNSET, read_only=True)  #: Mail address of the first administrator.
    admin_first_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Given name of the first administrator.
    admin_id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the first administrator.
    admin_last_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Family name of the first administrator.
    admin_password: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)  #: Password of the first administrator.
    base_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the web interface.
    billing_tier: Opt[BillingTier | None] = field(default=UNSET, read_only=True)  #: Tariff.
    custom_terms: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the customer has terms of its own.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was created.
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)  #: When it was last changed.
    description: Opt[str | None] = field(default=UNSET, read_only=True)  #: Free text about it.
    disable_ai_features: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether functions that use AI are switched off.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the system domain.
    status: Opt[SystemDomainStatus | None] = field(default=UNSET, read_only=True)  #: Whether it can be used.
    type: Opt[SystemDomainType | None] = field(default=UNSET, read_only=True)  #: What the customer is to iconik.


@model
class SystemDomainProfile(Model):
    """What a customer says about itself."""

    industry: Opt[Industry | None] = UNSET  #: Trade of the customer.


@model
class SystemDomains(Model):
    """A list of system domains."""

    facets: Opt[dict[str, Any] | None] = field(default=UNSET, read_only=True)  #: How many objects carry each value of some properties.
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[SystemDomain] | None] = field(default=UNSET, read_only=True)  #: The system domains.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.
