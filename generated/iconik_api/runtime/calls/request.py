"""From a `Call` to the request that is sent for it, and to the request that follows a redirect."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urljoin

from ..base.header_fields import check_fields, check_given as check_headers
from ..base.origin import request_url
from ..base.timeouts import Timeout
from ..base.unset import UNSET
from ..http.headers import Headers
from ..http.request import HttpRequest
from ..http.response import redirect_url
from ..http.streams import Stream
from ..http.url import Url
from ..policy.settings import default_headers
from .call import Binary, Call, Location, Text, as_text, given_query, is_json, query_pairs

if TYPE_CHECKING:
    from ..http.response import HttpResponse
    from ..policy.settings import SessionState, Settings

_MAX_REDIRECTS = 10
#: A path that stays as it is.
_PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9/_.~-]|%[0-9A-Fa-f]{2})*")
_READS = frozenset({"GET", "HEAD"})
#: Methods whose requests have no `Content-Length: 0`.
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS"})
_FRAMING = ("Host", "Content-Length", "Transfer-Encoding")
#: Headers that may follow a redirect to another origin.
_HARMLESS_HEADERS = frozenset({"accept", "accept-encoding", "range", "user-agent"})


def request_of(settings: Settings, call: Call[Any]) -> HttpRequest:
    """Return the HTTP request of a call.

    Raises:
        TypeError: A value cannot be part of a path, a query, a header or a JSON document.
        ValueError: The contract excludes a value; an identifier is empty or would lead to another path; a header cannot
            be sent.
    """
    if (call.body or call.paging) and call.options.get("check", True):
        _check(call)
    url = _url(settings, call)
    trusted = call.url is None or settings.trusts(url)
    request = HttpRequest(
        call.method,
        url,
        _headers(settings, call, url, trusted),
        timeout=timeout_of(settings, call),
        credentials=call.credentials,
        trusted=trusted,
        max_response_bytes=settings.max_response_bytes,
        public_url=None if call.public_target is None else f"{settings.base}/{call.public_target}",
    )
    if call.body:
        # The import stands here: a program that only reads needs no module that writes bodies.
        from .body import content_of

        content_type, request.body = content_of(call.body)
        request.headers.setdefault("Content-Type", content_type)
    if request.body or call.body or call.method not in _WITHOUT_LENGTH:
        request.headers.update(_length_of(request.body))
    return request


class Framing:
    """The fields of a request that say where it goes and where its body ends. A hook may change URL and body only.

    Args:
        request: The request before the hook.
    """

    __slots__ = ("_body", "_fields")

    def __init__(self, request: HttpRequest) -> None:
        self._body = request.body
        self._fields = {name: request.headers.get(name) for name in _FRAMING}

    def renew(self, request: HttpRequest) -> None:
        """Set the fields of the request after the hook.

        Raises:
            ValueError: The hook has set a field to another value.
        """
        wanted = {**self._fields, "Host": default_headers("", request.url)["Host"]}
        if request.body is not self._body:
            length = _length_of(request.body)
            wanted = {**dict.fromkeys(_FRAMING), **length, "Host": wanted["Host"]}
        for name, value in wanted.items():
            given = request.headers.get(name)
            if given not in (None, value, self._fields[name]):
                check_headers({name: given})
            if value is None:
                request.headers.pop(name, None)
            else:
                request.headers[name] = value


def _length_of(body: bytes | Stream) -> Mapping[str, str]:
    return body.headers if isinstance(body, Stream) else {"Content-Length": str(len(body))}


def _check(call: Call[Any]) -> None:
    from ..models.bounds import check_body, check_bounds

    if call.paging is not None and call.paging.most:
        check_bounds("per_page", _query(call).get("per_page"), f"0..{call.paging.most}")
    if call.body and is_json(call.body.content_type):
        from ..models.given import check_given

        check_given(call.body.value)
        check_body(call.body.value, call.body.expected)


def asks_for_parts(call: Call[Any]) -> bool:
    """Return whether a call selects the properties of the objects in its response."""
    get = getattr(call.body.value, "get", None) if call.body else None
    fields = get("include_fields") if get is not None else None
    query = _query(call)
    return bool(fields or query.get("include_fields") or query.get("includes"))


def timeout_of(settings: Settings, call: Call[Any]) -> Timeout:
    """Return the timeout of a call."""
    return Timeout.of(call.options["timeout"]) if "timeout" in call.options else settings.waits


def redirect_request(settings: Settings, response: HttpResponse, hops: int) -> HttpRequest | None:
    """Return the request that follows a redirect, or `None` when the response is for the caller.

    Reads follow anywhere. Headers that may hold a secret stay behind when a read comes from or goes to another origin.
    All other methods follow only where method and body are kept (307, 308) and both origins are the API's own: a write
    is never turned into a read, sent to another origin, or sent here because another origin says so.
    """
    request = response.request
    url = redirect_url(response)
    if url is None or hops >= _MAX_REDIRECTS:
        return None
    try:
        trusted = settings.trusts(url)
        kept_whole = trusted and settings.trusts(request.url)
        authority = default_headers("", url)["Host"]
    except ValueError:
        return None
    if request.method not in _READS and not (kept_whole and response.status_code in (307, 308)):
        return None
    kept = [(name, value) for name, value in request.headers.multi_items() if kept_whole or name.lower() in _HARMLESS_HEADERS]
    headers = Headers(kept)
    headers["Host"] = authority
    return HttpRequest(request.method, url, headers, request.body, timeout=request.timeout, credentials=request.credentials, trusted=trusted, max_response_bytes=request.max_response_bytes)


def _query(call: Call[Any]) -> dict[str, Any]:
    return {**call.query, **given_query(call.options.get("params"))}


def _url(settings: Settings, call: Call[Any]) -> Url:
    query = _query(call)
    if call.url is not None:
        url = request_url(urljoin(settings.base, call.url) if call.url.startswith("/") else call.url)
    elif _PLAIN_PATH.fullmatch(call.target) and "/." not in f"/{call.target}":
        url = f"{settings.base}/{call.target}"
    else:
        url = _below(settings.base, call.target)
    if (session := settings.running_session) is not None and session.params and settings.trusts(url):
        named = {name for name, _ in parse_qsl(url.partition("?")[2], keep_blank_values=True)}
        query = {**{name: value for name, value in session.params.items() if name not in named}, **query}
    if query and (pairs := query_pairs(query)):
        url = f"{url}{'&' if '?' in url else '?'}{urlencode(pairs)}"
    return Url(url)


def _below(base: str, path: str) -> str:
    """Return the URL of a path of the caller's own below another URL, without its dot segments."""
    scheme, _, rest = f"{base}/{path}".partition("://")
    authority, _, path = rest.partition("/")
    joined = urljoin(f"{scheme}://{authority}", f"/{path}")
    # Dot segments that lead above the root are left by `urljoin`.
    return request_url(re.sub(r"^([a-z]+://[^/?#]*)(?:/\.\.)+(?=[/?#]|$)", r"\1", joined, flags=re.IGNORECASE))


def _headers(settings: Settings, call: Call[Any], url: str, trusted: bool) -> Headers:
    if trusted:
        headers = settings.api_headers.copy()
        if (session := settings.running_session) is not None:
            _add_session(session, headers, settings)
    else:
        headers = Headers(default_headers(settings.user_agent, url))
    accept = call.accept or ("*/*" if call.result in (Text, Binary, Location) else None)
    if accept and not any(name.lower() == "accept" for name in settings.headers):
        headers["Accept"] = accept
    for name, value in call.headers.items():
        if value is not None and value is not UNSET:
            headers[name] = as_text(value)
    if further := call.options.get("headers"):
        check_headers(dict(further))
        headers.update(further)
    if call.headers:
        check_fields(dict(headers.multi_items()), "header")
    return headers


def _add_session(session: SessionState, headers: Headers, settings: Settings) -> None:
    # Credentials are added to a request when it is sent.
    check_headers(session.headers)
    above = {name.lower() for name in (*settings.headers, *settings.credentials)}
    for name, value in session.headers.multi_items():
        if name.lower() not in above:
            headers[name] = value
    if session.cookies and "Cookie" not in headers:
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in session.cookies.items())
