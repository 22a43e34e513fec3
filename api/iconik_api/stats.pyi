# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.stats.models

AssetKind: TypeAlias = Literal['ASSET', 'NLE_PROJECT', 'PLACEHOLDER', 'SEQUENCE'] | str
AssetOperation: TypeAlias = Literal['APPROVE', 'COMMENT', 'CREATE', 'DELETE', 'EXIT', 'PAUSE', 'PLAY', 'REFOCUS', 'REJECT', 'RENAME', 'SEEK', 'UNFOCUS', 'VIEW'] | str
AssetOperationSource: TypeAlias = Literal['', 'COLLECTION', 'DISCOVERY', 'EXTERNAL_SHARE', 'NOTIFICATION', 'SEARCH', 'SHARE'] | str

@model
class AssetUsage(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    operation_type: Opt[AssetOperation] = field(default=UNSET, required=True)
    system_name: Opt[str] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    asset_type: Union[T, UnsetType, None][AssetKind] = UNSET
    date: Union[T, UnsetType, None][str] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Union[T, UnsetType, None][str] = UNSET
    operation_source: Union[T, UnsetType, None][AssetOperationSource] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    time: Union[T, UnsetType, None][str] = UNSET

@model
class AssetUsages(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[AssetUsage] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class AutomationRun(Model):
    count: Opt[int | None] = UNSET
    date: Opt[str | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET

@model
class AutomationRuns(Model):
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[AutomationRun] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

@model
class BillingAddress(Model):
    city: Opt[str] = field(default=UNSET, required=True)
    country: Opt[str] = field(default=UNSET, required=True)
    line1: Opt[str] = field(default=UNSET, required=True)
    postal_code: Opt[str] = field(default=UNSET, required=True)
    line2: Opt[str | None] = UNSET
    state: Opt[str | None] = UNSET

@model
class BillingCard(Model):
    source: Opt[str] = field(default=UNSET, required=True, secret=True)

@model
class BillingContact(Model):
    address: Opt[BillingAddress] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    phone: Opt[str | None] = UNSET

@model
class BillingCustomer(Model):
    shipping: Opt[BillingContact] = field(default=UNSET, required=True)
    business_vat_id: Union[T, UnsetType, None][str] = UNSET
    email: Union[T, UnsetType, None][str] = UNSET
    enable_subscription: Union[T, UnsetType, None][bool] = UNSET

@model
class BillingExpiration(Model):
    expiration_date: Opt[str] = field(default=UNSET, required=True)

@model
class BillingRecipients(Model):
    emails: Union[T, UnsetType, None][list[str]] = UNSET

@model
class BillingRecord(Model):
    label: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str] = field(default=UNSET, required=True)
    value: Opt[float] = field(default=UNSET, required=True)
    balance: Union[T, UnsetType, None][float] = UNSET
    consumption_subtype: Union[T, UnsetType, None][str] = UNSET
    consumption_type: Union[T, UnsetType, None][str] = UNSET
    currency: Opt[Currency | None] = UNSET
    date: Union[T, UnsetType, None][str] = UNSET
    expiration_date: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    price_list: Opt[str | None] = UNSET

@model
class BillingRecords(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[BillingRecord] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class BillingSettings(Model):
    auto_refill_amount: Opt[int | None] = UNSET
    enable_auto_top_up: Union[T, UnsetType, None][bool] = UNSET
    low_balance_trigger: Opt[int | None] = UNSET

@model
class BillingStatus(Model):
    system_domain_type: Opt[str] = field(default=UNSET, required=True)
    system_domain_warning_message: Opt[str | None] = field(default=UNSET, required=True)
    current_balance: Opt[float | None] = UNSET
    invoice_end_of_month: Opt[bool | None] = UNSET
    new_billing_enabled: Opt[bool | None] = UNSET
    stripe_id: Opt[bool | None] = UNSET
    system_domain_status: Opt[str | None] = UNSET

@model
class ChargeReceipt(Model):
    receipt_url: Opt[str | None] = field(default=UNSET, secret=True)

CollectionOperation: TypeAlias = Literal['CREATE', 'DELETE', 'RENAME', 'VIEW'] | str
CollectionOperationSource: TypeAlias = Literal['COLLECTION', 'NOTIFICATION', 'SEARCH'] | str

@model
class CollectionUsage(Model):
    collection_id: Opt[str] = field(default=UNSET, required=True)
    operation_type: Opt[CollectionOperation] = field(default=UNSET, required=True)
    system_name: Opt[str] = field(default=UNSET, required=True)
    user_id: Opt[str] = field(default=UNSET, required=True)
    date: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    metadata: Opt[str | None] = UNSET
    operation_source: Opt[CollectionOperationSource | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET
    time: Opt[str | None] = UNSET

@model
class CollectionUsages(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[CollectionUsage] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CreditsPrice(Model):
    credits: Opt[int] = field(default=UNSET, required=True, bounds='1..')
    country: Opt[str | None] = field(default=UNSET, read_only=True)
    currency: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[float | None] = field(default=UNSET, read_only=True)
    vat: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CreditsPurchase(Model):
    credits: Opt[int] = field(default=UNSET, required=True, bounds='1..')
    auto_pay: Union[T, UnsetType, None][bool] = UNSET
    country: Opt[str | None] = field(default=UNSET, read_only=True)
    currency: Opt[str | None] = field(default=UNSET, read_only=True)
    custom_message: Union[T, UnsetType, None][str] = UNSET
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[str | None] = field(default=UNSET, read_only=True)
    vat: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class CreditsVerification(Model):
    invoice_id: Opt[str] = field(default=UNSET, required=True)
    charge: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = field(default=UNSET, read_only=True)

Currency: TypeAlias = Literal['EUR', 'USD'] | str

@model
class CurrentUsage(Model):
    assets_ai_metadata_filled: Opt[int | None] = UNSET
    automation_runs: Opt[int | None] = UNSET
    edge_transcoders: Opt[int | None] = UNSET
    external_storage: Opt[int | None] = UNSET
    images_analyzed: Opt[int | None] = UNSET
    images_face_recognition: Opt[int | None] = UNSET
    portals: Opt[int | None] = UNSET
    shield_enabled: Opt[bool | None] = UNSET
    storage: Opt[dict[str, Any] | None] = UNSET
    storage_gateway_clusters: Opt[int | None] = UNSET
    storage_gateway_nodes: Opt[int | None] = UNSET
    transcription_hours: Opt[float | None] = UNSET
    users: Opt[dict[str, Any] | None] = UNSET
    video_analyzed_hours: Opt[float | None] = UNSET
    video_face_recognition_hours: Opt[float | None] = UNSET

from iconik_api.shared.models import Errors as Errors

@model
class IndexedStorageAccess(Model):
    bucket_name: Opt[str | None] = UNSET
    bytes_received: Opt[int | None] = UNSET
    bytes_sent: Opt[int | None] = UNSET
    date: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    operations: Opt[int | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET

@model
class IndexedStorageUsage(Model):
    bucket_name: Opt[str | None] = UNSET
    bytes_stored: Opt[int | None] = UNSET
    date: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = UNSET

@model
class IndexedTranscoderUsage(Model):
    transcoder_type: Opt[TranscoderType] = field(default=UNSET, required=True)
    count: Opt[int | None] = UNSET
    date: Opt[str | None] = UNSET
    destination_bytes: Opt[int | None] = UNSET
    duration_seconds: Opt[int | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    is_user_transcoder: Opt[bool | None] = UNSET
    operation_type: Opt[TranscoderOperation | None] = UNSET
    source_bytes: Opt[int | None] = UNSET
    system_domain_id: Opt[str | None] = UNSET

@model
class IndexedUserUsage(Model):
    count: Opt[int | None] = UNSET
    date: Opt[str | None] = UNSET
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    system_domain_id: Opt[str | None] = UNSET
    type: Opt[str | None] = UNSET
    user_email: Opt[str | None] = UNSET
    user_id: Opt[str | None] = UNSET
    user_name: Opt[str | None] = UNSET

@model
class LogsRecipient(Model):
    method: Opt[LogsRecipientMethod] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    settings: Opt[dict[str, Any]] = field(default=UNSET, required=True, secret=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class LogsRecipientCheck(Model):
    access_check: Opt[bool | None] = UNSET
    error_message: Opt[str | None] = UNSET

LogsRecipientMethod: TypeAlias = Literal['AMAZON', 'GOOGLE'] | str

@model
class LogsRecipients(Model):
    objects: Opt[list[LogsRecipient] | None] = field(default=UNSET, read_only=True)

@model
class PaygoCosts(Model):
    ai_metadata_cost: Opt[float | None] = UNSET
    analysis_cost: Opt[float | None] = UNSET
    automation_cost: Opt[float | None] = UNSET
    edge_transcoder_cost: Opt[float | None] = UNSET
    external_storage_cost: Opt[float | None] = UNSET
    face_recognition_cost: Opt[float | None] = UNSET
    shield_cost: Opt[float | None] = UNSET
    storage_costs: Opt[dict[str, Any] | None] = UNSET
    total_spend: Opt[float | None] = UNSET
    transcription_cost: Opt[float | None] = UNSET
    user_costs: Opt[dict[str, Any] | None] = UNSET

@model
class PriceList(Model):
    currency: Opt[Currency] = field(default=UNSET, required=True)
    name: Opt[str] = field(default=UNSET, required=True)
    prices: Opt[dict[str, Any]] = field(default=UNSET, required=True)

@model
class PriceLists(Model):
    objects: Opt[list[PriceList] | None] = field(default=UNSET, read_only=True)

@model
class StorageAccesses(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedStorageAccess] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class StorageUsages(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedStorageUsage] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

TranscoderOperation: TypeAlias = Literal['ANALYZE', 'CONFORM', 'EXTRACT_AUDIO', 'EXTRACT_IMAGE', 'FACE_RECOGNITION_IMAGE', 'FACE_RECOGNITION_VIDEO', 'MEDIAINFO', 'TRANSCODE', 'TRANSCODE_AUDIO', 'TRANSCODE_IMAGE', 'TRANSCODE_KEYFRAMES', 'TRANSCODE_VIDEO', 'TRANSCRIBE', 'TRANSCRIBE_HUMAN'] | str
TranscoderType: TypeAlias = Literal['AMAZON_REKOGNITION_IMAGE', 'AMAZON_REKOGNITION_VIDEO', 'AMAZON_TRANSCRIBE', 'COLLECTION_KEYFRAMES', 'ELEMENTAL_MEDIACONVERT', 'ELEMENTAL_SERVER', 'ENCODING_COM', 'FACE_RECOGNITION', 'FFMPEG', 'FFMPEG_FIRST_FRAME', 'FLICS', 'GCVI_TRANSCRIPTION', 'GOOGLE_VIDEO_INTELLIGENCE', 'GOOGLE_VISION', 'ICONIK_EDGE_TRANSCODER', 'IMAGEMAGICK', 'LIBREOFFICE', 'LLM_METADATA', 'MEDIAINFO', 'NONE', 'OPEN_GRAPH', 'REV_AI_TRANSCRIPTION', 'SUBTITLES', 'TELESTREAM_CLOUD', 'VANTAGE', 'WILDMOKA', 'ZENCODER'] | str

@model
class TranscoderUsages(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedTranscoderUsage] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class UserUsages(Model):
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    objects: Opt[list[IndexedUserUsage] | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

# --- iconik_api.stats.operations


class AsyncBillingCreditsOperations(Async, BillingCreditsOperations): ...

class AsyncBillingCustomersOperations(Async, BillingCustomersOperations): ...

class AsyncBillingExpirationsOperations(Async, BillingExpirationsOperations): ...

class AsyncBillingOperations(Async, BillingOperations): ...

class AsyncInvoicesOperations(Async, InvoicesOperations): ...

class AsyncLogsRecipientsOperations(Async, LogsRecipientsOperations): ...

class AsyncObjectsOperations(Async, ObjectsOperations): ...

class AsyncOrdwayOperations(Async, OrdwayOperations): ...

class AsyncPriceListsOperations(Async, PriceListsOperations): ...

class AsyncStats(Async, StatsService):
    billing = part(AsyncBillingOperations)
    billing_credits = part(AsyncBillingCreditsOperations)
    billing_customers = part(AsyncBillingCustomersOperations)
    billing_expirations = part(AsyncBillingExpirationsOperations)
    invoices = part(AsyncInvoicesOperations)
    logs_recipients = part(AsyncLogsRecipientsOperations)
    objects = part(AsyncObjectsOperations)
    ordway = part(AsyncOrdwayOperations)
    price_lists = part(AsyncPriceListsOperations)
    usage = part(AsyncUsageOperations)

class AsyncUsageOperations(Async, UsageOperations): ...

class BillingCreditsOperations(Resource):
    @op
    def create_billing_credits(
        self,
        body: CreditsPurchase | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CreditsPurchase]: ...
    @op.read
    def get_billing_credits_price(self, *, credits: int, **options: Unpack[Options]) -> Call[CreditsPrice]: ...
    @op
    def verify_billing_credits(
        self,
        body: CreditsVerification | JsonBody,
        **options: Unpack[Options],
    ) -> Call[CreditsVerification]: ...

class BillingCustomersOperations(Resource):
    @op.read
    def get_billing_customer(self, **options: Unpack[Options]) -> Call[BillingRecord]: ...
    @op
    def create_billing_customer(
        self,
        body: BillingCustomer | JsonBody,
        **options: Unpack[Options],
    ) -> Call[BillingCustomer]: ...
    @op
    def create_billing_card(self, body: BillingCard | JsonBody, **options: Unpack[Options]) -> Call[BillingCard]: ...
    @op.destroy
    def delete_billing_card(self, **options: Unpack[Options]) -> Call[Any]: ...

class BillingExpirationsOperations(Resource):
    @op.read
    def list_billing_expirations(
        self,
        *,
        per_page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[BillingRecords]: ...
    @op
    def replace_billing_expiration(
        self,
        system_domain_id: str,
        billing_id: str,
        body: BillingExpiration | JsonBody,
        **options: Unpack[Options],
    ) -> Call[BillingRecord]: ...
    @op.destroy
    def delete_billing_expiration(
        self,
        system_domain_id: str,
        billing_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...

class BillingOperations(Resource):
    @op.read
    def list_billing_records(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[BillingRecords]: ...
    @op
    def create_billing_record(
        self,
        body: BillingRecord | JsonBody,
        **options: Unpack[Options],
    ) -> Call[BillingRecord]: ...
    @op.read
    def get_billing_recipients(self, **options: Unpack[Options]) -> Call[BillingRecipients]: ...
    @op
    def replace_billing_recipients(
        self,
        body: BillingRecipients | JsonBody,
        **options: Unpack[Options],
    ) -> Call[BillingRecipients]: ...
    @op.read
    def get_billing_settings(self, **options: Unpack[Options]) -> Call[BillingSettings]: ...
    @op
    def replace_billing_settings(
        self,
        body: BillingSettings | JsonBody,
        **options: Unpack[Options],
    ) -> Call[BillingSettings]: ...
    @op.read
    def get_billing_status(self, **options: Unpack[Options]) -> Call[BillingStatus]: ...
    @op.destroy
    def delete_billing_record(
        self,
        system_domain_id: str,
        billing_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_paygo_costs(self, **options: Unpack[Options]) -> Call[PaygoCosts]: ...

class InvoicesOperations(Resource):
    @op.read
    def get_charge_receipt_url(self, charge_id: str, **options: Unpack[Options]) -> Call[ChargeReceipt]: ...
    @op.read
    def list_invoices(
        self,
        *,
        starting_after: Opt[str] = UNSET,
        limit: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class LogsRecipientsOperations(Resource):
    @op.read
    def list_logs_recipients(
        self,
        *,
        per_page: Opt[int] = UNSET,
        last_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[LogsRecipients]: ...
    @op
    def create_logs_recipient(
        self,
        body: LogsRecipient | JsonBody,
        **options: Unpack[Options],
    ) -> Call[LogsRecipient]: ...
    @op.read
    def get_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[LogsRecipient]: ...
    @op
    def replace_logs_recipient(
        self,
        logs_recipient_id: str,
        body: LogsRecipient | JsonBody,
        **options: Unpack[Options],
    ) -> Call[LogsRecipient]: ...
    @op
    def check_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[LogsRecipientCheck]: ...
    @op
    def update_logs_recipient(
        self,
        logs_recipient_id: str,
        body: LogsRecipient | JsonBody,
        **options: Unpack[Options],
    ) -> Call[LogsRecipient]: ...
    @op.destroy
    def delete_logs_recipient(self, logs_recipient_id: str, **options: Unpack[Options]) -> Call[None]: ...

class ObjectsOperations(Resource):
    @op.read
    def get_object_info(self, object_id: str, **options: Unpack[Options]) -> Call[Any]: ...

class OrdwayOperations(Resource):
    @op.read
    def list_ordway_billing_records(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[BillingRecords]: ...
    @op.read
    def get_ordway_customer(self, **options: Unpack[Options]) -> Call[BillingRecord]: ...
    @op.read
    def list_ordway_invoices(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class PriceListsOperations(Resource):
    @op.read
    def list_price_lists(self, **options: Unpack[ListOptions]) -> Call[PriceLists]: ...
    @op
    def replace_price_list(self, body: PriceList | JsonBody, **options: Unpack[Options]) -> Call[PriceList]: ...
    @op.read
    def get_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[PriceList]: ...
    @op.destroy
    def delete_price_list(self, name: str, currency: str, **options: Unpack[Options]) -> Call[None]: ...

class StatsService(BillingOperations, BillingCreditsOperations, BillingCustomersOperations, BillingExpirationsOperations, InvoicesOperations, LogsRecipientsOperations, ObjectsOperations, OrdwayOperations, PriceListsOperations, UsageOperations): ...

class SyncBillingCreditsOperations(Sync, BillingCreditsOperations): ...

class SyncBillingCustomersOperations(Sync, BillingCustomersOperations): ...

class SyncBillingExpirationsOperations(Sync, BillingExpirationsOperations): ...

class SyncBillingOperations(Sync, BillingOperations): ...

class SyncInvoicesOperations(Sync, InvoicesOperations): ...

class SyncLogsRecipientsOperations(Sync, LogsRecipientsOperations): ...

class SyncObjectsOperations(Sync, ObjectsOperations): ...

class SyncOrdwayOperations(Sync, OrdwayOperations): ...

class SyncPriceListsOperations(Sync, PriceListsOperations): ...

class SyncStats(Sync, StatsService):
    billing = part(SyncBillingOperations)
    billing_credits = part(SyncBillingCreditsOperations)
    billing_customers = part(SyncBillingCustomersOperations)
    billing_expirations = part(SyncBillingExpirationsOperations)
    invoices = part(SyncInvoicesOperations)
    logs_recipients = part(SyncLogsRecipientsOperations)
    objects = part(SyncObjectsOperations)
    ordway = part(SyncOrdwayOperations)
    price_lists = part(SyncPriceListsOperations)
    usage = part(SyncUsageOperations)

class SyncUsageOperations(Sync, UsageOperations): ...

class UsageOperations(Resource):
    @op
    def create_asset_usage(self, body: AssetUsage | JsonBody, **options: Unpack[Options]) -> Call[AssetUsage]: ...
    @op.read
    def list_asset_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AssetUsages]: ...
    @op.read
    def list_automation_usage(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[AutomationRuns]: ...
    @op.read
    def list_collection_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[CollectionUsages]: ...
    @op.read
    def get_current_usage(self, *, per_page: Opt[int] = UNSET, **options: Unpack[Options]) -> Call[CurrentUsage]: ...
    @op.read
    def list_storage_access(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageAccesses]: ...
    @op.read
    def list_storage_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[StorageUsages]: ...
    @op.read
    def list_transcoder_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[TranscoderUsages]: ...
    @op.read
    def list_user_usage(
        self,
        period: str,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        system_domain_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[UserUsages]: ...
    @op.read
    def list_licensed_users(
        self,
        *,
        from_date: Opt[str] = UNSET,
        to_date: Opt[str] = UNSET,
        system_domain_id: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[UserUsages]: ...
