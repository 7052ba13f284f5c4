"""Assumptions that depend on other facts, facts that follow, and facts that cannot go together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adwijzer.decisions import SINGLE, decide, decider_as
from adwijzer.explain.what_if import what_if
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import InputError

BASE = """versie: "1"
titel: Fietsen
geldig: {vanaf: 2026-01-01}
"""
SOURCES = """documenten:
  A: {titel: Een artikel, wat: artikel, rang: leidraad}
bronnen:
  - id: A-01
    document: A
    plaats: blz. 1
    soort: voorkeur
    bindt: iedereen
    rang: leidraad
    gebied: [fietsen]
    tekst: Fiets bij goed weer.
    regels: [FI-01, FI-02, FI-03, FI-04]
spanningen: []
"""
DECISION = """besluit: fietsen
titel: Fietsen
vraag: Ga je fietsen?
opdracht: fietsen
feiten:
  - naam: fiets
    soort: ja_nee
    betekenis: Of er een fiets is.
    vraag: Is er een fiets?
    waarom: Zonder fiets kun je niet fietsen.
    wie: fietser
    soort_informatie: openbaar
    zinnen: {ja: er is een fiets, nee: er is geen fiets}
  - naam: soort_fiets
    soort: keuze
    aangenomen: racefiets
    aangenomen_zolang_niets_over: [fiets]
    wijzigbaar: ja
    betekenis: Wat voor fiets het is.
    vraag: Wat voor fiets is het?
    waarom: Een bakfiets is zwaar.
    wie: fietser
    soort_informatie: openbaar
    waarden:
      geen: {label: geen, zin: er is geen soort}
      bakfiets: {label: bakfiets, zin: het is een bakfiets}
      racefiets: {label: racefiets, zin: het is een racefiets}
  - naam: regen
    soort: ja_nee
    aangenomen: nee
    aangenomen_tenzij: {wolken: ja}
    wijzigbaar: ja
    betekenis: Of het regent.
    vraag: Regent het?
    waarom: Regen is nat.
    wie: fietser
    soort_informatie: openbaar
    zinnen: {ja: het regent, nee: het is droog}
  - naam: wolken
    soort: ja_nee
    wijzigbaar: ja
    telt_voor_zekerheid: nee
    betekenis: Of er wolken zijn.
    vraag: Zijn er wolken?
    waarom: Uit wolken kan regen komen.
    wie: fietser
    soort_informatie: openbaar
    zinnen: {ja: er zijn wolken, nee: er zijn geen wolken}
uitkomsten:
  - naam: oordeel
    label: fietsen
    zin: fietsen
    hoe: zo
    waarden:
      goed: {label: goed, zin: is goed}
      matig: {label: matig, zin: is matig}
      slecht: {label: slecht, zin: is slecht}
lagen:
  - {naam: basis, titel: Basis}
  - {naam: hoger, titel: Hoger}
gevolgen:
  - {feit: fiets, als: {soort_fiets: geen}, waarde: nee}
  - {feit: fiets, als: {soort_fiets: [bakfiets, racefiets]}, waarde: ja}
onmogelijk:
  - als: {soort_fiets: racefiets, fiets: nee}
    uitleg: een racefiets is een fiets
"""
RULES = """regels:
  - id: FI-01
    titel: Fietsen is goed
    laag: basis
    als: altijd
    dan: {oordeel: goed}
    rang: leidraad
    bronnen: [A-01]
    uitleg: Het is gezond.
  - id: FI-02
    titel: Met een bakfiets is het matig
    laag: hoger
    als: {soort_fiets: bakfiets, fiets: ja}
    dan: {oordeel: matig}
    rang: leidraad
    bronnen: [A-01]
    uitleg: Een bakfiets is zwaar.
  - id: FI-03
    titel: Zonder fiets is het slecht
    laag: hoger
    als: {fiets: nee}
    dan: {oordeel: slecht}
    rang: leidraad
    bronnen: [A-01]
    uitleg: Dan loop je.
  - id: FI-04
    titel: Bij regen of wolken is het matig
    laag: hoger
    als:
      fiets: ja
      niet: {soort_fiets: bakfiets}
      een_van:
        - {regen: ja}
        - {wolken: ja}
    dan: {oordeel: matig}
    rang: leidraad
    bronnen: [A-01]
    uitleg: Je wordt nat.
tegenspraken:
  - id: regen_zonder_wolken
    als: {regen: ja, wolken: nee}
    feiten: [regen, wolken]
    tekst: Het regent, maar er zijn geen wolken.
