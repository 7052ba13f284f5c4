"""How agenda items add up is checked against what the decision declares."""

import shutil
from pathlib import Path

import pytest

from adwijzer.language import load_rules

from .support import Change, reported

RULES = Path(__file__).parents[2] / "rules"
BESLUIT = "contactvorm/besluit.yaml"


def broken(folder: Path, before: str, after: str, file: str = BESLUIT) -> list[str]:
    """What the real rules report with one change, without the places."""
    shutil.copytree(RULES, folder / "rules")
    Change(file, before, after).apply(folder / "rules")
    return [
        line.removeprefix("contactvorm/").partition(": ")[2] for line in reported(folder / "rules")
    ]


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (
            "  vormen: [fysiek, beeldbellen, telefonisch]\n",
            "  vormen: [fysiek, beeldbelen, telefonisch]\n",
            "onbekende naam `beeldbelen` bij `vormen` (bedoel je `beeldbellen`?)",
        ),
        (
            "  eruit: {uitkomst: uitstellen, oordeel: voorkeur}\n",
            "  eruit: {uitkomst: uitstelen, oordeel: voorkeur}\n",
            "onbekende naam `uitstelen` bij `uitkomst` (bedoel je `uitstellen`?)",
        ),
        (
            "  eruit: {uitkomst: uitstellen, oordeel: voorkeur}\n",
            "  eruit: {uitkomst: uitstellen, oordeel: graag}\n",
            "onbekende naam `graag` bij `oordeel` "
            "(kies uit: aanvaardbaar, niet_mogelijk, ontraden, vereist, voorkeur)",
        ),
        (
            "  eruit: {uitkomst: uitstellen, oordeel: voorkeur}\n",
            "  eruit: {uitkomst: uitstellen}\n",
            "een reden om uit te stellen mist `oordeel` "
            "(hier hoort: het oordeel waarbij het agendapunt wacht)",
        ),
        (
            "  apart: {begrip: plaats, waarde: apart}\n",
            "  apart: {begrip: plaat, waarde: apart}\n",
            "onbekende naam `plaat` bij `begrip` (bedoel je `plaats`?)",
        ),
        (
            "  apart: {begrip: plaats, waarde: apart}\n",
            "  apart: {begrip: plaats, waarde: los}\n",
            "onbekende naam `los` bij `waarde` (kies uit: apart, samen)",
        ),
        (
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt, waarde: ja}\n",
            "  wijkt: {vorm: telefoon, begrip: telefoon_wijkt, waarde: ja}\n",
            "onbekende naam `telefoon` bij `vorm` (bedoel je `telefonisch`?)",
        ),
        (
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt, waarde: ja}\n",
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijk, waarde: ja}\n",
            "onbekende naam `telefoon_wijk` bij `begrip` (bedoel je `telefoon_wijkt`?)",
        ),
        (
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt, waarde: ja}\n",
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt, waarde: altijd}\n",
            "onbekende naam `altijd` bij `waarde` (kies uit: ja, nee)",
        ),
        (
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt, waarde: ja}\n",
            "  wijkt: {vorm: telefonisch, begrip: telefoon_wijkt}\n",
            "een vorm die wijkt mist `waarde` (hier hoort: de waarde waarbij de vorm wijkt)",
        ),
        (
            "  dwingend: vereist\n",
            "  dwingend: verplicht\n",
            "onbekende naam `verplicht` bij `dwingend` (bedoel je `vereist`?)",
        ),
        (
            "  voorkeur: voorkeur_client\n",
            "  voorkeur: voorkeur_van_client\n",
            "onbekende naam `voorkeur_van_client` bij `voorkeur` (bedoel je `voorkeur_client`?)",
        ),
        (
            "  moment: lichter_moment\n",
            "  moment: feiten_voorwaarde\n",
            "`feiten_voorwaarde` kent de waarde `ja`, en dat is geen moment "
            "(de momenten zijn: vooraf, nu, later, apart)",
        ),
        (
            "      bronnen: [B1-19]\n",
            "      bronnen: [B1-91]\n",
            "onbekende bron `B1-91` (bedoel je `B1-31`?)",
        ),
        (
            "      rang: beroepsopinie\n      bronnen: [B1-19]\n",
            "      rang: wet\n      bronnen: [B1-19]\n",
            "de rang van `gelijk` past niet bij de bronnen "
            "(de lichtste bron telt: `beroepsopinie`)",
        ),
        (
            "    gelijk:\n",
            "    gelijke_stand:\n",
            "onbekend sleutelwoord `gelijke_stand` in een stel redenen (bedoel je `gelijk`?)",
        ),
    ],
)
def test_a_wrong_combination_is_one_problem(
    tmp_path: Path, before: str, after: str, line: str
) -> None:
    assert broken(tmp_path, before, after) == [line]


def test_a_combination_needs_a_fact_that_names_the_item(tmp_path: Path) -> None:
    found = broken(
        tmp_path,
        "    per_agendapunt: sleutel\n",
        "    per_agendapunt: nee\n",
        "gedeeld/agenda.yaml",
    )

    assert "geen feit noemt het agendapunt (zet bij een feit `per_agendapunt: sleutel`)" in found


def test_a_combination_that_is_not_read_does_not_make_its_words_unknown(tmp_path: Path) -> None:
    assert broken(tmp_path, "  soort: hele_contact\n", "  soort: helft\n") == [
        "onbekende waarde `helft` bij `soort` (kies uit: hele_contact)"
    ]


def test_a_fact_may_not_be_called_as_what_is_asked_about_the_advice(tmp_path: Path) -> None:
    lines = broken(tmp_path, "  - naam: privacy_op_locatie\n", "  - naam: vorm\n")

    assert "`vorm` is een woord van de regeltaal (kies een andere naam)" in lines


def test_a_layer_that_an_attention_point_asks_for_exists(tmp_path: Path) -> None:
    assert broken(
        tmp_path,
        "    als: {beslissende_laag: geen_vorm_over}\n",
        "    als: {beslissende_laag: geen_vorm_ove}\n",
        "contactvorm/aandachtspunten.yaml",
    ) == ["onbekende waarde `geen_vorm_ove` voor `beslissende_laag` (bedoel je `geen_vorm_over`?)"]


def test_two_deciding_layers_may_be_asked_for_together(tmp_path: Path) -> None:
    """A fact that has several values at once does not contradict itself."""
    shutil.copytree(RULES, tmp_path / "rules")
    Change(
        "contactvorm/aandachtspunten.yaml",
        "    als: {beslissende_laag: geen_vorm_over}\n",
        "    als: {alle: [{beslissende_laag: persoonlijk}, {beslissende_laag: geen_vorm_over}]}\n",
    ).apply(tmp_path / "rules")

    assert load_rules(tmp_path / "rules")
