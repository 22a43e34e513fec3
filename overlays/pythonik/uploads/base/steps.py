"""The steps of an upload: a generator yields them, without input and output of its own, and `drivers` carry them out.

Synchronous and asynchronous programs use the same steps, so that an upload is written once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from iconik_api.runtime.operations.op import Pause

if TYPE_CHECKING:
    from iconik_api.runtime.calls.call import Call
    from iconik_api.runtime.calls.response import Response

    from .progress import Progress

__all__ = [
    "WATCH_SECONDS",
    "Do",
    "Note",
    "Parallel",
    "Pause",
    "Report",
    "Step",
    "Steps",
    "Stop",
    "StoppedError",
    "do",
    "no_steps",
    "note",
    "send",
]

T = TypeVar("T")

#: Interval of the steps that watch parallel steps, in seconds.
WATCH_SECONDS = 0.25


class StoppedError(Exception):
    """This worker must end: another worker has failed, or the caller has interrupted the upload."""


class Stop:
    """Signal for workers and request bodies to end.

    Args:
        outer: Signal of the whole upload; checked as well.
    """

    def __init__(self, outer: Stop | None = None) -> None:
        self._event = threading.Event()
        self._outer = outer

    def set(self) -> None:
        """Set the signal."""
        self._event.set()

    def check(self) -> None:
        """Return, unless the signal is set.

        Raises:
            StoppedError: The signal is set.
        """
        if self._event.is_set():
            raise StoppedError
        if self._outer is not None:
            self._outer.check()

    def wait(self, seconds: float) -> None:
        """Wait for some seconds, or until the signal is set.

        Raises:
            StoppedError: The signal is set.
        """
        while self._outer is not None and seconds > WATCH_SECONDS:
            self._event.wait(WATCH_SECONDS)
            self.check()
            seconds -= WATCH_SECONDS
        self._event.wait(seconds)
        self.check()


class Do(Generic[T]):
    """Call a function that may block, such as reading or hashing. On an event loop the function runs in a thread.

    Args:
        function: The function, without arguments.
    """

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], T]) -> None:
        self.function = function


class Note(Do[T]):
    """Write the outcome of an earlier step down, even if the upload was interrupted since.

    Args:
        function: The function, without arguments.
    """

    __slots__ = ()


class Report:
    """Report the progress to the caller.

    Args:
        progress: Progress of the upload.
    """

    __slots__ = ("progress",)

    def __init__(self, progress: Progress) -> None:
        self.progress = progress


class Parallel:
    """Carry out several generators of steps in parallel, until all of them have ended or one has failed.

    Args:
        workers: The generators.
        stop: Set when one generator has failed, or all have ended. A `Stop` serves one `Parallel` only.
        watch: Returns steps to carry out again and again, every `WATCH_SECONDS`, until the generators have ended.
    """

    __slots__ = ("stop", "watch", "workers")

    def __init__(
        self, workers: Sequence[Steps[None]], stop: Stop, watch: Callable[[], Steps[None]] | None = None
    ) -> None:
        self.workers = workers
        self.stop = stop
        self.watch = watch


Step: TypeAlias = "Call[Any] | Do[Any] | Pause | Report | Parallel"
#: The `yield` of a call returns its response, the `yield` of `Do` the result of the function, other steps `None`.
#: Errors are raised at the `yield`.
Steps: TypeAlias = Generator[Step, Any, T]


def send(call: Call[T]) -> Steps[Response[T]]:
    """Send a call, and return its response.

    Raises:
        ApiConnectionError: No response arrived.
    """
    return (yield call)  # type: ignore[no-any-return]


def no_steps(value: T) -> Steps[T]:
    """Return a value without any step."""
    return value
    yield  # makes this function a generator


def do(function: Callable[[], T]) -> Steps[T]:
    """Call a function that may block, and return its result."""
    return (yield Do(function))  # type: ignore[no-any-return]


def note(function: Callable[[], None]) -> Steps[None]:
    """Write the outcome of an earlier step down, such as the identifier of a new record."""
    yield Note(function)
