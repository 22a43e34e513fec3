"""Lists, page by page and object by object. What is asked for, and when it ends, is decided in `walk`."""

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
    """The pages of a list, each fetched when it is asked for, or some pages ahead.

    With pages ahead, threads fetch them. They have ended when the walk ends, fails, is closed (as by a `with` block) or
    is forgotten, as by a `for` loop that is left.

    Args:
        transport: What sends the requests.
        walk: Which requests.
        ahead: How many pages to fetch ahead.

    Raises:
        ValueError: `ahead` is no whole number from 0 on.
    """

    def __init__(self, transport: SyncTransport, walk: Walk[PageT], ahead: int = 0) -> None:
        self._walk = walk
        # The generators do not know this object: forgetting it is what closes them.
        self._pages = _prefetch(transport, walk, ahead) if _checked(ahead) else _fetch_on_demand(transport, walk)

    @property
    def token(self) -> str | None:
        """Where the next page begins, to go on from there some other time; see `Walk.token`."""
        return self._walk.token()

    def __next__(self) -> PageT:
        """The next page.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more.
            PagingError: The list cannot be walked on.
        """
        return next(self._pages)

    def close(self) -> None:
        """Fetch no more pages; wait for requests that are on their way."""
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Objects(Iterator[ObjectT]):
    """The objects of a list, page after page; see `Pages`.

    Args:
        pages: The pages.
        walk: How they are walked.
    """

    def __init__(self, pages: Pages[Page[ObjectT]], walk: Walk[Page[ObjectT]]) -> None:
        self._pages = pages
        self._buffer = _PageBuffer(walk)

    @property
    def token(self) -> str | None:
        """Where the next object is, to go on from there some other time; see `Walk.token`."""
        return self._buffer.token

    def __next__(self) -> ObjectT:
        """The next object; raises what `Pages.__next__` does."""
        while self._buffer.is_empty:
            self._buffer.fill(next(self._pages))
        return self._buffer.take()

    def close(self) -> None:
        """Fetch no more pages; wait for requests that are on their way."""
        self._pages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class AsyncPages(AsyncIterator[PageT]):
    """The pages of a list, each fetched when it is asked for, or some pages ahead.

    With pages ahead, tasks fetch them, and the walk is used in an `async with` block, at whose end they have ended.

    Args:
        transport: What sends the requests.
        walk: Which requests.
        ahead: How many pages to fetch ahead.

    Raises:
        ValueError: `ahead` is no whole number from 0 on.
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
        """Where the next page begins, to go on from there some other time; see `Walk.token`."""
        return self._walk.token()

    async def __anext__(self) -> PageT:
        """The next page.

        Raises:
            ApiConnectionError: No answer arrived.
            ApiStatusError: The status is 400 or more.
            PagingError: The list cannot be walked on.
            RuntimeError: Pages are to be fetched ahead, and there is no `async with` block.
        """
        while not self._is_over:
            if self._ahead and self._tasks is None:
                raise RuntimeError("ahead= needs a block at whose end its tasks end: async with ….iter(…, ahead=…) as …:")
            # Until the next page is there: a walk that fails does not go on.
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
        """Fetch no more pages; requests that are on their way are given up."""
        self._is_over = True
        tasks, self._tasks = self._tasks, None
        if tasks is not None:
            tasks.cancel_scope.cancel()
            # What was raised in the block is not for the tasks: they would wrap it into a group.
            await tasks.__aexit__(None, None, None)

    async def __aenter__(self) -> Self:
        if self._ahead:
            # httpx brings anyio along; its tasks run on whichever event loop there is.
            import anyio

            self._tasks = anyio.create_task_group()
            await self._tasks.__aenter__()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
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
        walk: How they are walked.
    """

    def __init__(self, pages: AsyncPages[Page[ObjectT]], walk: Walk[Page[ObjectT]]) -> None:
        self._pages = pages
        self._buffer = _PageBuffer(walk)

    @property
    def token(self) -> str | None:
        """Where the next object is, to go on from there some other time; see `Walk.token`."""
        return self._buffer.token

    async def __anext__(self) -> ObjectT:
        """The next object; raises what `AsyncPages.__anext__` does."""
        while self._buffer.is_empty:
            self._buffer.fill(await anext(self._pages))
        return self._buffer.take()

    async def close(self) -> None:
        """Fetch no more pages; requests that are on their way are given up."""
        await self._pages.close()

    async def __aenter__(self) -> Self:
        await self._pages.__aenter__()
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        await self.close()


def _fetch_on_demand(transport: SyncTransport, walk: Walk[PageT]) -> Generator[PageT]:
    while (call := walk.next_request()) is not None:
        page = walk.feed_response(transport.send(call))
        if page is not None:
            yield page


def _prefetch(transport: SyncTransport, walk: Walk[PageT], ahead: int) -> Generator[PageT]:
    from concurrent.futures import ThreadPoolExecutor

    answers: deque[Future[Response[PageT]]] = deque()
    threads = ThreadPoolExecutor(ahead, thread_name_prefix="pythonik-pages")

    def request_pages() -> None:
        while len(answers) < ahead and (call := walk.next_request()) is not None:
            answers.append(threads.submit(transport.send, call))

    try:
        request_pages()
        while answers and not walk.ended:
            page = walk.feed_response(answers.popleft().result())
            # Before the caller gets to work on this page.
            request_pages()
            if page is not None:
                yield page
    finally:
        threads.shutdown(cancel_futures=True)


class _PrefetchedResponse(Generic[PageT]):
    """The answer to a request that another task sends."""

    def __init__(self) -> None:
        import anyio

        self._arrived = anyio.Event()
        self._outcome: Response[PageT] | Exception | None = None

    async def fetch(self, transport: AsyncTransport, call: Call[PageT]) -> None:
        """Send the request. Whoever waits for the answer gets the error: it is none of the other tasks."""
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
        assert self._outcome is not None  # noqa: S101  (for type checkers: it has arrived)
        return self._outcome


class _PageBuffer(Generic[ObjectT]):
    """The objects of the page at hand, and how many of them were taken."""

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
        raise ValueError(f"ahead must be a whole number from 0 on, not {ahead!r}")
    return ahead
