"""Drivers for the steps of an upload: threads for synchronous programs, tasks for asynchronous ones."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

import anyio
import anyio.to_thread

from iconik_api.runtime.base.timeouts import Timeout
from iconik_api.runtime.operations.op import Async, Sync
from iconik_api.runtime.transport.sending import sleeper
from iconik_api.runtime.transport.transport import AsyncTransport

from .course import Course
from .steps import WATCH_SECONDS, Do, Note, Parallel, Pause, Report, Step, Steps, Stop, StoppedError

if TYPE_CHECKING:
    from iconik_api.runtime.policy.settings import Settings
    from iconik_api.runtime.transport.transport import SyncTransport

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """Synchronous driver: parallel steps run in threads.

    Args:
        transport: Sends the calls.
    """

    def __init__(self, transport: SyncTransport) -> None:
        # The steps decide which statuses are errors.
        self._transport = transport.view(raise_on_error=False)
        self._reporting = threading.Lock()

    def run(self, steps: Steps[T], stop: Stop | None = None) -> T:
        """Carry out steps, and return their result."""
        if stop is None:
            return self._run(steps, None)
        # A request that waits for its next attempt wakes up when the other workers have to end.
        token = sleeper.set(stop.wait)
        try:
            return self._run(steps, stop)
        finally:
            sleeper.reset(token)

    def _run(self, steps: Steps[T], stop: Stop | None) -> T:
        with Course(steps) as course:
            while True:
                try:
                    step = course.advance()
                    if step is None:
                        return course.result
                    if stop is not None and course.left is None and not isinstance(step, Note):
                        stop.check()
                    course.take(self._carry_out(step, stop, course.left))
                except BaseException as error:
                    course.fail(error)
                    if stop is not None and course.left is not None:
                        sleeper.set(None)  # Requests that clean up may wait.

    def _carry_out(self, step: Step, stop: Stop | None, left: float | None) -> Any:
        match step:
            case Do():
                return step.function()
            case Pause() if stop is not None and left is None:
                return stop.wait(step.seconds)
            case Pause():
                return self._transport.pause(step.seconds if left is None else min(step.seconds, left))
            case Report():
                return self._report(step)
            case Parallel():
                return self._parallel(step, None if left is not None else stop)
        if left is None:
            return self._transport.send(step)
        return self._transport.view(timeout=_bounded(self._transport.settings, left)).send(step)

    def _parallel(self, step: Parallel, stop: Stop | None) -> None:
        if len(step.workers) == 1 and step.watch is None:
            # A thread for each small file of a directory would cost as much as its request.
            try:
                return self.run(step.workers[0], step.stop)
            finally:
                step.stop.set()
        with ThreadPoolExecutor(len(step.workers), "pythonik-upload") as pool:
            try:
                # A copy of the caller's context for each thread: only one thread at a time can enter a context.
                futures = [pool.submit(copy_context().run, self.run, worker, step.stop) for worker in step.workers]
                while not _have_ended(futures):
                    if stop is not None:
                        stop.check()
                    if step.watch is not None:
                        self.run(step.watch(), step.stop)
            finally:
                # After a failure or an interrupt the other workers end. Without one, all of them have ended already.
                step.stop.set()
        return _raise_first([future.exception() for future in futures])

    def _report(self, step: Report) -> None:
        with self._reporting:
            listener, values = step.progress.pending_report()
            if listener is not None and values is not None:
                try:
                    self._transport.notify(listener, values)
                except BaseException as error:
                    step.progress.raised = error
                    raise


class Tasks:
    """Asynchronous driver: parallel steps run in tasks.

    Args:
        transport: Sends the calls.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        # The steps decide which statuses are errors.
        self._transport = transport.view(raise_on_error=False)
        self._reporting = anyio.Lock()

    async def run(self, steps: Steps[T]) -> T:
        """Carry out steps, and return their result."""
        with Course(steps) as course:
            try:
                return await self._drive(course)
            except BaseException as error:
                if course.has_ended:
                    raise
                # The coroutine is closed, and may not wait any more.
                course.fail(error if isinstance(error, GeneratorExit) else GeneratorExit())
                return _in_another_thread(self._drive_elsewhere, course)

    async def _drive(self, course: Course[T]) -> T:
        while True:
            try:
                step = course.advance()
                if step is None:
                    return course.result
                if course.left is None:
                    course.take(await self._carry_out(step, None))
                    continue
                # A cancelled program waits until the upload has cleaned up. A second cancellation of asyncio ends the
                # wait.
                with anyio.CancelScope(shield=True):
                    course.take(await self._carry_out(step, course.left))
            except BaseException as error:
                if not _may_wait(error):
                    raise
                course.fail(error)

    async def _drive_elsewhere(self, course: Course[T]) -> T:
        """Carry out the rest of a course in another event loop, which cannot use the connections of the first."""
        engine = self._transport.engine_name
        if isinstance(engine, bool):
            # The program passed in the engine, and only the program could make another.
            return await self._drive(course)
        async with AsyncTransport(self._transport.settings, engine=engine) as transport:
            return await Tasks(transport)._drive(course)

    async def _carry_out(self, step: Step, left: float | None) -> Any:
        match step:
            case Do():
                return await self._call(step)
            case Pause():
                return await self._transport.pause(step.seconds if left is None else min(step.seconds, left))
            case Report():
                return await self._report(step)
            case Parallel():
                return await self._parallel(step)
        if left is None:
            return await self._transport.send(step)
        return await self._transport.view(timeout=_bounded(self._transport.settings, left)).send(step)

    async def _call(self, step: Do[T]) -> T | None:
        if not isinstance(step, Note):
            return await anyio.to_thread.run_sync(step.function)
        with anyio.CancelScope(shield=True):
            return await anyio.to_thread.run_sync(step.function)
        return None

    async def _parallel(self, step: Parallel) -> None:
        failures: list[BaseException | None] = []

        async def work(worker: Steps[None]) -> None:
            try:
                await self.run(worker)
            except BaseException as error:
                if _may_wait(error) and isinstance(error, anyio.get_cancelled_exc_class()):
                    raise
                # In the task group, the end of the program would become an exception group.
                failures.append(error)
                step.stop.set()
                group.cancel_scope.cancel()

        try:
            async with anyio.create_task_group() as group:
                if step.watch is not None:
                    group.start_soon(work, _watching(step.watch))
                async with anyio.create_task_group() as workers:
                    for worker in step.workers:
                        workers.start_soon(work, worker)
                group.cancel_scope.cancel()
        finally:
            # A thread that reads for a cancelled task must end as well.
            step.stop.set()
        _raise_first(failures)

    async def _report(self, step: Report) -> None:
        async with self._reporting:
            listener, values = step.progress.pending_report()
            if listener is not None and values is not None:
                try:
                    await self._transport.notify(listener, values)
                except BaseException as error:
                    step.progress.raised = error
                    raise


