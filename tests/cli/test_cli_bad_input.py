"""Wrong input: said in Dutch, with the place and what would be right, and nothing is done."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.cli.command import Result, advise
from tests.cli.conftest import CaseFile

ENGLISH = re.compile(
    r"\b(error|usage|try|option|invalid|missing|argument|traceback|no such)\b", re.IGNORECASE
)


def refused(result: Result) -> str:
    """The complaint of a command that did nothing."""
    assert result.status == 2, result
    assert result.out == ""
    assert result.err.startswith("fout: ")
    assert not ENGLISH.search(re.sub(r"`[^`]*`", "", result.err)), result.err
    return result.complaint


# --- on the command line ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "wrong", "right"),
    [
        ("", "achter `advise` hoort een opdracht", "kies uit: contact-form, "),
        ("rules", "achter `advise rules` hoort een opdracht", "kies uit: list, "),
        ("contact-frm", "onbekende opdracht `contact-frm`", "bedoel je `contact-form`?"),
        ("rules lst", "onbekende opdracht `lst`", "bedoel je `list`?"),
        ("contact-form", "niets gezegd", "met opties of met --case"),
        ("contact-form --agnda nazorg", "onbekende optie `--agnda`", "bedoel je `--agenda`?"),
        (
            "contact-form --fysiek_mogelijk ja",
            "onbekende optie `--fysiek_mogelijk`",
            "bedoel je `--fysiek-mogelijk`?",
        ),
        ("contact-form --privacy ja", "onbekende optie (hier", "bedoel je `--privacy-op-locatie`?"),
        ("contact-form --naam", "onbekende optie (hier", "zie `advise contact-form --help`"),
        (
            "--format json contact-form",
            "onbekende optie (hier niet herhaald)",
            "een optie komt achter de opdracht waar zij bij hoort",
        ),
        ("contact-form --case", "achter `--case` hoort een waarde", "schrijf: --case BESTAND"),
        (
            "contact-form --agenda --format json",
            "achter `--agenda` hoort een waarde",
            "schrijf: --agenda AGENDAPUNT[:FEIT=WAARDE,...]",
        ),
        (
            "contact-form --fysiek-mogelijk",
            "achter `--fysiek-mogelijk` hoort een waarde",
            "schrijf: --fysiek-mogelijk ja|nee|onbekend",
        ),
        ("contact-form --why=ja", "achter `--why` hoort geen waarde", "schrijf alleen `--why`"),
        (
            "contact-form --agenda nazorg --format xml",
            "de waarde bij `--format` klopt niet",
            "kies uit: text, json, markdown",
        ),
        ("rules list --format xml", "de waarde bij `--format` klopt niet", "text, json"),
        (
            "contact-form --agenda nazorg --as-of morgen",
            "`--as-of` moet een datum zijn",
            "zoals 2026-01-31",
        ),
        ("contact-form --agenda nazorg --as-of 2026-02-30", "`--as-of`", "zoals 2026-01-31"),
        ("contact-form --agenda nazorg --as-of 20260301", "`--as-of`", "zoals 2026-01-31"),
        ("contact-form --agenda nazorg --as-of 2026-W01-1", "`--as-of`", "zoals 2026-01-31"),
        (
            "contact-form --agenda nazorg kennismaking",
            "er staat een woord te veel: (hier niet herhaald)",
            "--agenda kennismaking --agenda nazorg",
        ),
        ("rules show a b", "er staat een woord te veel: (hier", "zie `advise rules show --help`"),
        ("rules show", "`ID` ontbreekt", "zie `advise rules show --help`"),
        ("completion tcsh", "de waarde bij `SHELL` klopt niet", "kies uit: bash, zsh, fish"),
        ("contact-form --agenda nazorg --ask", "alleen op een terminal", "met --case"),
        ("contact-form --case ''", "achter `--case` hoort een bestand", "--case BESTAND"),
        (
            "contact-form --rules '' --agenda nazorg",
            "achter `--rules` hoort een map",
            "--rules MAP",
        ),
        ("contact-form --case a --case b", "`--case` staat er meer dan één keer", "één waarde"),
    ],
)
def test_wrong_use_is_refused_with_what_would_be_right(line: str, wrong: str, right: str) -> None:
    complaint = refused(advise(line))

    assert wrong in complaint
    assert right in complaint


@pytest.mark.parametrize(
    ("options", "wrong", "right"),
    [
        (
            "--agenda nazorg --voorkeur-client video",
            "--voorkeur-client: onbekende waarde (hier niet herhaald) voor `voorkeur_client`",
            "kies uit: beeldbellen, fysiek,",
        ),
        (
            "--agenda nazorg --fysiek-mogelijk Ja",
            "--fysiek-mogelijk: onbekende waarde `Ja`",
            "bedoel je `ja`?",
        ),
        ("--agenda nazorg --fysiek-mogelijk true", "(hier niet", "kies uit: ja, nee, onbekend"),
        ("--agenda nazorg --fysiek-mogelijk 1", "--fysiek-mogelijk: ", "ja, nee, onbekend"),
        ("--agenda nazorg --fysiek-mogelijk ''", "--fysiek-mogelijk: ", "ja, nee, onbekend"),
        (
            "--agenda nazorg --fysiek-mogelijk ja --fysiek-mogelijk ja",
            "`--fysiek-mogelijk` staat er meer dan één keer",
            "geef één waarde",
        ),
        ("--agenda nazrg", "--agenda: onbekend agendapunt `nazrg`", "bedoel je `nazorg`?"),
        ("--agenda Nazorg", "--agenda: onbekend agendapunt `Nazorg`", "bedoel je `nazorg`?"),
        ("--agenda ''", "--agenda: onbekend agendapunt", "kies uit: aankondigen_en_uitleg,"),
        (
            "--agenda nazorg --agenda nazorg",
            "--agenda: `nazorg` staat twee keer op de agenda",
            "noem het één keer",
        ),
        ("--agenda nazorg,kennismaking", "--agenda: hier hoort één agendapunt", "--agenda nazorg"),
        (
            "--agenda nazorg:fysiek_mogelijk=ja",
            "--agenda: `fysiek_mogelijk` geldt voor het hele contact",
            "per agendapunt mag alleen: controversieel_onderwerp,",
        ),
        ("--agenda nazorg:ja", "--agenda: achter een agendapunt hoort FEIT=WAARDE", "zoals"),
        ("--agenda nazorg:aard_informatie=", "hoort FEIT=WAARDE", "zoals"),
        (
            "--agenda nazorg:aard_informatie=oordeel,aard_informatie=beleving",
            "--agenda: een feit staat twee keer",
            "noem elk feit één keer",
        ),
        ("--voorkeur-client fysiek", "de agenda ontbreekt of is leeg", "minstens één agendapunt"),
    ],
)
def test_wrong_facts_are_refused_with_their_option(options: str, wrong: str, right: str) -> None:
    complaint = refused(advise(f"contact-form {options}"))

    assert wrong in complaint
    assert right in complaint


def test_wrong_options_are_all_named_at_once() -> None:
    complaint = refused(advise("contact-form --agenda x --fysiek-mogelijk y --heeft-werkgever z"))

    assert complaint.count("fout: ") == 3


# --- in a file ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("agenda: [nazorg]\nfysiek: ja\n", "2:1: onbekend feit (hier", "kies uit: "),
        (
            "agenda: [nazorg]\nvoorkeur_clent: fysiek\n",
            "2:1: onbekend feit `voorkeur_clent`",
            "bedoel je `voorkeur_client`?",
        ),
        ("agneda: [nazorg]\n", "1:1: onbekend feit `agneda`", "bedoel je `agenda`?"),
        (
            "agenda: [nazorg]\nvoorkeur_client: video\n",
            "2:18: onbekende waarde (hier niet herhaald) voor `voorkeur_client`",
            "kies uit: beeldbellen, fysiek, geen_voorkeur, onbekend, telefonisch",
        ),
        ("agenda: [nazorg]\nfysiek_mogelijk: Ja\n", "2:18: onbekende waarde `Ja`", "je `ja`?"),
        (
            "agenda: [nazorg]\nfysiek_mogelijk: true\n",
            "2:18: onbekende waarde (hier niet herhaald)",
            "schrijf het woord voluit; kies uit: ja, nee, onbekend",
        ),
        ("agenda: [nazorg]\nfysiek_mogelijk: false\n", "(hier niet", "kies uit: ja, nee, onbekend"),
        ("agenda: [nazorg]\nfysiek_mogelijk: yes\n", "(hier niet", "kies uit: ja, nee, onbekend"),
        ("agenda: [nazorg]\nfysiek_mogelijk: 1\n", "2:18: onbekende waarde", "kies uit: ja, nee"),
        (
            "agenda: [nazorg]\nfysiek_mogelijk: [ja]\n",
            "2:18: bij `fysiek_mogelijk` hoort één waarde",
            "kies uit: ja, nee, onbekend",
        ),
        ("agenda: [nazorg]\nfysiek_mogelijk: {ja: ja}\n", "2:18: bij `fysiek_mogelijk`", "waarde"),
        ("agenda: [nazrog]\n", "1:10: onbekend agendapunt `nazrog`", "bedoel je `nazorg`?"),
        ("agenda: [1]\n", "1:10: onbekend agendapunt", "kies uit: aankondigen_en_uitleg,"),
        ("agenda: [null]\n", "1:10: onbekend agendapunt", "kies uit: aankondigen_en_uitleg,"),
        ("agenda: [[nazorg]]\n", "1:10: hier hoort een agendapunt", "zoals kennismaking"),
        (
            "agenda: [{aard_informatie: oordeel}]\n",
            "1:10: dit agendapunt mist `agendapunt`",
            "zoals agendapunt: kennismaking",
        ),
        ("agenda: nazorg\n", "1:9: `agenda` moet een lijst zijn", "zoals [kennismaking, nazorg]"),
        ("agenda: {nazorg: ja}\n", "1:9: `agenda` moet een lijst zijn", "zoals [kennismaking"),
        ("agenda:\n", "`agenda` moet een lijst zijn", "zoals [kennismaking, nazorg]"),
        ("agenda: []\n", "1:9: de agenda is leeg", "noem minstens één agendapunt"),
        ("fysiek_mogelijk: ja\n", "de agenda ontbreekt of is leeg", "minstens één agendapunt"),
        ("{}", "de agenda ontbreekt of is leeg", "noem minstens één agendapunt"),
        (
            "agenda: [nazorg, kennismaking, nazorg]\n",
            "1:32: `nazorg` staat twee keer op de agenda",
            "noem het één keer",
        ),
        (
            "agenda: [{agendapunt: nazorg, fysiek_mogelijk: ja}]\n",
            "1:31: `fysiek_mogelijk` geldt voor het hele contact",
            "per agendapunt mag alleen: controversieel_onderwerp,",
        ),
        (
            "agenda: [nazorg]\nfysiek_mogelijk: ja\nfysiek_mogelijk: ja\n",
            "3:1: `fysiek_mogelijk` staat hier twee keer",
            "de eerste staat op regel 2",
        ),
        (
            '{"agenda": ["nazorg"],\n "agenda": ["nazorg"]}',
            "2:2: `agenda` staat hier twee keer",
            "de eerste staat op regel 1",
        ),
        (
            '{"agenda": [{"agendapunt": "nazorg", "agendapunt": "nazorg"}]}',
            "1:38: `agendapunt` staat hier twee keer",
            "haal er een weg",
        ),
        ("agenda: [nazorg\n", "de YAML klopt hier niet", "let op inspringen"),
        ("agenda:\n\t- nazorg\n", "2:1: de YAML klopt hier niet", "let op inspringen"),
        ("{'agenda': ['nazorg'], ]", "de YAML klopt hier niet", "let op inspringen"),
        ('{"agenda": ["nazorg"]', "de JSON klopt hier niet", "let op komma's, haakjes"),
        ('{"agenda": ["nazorg"],}', "de JSON klopt hier niet", "let op komma's"),
        ("agenda: [nazorg]\n---\nagenda: [nazorg]\n", "2:1: er staat meer dan één", "haal"),
        ("agenda: [nazorg]\nvoorkeur_client: &v fysiek\n", "2:18: ankers", "schrijf de tekst"),
        ("agenda: !!set [nazorg]\n", "1:9: een uitroepteken-type", "schrijf gewone tekst"),
        pytest.param("[" * 3000 + "]" * 3000, "lagen diep genest", "zo diep", id="diep"),
        pytest.param('{"agenda": ' + "[" * 90_000, "standaardinvoer", "niet", id="zonder einde"),
        pytest.param("a: " * 20_000, "de YAML klopt hier niet", "let op", id="sleutels"),
        ("", "dit bestand is leeg", "er moet iets in staan"),
        ("# alleen een opmerking\n", "dit bestand is leeg", "er moet iets in staan"),
        ("null\n", "dit bestand is leeg", "er moet iets in staan"),
    ],
)
def test_wrong_facts_in_a_file_are_refused_with_line_and_column(
    text: str, wrong: str, right: str
) -> None:
    complaint = refused(advise("contact-form --case -", stdin=text))

    assert complaint.startswith("fout: standaardinvoer") or wrong.startswith("de agenda ontbreekt")
    assert wrong in complaint
    assert right in complaint


def test_every_mistake_in_a_file_is_named_at_once(case_file: CaseFile) -> None:
    name = case_file("casus.yaml", "agenda: [x, y]\nfysiek_mogelijk: z\nfout: ja\n")

    complaint = refused(advise("contact-form --case", name))

    places = re.findall(r"fout: casus\.yaml:(\d+:\d+): ", complaint)
    assert places == ["1:10", "1:13", "2:18", "3:1"]


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        (b"agenda: [nazorg] # \xe9\n", "casus.yaml:1:20: dit bestand is geen UTF-8"),
        ("agenda: [nazorg]\n".encode("utf-16"), "casus.yaml:1:1: dit bestand is geen UTF-8"),
        (b"agenda: [nazorg]\n\0", "casus.yaml:2:1: dit bestand bevat een NUL-teken"),
        (b"agenda: [nazorg]\n\x1b", "casus.yaml:2:1: dit bestand bevat een stuurteken"),
        (b"# " + b"x" * 1_000_000, "casus.yaml: dit bestand is groter dan 1 MB"),
    ],
)
def test_what_is_no_text_of_a_case_is_refused(
    content: bytes, wrong: str, case_file: CaseFile
) -> None:
    case_file("casus.yaml", content)

    assert wrong in refused(advise("contact-form --case casus.yaml"))


def test_standard_input_without_end_is_refused_after_one_megabyte() -> None:
    complaint = refused(advise("contact-form --case -", stdin=b"a" * 1_000_001))

    assert "standaardinvoer: dit bestand is groter dan 1 MB" in complaint


def test_a_file_that_is_not_there_is_named() -> None:
    complaint = refused(advise("contact-form --case weg.yaml"))

    assert "weg.yaml: dit bestand bestaat niet" in complaint
    assert "controleer de naam" in complaint


def test_a_folder_is_no_case(tmp_path: Path) -> None:
    assert "dit is een map, geen bestand" in refused(advise("contact-form --case", str(tmp_path)))


def test_a_file_that_may_not_be_read_is_refused(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    case_file("casus.yaml", "agenda: [nazorg]")
    really_open = os.open

    def refuse(path: Any, *arguments: Any, **options: Any) -> int:
        """What the system does to a user without the right; the superuser may read everything."""
        if str(path) == "casus.yaml":
            raise PermissionError(errno.EACCES, "Permission denied")
        return really_open(path, *arguments, **options)

    monkeypatch.setattr(os, "open", refuse)

    complaint = refused(advise("contact-form --case casus.yaml"))

    assert "casus.yaml: dit bestand mag niet gelezen worden" in complaint
    assert "denied" not in complaint


def test_a_file_that_points_at_itself_is_refused(case_file: CaseFile) -> None:
    case_file("ander.yaml", "agenda: [nazorg]")
    Path("lus.yaml").symlink_to("lus.yaml")

    complaint = refused(advise("contact-form --case lus.yaml"))

    assert complaint.startswith("fout: lus.yaml: dit bestand ")
    assert "Too many levels" not in complaint


@pytest.mark.parametrize("option", ["--case", "--rules"])
def test_a_name_that_is_too_long_is_wrong_input(option: str) -> None:
    refused(advise(f"contact-form --agenda nazorg {option}", "x" * 300))


# --- what might be personal is never repeated ---------------------------------------------------

BSN = "123456782"


@pytest.mark.parametrize(
    "text",
    [
        "agenda: [nazorg]\nnaam: Jan Jansen\n",
        "agenda: [nazorg]\nJan Jansen: ja\n",
        "agenda: [nazorg]\nvoorkeur_client: Jan Jansen\n",
        "agenda: [Jan Jansen]\n",
        "agenda: [{agendapunt: nazorg, naam: Jan Jansen}]\n",
        "agenda: [nazorg]\nvoorkeur_client: [Jan Jansen]\n",
        f"agenda: [nazorg]\nbsn: {BSN}\n",
        f"agenda: [nazorg]\n{BSN}: ja\n",
        f"agenda: [nazorg]\nfysiek_mogelijk: {BSN}\n",
        f"agenda: [{BSN}]\n",
        f'{{"agenda": ["nazorg"], "{BSN}": "Jan Jansen"}}',
        f"Jan Jansen {BSN}",
        f"agenda: [nazorg]\n{BSN}: ja\n{BSN}: ja\n",
        "agenda: [nazorg]\nJan: ja\nJan: ja\n",
        f"agenda: [nazorg] Jan Jansen {BSN}",
    ],
)
def test_a_name_or_number_in_a_file_is_refused_and_not_repeated(text: str) -> None:
    complaint = refused(advise("contact-form --case -", stdin=text))

    assert "Jan" not in complaint
    assert BSN not in complaint


@pytest.mark.parametrize(
    "line",
    [
        "contact-form --agenda nazorg --voorkeur-client '{}'",
        "contact-form --agenda '{}'",
        "contact-form --agenda 'nazorg {}'",
        "contact-form --agenda 'nazorg:aard_informatie={}'",
        "contact-form --agenda 'nazorg:{}=ja'",
        "contact-form --agenda 'nazorg:{}=ja,{}=ja'",
        "contact-form --agenda nazorg '{}'",
        "contact-form --agenda nazorg --as-of '{}'",
        "contact-form --agenda nazorg --format '{}'",
        "contact-form '--{}' ja",
        "'{}'",
        "rules show '{}'",
    ],
)
@pytest.mark.parametrize("personal", ["Jan Jansen", BSN])
def test_a_name_or_number_in_an_option_is_refused_and_not_repeated(
    line: str, personal: str
) -> None:
    complaint = refused(advise(line.replace("{}", personal)))

    assert personal not in complaint


# --- whatever anyone types ----------------------------------------------------------------------

PARTS = st.sampled_from(
    [
        *("contact-form", "rules", "list", "show", "completion", "bash", "CV-UITKOMST-01"),
        *("--agenda", "nazorg", "kennismaking:aard_informatie=oordeel", "--case", "-", "--format"),
        *("json", "--fysiek-mogelijk", "ja", "nee", "onbekend", "--why", "--what-if", "--ask"),
        *("--as-of", "2026-03-01", "1990-01-01", "--rules", "weg", "--", "=", "", "--help", "-h"),
        *("--version", "--agenda=nazorg", "--case=", "é", "\udcff", "\0", "x" * 300),
    ]
)


@settings(deadline=None)
@given(st.lists(st.one_of(PARTS, st.text(max_size=8)), max_size=8))
@example(["contact-form", "--agenda", "nazorg", "--", "--why"])
def test_no_command_line_makes_the_program_fail(line: list[str]) -> None:
    result = advise("", *line)

    assert result.status in (0, 2), (line, result)
    if result.status == 2:
        refused(result)


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode)))
def test_no_standard_input_makes_the_program_fail(text: bytes) -> None:
    assert refused(advise("contact-form --case -", stdin=text))
