"""Models of settings, loaded by resource when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.lazy import lazy

if TYPE_CHECKING:
    from ...shared.models.shared import Errors as Errors, ProtectionLevel as ProtectionLevel
    from ...users.models.two_factor import MfaMethod as MfaMethod
    from .ai_consents import *
    from .cors_hosts import *
    from .groups import *
    from .merged import *
    from .search_views import *
    from .system import *
    from .themes import *
    from .users import *

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".ai_consents": "AIConsent AIConsentAction AIConsentDecision AIConsentEvent AIConsentEvents AIConsentOrigin AIConsentRevocation AIConsentStatus AIConsents AIDocument AIDocumentReference AIDocuments AIFeature AIFeatureStatus AIState",
        ".cors_hosts": "CORSHost CORSHosts",
        ".groups": "GroupSettings",
        ".merged": "MergedSettings",
        ".search_views": "SearchViewGroups",
        ".system": "AllowedIP DefaultShareOptions ExternalShareOptions FacetField GroupSelection JobsDashboard JobsDashboardWidget JobsDashboardWidgetType JobsWidgetOptions JobsWidgetSort PasswordRules SearchDisplayField SortOrder SystemSettings WatermarkContext WatermarkOptions WatermarkPosition",
        ".themes": "Theme ThemeBase ThemeColors ThemeData ThemeTypography Themes",
        ".users": "Dashboard DashboardCollectionsTree DashboardCommentsFeed DashboardHeader DashboardViewType DashboardWidget UsageHistory UsageHistoryWidget UserSettings",
        "...shared.models.shared": "Errors ProtectionLevel",
        "...users.models.two_factor": "MfaMethod",
    },
)
