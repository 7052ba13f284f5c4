"""A rule base out of a folder or a git revision."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from adwijzer.assurance.difference.revisions import rule_base_of
from adwijzer.text.diagnostics import AdwijzerError, InputError
from tests.assurance.test_check_faults import MINIMAL
from tests.language.support import Change
from tests.programs import needs_git

pytestmark = needs_git
SAID = Change("proef/regels.yaml", "    waarde: 20\n", "    waarde: 30\n")


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=proef", "-c", "user.email=proef@example.nl")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two revisions of a rule base; the work tree has the second."""
    folder = tmp_path / "repo"
    shutil.copytree(MINIMAL, folder / "regels")
    git(folder, "init", "--quiet")
    git(folder, "add", "-A")
    git(folder, "commit", "--quiet", "-m", "eerst")
    git(folder, "tag", "v1")
    SAID.apply(folder / "regels")
    git(folder, "commit", "--quiet", "-am", "dan")
    monkeypatch.chdir(folder)
    return folder


def limit(name: str) -> int:
    [decision] = rule_base_of(name).decisions
    value = decision.parameters[0].value
    assert isinstance(value, int)
    return value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HEAD~1", 20),
        ("v1", 20),
        ("HEAD", 30),
        ("regels", 30),
        ("v1:regels", 20),
        ("v1:/regels/", 20),
    ],
)
def test_a_name_is_a_folder_or_a_revision(repository: Path, name: str, value: int) -> None:
    assert repository.is_dir()
    assert limit(name) == value


def test_it_works_from_a_folder_inside(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository / "regels/proef")

    assert limit("HEAD~1") == 20


def test_places_name_the_revision(repository: Path) -> None:
    text = (repository / "regels/proef/regels.yaml").read_text(encoding="utf-8")
    (repository / "regels/proef/regels.yaml").write_text(
        text.replace("als: altijd", "als: {weertje: zon}"), encoding="utf-8"
    )
    git(repository, "commit", "--quiet", "-am", "fout")

    with pytest.raises(AdwijzerError, match=r"HEAD:regels/proef/regels\.yaml:18:11: onbekend feit"):
        rule_base_of("HEAD")


def test_several_rule_bases_need_a_folder(repository: Path) -> None:
    shutil.copytree(repository / "regels", repository / "andere")
    git(repository, "add", "-A")
    git(repository, "commit", "--quiet", "-m", "nog een")

    with pytest.raises(InputError, match=r"staan meer regelbanken .*HEAD:andere"):
        rule_base_of("HEAD")
    assert limit("HEAD:andere") == 30


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("v9", "`v9` is geen map en geen git-revisie"),
        ("HEAD:nergens", "de map `nergens` staat niet in deze revisie"),
        ("HEAD:regels/proef", "staat geen `regelbank.yaml`"),
        ("--help", "een git-revisie begint niet met `-`"),
        ("", "hier hoort een map of een git-revisie"),
    ],
)
def test_what_is_no_revision_is_told(repository: Path, name: str, complaint: str) -> None:
    assert repository.is_dir()
    with pytest.raises(InputError, match=complaint.replace("(", r"\(")):
        rule_base_of(name)


def test_outside_a_repository_only_folders_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    with pytest.raises(InputError, match="hier is geen git-repository"):
        rule_base_of("HEAD")


def test_without_git_only_folders_will_do(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(InputError, match="git is niet te vinden"):
        rule_base_of("HEAD")
    assert limit(str(repository / "regels")) == 30


def test_a_revision_without_rules_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "leeg.txt").write_text("niets", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "--quiet", "-m", "leeg")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(InputError, match="in de revisie `HEAD` staat geen regelbank"):
        rule_base_of("HEAD")
