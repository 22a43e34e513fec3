"""An error that the tests of the base had before is recognised, however mypy words it."""

from __future__ import annotations

from generator.review.old_tests import _Error

ERROR = _Error("tests/test_x.py", 6, "Invalid self argument \"Call[{'params': str, 'headers': int}]\" [misc]")


def test_keys_of_a_typed_dict_in_another_order_are_the_same_error() -> None:
    other = _Error("tests/test_x.py", 7, "Invalid self argument \"Call[{'headers': int, 'params': str}]\" [misc]")
    assert other.mark == ERROR.mark


def test_another_type_or_file_is_another_error() -> None:
    assert _Error(ERROR.file, 6, ERROR.text.replace("str", "bytes")).mark != ERROR.mark
    assert _Error("tests/test_y.py", 6, ERROR.text).mark != ERROR.mark
