"""What a reviewer of a change reads beside the cases: sources and the public register."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from adwijzer.assurance.difference.data import sources_changed
from adwijzer.assurance.difference.report import MOST_SIGNS, text
from adwijzer.exchange.register_entry import changed_fields
from adwijzer.language import load_rules
from adwijzer.language.sources import load_sources
from adwijzer.model.rulebase import RuleBase

BASE = load_rules()


def with_rules(change: Any) -> RuleBase:
    """The rule base with the rules of rapportcontrole changed."""
    return structs.replace(
        BASE,
        decisions=tuple(
            structs.replace(each, rules=tuple(change(each.rules)))
            if each.name == "rapportcontrole"
            else each
            for each in BASE.decisions
        ),
    )


def data(old: RuleBase, new: RuleBase, examples: int = 0) -> dict[str, Any]:
    example = {"besluit": "b", "plaats": "p", "voorbeeld": "v" * 50, "delen": {"advies_x": {}}}
    names = ({"naam": "oud", "versie": "1"}, {"naam": "nieuw", "versie": "2"})
    return {
        **dict(zip(("oud", "nieuw"), names, strict=True)),
        "peildatum": "2026-11-22",
        "wijzigingen": [],
        "rechtstreeks": [
            {
                "besluit": f"b{number}",
                "soort": "feit",
                "naam": f"feit_{number}",
                "oud": None,
                "nieuw": "x",
                "voorbeeld": "",
            }
            for number in range(examples)
        ],
        "voorbeelden": [example] if examples else [],
        "herschreven": [],
        "andere_dagen": [],
        "bronnen": sources_changed(old, new),
        "algoritmeregister": changed_fields(old, new, load_sources()),
    }


def test_sources_and_the_register_entry_are_named() -> None:
    def change(rules: Any) -> Any:
        first, *rest = rules
        return [structs.replace(first, sources=("B1-01",)), *rest[1:]]

    before, after = BASE.decision("rapportcontrole"), with_rules(change)
    assert before is not None
    first, second = before.rules[:2]
    found = data(BASE, after)
    written = text(found, marked=True)

    assert found["bronnen"] == [
        {
            "besluit": "rapportcontrole",
            "regel": first.id,
            "oud": [*first.sources],
            "nieuw": ["B1-01"],
        },
        {
            "besluit": "rapportcontrole",
            "regel": second.id,
            "oud": [*second.sources],
            "nieuw": None,
        },
    ]
    assert f"- {first.id} rust nu op B1-01; eerst op" in written
    assert f"- {second.id} is weg en rustte op" in written
    assert [*found["algoritmeregister"]] == ["rapportcontrole"]
    assert "methods_and_models" in found["algoritmeregister"]["rapportcontrole"]
    assert "- rapportcontrole: maak een nieuwe vermelding; anders wordt" in written


def test_without_a_change_there_is_nothing_to_say() -> None:
    written = text(data(BASE, BASE), marked=True)

    assert "Bronnen" not in written
    assert "Algoritmeregister" not in written


def test_what_is_long_is_cut_for_a_comment_and_says_so() -> None:
    long = data(BASE, BASE, 2000)

    assert len(text(long, marked=False)) > MOST_SIGNS
    assert len(text(long, marked=True)) < 65_536
    assert "past niet in een opmerking" in text(long, marked=True).splitlines()[-1]
    assert "past niet in een opmerking" not in text(data(BASE, BASE, 5), marked=True)
