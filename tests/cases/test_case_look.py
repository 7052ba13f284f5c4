"""Looking back at kept answers, and ahead to what is to be done."""

from __future__ import annotations

import re
import shutil
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from adwijzer.cases.replay import KeptRules, replayed
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.store.cases import store as storing
from adwijzer.store.cases.events import CASE, AnswerKept
from adwijzer.store.cases.state import KeptAnswer
from adwijzer.store.place import find
from tests.cases.flow import DAY, done, refused, rules_from_week
from tests.cli.command import advise
from tests.store.cases import tampering

pytestmark = pytest.mark.check(part="register")

BASE = "case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026"


@pytest.fixture
def other_rules(tmp_path: Path) -> Path:
    return rules_from_week("20", tmp_path / "andere-regels")


# --- replay ---------------------------------------------------------------------------------------


def test_a_kept_answer_is_decided_again_to_the_same_bytes() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep")
    done("contact-form --zaak Z-1 --agenda nazorg --gekozen-vorm fysiek --keep")
    done("sharing --zaak Z-1 --soort-informatie proces --ontvanger derde --keep")

    found = done("case replay Z-1 --format json").data
    assert [each["uitkomst"] for each in found] == ["gelijk"] * 3


def test_replay_uses_the_rules_of_then_also_when_others_are_in_use(other_rules: Path) -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep --rules {other_rules}")
    shutil.rmtree(other_rules)

    [found] = done("case replay Z-1 --format json").data
    assert found["uitkomst"] == "gelijk"


def test_replay_says_what_is_another() -> None:
    rules = load_rules()
    done(BASE)
    kept = done(f"timing --zaak Z-1 {DAY} --keep --format json").data
    wrong = {**kept, "advies": {**kept["advies"], "advies_inzet_ad": "nu_wenselijk"}}
    answer = AnswerKept(
        "inzetmoment", CASE, kept["feiten"], "x", rules.sha256, date(2026, 6, 1), wrong
    )
    found = replayed(KeptAnswer(9, datetime.now(UTC), "AD-1", answer), _Rules(rules))

    assert found.verdict == "anders"
    assert found.differences[0].startswith("het advies: eerst nu wenselijk, nu ")


def test_fields_of_a_newer_program_are_named_as_such() -> None:
    rules = load_rules()
    done(BASE)
    kept = done(f"timing --zaak Z-1 {DAY} --keep --format json").data
    older = {name: value for name, value in kept.items() if name != "weken"}
    answer = AnswerKept(
        "inzetmoment", CASE, kept["feiten"], "x", rules.sha256, date(2026, 6, 1), older, "0.1"
    )
    found = replayed(KeptAnswer(9, datetime.now(UTC), "AD-1", answer), _Rules(rules))

    assert (found.verdict, found.differences) == ("aangevuld", ("nieuw in het antwoord: weken",))


def test_rules_that_are_not_there_any_more_are_said() -> None:
    rules = load_rules()
    answer = AnswerKept("inzetmoment", CASE, {}, "x", "0" * 64, date(2026, 6, 1), {}, "0.1")
    found = replayed(KeptAnswer(9, datetime.now(UTC), "AD-1", answer), _Rules(rules))

    assert (found.verdict, found.is_finding) == ("niet_te_lezen", True)


class _Rules(KeptRules):
    """The rules of now, and no others."""

    def __init__(self, now: RuleBase) -> None:
        self.now = now

    def of(self, sha256: str) -> RuleBase | None:
        return self.now if sha256 == self.now.sha256 else None


def test_one_answer_is_asked_by_its_number() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep")

    assert len(done("case replay Z-1 --event 6 --format json").data) == 1
    assert "geen bewaard antwoord" in refused("case replay Z-1 --event 2")
    assert "moet een nummer zijn" in refused("case replay Z-1 --event x")


# --- compare --------------------------------------------------------------------------------------


def test_compare_finds_nothing_where_nothing_changed() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep")

    assert "Er is niets veranderd" in done(f"case compare Z-1 timing {DAY}").text


