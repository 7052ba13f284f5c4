"""`advise rules docs`: all of the site or nothing, and nothing of anyone else is lost."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer.site import folder as site_folder
from adwijzer.site.folder import CONTENTS, NotWrittenError, write_site
from tests.cli.command import ADVISE, ROOT, Result, advise
from tests.website.pages import Site

SMALL = ROOT / "tests" / "language" / "minimal"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty, so that messages stay short."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def docs(out: str = "site", *more: str) -> Result:
    return advise("rules docs --rules", str(SMALL), "--out", out, *more)


def everything(folder: Path) -> dict[str, bytes]:
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def refused(result: Result, status: int = 2) -> str:
    """The complaint of a command that did nothing."""
    assert result.status == status, result.err
    assert result.out == ""
    assert "Traceback" not in result.err
    return result.complaint


def test_a_new_folder_holds_the_whole_site(here: Path) -> None:
    result = docs()

    assert (result.status, result.err) == (0, "")
    assert "bladzijden. Open site/index.html" in result.text
    assert (here / "site" / "index.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    listed = [
        line.split("  ") for line in (here / "site" / CONTENTS).read_text("utf-8").splitlines()
    ]
    assert {name for _, name in listed} == set(everything(here / "site")) - {CONTENTS}
    for digest, name in listed:
        assert hashlib.sha256((here / "site" / name).read_bytes()).hexdigest() == digest
    assert os.listdir(here) == ["site"]  # noqa: PTH208 - dot files too


def test_an_empty_folder_is_filled_and_keeps_its_mode(here: Path) -> None:
    (here / "site").mkdir()
    (here / "site").chmod(0o750)

    assert docs().status == 0
    assert (here / "site" / "index.html").exists()
    assert (here / "site").stat().st_mode & 0o777 == 0o750


def test_a_site_made_before_is_replaced_whole(here: Path, features: Path) -> None:
    assert docs("site", "--features", str(features)).status == 0
    assert (here / "site" / "besluit-proef-voorbeelden-weer.html").exists()

    assert docs().status == 0
    assert not (here / "site" / "besluit-proef-voorbeelden-weer.html").exists()
    assert (here / "site" / "besluit-proef.html").exists()


def test_a_folder_of_someone_else_is_refused_and_stays_as_it_was(here: Path) -> None:
    (here / "site").mkdir()
    (here / "site" / "index.html").write_text("van mij", encoding="utf-8")

    complaint = refused(docs())

    assert "site: deze map is niet leeg" in complaint
    assert "kies een nieuwe of lege map" in complaint
    assert everything(here) == {"site/index.html": b"van mij"}


def test_a_file_that_was_added_to_the_site_is_not_lost(here: Path) -> None:
    docs()
    (here / "site" / ".git").mkdir()
    before = everything(here)

    assert "in deze map staat ook `.git`" in refused(docs())
    assert everything(here) == before
    assert (here / "site" / ".git").is_dir()


def test_a_page_that_was_changed_by_hand_is_not_lost(here: Path) -> None:
    docs()
    (here / "site" / "style.css").write_text("body { color: red }", encoding="utf-8")

    assert "`style.css` in deze map is veranderd sinds de site gemaakt is" in refused(docs())
    assert (here / "site" / "style.css").read_text("utf-8") == "body { color: red }"


def test_a_link_to_a_folder_is_followed(here: Path) -> None:
    (here / "echt").mkdir()
    (here / "site").symlink_to(here / "echt")

    assert docs().status == 0
    assert (here / "site").is_symlink()
    assert (here / "echt" / "index.html").exists()


@pytest.mark.parametrize(
    ("out", "complaint"),
    [
        ("", "achter `--out` hoort een map"),
        (".", "hier sta je zelf in"),
        ("..", "hier sta je zelf in"),
        ("bestand", "dit is een bestand, geen map"),
        ("bestand/site", "een deel van dit pad is geen map"),
        ("nergens/site", "de map waarin de site moet komen, bestaat niet"),
        ("x" * 300, "deze naam is te lang"),
        ("a\0b", "dit is geen naam voor een map"),
        ("kring", "dit pad verwijst naar zichzelf"),
    ],
)
def test_a_bad_path_is_refused_in_dutch(here: Path, out: str, complaint: str) -> None:
    (here / "bestand").write_text("van mij", encoding="utf-8")
    (here / "kring").symlink_to(here / "kring")

    assert complaint in refused(docs(out))
    assert sorted(os.listdir(here)) == ["bestand", "kring"]  # noqa: PTH208 - dot files too


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EACCES, "geen toestemming"),
        (errno.EROFS, "hier mag niet geschreven worden"),
    ],
)
def test_when_the_machine_will_not_write_the_old_site_stays(
    here: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    docs()
    before = everything(here)
    write = Path.write_bytes

    def fail(path: Path, data: bytes) -> int:
        if path.name == "zoeken.html":
            raise OSError(number, "no")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", fail)
    complaint = refused(docs(), 3)

    assert f"site: de site is niet geschreven: {reason}" in complaint
    assert "wat er al stond, is niet veranderd" in complaint
    assert everything(here) == before


def test_when_the_folders_cannot_change_places_the_old_site_returns(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs()
    before = everything(here)
    rename = Path.rename

    def fail(path: Path, target: Path) -> Path:
        if path.name == "nieuw":
            raise OSError(errno.EIO, "no")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail)

    assert "de site is niet geschreven" in refused(docs(), 3)
    assert everything(here) == before


def test_a_folder_without_permission_is_refused(here: Path) -> None:
    here.chmod(0o755)
    (here / "dicht").mkdir(mode=0o555)

    with nobody(), pytest.raises(NotWrittenError, match="geen toestemming"):
        write_site(str(here / "dicht" / "site"), {"index.html": b"x"})
    assert os.listdir(here / "dicht") == []  # noqa: PTH208 - dot files too


@contextlib.contextmanager
def nobody() -> Iterator[None]:
    """Root may write anywhere, so do not be root for a moment."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(me)


