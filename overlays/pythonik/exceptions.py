"""Everything that this package raises."""

from iconik_api.runtime.errors import (
    ApiConnectionError as ApiConnectionError,
    ApiStatusError as ApiStatusError,
    ApiTimeoutError as ApiTimeoutError,
    BadRequestError as BadRequestError,
    ConflictError as ConflictError,
    DecodeError as DecodeError,
    ForbiddenError as ForbiddenError,
    NotFoundError as NotFoundError,
    PythonikError as PythonikError,
    RateLimitedError as RateLimitedError,
    ServerError as ServerError,
    UnauthorizedError as UnauthorizedError,
    UnprocessableEntityError as UnprocessableEntityError,
)

__all__ = [
    "ApiConnectionError",
    "ApiStatusError",
    "ApiTimeoutError",
    "BadRequestError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "NotFoundError",
    "PythonikError",
    "PythonikException",
    "RateLimitedError",
    "ServerError",
    "UnauthorizedError",
    "UnexpectedStorageMethodForProxy",
    "UnprocessableEntityError",
]

#: The base class under the name that pythonik 1.x gave it.
PythonikException = PythonikError


class UnexpectedStorageMethodForProxy(PythonikError):  # noqa: N818  (the name is that of 1.x)
    """A proxy or keyframe lies on a storage that hands out no upload id: neither S3 nor GCS."""
