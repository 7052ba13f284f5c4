"""A decision with one outcome on the command line: every option, form and question that it has.

What the decisions say is in `features/`; here it matters that the command tells all of it.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.cli.command import ROOT, advise, flat, section
from tests.cli.conftest import CaseFile
from tests.cli.terminal import AGAIN, Open, repeat_line

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")

COMMANDS = ("acceptance", "sharing", "report")
REFUSED = (
    "acceptance --soort-opdracht beoordeling --afspraak-over-tijd vast --rolcombinatie ontraden"
)
CONDITIONAL = (
    "acceptance --soort-opdracht begeleiding --afspraak-over-tijd richttijd"
    " --rolcombinatie met_voorwaarden --rol-uitgelegd ja --plan-knelpunten nee"
)
SHARED = (
    "sharing --soort-informatie vertrouwelijk_overig --ontvanger werkgever"
    " --noodzakelijk-voor-doel ja --kans-re-integratie-hoger nee"
)
OPEN = "sharing --soort-informatie functioneel --ontvanger derde --noodzakelijk-voor-doel ja"
INCOMPLETE = "report --concept-naar beide --methode-vermeld nee"


def decision(command: str) -> Decision:
    """The decision that names this command."""
    [found] = [each for each in load_rules().decisions if each.command == command]
    return found


# --- the command comes from the rules -------------------------------------------------------------


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_tells_the_question_and_every_fact(name: str) -> None:
    text = advise(f"{name} --help").text

    assert f"Gebruik: advise {name} [OPTIES]" in text
    for fact in decision(name).asked:
        assert f"--{fact.name.replace('_', '-')} {'|'.join(fact.names)}|onbekend" in text
        assert fact.question in text


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_names_it_with_its_question(name: str) -> None:
    assert f"{name} {decision(name).question}" in flat(advise("--help").out)


@pytest.mark.parametrize("name", COMMANDS)
def test_tab_completes_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fact = next(fact for fact in decision(name).asked if len(fact.names) > 2)
    option = f"--{fact.name.replace('_', '-')}"
    for line, expected in (
        (f"advise {name[:3]}", name),
        (f"advise {name} {option[:-2]}", option),
        (f"advise {name} {option} {fact.names[1][:-1]}", fact.names[1]),
    ):
        monkeypatch.setenv("_ADVISE_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(line.count(" ")))
        assert expected in advise().out.replace("plain,", "").split()


# --- the answer in its forms ----------------------------------------------------------------------


@pytest.mark.parametrize("name", COMMANDS)
def test_the_json_is_that_of_the_contract(name: str) -> None:
    line = {"acceptance": REFUSED, "sharing": OPEN, "report": INCOMPLETE}[name]
    answer = advise(f"{line} --format json").data

    assert answer["besluit"] == decision(name).name
    assert answer["advies"].keys() >= {"oordeel", "zekerheid", "mogelijk"}
    assert answer["advies"]["oordeel"] in answer["advies"]["mogelijk"] or (
        answer["advies"]["zekerheid"] == "voorlopig"
    )
    assert answer["leidraad"] == ("onbekend" if name == "sharing" else "verzuim")
    assert answer.keys() >= {
        *("peildatum", "regelbank", "feiten", "aannamen", "vragen", "aandachtspunten", "regels")
    }
    assert ("ontbreekt" in answer) == (name != "acceptance")
    for question in answer["vragen"]:
        assert question["gaat_over"] in ("advies", "aandachtspunt")


def test_a_certain_advice_says_so() -> None:
    assert advise(REFUSED).text.startswith(
        "Deze opdracht hoort te worden geweigerd. Dit staat vast."
    )


def test_a_provisional_advice_says_under_what_alone_it_changes() -> None:
    text = advise(OPEN).text

    assert text.startswith(
        "Voorlopig niet toegestaan. Dat verandert alleen als de cliënt toestemming gaf."
    )
    assert "Mogelijk is nog: toegestaan met voorwaarden." in text


def test_where_too_much_is_unknown_to_name_no_sentence_says_nothing() -> None:
    text = advise("report --concept-naar beide").text

    assert text.startswith("Voorlopig aanvullen. Mogelijk is nog:")
    assert "Nog te vragen" in text


def test_an_advice_with_an_assumption_holds_as_long_as_that_is_so(
    rules: Path,
) -> None:
    edit(
        rules / "informatiedeling/besluit.yaml",
        "    wijzigbaar: ja\n    betekenis: Of de cliënt vooraf",
        "    aangenomen: nee\n    wijzigbaar: ja\n    betekenis: Of de cliënt vooraf",
    )
    line = f"{OPEN} --rules eigen"

    assert advise(line).text.startswith(
        "Deze informatie delen is niet toegestaan. Vast, zolang de cliënt geen toestemming gaf"
        " en geen wetsartikel deze verstrekking voorschrijft."
    )
    assert advise(f"{line} --format json").data["aannamen"][:1] == [
        {
            "feit": "toestemming_client",
            "waarde": "nee",
            "zin": "de cliënt gaf geen toestemming",
            "bijzin": "de cliënt geen toestemming gaf",
        }
    ]
    assert advise(f"{line} --toestemming-client onbekend").text.startswith("Voorlopig")


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_measures_are_told_with_how_far_they_are(form: str) -> None:
    text = advise(f"{CONDITIONAL} --full --format {form} --lezer dossier").text.replace("*", "")

    assert "Wat je dan doet" in text
    assert "Leg de cliënt de opdracht, het doel, de aanpak en je rol uit. Gedaan." in text
    assert "andere knelpunten komen. Nog niet gedaan. (L-35)" in text
    assert "vragen kan beantwoorden. Nog niet gedaan. (L-28; uit de Leidraad" in text
    line = f"{CONDITIONAL} --acceptatiebevestiging onbekend --full --format {form} --lezer dossier"
    unsaid = advise(line).text.replace("*", "")
    assert "vragen kan beantwoorden. Niet bekend of het gedaan is." in unsaid
    assert "als de cliënt daarom vraagt. (G-20, B-12)" in text


def test_measures_stand_in_the_data() -> None:
    measures = advise(f"{CONDITIONAL} --format json").data["advies"]["maatregelen"]

    assert {each["id"]: each.get("vervuld") for each in measures} == {
        "uitleg_rol": "ja",
        "acceptatiebevestiging": "nee",
        "plan_knelpunten": "nee",
        "andere_ad_op_verzoek": None,
    }
    assert all(each["titel"].endswith(".") and each["bronnen"] for each in measures)


def test_the_way_out_of_every_reason_is_told_in_every_form() -> None:
    ways = (
        "Schrap de afspraak over de tijd, of maak er een richttijd van.",
        "Laat een andere arbeidsdeskundige de opdracht doen.",
    )
    told = [
        section(advise(REFUSED).out, "Hoe het wel kan"),
        advise(f"{REFUSED} --format markdown --lezer dossier").out.partition("### Hoe het wel kan")[
            2
        ],
        advise(f"{REFUSED} --format json").data["advies"]["uitweg"],
    ]

    assert all(way in flat(text) for way in ways for text in told)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_what_is_missing_is_told_with_why_and_on_what_ground(form: str) -> None:
    text = advise(f"{SHARED} --full --format {form} --lezer dossier").text.replace("*", "")

    assert "Wat nog ontbreekt" in text
    assert (
        "Toestemming van de cliënt, vooraf. Nog niet bekend. Vraag haar vooraf, voor juist"
        " deze informatie en juist deze ontvanger. (L-22, D-20b)"
    ) in text
    assert "Een duidelijk grotere kans op re-integratie. Werkgever en" in text
    assert "De noodzaak voor het doel" not in text


def test_what_is_missing_stands_in_the_data() -> None:
    answer = advise(f"{SHARED} --format json").data

    assert answer["ontbreekt"] == ["toestemming_client", "kans_re_integratie_hoger"]
    assert {each["id"]: each["voldaan"] for each in answer["vereisten"]} == {
        "toestemming_client": "onbekend",
        "noodzakelijk_voor_doel": "ja",
        "kans_re_integratie_hoger": "nee",
    }


def test_every_source_of_the_answer_is_told_with_its_place() -> None:
    for line in (REFUSED, CONDITIONAL, SHARED, INCOMPLETE):
        answer = advise(f"{line} --format json").data
        parts = (
            *answer["regels"],
            *answer["aandachtspunten"],
            *answer["advies"].get("maatregelen", ()),
            *(e for e in answer.get("vereisten", ()) if e["id"] in answer["ontbreekt"]),
        )
        sources = section(advise(f"{line} --full").out, "Bronnen")
        for name in {name for part in parts for name in part["bronnen"]}:
            assert re.search(rf"^  - {name}: ", sources, re.MULTILINE), (line, name)


def test_the_markdown_begins_with_a_paragraph_to_paste() -> None:
    title, paragraph, *_ = advise(
        f"{REFUSED} --heeft-werkgever ja --format markdown --lezer dossier"
    ).out.split("\n\n")

    assert title == "## Opdrachtacceptatie"
    assert paragraph.startswith("Deze opdracht hoort te worden geweigerd.")
    assert "Een opdracht met een vaste tijd past niet bij zorgvuldig werk." in paragraph
    assert "de opdracht is een beoordeling; er is een vaste tijd afgesproken" in paragraph
    assert "Voor deze cliënt geldt de Leidraad Verzuim." in paragraph


def test_the_guideline_follows_the_employer() -> None:
    for word, told, name in (
        ("ja", "Voor deze cliënt geldt de Leidraad Verzuim.", "verzuim"),
        ("nee", "Voor deze cliënt geldt de Leidraad Arbeidsparticipatie.", "arbeidsparticipatie"),
        ("onbekend", "Heeft de cliënt een werkgever? Daarvan hangt af", "onbekend"),
    ):
        line = f"{REFUSED} --heeft-werkgever {word}"
        assert told in advise(line).text
        assert advise(f"{line} --format json").data["leidraad"] == name


# --- why, and what if -----------------------------------------------------------------------------


def test_the_whole_chain_names_what_decided_what_was_set_aside_and_what_failed() -> None:
    text = section(advise(f"{OPEN} --why").out, "De hele redenering")

    assert "beslist: Wat over werk of proces gaat deel je niet met derden" in flat(text)
    assert "opzijgezet: Deel niets zolang je niet weet wat het is of voor wie" in flat(text)
    assert "onbekend: de cliënt gaf toestemming" in flat(text)
    data = advise(f"{OPEN} --why --format json").data["waarom"]
    assert [each["regel"] for each in data[0]["beslist"]] == ["DI-WERK-DERDEN-NIET"]
    assert "**Deze informatie delen is niet toegestaan.**" in (
        advise(f"{OPEN} --why --format markdown --lezer dossier").out
    )


def test_the_smallest_changes_that_lead_to_another_advice() -> None:
    line = (
        "acceptance --soort-opdracht begeleiding --afspraak-over-tijd vast --rolcombinatie vrij"
        " --acceptatiebevestiging ja --plan-knelpunten ja --rol-uitgelegd ja --what-if"
    )

    changes = {
        other["uitkomst"]["oordeel"]: [
            {(change["feit"], change["naar"]) for change in changes}
            for changes in other["wijzigingen"]
        ]
        for other in advise(f"{line} --format json").data["wat_als"]
    }
    assert {("afspraak_over_tijd", "geen")} in changes["accepteren"]
    assert {("afspraak_over_tijd", "richttijd")} in changes["accepteren"]
    text = flat(section(advise(line).out, "Wat het advies zou veranderen"))
    assert "Deze opdracht mag worden aangenomen: * als er een richttijd is afgesproken" in text


def test_what_if_names_an_unknown_fact_that_would_help() -> None:
    text = advise("report --heeft-werkgever ja --what-if").text

    assert "Het rapport is onvoldoende: * als het concept alleen naar de werkgever ging" in text


def test_what_if_never_names_a_change_that_makes_no_sense() -> None:
    line = "sharing --soort-informatie fml --ontvanger werkgever --what-if --format json"
    changes = [
        change
        for other in advise(line).data["wat_als"]
        for together in other["wijzigingen"]
        for change in together
    ]

    named = {change["naar"] for change in changes if change["feit"] == "soort_informatie"}
    assert named == {"functioneel", "proces"}
    assert ("noodzakelijk_voor_doel", "onbekend", "ja") in {
        (change["feit"], change["van"], change["naar"]) for change in changes
    }


def test_what_if_says_so_when_nothing_changes_the_advice() -> None:
    text = advise("conversation --fase tijdens --what-if").text

    assert "Geen verandering van hooguit drie feiten die je kunt veranderen of navragen" in text


def test_a_ground_of_the_other_guideline_says_so() -> None:
    line = "report --concept-naar beide --doel-vermeld nee --full --heeft-werkgever"
    remark = "(L-36; uit de Leidraad Arbeidsparticipatie, voor werknemers niet nagelezen, B-26)"

    assert remark in advise(f"{line} ja").text
    assert "niet nagelezen" not in advise(f"{line} nee").text
    assert "Nog niet gedaan. (L-35)" in advise(f"{CONDITIONAL} --full --heeft-werkgever ja").text


# --- facts in, and the day ------------------------------------------------------------------------


@pytest.mark.parametrize("line", [REFUSED, CONDITIONAL, SHARED, OPEN, INCOMPLETE])
def test_the_facts_of_an_answer_are_accepted_again(line: str) -> None:
    answer = advise(f"{line} --format json").data
    again = advise(
        f"{line.split(maxsplit=1)[0]} --case - --format json", stdin=json.dumps(answer["feiten"])
    ).data

    assert again == answer


def test_a_file_and_options_may_be_combined_and_the_option_wins(case_file: CaseFile) -> None:
    name = case_file("zaak.yaml", "soort_informatie: medisch\nontvanger: werkgever\n")

    facts = advise(f"sharing --case {name} --ontvanger client --format json").data["feiten"]

    assert facts == {"soort_informatie": "medisch", "ontvanger": "client"}


@pytest.mark.parametrize("name", COMMANDS)
def test_a_day_before_all_rules_is_refused(name: str) -> None:
    result = advise(f"{name} --heeft-werkgever ja --as-of 1990-01-01")

    assert (result.status, result.out) == (2, "")
    assert "de regelbank geldt vanaf 2026-01-01" in result.complaint


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("onvanger: uwv\n", "zaak.yaml:1:1: onbekend feit `onvanger` bedoel je `ontvanger`?"),
        (
            "ontvanger: UWV\n",
            "zaak.yaml:1:12: onbekende waarde `UWV` voor `ontvanger` bedoel je `uwv`?",
        ),
        (
            "toestemming_client: true\n",
            "zaak.yaml:1:21: onbekende waarde (hier niet herhaald) voor `toestemming_client`",
        ),
        ("ontvanger: uwv\nontvanger: derde\n", "zaak.yaml:2:1: `ontvanger` staat hier twee keer"),
        ("- ontvanger\n", "zaak.yaml:1:1: een casus moet de vorm `feit: waarde` hebben"),
        ("agenda: [nazorg]\n", "zaak.yaml:1:1: onbekend feit (hier"),
    ],
)
def test_wrong_facts_are_refused_with_their_place(
    case_file: CaseFile, content: str, complaint: str
) -> None:
    result = advise(f"sharing --case {case_file('zaak.yaml', content)}")

    assert (result.status, result.out) == (2, "")
    assert complaint in result.complaint


@pytest.mark.parametrize("name", COMMANDS)
def test_without_facts_it_says_how_to_give_them(name: str) -> None:
    result = advise(name)

    assert (result.status, result.out) == (2, "")
    assert f"er is nog niets gezegd geef feiten met opties of met --case; zie `advise {name}" in (
        result.complaint
    )


# --- another rule base ----------------------------------------------------------------------------


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the rules in the folder `eigen`."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "rules", "eigen", ignore=shutil.ignore_patterns("__pycache__"))
    return Path("eigen")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path, old)
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_another_rule_base_may_bring_its_own_command(rules: Path) -> None:
    edit(rules / "informatiedeling/besluit.yaml", "opdracht: sharing", "opdracht: forward")

    result = advise("forward --ontvanger client --rules eigen")

    assert result.out.startswith("Deze informatie delen is toegestaan.")
    assert "Gebruik: advise forward [OPTIES]" in advise("forward --rules=eigen --help").text
    unknown = advise("forward --ontvanger client")
    assert (unknown.status, unknown.out) == (2, "")
    assert "onbekende opdracht (hier niet herhaald)" in unknown.err


@pytest.mark.parametrize(
    ("command", "folder"),
    [
        ("contact-form --agenda nazorg", "contactvorm"),
        ("timing --eerste-ziektedag 2026-03-02 --as-of 2026-11-22", "inzetmoment"),
        ("role-conflict --register opdrachten.csv", "rolconflict"),
        ("acceptance --register opdrachten.csv --opdracht O-103", "opdrachtacceptatie"),
        ("report --concept-naar beide", "rapportcontrole"),
        ("conversation --letter", "gesprek"),
        ("sharing --ontvanger client", "informatiedeling"),
    ],
)
def test_every_decision_is_called_as_its_rules_say(rules: Path, command: str, folder: str) -> None:
    shutil.copy(ROOT / "docs/voorbeeld-register.csv", "opdrachten.csv")
    word, _, options = command.partition(" ")
    before = advise(command)
    edit(rules / folder / "besluit.yaml", f"opdracht: {word}\n", "opdracht: anders\n")

    after = advise(f"anders {options} --rules eigen")

    assert (after.status, after.out.splitlines()[0]) == (before.status, before.out.splitlines()[0])
    assert "advise anders" in advise("anders --rules eigen --help").text
    assert f"advise {word}" not in advise("anders --rules eigen --help").text


def test_rules_of_before_decisions_named_their_command_say_what_is_missing(rules: Path) -> None:
    edit(rules / "contactvorm/besluit.yaml", "opdracht: contact-form\n", "")

    result = advise("contact-form --agenda nazorg --rules eigen")

    assert result.status == 2
    assert "geen besluit in deze regelbank heeft deze opdracht" in result.complaint
    assert "zet in het besluit contactvorm: opdracht: WOORD" in result.complaint


def test_two_decisions_cannot_ask_for_the_same_command(rules: Path) -> None:
    edit(rules / "informatiedeling/besluit.yaml", "opdracht: sharing", "opdracht: report")

    result = advise("sharing --ontvanger client --rules eigen")

    assert result.status == 2
    assert "de opdracht `report` bestaat al" in result.complaint


def test_rules_that_contradict_each_other_give_no_silent_choice(rules: Path) -> None:
    path = rules / "informatiedeling/regels.yaml"
    edit(
        path,
        "    dan: {oordeel: toegestaan}\n    rang: leidraad\n    bronnen: [L-21]",
        ("    dan: {oordeel: niet_toegestaan}\n    rang: leidraad\n    bronnen: [L-21]"),
    )
    line = "sharing --ontvanger client --soort-informatie openbaar --rules eigen"

    answer = advise(f"{line} --format json").data

    assert answer["advies"]["oordeel"] == "onbeslist"
    assert answer["advies"]["mogelijk"] == ["onbeslist"]
    assert [rule["id"] for rule in answer["regels"]][:2] == ["DI-CLIENT", "DI-OPENBAAR"]
    text = advise(line).text
    assert text.startswith("Deze informatie delen is onbeslist.")
    assert (
        "Deze regels spreken elkaar tegen: De cliënt mag alles over zichzelf weten en Openbare"
        " informatie mag je delen. Jij beslist." in text
    )
    assert "Openbare informatie mag je delen" in text
    assert "De cliënt mag alles over zichzelf weten" in text


def test_the_list_of_commands_is_shown_though_the_rules_are_broken(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (rules / "regelbank.yaml").write_text("versie: [", encoding="utf-8")
    monkeypatch.setattr("adwijzer.language.folder.rules_folder", lambda: rules)

    result = advise("--help")

    assert result.status == 0
    assert "Houd het register van opdrachten bij" in result.text
    assert "er is iets mis met de regelbank. Met advise rules check zie je wat." in result.text
    assert advise("sharing --ontvanger client").status == 2


# --- questions on a terminal ----------------------------------------------------------------------


def test_the_questions_end_when_nothing_can_change(terminal: Open) -> None:
    dialogue = terminal("sharing")

    assert dialogue.shown.startswith("Mag deze informatie naar deze ontvanger?")
    while "Wie krijgt de informatie?" not in dialogue.shown:
        dialogue.say("?")
    dialogue.say("1")

    assert dialogue.ended
    assert dialogue.shown.startswith(
        "Er zijn geen vragen meer. Deze informatie delen is toegestaan. Vast, zolang"
        " niemand dit in vertrouwen zei."
    )
    assert repeat_line(dialogue.shown).startswith("sharing ")
    assert repeat_line(dialogue.shown).endswith(" --ontvanger client")


def test_the_closing_line_gives_the_same_answer_again(terminal: Open) -> None:
    dialogue = terminal("acceptance --heeft-werkgever nee --ask --as-of 2026-05-01")
    for _ in range(40):
        if dialogue.ended:
            break
        dialogue.say("1")

    shown = dialogue.shown
    again = advise(repeat_line(shown))
    assert AGAIN in shown
    assert flat(again.out) in shown


def test_what_is_missing_is_asked_after_though_the_advice_is_certain(terminal: Open) -> None:
    dialogue = terminal("report --concept-naar alleen_werkgever --ask")
    asked = []
    while not dialogue.ended:
        asked.append(dialogue.shown)
        dialogue.say("2")

    assert len(asked) >= 9
    assert "Staat in het rapport hoe je te werk ging?" in " ".join(asked)
    assert "(nog niet bekend)" not in dialogue.shown
    assert "Het rapport is onvoldoende. Dit staat vast." in dialogue.shown


# --- a report with what was decided about the contact form ----------------------------------------


def saved(case_file: CaseFile, *options: str) -> str:
    line = "contact-form --agenda uitkomst_bespreken --voorkeur-client beeldbellen --format json"
    return case_file("contact.json", advise(line, *options).out)


def paragraph(line: str) -> Any:
    return advise(f"{line} --format json").data["contact"]


def test_a_saved_answer_gives_the_paragraph_of_contact_form(case_file: CaseFile) -> None:
    name = saved(case_file)
    line = "contact-form --agenda uitkomst_bespreken --voorkeur-client beeldbellen"
    _, expected, *_ = advise(f"{line} --format markdown").out.split("\n\n")

    told = paragraph(f"report --contact {name}")

    assert told["alinea"] == expected
    assert (told["contactvorm"], told["oordeel"]) == ("fysiek", "vereist")
    assert told["gekozen_vorm"] == "onbekend"
    text = flat(advise(f"report --contact {name}").out)
    assert flat(expected) in text
    assert "In deze alinea staat nog niet welke vorm je koos." in text
    markdown = advise(f"report --contact {name} --format markdown").out
    assert f"### Alinea over de contactvorm, om te plakken\n\n{expected}\n" in markdown


def test_a_deviation_leaves_room_for_the_reason_and_is_pointed_out(case_file: CaseFile) -> None:
    name = saved(case_file, "--gekozen-vorm", "beeldbellen")
    answer = advise(f"report --contact {name} --format json --lezer dossier").data

    assert "De reden om anders te kiezen is: [vul in]." in answer["contact"]["alinea"]
    assert answer["feiten"]["contactadvies_gevolgd"] == "nee"
    assert "afwijking_motiveren" in [point["id"] for point in answer["aandachtspunten"]]
    assert (
        "Schrijf je reden waar [vul in] staat."
        in advise(f"report --contact {name} --lezer dossier").text
    )


def test_a_saved_answer_tells_facts_but_the_user_goes_before_it(case_file: CaseFile) -> None:
    name = saved(case_file, "--gekozen-vorm", "fysiek", "--heeft-werkgever", "ja")

    answer = advise(f"report --contact {name} --format json").data
    other = advise(f"report --contact {name} --heeft-werkgever nee --format json").data

    assert answer["feiten"] == {"contactadvies_gevolgd": "ja", "heeft_werkgever": "ja"}
    assert (answer["leidraad"], other["leidraad"]) == ("verzuim", "arbeidsparticipatie")
    assert "contactvorm_gemotiveerd" in answer["ontbreekt"]


def test_a_report_without_a_saved_answer_has_no_paragraph() -> None:
    assert "contact" not in advise(f"{INCOMPLETE} --format json").data
    assert "Alinea over de contactvorm" not in advise(INCOMPLETE).out


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda data: data.pop("feiten"), "contact.json:1:1: in dit antwoord ontbreekt `feiten`"),
        (lambda data: data.pop("advies"), "contact.json:1:1: in dit antwoord ontbreekt `advies`"),
        (
            lambda data: data.update(besluit="inzetmoment"),
            "dit is een antwoord over inzetmoment, niet over een contact",
        ),
        (lambda data: data.update(besluit="picknick"), "deze regelbank kent het besluit niet"),
        (lambda data: data.update(peildatum="gisteren"), "`peildatum` moet een datum zijn"),
        (lambda data: data["feiten"].update(agenda=[]), "contact.json:11:13: de agenda is leeg"),
        (
            lambda data: data["feiten"].update(voorkeur_client="fax"),
            "onbekende waarde (hier niet herhaald) voor `voorkeur_client`",
        ),
        (
            lambda data: data["advies"].update(contactvorm="telefonisch"),
            "volgens de feiten in dit bestand is `contactvorm` niet dit maar `fysiek`",
        ),
    ],
)
def test_a_saved_answer_that_is_wrong_is_refused_with_its_place(
    case_file: CaseFile, change: Any, complaint: str
) -> None:
    data = advise("contact-form --agenda uitkomst_bespreken --format json").data
    change(data)
    name = case_file("contact.json", json.dumps(data, indent=1))

    result = advise(f"report --contact {name}")

    assert (result.status, result.out) == (2, "")
    assert complaint in result.complaint
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("[1, 2]", "contact.json:1:1: dit is geen antwoord over een contact"),
        ("", "contact.json:1:1: de JSON klopt hier niet"),
        ('{"besluit": ', "contact.json:1:"),
        (b"\xff\xfe", "dit bestand is geen UTF-8"),
    ],
)
def test_what_is_no_answer_is_refused(
    case_file: CaseFile, content: str | bytes, complaint: str
) -> None:
    result = advise(f"report --contact {case_file('contact.json', content)}")

    assert (result.status, result.out) == (2, "")
    assert complaint in result.complaint


def test_a_saved_answer_that_is_not_there_is_refused() -> None:
    result = advise("report --contact weg.json")

    assert (result.status, result.out) == (2, "")
    assert "weg.json: dit bestand bestaat niet" in result.complaint


def test_what_stands_in_the_guide_as_a_case_can_be_read(case_file: CaseFile) -> None:
    """YAML as people write it is read the same as JSON."""
    facts = {"soort_informatie": "functioneel", "ontvanger": "uwv", "noodzakelijk_voor_doel": "ja"}
    as_yaml = case_file("zaak.yaml", yaml.safe_dump(facts))
    as_json = case_file("zaak.json", json.dumps(facts))

    assert advise(f"sharing --case {as_yaml}") == advise(f"sharing --case {as_json}")
