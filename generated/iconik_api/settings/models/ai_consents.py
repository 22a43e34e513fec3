"""Ai consents of settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "AIConsent",
    "AIConsentAction",
    "AIConsentDecision",
    "AIConsentEvent",
    "AIConsentEvents",
    "AIConsentOrigin",
    "AIConsentRevocation",
    "AIConsentStatus",
    "AIConsents",
    "AIDocument",
    "AIDocumentReference",
    "AIDocuments",
    "AIFeature",
    "AIFeatureStatus",
    "AIState",
]

#: What happened to a consent.
AIConsentAction: TypeAlias = Literal["ACCEPTED", "DECLINED", "LEGACY_IMPORTED", "NOTICE_ELAPSED", "REVOKED", "REVOKED_BY_MASTER_SWITCH"] | str

#: How a consent came about.
AIConsentOrigin: TypeAlias = Literal["ADMIN_ACCEPTED", "LEGACY_BETA_AGREEMENT", "LEGACY_UI_CONSENT", "NOTICE_ELAPSED"] | str

#: Whether a consent is given.
AIConsentStatus: TypeAlias = Literal["DECLINED", "GRANTED", "REVOKED"] | str

#: Why a feature can be used or not.
AIFeatureStatus: TypeAlias = Literal["CONSENT_REQUIRED", "CONSENT_STALE", "DISABLED", "ENABLED", "UNAVAILABLE"] | str


@model
class AIConsent(Model):
    """Whether the system domain consents to a document."""

    date_created: Opt[str | None] = UNSET  #: When the decision was made.
    date_revoked: Opt[str | None] = UNSET  #: When the consent ended; null while it lasts.
    document_id: Opt[str | None] = UNSET  #: Document that the consent is about.
    document_url: Opt[str | None] = UNSET  #: Where the text can be read.
    evidence: Opt[str | None] = UNSET  #: What shows that the decision was made.
    origin: Opt[AIConsentOrigin | None] = UNSET  #: How the consent came about.
    status: Opt[AIConsentStatus | None] = UNSET  #: Whether it is given.
    version: Opt[str | None] = UNSET  #: Version of the document.


@model
class AIConsentDecision(Model):
    """Documents to consent to or to decline."""

    documents: Opt[list[AIDocumentReference]] = field(default=UNSET, required=True)  #: Documents, each in the version that was read.


@model
class AIConsentEvent(Model):
    """Something that happened to a consent, and who did it."""

    acting_as_user_id: Opt[str | None] = UNSET  #: User on whose behalf it was done.
    action: Opt[AIConsentAction | None] = UNSET  #: What was done.
    app_id: Opt[str | None] = UNSET  #: Application that sent the request.
    date_created: Opt[str | None] = UNSET  #: When it happened.
    document_id: Opt[str | None] = UNSET  #: Document that the consent is about.
    document_url: Opt[str | None] = UNSET  #: Where the text could be read.
    document_version: Opt[str | None] = UNSET  #: Version of the document.
    evidence: Opt[str | None] = UNSET  #: What shows that it happened.
    id: Opt[str | None] = UNSET  #: Identifier of the event.
    ip: Opt[str | None] = UNSET  #: Address that the request came from.
    origin: Opt[str | None] = UNSET  #: How it came about.
    user_email: Opt[str | None] = UNSET  #: Mail address of the user.
    user_id: Opt[str | None] = UNSET  #: User who did it.


@model
class AIConsentEvents(Model):
    """What happened to the consents."""

    objects: Opt[list[AIConsentEvent] | None] = UNSET  #: The events.


@model
class AIConsentRevocation(Model):
    """Documents whose consents end."""

    documents: Opt[list[str]] = field(default=UNSET, required=True)  #: Identifiers of the documents.


@model
class AIConsents(Model):
    """Consents of the system domain."""

    objects: Opt[list[AIConsent] | None] = UNSET  #: The consents.


@model
class AIDocument(Model):
    """A document that features ask consent to."""

    id: Opt[str | None] = UNSET  #: Identifier of the document.
    published_at: Opt[str | None] = UNSET  #: When this version was published.
    title: Opt[str | None] = UNSET  #: Title shown to people.
    url: Opt[str | None] = UNSET  #: Where the text can be read.
    version: Opt[str | None] = UNSET  #: Version in force.


@model
class AIDocumentReference(Model):
    """One version of a document."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the document.
    version: Opt[str] = field(default=UNSET, required=True)  #: Version of the document.


@model
class AIDocuments(Model):
    """Documents that ask for consent."""

    objects: Opt[list[AIDocument] | None] = UNSET  #: The documents.


@model
class AIFeature(Model):
    """A feature of artificial intelligence, and whether it can be used."""

    billing_tiers: Opt[list[str] | None] = UNSET  #: Tariffs that have the feature.
    consent_enforced: Opt[bool | None] = UNSET  #: Whether the feature is off without consent.
    documents_to_accept: Opt[list[AIDocument] | None] = UNSET  #: Documents that wait for consent.
    effective: Opt[bool | None] = UNSET  #: Whether the feature can be used, all things considered.
    enabled: Opt[bool | None] = UNSET  #: Whether the feature is switched on in the settings.
    id: Opt[str | None] = UNSET  #: Name of the feature.
    setting_name: Opt[str | None] = UNSET  #: Setting that switches the feature.
    status: Opt[AIFeatureStatus | None] = UNSET  #: Why the feature can be used or not.


@model
class AIState(Model):
    """Features of artificial intelligence in a system domain, and the consents that they rest on."""

    consents: Opt[list[AIConsent] | None] = UNSET  #: Consents of the system domain.
    disabled_by_domain: Opt[bool | None] = UNSET  #: Whether the system domain itself has switched all of it off.
    enabled: Opt[bool | None] = UNSET  #: Whether any of it may be used.
    features: Opt[dict[str, AIFeature] | None] = UNSET  #: Features, by name.
