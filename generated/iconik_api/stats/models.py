"""Models of stats by name: values, then objects, pages of lists last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..runtime.base.lazy import lazy
from ..runtime.base.unset import UNSET, Got, Opt
from ..runtime.models.model import READ_ONLY, REQUIRED, Model, field, model

if TYPE_CHECKING:
    from ..shared.models import Errors

__all__ = [
    "AssetKind",
    "AssetOperation",
    "AssetOperationSource",
    "AssetUsage",
    "AssetUsages",
    "AutomationRun",
    "AutomationRuns",
    "BillingAddress",
    "BillingCard",
    "BillingContact",
    "BillingCustomer",
    "BillingExpiration",
    "BillingRecipients",
    "BillingRecord",
    "BillingRecords",
    "BillingSettings",
    "BillingStatus",
    "ChargeReceipt",
    "CollectionOperation",
    "CollectionOperationSource",
    "CollectionUsage",
    "CollectionUsages",
    "CreditsPrice",
    "CreditsPurchase",
    "CreditsVerification",
    "Currency",
    "CurrentUsage",
    "Errors",
    "IndexedStorageAccess",
    "IndexedStorageUsage",
    "IndexedTranscoderUsage",
    "IndexedUserUsage",
    "LogsRecipient",
    "LogsRecipientCheck",
    "LogsRecipientMethod",
    "LogsRecipients",
    "PaygoCosts",
    "PriceList",
    "PriceLists",
    "StorageAccesses",
    "StorageUsages",
    "TranscoderOperation",
    "TranscoderType",
    "TranscoderUsages",
    "UserUsages",
]

__getattr__, __dir__ = lazy(__name__, {"..shared.models": "Errors"})

#: Kinds of assets that usage tells apart.
AssetKind: TypeAlias = Literal["ASSET", "NLE_PROJECT", "PLACEHOLDER", "SEQUENCE"] | str

#: Kinds of uses of an asset.
AssetOperation: TypeAlias = Literal["APPROVE", "COMMENT", "CREATE", "DELETE", "EXIT", "PAUSE", "PLAY", "REFOCUS", "REJECT", "RENAME", "SEEK", "UNFOCUS", "VIEW"] | str

#: Parts of the application from which an asset is used.
AssetOperationSource: TypeAlias = Literal["", "COLLECTION", "DISCOVERY", "EXTERNAL_SHARE", "NOTIFICATION", "SEARCH", "SHARE"] | str

#: Kinds of uses of a collection.
CollectionOperation: TypeAlias = Literal["CREATE", "DELETE", "RENAME", "VIEW"] | str

#: Parts of the application from which a collection is used.
CollectionOperationSource: TypeAlias = Literal["COLLECTION", "NOTIFICATION", "SEARCH"] | str

#: Currency of amounts.
Currency: TypeAlias = Literal["EUR", "USD"] | str

#: Providers of services that receive logs.
LogsRecipientMethod: TypeAlias = Literal["AMAZON", "GOOGLE"] | str

#: Kinds of work of a transcoder.
TranscoderOperation: TypeAlias = (
    Literal[
        "ANALYZE",
        "CONFORM",
        "EXTRACT_AUDIO",
        "EXTRACT_IMAGE",
        "FACE_RECOGNITION_IMAGE",
        "FACE_RECOGNITION_VIDEO",
        "MEDIAINFO",
        "TRANSCODE",
        "TRANSCODE_AUDIO",
        "TRANSCODE_IMAGE",
        "TRANSCODE_KEYFRAMES",
        "TRANSCODE_VIDEO",
        "TRANSCRIBE",
        "TRANSCRIBE_HUMAN",
    ]
    | str
)

#: Kinds of transcoders and engines.
TranscoderType: TypeAlias = (
    Literal[
        "AMAZON_REKOGNITION_IMAGE",
        "AMAZON_REKOGNITION_VIDEO",
        "AMAZON_TRANSCRIBE",
        "COLLECTION_KEYFRAMES",
        "ELEMENTAL_MEDIACONVERT",
        "ELEMENTAL_SERVER",
        "ENCODING_COM",
        "FACE_RECOGNITION",
        "FFMPEG",
        "FFMPEG_FIRST_FRAME",
        "FLICS",
        "GCVI_TRANSCRIPTION",
        "GOOGLE_VIDEO_INTELLIGENCE",
        "GOOGLE_VISION",
        "ICONIK_EDGE_TRANSCODER",
        "IMAGEMAGICK",
        "LIBREOFFICE",
        "LLM_METADATA",
        "MEDIAINFO",
        "NONE",
        "OPEN_GRAPH",
        "REV_AI_TRANSCRIPTION",
        "SUBTITLES",
        "TELESTREAM_CLOUD",
        "VANTAGE",
        "WILDMOKA",
        "ZENCODER",
    ]
    | str
)


@model
class AssetUsage(Model):
    """A use of an asset."""

    asset_id: Opt[str] = REQUIRED  #: Asset that it was done with.
    operation_type: Opt[AssetOperation] = REQUIRED  #: Kind of the work.
    system_name: Opt[str] = REQUIRED  #: System that reports it.
    user_id: Opt[str] = REQUIRED  #: User who did it.
    asset_type: Got[AssetKind] = UNSET  #: Kind of the asset.
    date: Got[str] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    metadata: Got[str] = UNSET  #: Further facts, as text.
    operation_source: Got[AssetOperationSource] = UNSET  #: Part of the application from which it was done.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    time: Got[str] = UNSET  #: Date of the event.


@model
class AutomationRun(Model):
    """How often automations ran on a day."""

    count: Opt[int | None] = UNSET  #: How often automations ran that day.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class BillingAddress(Model):
    """Postal address."""

    city: Opt[str] = REQUIRED  #: Town.
    country: Opt[str] = REQUIRED  #: Country as a code of two letters.
    line1: Opt[str] = REQUIRED  #: Street and number.
    postal_code: Opt[str] = REQUIRED  #: Postal code.
    line2: Opt[str | None] = UNSET  #: Continuation of the first line.
    state: Opt[str | None] = UNSET  #: State or region.


@model
class BillingCard(Model):
    """The card that a customer pays with."""

    source: Opt[str] = field(default=UNSET, required=True, secret=True)  #: Token of the payment provider that stands for the card.


@model
class BillingContact(Model):
    """Name and address for invoices."""

    address: Opt[BillingAddress] = REQUIRED  #: Postal address.
    name: Opt[str] = REQUIRED  #: Name of the person or company.
    phone: Opt[str | None] = UNSET  #: Telephone number.


@model
class BillingCustomer(Model):
    """Payer of a system domain."""

    shipping: Opt[BillingContact] = REQUIRED  #: Name and address for invoices.
    business_vat_id: Got[str] = UNSET  #: Number for the value-added tax.
    email: Got[str] = UNSET  #: Mail address.
    enable_subscription: Got[bool] = UNSET  #: Whether the system domain is paid for by subscription.


@model
class BillingExpiration(Model):
    """Expiry date of a billing record."""

    expiration_date: Opt[str] = REQUIRED  #: Expiry date.


@model
class BillingRecipients(Model):
    """Recipients of messages about billing."""

    emails: Got[list[str]] = UNSET  #: Mail addresses.


@model
class BillingRecord(Model):
    """Something that was consumed or paid."""

    label: Opt[str] = REQUIRED  #: Text shown to people.
    system_domain_id: Opt[str] = REQUIRED  #: System domain that it belongs to.
    value: Opt[float] = REQUIRED  #: Amount that the balance changes by.
    balance: Got[float] = UNSET  #: Balance after the record.
    consumption_subtype: Got[str] = UNSET  #: Particular kind of consumption.
    consumption_type: Got[str] = UNSET  #: Kind of consumption.
    currency: Opt[Currency | None] = UNSET  #: Currency of the amounts.
    date: Got[str] = UNSET  #: Date of the booking.
    expiration_date: Opt[str | None] = UNSET  #: Expiry date.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the record.
    price_list: Opt[str | None] = UNSET  #: Price list that the value comes from.


@model
class BillingSettings(Model):
    """Whether and when credits are bought without being asked for."""

    auto_refill_amount: Opt[int | None] = UNSET  #: How many credits to buy.
    enable_auto_top_up: Got[bool] = UNSET  #: Whether to buy credits when the balance is low.
    low_balance_trigger: Opt[int | None] = UNSET  #: Balance below which credits are bought.


@model
class BillingStatus(Model):
    """The balance of a system domain and how it is billed."""

    system_domain_type: Opt[str] = REQUIRED  #: Kind of the system domain.
    system_domain_warning_message: Opt[str | None] = REQUIRED  #: Warning to the system domain.
    current_balance: Opt[float | None] = UNSET  #: Balance at present.
    invoice_end_of_month: Opt[bool | None] = UNSET  #: Whether invoices are written at the end of the month.
    new_billing_enabled: Opt[bool | None] = UNSET  #: Whether the newer kind of billing is on.
    stripe_id: Opt[bool | None] = UNSET  #: Whether the system domain is known to Stripe.
    system_domain_status: Opt[str | None] = UNSET  #: State of the system domain.


@model
class ChargeReceipt(Model):
    """URL of a receipt."""

    receipt_url: Opt[str | None] = field(default=UNSET, secret=True)  #: Address of the receipt; whoever has it can read it.


@model
class CollectionUsage(Model):
    """A use of a collection."""

    collection_id: Opt[str] = REQUIRED  #: Collection that it was done with.
    operation_type: Opt[CollectionOperation] = REQUIRED  #: Kind of the work.
    system_name: Opt[str] = REQUIRED  #: System that reports it.
    user_id: Opt[str] = REQUIRED  #: User who did it.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    metadata: Opt[str | None] = UNSET  #: Further facts, as text.
    operation_source: Opt[CollectionOperationSource | None] = UNSET  #: Part of the application from which it was done.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    time: Opt[str | None] = UNSET  #: Date of the event.


@model
class CreditsPrice(Model):
    """Price of credits."""

    credits: Opt[int] = field(default=UNSET, required=True, bounds="1..")  #: How many credits.
    country: Opt[str | None] = READ_ONLY  #: Country that the value-added tax is that of.
    currency: Opt[str | None] = READ_ONLY  #: Currency of the amounts.
    total: Opt[float | None] = READ_ONLY  #: Price with the tax.
    vat: Opt[int | None] = READ_ONLY  #: Value-added tax in per cent.


@model
class CreditsPurchase(Model):
    """Credits that are bought."""

    credits: Opt[int] = field(default=UNSET, required=True, bounds="1..")  #: How many credits.
    auto_pay: Got[bool] = UNSET  #: Whether it is paid without asking.
    country: Opt[str | None] = READ_ONLY  #: Country that the value-added tax is that of.
    currency: Opt[str | None] = READ_ONLY  #: Currency of the amounts.
    custom_message: Got[str] = UNSET  #: Text for the invoice.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.
    total: Opt[str | None] = READ_ONLY  #: Price with the tax.
    vat: Opt[int | None] = READ_ONLY  #: Value-added tax in per cent.


@model
class CreditsVerification(Model):
    """A purchase that is to be verified."""

    invoice_id: Opt[str] = REQUIRED  #: Identifier of the invoice.
    charge: Opt[str | None] = READ_ONLY  #: Identifier of the charge.
    system_domain_id: Opt[str | None] = READ_ONLY  #: System domain that it belongs to.


@model
class CurrentUsage(Model):
    """Present usage of a system domain."""

    assets_ai_metadata_filled: Opt[int | None] = UNSET  #: Assets that a language model filled metadata in for.
    automation_runs: Opt[int | None] = UNSET  #: How often automations have run.
    edge_transcoders: Opt[int | None] = UNSET  #: Workers that transcode beside a storage.
    external_storage: Opt[int | None] = UNSET  #: Stored bytes on storages of the customer.
    images_analyzed: Opt[int | None] = UNSET  #: Images that were analysed.
    images_face_recognition: Opt[int | None] = UNSET  #: Images that were searched for faces.
    portals: Opt[int | None] = UNSET  #: How many portals there are.
    shield_enabled: Opt[bool | None] = UNSET  #: Whether Shield protects the system domain.
    storage: Opt[dict[str, Any] | None] = UNSET  #: Stored bytes on storages of iconik, by kind.
    storage_gateway_clusters: Opt[int | None] = UNSET  #: How many clusters of storage gateways there are.
    storage_gateway_nodes: Opt[int | None] = UNSET  #: How many storage gateways there are.
    transcription_hours: Opt[float | None] = UNSET  #: Hours of media that were transcribed.
    users: Opt[dict[str, Any] | None] = UNSET  #: Users, by kind.
    video_analyzed_hours: Opt[float | None] = UNSET  #: Hours of video that were analysed.
    video_face_recognition_hours: Opt[float | None] = UNSET  #: Hours of video that were searched for faces.


@model
class IndexedStorageAccess(Model):
    """How much was transferred from and to a bucket."""

    bucket_name: Opt[str | None] = UNSET  #: Bucket that it concerns.
    bytes_received: Opt[int | None] = UNSET  #: Bytes that went into the bucket.
    bytes_sent: Opt[int | None] = UNSET  #: Bytes that came out of the bucket.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    operations: Opt[int | None] = UNSET  #: How many requests there were.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedStorageUsage(Model):
    """How much was stored in a bucket."""

    bucket_name: Opt[str | None] = UNSET  #: Bucket that it concerns.
    bytes_stored: Opt[int | None] = UNSET  #: Bytes in the bucket.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedTranscoderUsage(Model):
    """Work of a transcoder."""

    transcoder_type: Opt[TranscoderType] = REQUIRED  #: Transcoder that did the work.
    count: Opt[int | None] = UNSET  #: How many jobs there were.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    destination_bytes: Opt[int | None] = UNSET  #: Bytes that were written.
    duration_seconds: Opt[int | None] = UNSET  #: Length of the media in seconds.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    is_user_transcoder: Opt[bool | None] = UNSET  #: Whether the transcoder is the customer's own.
    operation_type: Opt[TranscoderOperation | None] = UNSET  #: Kind of the work.
    source_bytes: Opt[int | None] = UNSET  #: Bytes that were read.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.


@model
class IndexedUserUsage(Model):
    """How active a user was."""

    count: Opt[int | None] = UNSET  #: How much the user did; iconik does not document what is counted.
    date: Opt[str | None] = UNSET  #: Day that it counts for.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the entry.
    system_domain_id: Opt[str | None] = UNSET  #: System domain that it belongs to.
    type: Opt[str | None] = UNSET  #: Kind of the user.
    user_email: Opt[str | None] = UNSET  #: Mail address of the user.
    user_id: Opt[str | None] = UNSET  #: User whom it counts for.
    user_name: Opt[str | None] = UNSET  #: Name of the user.


@model
class LogsRecipient(Model):
    """A place outside iconik that logs are sent to."""

    method: Opt[LogsRecipientMethod] = REQUIRED  #: Provider of the service.
    name: Opt[str] = REQUIRED  #: Name shown to people.
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)  #: Place of the recipient with its settings and keys.
    id: Opt[str | None] = READ_ONLY  #: Identifier of the recipient.


@model
class LogsRecipientCheck(Model):
    """Whether iconik can write to a recipient."""

    access_check: Opt[bool | None] = UNSET  #: Whether iconik can write there.
    error_message: Opt[str | None] = UNSET  #: Why iconik cannot write there.


@model
class LogsRecipients(Model):
    """One page of recipients."""

    objects: Opt[list[LogsRecipient] | None] = READ_ONLY  #: The recipients on this page.


@model
class PaygoCosts(Model):
    """Costs of a system domain that pays as it goes."""

    ai_metadata_cost: Opt[float | None] = UNSET  #: Cost of metadata filled in by a language model.
    analysis_cost: Opt[float | None] = UNSET  #: Cost of analyses.
    automation_cost: Opt[float | None] = UNSET  #: Cost of automations.
    edge_transcoder_cost: Opt[float | None] = UNSET  #: Cost of workers that transcode beside a storage.
    external_storage_cost: Opt[float | None] = UNSET  #: Cost of storages of the customer.
    face_recognition_cost: Opt[float | None] = UNSET  #: Cost of recognising faces.
    shield_cost: Opt[float | None] = UNSET  #: Cost of Shield.
    storage_costs: Opt[dict[str, Any] | None] = UNSET  #: Cost of storages of iconik, by kind.
    total_spend: Opt[float | None] = UNSET  #: All costs together.
    transcription_cost: Opt[float | None] = UNSET  #: Cost of transcriptions.
    user_costs: Opt[dict[str, Any] | None] = UNSET  #: Cost of users, by kind.


@model
class PriceList(Model):
    """Prices of one name in one currency."""

    currency: Opt[Currency] = REQUIRED  #: Currency of the amounts.
    name: Opt[str] = REQUIRED  #: Name of the price list.
    prices: Opt[dict[str, Any]] = REQUIRED  #: Prices, by kind of consumption.


@model
class PriceLists(Model):
    """Price lists."""

    objects: Opt[list[PriceList] | None] = READ_ONLY  #: The price lists.


@model
class AssetUsages(Model):
    """Uses of assets."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[AssetUsage] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class AutomationRuns(Model):
    """How often automations ran, day by day."""

    first_url: Opt[str | None] = UNSET  #: URL of the first page.
    last_url: Opt[str | None] = UNSET  #: URL of the last page.
    next_url: Opt[str | None] = UNSET  #: URL of the next page; null on the last page.
    objects: Opt[list[AutomationRun] | None] = UNSET  #: The entries.
    page: Opt[int | None] = UNSET  #: Number of this page, from 1.
    pages: Opt[int | None] = UNSET  #: Number of pages.
    per_page: Opt[int | None] = UNSET  #: Objects in a full page.
    prev_url: Opt[str | None] = UNSET  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = UNSET  #: Objects on all pages together.