def test_compare_puts_every_difference_down_to_its_cause(other_rules: Path) -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep")  # week 13 ends on 31 May 2026: 1 June is week 14
    done("case set Z-1 --kans-langdurig-verzuim hoog")
    facts = advise(f"case compare Z-1 inzetmoment {DAY} --format json")
    done("case set Z-1 --kans-langdurig-verzuim onbekend")
    rules = advise(f"case compare Z-1 timing {DAY} --rules {other_rules} --format json")
    time = advise("case compare Z-1 timing --as-of 2027-02-20 --format json")

    assert (facts.status, rules.status, time.status) == (1, 1, 1)
    assert facts.data["feiten"] == [{"feit": "kans_langdurig_verzuim", "eerst": None, "nu": "hoog"}]
    assert "het advies: eerst overwegen, nu nu wenselijk" in facts.data["door_feiten"]
    assert "het advies: eerst overwegen, nu nu niet" in rules.data["door_regels"]
    assert any("de week die arbeidsdeskundigen noemen" in e for e in rules.data["regels"])
    assert (rules.data["door_feiten"], rules.data["door_tijd"]) == ([], [])
    assert any("Eerstejaarsevaluatie" in each for each in time.data["door_tijd"])
    assert (time.data["feiten"], time.data["regels"]) == ([], [])


def test_a_reason_without_a_deviation_is_no_change() -> None:
    done("case open Z-1 --agenda kennismaking --gekozen-vorm fysiek")
    done(f"contact-form --zaak Z-1 {DAY} --reden-afwijking techniek --keep")

    assert "Er is niets veranderd" in done(f"case compare Z-1 contact-form {DAY}").text
    assert "feiten" not in {kind for _, kind, _ in _todo(DAY)}
    assert done("case replay Z-1 --format json").data[0]["uitkomst"] == "gelijk"


def test_compare_speaks_in_words_and_not_in_names() -> None:
    done("case open Z-1 --agenda uitkomst_bespreken --uitkomst-tegen-wens-client ja")
    done(f"contact-form --zaak Z-1 {DAY} --keep")
    done("case set Z-1 --gekozen-vorm telefonisch")

    text = " ".join(advise(f"case compare Z-1 contact-form {DAY}").text.split())
    assert "Eerst: niet bekend. Nu: de arbeidsdeskundige koos voor bellen." in text
    assert 'Aandachtspunt "Breng slecht nieuws op afstand met extra zorg" komt erbij.' in text
    assert "_" not in text


def test_an_onbekend_that_lifted_an_assumption_is_no_change() -> None:
    done("case open Z-1 --agenda kennismaking")
    done(f"contact-form --zaak Z-1 {DAY} --fysiek-mogelijk onbekend --keep")

    assert "Er is niets veranderd" in done(f"case compare Z-1 contact-form {DAY}").text
    assert "feiten" not in {kind for _, kind, _ in _todo(DAY)}


def test_compare_names_terms_and_days_as_people_do() -> None:
    done(f"{BASE} --onderbrekingen '2026-05-04/2026-05-20 hersteld'")
    done(f"timing --zaak Z-1 {DAY} --keep")
    done("case set Z-1 --eerste-ziektedag 9-3-2026")

    text = " ".join(advise(f"case compare Z-1 timing {DAY}").text.split())
    # Day 42 from 2 March 2026 is 12 April; from 9 March it is 19 April.
    assert 'Termijn "Probleemanalyse": eerst 12 april 2026, nu 19 april 2026.' in text
    assert not re.search(r"\d{4}-\d\d", text)
    shown = " ".join(done("case show Z-1 --format markdown").text.split())
    assert "4 mei 2026 tot en met 20 mei 2026 (hersteld)" in shown


def test_what_was_corrected_is_no_change_of_the_rules() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --kader werknemer --keep")
    done("case correct Z-1 kader")
    done("case set Z-1 --kader werknemer")

    found = advise(f"case compare Z-1 timing {DAY} --format json")
    assert [each["feit"] for each in found.data["feiten"]] == ["kader"]
    assert (found.data["regels"], found.data["door_regels"]) == ([], [])
    assert found.data["door_tijd"] == []


def test_what_rests_on_an_agenda_that_was_corrected_is_compared_by_its_advice() -> None:
    done("case open Z-1 --agenda kennismaking --dag 8-6-2026")
    done(f"contact-form --zaak Z-1 {DAY} --keep")
    done("case correct Z-1 agenda")
    done("case set Z-1 --agenda werkplekonderzoek --dag 8-6-2026")

    found = advise(f"case compare Z-1 contact-form {DAY}")
    assert found.status == 1
    assert "kennismaking" not in found.text
    assert "Wat de regels veranderden" not in found.text
    assert " komt erbij" not in found.text  # nobody may know any more which rules it had