def test_wrong_rules_give_their_own_errors_and_no_site(here: Path) -> None:
    (here / "regels").mkdir()

    complaint = refused(advise("rules docs --rules regels --out site"))

    assert "in deze map staat geen `regelbank.yaml`" in complaint
    assert not (here / "site").exists()


def test_without_a_folder_the_command_says_how_to_name_one() -> None:
    complaint = refused(advise("rules docs"))

    assert "achter `--out` hoort een map" in complaint
    assert "schrijf: --out MAP" in complaint


def test_a_folder_of_examples_that_does_not_exist_is_refused(here: Path) -> None:
    assert "deze map met voorbeelden bestaat niet" in refused(docs("site", "--features", "weg"))
    assert "achter `--features` hoort een map" in refused(docs("site", "--features", ""))
    assert not (here / "site").exists()


def test_an_example_that_is_no_gherkin_is_refused_with_its_place(here: Path) -> None:
    (here / "voorbeelden" / "proef").mkdir(parents=True)
    (here / "voorbeelden" / "proef" / "fout.feature").write_text("Regel: x\n", encoding="utf-8")

    complaint = refused(docs("site", "--features", "voorbeelden"))

    assert "features/proef/fout.feature:1" in complaint
    assert not (here / "site").exists()


def test_examples_that_do_not_fit_the_rules_are_counted(features: Path) -> None:
    result = docs("site", "--features", str(features))

    assert result.status == 0
    assert "1 voorbeeld past niet bij deze regels" in result.text


@pytest.mark.check(part="docs")
def test_the_same_rules_give_the_same_bytes_anywhere_and_any_day(
    here: Path, in_parts: Site
) -> None:
    """As the command writes them elsewhere, and as they were made in this process."""
    seed = "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"
    done = subprocess.run(
        [ADVISE, "rules", "docs", "--out", "site"],
        cwd=here,
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Kiritimati"},
        check=True,
        capture_output=True,
        text=True,
    )
    written = everything(here / "site")

    assert "bladzijden. Open site/index.html" in done.stdout
    assert {name for name in written if name != CONTENTS} == in_parts.files.keys()
    assert all(written[name] == data for name, data in in_parts.files.items())
    assert all(str(here).encode() not in data for data in written.values())


def test_no_page_names_the_folder_that_the_rules_came_from(here: Path) -> None:
    docs()

    assert all(str(SMALL).encode() not in data for data in everything(here / "site").values())


def test_the_list_of_contents_is_what_sha256sum_reads(here: Path) -> None:
    docs()

    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", CONTENTS], cwd=here / "site", check=False
    )
    assert done.returncode == 0


def test_the_help_says_what_the_command_does() -> None:
    text = advise("rules docs --help").text

    assert "--out MAP" in text
    assert "zonder te programmeren" in text
    assert site_folder.CONTENTS not in text
