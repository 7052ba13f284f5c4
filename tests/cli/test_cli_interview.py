"""The questions on a terminal, as someone at the keyboard meets them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.command import advice, advise, contact_form, flat
from tests.cli.terminal import AGAIN, Open, repeat_line

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")

AGENDA = "Wat staat er op de agenda?"
PREFERENCE = "Welke vorm heeft de cliënt het liefst?"
VIDEO = "Kan de cliënt beeldbellen?"


def test_it_first_asks_for_the_agenda_and_says_how_to_answer(terminal: Open) -> None:
    dialogue = terminal()

    assert dialogue.shown.startswith("In welke vorm doe je dit contact met de cliënt?")
    assert "? als je het niet weet, t om terug te gaan, s om te stoppen" in dialogue.shown
    assert AGENDA in dialogue.shown
    assert "1 aankondigen en uitleg 2 kennismaking" in dialogue.shown


def test_it_ends_by_itself_when_the_advice_is_certain(terminal: Open) -> None:
    dialogue = terminal()

    dialogue.say("7 8")

    assert dialogue.shown.startswith("Er zijn geen vragen meer. Fysiek. Vast, zolang")
    assert dialogue.ended
    assert dialogue.status == 0


def test_answers_are_numbers_or_words(terminal: Open) -> None:
    dialogue = terminal("contact-form --ask --agenda procesafspraken_maken")

    assert VIDEO in dialogue.say("Beeldbellen")

    again = repeat_line(dialogue.say("1"))
    assert again.endswith(" --voorkeur-client beeldbellen --beeldbellen-mogelijk ja")


@pytest.mark.parametrize(
    "words",
    [
        "5 7",
        "5,7",
        "5, 7 5",
        "visie_client_uitvragen procesafspraken_maken",
        "Visie van de cliënt uitvragen, Procesafspraken maken",
    ],
)
def test_the_agenda_may_be_given_in_several_ways(terminal: Open, words: str) -> None:
    dialogue = terminal()
    dialogue.say(words)

    again = repeat_line(dialogue.say("s"))

    assert again.startswith(
        "contact-form --agenda visie_client_uitvragen --agenda procesafspraken_maken"
    )


def test_nonsense_on_the_agenda_is_asked_again(terminal: Open) -> None:
    dialogue = terminal()

    for nonsense in ("", "hoi", "0", "13", "-1", "²", "1.5", "ja", "9" * 3000, "2 x"):
        assert dialogue.say(nonsense) == (
            "Kies een of meer nummers van 1 tot en met 12, zoals: 2 3"
        )
    assert PREFERENCE in dialogue.say("7")


def test_nonsense_to_a_question_is_asked_again(terminal: Open) -> None:
    dialogue = terminal("contact-form --ask --agenda procesafspraken_maken")

    for nonsense in ("", "hoi", "0", "5", "²", "1 2", "\x1b[A"):
        assert dialogue.say(nonsense) == (
            "Kies een nummer van 1 tot en met 4, of ? als je het niet weet."
        )
    assert VIDEO in dialogue.say("2")


@pytest.mark.parametrize("word", ["?", "onbekend", "weet ik niet"])
def test_unknown_is_always_an_answer_and_is_not_asked_again(terminal: Open, word: str) -> None:
    dialogue = terminal("contact-form --ask --agenda procesafspraken_maken")

    while not dialogue.ended:
        assert "? weet ik niet" in dialogue.shown
        dialogue.say(word)

    assert "Voorlopig fysiek." in dialogue.shown
    assert "--voorkeur-client onbekend" in dialogue.shown


def test_t_goes_back_one_question_and_forgets_its_answer(terminal: Open) -> None:
    dialogue = terminal()
    dialogue.say("procesafspraken_maken")
    assert VIDEO in dialogue.say("beeldbellen")

    assert PREFERENCE in dialogue.say("t")
    assert AGENDA in dialogue.say("terug")
    assert PREFERENCE in dialogue.say("nazorg")
    again = repeat_line(dialogue.say("s"))
    assert again == "contact-form --agenda nazorg"


def test_t_at_the_first_question_says_that_it_is_the_first(terminal: Open) -> None:
    dialogue = terminal()

    assert dialogue.say("t").startswith("Dit is de eerste vraag. Wat staat er op de agenda?")


def test_s_stops_and_gives_the_advice_so_far(terminal: Open) -> None:
    dialogue = terminal()
    dialogue.say("gegevens_controleren")

    assert dialogue.say("s").startswith("Voorlopig fysiek.")
    assert dialogue.status == 0


def test_s_without_an_agenda_gives_no_advice(terminal: Open) -> None:
    dialogue = terminal()

    assert "fout: zonder agenda is er geen advies" in dialogue.say("stop")
    assert dialogue.status == 2


def test_the_end_of_the_input_is_wrong_input(terminal: Open) -> None:
    dialogue = terminal()
    dialogue.say("procesafspraken_maken")

    assert "fout: de invoer hield op" in dialogue.press("d")
    assert "typ s om eerder te stoppen" in dialogue.shown
    assert dialogue.status == 2


def test_ctrl_c_stops_at_once(terminal: Open) -> None:
    dialogue = terminal()
    dialogue.say("procesafspraken_maken")

    assert "Gestopt. Er is niets bewaard." in dialogue.press("c")
    assert "Traceback" not in dialogue.shown
    assert dialogue.status == 130


def test_the_command_at_the_end_gives_the_same_answer(terminal: Open) -> None:
    dialogue = terminal()
    for word in ("visie_client_uitvragen, nazorg", "?", "?"):
        dialogue.say(word)
    dialogue.say("s")
    answer, _, again = dialogue.raw.partition(f"\n{AGAIN}\n  advise ")

    result = advise(flat(again))

    assert result.status == 0
    assert result.out.strip() == answer.strip()


def test_the_command_at_the_end_gives_the_same_data(terminal: Open) -> None:
    line = "contact-form --ask --agenda gegevens_controleren:aard_informatie=oordeel"
    text, data = terminal(line), terminal(f"{line} --format json")
    for word in ("2", "?", "nee", "s"):
        text.say(word)
        data.say(word)

    again = advise(repeat_line(text.shown) + " --format json")

    assert again.data == json.loads(data.raw)


def test_the_command_at_the_end_keeps_the_day_of_the_rules(terminal: Open) -> None:
    dialogue = terminal("contact-form --as-of 2026-03-01")
    dialogue.say("8")

    assert repeat_line(dialogue.shown) == (
        "contact-form --as-of 2026-03-01 --agenda werkplekonderzoek"
    )


def test_it_asks_only_what_can_still_change_the_advice_the_best_question_first(
    terminal: Open,
) -> None:
    facts: dict[str, Any] = {"agenda": ["gegevens_controleren", "uitkomst_bespreken"]}
    dialogue = terminal()
    dialogue.say("4 10")
    asked = 0
    while not dialogue.ended:
        question = contact_form(facts)["vragen"][0]
        assert flat(question["vraag"]) in dialogue.shown
        reply = question["antwoorden"][(asked + 1) % (len(question["antwoorden"]) - 1)]
        facts[question["feit"]] = reply
        dialogue.say(reply)
        asked += 1

    final = contact_form(facts)
    assert asked
    assert final["advies"]["zekerheid"] == "vast"
    assert dialogue.shown.startswith(f"Er zijn geen vragen meer. {advice(final)[0].capitalize()}.")


def test_it_counts_the_questions_that_are_left(terminal: Open) -> None:
    questions = contact_form({"agenda": ["procesafspraken_maken"]})["vragen"]

    dialogue = terminal("contact-form --ask --agenda procesafspraken_maken")

    assert f"Nog hooguit {len(questions)} vragen." in dialogue.shown


def test_questions_already_answered_are_not_asked(terminal: Open) -> None:
    dialogue = terminal(
        "contact-form --ask --agenda procesafspraken_maken --voorkeur-client beeldbellen"
    )

    assert PREFERENCE not in dialogue.shown
    assert VIDEO in dialogue.shown


def test_nothing_is_asked_when_everything_that_matters_is_said(terminal: Open) -> None:
    dialogue = terminal("contact-form --ask --agenda werkplekonderzoek")

    assert "Er zijn geen vragen meer. Fysiek. Vast, zolang" in dialogue.shown
    assert dialogue.status == 0


def test_it_does_not_ask_for_something_personal_that_nobody_brought_up(terminal: Open) -> None:
    dialogue = terminal(
        "contact-form --ask --agenda kennismaking --voorkeur-client beeldbellen"
        " --beeldbellen-mogelijk ja"
    )

    assert "fysiek contact lastig?" not in dialogue.shown
    assert "Er zijn geen vragen meer. Fysiek. Vast, zolang" in dialogue.shown


def test_a_day_that_cannot_be_is_asked_again_and_nothing_is_lost(terminal: Open) -> None:
    dialogue = terminal("timing --as-of 2026-12-14 --kans-langdurig-verzuim laag --ask")

    shown = dialogue.shown
    for _ in range(8):
        if "Wat is de eerste ziektedag?" in shown:
            break
        shown = dialogue.say("?")
    shown = dialogue.say("15-12-2026")
    assert "Dat kan niet: de peildatum 2026-12-14 ligt voor de eerste ziektedag" in shown
    assert "Wat is de eerste ziektedag?" in shown
    assert "klopt" not in dialogue.say("2-3-2026")
    assert "--kans-langdurig-verzuim laag" in repeat_line(dialogue.say("s"))


def test_that_something_has_not_been_done_yet_is_an_answer(terminal: Open) -> None:
    facts = {
        "eerste-ziektedag": "2026-03-02",
        "onderbrekingen": "geen",
        "soort-activiteit-ad": "oordeel_belasting_belastbaarheid",
        "belastbaarheid-bekend": "ja",
        "conflict-werkgever-werknemer": "nee",
        "disfunctioneren": "nee",
        "reorganisatie": "nee",
        "kans-langdurig-verzuim": "laag",
        "indicatie-bedrijfsarts": "nee",
        "passend-werk-mogelijk": "ja",
    }
    options = " ".join(f"--{name} {value}" for name, value in facts.items())
    dialogue = terminal(f"timing --as-of 2026-12-14 --ask {options}")

    assert "n als het er nog niet was" in dialogue.shown
    shown = dialogue.say("n")
    assert "Er zijn geen vragen meer." in shown
    assert "Voorlopig" not in shown
    again = advise(repeat_line(shown))
    assert "--ad-onderzoek-datum nog_niet" in repeat_line(shown)
    assert "Voorlopig" not in again.text


def test_it_fits_a_narrow_terminal(terminal: Open) -> None:
    dialogue = terminal(columns=40)
    screens = [dialogue.raw]
    for word in ("4 5", "hoi", "?", "ja"):
        dialogue.say(word)
        screens.append(dialogue.raw)

    longest = max("\n".join(screens).splitlines(), key=len)
    assert len(longest) <= 40


def test_an_error_on_a_narrow_terminal_is_not_cut_within_a_word(terminal: Open) -> None:
    dialogue = terminal("contact-form --agenda nazorgg", columns=40)

    assert "fout: --agenda: onbekend agendapunt `nazorgg`" in dialogue.shown
    assert all(len(line) <= 40 for line in dialogue.raw.splitlines())


def test_without_a_terminal_nothing_is_asked() -> None:
    result = advise("contact-form", stdin="2\n")

    assert result.status == 2
    assert "niets gezegd" in result.err
