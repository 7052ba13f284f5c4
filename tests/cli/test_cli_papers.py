"""`--stuk`: the letters and forms of a decision, on the screen or in a file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.cli.command import advise

CONSENT = "sharing --stuk toestemming --soort-informatie fml --ontvanger bedrijfsarts"
REFUSAL = "acceptance --stuk weigering --rolcombinatie ontraden"
DEVIATION = "contact-form --stuk motivering --agenda uitkomst_bespreken --gekozen-vorm telefonisch"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (CONSENT, "Vraag om toestemming"),
        (REFUSAL, "Ik neem deze opdracht niet aan"),
        (DEVIATION, "Waarom ik een andere vorm koos"),
        ("conversation --stuk concept", "Het concept van mijn rapport"),
        ("conversation --stuk uitstel", "Ons gesprek gaat later door"),
        ("conversation --stuk brief --agenda nazorg", "Uitnodiging om te horen hoe het gaat"),
    ],
)
def test_a_text_comes_in_every_form(
    line: str, title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert advise(line).out.startswith(f"# {title}\n")
    assert advise(f"{line} --format text").out.startswith(f"{title}\n")
    assert f"<h1>{title}</h1>" in advise(f"{line} --format html").out
    written = advise(f"{line} --out stuk.docx")
    assert (written.status, written.out) == (0, "Geschreven: stuk.docx.\n")
    assert "Vul zelf nog in" in written.err
    assert zipfile.is_zipfile("stuk.docx")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("sharing --stuk brief", "de waarde bij `--stuk` klopt niet"),
        ("sharing --stuk toestemming", "noem ze allebei"),
        (
            "sharing --stuk toestemming --soort-informatie medisch --ontvanger werkgever",
            "dit mag ook met toestemming niet",
        ),
        (f"{CONSENT} --format json", "`--stuk` kan niet met `--format json`"),
        (f"{CONSENT} --why", "`--why` kan niet met `--stuk`"),
        ("contact-form --stuk motivering --agenda nazorg", "anders is dan het advies"),
        ("conversation --stuk brief --letter", "`--letter` kan niet met `--stuk`"),
    ],
)
def test_a_text_that_does_not_fit_is_refused_with_the_reason(
    line: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    result = advise(line)

    assert (result.status, result.out) == (2, "")
    assert message in result.complaint
    assert list(tmp_path.iterdir()) == []


def test_a_decision_without_texts_has_no_such_option() -> None:
    assert "--stuk" in advise("sharing --help").out
    assert "--stuk" not in advise("timing --help").out
