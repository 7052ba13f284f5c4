"""What an answer holds, in JSON, markdown and text, and what the further options add."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping
from itertools import combinations
from typing import Any

import jsonschema
import pytest

from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.cli.command import Facts, advice, advise, contact_form, section

MIXED: Facts = {
    "agenda": [
        "werkplekonderzoek",
        {"agendapunt": "uitkomst_bespreken", "uitkomst_tegen_wens_client": "nee"},
        "nazorg",
    ],
    "fysiek_mogelijk": "nee",
    "belemmering_tijdelijk": "ja",
    "voorkeur_client": "beeldbellen",
    "heeft_werkgever": "ja",
    "gekozen_vorm": "telefonisch",
}
SIMPLE: Facts = {
    "agenda": ["gegevens_controleren"],
    "controversieel_onderwerp": "nee",
    "hoeveelheid_informatie": "beperkt",
    "voorkeur_client": "beeldbellen",
}


def contactvorm() -> Decision:
    found = load_rules().decision("contactvorm")
    assert found is not None
    return found


# --- JSON ---------------------------------------------------------------------------------------

WORD = {"type": "string", "minLength": 1}
WORDS = {"type": "array", "items": WORD}
FORMS = ["fysiek", "beeldbellen", "telefonisch", "uitstellen"]
VERDICTS = ["vereist", "voorkeur", "aanvaardbaar", "ontraden", "niet_mogelijk", "onbeslist"]
RANKS = {
    "enum": [
        "wet",
        "gedragscode_tuchtrecht",
        "leidraad",
        "beroepsopinie",
        "voorkeur_client",
        "toekomstwens",
    ]
}


def holds(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def some(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


FORM_VERDICT = holds(contactvorm={"enum": FORMS}, oordeel={"enum": VERDICTS[:4]})
GROUND = holds(
    oordeel={"enum": VERDICTS},
    regel=WORD,
    rang=RANKS,
    bewijskracht={"enum": ["laag", "midden", "hoog"]},
    bronnen=WORDS,
)
CONTRACT = holds(
    besluit={"const": "contactvorm"},
    peildatum={"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
    regelbank=holds(versie=WORD, sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"}),
    leidraad={"enum": ["verzuim", "arbeidsparticipatie", "onbekend"]},
    feiten=holds(agenda={"type": "array", "minItems": 1}),
    aannamen=some(holds(feit=WORD, waarde=WORD)),
    advies=holds(
        contactvorm={"enum": FORMS},
        oordeel={"enum": VERDICTS[:4]},
        zekerheid={"enum": ["vast", "voorlopig"]},
        mogelijk={"type": "array", "items": FORM_VERDICT, "minItems": 1},
    ),
    agendapunten=some(
        holds(
            agendapunt=WORD,
            oordelen={
                "type": "object",
                "required": FORMS[:3],
                "properties": dict.fromkeys(FORMS, GROUND),
                "additionalProperties": False,
            },
        )
    ),
    alternatieven=some(FORM_VERDICT),
    plan=some(
        holds(
            contactvorm={"enum": FORMS},
            moment={"enum": ["vooraf", "nu", "later", "apart"]},
            agendapunten=WORDS,
            toelichting=WORD,
        )
    ),
    vragen=some(
        holds(feit=WORD, vraag=WORD, waarom=WORD, gaat_over={"const": "advies"}, antwoorden=WORDS)
    ),
    aandachtspunten=some(holds(id=WORD, tekst=WORD, bronnen=WORDS)),
    regels=some(holds(id=WORD, titel=WORD, uitleg=WORD, rang=RANKS, bronnen=WORDS, gevolg=WORD)),
)


@pytest.mark.parametrize("facts", [MIXED, SIMPLE, {"agenda": ["kennismaking", "nazorg"]}])
def test_json_holds_everything_of_the_contract(facts: Facts) -> None:
    jsonschema.validate(contact_form(facts), CONTRACT)


def test_json_is_one_document_and_nothing_else() -> None:
    result = advise("contact-form --case - --format json", stdin=json.dumps(MIXED))

    assert result.err == ""
    assert result.out.startswith("{")
    assert result.out.endswith("}\n")
    assert "\x1b" not in result.out


def test_every_item_of_the_agenda_stands_in_the_plan_once() -> None:
    answer = contact_form(MIXED)

    planned = [item for part in answer["plan"] for item in part["agendapunten"]]
    assert sorted(planned) == ["nazorg", "uitkomst_bespreken", "werkplekonderzoek"]


def test_the_advice_is_one_of_what_is_possible() -> None:
    answer = contact_form(MIXED)

    assert advice(answer) in [advice(option) for option in answer["advies"]["mogelijk"]]


# --- text ---------------------------------------------------------------------------------------


def test_text_goes_from_the_short_answer_to_the_sources() -> None:
    result = advise("contact-form --agenda gegevens_controleren --agenda nazorg --what-if --why")

    titles = [
        line for line in result.out.splitlines() if re.fullmatch(r"[A-Z][a-z]+( [a-z]+)*", line)
    ]
    assert titles == [
        "Plan",
        "Per agendapunt",
        "Waarom",
        "Let op",
        "Nog te vragen",
        "Wat het advies zou veranderen",
        "De hele redenering",
        "Bronnen",
    ]


def test_text_says_of_each_source_where_to_find_it() -> None:
    answer = contact_form(MIXED)
    result = advise("contact-form --case - --full", stdin=json.dumps(MIXED))

    cited = {s for rule in answer["regels"] for s in rule["bronnen"]}
    listed = section(result.out, "Bronnen")
    for name in cited:
        assert re.search(rf"^  - {name}: \S", listed, re.MULTILINE), name


def test_text_shows_three_questions_and_how_many_more_there_are() -> None:
    answer = contact_form({"agenda": ["visie_client_uitvragen"]})
    result = advise("contact-form --agenda visie_client_uitvragen")

    shown = section(result.out, "Nog te vragen")
    assert shown.count("  - ") == 3
    assert f"En nog {len(answer['vragen']) - 3}." in shown


@pytest.mark.parametrize("columns", [30, 50, 80, 200])
def test_text_fits_the_terminal(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    result = advise("contact-form --case - --what-if --why", stdin=json.dumps(MIXED))

    # The address of a source is not broken, so that it can be followed.
    longest = max((line for line in result.out.splitlines() if "https://" not in line), key=len)
    assert len(longest) <= min(columns, 92)


def test_text_names_the_guideline_or_says_what_it_hangs_on() -> None:
    line = "contact-form --agenda nazorg --heeft-werkgever"

    assert "geldt de Leidraad Verzuim." in advise(line, "ja").text
    assert "geldt de Leidraad Arbeidsparticipatie." in advise(line, "nee").text
    assert "Heeft de cliënt een werkgever?" in advise(line, "onbekend").text


def test_a_reservation_stands_with_the_advice() -> None:
    line = "contact-form --agenda werkplekonderzoek --fysiek-mogelijk nee --termijn-dringend ja"

    answer = advise(f"{line} --format json").data
    verdict = answer["agendapunten"][0]["oordelen"]["beeldbellen"]
    assert advice(answer) == ("beeldbellen", "aanvaardbaar")
    assert verdict["voorbehoud"]
    assert verdict["voorbehoud"] in advise(line).text


def test_the_text_says_why_the_wish_of_the_client_goes_before_a_better_form() -> None:
    text = advise("contact-form --case - --full", stdin=json.dumps(SIMPLE)).text

    assert "Beeldbellen is aanvaardbaar. De cliënt heeft dit het liefst" in text
    assert "B1-34: Beeldbellen in het arbeidsdeskundig onderzoek" in text


def test_the_weight_of_a_source_stands_there_in_words() -> None:
    text = advise(
        "contact-form --agenda kennismaking --alternatief-fysiek nee --client-weigert-fysiek ja"
        " --full"
    ).text

    assert "Voorkeur van cliënten, bewijskracht laag." in text


# --- markdown -----------------------------------------------------------------------------------


def paragraph(facts: Facts) -> str:
    result = advise(
        "contact-form --case - --format markdown --lezer dossier", stdin=json.dumps(facts)
    )
    assert result.out.startswith("## Contactvorm\n\n")
    return result.out.split("\n\n")[1]


def test_the_paragraph_for_the_report_names_form_reason_and_circumstances_without_ids() -> None:
    answer = contact_form(SIMPLE)
    text = paragraph(SIMPLE)

    assert text.startswith("Dit contact ging over gegevens controleren.")
    assert "Het advies was: beeldbellen is aanvaardbaar." in text
    [item] = answer["agendapunten"]
    behind = item["oordelen"]["beeldbellen"]["regel"]
    said = next(each for each in load_rules().decisions if each.kind == "contact")
    for rule in answer["regels"]:
        assert (said.rule(rule["id"]).reported in text) == (rule["id"] == behind)
    assert not re.search(r"\b[A-Z]+[0-9]*-[0-9]+", text)
    assert "?" not in text
    assert "er komt geen omstreden onderwerp aan bod" in text
    assert "de cliënt wil het liefst beeldbellen" in text
    assert "Aangenomen is: fysiek afspreken is mogelijk" in text


def test_the_paragraph_says_that_the_wish_of_the_client_decided() -> None:
    assert "Binnen wat kan, telt de wens van de cliënt." in paragraph(SIMPLE)
    assert "telt de wens" not in paragraph(SIMPLE | {"voorkeur_client": "fysiek"})


def test_markdown_names_the_guideline_in_the_report_or_says_what_it_hangs_on() -> None:
    assert "geldt de Leidraad Verzuim." in paragraph(SIMPLE | {"heeft_werkgever": "ja"})
    assert "geldt de Leidraad" not in paragraph(SIMPLE)
    assert "Welke leidraad geldt staat niet vast" in paragraph(SIMPLE)


def test_the_paragraph_leaves_room_for_a_reservation_and_tells_below_it_what_to_write() -> None:
    facts = {"agenda": ["werkplekonderzoek"], "fysiek_mogelijk": "nee", "termijn_dringend": "ja"}
    result = advise(
        "contact-form --case - --format markdown --lezer dossier", stdin=json.dumps(facts)
    )

    assert "Daarbij hoort een voorbehoud: [vul in]." in paragraph(facts)
    assert "Schrijf in het rapport" not in paragraph(facts)
    assert "### Voorbehoud\n\nSchrijf in het rapport dat" in result.out


def test_the_paragraph_leaves_room_for_a_reason_when_another_form_was_chosen() -> None:
    text = paragraph(SIMPLE | {"gekozen_vorm": "telefonisch"})

    assert "Gekozen is voor: telefonisch. De reden om anders te kiezen is: [vul in]." in text
    assert "koos voor" not in text


def test_the_paragraph_asks_no_reason_when_the_advice_was_followed() -> None:
    text = paragraph(SIMPLE | {"gekozen_vorm": "beeldbellen"})

    assert "Gekozen is voor: beeldbellen." in text
    assert "[vul in]" not in text


def test_the_paragraph_says_that_the_advice_was_provisional_without_a_question() -> None:
    text = paragraph({"agenda": ["gegevens_controleren"]})

    assert "Het advies was voorlopig" in text
    assert "?" not in text


def test_markdown_ends_with_where_to_find_the_sources() -> None:
    result = advise(
        "contact-form --case - --format markdown --lezer dossier", stdin=json.dumps(SIMPLE)
    )

    sources = result.out.partition("### Bronnen\n\n")[2]
    for rule in contact_form(SIMPLE)["regels"]:
        for name in rule["bronnen"]:
            assert f"- **{name}:** " in sources


def test_markdown_with_the_whole_chain_has_only_plain_lists() -> None:
    result = advise(
        "contact-form --case - --format markdown --lezer dossier --why", stdin=json.dumps(SIMPLE)
    )

    assert "- beslist: " in result.out
    assert not re.search(r"^-\s+-", result.out, re.MULTILINE)


# --- --why --------------------------------------------------------------------------------------


def test_why_names_deciding_overruled_and_inapplicable_rules() -> None:
    facts = SIMPLE | {"fysiek_mogelijk": "nee", "beeldbellen_mogelijk": "onbekend"}
    answer = contact_form(facts, "--why")

    traces = {trace["vorm"]: trace for trace in answer["waarom"]}
    physical, video = traces["fysiek"], traces["beeldbellen"]
    assert [rule["regel"] for rule in physical["beslist"]] == ["CV-FYSIEKNIET-01"]
    assert "CV-GEGEVENS-02" in [rule["regel"] for rule in physical["opzijgezet"]]
    silent = {rule["regel"]: rule["ontbreekt"] for rule in video["niet_van_toepassing"]}
    assert silent["CV-BEELDNIET-01"] == [
        {"deel": "beeldbellen is niet mogelijk", "stand": "onbekend"}
    ]


def test_why_says_which_part_failed() -> None:
    answer = contact_form(SIMPLE | {"controversieel_onderwerp": "ja"}, "--why")

    video = next(trace for trace in answer["waarom"] if trace["vorm"] == "beeldbellen")
    silent = {rule["regel"]: rule["ontbreekt"] for rule in video["niet_van_toepassing"]}
    assert silent["CV-GEGEVENS-02"] == [
        {"deel": "er komt geen omstreden onderwerp aan bod", "stand": "klopt niet"}
    ]


def test_why_explains_every_verdict_of_every_item() -> None:
    answer = contact_form(MIXED, "--why")

    explained = {(t["agendapunt"], t["vorm"]): t["oordeel"] for t in answer["waarom"]}
    judged = {
        (item["agendapunt"], form): ground["oordeel"]
        for item in answer["agendapunten"]
        for form, ground in item["oordelen"].items()
    }
    assert explained == judged
    assert all(trace["beslist"] for trace in answer["waarom"])


def test_why_stands_in_the_text() -> None:
    result = advise("contact-form --case - --why", stdin=json.dumps(MIXED))

    chain = result.out.partition("De hele redenering")[2]
    assert "  - beslist: " in chain
    assert "  - opzijgezet: " in chain
    assert "  - geldt niet: " in chain
    assert "    * klopt niet: " in chain


# --- --what-if ----------------------------------------------------------------------------------


def changed(facts: Facts, changes: Mapping[tuple[str, str | None], str]) -> Facts:
    """The facts with some values different: (fact, agenda item or None) to value."""
    agenda = [
        dict(item) if isinstance(item, dict) else {"agendapunt": item} for item in facts["agenda"]
    ]
    result = {**facts, "agenda": agenda}
    for (fact, name), value in changes.items():
        if name is None:
            result[fact] = value
        else:
            next(item for item in agenda if item["agendapunt"] == name)[fact] = value
    return result


def random_facts(seed: int) -> Facts:
    """A contact of one to three items, about half of its facts known."""
    dice = random.Random(seed)  # noqa: S311
    decision = contactvorm()
    key = decision.item_key
    assert key is not None
    agenda: list[Any] = []
    for name in dice.sample(key.names, dice.randint(1, 3)):
        own = {
            fact.name: dice.choice((*fact.names, "onbekend"))
            for fact in decision.facts
            if fact.scope == "agendapunt" and dice.random() < 0.3
        }
        agenda.append({"agendapunt": name, **own} if own else name)
    said = {
        fact.name: dice.choice((*fact.names, "onbekend"))
        for fact in decision.facts
        if fact.scope != "sleutel" and dice.random() < 0.6
    }
    return {"agenda": agenda, **said}


MORE = [
    pytest.param(random_facts(seed), marks=pytest.mark.check(part="random"))
    for seed in range(5, 20)
]


@pytest.mark.parametrize("facts", [SIMPLE, MIXED, *map(random_facts, range(5)), *MORE])
def test_what_if_reports_only_changes_that_really_give_that_outcome_and_no_fewer(
    facts: Facts,
) -> None:
    answer = contact_form(facts, "--what-if")

    for other in answer["wat_als"]:
        assert advice(other) != advice(answer)
        assert 1 <= len(other["wijzigingen"]) <= 3
        for changes in other["wijzigingen"]:
            assert 1 <= len(changes) <= 3
            values = {(c["feit"], c.get("agendapunt")): c["naar"] for c in changes}
            assert advice(contact_form(changed(facts, values))) == advice(other)
            for count in range(1, len(values)):
                for part in combinations(values.items(), count):
                    assert advice(contact_form(changed(facts, dict(part)))) != advice(other)


@pytest.mark.parametrize("facts", [SIMPLE, *map(random_facts, range(5))])
def test_what_if_misses_no_outcome_that_one_other_answer_gives(facts: Facts) -> None:
    answer = contact_form(facts, "--what-if")

    reported = {advice(other) for other in answer["wat_als"]}
    assumed = {a["feit"]: a["waarde"] for a in answer["aannamen"]}
    for fact in contactvorm().facts:
        now = {**assumed, **facts}.get(fact.name, "onbekend")
        if fact.role != "feit" or not fact.certainty or fact.scope == "sleutel":
            continue
        for value in fact.names if now == "onbekend" else fact.changes_to:
            line = "contact-form --case - --format json"
            changed_to = advise(line, stdin=json.dumps({**facts, fact.name: value}))
            if changed_to.status == 0:  # else these cannot go together
                found = advice(changed_to.data)
                assert found == advice(answer) or found in reported, (fact.name, value)


def test_what_if_stands_in_the_text() -> None:
    result = advise("contact-form --agenda gegevens_controleren --what-if")

    shown = section(result.out, "Wat het advies zou veranderen")
    assert "Beeldbellen is aanvaardbaar:" in shown
    assert "als fysiek afspreken niet mogelijk is" in shown


def test_what_if_says_so_when_nothing_small_changes_the_advice() -> None:
    result = advise("conversation --fase tijdens --what-if")

    assert "Geen verandering van hooguit drie feiten die je kunt veranderen" in result.text


def test_what_if_names_what_is_unknown() -> None:
    result = advise("contact-form --agenda uitkomst_bespreken --what-if --format json")

    changes = {
        (change["feit"], change["van"])
        for other in result.data["wat_als"]
        for together in other["wijzigingen"]
        for change in together
    }
    assert ("voorkeur_client", "onbekend") in changes


# --- --as-of ------------------------------------------------------------------------------------


def test_the_answer_names_the_day_whose_rules_it_used() -> None:
    answer = contact_form(SIMPLE, "--as-of", "2026-03-01")

    assert answer["peildatum"] == "2026-03-01"


def test_before_the_first_rule_there_is_no_advice_but_the_first_day_that_has_one() -> None:
    result = advise("contact-form --agenda nazorg --as-of 1990-01-01")

    assert result.status == 2
    assert result.out == ""
    assert "de regelbank geldt vanaf 2026-01-01" in result.err


def test_the_first_day_that_is_named_has_advice() -> None:
    assert advise("contact-form --agenda nazorg --as-of 2026-01-01").status == 0
    assert advise("contact-form --agenda nazorg --as-of 2025-12-31").status == 2
