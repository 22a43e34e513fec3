"""Operations on paths that differ only in the name in braces: all are listed, and none is taken for another."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.check.contract import Service
from iconik_api.assets import models as m
from iconik_api.assets.operations import AssetsService
from iconik_api.files.operations import FilesService
from iconik_api.runtime.calls.response import Response

from ..messages import a_response

ROOT = Path(__file__).parents[2]


def test_every_pair_of_paths_is_in_the_list() -> None:
    found: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for name, bundled in bundle(ROOT / "spec").items():
        for operation in Service(bundled).operations:
            shape = re.sub(r"\{[^}]*\}", "{}", operation.path)
            found[name, shape][operation.path].add(operation.method.upper())
    rows = {
        (service, tuple(sorted(f"{path} {' '.join(sorted(methods))}" for path, methods in paths.items())))
        for (service, _), paths in found.items()
        if len(paths) > 1
    }
    text = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    listed = set()
    for service, paths, methods in re.findall(r"^\| (\w+) \| (`/.*`) \| (.*) \|$", text, re.MULTILINE):
        each = zip(re.findall("`(.*?)`", paths), re.sub(r"\*| \(twin\)", "", methods).split(", "), strict=True)
        listed.add((service, tuple(sorted(map(" ".join, each)))))
    assert listed == rows


def test_twins_are_two_operations() -> None:
    call = AssetsService.list_segments_of_type.build("a", "TRANSCRIPTION", per_page=5)
    assert (call.target, call.query["per_page"]) == ("API/assets/v1/assets/a/segments/TRANSCRIPTION/", 5)
    with pytest.raises(TypeError, match="per_page"):
        AssetsService.get_segment.build("a", "s", per_page=5)  # type: ignore[call-arg]
    assert FilesService.get_format_by_name.build("a", "ORIGINAL").target.endswith("/formats/ORIGINAL/")
    assert FilesService.get_subtitle_by_language.build("a", "en").target.endswith("/subtitles/en/")


@pytest.mark.parametrize("strict", [False, True])
def test_a_list_is_never_decoded_as_one_segment(strict: bool) -> None:
    call = AssetsService.get_segment.build("a", "TRANSCRIPTION")
    pages = b'{"objects": [{"id": "1", "segment_type": "TRANSCRIPTION"}], "page": 1, "pages": 1, "total": 1}'
    page: object = Response(a_response(200, pages), result=call.result, strict=strict).data
    assert isinstance(page, m.SegmentListResponse)
    assert [each.id for each in page.objects or ()] == ["1"]
    comment = b'{"id": "1", "segment_type": "COMMENT"}'
    one: object = Response(a_response(200, comment), result=call.result, strict=strict).data
    assert isinstance(one, m.SegmentResponse)