def _have_ended(futures: list[Future[None]]) -> bool:
    """Wait for a moment. Return whether all futures have ended, or one of them has failed."""
    ended, others = wait(futures, WATCH_SECONDS, FIRST_EXCEPTION)
    return not others or any(each.exception() is not None for each in ended)


def _watching(watch: Callable[[], Steps[None]]) -> Steps[None]:
    while True:
        yield Pause(WATCH_SECONDS)
        yield from watch()


def _may_wait(error: BaseException) -> bool:
    """Return whether a coroutine that gets this error may wait: it is not closed, and its event loop runs."""
    try:
        return bool(anyio.get_cancelled_exc_class()) and not isinstance(error, GeneratorExit)
    except RuntimeError:
        return False


def _in_another_thread(drive: Callable[[Course[T]], Coroutine[Any, Any, T]], course: Course[T]) -> T:
    """Carry out the rest of a course in the event loop of another thread, and wait for it."""

    def work() -> T:
        return anyio.run(drive, course)

    with ThreadPoolExecutor(1, "pythonik-upload") as pool:
        return pool.submit(copy_context().run, work).result()


def _bounded(settings: Settings, seconds: float) -> Timeout:
    """Return the timeout of the settings for a call that ends within some seconds."""
    return Timeout(**settings.waits.as_dict(), total=seconds)


def _raise_first(failures: list[BaseException | None]) -> None:
    """Raise the first failure, except a `StoppedError`, which only follows from another failure."""
    for failure in failures:
        if failure is not None and not isinstance(failure, StoppedError):
            raise failure


class driven(Generic[P, T]):  # noqa: N801 - a decorator
    """Turn a method that returns steps into one that returns their result; awaitable on an `Async` resource."""

    def __init__(self, declaration: Callable[Concatenate[Any, P], Steps[T]]) -> None:
        self._declaration = declaration
        self.__name__ = declaration.__name__
        self.__doc__ = declaration.__doc__
        self.__wrapped__ = declaration

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Sync, owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Async, owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, resource: Sync | Async | None, owner: type) -> Any:
        if resource is None:
            return self
        carry_out = Tasks(resource.transport) if isinstance(resource, Async) else Threads(resource.transport)

        @functools.wraps(self._declaration)
        def method(*args: P.args, **kwargs: P.kwargs) -> Any:
            return carry_out.run(self._declaration(resource, *args, **kwargs))

        return method
