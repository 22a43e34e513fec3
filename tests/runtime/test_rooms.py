"""The runtime's rooms have one order, in which no import leads back (see tests/rooms.py)."""

from __future__ import annotations

from pathlib import Path

import pytest

from ..rooms import ROOMS, RUNTIME, imports, problems


def test_runtime_imports_lead_to_earlier_rooms_and_make_no_circle() -> None:
    graph = imports(RUNTIME)
    assert problems(graph, ROOMS) == []
    # Or else an empty graph would pass.
    assert {"runtime.base.errors", "runtime.calls.call"} <= graph["runtime.operations.walk"]


BACK = "house.low.leaf imports house.high.top, which is in a later room"
CIRCLE = "circle: house.high.other imports house.high.top imports house.high.other"


@pytest.mark.parametrize(
    ("module", "text", "problem"),
    [
        ("low/leaf.py", "import house.high.top", BACK),
        ("low/leaf.py", "from house.high import top", BACK),
        ("low/leaf.py", "from ..high.top import x", BACK),
        ("low/leaf.py", "if TYPE_CHECKING:\n    from ..high.top import x", BACK),
        ("low/leaf.py", "def f():\n    from ..high import top", BACK),
        ("low/leaf.py", "from .. import high", "house.low.leaf imports house.high, which is in a later room"),
        ("high/top.py", "from .other import x", CIRCLE),
        ("high/top.py", "if TYPE_CHECKING:\n    from . import other", CIRCLE),
        ("high/top.py", "def f():\n    from .other import x", CIRCLE),
    ],
)
def test_import_against_the_order_is_reported(tmp_path: Path, module: str, text: str, problem: str) -> None:
    house = tmp_path / "house"
    in_order = {"high/top.py": "from ..low import leaf", "high/other.py": "from . import top"}
    empty = dict.fromkeys(("__init__.py", "low/__init__.py", "low/leaf.py", "high/__init__.py"), "")
    for name, content in {**empty, **in_order}.items():
        (house / name).parent.mkdir(parents=True, exist_ok=True)
        (house / name).write_text(content)
    assert problems(imports(house), ("low", "high")) == []
    (house / module).write_text(text)
    assert problem in problems(imports(house), ("low", "high"))


def test_room_without_a_place_in_the_order_is_reported(tmp_path: Path) -> None:
    (tmp_path / "house" / "attic").mkdir(parents=True)
    (tmp_path / "house" / "attic" / "__init__.py").write_text("")
    found = problems(imports(tmp_path / "house"), ("cellar",))
    assert found == ["not in the order, or not there: attic", "not in the order, or not there: cellar"]