@model
class BillingRecords(Model):
    """Billing records."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[BillingRecord] | None] = READ_ONLY  #: The records.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class CollectionUsages(Model):
    """Uses of collections."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[CollectionUsage] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageAccesses(Model):
    """How much was transferred."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedStorageAccess] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class StorageUsages(Model):
    """How much was stored."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedStorageUsage] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class TranscoderUsages(Model):
    """How much was transcoded, analysed and transcribed."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedTranscoderUsage] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.


@model
class UserUsages(Model):
    """How active users were."""

    first_url: Opt[str | None] = READ_ONLY  #: URL of the first page.
    last_url: Opt[str | None] = READ_ONLY  #: URL of the last page.
    next_url: Opt[str | None] = READ_ONLY  #: URL of the next page; null on the last page.
    objects: Opt[list[IndexedUserUsage] | None] = READ_ONLY  #: The entries.
    page: Opt[int | None] = READ_ONLY  #: Number of this page, from 1.
    pages: Opt[int | None] = READ_ONLY  #: Number of pages.
    per_page: Opt[int | None] = READ_ONLY  #: Objects in a full page.
    prev_url: Opt[str | None] = READ_ONLY  #: URL of the previous page; null on the first page.
    total: Opt[int | None] = READ_ONLY  #: Objects on all pages together.
