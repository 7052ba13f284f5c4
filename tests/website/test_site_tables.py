"""Decision tables say what the rules say, and exceptions are shown where they bite."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from adwijzer.inference.domains import bounds_of, cells
from adwijzer.inference.evaluator import Facts, Firing, evaluate, holds
from adwijzer.inference.worlds import Strata
from adwijzer.language import load_rules
from adwijzer.model.conditions import Not
from adwijzer.model.rulebase import Decision, Rule
from adwijzer.model.validity import on_day
from adwijzer.site.overruling import reach
from adwijzer.site.tables import (
    LayerTable,
    ListTable,
    _alternatives,
    _can_hold,
    tables,
)
from tests.strategies import cases, conditions, decisions, fact_lists, thoroughly
from tests.website.pages import Element, Site

TABLES = "besluit-contactvorm-tabellen.html"

# From the table in chapter 1 of besluiten.md: the row "anders" where there is one.
START = {
    "werkplekonderzoek": ("vereist", "ontraden", "ontraden"),
    "onderzoek naar aanpassingen": ("vereist", "ontraden", "ontraden"),
    "uitkomst bespreken": ("vereist", "ontraden", "ontraden"),
    "rapport toelichten": ("voorkeur", "ontraden", "ontraden"),
    "gegevens controleren": ("voorkeur", "ontraden", "ontraden"),
    "visie van de cliënt uitvragen": ("voorkeur", "ontraden", "ontraden"),
    "hoor en wederhoor": ("voorkeur", "ontraden", "ontraden"),
    "procesafspraken maken": ("voorkeur", "aanvaardbaar", "aanvaardbaar"),
    "kennismaking": ("voorkeur", "ontraden", "ontraden"),
    "inhoudelijk gesprek": ("voorkeur", "ontraden", "ontraden"),
    "aankondigen en uitleg": ("aanvaardbaar", "aanvaardbaar", "voorkeur"),
    "nazorg": ("aanvaardbaar", "aanvaardbaar", "voorkeur"),
}


def table_of(site: Site, item: str, title: str) -> Element:
    """The table of one step at one agenda item."""
    [section] = [
        e for e in site.pages[TABLES].all("section") if e.attributes.get("aria-labelledby") == item
    ]
    [found] = [e for e in section.all("table") if next(e.all("caption")).text.endswith(title)]
    return found


def rows_of(table: Element) -> dict[str, dict[str, str]]:
    """The filled cells per rule of a table, by column."""
    rows = {}
    for row in table.all("tr"):
        heading = next(row.all("th"))
        cells_of_row = {td.attributes["data-kop"]: td.text for td in row.all("td") if td.text}
        if cells_of_row:
            rows[next(heading.all("a")).text] = cells_of_row
    return rows


@pytest.mark.check(part="pages")
def test_the_overview_starts_from_what_the_policy_says_of_each_agenda_item(site: Site) -> None:
    [table] = [
        table
        for table in site.pages["besluit-contactvorm.html"].all("table")
        if "agendapunt" in next(table.all("caption")).text
    ]
    found = {}
    for row in table.all("tr"):
        verdicts = tuple(td.text for td in row.all("td"))
        if verdicts:
            found[next(row.all("th")).text] = verdicts

    assert found == START


@pytest.mark.check(part="pages")
def test_an_exception_stands_in_its_own_step_with_what_it_sets_aside(site: Site) -> None:
    table = table_of(site, "hoor_en_wederhoor", "Uitzondering op het uitgangspunt")

    assert rows_of(table) == {
        "CV-WEDERHOOR-02": {
            "voorkeur cliënt": "beeldbellen of geen voorkeur",
            "conflict werkgever werknemer": "nee",
            "feiten voorwaarde": "ja",
            "fysiek": "voorkeur",
            "beeldbellen": "aanvaardbaar",
            "telefonisch": "ontraden",
            "Zet opzij": "CV-WEDERHOOR-01 (beeldbellen)",
        }
    }


@pytest.mark.check(part="pages")
def test_a_rule_that_never_applies_to_an_agenda_item_is_not_in_its_tables(site: Site) -> None:
    sections = {
        section.attributes["aria-labelledby"]: section.text
        for section in site.pages[TABLES].all("section")
    }

    # besluiten.md: the personal exception is not for the workplace, and workplace rules only are.
    assert "CV-BELEMMERING-01" not in sections["werkplekonderzoek"]
    assert "CV-BELEMMERING-01" in sections["kennismaking"]
    assert "CV-FYSIEKNIET-04" in sections["werkplekonderzoek"]
    assert "CV-FYSIEKNIET-04" not in sections["kennismaking"]


@pytest.mark.check(part="pages")
def test_a_rule_says_which_it_sets_aside_and_which_set_it_aside(site: Site) -> None:
    page = site.pages["besluit-contactvorm-regels.html"]
    upper = next(page.by_id("CV-FYSIEKNIET-05").all("dl")).answers()
    lower = next(page.by_id("CV-FYSIEKNIET-04").all("dl")).answers()

    # besluiten.md, step 1: with time and a passing obstacle, beeldbellen is not acceptable but
    # ontraden at both kinds of research.
    change = "beeldbellen wordt ontraden in plaats van aanvaardbaar"
    where = "(bij werkplekonderzoek, onderzoek naar aanpassingen)"
    assert f"CV-FYSIEKNIET-04: {change} {where}" in upper["Zet opzij"]
    assert f"CV-FYSIEKNIET-05: {change} {where}" in lower["Wordt opzijgezet door"]


@pytest.mark.check(part="pages")
def test_an_ordered_list_is_shown_in_its_order_and_not_as_pairs(site: Site) -> None:
    base = load_rules()
    [table] = [
        table
        for table in site.pages["besluit-inzetmoment-tabellen.html"].all("table")
        if "de eerste rij die past, wint" in next(table.all("caption")).text
    ]
    shown = [next(row.all("th")).text.split()[0] for row in table.all("tr")][1:]
    decision = next(each for each in base.decisions if each.name == "inzetmoment")
    written = [rule.id for rule in decision.rules if rule.id in set(shown)]
    first = site.pages["besluit-inzetmoment-regels.html"].by_id("IM-HERSTELD").text

    assert shown == written
    assert {"IM-ORGANISATIE", "IM-HERSTELD", "IM-LANGDURIG"} <= set(shown)
    assert "tellen de regels hieronder niet meer mee" in first
    assert "Zet opzij" not in first


def test_layers_and_an_ordered_list_stand_side_by_side(small: Site) -> None:
    page = small.pages["besluit-proef-tabellen.html"]
    captions = [caption.text for caption in page.all("caption")]

    assert captions == [
        "Stap 1. Begrippen: gezelschap",
        "Stap 2. Begrippen: guur",
        "Stap 3. Basis",
        "Stap 4. Uitzondering",
        "Stap 5. De route. Lees van boven naar beneden; de eerste rij die past, wint.",
    ]
    assert "20 of 25" not in page.text
    assert {"20", "25"} <= {td.text for td in small.pages["besluit-proef-getallen.html"].all("td")}


# The same, for any rules


@thoroughly(200)
@given(st.data())
def test_the_ways_of_a_condition_hold_exactly_when_it_does(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    condition = data.draw(conditions(facts))
    case = data.draw(cases(facts))

    ways = list(_alternatives(condition, negated=False))
    assume(len(ways) < 500)
    holding = [
        way for way in ways if all(holds(Not(part=a) if negated else a, case) for a, negated in way)
    ]
    assert bool(holding) == (holds(condition, case) is True)
    assert all(_can_hold(way) for way in holding)


@thoroughly(40)
@given(decisions())
def test_overruling_is_exactly_what_happens_in_some_case(decision: Decision) -> None:
    worlds = list(itertools.islice(every_case(decision), 800))
    assume(len(worlds) < 800)

    found = reach(decision, "")

    assert found is not None
    expected = {pair for facts in worlds for pair in overruled_in(decision, facts)}
    assert {(o.upper, o.lower, o.name, o.before, o.after) for o in found.overrulings} == expected
    fired = {firing.rule.id for facts in worlds for firing in fire(decision, facts)}
    assert found.fires == fired


@thoroughly(30)
@given(decisions())
def test_every_rule_that_bears_on_an_outcome_is_in_a_table(decision: Decision) -> None:
    found = reach(decision, "")
    assert found is not None
    made = tables(decision, fires=found.fires)
    shown = {
        rule.id
        for table in made
        for rule in (
            table.rules if isinstance(table, ListTable) else [row.rule for row in table.rows]
        )
    }
    outcomes = {outcome.name for outcome in decision.outcomes}
    bearing = {rule.id for rule in decision.rules if outcomes & rule.conclusions.keys()}

    assert bearing & found.fires <= shown <= found.fires
    for table in made:
        if isinstance(table, LayerTable):  # what has too many columns stands as a list
            assert all(len(row.cells) == len(table.columns) for row in table.rows)


def every_case(decision: Decision) -> Iterator[Facts]:
    """All that can be known: every value that tells a difference, and nothing."""
    starts = bounds_of(rule.condition for rule in decision.rules)
    domains = {f.name: (None, *cells(f, starts.get(f.name, ()))) for f in decision.facts}
    for values in itertools.product(*domains.values()):
        yield {
            name: value for name, value in zip(domains, values, strict=True) if value is not None
        }


def fire(decision: Decision, facts: Facts) -> tuple[Firing, ...]:
    return evaluate(Strata.of(decision), facts)[1]


def overruled_in(decision: Decision, facts: Facts) -> set[tuple[str, str, str, str, str]]:
    """Pairs of rules of which the upper took the place of the lower, read off one case."""
    _, firings = evaluate(Strata.of(decision), facts)
    standing: dict[str, list[Rule]] = {}
    pairs = set()
    for _, group in itertools.groupby(firings, key=lambda firing: firing.layer):
        rules = [firing.rule for firing in group]
        for name in dict.fromkeys(name for rule in rules for name in rule.conclusions):
            speaking = [rule for rule in rules if name in rule.conclusions]
            for upper, lower in itertools.product(speaking, standing.get(name, [])):
                before, after = lower.conclusions[name], upper.conclusions[name]
                if before != after:
                    pairs.add((upper.id, lower.id, name, before, after))
            standing[name] = list(speaking)
    return pairs


@pytest.mark.parametrize("item", ["hoor_en_wederhoor", "uitkomst_bespreken"])
def test_the_real_rules_are_worked_through_whole(item: str) -> None:
    decision = load_rules().decision("contactvorm")
    assert decision is not None

    assert reach(on_day(decision, date(2026, 1, 1)), item) is not None
