"""The result of an operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, cast

from ..base.errors import DecodeError, clear_frame_locals, status_error
from ..base.shown import safe_repr
from ..base.unset import UNSET
from ..http.response import error_texts, parsed, redirect_url
from .call import Answer, Binary, Location, Text, is_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..http.response import HttpResponse

T_co = TypeVar("T_co", covariant=True)

#: Status of a response without a body, even if other responses of the operation have one.
_NO_CONTENT = 204


class Response(Generic[T_co]):
    """A response: the HTTP response and the object in it.

    Args:
        response: The HTTP response.
        data: The decoded object, if it is known already.
        result: Type of the decoded object.
        roles: Roles that the contract names for the operation.
        strict: Refuse a response that departs from the contract. With `partial`, objects may lack required properties.
        errors: Types of the bodies of errors; see `Call`.
    """

    __slots__ = ("_data", "_errors", "_result", "_roles", "_strict", "response")

    def __init__(self, response: HttpResponse, data: object = UNSET, *, result: object = None, roles: tuple[str, ...] = (), strict: bool | Literal["partial"] = False, errors: Mapping[str, object] | None = None) -> None:
        self.response = response
        self._data = data
        self._result = result
        self._roles = roles
        self._strict = strict
        self._errors = errors or {}

    @property
    def data(self) -> T_co | None:
        """The object in the response, decoded at first access.

        `None` if the status is not 2xx, if the response has no body, and if it is of another kind than the contract
        says (not JSON, for example). The HTTP response is still at `response`. JSON without a schema in the contract
        is a plain value. For an operation that redirects, the object is the absolute URL of the target.

        Raises:
            DecodeError: The client is strict and the response departs from the contract.
        """
        if self._data is UNSET:
            try:
                self._data = self._decode()
            except DecodeError as error:
                # They hold the response as plain values, in which nothing is marked as secret.
                clear_frame_locals(error)
                raise
        return cast("T_co | None", self._data)

    @property
    def request_id(self) -> str | None:
        """Identifier of the request, from the header `X-Request-Id`; `None` without one."""
        return self.response.headers.get("X-Request-Id")  # type: ignore[no-any-return]

    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the two fields of a response, as 1.x did; takes the options of `Model.model_dump` for `data`."""
        from ..models.dumping import Dump, names_of

        include, exclude = names_of(options.pop("include", None)), names_of(options.pop("exclude", None))
        fields = {"response": self.response, "data": self.data}
        return Dump(**options).dump(fields, include, exclude)  # type: ignore[no-any-return]

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of both fields, as for a model of pydantic."""
        yield "response", self.response
        yield "data", self.data

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Response):
            return NotImplemented
        return bool(self.response is other.response and self.data == other.data)

    __hash__ = object.__hash__

    def raise_for_status(self) -> Self:
        """Return the response itself if its status is a success.

        Raises:
            ApiStatusError: The status is 400 or more, or a redirect that was not followed.
        """
        if not (self.response.is_success or self._is_wanted_redirect):
            error = status_error(self.response, error_texts(self.response), self._roles)
            error.data = self._error_data()
            raise error
        return self

    def _error_data(self) -> Any:
        status = str(self.response.status_code)
        for key in (status, f"{status[0]}XX", "default"):
            if key in self._errors:
                try:
                    return _read(self.response.content, self._errors[key])
                except ValueError:
                    break
        return None

    @property
    def _is_wanted_redirect(self) -> bool:
        return self._result is Location and redirect_url(self.response) is not None

    def _decode(self) -> Any:
        if self._is_wanted_redirect:
            return str(redirect_url(self.response))
        response = self.response
        if not response.is_success or response.excused or response.status_code == _NO_CONTENT:
            return None
        if self._result in (None, Location):
            # The contract knows no schema.
            return _plain_json(response)
        if self._result is Text:
            return self.response.text
        if self._result is Binary:
            return self.response.content
        if isinstance(self._result, Answer):
            return self._result.read(response, bool(self._strict))
        if self._strict:
            return self._decode_strictly()
        try:
            return _object_in(self.response, self._result)
        except ValueError:
            try:
                parsed(response)
            except ValueError:
                return None
            # A model of the caller's own, such as one of pydantic, refuses the response.
            raise

    def _decode_strictly(self) -> Any:
        from ..models.codec import decoder_for
        from ..models.strict import check

        try:
            value = parsed(self.response)
        except ValueError:
            raise DecodeError("$", "the response is not JSON") from None
        check(value, self._result, partial=self._strict == "partial")
        decode = decoder_for(self._result)
        return value if decode is None else decode(value)

    @safe_repr
    def __repr__(self) -> str:
        return f"<Response {self.response.status_code}>"


def _plain_json(response: HttpResponse) -> Any:
    """Return the plain value of a response whose media type is JSON, or `None`."""
    try:
        return parsed(response) if is_json(response.headers.get("Content-Type") or "") else None
    except ValueError:
        return None


def read_ahead(response: HttpResponse, result: object) -> None:
    """Read the object in a response and keep it for the first `Response.data`.

    Raises:
        ValueError: The body is not JSON.
    """
    response.read_ahead.append((result, _read(response.content, result)))


def _object_in(response: HttpResponse, result: object) -> Any:
    try:
        # Taken out: another result of the same response has an object of its own.
        kept, value = response.read_ahead.pop()
    except (AttributeError, IndexError):  # `parse_response` takes responses of other libraries as well
        kept = value = UNSET
    return value if kept is result else _read(response.content, result)


def _read(text: bytes, result: object) -> Any:
    from ..models.reader import read

    return read(text, result)
