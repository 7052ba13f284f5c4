"""The guide for who runs the server of an office: its commands are typed as they stand there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml

from adwijzer.office.file import read_office
from adwijzer_web.office.provider import BACK, SIGNED_OFF
from adwijzer_web.office.sign_in import ENDED
from tests.cli.command import ROOT, advise

GUIDE = (ROOT / "docs/beheer.md").read_text(encoding="utf-8")
LINES = [line.strip() for line in GUIDE.splitlines() if line.startswith("    ")]


@pytest.mark.check(part="docs")
def test_every_command_of_the_guide_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for line in LINES:
        words = shlex.split(line)
        if words[0] == "export":
            name, _, value = words[1].partition("=")
            monkeypatch.setenv(name, value)
            continue
        with monkeypatch.context() as here:
            while "=" in words[0]:
                name, _, value = words.pop(0).partition("=")
                here.setenv(name, value)
            result = advise("", *words[1:])
        assert result.status == 0, (line, result.err)
        assert "fout" not in result.err, line


def test_the_office_of_the_guide_is_one(tmp_path: Path) -> None:
    [written] = re.findall(r"```yaml\n(.*?)```", GUIDE, re.DOTALL)
    (tmp_path / "kantoor.yaml").write_text(written, encoding="utf-8")
    secret = yaml.safe_load(written)["client_geheim"]
    (tmp_path / secret).write_text("een-geheim-van-de-aanbieder", encoding="utf-8")

    found = read_office(tmp_path / "kantoor.yaml")

    assert found.first is not None
    assert f"{found.public}{BACK}" in GUIDE
    assert f"{found.public}{SIGNED_OFF}`" in GUIDE
    assert f"{found.public}{ENDED}" in GUIDE


def test_what_the_guide_names_is_there() -> None:
    for name in re.findall(r"`((?:docs|web)/[\w/.-]+)`", GUIDE):
        assert (ROOT / name).exists(), name
    composed = (ROOT / "web/deploy/compose.yaml").read_text(encoding="utf-8")
    assert "pgpass" in composed
    assert "wachtwoord.txt" in composed


def test_the_guide_says_who_guards_passwords() -> None:
    assert "bescherming tegen raden zijn van de aanbieder" in GUIDE
    assert "Zet de tweede stap daar aan" in GUIDE


def test_the_guide_gives_terms_for_updates() -> None:
    assert "binnen een week" in GUIDE
    assert "binnen\ntwee dagen" in GUIDE or "binnen twee dagen" in GUIDE
    assert "binnen een maand" in GUIDE
