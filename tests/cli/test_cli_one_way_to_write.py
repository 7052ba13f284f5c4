"""Every deciding command writes the same forms, by the same two options, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from tests.cli.command import advise

EVERYWHERE = {"text", "json", "markdown", "html", "docx"}
ROWS = {"role-conflict": {"csv", "xlsx"}, "timing": {"csv", "xlsx", "ics"}}
"""Where an answer has rows or dates."""
COMMANDS = [each.command for each in load_rules().decisions if each.command]
SMALLEST = {
    "contact-form": "--agenda nazorg",
    "timing": "--eerste-ziektedag 2026-03-02",
    "role-conflict": "--register docs/voorbeeld-register.csv",
    "conversation": "--fase brief",
    "sharing": "--soort-informatie medisch",
    "report": "--concept-naar beide",
    "acceptance": "--kader werknemer",
}
MARKS = {"json": b"{", "html": b"<!", "docx": b"PK", "markdown": b"#"}


@pytest.mark.parametrize("command", COMMANDS)
def test_the_forms_are_the_same_and_so_are_the_options(command: str) -> None:
    text = advise(f"{command} --help").out
    found = re.search(r"--format \[([a-z|]+)\]", text)

    assert found is not None
    assert {*found[1].split("|")} == EVERYWHERE | ROWS.get(command, set())
    assert "--out BESTAND" in text
    assert "--overwrite" in text


@pytest.mark.parametrize("form", MARKS)
@pytest.mark.parametrize("command", SMALLEST)
def test_a_form_is_written_by_its_name_and_never_over_another(
    command: str, form: str, tmp_path: Path
) -> None:
    ending = {"markdown": "md"}.get(form, form)
    file = tmp_path / f"antwoord.{ending}"
    line = f"{command} {SMALLEST[command]} --out {file}"

    assert advise(line).status in (0, 1)
    written = file.read_bytes()
    again = advise(line)

    assert written.lstrip().startswith(MARKS[form])
    assert again.status == 2
    assert "bestaat al" in again.complaint
    assert file.read_bytes() == written
    assert [each.name for each in tmp_path.iterdir()] == [file.name]