def test_compare_needs_an_answer_and_a_decision() -> None:
    done(BASE)

    assert "nog geen antwoord" in refused("case compare Z-1 timing")
    assert "bedoel je `timing`" in refused("case compare Z-1 timng")


# --- todo -----------------------------------------------------------------------------------------


def _todo(more: str = "") -> list[tuple[str, str, str]]:
    found = done(f"case todo --format json {more}").data
    return [(each["zaak"], each["soort"], each["wat"]) for each in found]


def test_what_is_late_comes_before_what_is_to_check_and_what_is_near() -> None:
    done(f"{BASE} --probleemanalyse-datum nog_niet")
    done("case open Z-2 --kader werknemer --eerste-ziektedag 1-2-2026")

    # Day 42 of Z-1 is 12 April 2026, day 56 is 26 April; of Z-2 they are a month before.
    found = _todo("--as-of 2026-04-20")
    assert found[0] == ("Z-1", "te_laat", "Probleemanalyse")
    assert ("Z-2", "na_te_gaan", "Probleemanalyse") in found
    assert ("Z-1", "nadert", "Plan van aanpak") in found
    kinds = [kind for _, kind, _ in found]
    assert kinds == sorted(kinds, key=["te_laat", "na_te_gaan", "nadert"].index)


def test_todo_follows_the_case_and_the_day() -> None:
    done(BASE)
    assert ("Z-1", "nadert", "Probleemanalyse") in _todo("--as-of 2026-04-10")
    assert ("Z-1", "nadert", "Probleemanalyse") not in _todo("--as-of 2026-03-10")
    assert ("Z-1", "na_te_gaan", "Probleemanalyse") in _todo("--as-of 2026-04-13")
    done("case set Z-1 --probleemanalyse-datum 9-4-2026")

    assert all(what != "Probleemanalyse" for _, _, what in _todo("--as-of 2026-04-13"))


WORKPLACE = "case open Z-1 --agenda werkplekonderzoek --fysiek-mogelijk nee --dag 8-6-2026"
LATER = "Kijk later fysiek na"


def _promised(more: str = "") -> list[tuple[str, str, str]]:
    found = done(f"case todo --format json {more}").data
    return [(each["soort"], each["wat"], each["datum"]) for each in found]


def test_a_promise_stays_until_it_is_done() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    done("contact-form --zaak Z-1 --keep")
    assert ("Z-1", "toezegging", LATER) in _todo()
    done("case set Z-1 --gedaan later_fysiek_nakijken")

    assert _todo() == []
    assert "staat niet open" in refused("case set Z-1 --gedaan later_fysiek_nakijken")
    assert "onbekende toezegging" in refused("case set Z-1 --gedaan iets")


def test_a_promise_that_is_done_does_not_come_back_when_its_answer_is_kept_anew() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    done("contact-form --zaak Z-1 --keep")
    done("case set Z-1 --gedaan later_fysiek_nakijken")
    done("contact-form --zaak Z-1 --keep --gekozen-vorm beeldbellen")

    assert _promised() == []


def test_a_promise_is_due_on_the_day_that_was_said_and_late_after_it() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    done("contact-form --zaak Z-1 --keep")
    assert _promised() == [("toezegging", LATER, "")]
    assert "zonder datum" in done("case todo").text
    done("contact-form --zaak Z-1 --keep --uiterlijk 1-7-2026")

    assert _promised("--as-of 2026-07-01") == [("toezegging", LATER, "2026-07-01")]
    assert _promised("--as-of 2026-07-02") == [("te_laat", LATER, "2026-07-01")]
    assert _promised("--as-of 2026-06-20 --week 2026-W27") == [("toezegging", LATER, "2026-07-01")]
    done("case set Z-1 --toegezegd later_fysiek_nakijken:8-7-2026")
    assert _promised("--as-of 2026-07-02") == [("toezegging", LATER, "2026-07-08")]
    calendar = done("case todo --as-of 2026-06-20 --format ics").out
    assert f"SUMMARY:Z-1: {LATER}" in calendar
    assert "DTSTART;VALUE=DATE:20260708" in calendar


