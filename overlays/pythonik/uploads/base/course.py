"""Steps in progress: which step comes next, and how long the steps may take to clean up after an interruption."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from inspect import GEN_CLOSED, getgeneratorstate
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .steps import Step, Steps, StoppedError

if TYPE_CHECKING:
    from types import TracebackType

T = TypeVar("T")

#: Time for cleaning up after an interruption, in seconds. The caller waits for it, and wants to end.
CLEAN_UP_SECONDS = 10.0


class Closed(BaseException):
    """Stands in for a `GeneratorExit`, which would close the inner generators without being raised in them."""


class Course(Generic[T]):
    """Steps in progress. A driver asks for the next step, and reports its outcome or failure.

    An exception that ends the program or the task is raised at the current step, as any other error is. From then on,
    the steps only clean up.

    Args:
        steps: The steps.

    Attributes:
        result: Result of the steps, once they have ended.
    """

    result: T

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = steps
        self._resume: Callable[[], Step] = partial(next, steps)
        self._end: float | None = None
        self._exit: GeneratorExit | None = None

    @property
    def left(self) -> float | None:
        """Seconds that are left for cleaning up; `None` before an interruption."""
        return None if self._end is None else max(0.0, self._end - time.monotonic())

    @property
    def has_ended(self) -> bool:
        """Whether the steps have ended, by a result or by an error."""
        return getgeneratorstate(self._steps) == GEN_CLOSED

    def advance(self) -> Step | None:
        """Return the next step; `None` at the end."""
        try:
            return self._resume()
        except StopIteration as end:
            self.result = end.value
            return None

    def take(self, outcome: Any) -> None:
        """Note the outcome of the current step."""
        self._resume = partial(self._steps.send, outcome)

    def fail(self, error: BaseException) -> None:
        """Raise an error at the current step. An error of the steps themselves, which have ended, is raised here."""
        if self.has_ended:
            if isinstance(error, Closed) and self._exit is not None:
                # Notes and attributes of the stand-in.
                self._exit.__dict__.update(error.__dict__)
                raise self._exit
            raise error
        if self._end is None and (isinstance(error, StoppedError) or not isinstance(error, Exception)):
            self._end = time.monotonic() + CLEAN_UP_SECONDS
        if isinstance(error, GeneratorExit):
            self._exit, error = error, Closed()
        self._resume = partial(self._steps.throw, error)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._steps.close()
