"""Registrations of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    from .logins import AutoLogin
    from .system_domains import SystemDomainFromTemplate

__all__ = ["Countries", "Country", "Registration", "RegistrationContent", "VerifiedRegistration"]


@model
class Countries(Model):
    """Countries that customers can be from."""

    first_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the first page is.
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the last page is.
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the next page is; null on the last one.
    objects: Opt[list[Country] | None] = field(default=UNSET, read_only=True)  #: The countries.
    page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of this page, from 1.
    pages: Opt[int | None] = field(default=UNSET, read_only=True)  #: Number of pages.
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects in a full page.
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Where the page before is; null on the first one.
    total: Opt[int | None] = field(default=UNSET, read_only=True)  #: Objects on all pages together.


@model
class Country(Model):
    """A country by ISO 3166."""

    name: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the country.
    alpha2: Opt[str | None] = field(default=UNSET, read_only=True)  #: Code of two letters.
    alpha3: Opt[str | None] = field(default=UNSET, read_only=True)  #: Code of three letters.
    apolitical_name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Name that takes no side.
    numeric: Opt[str | None] = field(default=UNSET, read_only=True)  #: Code of three digits.


@model
class Registration(Model):
    """A new customer."""

    country: Opt[str] = field(default=UNSET, required=True)  #: Country of the customer.
    email: Opt[str] = field(default=UNSET, required=True)  #: Mail address of the first administrator.
    first_name: Opt[str] = field(default=UNSET, required=True)  #: Given name.
    last_name: Opt[str] = field(default=UNSET, required=True)  #: Family name.
    password: Opt[str] = field(default=UNSET, secret=True)  #: Password of the first administrator.
    base_url: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the web interface.
    company_name: Opt[str | None] = UNSET  #: Name of the company.
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)  #: When the customer registered.
    email_marketing_consent: Opt[bool | None] = UNSET  #: Whether the user agrees to advertising by mail.
    id: Opt[str | None] = field(default=UNSET, read_only=True)  #: Identifier of the registration.
    marketplace_signup_nonce: Opt[str | None] = field(default=UNSET, secret=True)  #: Ties an account of the marketplace to this user.
    ordway_customer_id: Opt[str | None] = UNSET  #: Customer in Ordway, which writes the invoices.
    ordway_subscription_id: Opt[str | None] = UNSET  #: Subscription in Ordway.
    referral_code: Opt[str | None] = UNSET  #: Code that decides the terms.
    stripe_id: Opt[str | None] = UNSET  #: Customer in Stripe, which takes the payments.


@model
class RegistrationContent(Model):
    """What a page of the registration shows."""

    slug: Opt[str] = field(default=UNSET, required=True, read_only=True)  #: Name of the content in addresses.
    caption: Opt[str | None] = field(default=UNSET, read_only=True)  #: Text of the picture.
    category: Opt[str | None] = field(default=UNSET, read_only=True)  #: Category of the content.
    image: Opt[str | None] = field(default=UNSET, read_only=True)  #: Address of the picture.
    name: Opt[str | None] = field(default=UNSET, read_only=True)  #: Title.


@model
class VerifiedRegistration(Model):
    """A customer whose address is confirmed."""

    auto_login: Opt[bool | None] = field(default=UNSET, read_only=True)  #: Whether the user can be logged in at once.
    domain_data: Opt[SystemDomainFromTemplate | None] = field(default=UNSET, read_only=True)  #: The new system domain.
    login_data: Opt[AutoLogin | None] = field(default=UNSET, read_only=True)  #: What logs the user in at once.
