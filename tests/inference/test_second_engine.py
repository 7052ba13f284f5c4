"""Where durable_rules is absent or does not load, one engine answers and says so, or refuses."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from adwijzer.inference import second_engine
from adwijzer.inference.second_engine import one_engine, require_engines
from adwijzer.text.diagnostics import InputError, MachineError
from tests.cli.command import ADVISE, advise

ASK = "contact-form --agenda nazorg"


@pytest.fixture
def broken(tmp_path: Path) -> dict[str, str]:
    """The environment of a process whose durable_rules was built for another Python."""
    code = "raise ImportError('undefined symbol: PyEval_CallObject')\n"
    (tmp_path / "durable_rules_engine.py").write_text(code, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if "ADWIJZER" not in name}
    return {**environment, "PYTHONPATH": str(tmp_path)}


def process(environment: dict[str, str], line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ADVISE, *line.split()],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )


def test_two_engines_answer_here_and_the_answer_says_so() -> None:
    assert one_engine() is None
    assert advise(f"{ASK} --format json").data["motoren"] == 2
    assert "Eén regelmachine" not in advise(ASK).text


@pytest.mark.parametrize(
    "line",
    [
        "timing --eerste-ziektedag 2026-03-02",
        "sharing --soort-informatie medisch",
        "role-conflict --register docs/voorbeeld-register.csv",
    ],
)
def test_every_kind_of_answer_says_how_many_engines_gave_it(line: str) -> None:
    assert advise(f"{line} --format json").data["motoren"] == 2


def test_a_build_that_does_not_load_leaves_one_engine_and_the_command_that_mends_it(
    broken: dict[str, str],
) -> None:
    done = process(broken, ASK)

    assert done.returncode == 0
    assert "Eén regelmachine gaf dit antwoord" in " ".join(done.stdout.split())
    [told] = done.stderr.splitlines()
    assert told.startswith("let op: de tweede regelmachine is hier verkeerd gebouwd; voer uit: ")
    assert "--no-cache" in told
    assert "CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject" in told
    assert "durable-rules==2.0.28" in told
    assert sys.executable in told


def test_who_asks_for_two_engines_gets_no_advice_from_one(broken: dict[str, str]) -> None:
    done = process({**broken, "ADWIJZER_MOTOREN": "2"}, f"{ASK} --format json")

    assert (done.returncode, done.stdout) == (3, "")
    assert "verkeerd gebouwd, en ADWIJZER_MOTOREN=2 vraagt om allebei" in done.stderr
    assert "durable-rules==2.0.28" in done.stderr


def test_where_none_is_installed_the_way_out_is_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "durable_rules_engine", None)
    found = second_engine.one_engine.__wrapped__()

    assert found is not None
    assert not found.broken
    assert "install" in found.way_out
    assert found.way_out.endswith("durable-rules==2.0.28")


def test_who_asks_for_two_where_there_are_two_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADWIJZER_MOTOREN", "2")

    assert advise(f"{ASK} --format json").data["motoren"] == 2


@pytest.mark.parametrize("word", ["1", "3", "twee", " 2"])
def test_another_wish_is_wrong_input(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADWIJZER_MOTOREN", word)

    with pytest.raises(InputError, match="kan alleen 2 zijn"):
        require_engines()


def test_the_refusal_is_that_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADWIJZER_MOTOREN", "2")
    lacking = second_engine.OneEngine("zij is er niet", "haal haar")
    monkeypatch.setattr(second_engine, "one_engine", lambda: lacking)

    with pytest.raises(MachineError, match="haal haar"):
        require_engines()
