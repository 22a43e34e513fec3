"""Names of headers that every API may send: those of HTTP, and those that browsers, proxies and test tools add."""

from __future__ import annotations

__all__ = ["is_common"]

#: Names in alphabetical order.
_NAMES = """
accept accept-ch accept-charset accept-encoding accept-language accept-patch accept-post accept-ranges age allow
alt-svc alt-used authorization baggage cache-control cf-ray clear-site-data client-ip cnonce connection
content-disposition content-encoding content-language content-length content-location content-md5 content-range
content-security-policy content-security-policy-report-only content-type cookie cookie2 correlation-id critical-ch
cross-origin-embedder-policy cross-origin-opener-policy cross-origin-resource-policy date deprecation digest dnt
document-policy downlink early-data ect etag expect expires forwarded from grpc-timeout host http2-settings if-match
if-modified-since if-none-match if-range if-unmodified-since keep-alive last-modified link location max-forwards
mime-version nel origin origin-agent-cluster p3p permissions-policy pragma priority proxy-authenticate
proxy-authorization proxy-connection public-key-pins purpose range rate-limit referer referrer-policy refresh
report-to reporting-endpoints request-id retry-after rtt save-data server server-timing service-worker
service-worker-navigation-preload set-cookie set-cookie2 sourcemap strict-transport-security sunset
supports-loading-mode surrogate-control surrogate-key te timing-allow-origin tk traceparent tracestate trailer
transfer-encoding true-client-ip tus-resumable upgrade upgrade-insecure-requests user-agent vary via viewport-width
want-digest warning www-authenticate x-api-version x-cache x-cache-hits x-cloud-trace-context x-content-duration
x-content-type-options x-correlation-id x-csrf-token x-device-id x-dns-prefetch-control x-download-options
x-envoy-upstream-service-time x-firefox-spdy x-frame-options x-http-method-override x-hw
x-permitted-cross-domain-policies x-powered-by x-process-time x-purpose x-real-ip x-request-id x-request-start
x-requested-with x-response-time x-robots-tag x-runtime x-served-by x-stand-in x-timer x-trace-id x-ua-compatible
x-varnish x-xss-protection
"""
_COMMON = frozenset(_NAMES.split())
_FAMILIES = (
    "access-control-",
    "cdn-",
    "cf-",
    "fastly-",
    "fly-",
    "ratelimit",
    "sec-",
    "sentry-",
    "x-akamai-",
    "x-amz-",
    "x-amzn-",
    "x-azure-",
    "x-b3-",
    "x-browser-",
    "x-chrome-",
    "x-client-",
    "x-datadog-",
    "x-envoy-",
    "x-forwarded-",
    "x-goog-",
    "x-google-",
    "x-ms-",
    "x-newrelic-",
    "x-original-",
    "x-playwright",
    "x-rate-limit",
    "x-ratelimit",
    "x-schemathesis-",
    "x-served-",
    "x-vercel-",
)


def is_common(name: str) -> bool:
    """Return whether a header, in lower case, says nothing about an API."""
    return name in _COMMON or name.startswith(_FAMILIES)