"""
FACTS: dict[str, tuple[str, ...]] = {
    "fiets": ("ja", "nee"),
    "soort_fiets": ("geen", "bakfiets", "racefiets"),
    "regen": ("ja", "nee"),
    "wolken": ("ja", "nee"),
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> RuleBase:
    folder = tmp_path_factory.mktemp("regels")
    files = {
        "regelbank.yaml": BASE,
        "bronnen.yaml": SOURCES,
        "fietsen/besluit.yaml": DECISION,
        "fietsen/regels.yaml": RULES,
    }
    for name, text in files.items():
        path = Path(folder, name)
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_rules(folder)


def answer(base: RuleBase, **facts: str) -> Mapping[str, Any]:
    return decide(base, "fietsen", facts).contract()


def test_an_assumption_holds_only_while_nothing_is_said_about_the_other_fact(
    base: RuleBase,
) -> None:
    assert [a["feit"] for a in answer(base, regen="nee")["aannamen"]] == ["soort_fiets"]
    assert answer(base, regen="nee", fiets="onbekend")["aannamen"] == []


def test_an_assumption_lapses_when_what_it_excepts_is_known(base: RuleBase) -> None:
    assert "regen" in [a["feit"] for a in answer(base, wolken="nee")["aannamen"]]
    assert "regen" not in [a["feit"] for a in answer(base, wolken="ja")["aannamen"]]


def test_what_follows_from_another_fact_is_known_also_when_it_was_said_to_be_unknown(
    base: RuleBase,
) -> None:
    found = answer(base, soort_fiets="geen", fiets="onbekend")

    assert found["advies"]["oordeel"] == "slecht"
    assert found["advies"]["zekerheid"] == "vast"


def test_what_was_said_goes_before_what_follows(base: RuleBase) -> None:
    assert answer(base, soort_fiets="geen", fiets="ja")["advies"]["oordeel"] == "goed"


def test_facts_that_cannot_go_together_are_refused_with_both_facts_and_the_reason(
    base: RuleBase,
) -> None:
    with pytest.raises(InputError) as caught:
        answer(base, soort_fiets="racefiets", fiets="nee")

    [problem] = caught.value.diagnostics
    assert "`fiets: nee` en `soort_fiets: racefiets`" in problem.message
    assert problem.hint == "een racefiets is een fiets"


def test_facts_that_contradict_each_other_are_named_in_a_remark(base: RuleBase) -> None:
    found = answer(base, regen="ja", wolken="nee")

    assert found["meldingen"] == [
        {
            "id": "regen_zonder_wolken",
            "feiten": ["regen", "wolken"],
            "tekst": "Het regent, maar er zijn geen wolken.",
        }
    ]
    assert found["aandachtspunten"] == []


def verdict(facts: Mapping[str, str | None]) -> str:
    """The rules above, read directly."""
    if facts["fiets"] == "nee":
        return "slecht"
    if facts["fiets"] == "ja" and facts["soort_fiets"] == "bakfiets":
        return "matig"
    other = facts["soort_fiets"] not in (None, "bakfiets")
    wet = "ja" in (facts["regen"], facts["wolken"])
    return "matig" if facts["fiets"] == "ja" and other and wet else "goed"


def settled(said: Mapping[str, str]) -> dict[str, str | None]:
    """What holds when this was said: the assumptions and what follows, read directly."""
    known = {name: None if (v := said.get(name)) == "onbekend" else v for name in FACTS}
    if "soort_fiets" not in said and "fiets" not in said:
        known["soort_fiets"] = "racefiets"
    if "regen" not in said and known["wolken"] != "ja":
        known["regen"] = "nee"
    if known["fiets"] is None and known["soort_fiets"] is not None:
        known["fiets"] = "nee" if known["soort_fiets"] == "geen" else "ja"
    return known


def completions(known: Mapping[str, str | None]) -> Iterator[dict[str, str | None]]:
    """Every way to fill in what is unknown and counts, without what cannot be."""
    open_facts = [name for name in FACTS if known[name] is None and name != "wolken"]
    for values in product(*(FACTS[name] for name in open_facts)):
        whole = {**known, **dict(zip(open_facts, values, strict=True))}
        if (whole["soort_fiets"], whole["fiets"]) != ("racefiets", "nee"):
            yield whole


said_facts = st.fixed_dictionaries(
    {}, optional={name: st.sampled_from((*values, "onbekend")) for name, values in FACTS.items()}
)


@given(said_facts)
@settings(max_examples=150, deadline=None)
def test_certainty_and_questions_are_those_of_every_completion_that_can_be(
    base: RuleBase, said: dict[str, str]
) -> None:
    known = settled(said)
    if (known["soort_fiets"], known["fiets"]) == ("racefiets", "nee"):
        return
    possible = {verdict(whole) for whole in completions(known)}
    found = answer(base, **said)

    assert found["advies"]["oordeel"] == verdict(known)
    assert set(found["advies"]["mogelijk"]) == possible
    assert (found["advies"]["zekerheid"] == "vast") == (possible == {verdict(known)})
    if len(possible) > 1:
        asked = {question["feit"] for question in found["vragen"]}
        assert asked == {
            name
            for one, other in product(list(completions(known)), repeat=2)
            for name in FACTS
            if {n for n in FACTS if one[n] != other[n]} == {name} and verdict(one) != verdict(other)
        }


@given(said_facts)
@settings(max_examples=60, deadline=None)
def test_what_if_never_proposes_what_cannot_be_and_tells_the_truth(
    base: RuleBase, said: dict[str, str]
) -> None:
    known = settled(said)
    if (known["soort_fiets"], known["fiets"]) == ("racefiets", "nee"):
        return
    decider = decider_as(SINGLE, base, "fietsen")
    from adwijzer.decisions.case import node_of, read_case

    case = read_case(decider.prepared.decision, node_of(said))
    for other in what_if(decider.reason(case)):
        for changes in other.wijzigingen:
            after = {**said, **{change.feit: change.naar for change in changes}}
            assert answer(base, **after)["advies"]["oordeel"] == other.uitkomst["oordeel"]
