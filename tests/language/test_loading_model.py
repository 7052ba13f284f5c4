"""What the files say is what the model holds: conditions, lists, days, shared files, evidence."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from adwijzer.inference.evaluator import evaluate, holds, minds
from adwijzer.inference.worlds import Strata, Value
from adwijzer.language import load_rules
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
)
from adwijzer.model.rulebase import Decision
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError
from tests.citations import agree

from .support import Change

RULE = "    als: {weer: [regen, sneeuw]}\n"
JACKET = "    tenzij: {haast: ja}\n"


def load(rules: Path, *changes: Change) -> Decision:
    for change in changes:
        change.apply(rules)
    agree(rules)
    return load_rules(rules).decisions[0]


def rule_if(written: str) -> Change:
    return Change("proef/regels.yaml", RULE, f"    als: {written}\n")


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("altijd", AllOf(parts=(), at=(16, 10))),
        ("{weer: zon}", Test(fact="weer", values=("zon",), at=(16, 11))),
        ("{weer: [zon, regen]}", Test(fact="weer", values=("zon", "regen"), at=(16, 11))),
        (
            "{niet: {weer: zon}}",
            Not(part=Test(fact="weer", values=("zon",), at=(16, 18)), at=(16, 11)),
        ),
        (
            "{weer: zon, haast: ja}",
            AllOf(
                parts=(
                    Test(fact="weer", values=("zon",), at=(16, 11)),
                    Test(fact="haast", values=("ja",), at=(16, 22)),
                ),
                at=(16, 10),
            ),
        ),
        (
            "{een_van: [{weer: zon}, {haast: ja}]}",
            AnyOf(
                parts=(
                    Test(fact="weer", values=("zon",), at=(16, 22)),
                    Test(fact="haast", values=("ja",), at=(16, 35)),
                ),
                at=(16, 11),
            ),
        ),
        (
            "{alle: [{weer: zon}, {haast: ja}]}",
            AllOf(
                parts=(
                    Test(fact="weer", values=("zon",), at=(16, 19)),
                    Test(fact="haast", values=("ja",), at=(16, 32)),
                ),
                at=(16, 11),
            ),
        ),
        ("{afstand: 5}", Range(fact="afstand", minimum=5, maximum=5, at=(16, 11))),
        ("{afstand: {minstens: 5}}", Range(fact="afstand", minimum=5, at=(16, 11))),
        (
            "{afstand: {minstens: 5, hoogstens: lange_afstand}}",
            Range(
                fact="afstand",
                minimum=5,
                maximum=ParameterName(parameter="lange_afstand"),
                at=(16, 11),
            ),
        ),
        (
            "{afstand: {meer_dan: 5, minder_dan: lange_afstand}}",
            Range(
                fact="afstand",
                minimum=6,
                maximum=ParameterName(parameter="lange_afstand", shift=-1),
                at=(16, 11),
            ),
        ),
        (
            "{vertrek: {minder_dan: 2026-03-01}}",
            Range(fact="vertrek", maximum=date(2026, 2, 28), at=(16, 11)),
        ),
        (
            "{vertrek: {hoogstens: 2026-03-20}}",
            Range(fact="vertrek", maximum=date(2026, 3, 20), at=(16, 11)),
        ),
    ],
)
def test_a_condition_is_read_as_it_is_written(
    rules: Path, written: str, condition: Condition
) -> None:
    assert load(rules, rule_if(written)).rule("PR-01").condition == condition


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("{weer: onbekend}", Unknown(fact="weer", at=(5, 14))),
        ("{afstand: onbekend}", Unknown(fact="afstand", at=(5, 14))),
        (
            "{weer: [zon, onbekend]}",
            AnyOf(
                parts=(
                    Test(fact="weer", values=("zon",), at=(5, 14)),
                    Unknown(fact="weer", at=(5, 14)),
                ),
                at=(5, 14),
            ),
        ),
    ],
)
def test_an_attention_point_may_ask_what_is_unknown(
    rules: Path, written: str, condition: Condition
) -> None:
    unless = Change("proef/aandachtspunten.yaml", JACKET, f"    tenzij: {written}\n")

    assert load(rules, unless).attention[0].unless == condition


def test_a_concept_may_be_the_only_thing_a_rule_asks_for(rules: Path) -> None:
    """No rule need conclude a concept, so such a condition does not always hold."""
    assert load(rules).rule("KE-01").condition == Test(
        fact="gezelschap", values=("ja",), at=(6, 11)
    )


def test_a_clash_below_may_be_asked_for(rules: Path) -> None:
    clash = Change(
        "proef/keus.yaml",
        "    als: {oordeel_wandelen: slecht}\n",
        "    als: {oordeel_wandelen: onbeslist}\n",
    )

    assert load(rules, clash).rule("KE-02")


# Ordered lists


def test_a_list_becomes_one_layer_per_rule_with_the_first_rule_on_top(rules: Path) -> None:
    decision = load(rules)

    assert [layer.name for layer in decision.layers] == [
        "begrippen",
        "basis",
        "uitzondering",
        "keus.1",
        "keus.2",
        "keus.3",
    ]
    assert {rule.id: rule.layer for rule in decision.rules if "KE" in rule.id} == {
        "KE-01": "keus.3",
        "KE-02": "keus.2",
        "KE-03": "keus.1",
    }


@pytest.mark.parametrize(
    ("facts", "route", "decided_by"),
    [
        ({"hond": "ja", "weer": "regen", "afstand": 30}, "bos", "KE-01"),
        ({"hond": "nee", "weer": "regen", "afstand": 30}, "stad", "KE-02"),
        ({"weer": "regen", "afstand": 30}, "stad", "KE-02"),
        ({"hond": "nee", "weer": "zon", "afstand": 30}, "park", "KE-03"),
        ({}, "park", "KE-03"),
    ],
)
def test_the_first_rule_of_a_list_that_fits_wins(
    rules: Path, facts: dict[str, str | int], route: str, decided_by: str
) -> None:
    decision = on_day(load(rules), date(2026, 7, 1))
    found, _ = evaluate(Strata.of(decision), facts)

    assert found.verdict("route") == route
    assert found.deciders["oordeel_route"] == (decided_by,)


def test_a_rule_that_always_fits_but_not_on_all_days_leaves_the_rules_below_it(
    rules: Path,
) -> None:
    decision = load(
        rules,
        Change(
            "proef/keus.yaml",
            "    als: {gezelschap: ja}\n",
            "    als: altijd\n    geldig: {tot: 2026-06-30}\n",
        ),
    )
    strata = {
        day: Strata.of(on_day(decision, day)) for day in (date(2026, 6, 30), date(2026, 7, 1))
    }

    assert [evaluate(each, {})[0].verdict("route") for each in strata.values()] == ["bos", "park"]


def test_a_rule_that_always_fits_hides_only_rules_about_the_same(rules: Path) -> None:
    top = Change(
        "proef/keus.yaml",
        "    als: {gezelschap: ja}\n    dan: {route: bos}\n",
        "    als: altijd\n    dan: {wandelen: goed}\n",
    )

    assert load(rules, top).rule("KE-02")


# Days


@pytest.mark.parametrize(
    ("day", "longest"), [(date(2026, 1, 1), 20), (date(2026, 12, 31), 20), (date(2027, 1, 1), 25)]
)
def test_a_parameter_has_the_value_of_the_day(rules: Path, day: date, longest: int) -> None:
    condition = on_day(load(rules), day).rule("PR-03").condition

    assert isinstance(condition, AllOf)
    assert condition.parts[1] == Range(fact="afstand", minimum=longest, at=(34, 7))


def test_more_than_a_parameter_is_one_above_its_value_of_the_day(rules: Path) -> None:
    more = Change(
        "proef/regels.yaml",
        "      afstand: {minstens: lange_afstand}\n",
        "      afstand: {meer_dan: lange_afstand}\n",
    )
    condition = on_day(load(rules, more), date(2027, 1, 1)).rule("PR-03").condition

    assert isinstance(condition, AllOf)
    assert condition.parts[1] == Range(fact="afstand", minimum=26, at=(34, 7))


@pytest.mark.parametrize(
    ("day", "valid"),
    [
        (date(2026, 5, 31), False),
        (date(2026, 6, 1), True),
        (date(2027, 5, 31), True),
        (date(2027, 6, 1), False),
    ],
)
def test_a_rule_holds_from_its_first_day_up_to_its_last(
    rules: Path, day: date, valid: bool
) -> None:
    assert ("PR-05" in {rule.id for rule in on_day(load(rules), day).rules}) is valid


def test_an_attention_point_has_days_and_parameters_too(rules: Path) -> None:
    decision = load(
        rules,
        Change(
            "proef/aandachtspunten.yaml",
            JACKET,
            "    tenzij: {afstand: {hoogstens: lange_afstand}}\n    geldig: {tot: 2027-06-30}\n",
        ),
    )
    facts: dict[str, Value | frozenset[str]] = {"weer": "regen", "afstand": 22}

    assert minds(on_day(decision, date(2026, 7, 1)).attention, facts) == ("jas_mee",)
    assert minds(on_day(decision, date(2027, 1, 1)).attention, facts) == ()
    assert [point.id for point in on_day(decision, date(2027, 7, 1)).attention] == [
        "vraag_naar_weer",
        "schoenen_aan",
    ]


def test_a_rule_may_be_older_than_the_rule_base(rules: Path) -> None:
    decision = load(
        rules,
        Change(
            "proef/regels.yaml",
            "    geldig: {vanaf: 2026-06-01, tot: 2027-05-31}\n",
            "    geldig: {vanaf: 2020-01-01}\n",
        ),
    )

    assert [rule.id for rule in on_day(decision, date(2025, 12, 31)).rules] == ["PR-05"]


def test_a_day_before_any_rule_is_wrong_input_that_says_from_when(rules: Path) -> None:
    with pytest.raises(InputError) as caught:
        on_day(load(rules), date(2025, 12, 31))

    assert str(caught.value) == (
        "op 2025-12-31 gold nog geen regel voor wandelen (de regelbank geldt vanaf 2026-01-01)"
    )


def test_a_day_after_all_rules_is_wrong_input_that_says_until_when(rules: Path) -> None:
    base = Change("regelbank.yaml", "geldig: {vanaf: 2026-01-01}", "geldig: {tot: 2028-12-31}")
    with pytest.raises(InputError) as caught:
        on_day(load(rules, base), date(2029, 1, 1))

    assert str(caught.value) == (
        "op 2029-01-01 geldt geen regel meer voor wandelen "
        "(de regelbank geldt tot en met 2028-12-31)"
    )


def test_an_open_rule_base_holds_on_every_day(rules: Path) -> None:
    base = Change("regelbank.yaml", "geldig: {vanaf: 2026-01-01}", "geldig: {}")
    decision = load(rules, base)

    assert on_day(decision, date(1, 1, 1)).rules
    assert on_day(decision, date(9999, 12, 31)).rules


# Shared files


def test_two_decisions_share_a_file_without_its_ids_standing_twice(rules: Path) -> None:
    (rules / "fietsen").mkdir()
    (rules / "fietsen/besluit.yaml").write_text(
        """
