# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic==2.14.4"]
# ///
"""pydantic takes an index beyond the end of a list, in `include` and `exclude`, modulo the length of the list.

Its documentation describes the keys as indices of the items of a list.
An index that a list does not have selects another item: `exclude={"versions": {5}}` drops the second of two versions.
A program that leaves out the sixth version of each object loses a version of every shorter list.
"""

from pydantic import BaseModel

SEEN = {
    "exclude 2": ["second"],
    "exclude 5": ["first"],
    "include 2": ["first"],
    "include 5": ["second"],
}


class Asset(BaseModel):
    """An object with a list."""

    versions: list[str]


asset = Asset(versions=["first", "second"])
seen = {
    f"{option} {index}": asset.model_dump(**{option: {"versions": {index}}}).get("versions")
    for option in ("exclude", "include")
    for index in (2, 5)
}
for name, versions in seen.items():
    print(f"  {name} of two versions: {versions}")
if seen != SEEN:
    raise SystemExit(f"the versions are {seen}, expected {SEEN}")
