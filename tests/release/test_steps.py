"""A release goes through, or stops before anything is published or tagged and says what to do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.release.distributions import DISTRIBUTIONS
from generator.release.index import Index
from generator.release.steps import distributions_of_tag
from generator.release.stopped import Stopped

from .conftest import Repository, change

pytestmark = pytest.mark.build

INDEX = Index("http://127.0.0.1:1/", "http://127.0.0.1:1/simple/")


def test_a_dry_release_changes_nothing(repository: Repository) -> None:
    repository.real_program("hatchling")
    before = repository.state
    made = repository.release()
    assert repository.state == before
    assert made.version == "1.1.0"
    wheels = {f"{each.stem}-1.1.0-py3-none-any.whl" for each in DISTRIBUTIONS}
    assert [file.name for file in made.files] == sorted({"pythonik-1.1.0.tar.gz", *wheels})
    assert not any(call.startswith("uv publish") for call in repository.calls)
    assert repository.said[-1].endswith("PUBLISH=1 publishes it.")


def test_hashes_and_bills_of_materials_lie_beside_the_files(repository: Repository) -> None:
    made = repository.release(with_tests=False)
    sums = dict(reversed(line.split("  ")) for line in (made.folder / "SHA256SUMS").read_text().splitlines())
    assert sums == {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in made.folder.iterdir()
        if path.name != "SHA256SUMS"
    }
    assert {name for name in sums if name.endswith(".cdx.json")} == {
        f"{each.stem}-1.1.0-py3-none-any.cdx.json" for each in DISTRIBUTIONS
    }


def test_a_release_publishes_then_commits_and_tags(repository: Repository) -> None:
    made = repository.release(INDEX, with_tests=False)
    (publish,) = (call for call in repository.calls if call.startswith("uv publish"))
    assert all(str(file) in publish for file in made.files)
    assert repository.git("describe") == "v1.1.0"
    assert repository.git("log", "-1", "--format=%s %an") == "Release 1.1.0 A Maintainer"
    assert repository.git("status", "--porcelain") == ""
    assert not (repository.root / "changes" / "+list-history.added.md").exists()
    assert (repository.root / "changes" / "README.md").exists()
    with pytest.raises(Stopped, match=r"tag v1\.1\.0 exists already"):
        repository.release(INDEX, with_tests=False)


def test_a_tagged_release_commits_and_tags_without_publishing(repository: Repository) -> None:
    repository.release(tag=True, with_tests=False)
    assert not any(call.startswith("uv publish") for call in repository.calls)
    assert repository.git("describe") == "v1.1.0"
    assert repository.git("log", "-1", "--format=%s") == "Release 1.1.0"
    assert repository.git("status", "--porcelain") == ""
    assert repository.said[-1] == "1.1.0 is tagged v1.1.0. Push both: git push --follow-tags"


def test_distributions_of_a_tag_are_the_files_of_its_release(repository: Repository, tmp_path: Path) -> None:
    repository.real_program("hatchling")
    made = repository.release(tag=True, with_tests=False)
    clone = tmp_path / "clone"
    repository.git("clone", "--quiet", str(repository.root), str(clone))
    files = distributions_of_tag(clone, repository.tools, tmp_path / "published", say=repository.said.append)
    assert [file.name for file in files] == [file.name for file in made.files]
    sums = [(folder / "SHA256SUMS").read_text() for folder in (made.folder, tmp_path / "published")]
    assert sums[0] == sums[1]


def test_distributions_of_a_commit_without_its_tag_are_refused(repository: Repository) -> None:
    with pytest.raises(Stopped, match=r"does not have the tag v1\.1\.0"):
        distributions_of_tag(repository.root, repository.tools, repository.out, say=repository.said.append)
    assert not repository.out.exists()


def test_the_changelog_says_what_callers_see(repository: Repository) -> None:
    repository.report(
        change("method-added", "compatible", "client.assets().list_history", "is new"),
        change("method-renamed", "breaking", "client.jobs().find", "find is list now", "Write list."),
        change("parameter-removed", "breaking", "client.files().get(deep)", "is gone"),
        change("type-changed", "compatible", "Asset.title", "str → str | None"),
        {**change("prose-changed", "doc-only", "client.jobs().get", "description changed"), "python": []},
        {**change("answer-added", "compatible", "GET /v1/x", "is new"), "layer": "wire"},
        proposed="2.0.0",
    )
    repository.write("spec/shared/info.yaml", "version: 2.0.0\n")
    repository.commit()
    made = repository.release(INDEX, with_tests=False)
    lines = made.notes.splitlines()
    assert lines[0].startswith("## 2.0.0 (2")
    assert lines[1:] == [
        "",
        "### What code that calls the client sees",
        "",
        "* **Breaks** Remove `client.files().get(deep)`",
        "* **Breaks** Rename `client.jobs().find`: find is list now (Write list.)",
        "* Add `client.assets().list_history`",
        "* Change `Asset.title`: str → str | None",
        "",
        "### Added",
        "",
        "* The history of an asset can be listed.",
    ]
    changelog = (repository.root / "CHANGELOG.md").read_text()
    assert changelog.startswith(f"# Changelog\n\n<!-- releases -->\n\n{made.notes}\n")
    assert changelog.rstrip().endswith("## 1.0.0\n\nThe first one.")


def test_a_first_release_has_no_changes_of_the_surface(repository: Repository) -> None:
    repository.report(change("method-added", "compatible", "client.assets().get", "is new"), released=False)
    repository.commit()
    assert "client.assets" not in repository.release(with_tests=False).notes


def test_approvals_of_breaks_end_with_the_release(repository: Repository) -> None:
    repository.write("spec/accepted-breaks.yaml", "# Why\n- change: x\n  release: 1.1.0\n  reason: y\n")
    repository.commit()
    repository.release(INDEX, with_tests=False)
    assert (repository.root / "spec/accepted-breaks.yaml").read_text() == "# Why\n[]\n"


def _dirty(repository: Repository) -> None:
    repository.write("spec/shared/new.yaml", "a: 1\n")


def _detached(repository: Repository) -> None:
    repository.git("checkout", "--quiet", "--detach")


def _low(repository: Repository) -> None:
    repository.report(proposed="2.0.0")
    repository.commit()


def _no_version(repository: Repository) -> None:
    repository.write("spec/shared/info.yaml", "version: soon\n")
    repository.commit()


def _released(repository: Repository) -> None:
    repository.git("tag", "v1.1.0")


def _no_fragment(repository: Repository) -> None:
    repository.git("rm", "--quiet", "changes/+list-history.added.md")
    repository.commit()


def _odd_fragment(repository: Repository) -> None:
    repository.write("changes/+list-history.feature.md", "It can.\n")
    repository.commit()


def _review(status: int) -> Callable[[Repository], None]:
    def set_status(repository: Repository) -> None:
        repository.set(review=status)
        repository.commit()

    return set_status


def _by_chance(repository: Repository) -> None:
    repository.set(**{"by chance": True})
    repository.commit()


def _stale(repository: Repository) -> None:
    repository.write("spec/shared/text", "HERE = False\n")
    repository.commit()


def _failing_test(repository: Repository) -> None:
    repository.write("tests/test_small.py", "def test_small() -> None:\n    assert not 'a hole'\n")
    repository.commit()


def _different_builds(repository: Repository) -> None:
    repository.real_program("hatchling")
    repository.write(
        "hatch_build.py",
        "import os\n"
        "from hatchling.builders.hooks.plugin.interface import BuildHookInterface\n"
        "class Seeded(BuildHookInterface):\n"
        "    def initialize(self, version, build_data):\n"
        "        path = os.path.join(self.directory, 'seed.txt')\n"
        "        os.makedirs(self.directory, exist_ok=True)\n"
        "        open(path, 'w').write(os.environ['PYTHONHASHSEED'])\n"
        "        build_data['force_include'][path] = 'pythonik/seed.txt'\n",
    )
    text = (repository.root / "pyproject.toml").read_text()
    repository.write("pyproject.toml", text + "\n[tool.hatch.build.targets.wheel.hooks.custom]\n")
    repository.commit()


def _bad_metadata(repository: Repository) -> None:
    repository.program("twine", "echo long_description is missing; exit 1")


def _bad_wheel(repository: Repository) -> None:
    repository.program("check-wheel-contents", "echo W999; exit 1")


def _no_tool(repository: Repository) -> None:
    (repository.tools / "towncrier").unlink()


def _refused(repository: Repository) -> None:
    repository.program("uv", 'case "$1" in publish) echo 409 Conflict; exit 2;; esac')


@pytest.mark.parametrize(
    ("broken", "what", "advice"),
    [
        (_dirty, r"the work tree is not clean: spec/shared/new\.yaml", "Commit or stash"),
        (_detached, "no branch is checked out", "Check out the branch"),
        (_no_version, "has no version of three numbers", "Write a line such as"),
        (_released, r"tag v1\.1\.0 exists already", "Raise version in spec/shared/info.yaml"),
        (_no_fragment, "changes/ has no note on a change", r"see changes/README\.md"),
        (_odd_fragment, r"invalid name of a note: changes/\+list-history\.feature\.md", "kinds are added, changed"),
        (
            _review(1),
            "the changes break callers, and the breaks are not approved:\nthe review speaks",
            "accepted-breaks",
        ),
        (_review(2), "a rule of the contract is broken", "Fix the findings of the review"),
        (_review(3), "the two engines of the review disagree", "Check each disagreement"),
        (
            _low,
            r"the version is 1\.1\.0, and .* require 2\.0\.0",
            r"Write version: 2\.0\.0 into spec/shared/info\.yaml",
        ),
        (_by_chance, r"two generations differ: __init__\.py", "depends on the hash seed"),
        (_stale, r"generated/ differs from a new generation: __init__\.py", "Run make generate"),
        (_failing_test, "a test failed:(.|\n)*a hole", "Fix the failure"),
        (_no_tool, "towncrier is not in", "make release-env"),
        (_different_builds, r"two builds of pythonik-1\.1\.0-py3-none-any\.whl differ", "time, place or chance"),
        (_bad_metadata, "the distributions are invalid:\nlong_description is missing", "in pyproject.toml"),
        (_bad_wheel, "the distributions are invalid:\nW999", "in pyproject.toml"),
        (
            _refused,
            "the index refused the upload, and nothing was tagged:\n409 Conflict",
            "skips those that the index has",
        ),
    ],
)
def test_fault_stops_a_release(
    repository: Repository, broken: Callable[[Repository], None], what: str, advice: str
) -> None:
    broken(repository)
    before = repository.state
    with pytest.raises(Stopped, match=what) as stopped:
        repository.release(INDEX, with_tests=broken is _failing_test)
    assert advice.replace("\\", "") in stopped.value.advice
    assert repository.state == before
    if broken is not _refused:
        assert not any(call.startswith("uv publish") for call in repository.calls)


def test_a_branch_that_moves_on_meanwhile_stops_the_release(repository: Repository) -> None:
    meanwhile = f'git -C "{repository.root}" commit --quiet --allow-empty --message Meanwhile'
    repository.program("cyclonedx-py", f'{meanwhile}; for last; do :; done; echo "{{}}" > "$last"')
    with pytest.raises(Stopped, match="the branch has new commits"):
        repository.release(INDEX, with_tests=False)
    assert repository.git("tag") == "v1.0.0"
    assert not any(call.startswith("uv publish") for call in repository.calls)
