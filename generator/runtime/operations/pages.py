"""Lists, page by page and object by object. `walk` decides which pages are requested and when a list ends."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..calls.call import Call
from .walk import Page, PageT, Walk

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import TracebackType
    from typing import Self

    from ..calls.response import Response
    from ..transport.transport import AsyncTransport, SyncTransport

__all__ = ["AsyncObjects", "AsyncPages", "Objects", "Page", "Pages"]

ObjectT = TypeVar("ObjectT")


class Pages(Iterator[PageT]):
    """The pages of a list, fetched on demand or prefetched.

    Threads prefetch pages. The threads end when the walk ends, fails, is closed (by a `with` block, for example) or is
    garbage collected, as after leaving a `for` loop.

    Args:
        transport: Transport that sends the requests.
        walk: Requests and end of the list.
        ahead: Number of pages to prefetch. Default: 0.

    Raises:
        ValueError: `ahead` is not a whole number, or is negative.
    """

    def __init__(self, transport: SyncTransport, walk: Walk[PageT], ahead: int = 0) -> None:
        self._walk = walk
        # The generators hold no reference to this object, so that garbage collection of it closes them.
        self._pages = _prefetch(transport, walk, ahead) if _checked(ahead) else _fetch_on_demand(transport, walk)

    @property
    def token(self) -> str | None:
        """Token to resume from at the next page; see `Walk.token`."""
        return self._walk.token()

    def __next__(self) -> PageT:
        """Return the next page.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more.
            PagingError: The list cannot be walked further.
        """
        return next(self._pages)

    def close(self) -> None:
        """Stop fetching pages; wait for running requests."""
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Objects(Iterator[ObjectT]):
    """The objects of a list, page after page; see `Pages`.

    Args:
        pages: The pages.
        walk: Requests and end of the list.
    """

    def __init__(self, pages: Pages[Page[ObjectT]], walk: Walk[Page[ObjectT]]) -> None:
        self._pages = pages
        self._buffer = _PageBuffer(walk)

    @property
    def token(self) -> str | None:
        """Token to resume from at the next object; see `Walk.token`."""
        return self._buffer.token

    def __next__(self) -> ObjectT:
        """Return the next object; raises the errors of `Pages.__next__`."""
        while self._buffer.is_empty:
            self._buffer.fill(next(self._pages))
        return self._buffer.take()

    def close(self) -> None:
        """Stop fetching pages; wait for running requests."""
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncPages(AsyncIterator[PageT]):
    """The pages of a list, fetched on demand or prefetched.

    Tasks prefetch pages. Prefetching needs an `async with` block, which ends the tasks.

    Args:
        transport: Transport that sends the requests.
        walk: Requests and end of the list.
        ahead: Number of pages to prefetch. Default: 0.

    Raises:
        ValueError: `ahead` is not a whole number, or is negative.
    """

    def __init__(self, transport: AsyncTransport, walk: Walk[PageT], ahead: int = 0) -> None:
        self._transport = transport
        self._walk = walk
        self._ahead = _checked(ahead)
        self._answers: deque[Awaitable[Response[PageT]]] = deque()
        self._tasks: Any = None
        self._is_over = False

    @property
    def token(self) -> str | None:
        """Token to resume from at the next page; see `Walk.token`."""
        return self._walk.token()

    async def __anext__(self) -> PageT:
        """Return the next page.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more.
            PagingError: The list cannot be walked further.
            RuntimeError: `ahead` is above 0 outside an `async with` block.
        """
        while not self._is_over:
            if self._ahead and self._tasks is None:
                raise RuntimeError(
                    "ahead= needs `async with`, which ends the prefetch tasks: async with ….iter(…, ahead=…) as …:"
                )
            # Reset once the next page has arrived: a walk that fails does not continue.
            self._is_over = True
            self._request_pages(self._ahead or 1)
            if not self._answers:
                break
            page = self._walk.feed_response(await self._answers.popleft())
            self._request_pages(self._ahead)
            self._is_over = self._walk.ended
            if page is not None:
                return page
        raise StopAsyncIteration

    async def close(self) -> None:
        """Stop fetching pages; cancel running requests."""
        self._is_over = True
        tasks, self._tasks = self._tasks, None
        if tasks is not None:
            tasks.cancel_scope.cancel()
            # Without the exception of the block, which the task group would wrap into an exception group.
            await tasks.__aexit__(None, None, None)

    async def __aenter__(self) -> Self:
        if self._ahead:
            # httpx depends on anyio, whose tasks run on asyncio and on trio.
            import anyio

            self._tasks = anyio.create_task_group()
            await self._tasks.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _request_pages(self, most: int) -> None:
        while len(self._answers) < most and (call := self._walk.next_request()) is not None:
            self._answers.append(self._sent(call))

    def _sent(self, call: Call[PageT]) -> Awaitable[Response[PageT]]:
        if self._tasks is None:
            return self._transport.send(call)
        answer: _PrefetchedResponse[PageT] = _PrefetchedResponse()
        self._tasks.start_soon(answer.fetch, self._transport, call)
        return answer


class AsyncObjects(AsyncIterator[ObjectT]):
    """The objects of a list, page after page; see `AsyncPages`.

    Args:
        pages: The pages.
        walk: Requests and end of the list.
    """

    def __init__(self, pages: AsyncPages[Page[ObjectT]], walk: Walk[Page[ObjectT]]) -> None:
        self._pages = pages
        self._buffer = _PageBuffer(walk)

    @property
    def token(self) -> str | None:
        """Token to resume from at the next object; see `Walk.token`."""
        return self._buffer.token

    async def __anext__(self) -> ObjectT:
        """Return the next object; raises the errors of `AsyncPages.__anext__`."""
        while self._buffer.is_empty:
            self._buffer.fill(await anext(self._pages))
        return self._buffer.take()

    async def close(self) -> None:
        """Stop fetching pages; cancel running requests."""
        await self._pages.close()

    async def __aenter__(self) -> Self:
        await self._pages.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _fetch_on_demand(transport: SyncTransport, walk: Walk[PageT]) -> Generator[PageT]:
    while (call := walk.next_request()) is not None:
        page = walk.feed_response(transport.send(call))
        if page is not None:
            yield page


def _prefetch(transport: SyncTransport, walk: Walk[PageT], ahead: int) -> Generator[PageT]:
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    answers: deque[Future[Response[PageT]]] = deque()
    threads = ThreadPoolExecutor(ahead, thread_name_prefix="pythonik-pages")

    def request_pages() -> None:
        while len(answers) < ahead and (call := walk.next_request()) is not None:
            # The context of whoever asked for the page: its log lines and spans are those of the caller.
            answers.append(threads.submit(copy_context().run, transport.send, call))

    try:
        request_pages()
        while answers and not walk.ended:
            page = walk.feed_response(answers.popleft().result())
            # Before the caller processes this page.
            request_pages()
            if page is not None:
                yield page
    finally:
        threads.shutdown(cancel_futures=True)


class _PrefetchedResponse(Generic[PageT]):
    """The response to a request that another task sends."""

    def __init__(self) -> None:
        import anyio

        self._arrived = anyio.Event()
        self._outcome: Response[PageT] | Exception | None = None

    async def fetch(self, transport: AsyncTransport, call: Call[PageT]) -> None:
        """Send the request. Errors are raised by awaiting the response, not in the task group."""
        try:
            self._outcome = await transport.send(call)
        except Exception as error:
            self._outcome = error
        self._arrived.set()

    def __await__(self) -> Generator[Any, Any, Response[PageT]]:
        return self._result().__await__()

    async def _result(self) -> Response[PageT]:
        await self._arrived.wait()
        if isinstance(self._outcome, Exception):
            raise self._outcome
        assert self._outcome is not None  # noqa: S101  (for type checkers: the response has arrived)
        return self._outcome


class _PageBuffer(Generic[ObjectT]):
    """The objects of the current page, and the number of objects taken from it."""

    def __init__(self, walk: Walk[Page[ObjectT]]) -> None:
        self._walk = walk
        self._objects: Sequence[ObjectT] = ()
        self._taken = 0

    @property
    def token(self) -> str | None:
        return self._walk.token(None if self.is_empty else self._taken)

    @property
    def is_empty(self) -> bool:
        return self._taken >= len(self._objects)

    def fill(self, page: Page[ObjectT]) -> None:
        self._objects = page.objects or ()
        self._taken = self._walk.skip

    def take(self) -> ObjectT:
        taken = self._objects[self._taken]
        self._taken += 1
        return taken


def _checked(ahead: int) -> int:
    if isinstance(ahead, bool) or not isinstance(ahead, int) or ahead < 0:
        raise ValueError(f"ahead must be a whole number, at least 0, not {ahead!r}")
    return ahead
