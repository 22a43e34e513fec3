"""The text that tools show of objects, and of the variables in the frames of an exception."""

from __future__ import annotations

import pprint
import traceback

import rich.pretty

__all__ = ["shown", "variables"]


def shown(*things: object) -> str:
    """Return the text that logs, printers and debuggers show of objects."""
    return "".join(f"{thing!s} {thing} {_printed(thing)}" for thing in things)


def variables(error: BaseException, *but: str) -> str:
    """Return the variables of all frames of an exception and its causes, as tools show them.

    Args:
        error: The exception.
        but: Files whose frames are left out: those of a test.
    """
    parts = []
    for each in (error, error.__cause__, error.__context__):
        frames = [frame for frame, _ in traceback.walk_tb(each.__traceback__)] if each is not None else []
        for frame in frames:
            if frame.f_code.co_filename not in but:
                parts += [f"{name}={_printed(value)}\n" for name, value in frame.f_locals.items()]
    assert parts
    return "".join(parts)


def _printed(thing: object) -> str:
    # Of a text, a part is shown.
    short = [rich.pretty.pretty_repr(thing, max_length=10, max_string=length) for length in (80, 10)]
    return "".join([repr(thing), pprint.pformat(thing), *short])
