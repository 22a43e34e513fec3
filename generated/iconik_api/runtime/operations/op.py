"""Operations: declared once, as a function from arguments to a `Call`; called or awaited."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeAlias, TypeVar, overload

from ..calls.call import LIST_OPTIONS, OPTIONS, Call

if TYPE_CHECKING:
    import inspect
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from types import CoroutineType

    from ..calls.response import Response
    from ..http.request import Effect
    from ..http.response import HttpResponse
    from ..transport.transport import AsyncTransport, SyncTransport
    from .pages import AsyncObjects, AsyncPages, Objects, Page, Pages
    from .walk import Walk

P = ParamSpec("P")
# Static methods need type variables of their own: pyright does not solve those of a generic class.
Q = ParamSpec("Q")
R = TypeVar("R")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
ObjectT = TypeVar("ObjectT")
ResourceT = TypeVar("ResourceT", bound="Sync | Async")


class Pause:
    """A step of a flow: wait.

    Args:
        seconds: Seconds to wait.
    """

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


class Notify:
    """A step of a flow: call a listener of the caller.

    Args:
        listener: A function. In an asynchronous program a coroutine function, too.
        value: Argument for the listener.
    """

    __slots__ = ("listener", "value")

    def __init__(self, listener: Callable[[Any], object], value: object) -> None:
        self.listener = listener
        self.value = value


#: Body of a `flow`: it yields calls, receives their responses and returns the last one. The `yield` raises the errors
#: of sending a call, so that the flow may handle them. It returns `None` for a `Pause` and for a `Notify`.
Steps: TypeAlias = Generator[Call[Any] | Pause | Notify, "Response[Any]", "Response[T]"]


class Resource:
    """Base of classes that hold operations."""

    transport: Any


class Sync(Resource):
    """A resource whose operations return their response.

    Args:
        transport: Transport that sends the calls.
    """

    transport: SyncTransport

    def __init__(self, transport: SyncTransport) -> None:
        self.transport = transport


class Async(Resource):
    """A resource whose operations are awaited.

    Args:
        transport: Transport that sends the calls.
    """

    transport: AsyncTransport

    def __init__(self, transport: AsyncTransport) -> None:
        self.transport = transport


class part(Generic[ResourceT]):
    """A resource of a service, as an attribute of the service.

    Args:
        kind: The class of the resource.
    """

    def __init__(self, kind: type[ResourceT]) -> None:
        self.kind = kind

    @overload
    def __get__(self, instance: None, owner: type) -> part[ResourceT]: ...
    @overload
    def __get__(self, instance: Sync | Async, owner: type) -> ResourceT: ...
    def __get__(self, instance: Any, owner: type) -> Any:
        return self if instance is None else self.kind(instance.transport)


class op(Generic[P, T]):
    """Make an operation of a function from arguments to a `Call`.

    `@op` makes an operation that changes something, `@op.read` and `@op.destroy` make operations that read and remove.
    The effect decides on retries, whatever the method is.

    The attribute of a `Sync` resource is a `SyncOperation`, the attribute of an `Async` resource an `AsyncOperation`.
    The attribute of the class is the declaration itself, whose `build` returns the unsent request.

    A function below `@deprecated("call this instead", category=None)` makes an operation that warns at each call.
    Type checkers look through this class and report every use.
    """

    def __init__(self, declaration: Callable[Concatenate[Any, P], Call[T]], effect: Effect = "write") -> None:
        self._declaration = declaration
        self.effect: Effect = effect
        self._deprecated: str | None = getattr(declaration, "__deprecated__", None)
        self.__name__ = declaration.__name__
        self.__doc__ = declaration.__doc__
        self.__wrapped__ = declaration

    @staticmethod
    def read(declaration: Callable[Concatenate[Any, Q], Call[R]]) -> op[Q, R]:
        """Make an operation that reads."""
        return op(declaration, "read")

    @staticmethod
    def destroy(declaration: Callable[Concatenate[Any, Q], Call[R]]) -> op[Q, R]:
        """Make an operation that removes something."""
        return op(declaration, "destroy")

    def build(self, *args: P.args, **kwargs: P.kwargs) -> Call[T]:
        """Return the unsent request for these arguments.

        Raises:
            TypeError: An argument is missing, unknown, or a body of the wrong type.
            ValueError: An identifier is empty, `.` or `..`, which would change the path.
        """
        if self._deprecated is not None:
            from .deprecation import warn_of_call

            warn_of_call(self.__name__, self._deprecated)
        _check_names(self._declaration, kwargs)
        call = self._declaration(None, *args, **kwargs)
        # A declaration may build the call of another operation, whose name and effect the call then has.
        if call.operation is None:
            call.operation = self.__name__
            call.effect = self.effect
        return call

    def __call__(self, resource: Sync | Async, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        """Call the operation of a resource as a function of its class: `Assets.get_asset(assets, …)`."""
        return self.__get__(resource, type(resource))(*args, **kwargs)

    @overload
    def __get__(self, resource: None, owner: type) -> op[P, T]: ...
    @overload
    def __get__(self, resource: Sync, owner: type) -> SyncOperation[P, T]: ...
    @overload
    def __get__(self, resource: Async, owner: type) -> AsyncOperation[P, T]: ...
    def __get__(self, resource: Sync | Async | None, owner: type) -> Any:
        if resource is None:
            return self
        if not isinstance(resource, Async):
            return SyncOperation(self, resource.transport)
        return (AsyncOperation if self._deprecated is None else _DeprecatedAsync)(self, resource.transport)


class _Operation:
    """Base of bound operations, with name, signature and documentation of the function that declares them."""

    __slots__ = ("_declared", "_transport")

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # `help()` and editors at run time show the documentation of the operation, not that of its wrapper.
        cls.__doc__ = property(lambda self: self._declared.__doc__)  # type: ignore[assignment]

    def __init__(self, declared: Any, transport: Any) -> None:
        self._declared = declared
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        if name in ("__name__", "__wrapped__"):
            return getattr(self._declared, name)
        raise AttributeError(name)

    @property
    def effect(self) -> Effect:
        """Effect of the operation: `read`, `write` or `destroy`; of several requests the strongest."""
        return self._declared.effect  # type: ignore[no-any-return]

    def _walk(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Walk[Any], int]:
        """Return a walk through the list for these arguments, and the number of pages to prefetch."""
        from .walk import Walk

        options = {name: kwargs.pop(name) for name in LIST_OPTIONS & kwargs.keys()}
        ahead = options.pop("ahead", 0)
        call = self._declared.build(*args, **kwargs)
        is_parallel = isinstance(ahead, int) and ahead > 1
        return Walk(call, self._declared.__name__, parallel=is_parallel, **options), ahead

    @property
    def __signature__(self) -> inspect.Signature:
        import inspect

        signature = inspect.signature(self._declared.__wrapped__)
        _, *parameters = signature.parameters.values()
        return signature.replace(parameters=parameters)

    def __repr__(self) -> str:
        return f"<operation {self._declared.__name__}>"


class SyncOperation(_Operation, Generic[P, T_co]):
    """An operation that returns its response."""

    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[T_co]:
        """Send the request.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the client was made with `raise_on_error=True`.
        """
        call = self._declared.build(*args, **kwargs)
        # Tools show the variables of this frame, and headers of the caller may be secrets.
        del args, kwargs
        return self._transport.send(call)  # type: ignore[no-any-return]

    def call(self, *args: P.args, **kwargs: P.kwargs) -> Call[T_co]:
        """Return the unsent request for these arguments."""
        return self._declared.build(*args, **kwargs)  # type: ignore[no-any-return]

    def iter(self: SyncOperation[P, Page[ObjectT]], *args: P.args, **kwargs: P.kwargs) -> Objects[ObjectT]:
        """Return the objects of the whole list, for a `for` loop; takes `by`, `ahead` and `resume` of `ListOptions`.

        Pages have the maximum size of iconik, unless `per_page` is given. The first request is sent when the first
        object is requested; errors of requests are those of `Pages`.

        Raises:
            TypeError: The operation is not a list, or an argument is unknown.
            ValueError: An argument is out of range, or the token is of another list.
        """
        from .pages import Objects, Pages

        walk, ahead = self._walk(args, kwargs)
        return Objects(Pages(self._transport, walk, ahead), walk)

    def pages(self: SyncOperation[P, Page[Any]], *args: P.args, **kwargs: P.kwargs) -> Pages[T_co]:
        """Return the pages of the whole list; see `iter`."""
        from .pages import Pages

        return Pages(self._transport, *self._walk(args, kwargs))

    def stream(self, *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[HttpResponse]:
        """Send the request and read the body of the response in chunks, in a `with` block.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the client was made with `raise_on_error=True`.
        """
        return self._transport.stream(self._declared.build(*args, **kwargs))  # type: ignore[no-any-return]


class AsyncOperation(_Operation, Generic[P, T_co]):
    """An operation that is awaited."""

    __slots__ = ()

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[T_co]:
        """Send the request.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the client was made with `raise_on_error=True`.
        """
        call = self._declared.build(*args, **kwargs)
        del args, kwargs
        return await self._transport.send(call)  # type: ignore[no-any-return]

    def call(self, *args: P.args, **kwargs: P.kwargs) -> Call[T_co]:
        """Return the unsent request for these arguments."""
        return self._declared.build(*args, **kwargs)  # type: ignore[no-any-return]

    def iter(self: AsyncOperation[P, Page[ObjectT]], *args: P.args, **kwargs: P.kwargs) -> AsyncObjects[ObjectT]:
        """Return the objects of the whole list, for `async for`; takes `by`, `ahead` and `resume` of `ListOptions`.

        Pages have the maximum size of iconik, unless `per_page` is given. The first request is sent when the first
        object is requested; errors of requests are those of `AsyncPages`.

        Raises:
            TypeError: The operation is not a list, or an argument is unknown.
            ValueError: An argument is out of range, or the token is of another list.
        """
        from .pages import AsyncObjects, AsyncPages

        walk, ahead = self._walk(args, kwargs)
        return AsyncObjects(AsyncPages(self._transport, walk, ahead), walk)

    def pages(self: AsyncOperation[P, Page[Any]], *args: P.args, **kwargs: P.kwargs) -> AsyncPages[T_co]:
        """Return the pages of the whole list; see `iter`."""
        from .pages import AsyncPages

        return AsyncPages(self._transport, *self._walk(args, kwargs))

    def stream(self, *args: P.args, **kwargs: P.kwargs) -> AbstractAsyncContextManager[HttpResponse]:
        """Send the request and read the body of the response in chunks, in an `async with` block.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the client was made with `raise_on_error=True`.
        """
        return self._transport.stream(self._declared.build(*args, **kwargs))  # type: ignore[no-any-return]


class _DeprecatedAsync(AsyncOperation[P, T_co]):
    """An operation that warns when it is called: when it is awaited, the frame of the caller may be gone."""

    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> CoroutineType[Any, Any, Response[T_co]]:
        return self._transport.send(self._declared.build(*args, **kwargs))  # type: ignore[no-any-return]


class flow(Generic[P, T]):
    """Make an operation of several requests of a generator: it yields calls and is sent their responses.

    `@flow.read` and `@flow.destroy` tell the strongest effect of the requests, as `op` does. A request keeps its own.
    """

    def __init__(self, declaration: Callable[Concatenate[Any, P], Steps[T]], effect: Effect = "write") -> None:
        self._declaration = declaration
        self.effect: Effect = effect
        self.__name__ = declaration.__name__
        self.__doc__ = declaration.__doc__
        self.__wrapped__ = declaration

    @staticmethod
    def read(declaration: Callable[Concatenate[Any, Q], Steps[R]]) -> flow[Q, R]:
        """Make an operation whose requests read."""
        return flow(declaration, "read")

    @staticmethod
    def destroy(declaration: Callable[Concatenate[Any, Q], Steps[R]]) -> flow[Q, R]:
        """Make an operation of which a request removes something."""
        return flow(declaration, "destroy")

    def steps(self, *args: P.args, **kwargs: P.kwargs) -> Steps[T]:
        """Return the steps, not started."""
        _check_names(self._declaration, kwargs)
        return self._declaration(None, *args, **kwargs)

    def __call__(self, resource: Sync | Async, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        """Call the operation of a resource as a function of its class: `Assets.get_asset(assets, …)`."""
        return self.__get__(resource, type(resource))(*args, **kwargs)

    @overload
    def __get__(self, resource: None, owner: type) -> flow[P, T]: ...
    @overload
    def __get__(self, resource: Sync, owner: type) -> SyncFlow[P, T]: ...
    @overload
    def __get__(self, resource: Async, owner: type) -> AsyncFlow[P, T]: ...
    def __get__(self, resource: Sync | Async | None, owner: type) -> Any:
        if resource is None:
            return self
        return (AsyncFlow if isinstance(resource, Async) else SyncFlow)(self, resource.transport)


_OF_ONE_REQUEST = frozenset({"call", "iter", "pages", "stream"})


class _Flow(_Operation):
    """Base of bound operations of several requests."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name in _OF_ONE_REQUEST:
            raise AttributeError(f"{self._declared.__name__} sends several requests, so it has no .{name}: call it")
        return super().__getattr__(name)


