"""The entry in the Algoritmeregister fits its standard, and what lacks is named."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from adwijzer.exchange.register_entry import DRAFTED, drafted, from_rules, standard
from adwijzer.language import load_rules
from adwijzer.language.sources import load_sources
from tests.cli.command import Result, advise

pytestmark = pytest.mark.check(part="rules")

OFFICE = """organization: Bureau Voorbeeld
status: In gebruik
begin_date: 2026-03
contact_email: info@voorbeeld.nl
publication_category: Overige algoritmes
"""


@pytest.fixture
def office(tmp_path: Path) -> Path:
    file = tmp_path / "kantoor.yaml"
    file.write_text(OFFICE, encoding="utf-8")
    return file


def entry(office: Path, more: str = "") -> Result:
    office.write_text(OFFICE + more, encoding="utf-8")
    return advise("rules register-entry rapportcontrole --organisatie", str(office))


def long_ones(fields: dict[str, Any]) -> list[str]:
    """Fields longer than the standard permits."""
    return [
        name
        for name, value in fields.items()
        if isinstance(value, str) and len(value) > standard()[name].get("max_length", 10**6)
    ]


def test_an_entry_has_what_the_rules_know_and_what_the_office_says(office: Path) -> None:
    result = entry(office)
    found = result.data

    assert result.status == 0, result.err
    assert found["organization"] == "Bureau Voorbeeld"
    assert f"Regels: {len(decision('rapportcontrole').rules)}," in found["methods_and_models"]
    assert set(found) <= set(standard())
    needed = {name for name, limits in standard().items() if limits.get("required")}
    assert needed <= set(found)
    assert long_ones(found) == []
    assert json.loads(result.out) == found


def decision(name: str) -> Any:
    found = load_rules().decision(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", [each.name for each in load_rules().decisions])
def test_every_decision_fits_the_standard(name: str) -> None:
    base = load_rules()
    made = {**from_rules(base, decision(name), load_sources()), **drafted(decision(name))}

    assert long_ones(made) == []
    assert len(from_rules(base, decision(name), load_sources())) + 1 == 12
    assert set(drafted(decision(name))) == set(DRAFTED)
    for group in ("lawful_basis_grouping", "source_data_grouping"):
        assert all(each["link"].startswith("https://") and each["title"] for each in made[group])


def test_what_is_drafted_waits_for_a_person(office: Path) -> None:
    assert "goal, proportionality, human_intervention, risks" in entry(office).complaint
    approved = "goedgekeurd: [goal, proportionality, human_intervention]\nrisks: Een eigen tekst.\n"
    result = entry(office, approved)

    assert "goed te keuren" not in result.complaint
    assert result.data["risks"] == "Een eigen tekst."


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("naam: x\n", "onbekend veld"),
        ("end_date: maart 2026\n", "`end_date` moet een jaar en een maand zijn"),
        ("website: http://voorbeeld.nl\n", "`website` moet met https:// beginnen"),
        (f"provider: {'x' * 201}\n", "`provider` heeft 201 tekens hoogstens 200"),
        ("goal: <script>x</script>\n", "`goal` heeft opmaak die niet mag"),
        ("goal: Wij doen dit ten behoeve van de cliënt.\n", "is ambtelijk"),
        ("goedgekeurd: [naam]\n", "achter `goedgekeurd` staat geen voorstel"),
        ("impacttoetsen_grouping: DPIA\n", "`impacttoetsen_grouping` moet een lijst zijn"),
        ("impacttoetsen_grouping: [{link: 'https://x.nl'}]\n", "grouping.title` ontbreekt"),
    ],
)
def test_what_the_standard_does_not_take_is_refused(office: Path, more: str, said: str) -> None:
    result = entry(office, more)

    assert (result.status, result.out) == (2, "")
    assert said in result.complaint


def test_what_lacks_is_named_all_at_once(office: Path) -> None:
    empty = advise("rules register-entry --voorbeeld")
    office.write_text(empty.out, encoding="utf-8")

    result = advise("rules register-entry contactvorm --organisatie", str(office))

    assert (result.status, result.out) == (2, "")
    for name in ("organization", "status", "contact_email", "publication_category"):
        assert f"het verplichte veld `{name}` ontbreekt" in result.complaint
