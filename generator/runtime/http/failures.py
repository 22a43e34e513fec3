"""Failures that each engine finds in its own way, and reports in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..base.failure import EngineError
from .environment import PROXY_LOGIN_WANTED

if TYPE_CHECKING:
    from .proxies import Proxy

_CERTIFICATES = (
    "if a company's proxy or server has a certificate of its own, name the company's authority by SSL_CERT_FILE, or "
    "trust those of the system by the package truststore"
)


def certificate_refused(text: str, name: str = "") -> EngineError:
    """Return the failure for a certificate that is not trusted. Another attempt would meet the same certificate.

    Args:
        text: Reason, as the library has it.
        name: Name of the exception of the library.
    """
    return EngineError(f"{text}; {_CERTIFICATES}", "invalid", unsent=True, name=name)


def proxy_refused(proxy: Proxy | None, text: str, status: int | None = None, name: str = "") -> EngineError:
    """Return the failure for a proxy that did not let a request through.

    Args:
        proxy: The proxy, if it is known.
        text: Status line of the proxy, or what else it said.
        status: Status; `None` if the library does not give it. A status of 4xx would come again.
        name: Name of the exception of the library.
    """
    if status == PROXY_LOGIN_WANTED:
        return login_wanted(proxy, name)
    final = status is not None and 400 <= status < 500
    message = f"{_named(proxy)} refused the request: {text.strip()}"
    return EngineError(message, "invalid" if final else "connection", unsent=True, name=name)


def login_wanted(proxy: Proxy | None, name: str = "") -> EngineError:
    """Return the failure for a proxy that wants a user name and a password, or others."""
    status = f"{PROXY_LOGIN_WANTED} Proxy Authentication Required"
    message = f"{_named(proxy)} refused the request: {status}; user name and password belong into the URL of the proxy"
    return EngineError(message, "invalid", unsent=True, name=name)


def check_proxy(proxy: Proxy, schemes: tuple[str, ...], engine: str) -> None:
    """Check that an engine has proxies of a kind.

    Raises:
        EngineError: It does not.
    """
    if proxy.url.partition("://")[0] not in schemes:
        message = f"the engine {engine} cannot use the proxy {proxy.url}: it has proxies of {', '.join(schemes)}"
        raise EngineError(message, "invalid", unsent=True)


def via(proxy: Proxy | None, failure: EngineError) -> EngineError:
    """Return a failure that names the proxy by which the request went, if it went by one."""
    if proxy is None:
        return failure
    return EngineError(f"through {_named(proxy)}: {failure}", failure.kind, unsent=failure.unsent, name=failure.name)


def _named(proxy: Proxy | None) -> str:
    return "the proxy" if proxy is None else f"the proxy {proxy.url}"