def test_what_was_promised_with_a_day_comes_before_what_was_promised_without() -> None:
    done(BASE)
    done("case set Z-1 --toegezegd nazorg")
    done("case set Z-1 --toegezegd reactietermijn:1-12-2030")

    assert [day for kind, _, day in _promised() if kind == "toezegging"] == ["2030-12-01", ""]


def test_each_contact_keeps_its_own_promise() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    done("contact-form --zaak Z-1 --keep")
    done("case set Z-1 --agenda werkplekonderzoek --dag 15-6-2026 --fysiek-mogelijk nee")
    line = "contact-form --zaak Z-1 --dag 15-6-2026 --termijn-dringend ja --keep"
    done(f"{line} --uiterlijk 1-7-2026")

    days = "--as-of 2026-06-20"
    assert _promised(days) == [("toezegging", LATER, "2026-07-01"), ("toezegging", LATER, "")]
    assert "8 juni 2026, 15 juni 2026" in refused("case set Z-1 --gedaan later_fysiek_nakijken")
    [one] = [each["opdracht"] for each in done(f"case todo {days} --format json").data[1:]]
    assert one == "advise case set Z-1 --gedaan later_fysiek_nakijken --dag 2026-06-08"
    done(one.removeprefix("advise "))
    assert _promised(days) == [("toezegging", LATER, "2026-07-01")]


def test_a_promise_that_a_later_answer_does_not_make_is_gone() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    done("contact-form --zaak Z-1 --keep --uiterlijk 1-7-2026")
    done("contact-form --zaak Z-1 --fysiek-mogelijk ja --keep")

    assert _promised() == []


def test_what_is_put_off_is_planned_by_the_day_that_was_said() -> None:
    done(f"{WORKPLACE} --termijn-dringend nee --belemmering-tijdelijk ja")
    answer = done("contact-form --zaak Z-1 --keep --uiterlijk uitstellen:1-9-2026 --format json")
    assert answer.data["advies"]["contactvorm"] == "uitstellen"

    assert _promised("--as-of 2026-06-20") == [
        ("toezegging", "Plan het contact dat is uitgesteld", "2026-09-01")
    ]
    done("contact-form --zaak Z-1 --gekozen-vorm telefonisch --reden-afwijking termijn --keep")
    assert [what for _, what, _ in _promised()] == [LATER]


def test_a_concept_promises_to_look_at_the_reactions_and_says_by_when() -> None:
    done(BASE)
    line = "conversation --zaak Z-1 --stuk concept --keep --uiterlijk 15-12-2030"
    assert "U kunt reageren tot en met 15 december 2030." in done(line).text
    done("conversation --zaak Z-1 --stuk concept_opdrachtgever --keep")
    done("report --zaak Z-1 --keep")

    reactions = ("toezegging", "Kijk welke reacties er op het concept zijn", "2030-12-15")
    assert [each for each in _promised() if each[0] == "toezegging"] == [reactions]
    done("case set Z-1 --gedaan reactietermijn")
    assert reactions not in _promised()


def test_only_what_an_answer_promises_gets_its_day() -> None:
    done(f"{WORKPLACE} --termijn-dringend ja")
    line = "contact-form --zaak Z-1"

    assert "met het antwoord" in refused(f"{line} --uiterlijk 1-7-2026")
    assert "zegt `uitstellen` niet toe" in refused(f"{line} --keep --uiterlijk uitstellen:1-7-2026")
    assert "geen toezegging met een datum" in refused(f"{line} --keep --uiterlijk later:1-7-26")
    assert "onbekende toezegging" in refused(f"{line} --keep --uiterlijk latr:1-7-2026")
    nothing = "timing --zaak Z-1 --eerste-ziektedag 2-3-2026 --keep --uiterlijk 1-7-2026"
    assert "zegt niets toe" in refused(nothing)
    assert "hoort bij `--zaak`" in refused("timing --verlengd ja --uiterlijk 1-7-2026")
    assert [each["soort"] for each in done("case history Z-1 --format json").data][-1] == "gezegd"


