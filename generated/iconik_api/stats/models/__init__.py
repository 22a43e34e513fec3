"""Models of stats, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors
    from .billing import *
    from .billing_credits import *
    from .billing_customers import *
    from .billing_expirations import *
    from .invoices import *
    from .logs_recipients import *
    from .price_lists import *
    from .usage import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".billing": "BillingRecipients BillingRecord BillingRecords BillingSettings BillingStatus Currency PaygoCosts",
        ".billing_credits": "CreditsPrice CreditsPurchase CreditsVerification",
        ".billing_customers": "BillingAddress BillingCard BillingContact BillingCustomer",
        ".billing_expirations": "BillingExpiration",
        ".invoices": "ChargeReceipt",
        ".logs_recipients": "LogsRecipient LogsRecipientCheck LogsRecipientMethod LogsRecipients",
        ".price_lists": "PriceList PriceLists",
        ".usage": "AssetKind AssetOperation AssetOperationSource AssetUsage AssetUsages AutomationRun AutomationRuns CollectionOperation CollectionOperationSource CollectionUsage CollectionUsages CurrentUsage IndexedStorageAccess IndexedStorageUsage IndexedTranscoderUsage IndexedUserUsage StorageAccesses StorageUsages TranscoderOperation TranscoderType TranscoderUsages UserUsages",
        "...shared.models.shared": "Errors",
    },
)
