"""Hook of the build that adds the packed contract to the wheel of the stand-in."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CONTRACT = "../generated/iconik_api/contract"
PACKED = "pythonik/testing/contract.json.xz"


class PackedContract(BuildHookInterface[Any]):
    """Packs the documents; an editable installation reads them where they are."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packed file and have it included."""
        if version == "editable":
            return
        documents = {
            path.stem: json.loads(path.read_bytes()) for path in sorted(Path(self.root, CONTRACT).glob("*.json"))
        }
        text = json.dumps(documents, ensure_ascii=False, separators=(",", ":"))
        packed = Path(self.directory, Path(PACKED).name)
        packed.parent.mkdir(parents=True, exist_ok=True)
        packed.write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))
        build_data["force_include"][str(packed)] = PACKED

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the packed file away again."""
        Path(self.directory, Path(PACKED).name).unlink(missing_ok=True)
