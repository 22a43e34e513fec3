"""What an upload is written in: a generator of steps without input and output, carried out by `drivers`.

The same steps serve synchronous and asynchronous programs, so what an upload does is written once.
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

__all__ = ["Do", "Parallel", "Pause", "Report", "Step", "Steps", "Stop", "StoppedError", "do", "no_steps", "send"]

T = TypeVar("T")


class StoppedError(Exception):
    """Another worker failed, or the caller gave up: this one ends, too."""


class Stop:
    """Tells workers, and bodies on their way, that they are to end.

    Args:
        outer: Ends them, too.
    """

    def __init__(self, outer: Stop | None = None) -> None:
        self._event = threading.Event()
        self._outer = outer

    def set(self) -> None:
        """End them."""
        self._event.set()

    def check(self) -> None:
        """Go on.

        Raises:
            StoppedError: They are to end.
        """
        if self._event.is_set():
            raise StoppedError
        if self._outer is not None:
            self._outer.check()

    def wait(self, seconds: float) -> None:
        """Wait, unless they are to end.

        Raises:
            StoppedError: They are to end.
        """
        self._event.wait(seconds)
        self.check()


class Do(Generic[T]):
    """Call a function that may block: reading, hashing, writing a journal. An event loop does it in a thread.

    Args:
        function: What to call.
    """

    __slots__ = ("function",)

    def __init__(self, function: Callable[[], T]) -> None:
        self.function = function


class Report:
    """Tell the caller how far the upload is.

    Args:
        progress: What knows it.
    """

    __slots__ = ("progress",)

    def __init__(self, progress: Progress) -> None:
        self.progress = progress


class Parallel:
    """Carry several generators of steps out side by side, until all of them have ended or one has failed.

    Args:
        workers: The generators.
        stop: Set when one of them has failed, or all have ended: it serves once.
    """

    __slots__ = ("stop", "workers")

    def __init__(self, workers: Sequence[Steps[None]], stop: Stop) -> None:
        self.workers = workers
        self.stop = stop


Step: TypeAlias = "Call[Any] | Do[Any] | Pause | Report | Parallel"
#: Of a call the generator receives the response, of `Do` what the function returns, of the others nothing. What goes
#: wrong is raised at the `yield`.
Steps: TypeAlias = Generator[Step, Any, T]


def send(call: Call[T]) -> Steps[Response[T]]:
    """Send a call; its response.

    Raises:
        ApiConnectionError: No answer arrived.
    """
    return (yield call)  # type: ignore[no-any-return]


def no_steps(value: T) -> Steps[T]:
    """No steps; what they come to."""
    return value
    yield  # which makes it a generator


def do(function: Callable[[], T]) -> Steps[T]:
    """Call a function that may block; what it returns."""
    return (yield Do(function))  # type: ignore[no-any-return]
