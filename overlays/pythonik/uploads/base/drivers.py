"""Drivers for the steps of an upload: threads for synchronous programs, tasks for asynchronous ones."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

import anyio
import anyio.to_thread

from iconik_api.runtime.operations.op import Async, Sync

from .steps import Do, Parallel, Pause, Report, Step, Steps, Stop, StoppedError

if TYPE_CHECKING:
    from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

__all__ = ["Tasks", "Threads", "driven"]

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
        try:
            step = next(steps)
            while True:
                if stop is not None:
                    stop.check()
                try:
                    outcome = self._carry_out(step, stop)
                except (Exception, KeyboardInterrupt) as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        finally:
            steps.close()

    def _carry_out(self, step: Step, stop: Stop | None) -> Any:
        match step:
            case Do():
                return step.function()
            case Pause():
                return self._transport.pause(step.seconds) if stop is None else stop.wait(step.seconds)
            case Report():
                return self._report(step)
            case Parallel():
                return self._parallel(step)
        return self._transport.send(step)

    def _parallel(self, step: Parallel) -> None:
        with ThreadPoolExecutor(len(step.workers), "pythonik-upload") as pool:
            # A copy of the caller's context for each thread: only one thread at a time can enter a context.
            futures = [pool.submit(copy_context().run, self.run, worker, step.stop) for worker in step.workers]
            try:
                wait(futures, return_when=FIRST_EXCEPTION)
            finally:
                # After a failure or an interrupt the other workers end. Without one, all of them have ended already.
                step.stop.set()
        _raise_first([future.exception() for future in futures])

    def _report(self, step: Report) -> None:
        with self._reporting:
            listener, values = step.progress.pending_report()
            if listener is not None and values is not None:
                self._transport.notify(listener, values)


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
        finally:
            steps.close()

    async def _carry_out(self, step: Step) -> Any:
        match step:
            case Do():
                return await anyio.to_thread.run_sync(step.function)
            case Pause():
                return await self._transport.pause(step.seconds)
            case Report():
                return await self._report(step)
            case Parallel():
                return await self._parallel(step)
        return await self._transport.send(step)

    async def _parallel(self, step: Parallel) -> None:
        failures: list[BaseException | None] = []

        async def work(worker: Steps[None]) -> None:
            try:
                await self.run(worker)
            except Exception as error:
                failures.append(error)
                step.stop.set()
                group.cancel_scope.cancel()

        try:
            async with anyio.create_task_group() as group:
                for worker in step.workers:
                    group.start_soon(work, worker)
        finally:
            # A thread that reads for a cancelled task must end as well.
            step.stop.set()
        _raise_first(failures)

    async def _report(self, step: Report) -> None:
        async with self._reporting:
            listener, values = step.progress.pending_report()
            if listener is not None and values is not None:
                await self._transport.notify(listener, values)


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