class SyncFlow(_Flow, Generic[P, T]):
    """Several requests that return the last response."""

    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Execute the steps in order."""
        steps: Steps[T] = self._declared.steps(*args, **kwargs)
        del args, kwargs
        try:
            step = next(steps)
            while True:
                try:
                    outcome = self._carry_out(step)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    def _carry_out(self, step: Call[Any] | Pause | Notify) -> Any:
        match step:
            case Pause():
                return self._transport.pause(step.seconds)
            case Notify():
                return self._transport.notify(step.listener, step.value)
        return self._transport.send(step)


class AsyncFlow(_Flow, Generic[P, T]):
    """Several requests that are awaited."""

    __slots__ = ()

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Execute the steps in order."""
        steps: Steps[T] = self._declared.steps(*args, **kwargs)
        del args, kwargs
        try:
            step = next(steps)
            while True:
                try:
                    outcome = await self._carry_out(step)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]

    async def _carry_out(self, step: Call[Any] | Pause | Notify) -> Any:
        match step:
            case Pause():
                return await self._transport.pause(step.seconds)
            case Notify():
                return await self._transport.notify(step.listener, step.value)
        return await self._transport.send(step)


def _check_names(declaration: Callable[..., object], given: Iterable[str]) -> None:
    # A declaration may pass its options to another one, whose name would confuse the caller in an error.
    code = declaration.__code__
    declared = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for name in given:
        if name not in declared and name not in OPTIONS:
            raise TypeError(f"{declaration.__name__}() got an unexpected keyword argument {name!r}")
