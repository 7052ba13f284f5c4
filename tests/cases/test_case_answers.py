"""What one answer gives another, and what is kept of a choice."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from adwijzer.cases.answers import AnswerToKeep, keep_answer
from adwijzer.cases.desk import DeskCase, meant
from adwijzer.cases.facts import taken_facts
from adwijzer.decisions.case import Case
from adwijzer.decisions.decide import decide
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.store.cases.events import CASE, FactSaid
from adwijzer.store.cases.store import open_cases
from adwijzer.text.diagnostics import InputError
from tests.cases.flow import DAY, done, facts, history, kinds, refused, shown
from tests.cli.terminal import Open

multi_threaded = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")
"""A terminal is opened by a fork of this process."""


def test_a_choice_is_kept_with_its_answer_reason_and_note() -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    line = f"timing --zaak Z-1 {DAY} --keep --gekozen nu_wenselijk"
    done(f"{line} --reden-afwijking vakinhoudelijk --notitie", "met de werkgever besproken")

    answer, choice = history()[-2:]
    assert (answer["soort"], choice["soort"]) == ("antwoord", "keuze")
    assert choice["antwoord"] == answer["nummer"]
    [kept] = shown()["antwoorden"]
    assert kept["keuze"] == {
        "gekozen": "nu_wenselijk",
        "gevolgd": "nee",
        "reden": "vakinhoudelijk",
        "notitie": "met de werkgever besproken",
    }


def test_at_a_contact_the_chosen_form_is_a_fact_and_a_choice() -> None:
    done("case open Z-1 --agenda werkplekonderzoek")
    done("contact-form --zaak Z-1 --gekozen-vorm beeldbellen --reden-afwijking reisafstand --keep")

    assert facts()["contact", "gekozen_vorm"] == "beeldbellen"
    [kept] = shown()["antwoorden"]
    assert (kept["keuze"]["gekozen"], kept["keuze"]["gevolgd"]) == ("beeldbellen", "nee")


@pytest.mark.parametrize("choice", ["--gekozen-vorm telefonisch", "--gekozen-vorm onbekend"])
def test_a_reason_without_a_deviation_is_no_fact_of_the_contact(choice: str) -> None:
    """Nazorg is by telephone by preference: who chooses that follows the advice."""
    done("case open Z-1 --agenda nazorg --gekozen-vorm fysiek --reden-afwijking wens_client")
    assert ("contact", "reden_afwijking") in facts()
    line = f"contact-form --zaak Z-1 {choice} --reden-afwijking vakinhoudelijk --keep"
    result = done(f"{line} --format json")

    assert result.data["advies"]["contactvorm"] == "telefonisch"
    assert "reden_zonder_afwijking" in [each["id"] for each in result.data["meldingen"]]
    assert ("contact", "reden_afwijking") not in facts()
    [kept] = shown()["antwoorden"]
    assert "reden" not in kept.get("keuze", {})


def test_a_form_that_was_chosen_before_is_the_choice_at_a_new_answer() -> None:
    done("case open Z-1 --agenda werkplekonderzoek --gekozen-vorm beeldbellen")
    done("contact-form --zaak Z-1 --keep")

    [kept] = shown()["antwoorden"]
    assert kept["keuze"] == {"gekozen": "beeldbellen", "gevolgd": "nee"}


def test_the_form_of_a_contact_goes_to_letter_and_report() -> None:
    done("case open Z-1 --agenda werkplekonderzoek --heeft-werkgever ja")
    done("contact-form --zaak Z-1 --gekozen-vorm beeldbellen --keep")

    report = done(f"report --zaak Z-1 {DAY} --format json").data
    letter = done("conversation --zaak Z-1 --letter").text
    assert report["feiten"]["contactadvies_gevolgd"] == "nee"
    assert "Gekozen is voor: beeldbellen" in report["contact"]["alinea"]
    assert "beeld" in letter


def test_without_a_choice_the_form_of_the_letter_is_the_advice() -> None:
    done("case open Z-1 --agenda werkplekonderzoek")
    kept = done("contact-form --zaak Z-1 --keep --format json").data
    answer = done("conversation --zaak Z-1 --fase brief --format json")

    assert answer.data["feiten"]["gekozen_vorm"] == kept["advies"]["contactvorm"]
    assert "Meegenomen uit contactvorm" in answer.complaint
    assert ("contact", "gekozen_vorm") not in facts()


def test_belastbaarheid_that_is_not_known_is_not_actual() -> None:
    """Besluiten, Opdrachtacceptatie: in a case, as long as nothing was said about it."""
    done("case open Z-1 --belastbaarheid-bekend nee --soort-opdracht beoordeling")
    brought = done(f"acceptance --zaak Z-1 {DAY} --keep --format json")
    said = done(f"acceptance --zaak Z-1 {DAY} --belastbaarheid-actueel ja --format json")

    assert brought.data["feiten"]["belastbaarheid_actueel"] == "nee"
    assert "Meegenomen uit inzetmoment" in brought.complaint
    assert said.data["feiten"]["belastbaarheid_actueel"] == "ja"
    assert history()[-1]["meegenomen"] == {"belastbaarheid_actueel": "inzetmoment"}
    assert ("zaak", "belastbaarheid_actueel") not in facts()


def test_a_term_that_is_near_presses_the_contact() -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026 --agenda nazorg")
    far = done("contact-form --zaak Z-1 --as-of 2026-06-01 --format json")
    # Day 364 after 2 March 2026 is 28 February 2027; within 14 days it is near.
    near = done("contact-form --zaak Z-1 --as-of 2027-02-20 --format json")

    assert "termijn_dringend" not in far.data["feiten"]
    assert near.data["feiten"]["termijn_dringend"] == "ja"
    assert "wettelijke termijn" in near.complaint


def test_an_answer_in_another_form_is_kept_as_well() -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    done(f"timing --zaak Z-1 {DAY} --keep --format ics")
    done("acceptance --zaak Z-1 --keep --format markdown")
    done("conversation --zaak Z-1 --questions --keep")
    done("conversation --zaak Z-1 --stuk concept_opdrachtgever --keep")

    assert kinds()[-4:] == ["antwoord", "antwoord", "stuk", "stuk"]
    readers = {each["stuk"]: each["lezer"] for each in history()[-2:]}
    assert readers == {"vragen": "client", "concept_opdrachtgever": "opdrachtgever"}


def test_the_code_of_the_case_stands_in_every_text() -> None:
    done("case open Z-77 --kader werknemer")

    assert "Z-77" in done(f"timing --zaak Z-77 {DAY} --format markdown").text


def test_a_text_says_what_the_case_knows_and_leaves_the_rest_open() -> None:
    done("case open Z-77 --agenda werkplekonderzoek --dag 8-6-2026")
    line = "contact-form --zaak Z-77 --gekozen-vorm beeldbellen --reden-afwijking reisafstand"
    done(f"{line} --keep --notitie", "de weg was afgesloten")
    reason = done("contact-form --zaak Z-77 --stuk motivering").text
    concept = done("conversation --zaak Z-77 --stuk concept_opdrachtgever").text

    assert "Dag van het contact: 8 juni 2026." in reason
    assert "Toelichting: de weg was afgesloten." in reason
    assert "[vul in: wat er die dag speelde]" in reason
    assert "Onze zaak: Z-77." in concept
    assert "afgesloten" not in concept


def test_a_text_has_the_code_also_without_a_case() -> None:
    letter = done("conversation --stuk concept_opdrachtgever --kenmerk K-5").text

    assert "Onze zaak: K-5." in letter
    assert "Onze zaak: [vul in" in done("conversation --stuk concept_opdrachtgever").text


def test_a_letter_about_a_contact_that_begins_now_leaves_its_day_open() -> None:
    done("case open Z-77 --kader werknemer")

    assert "gesprek van [vul in: datum]" in done("conversation --zaak Z-77 --stuk uitstel").text
    done("case set Z-77 --agenda kennismaking --dag 8-6-2026")
    assert "gesprek van 8 juni 2026" in done("conversation --zaak Z-77 --stuk uitstel").text


def test_a_closed_case_takes_nothing_until_it_is_opened_again() -> None:
    done("case open Z-1 --kader werknemer")
    done("case close Z-1")
    assert "gesloten" in refused("case set Z-1 --kader vangnet")
    done(f"timing --zaak Z-1 {DAY}")
    done("case reopen Z-1")
    done("case set Z-1 --kader vangnet")

    assert facts()["zaak", "kader"] == "vangnet"


def test_a_corrected_value_is_nowhere_to_be_seen() -> None:
    done("case open Z-1 --kader letselschade")
    done(f"timing --zaak Z-1 {DAY} --keep")
    done("case correct Z-1 kader")

    assert facts() == {}
    everything = done("case history Z-1 --format json").out + done("case show Z-1").out
    assert "letselschade" not in everything.replace('"mogelijk"', "")


def test_what_followed_from_a_corrected_value_is_not_to_be_seen_either() -> None:
    done("case open Z-1 --kader werknemer --belastbaarheid-bekend nee")
    done(f"acceptance --zaak Z-1 --soort-opdracht beoordeling {DAY} --keep")
    assert '"belastbaarheid_actueel": "nee"' in done("case export Z-1").out
    done("case correct Z-1 belastbaarheid_bekend")

    everything = done("case export Z-1").out + done("case history Z-1 --format json").out
    assert '"belastbaarheid_actueel": "nee"' not in everything
    assert "Zonder actuele belastbaarheid" not in everything
    assert '"soort_opdracht": "beoordeling"' in everything
    assert done("case replay Z-1 --format json").data[0]["uitkomst"] == "gelijk"


def test_a_form_that_was_corrected_is_no_choice_any_more() -> None:
    done("case open Z-1 --agenda nazorg --dag 8-6-2026")
    done(f"contact-form --zaak Z-1 {DAY} --keep --gekozen-vorm fysiek --reden-afwijking techniek")
    done(f"report --zaak Z-1 --methode-vermeld ja {DAY} --keep")
    done("case correct Z-1 gekozen_vorm")

    assert re.search(r"Keuze bij advies \d+: \(gecorrigeerd\)\.", done("case history Z-1").text)
    everything = done("case export Z-1").out + done("case show Z-1 --format json").out
    assert '"gekozen_vorm": "fysiek"' not in everything
    assert '"gekozen": "fysiek"' not in everything
    assert '"gevolgd"' not in done("case export Z-1").out
    assert not any("keuze" in each for each in shown()["antwoorden"])
    done("case correct Z-1 reden_afwijking")
    assert "techniek" not in done("case export Z-1").out
    assert done("case verify").status == 0


def test_a_shared_case_is_worked_in_by_both_and_a_transferred_one_by_the_other() -> None:
    done("case open Z-1 --kader werknemer")
    done("case share Z-1 --with AD-2")
    done("case set Z-1 --kader vangnet --by AD-2")
    assert facts()["zaak", "kader"] == "vangnet"
    done("case transfer Z-1 --to AD-3")

    assert "deze zaak is er niet" in refused("case show Z-1")
    assert done("case show Z-1 --by AD-3 --format json").data["ad"] == "AD-3"


def test_a_case_is_given_to_nobody_who_cannot_work_in_it() -> None:
    """Nobody signs with a space in their code, so that who gives it would lose the case."""
    done("case open Z-1 --kader werknemer")

    for line in ("transfer Z-1 --to 'Jan Jansen'", "share Z-1 --with 'AD 2'"):
        assert "staat een spatie" in refused(f"case {line}")
    assert done("case show Z-1 --format json").data["ad"] == "AD-1"


def test_the_register_tells_the_acceptance_whether_roles_go_together(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(
        "opdracht;ad;client;rol;start;status\n"
        "O-1;AD-1;C-1;coach;2026-01-05;lopend\n"
        "Z-1;AD-1;C-1;beoordelaar;2026-06-01;gepland\n",
        encoding="utf-8",
    )
    done("register import r.csv --database zaken.db")
    done("case open Z-1 --kader werknemer --database zaken.db")
    done("case open Z-2 --kader werknemer --database zaken.db")
    line = f"acceptance {DAY} --database zaken.db --format json"

    same = done(f"{line} --zaak Z-1 --keep").data
    assert same["feiten"]["rolcombinatie"] == "ontraden"  # coach, then assessor: B-12
    assert same["advies"]["oordeel"] == "weigeren"
    assert "rolcombinatie" not in done(f"{line} --zaak Z-2").data["feiten"]
    done(f"{line} --zaak Z-2 --opdracht Z-1 --keep")
    again = done(f"{line} --zaak Z-2").data
    assert again["feiten"]["rolcombinatie"] == "ontraden"
    kept = done("case history Z-1 --format json --database zaken.db").data[-1]
    assert kept["meegenomen"]["rolcombinatie"] == "rolconflict"


def test_who_keeps_an_answer_on_a_case_that_changed_meanwhile_is_refused(tmp_path: Path) -> None:
    base, folder, day = load_rules(), Folder.read(), date(2026, 6, 1)
    with open_cases(str(tmp_path / "zaken.db"), absent="make") as store:
        store.open("Z-1", "AD-1", [FactSaid(CASE, "kader", "vangnet")])
        first, second = (DeskCase.read(store, "Z-1", "AD-1") for _ in range(2))
        decision = base.decision("inzetmoment")
        assert decision is not None
        which = meant(first.state, day)
        taken = taken_facts(base, decision, first.state, which, day)
        answer = decide(base, "inzetmoment", taken.case, as_of=day)
        kept = AnswerToKeep(decision, day, which, Case({}), taken.case, answer)
        keep_answer(store, first, base, folder, kept, "AD-1")
        with pytest.raises(InputError, match="intussen veranderd"):
            keep_answer(store, second, base, folder, kept, "AD-1")

        state = DeskCase.read(store, "Z-1", "AD-1").state
    assert len(state.answers) == 1


@multi_threaded
def test_a_terminal_that_does_not_know_its_size_can_ask_too(terminal: Open) -> None:
    done("case open Z-1 --kader werknemer")
    line = f"sharing --zaak Z-1 {DAY} --soort-informatie openbaar --ontvanger derde"

    dialogue = terminal(line, columns=0)

    assert "Bewaren in zaak Z-1?" in dialogue.shown


def test_on_a_terminal_it_asks_whether_to_keep(terminal: Open) -> None:
    done("case open Z-1 --kader werknemer")
    line = f"sharing --zaak Z-1 {DAY} --soort-informatie openbaar --ontvanger derde"
    for words, kept in (("n", 0), ("j?", 1)):
        dialogue = terminal(line)
        assert "Bewaren in zaak Z-1?" in dialogue.shown
        for word in words:
            dialogue.say(word)
        assert dialogue.status == 0
        assert kinds().count("antwoord") == kept
    assert "keuze" not in kinds(), "what is passed over is not said"


@multi_threaded
def test_on_a_terminal_it_asks_what_was_chosen_and_why(terminal: Open) -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    dialogue = terminal(f"timing --zaak Z-1 {DAY} --kader werknemer")

    assert "Volg je het advies (" in dialogue.say("j")
    assert "Wat kies je dan?" in dialogue.say("nee")
    assert "Kies een nummer" in dialogue.say("iets anders")
    assert "Waarom kies je anders?" in dialogue.say("nu_wenselijk")
    assert "Wil je er iets bij schrijven?" in dialogue.say("vakinhoudelijk")
    told = dialogue.say("bel 06-12345678")
    assert "Dat kan niet" in told
    assert "12345678" not in told
    dialogue.say("met de werkgever besproken")
    assert dialogue.status == 0
    [kept] = shown()["antwoorden"]
    assert kept["keuze"] == {
        "gekozen": "nu_wenselijk",
        "gevolgd": "nee",
        "reden": "vakinhoudelijk",
        "notitie": "met de werkgever besproken",
    }


@multi_threaded
def test_an_advice_is_followed_in_one_word_and_the_end_of_the_input_passes_the_rest(
    terminal: Open,
) -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    dialogue = terminal(f"timing --zaak Z-1 {DAY} --kader werknemer")
    dialogue.say("j")
    dialogue.say("ja")
    dialogue.press("d")
    assert dialogue.status == 0
    [kept] = shown()["antwoorden"]
    assert kept["keuze"]["gevolgd"] == "ja"
    assert "notitie" not in kept["keuze"]


@multi_threaded
def test_at_a_contact_what_was_chosen_on_a_terminal_is_a_fact_of_the_contact(
    terminal: Open,
) -> None:
    done("case open Z-1")
    dialogue = terminal(f"contact-form --zaak Z-1 {DAY} --agenda uitkomst_bespreken")
    for word in ("j", "nee", "telefonisch", "vakinhoudelijk", ""):
        dialogue.say(word)
    assert dialogue.status == 0
    assert facts()["contact", "gekozen_vorm"] == "telefonisch"
    assert facts()["contact", "reden_afwijking"] == "vakinhoudelijk"
    [kept] = shown()["antwoorden"]
    assert kept["keuze"]["gekozen"] == "telefonisch"


@multi_threaded
def test_what_the_options_said_of_the_choice_is_not_asked_again(terminal: Open) -> None:
    done("case open Z-1 --kader werknemer --eerste-ziektedag 2-3-2026")
    dialogue = terminal(f"timing --zaak Z-1 {DAY} --kader werknemer --gekozen nu_wenselijk")
    assert "Bewaard in zaak Z-1" in dialogue.say("j")
    assert dialogue.status == 0
    assert kinds()[-2:] == ["antwoord", "keuze"]