besluit: fietsen
titel: Fietsen
vraag: Ga je fietsen?
gedeeld: [hond]
feiten: []
uitkomsten:
  - {naam: fietsen, label: fietsen, zin: fietsen, hoe: op de fiets, waarden: {kan: {}, nee: {}}}
lagen:
  - {naam: begrippen, titel: Begrippen}
  - {naam: oordeel, titel: Oordeel}
""",
        encoding="utf-8",
    )
    (rules / "fietsen/regels.yaml").write_text(
        """
regels:
  - id: FI-01
    titel: Met gezelschap fiets je niet
    laag: oordeel
    als: {gezelschap: ja}
    dan: {fietsen: nee}
    rang: leidraad
    bronnen: [A-01]
    uitleg: Een hond kan niet fietsen.
""",
        encoding="utf-8",
    )
    agree(rules)
    base = load_rules(rules)

    assert [decision.name for decision in base.decisions] == ["fietsen", "proef"]
    for decision in base.decisions:
        assert "hond" in {fact.name for fact in decision.facts}
        assert decision.rule("GD-01").position.file == f"{rules}/gedeeld/hond.yaml"


# Grounds


@pytest.mark.parametrize(
    ("rank", "sources", "strength"),
    [
        ("wet", "[W-01]", "hoog"),
        ("wet", "[W-01, W-02]", "laag"),
        ("leidraad", "[A-01]", "laag"),
        ("leidraad", "[A-01, B-01]", "laag"),
        ("leidraad", "[A-01, W-01]", "midden"),
    ],
)
def test_strength_of_evidence_follows_from_documents_and_law(
    rules: Path, rank: str, sources: str, strength: str
) -> None:
    """Of W-01 the text of the law was read; of W-02 nobody says so."""
    read = Change(
        "bronnen.yaml",
        "    tekst: Neem bij regen een jas mee.\n",
        "    tekst: Neem bij regen een jas mee.\n    herkomst: BRON\n",
    )
    ground = Change(
        "proef/aandachtspunten.yaml",
        "    rang: wet\n    bronnen: [W-01]\n",
        f"    rang: {rank}\n    bronnen: {sources}\n",
    )

    assert load(rules, read, ground).attention[0].evidence == strength


def test_the_words_of_facts_and_outcomes_come_from_the_file(rules: Path) -> None:
    decision = load(rules)
    weather = decision.fact("weer")

    assert weather.names == ("zon", "regen", "sneeuw")
    assert (weather.label("zon"), weather.sentence("regen")) == ("zon", "het regent")
    assert (weather.assumed, weather.changes_to) == ("zon", weather.names)
    assert decision.fact("haast").changes_to == ()
    assert decision.fact("haast").sentence("nee") == "er is geen haast"
    assert (decision.fact("afstand").minimum, decision.fact("afstand").maximum) == (0, 100)
    assert decision.rule("PR-04").reservations == {"wandelen": "Kijk op de klok."}
    assert [outcome.names for outcome in decision.outcomes] == [
        ("goed", "matig", "slecht"),
        ("bos", "park", "stad"),
    ]


def test_an_unfolded_folder_loads_like_a_flat_one(rules: Path) -> None:
    """Rules may be spread over folders below that of their decision."""
    before = load_rules(rules)
    (rules / "proef/meer").mkdir()
    shutil.move(rules / "proef/keus.yaml", rules / "proef/meer/keus.yaml")
    after = load_rules(rules)

    assert {r.id for r in after.decisions[0].rules} == {r.id for r in before.decisions[0].rules}


def test_what_meets_every_requirement_stands_for_all_of_them(rules: Path) -> None:
    """A requirement that does not apply is no obstacle."""
    decision = load(
        rules,
        Change(
            "proef/regels.yaml",
            "    als: {weer: [regen, sneeuw]}\n",
            "    als: {weer: [regen, zon], vereisten: voldaan}\n",
        ),
    )
    condition = decision.rule("PR-01").condition

    assert holds(condition, {"weer": "zon", "haast": "ja"})
    assert holds(condition, {"weer": "zon", "haast": "nee"}) is False
    assert holds(condition, {"weer": "zon"}) is None
    assert holds(condition, {"weer": "regen"})


def test_a_requirement_is_open_for_as_long_as_it_is_not_known_to_be_met(rules: Path) -> None:
    [requirement] = load(rules).requirements

    assert minds((requirement,), {"weer": "zon"}) == ("schoenen_aan",)
    assert minds((requirement,), {"weer": "zon", "haast": "nee"}) == ("schoenen_aan",)
    assert minds((requirement,), {"weer": "zon", "haast": "ja"}) == ()
    assert minds((requirement,), {"weer": "regen"}) == ()


def test_a_measure_says_which_fact_tells_that_it_was_taken(rules: Path) -> None:
    measures = """maatregelen:
  - {naam: kaart, label: kaart, titel: Neem een kaart mee., vervuld_door: haast, bronnen: [A-01]}
"""
    decision = load(
        rules,
        Change("proef/vereisten.yaml", "vereisten:\n", f"{measures}vereisten:\n"),
        Change("proef/keus.yaml", "    uitleg: Het park is dichtbij.\n", PARK),
    )

    assert decision.rule("KE-03").measures == ("kaart",)
    assert [(each.name, each.title, each.done_by) for each in decision.measures] == [
        ("kaart", "Neem een kaart mee.", "haast")
    ]


PARK = "    uitleg: Het park is dichtbij.\n    maatregelen: [kaart]\n"


def test_a_property_of_a_kind_of_earlier_rule_bases_is_read_and_left_out(rules: Path) -> None:
    """So that a difference with a rule base of before can still be told."""
    (rules / "proef" / "eigenschappen.yaml").write_text(
        "eigenschappen:\n"
        "  - id: later\n"
        "    titel: Een latere dag verandert niets\n"
        "    soort: latere_peildatum\n"
        "    bronnen: [A-01]\n",
        encoding="utf-8",
    )

    [decision] = load_rules(rules).decisions

    assert "later" not in [each.id for each in decision.properties]
