"""What `advise timing` answers: the contract, the text with its line of weeks, the two days."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
from collections.abc import Mapping
from datetime import date
from typing import Any

import jsonschema
import pytest

from tests.cli.command import ADVISE, Facts, advise, flat, section
from tests.cli.conftest import CaseFile

DAY = "--as-of 2026-12-12"
PLAIN: Facts = {"eerste_ziektedag": "2026-03-02"}
DONE: Facts = {
    **PLAIN,
    "probleemanalyse_datum": "2026-04-10",
    "plan_van_aanpak_datum": "2026-05-20",
    "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
}
LEAVE = "zwangerschaps_of_bevallingsverlof"
UNCLEAR_LEAVE: Facts = {
    **PLAIN,
    "onderbrekingen": [{"van": "2026-05-01", "tot": "2026-08-20", "soort": LEAVE}],
}
RECOVERED_NOW: Facts = {
    **PLAIN,
    "onderbrekingen": [{"van": "2026-12-01", "soort": "hersteld"}],
}
RECOVERED_LONG: Facts = {
    **PLAIN,
    "onderbrekingen": [{"van": "2026-09-10", "soort": "hersteld"}],
}
RECOVERED_THEN_LEAVE: Facts = {
    **PLAIN,
    "onderbrekingen": [
        {"van": "2026-08-01", "tot": "2026-09-30", "soort": "hersteld"},
        {"van": "2026-10-01", "soort": LEAVE},
    ],
}
NO_EMPLOYER: Facts = {**PLAIN, "heeft_werkgever": "nee"}
LONG_AGO: Facts = {"eerste_ziektedag": "2024-01-02"}
NO_FIRST_DAY: Facts = {"eerste_ziektedag": "onbekend"}
CASES: dict[str, Facts] = {
    "plain": PLAIN,
    "some done": DONE,
    "leave, cause unknown": UNCLEAR_LEAVE,
    "recovered now": RECOVERED_NOW,
    "recovered for long": RECOVERED_LONG,
    "recovered, then leave": RECOVERED_THEN_LEAVE,
    "no employer": NO_EMPLOYER,
    "after the waiting time": LONG_AGO,
    "first day unknown": NO_FIRST_DAY,
}
FORMATS = ("text", "json", "markdown", "html", "ics")
DATED = [name for name in CASES if name not in ("recovered for long", "recovered, then leave")][:-1]


def timing(facts: Mapping[str, Any], *options: str) -> Any:
    """The JSON answer for facts as data."""
    line = f"timing --case - --format json {'' if '--as-of' in options else DAY}"
    result = advise(line, *options, stdin=json.dumps(facts))
    assert result.status == 0, result.err
    return result.data


def text(facts: Mapping[str, Any], *options: str) -> str:
    """The answer on a terminal, line by line."""
    result = advise(f"timing --case - {DAY}", *options, stdin=json.dumps(facts))
    assert (result.status, result.err) == (0, "")
    return result.out


def dates(facts: Mapping[str, Any]) -> list[str]:
    return section(text(facts, "--full"), "Weken en termijnen").splitlines()


# --- JSON ---------------------------------------------------------------------------------------

WORD = {"type": "string", "minLength": 1}
WORDS = {"type": "array", "items": WORD}
DATE = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
OR_NULL = {"anyOf": [DATE, {"type": "null"}]}
COUNT = {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}]}
STATUS = {
    "enum": [
        *("gedaan", "te_laat_gedaan", "bereikt", "op_tijd", "nadert", "verlopen", "na_te_gaan"),
        *("niet_van_toepassing", "niet_te_bepalen"),
    ]
}
ADVICE = {
    "enum": [
        *("nu_wenselijk", "overwegen", "nu_niet"),
        *("eerst_bedrijfsarts", "eerst_medisch_adviseur", "eerst_belemmering_aanpakken"),
    ]
}


def holds(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def some(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


TERMS = some(
    holds(
        naam=WORD,
        dag=COUNT,
        datum=OR_NULL,
        veilige_datum=OR_NULL,
        status=STATUS,
        rang={"enum": ["wet", "beroepsopinie"]},
        door=WORDS,
        grond=WORD,
        herkomst=WORD,
    )
)
CONTRACT = holds(
    besluit={"const": "inzetmoment"},
    peildatum=DATE,
    regelbank=holds(versie=WORD, sha256={"type": "string", "pattern": "^[0-9a-f]{64}$"}),
    leidraad={"enum": ["verzuim", "arbeidsparticipatie", "onbekend"]},
    feiten={"type": "object"},
    aannamen=some(holds(feit=WORD, waarde=WORD)),
    dag_1=OR_NULL,
    verzuimdag=COUNT,
    verzuimweek=COUNT,
    advies=holds(
        advies_inzet_ad=ADVICE,
        zekerheid={"enum": ["vast", "voorlopig"]},
        mogelijk={"type": "array", "items": ADVICE, "minItems": 1},
    ),
    termijnen=TERMS,
    volgende_termijn={"anyOf": [WORD, {"type": "null"}]},
    ontbrekende_informatie=WORDS,
    beslist_door=some(holds(wie=WORD, wat=WORD)),
    vragen=some(holds(feit=WORD, vraag=WORD, gaat_over=WORD, antwoorden=WORDS)),
    aandachtspunten=some(holds(id=WORD, tekst=WORD, bronnen=WORDS)),
    regels=some(holds(id=WORD, titel=WORD, uitleg=WORD, rang=WORD, bronnen=WORDS)),
)


@pytest.mark.parametrize("facts", CASES.values(), ids=CASES)
def test_json_holds_everything_of_the_contract(facts: Facts) -> None:
    answer = timing(facts)

    jsonschema.validate(answer, CONTRACT)
    assert answer["advies"]["advies_inzet_ad"] in answer["advies"]["mogelijk"]
    names = [row["naam"] for row in answer["termijnen"]]
    assert answer["volgende_termijn"] in (*names, None)


@pytest.mark.parametrize("facts", CASES.values(), ids=CASES)
def test_the_facts_of_an_answer_give_the_same_answer(facts: Facts) -> None:
    answer = timing(facts)

    assert timing(answer["feiten"]) == answer


def test_a_window_says_when_it_opens() -> None:
    [window] = [row for row in timing(PLAIN)["termijnen"] if row["naam"] == "eerstejaarsevaluatie"]

    assert (window["datum_vanaf"], window["datum"]) == ("2027-01-11", "2027-02-28")


def test_while_an_interruption_runs_later_dates_are_null() -> None:
    answer = timing(RECOVERED_NOW)

    later = [row for row in answer["termijnen"] if row["status"] == "niet_te_bepalen"]
    assert "einde_wachttijd" in [row["naam"] for row in later]
    assert {(row["datum"], row["veilige_datum"], row["dag"]) for row in later} == {
        (None, None, None)
    }
    assert answer["volgende_termijn"] is None


def test_an_unknown_cause_around_leave_gives_the_other_count_too() -> None:
    answer = timing(UNCLEAR_LEAVE)

    other = holds(dag_1=DATE, verzuimdag=COUNT, termijnen=TERMS)
    jsonschema.validate(answer["andere_telling"], other)
    assert answer["dag_1"] == "2026-03-02"
    assert answer["andere_telling"]["dag_1"] == "2026-08-21"


@pytest.mark.parametrize(
    "facts", [RECOVERED_LONG, RECOVERED_THEN_LEAVE, LONG_AGO, NO_FIRST_DAY], ids=str
)
def test_there_need_not_be_a_next_date(facts: Facts) -> None:
    assert timing(facts)["volgende_termijn"] is None


# --- text ---------------------------------------------------------------------------------------


def test_the_text_begins_with_what_is_late_what_to_check_and_what_comes_next() -> None:
    late = {**PLAIN, "probleemanalyse_datum": "nog_niet", "aangifte_uwv_datum": "nog_niet"}

    assert flat(text({**late, "peildatum": "2026-12-27"})).startswith(
        "‼ Verlopen: Probleemanalyse, 12 april 2026 (259 dagen); Aangifte bij UWV, 21 december 2026"
        " (6 dagen). ? Na te gaan of het gedaan is: Plan van aanpak, Evaluatie van het plan."
        " Volgende termijn: Eerstejaarsevaluatie, uiterlijk 28 februari 2027 (nog 63 dagen)."
    )


def test_the_text_then_has_the_advice_and_where_the_absence_stands() -> None:
    shown = flat(text(PLAIN))

    assert "De werkgever. Voorlopig overwegen. " in shown
    assert "Op 12 december 2026 is het verzuimdag 286, in week 41. Dag 1 is 2 maart" in shown
    assert "Voor deze cliënt geldt de Leidraad Verzuim." in shown


def test_the_line_shows_weeks_what_passed_letters_status_and_today() -> None:
    weeks, bar, letters, signs, today = (line[2:] for line in dates(DONE)[:5])

    assert weeks.split() == ["1", "13", "26", "42", "52", "65", "78", "91", "104"]
    assert re.fullmatch(r"█+▌─+", bar)
    assert letters.replace(" ", "") == "abcdefghij"
    assert signs.replace(" ", "") == "✓✓?!······"
    assert [letters.index(c) for c in "abcdefghij"] == [
        place for place, sign in enumerate(signs) if sign != " "
    ]
    assert today.index("▲") == bar.index("▌")
    assert weeks.index("42") - 1 <= today.index("▲") <= weeks.index("42")


def test_the_line_shows_what_does_not_count() -> None:
    shown = dates(UNCLEAR_LEAVE)

    assert re.fullmatch(r"  █+░+█+▌─+", shown[1])
    assert "  ░ telt niet mee: 1 mei 2026 tot en met 20 augustus 2026 (verlof)" in shown


@pytest.mark.parametrize("columns", [40, 72, 120])
@pytest.mark.parametrize("facts", CASES.values(), ids=CASES)
def test_the_text_fits_the_terminal(
    facts: Facts, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    lines = text(facts, "--why", "--what-if").splitlines()
    longest = max((line for line in lines if "https://" not in line), key=len)

    assert len(longest) <= columns, longest


@pytest.mark.parametrize("columns", [24, 50, 80])
@pytest.mark.parametrize("name", DATED)
def test_every_date_keeps_its_letter_on_a_narrow_line(
    name: str, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    shown = dates(CASES[name])

    assert all(len(line) <= columns for line in shown[:5])
    lettered = shown[2].replace(" ", "")
    rows = [line[2] for line in shown[5:] if re.match(r"  [a-z] \S ", line)]
    assert lettered == "".join(rows) != ""


@pytest.mark.parametrize(
    ("facts", "row"),
    [
        (DONE, "a ✓ gedaan op 10 april 2026: Probleemanalyse, 12 april 2026 (dag 42)"),
        (DONE, "b ✓ te laat gedaan op 20 mei 2026: Plan van aanpak, 24 april 2026 (dag 54)"),
        (DONE, "d ! nadert: Aangifte bij UWV, 21 december 2026 (dag 295)"),
        (DONE, "h · op tijd: Re-integratieverslag, 28 november 2027 (dag 637) Veilig: 26 november"),
        (PLAIN, "a ? na te gaan: Probleemanalyse, 12 april 2026 (dag 42)"),
        (LONG_AGO, "j ✓ bereikt: Einde van de wachttijd, 29 december 2025 (dag 728)"),
        (NO_EMPLOYER, "- geldt niet: Probleemanalyse, niet nodig"),
        (RECOVERED_NOW, "? niet te bepalen: WIA-aanvraag, nog niet te zeggen"),
    ],
)
def test_a_row_says_what_matters_about_its_date(facts: Facts, row: str) -> None:
    assert row in flat("\n".join(dates(facts)))


def test_the_next_date_says_how_long_it_takes_and_who_has_to_act() -> None:
    assert (
        "Volgende termijn: Aangifte bij UWV, uiterlijk 21 december 2026 (nog 9 dagen)."
        " De werkgever." in flat(text(PLAIN))
    )


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (RECOVERED_NOW, "De werknemer is nu hersteld."),
        (RECOVERED_NOW, "Er loopt een onderbreking zonder einde. Wat daarna komt, is nu nog niet"),
        (RECOVERED_LONG, "Op 12 december 2026 loopt er geen verzuim: de werknemer is hersteld."),
        (RECOVERED_THEN_LEAVE, "loopt er geen verzuim: door het herstel daarvoor is de telling"),
        (NO_FIRST_DAY, "De eerste ziektedag is niet bekend. Daarom zijn er geen weken en"),
        (NO_EMPLOYER, "Voor deze cliënt geldt de Leidraad Arbeidsparticipatie."),
        ({**PLAIN, "heeft_werkgever": "onbekend"}, "Daarvan hangt af welke leidraad geldt"),
        ({**PLAIN, "onderbrekingen": "onbekend"}, "Of er onderbrekingen waren is niet bekend"),
        (UNCLEAR_LEAVE, "Dan is 21 augustus 2026 dag 1 en is het nu verzuimdag 114, in week 17."),
        (
            {**PLAIN, "onderbrekingen": [{"van": "2026-12-01", "soort": LEAVE}]},
            "De werknemer is nu met verlof: de telling staat stil.",
        ),
        (
            {**PLAIN, "onderbrekingen": [{"van": "2026-11-01", "soort": LEAVE}]},
            "Dan begint na het verlof een nieuwe telling.",
        ),
        (
            {
                **PLAIN,
                "onderbrekingen": [{"van": "2026-05-01", "tot": "2026-06-30", "soort": "hersteld"}],
            },
            "Dag 1 is 1 juli 2026: na een onderbreking begon een nieuwe telling.",
        ),
    ],
)
def test_what_is_special_about_the_count_is_said(facts: Facts, said: str) -> None:
    assert said in flat(text(facts, "--full"))


@pytest.mark.parametrize(("day", "left"), [("20", "nog 1 dag"), ("21", "dit is de laatste dag")])
def test_the_last_days_are_counted_from_the_reference_day(day: str, left: str) -> None:
    facts = {**PLAIN, "peildatum": f"2026-12-{day}"}

    assert f"uiterlijk 21 december 2026 ({left})." in flat(text(facts))
    assert f"▲ {day} december 2026" in flat("\n".join(dates(facts)))


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("facts", [PLAIN, DONE, UNCLEAR_LEAVE], ids=str)
def test_every_date_comes_with_who_acts_the_article_its_rank_and_how_sure_it_is(
    facts: Facts, form: str
) -> None:
    shown = advise(
        f"timing --case - --full --format {form} --lezer dossier {DAY}", stdin=json.dumps(facts)
    ).out
    words = flat(re.sub(r"<[^>]*>|\|", " ", shown))

    for row in timing(facts)["termijnen"]:
        [said] = re.findall(
            rf"{re.escape(row['wie'])} {re.escape(row['artikel'])} \((.*?)\)\.",
            words.partition("Weken en termijnen")[2].partition(row["titel"])[2],
        )[:1]
        assert said == f"{row['rang']}, {row['grond']}, herkomst {row['herkomst']}"
        assert f"dag {row['dag']}" in words


def test_the_text_says_the_last_working_day_of_every_date() -> None:
    """12 April 2026 is a Sunday, 21 December 2026 a Monday."""
    shown = flat("\n".join(dates(PLAIN)))

    assert "Probleemanalyse, 12 april 2026 (dag 42) Veilig: 10 april 2026. De werkgever" in shown
    assert "Aangifte bij UWV, 21 december 2026 (dag 295) Veilig: 21 december 2026. De" in shown
    assert shown.count("Veilig: ") == 10


def test_the_weeks_that_people_name_come_with_their_source() -> None:
    shown = text(PLAIN, "--full")

    assert "zoals in het onderzoek (V-07)." in flat(shown)
    assert re.search(r"^  - V-07: Vroegtijdige inzet", section(shown, "Bronnen"), re.MULTILINE)
    assert "r.34-38" not in shown
    assert "r.34-38" in text(PLAIN, "--why")


def test_no_absence_means_no_line_of_weeks() -> None:
    assert "Weken en termijnen" not in text(RECOVERED_LONG)


# --- markdown, --why, --what-if -----------------------------------------------------------------


def test_markdown_has_a_paragraph_and_a_table_of_all_dates() -> None:
    answer = timing(UNCLEAR_LEAVE)
    shown = advise(
        f"timing --case - --format markdown --lezer dossier {DAY}", stdin=json.dumps(UNCLEAR_LEAVE)
    ).out

    assert "\n\nOp 12 december 2026 is het verzuimdag 174, in week" in shown
    assert "Wat niet meetelt: 1 mei 2026 tot en met 20 augustus 2026 (verlof)." in shown
    table = [line for line in shown.splitlines() if line.startswith("|")]
    assert {line.count("|") for line in table} == {7}
    assert [line.split(" | ")[0][2:] for line in table[2:]] == [
        row["titel"] for row in answer["termijnen"]
    ]


def test_why_names_every_rule_once() -> None:
    answer = timing(DONE, "--why")

    [trace] = answer["waarom"]
    named = [
        rule["regel"]
        for group in ("beslist", "opzijgezet", "niet_van_toepassing")
        for rule in trace[group]
    ]
    assert len(named) == len(set(named)) > 10
    shown = text(DONE, "--why")
    assert all(name in flat(section(shown, "De hele redenering")) for name in named)


def test_every_change_of_what_if_gives_that_advice() -> None:
    facts = {**DONE, "belastbaarheid_bekend": "ja", "passend_werk_mogelijk": "nee"}
    answer = timing(facts, "--what-if")

    assert answer["wat_als"]
    for other in answer["wat_als"]:
        for changes in other["wijzigingen"]:
            changed = {**facts, **{change["feit"]: change["naar"] for change in changes}}
            assert (
                timing(changed)["advies"]["advies_inzet_ad"] == other["uitkomst"]["advies_inzet_ad"]
            )
    shown = section(text(facts, "--what-if"), "Wat het advies zou veranderen")
    assert "als er passend werk bij de eigen werkgever is" in shown


def test_what_if_names_what_is_unknown_and_would_help() -> None:
    shown = section(text(PLAIN, "--what-if"), "Wat het advies zou veranderen")

    assert "als de bedrijfsarts inzet nodig vindt" in shown


# --- the day of the rules, the day of the facts -------------------------------------------------


def test_as_of_is_the_day_of_the_rules_and_of_the_count() -> None:
    answer = timing(PLAIN, "--as-of", "2026-06-01")

    assert (answer["peildatum"], answer["regels_van"]) == ("2026-06-01", "2026-06-01")
    assert answer["verzuimdag"] == 92


def test_a_reference_day_in_the_case_leaves_the_day_of_the_rules() -> None:
    answer = timing({**PLAIN, "peildatum": "2026-06-01"})

    assert (answer["peildatum"], answer["regels_van"]) == ("2026-06-01", "2026-12-12")


def test_before_the_first_rule_there_is_no_advice_but_the_first_day_that_has_one() -> None:
    result = advise("timing --eerste-ziektedag 1-1-1990 --as-of 1990-01-01")

    assert (result.status, result.out) == (2, "")
    assert "de regelbank geldt vanaf 2026-01-01" in result.err


LATER_KNOWN = {
    **PLAIN,
    "probleemanalyse_datum": {"waarde": "2026-04-08", "bekend_op": "2026-04-10"},
    "conflict_werkgever_werknemer": {"waarde": "ja", "bekend_op": "2026-11-30"},
    "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
}


@pytest.mark.parametrize(
    ("known_at", "analysis", "advice"),
    [
        ("2026-04-09", "na_te_gaan", "overwegen"),
        ("2026-04-10", "gedaan", "overwegen"),
        ("2026-11-29", "gedaan", "overwegen"),
        ("2026-11-30", "gedaan", "eerst_belemmering_aanpakken"),
    ],
)
def test_known_at_leaves_out_what_became_known_later(
    known_at: str, analysis: str, advice: str
) -> None:
    answer = timing(LATER_KNOWN, "--known-at", known_at)

    assert answer["termijnen"][0]["status"] == analysis
    assert answer["advies"]["advies_inzet_ad"] == advice


def test_without_known_at_everything_counts() -> None:
    assert timing(LATER_KNOWN) == timing(LATER_KNOWN, "--known-at", "2100-12-31")


def test_a_day_of_knowing_can_stand_in_a_yaml_file(case_file: CaseFile) -> None:
    name = case_file(
        "casus.yaml",
        "eerste_ziektedag: 2026-03-02\n"
        "probleemanalyse_datum: {waarde: 2026-04-08, bekend_op: 2026-04-10}\n",
    )

    early = advise(f"timing {DAY} --format json --known-at 9-4-2026 --case", name).data
    later = advise(f"timing {DAY} --format json --known-at 10-4-2026 --case", name).data

    assert [row["status"] for row in early["termijnen"][:1]] == ["na_te_gaan"]
    assert [row["status"] for row in later["termijnen"][:1]] == ["gedaan"]


@pytest.mark.parametrize("form", FORMATS[:-1])
def test_the_same_two_days_give_the_same_bytes_on_another_day(
    form: str, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = case_file("casus.json", json.dumps(LATER_KNOWN))
    line = f"timing {DAY} --known-at 2026-05-01 --format {form} --case {name}"

    class Later(date):
        @classmethod
        def today(cls) -> Later:
            return cls(2031, 1, 1)

    first = advise(line)
    monkeypatch.setattr(importlib.import_module("adwijzer.decisions.decide"), "date", Later)

    assert first.status == 0
    assert advise(line) == first


@pytest.mark.parametrize(
    "form",
    [
        "json",
        pytest.param("html", marks=pytest.mark.check(part="random")),
        pytest.param("text", marks=pytest.mark.check(part="random")),
    ],
)
def test_two_processes_give_the_same_bytes(form: str, case_file: CaseFile) -> None:
    name = case_file("casus.json", json.dumps(LATER_KNOWN))

    def run(seed: str) -> bytes:
        line = f"timing {DAY} --known-at 2026-05-01 --why --what-if --format {form} --case {name}"
        return subprocess.run(
            [ADVISE, *line.split()],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout

    assert run("1") == run("2") != b""


# --- help and streams ---------------------------------------------------------------------------


def test_help_shows_dutch_examples_that_work(case_file: CaseFile) -> None:
    shown = advise("timing --help").out
    examples = re.findall(r"^    advise (timing .*?)(?: > \S+)?$", shown, re.MULTILINE)
    case_file("verzuim.yaml", "eerste_ziektedag: 2026-03-02\n")
    case_file("verzuim.csv", "code;eerste_ziektedag\na;02-03-2026\n")

    assert len(examples) == 3
    assert [advise(f"{example} {DAY}").status for example in examples] == [0, 0, 0]


def test_a_terminal_without_the_signs_gets_plain_ones() -> None:
    done = subprocess.run(
        [ADVISE, "timing", "--eerste-ziektedag", "2-3-2026", "--as-of", "2026-12-12", "--full"],
        check=True,
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "latin-1"},
    )

    assert done.stderr == b""
    assert "cliënt" in done.stdout.decode("latin-1")
    assert re.search(rb"^  #+\|-+\n", done.stdout, re.MULTILINE)


# --- what is known not to have been done --------------------------------------------------------


def test_what_was_not_done_is_late_without_a_question() -> None:
    later = "2026-12-22"
    asked = timing({**PLAIN, "peildatum": later})
    known = timing({**PLAIN, "peildatum": later, "aangifte_uwv_datum": "nog_niet"})

    assert "aangifte_uwv_datum" in [each["feit"] for each in asked["vragen"]]
    assert "aangifte_uwv_datum" not in [each["feit"] for each in known["vragen"]]
    assert known["feiten"]["aangifte_uwv_datum"] == "nog_niet"
    assert timing(known["feiten"]) == known


def test_not_yet_can_be_an_option_and_can_be_known_since_a_day(case_file: CaseFile) -> None:
    name = case_file(
        "zaak.yaml",
        "eerste_ziektedag: 2026-03-02\n"
        "aangifte_uwv_datum: {waarde: nog_niet, bekend_op: 2026-12-20}\n",
    )
    option = f"timing --eerste-ziektedag 2-3-2026 --aangifte-uwv-datum nog_niet {DAY}"

    assert advise(f"{option} --format json").data["feiten"]["aangifte_uwv_datum"] == "nog_niet"
    for day, facts in (("19", 1), ("20", 2)):
        line = f"timing --case {name} --as-of 2026-12-22 --known-at 2026-12-{day} --format json"
        assert len(advise(line).data["feiten"]) == facts


@pytest.mark.parametrize(
    ("word", "given", "assumed"),
    [("geen", [], False), ("onbekend", "onbekend", False), (None, None, True)],
)
def test_none_and_unknown_are_answers_to_the_option_for_interruptions(
    word: str | None, given: object, *, assumed: bool
) -> None:
    options = [] if word is None else ["--onderbrekingen", word]
    found = advise(f"timing --eerste-ziektedag 2-3-2026 --format json {DAY}", *options).data

    assert found["feiten"].get("onderbrekingen") == given
    assert ("onderbrekingen" in [each["feit"] for each in found["aannamen"]]) == assumed


def test_one_option_may_hold_several_interruptions() -> None:
    periods = "4-5-2026/10-5-2026 hersteld; 2026-06-01 t/m 2026-06-07 hersteld"
    line = f"timing --eerste-ziektedag 2-3-2026 --format json {DAY} --onderbrekingen"

    assert advise(line, periods).data["verzuimdag"] == 286 - 14


# --- who knows ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("frame", "knows"),
    [
        ("vangnet", "de verzekeringsarts van UWV"),
        ("eigenrisicodrager", "de bedrijfsarts"),
        ("zelfstandige_aov", "de medisch adviseur"),
        ("werknemer", "de bedrijfsarts"),
    ],
)
def test_who_knows_is_said_as_a_person_says_it(frame: str, knows: str) -> None:
    """No code of a person or body stands in the text: a name of more words has spaces."""
    found = flat(text({**PLAIN, "kader": frame}, "--full"))
    told = re.findall(r"Wie dit weet: ([^.]+)\.", found)

    assert knows in told
    assert not [each for each in told if "_" in each or "uwv" in each]


@pytest.mark.parametrize("frame", ["vangnet", "eigenrisicodrager"])
def test_uwv_knows_about_sickness_benefit(frame: str) -> None:
    found = flat(text({**PLAIN, "kader": frame}, "--full"))

    assert "termijnen niet door. Wie dit weet: UWV." in found


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        ("eigenrisicodrager", "ziekengeld van de vroegere werkgever als eigenrisicodrager"),
        ("zelfstandige_aov", "de cliënt is zelfstandige met een arbeidsongeschiktheidsverzekering"),
    ],
)
def test_other_words_for_the_employer_leave_alone_what_is_about_any_employer(
    frame: str, said: str
) -> None:
    """Who has an insurer or a self-insured former employer still has no employer, and spoor 2 is
    work with another employer, whoever acts in this case."""
    facts = {**PLAIN, "kader": frame, "heeft_werkgever": "nee"}
    found = flat(text(facts, "--format", "markdown", "--lezer", "dossier", "--what-if", "--why"))

    assert "de cliënt heeft geen werkgever" in found
    assert said in found
    wrong = "|".join(
        [r"geen (opdrachtgever|eigenrisicodrager)", r"(andere|vroegere) (opdrachtgever|eigenr)"]
    )
    assert not re.findall(rf"\b({wrong}|cliënt cliënt is|cliënt is cliënt)", found)