def test_a_deviation_without_a_reason_stays_until_there_is_one() -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep --gekozen nu_wenselijk")
    kind = ("Z-1", "afwijking", "Inzetmoment: schrijf op waarom je afweek")
    assert kind in _todo()
    done(f"timing --zaak Z-1 {DAY} --keep --gekozen nu_wenselijk --reden-afwijking termijn")

    assert kind not in _todo()


def test_answers_on_other_facts_or_rules_are_named(other_rules: Path) -> None:
    done(BASE)
    done(f"timing --zaak Z-1 {DAY} --keep")
    assert not {"feiten", "regels"} & {kind for _, kind, _ in _todo()}
    done("acceptance --zaak Z-1 --keep")  # of which the rules stay the same
    changed = [what for _, kind, what in _todo(f"--rules {other_rules}") if kind == "regels"]
    assert changed == ["Inzetmoment: de regels zijn sindsdien veranderd"]
    done("case set Z-1 --verlengd ja")

    assert ("Z-1", "feiten", "Inzetmoment: de feiten zijn sindsdien veranderd") in _todo()


def test_todo_is_narrowed_and_written_in_every_form(tmp_path: Path) -> None:
    done(BASE)
    done("case open Z-9 --kader werknemer --eerste-ziektedag 2-3-2026 --by AD-2")

    assert {code for code, _, _ in _todo("--ad AD-2 --as-of 2026-04-10")} == {"Z-9"}
    assert _todo("--soort nadert --week 2026-W15 --as-of 2026-04-10") == [
        ("Z-1", "nadert", "Probleemanalyse")
    ]
    for form in ("text", "markdown", "html", "csv", "ics", "xlsx", "docx"):
        done(f"case todo --as-of 2026-04-10 --format {form} --out {tmp_path}/x.{form}")
    assert "SUMMARY:Z-1: Probleemanalyse" in (tmp_path / "x.ics").read_text("utf-8")
    assert "bedoel je `nadert`" in refused("case todo --soort nader")
    assert "moet een week zijn" in refused("case todo --week 23")


def test_what_there_is_to_do_is_told_also_on_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    done(BASE)

    def full(*_: object) -> None:
        raise OperationalError("", None, sqlite3.OperationalError("database or disk is full"))

    with monkeypatch.context() as patched:
        patched.setattr(storing, "replace_snapshots", full)
        told = _todo(DAY)

    assert told
    assert told == _todo(DAY)


def test_a_case_that_cannot_be_read_hides_no_other() -> None:
    done(BASE)
    done("case open Z-2 --kader werknemer")
    database = find(None).file
    assert database is not None
    with tampering(str(database)) as connection:
        connection.execute(
            text("UPDATE gebeurtenissen SET inhoud = x'00' WHERE soort = 'geopend' AND nummer > 2")
        )

    told = done(f"case todo {DAY} --format json").data

    assert {"Probleemanalyse", "Plan van aanpak"} <= {e["wat"] for e in told if e["zaak"] == "Z-1"}
    (unread,) = [each for each in told if each["zaak"] == "Z-2"]
    assert unread["wat"] == "Deze zaak kan niet gelezen worden"
    assert "Z-2" in advise(unread["opdracht"].removeprefix("advise ")).text


def test_facts_that_cannot_go_together_are_to_be_looked_into() -> None:
    """They were refused when they were said, but another day or rule may refuse them later."""
    done(f"{BASE} --onderbrekingen '2026-05-04/2026-05-20 hersteld'")

    # On a day before the first day of absence nothing can be counted.
    [(_, kind, what)] = _todo("--as-of 2026-02-01")
    assert kind == "na_te_gaan"
    assert what.startswith("De feiten kunnen niet samen")


def test_a_closed_case_has_nothing_to_do_and_takes_nothing_as_done() -> None:
    done(BASE)
    done("case set Z-1 --toegezegd nazorg")
    done("case close Z-1")

    assert _todo() == []
    assert "gesloten" in refused("case set Z-1 --gedaan nazorg")
    assert "gesloten" in refused("case set Z-1 --toegezegd nazorg:2-3-2031")


def test_the_headline_says_how_much_is_late_where_something_is() -> None:
    done(BASE)
    done("case set Z-1 --toegezegd nazorg:1-4-2026")

    assert "waarvan" not in done("case todo --as-of 2026-04-01").text
    assert "2 punten voor AD-1, waarvan 1 te laat." in done("case todo --as-of 2026-04-02").text
