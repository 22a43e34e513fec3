"""The settings that a client sends with: its base URL, its credentials and the options of its user."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ..base.header_fields import check_fields, check_given
from ..base.origin import ascii_url, is_safe, origin_of, origin_of_base
from ..base.shown import hidden, safe_repr
from ..base.timeouts import DEFAULT_TIMEOUT, Timeout, TimeoutInput
from .retry import Retries

if TYPE_CHECKING:
    from os import PathLike
    from typing import Self

    from ..http.auth import Credential, Credentials
    from ..http.headers import Headers
    from ..http.request import HttpRequest
    from ..http.response import HttpResponse
    from .limit import RateLimiter
    from .options import ClientOptions

_RETRIES = Retries()
_MAX_RESPONSE_BYTES = 1 << 30


class SessionState:
    """Settings that a program makes on the session of a client. They count for requests to the API only.

    Attributes:
        headers: Header fields, below those of the client and of the call.
        params: Query parameters, below those of the call.
        cookies: Values by name.
    """

    def __init__(self) -> None:
        from ..http.headers import Headers

        self.headers = Headers()
        self.params: dict[str, Any] = {}
        self.cookies: dict[str, str] = {}


class Settings:
    """The settings that a client sends with.

    Args:
        base_url: URL of the API; a path in it is kept.
        credentials: Header fields that prove who calls, or functions that give their values. They are sent to the
            origin of `base_url` and nowhere else.
        user_agent: Value of the `User-Agent` header.
        allow_http: Send credentials unencrypted to another host than this machine.

    The other arguments are those of `ClientOptions`.

    Attributes:
        waits: The timeout in its one form.

    Raises:
        TypeError: The base URL is not a string, a timeout not a number, or another option of a wrong type.
        ValueError: The base URL is invalid, or would have credentials sent unencrypted; a credential or a header cannot
            be sent; a timeout is negative, or `max_response_bytes` below 1.
    """

    def __init__(
        self,
        base_url: str,
        *,
        credentials: Mapping[str, Credential],
        user_agent: str,
        allow_http: bool = False,
        timeout: TimeoutInput = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        raise_on_error: bool = False,
        strict: bool = False,
        retries: Retries = _RETRIES,
        rate_limit: RateLimiter | None = None,
        on_request: Callable[[HttpRequest], object] | None = None,
        on_response: Callable[[HttpResponse], object] | None = None,
        max_response_bytes: int = _MAX_RESPONSE_BYTES,
        record: str | PathLike[str] | None = None,
    ) -> None:
        if not isinstance(base_url, str):
            raise TypeError(f"base_url must be a string, not {type(base_url).__name__}")
        self.origin = origin_of_base(base_url)
        self.base_url = base_url.rstrip("/")
        if credentials and not (allow_http or is_safe(*self.origin[:2])):
            raise ValueError(f"{self.base_url} is not encrypted: use https, or pass allow_http=True")
        self.allow_http = allow_http
        self.credentials = {name: hidden(value) for name, value in credentials.items()}
        check_fields({name: value for name, value in credentials.items() if not callable(value)}, "credential for")
        self.user_agent = user_agent
        self.timeout = timeout
        self.waits = Timeout.of(timeout)
        self.headers = dict(headers or {})
        check_given(self.headers)
        self.raise_on_error = raise_on_error
        self.strict = strict
        self.retries = retries
        self.rate_limit = rate_limit
        self.on_request = on_request
        self.on_response = on_response
        self.max_response_bytes = max_response_bytes
        self.record = record
        #: Recorder of the calls; the transport opens it.
        self.recorder: Any = None
        #: The state of the session once somebody has asked for it. All views of a client share the list.
        self._sessions: list[SessionState] = []
        _check(self)

    @safe_repr
    def __repr__(self) -> str:
        return f"<Settings {self.base_url}>"

    def changed(self, *, credentials: Mapping[str, Credential] | None = None, **options: Any) -> Self:
        """Return the same settings with some options changed; headers and credentials are added to the present ones.

        Raises:
            TypeError: An option does not exist, or may not be changed.
            ValueError: A value is out of range.
        """
        from .options import ClientOptions

        for name in options:
            if name not in ClientOptions.__annotations__:
                raise TypeError(f"with_options() got an unexpected keyword argument {name!r}")
        headers = {**self.headers, **(options.pop("headers", None) or {})}
        changed = type(self)(self.base_url, credentials={**self.credentials, **(credentials or {})}, user_agent=self.user_agent, allow_http=self.allow_http, **{**self.options, **options, "headers": headers})
        changed._sessions = self._sessions
        return changed

    def at(self, base_url: str) -> Self:
        """Return the same settings for another API, which then gets the credentials.

        Raises:
            TypeError: The base URL is not a string.
            ValueError: The base URL is invalid, or would have credentials sent unencrypted.
        """
        changed = type(self)(base_url, credentials=self.credentials, user_agent=self.user_agent, allow_http=self.allow_http, **self.options)
        changed._sessions, changed.recorder = self._sessions, self.recorder
        return changed

    @property
    def options(self) -> ClientOptions:
        """The options that may be changed."""
        from .options import ClientOptions

        return cast("ClientOptions", {name: getattr(self, name) for name in ClientOptions.__annotations__})

    def trusts(self, url: str) -> bool:
        """Return whether credentials may go to a URL: only to the origin that the client was made for."""
        try:
            return origin_of(url) == self.origin
        except ValueError:
            return False

    @cached_property
    def base(self) -> str:
        """URL of the API, in ASCII, without a slash at its end."""
        return ascii_url(self.base_url)

    @property
    def session(self) -> SessionState:
        """The state of the session, shared by all views of a client."""
        if not self._sessions:
            self._sessions.append(SessionState())
        return self._sessions[0]

    @property
    def running_session(self) -> SessionState | None:
        """The state of the session; `None` as long as nobody has asked for `session`."""
        return self._sessions[0] if self._sessions else None

    @property
    def session_headers(self) -> Headers | None:
        """The headers that the program has set on its session, if any."""
        session = self.running_session
        return None if session is None else session.headers

    @cached_property
    def api_headers(self) -> Headers:
        """The headers of every request to the API; copying them is quicker than making them."""
        from ..http.headers import Headers

        headers = Headers(default_headers(self.user_agent, self.base))
        headers.update(self.headers)
        return headers

    @cached_property
    def auth(self) -> Credentials:
        """The credentials, as they meet a request."""
        from ..http.auth import Credentials

        return Credentials(self.credentials)


def default_headers(user_agent: str, url: str) -> dict[str, str]:
    """Return the headers that every request has."""
    authority = url.partition("://")[2].partition("/")[0].partition("?")[0]
    return {"Host": authority.rpartition("@")[2].removesuffix(":"), "Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": user_agent}


def _check(settings: Settings) -> None:
    """Check what would otherwise show only once a request is sent.

    Raises:
        TypeError: An option is of a wrong type.
        ValueError: `max_response_bytes` is below 1.
    """
    limiter, longest = settings.rate_limit, settings.max_response_bytes
    for name, fits, wanted in (
        ("retries", isinstance(settings.retries, Retries), "a Retries, such as Retries(5) or NO_RETRIES"),
        ("rate_limit", limiter is None or hasattr(limiter, "reserve"), "a RateLimit, another limiter, or None"),
        ("on_request", settings.on_request is None or callable(settings.on_request), "a function or None"),
        ("on_response", settings.on_response is None or callable(settings.on_response), "a function or None"),
        ("record", isinstance(settings.record, (str, os.PathLike)) or settings.record is None, "a path or None"),
        ("max_response_bytes", isinstance(longest, int) and not isinstance(longest, bool), "a whole number of bytes"),
    ):
        if not fits:
            raise TypeError(f"{name} must be {wanted}, not {type(getattr(settings, name)).__name__}")
    if settings.max_response_bytes < 1:
        raise ValueError(f"max_response_bytes must be 1 or more bytes, not {settings.max_response_bytes}")
