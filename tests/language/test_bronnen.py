"""bronnen.yaml: every statement is there, has the rank the policy gives it, and has a fate."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import AttentionPoint, Rule, RuleBase
from adwijzer.model.sources import Source, SourceBase, Tension, evidence, lowest_rank
from adwijzer.text.diagnostics import RuleBaseError

from .support import Change, cite, reported

RULES = Path(__file__).parents[2] / "rules"


def ids(prefix: str, last: int, *extra: str) -> list[str]:
    """`B1-01` up to and including `last`, and what stands between."""
    return sorted(
        f"{prefix}-{number}" for number in [*map("{:02}".format, range(1, last + 1)), *extra]
    )


EXPECTED = {
    "B1": ids("B1", 37),
    "L": ids("L", 46),
    "G": ids("G", 119),
    "V": ids("V", 65),
    "T": ids("T", 64),
    "W": ids("W", 31, "02b", "09b", "11b", "26b"),
    "D": ids("D", 21, "01b", "01c", "19b", "20b", "20c"),
    "C28": ids("C28", 6),
    "B": ids("B", 27),
}
"""Every id of the domain (normen.md), by prefix."""

RANKS: dict[Rank, Iterable[str]] = {
    Rank.WET: [
        *(name for name in EXPECTED["W"] if name not in {"W-09b", "W-11b", "W-12", "W-25"}),
        *("D-20", "D-20b", "D-20c"),
    ],
    Rank.LEIDRAAD: [*EXPECTED["L"], *(f"D-{number}" for number in range(10, 17))],
    Rank.VOORKEUR_CLIENT: ["B1-26", "B1-34", "B1-35", "B1-36", "G-24"],
    Rank.TOEKOMSTWENS: ["T-10", "T-11", "T-12", "T-50"],
    Rank.BEROEPSOPINIE: [
        *("D-17", "W-09b", "W-11b", "W-12", "W-25"),
        *(
            name
            for prefix in ("B1", "G", "C28", "V", "T")
            for name in EXPECTED[prefix]
            if name
            not in {"B1-26", "B1-34", "B1-35", "B1-36", "G-24", "T-10", "T-11", "T-12", "T-50"}
        ),
    ],
    Rank.GEDRAGSCODE_TUCHTRECHT: [
        *("D-01", "D-01b", "D-01c", "D-02", "D-03", "D-04", "D-05", "D-06", "D-07", "D-08"),
        *("D-09", "D-18", "D-19", "D-19b", "D-21"),
    ],
}
"""The rank of every id (besluiten.md, chapter 0)."""


@cache
def real() -> tuple[RuleBase, SourceBase]:
    return load_rules(RULES), load_sources(Folder.read(RULES))


def statements() -> list[Source | Tension]:
    return [*real()[1].sources, *real()[1].tensions]


def things() -> list[Rule | AttentionPoint]:
    found: list[Rule | AttentionPoint] = []
    for decision in real()[0].decisions:
        found += [*decision.rules, *decision.attention]
    return found


@pytest.mark.parametrize("prefix", EXPECTED)
def test_no_id_is_missing_and_none_is_too_many(prefix: str) -> None:
    found = [entry.id for entry in statements() if entry.id.rpartition("-")[0] == prefix]

    assert sorted(found) == EXPECTED[prefix]


def test_there_are_no_ids_of_another_kind() -> None:
    assert {entry.id.rpartition("-")[0] for entry in statements()} == EXPECTED.keys()
    assert len(statements()) == sum(map(len, EXPECTED.values()))


def test_only_tensions_have_ids_of_tensions() -> None:
    assert [tension.id for tension in real()[1].tensions] == EXPECTED["B"]


def test_every_statement_has_the_rank_that_the_policy_gives_it() -> None:
    expected = {name: rank for rank, names in RANKS.items() for name in names}

    assert {source.id: source.rank for source in real()[1].sources} == expected


def test_every_statement_has_one_fate() -> None:
    assert [
        entry.id for entry in statements() if bool(entry.rules) == bool(entry.not_encoded)
    ] == []


def test_every_source_of_a_rule_exists_and_one_of_them_has_a_rank() -> None:
    base = real()[1]
    for thing in things():
        if isinstance(thing, AttentionPoint) and thing.contradicts:
            assert not thing.sources, f"{thing.id}: a contradiction in the input rests on no source"
            continue
        assert set(thing.sources) <= base.by_id.keys() | base.tensions_by_id.keys(), thing.id
        ranked = [base.by_id[name] for name in thing.sources if name in base.by_id]
        if isinstance(thing, AttentionPoint) and thing.contradicts:
            assert ranked == [], thing.id  # what contradicts itself rests on nothing
            continue
        assert thing.rank is lowest_rank(ranked), thing.id
        assert thing.evidence == evidence(ranked, thing.rank), thing.id


def test_every_tension_has_sides_and_a_choice() -> None:
    for tension in real()[1].tensions:
        assert tension.choice.endswith("."), tension.id
        assert all(tension.sides), tension.id


def test_every_statement_says_where_it_stands_and_whom_it_binds() -> None:
    documents = {document.key for document in real()[1].documents}
    for source in real()[1].sources:
        assert source.document in documents, source.id
        assert source.place, source.id
        assert source.binds, source.id
        assert set(source.areas) <= {"1", "2", "3", "4"}, source.id


def test_every_statement_of_the_law_says_how_sure_it_is() -> None:
    for source in real()[1].sources:
        if source.id.startswith(("W-", "D-", "C28-")):
            assert source.provenance in {"BRON", "BRON-T", "KENNIS"}, source.id


def test_every_document_is_cited() -> None:
    cited = {source.document for source in real()[1].sources}

    assert {document.key for document in real()[1].documents} == cited


# Rules and sources that do not name each other


def test_a_rule_that_its_source_does_not_name_is_found(rules: Path) -> None:
    Change(
        "bronnen.yaml",
        "    regels: [jas_mee]\n",
        "    niet_verwerkt: Vergeten.\n",
    ).apply(rules)

    assert reported(rules) == [
        "bronnen.yaml:14:5: bij `W-01` ontbreken regels die deze bron noemen: jas_mee "
        "(zet ze achter `regels` en haal `niet_verwerkt` weg)"
    ]


def test_a_source_that_names_a_rule_which_does_not_name_it_is_found(rules: Path) -> None:
    cite(rules, "PR-01", "A-01", "W-01")

    assert reported(rules) == [
        "bronnen.yaml:14:5: bij `W-01` staan regels die deze bron niet noemen: PR-01 "
        "(haal ze weg, of noem de bron in de regel)"
    ]


def test_a_source_that_names_a_rule_which_does_not_exist_is_found(rules: Path) -> None:
    cite(rules, "PR-11", "B-01")

    assert reported(rules) == [
        "bronnen.yaml:33:5: bij `B-01` staat een regel die niet bestaat: PR-11 (bedoel je `PR-01`?)"
    ]


def test_a_parameter_and_a_tension_are_named_as_well(rules: Path) -> None:
    cite(rules, "lange_afstand")
    cite(rules, "PR-02", "A-01")

    assert [line.partition(": ")[2].partition(" (")[0] for line in reported(rules)] == [
        "bij `A-01` ontbreken regels die deze bron noemen: lange_afstand",
        "bij `B-01` ontbreken regels die deze bron noemen: PR-02",
    ]


def test_a_source_with_neither_rules_nor_a_reason_is_found(rules: Path) -> None:
    Change("bronnen.yaml", "    niet_verwerkt: Alleen achtergrond.\n", "").apply(rules)

    assert reported(rules) == [
        "bronnen.yaml:23:5: een bron moet óf `regels` óf `niet_verwerkt` hebben "
        "(de regels die hierop rusten óf waarom er geen regel op rust)"
    ]


def test_a_rule_base_without_any_source_knows_none(rules: Path) -> None:
    (rules / "bronnen.yaml").write_text(
        "documenten: {}\nbronnen: []\nspanningen: []\n", encoding="utf-8"
    )

    assert "proef/aandachtspunten.yaml:7:14: onbekende bron `W-01`" in reported(rules)


def test_wrong_sources_are_reported_all_at_once_and_in_order(rules: Path) -> None:
    Change("bronnen.yaml", "    keuze: Met een jas mag je naar buiten.\n", "").apply(rules)
    Change("bronnen.yaml", "    soort: definitie\n", "    soort: def\n").apply(rules)
    with pytest.raises(RuleBaseError) as caught:
        load_sources(Folder.read(rules))

    lines = [problem.position.line for problem in caught.value.diagnostics if problem.position]
    assert lines == [26, 33]


def test_a_law_that_was_read_has_a_link_to_its_article() -> None:
    sources = load_sources()
    numbers = {
        "WIA": "BWBR0019057",
        "ZW": "BWBR0001888",
        "BW": "BWBR0005290",
        "Arbowet": "BWBR0010346",
        "UAVG": "BWBR0040940",
        "Regeling procesgang": "BWBR0013540",
    }
    named = 0
    for source in sources.sources:
        found = re.match(
            r"(WIA|ZW|BW|Arbowet|UAVG|Regeling procesgang)(?: art\.)? (?:7:)?(\d+[a-z]*)",
            source.place,
        )
        if found and source.rank is Rank.WET:
            law, article = found.groups()
            assert f":{numbers[law]}&" in source.own_address, source.id
            assert source.own_address.endswith(f"artikel={article}"), source.id
            named += 1

    assert named > 25


def test_a_source_has_the_address_of_its_document_where_it_has_none_itself() -> None:
    sources = load_sources()

    assert sources.address("L-36") == sources.address("L-01") != ""
    assert sources.address("B1-01") == sources.address("B-01") == sources.address("X-01") == ""
