from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, strategies as st

from pythonik.uploads.base import progress as module
from pythonik.uploads.base.progress import MemberProgress, Progress, UploadProgress
from pythonik.uploads.base.throttle import Throttle

changes = st.lists(st.tuples(st.sampled_from(["confirm", "resume", "lose"]), st.integers(0, 40)), max_size=30)


@given(changes=changes)
def test_it_never_goes_backwards_nor_past_the_end(changes: list[tuple[str, int]]) -> None:
    told: list[UploadProgress] = []
    progress = Progress(told.append, 100)
    progress.begin(100)
    confirmed = 0
    for kind, size in changes:
        if kind == "lose":
            confirmed = 0
            progress.lose()
        else:
            size = min(size, 100 - confirmed)
            confirmed += size
            getattr(progress, kind)(size)
        listener, values = progress.pending_report()
        if listener is not None and values is not None:
            listener(values)
    sent = [each.sent for each in told]
    assert sent == sorted(sent)
    assert all(0 <= each <= 100 for each in sent)
    assert all(a != b for a, b in pairwise(told))


def test_the_rate_is_that_of_the_last_ten_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    progress = Progress(lambda _: None, 10_000)
    progress.resume(5_000)  # of an earlier call: no part of the rate
    for _ in range(30):
        now += 1
        progress.confirm(100)
    _, values = progress.pending_report()
    assert values is not None
    assert values.sent == 8_000
    assert values.rate == pytest.approx(100)


def test_files_of_a_folder_are_counted_together() -> None:
    told: list[Any] = []
    whole = Progress(told.append, 30)
    one, other = MemberProgress(whole, 10), MemberProgress(whole, 20)
    one.begin(10)
    one.confirm(10)
    other.confirm(15)
    other.lose()
    assert (whole.sent, one.sent, whole.total) == (25, 25, 30)
    other.confirm(20)
    assert one.pending_report() == (None, None)
    _, values = whole.pending_report()
    assert values is not None
    assert (values.sent, values.total) == (30, 30)


def test_the_job_is_told_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    progress = Progress(None, None)
    due = []
    for _ in range(12):
        now += 1
        due.append(progress.is_due_for_job())
    assert due.count(True) == 2


def test_bandwidth(monkeypatch: pytest.MonkeyPatch) -> None:
    from pythonik.uploads.base import throttle as throttle_module

    now = 1000.0
    monkeypatch.setattr(throttle_module.time, "monotonic", lambda: now)
    throttle = Throttle(100)
    assert [throttle.take(50) for _ in range(3)] == [0.0, 0.5, 1.0]
    now += 10
    assert throttle.take(50) == 0.0
    assert Throttle(None).take(1 << 40) == 0.0


@pytest.mark.parametrize("bad", [0, -1, float("nan")])
def test_bad_bandwidths_are_refused(bad: float) -> None:
    with pytest.raises(ValueError, match="above 0 bytes a second"):
        Throttle(bad)


def test_bytes_in_flight_are_shown_until_they_are_confirmed_or_lost() -> None:
    whole = Progress(lambda _: None, 100, 2)
    one, other = MemberProgress(whole), MemberProgress(whole)
    one.hand_over(1, 20)
    other.hand_over(1, 30)
    shown = []
    for change in (lambda: one.confirm(25, 1), lambda: whole.finish_file(), lambda: other.lose()):
        change()
        _, values = whole.pending_report()
        assert values is not None
        shown.append((values.sent, values.in_flight, values.files, values.total_files))
    assert shown == [(25, 30, 0, 2), (25, 30, 1, 2), (25, 0, 1, 2)]


def test_rate_falls_while_nothing_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr(module.time, "monotonic", lambda: now)
    progress = Progress(lambda _: None, 10_000)
    progress.begin(10_000)
    rates = []
    for size in (2_000, 0, 0):
        now += 2
        if size:
            progress.hand_over(1, size)
        _, values = progress.pending_report()
        assert values is not None
        rates.append(values.rate)
    assert rates == [1000, 500, pytest.approx(2000 / 6)]


def test_file_that_grew_since_it_was_listed_counts_with_its_size() -> None:
    whole = Progress(None, 30)
    MemberProgress(whole, 10).begin(12)
    assert whole.total == 32


