"""Settings of a client: base URL, credentials and options."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from ..base.origin import is_safe, origin_of, origin_of_base
from ..base.timeouts import DEFAULT_TIMEOUT, Timeout, seconds_of
from .retry import Retries

if TYPE_CHECKING:
    from typing import Self

    import httpx

    from ..http.auth import OriginAuth
    from .limit import RateLimiter
    from .options import ClientOptions

__all__ = ["Settings", "default_headers"]

_RETRIES = Retries()
_MAX_RESPONSE_BYTES = 1 << 30


class Settings:
    """Settings of a client.

    Args:
        base_url: Base URL of the API, possibly with a path.
        credentials: Credential headers. They are sent to the origin of `base_url` only.
        user_agent: Value of the `User-Agent` header.
        allow_http: Permit sending credentials unencrypted to another host. Default: false.

    The other arguments are those of `ClientOptions`.

    Raises:
        TypeError: An argument is of a wrong type.
        ValueError: The base URL is invalid, or credentials would be sent unencrypted; a credential or a header cannot
            be sent; a timeout is negative, or `max_response_bytes` is below 1.
    """

    def __init__(
        self,
        base_url: str,
        *,
        credentials: Mapping[str, str],
        user_agent: str,
        allow_http: bool = False,
        timeout: Timeout = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        raise_on_error: bool = False,
        strict: bool = False,
        retries: Retries = _RETRIES,
        rate_limit: RateLimiter | None = None,
        on_request: Callable[[httpx.Request], object] | None = None,
        on_response: Callable[[httpx.Response], object] | None = None,
        max_response_bytes: int = _MAX_RESPONSE_BYTES,
    ) -> None:
        if not isinstance(base_url, str):
            raise TypeError(f"base_url must be a string, not {type(base_url).__name__}")
        self.base_url = base_url.rstrip("/")
        self.origin = origin_of_base(base_url)
        if credentials and not (allow_http or is_safe(*self.origin[:2])):
            raise ValueError(f"{self.base_url} is not encrypted: use https, or pass allow_http=True")
        self.allow_http = allow_http
        self.credentials = _checked(credentials, "credential for")
        self.user_agent = user_agent
        self.timeout = timeout
        self.headers = _checked(headers or {}, "header")
        self.raise_on_error = raise_on_error
        self.strict = strict
        self.retries = retries
        self.rate_limit = rate_limit
        self.on_request = on_request
        self.on_response = on_response
        self.max_response_bytes = max_response_bytes
        #: The timeout as httpx's transports take it.
        self.seconds = seconds_of(timeout)
        _check(self)

    def __repr__(self) -> str:
        return f"<Settings {self.base_url}>"

    def changed(self, **options: Any) -> Self:
        """Return the same settings with some options changed; headers are added to the existing ones.

        Raises:
            TypeError: An option is unknown, or cannot be changed.
            ValueError: A value is out of range.
        """
        from .options import ClientOptions

        for name in options:
            if name not in ClientOptions.__annotations__:
                raise TypeError(f"with_options() got an unexpected keyword argument {name!r}")
        headers = {**self.headers, **(options.pop("headers", None) or {})}
        return type(self)(
            self.base_url,
            credentials=self.credentials,
            user_agent=self.user_agent,
            allow_http=self.allow_http,
            **{**self.options, **options, "headers": headers},
        )

    @property
    def options(self) -> ClientOptions:
        """The options that can be changed."""
        from .options import ClientOptions

        return cast("ClientOptions", {name: getattr(self, name) for name in ClientOptions.__annotations__})

    def trusts(self, url: httpx.URL) -> bool:
        """Return whether credentials may be sent to a URL: its origin must be that of the base URL."""
        return origin_of(f"{url.scheme}://{url.netloc.decode('ascii')}") == self.origin

    @cached_property
    def base(self) -> httpx.URL:
        """The base URL, parsed."""
        import httpx

        return httpx.URL(self.base_url)

    @cached_property
    def api_headers(self) -> httpx.Headers:
        """The headers of every request to the API; copying them is faster than making them."""
        import httpx

        headers = httpx.Headers(default_headers(self.user_agent, self.base))
        headers.update(self.headers)
        return headers

    @cached_property
    def auth(self) -> OriginAuth:
        """The authentication that adds the credentials to requests."""
        from ..http.auth import OriginAuth

        return OriginAuth(self.credentials, self.trusts)

    @property
    def authentication(self) -> dict[str, httpx.Auth]:
        """Arguments of `send` of an httpx client: empty without credentials, so that its own `auth` applies."""
        return {"auth": self.auth} if self.credentials else {}


def default_headers(user_agent: str, url: httpx.URL) -> dict[str, str]:
    """Return the headers of a request without options."""
    return {
        "Host": url.netloc.decode("ascii"),
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "User-Agent": user_agent,
    }


def _checked(headers: Mapping[str, str], what: str) -> dict[str, str]:
    """Return headers that can be sent. Later errors of httpx would contain their values, which may be secrets.

    Raises:
        TypeError: A value is not a string.
        ValueError: A value contains a line break, a blank at an end, or a character beyond ASCII.
    """
    for name, value in headers.items():
        if not isinstance(value, str):
            raise TypeError(f"the {what} {name} must be a string, not {type(value).__name__}")
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise ValueError(f"the {what} {name} contains a blank or a character that headers must not contain")
    return dict(headers)


def _check(settings: Settings) -> None:
    """Check options that otherwise would fail at the first request.

    Raises:
        TypeError: An option is of a wrong type.
        ValueError: `max_response_bytes` is below 1.
    """
    limiter, max_bytes = settings.rate_limit, settings.max_response_bytes
    for name, fits, wanted in (
        ("retries", isinstance(settings.retries, Retries), "a Retries, such as Retries(5) or NO_RETRIES"),
        ("rate_limit", limiter is None or hasattr(limiter, "reserve"), "a RateLimit, another limiter, or None"),
        ("on_request", settings.on_request is None or callable(settings.on_request), "a function or None"),
        ("on_response", settings.on_response is None or callable(settings.on_response), "a function or None"),
        (
            "max_response_bytes",
            isinstance(max_bytes, int) and not isinstance(max_bytes, bool),
            "a whole number of bytes",
        ),
    ):
        if not fits:
            raise TypeError(f"{name} must be {wanted}, not {type(getattr(settings, name)).__name__}")
    if settings.max_response_bytes < 1:
        raise ValueError(f"max_response_bytes must be a number of bytes, at least 1, not {settings.max_response_bytes}")