def test_pieces_are_small_at_a_low_rate() -> None:
    assert [Throttle(rate).piece(1 << 19) for rate in (None, 1 << 30, 400_000, 1)] == [1 << 19, 1 << 19, 100_000, 4096]


class Clock:
    """A clock that a test turns."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(module.time, "monotonic", lambda: self.now)


def _due(progress: Progress) -> UploadProgress | None:
    return progress.pending_report()[1]


def test_intervals_are_those_of_the_documentation() -> None:
    assert (module._WINDOW, module._JOB_INTERVAL, module._REPORT_INTERVAL) == (10.0, 5.0, 1.0)
    assert UploadProgress("done", 1, 1, 0.0).in_flight == 0


def test_unchanged_progress_is_reported_after_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress(lambda _: None, 100)
    progress.begin(100)
    assert _due(progress)
    for seconds, is_due in ((0.9, False), (0.1, True), (0.1, False)):
        clock.now += seconds
        assert (_due(progress) is not None) is is_due


@pytest.mark.parametrize(
    ("moments", "rate"),
    [
        ([(15, 100), (5, 100)], 20.0),
        ([(5, 1000), (5, 1000), (6, 60), (4, 40)], 10.0),
        ([(4, 2)], 0.5),
    ],
    ids=["the wait is over", "fast before", "slow"],
)
def test_rate_is_of_the_last_moments(
    monkeypatch: pytest.MonkeyPatch, moments: list[tuple[int, int]], rate: float
) -> None:
    """Bytes before the period do not count; a period with fewer than two moments is longer."""
    clock = Clock(monkeypatch)
    progress = Progress(lambda _: None, 10_000)
    for seconds, size in moments:
        clock.now += seconds
        progress.confirm(size)
    values = _due(progress)
    assert values is not None
    assert values.rate == pytest.approx(rate)


def test_bytes_in_flight_end_with_the_file() -> None:
    for total, shown in ((None, 50), (60, 40)):
        progress = Progress(lambda _: None, total)
        progress.resume(20)
        progress.hand_over(1, 50)
        assert progress._in_flight == shown
        progress.confirm(10, 1, 0)
        assert progress._in_flight == 0
        progress.hand_over(0, 5, 0)
        progress.confirm(5)
        assert progress._in_flight == 0
        progress.hand_over(2, 3)
        progress.lose(0, 0)
        assert progress._in_flight == 0
        progress.hand_over(2, 3, 0)
        progress.lose(0)
        assert progress._in_flight == 0


def test_file_of_a_directory_leaves_the_job_to_the_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    whole = Progress(lambda _: None, 10)
    member = MemberProgress(whole)
    clock.now += 60
    assert (member.is_due_for_job(), whole.is_due_for_job()) == (False, True)
    member.hand_over(0, 4)
    member.confirm(4)
    assert whole._in_flight == 0


def test_rate_is_0_without_time_and_after_a_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress(lambda _: None, 100)
    progress.begin(100)
    rates = []
    for seconds, change in ((0, lambda: None), (1, lambda: progress.hand_over(1, 50)), (1, progress.lose)):
        clock.now += seconds
        change()
        values = _due(progress)
        assert values is not None
        rates.append(values.rate)
    assert rates == [0.0, 50.0, 0.0]
    clock.now += 0.5
    progress.hand_over(1, 50)
    progress.confirm(0, 2)
    clock.now += 8
    progress.lose()
    values = _due(progress)
    assert values is not None
    assert values.rate == 0.0


def test_moments_of_exactly_ten_seconds_ago_count(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress(lambda _: None, 10_000)
    for seconds, size in ((0, 0), (5, 100), (5, 100)):
        clock.now += seconds
        progress.confirm(size)
    values = _due(progress)
    assert values is not None
    assert values.rate == 20.0


def test_each_finished_file_counts_and_the_job_is_due_after_exactly_its_interval(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(monkeypatch)
    progress = Progress(lambda _: None, 10, 3)
    for _ in range(2):
        progress.finish_file()
    values = _due(progress)
    assert values is not None
    assert values.files == 2
    clock.now += 4.9
    assert not progress.is_due_for_job()
    clock.now += 0.1
    assert progress.is_due_for_job()
