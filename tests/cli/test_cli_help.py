"""Help, version and completion: everything documented, in Dutch."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator

import click
import pytest

from adwijzer_cli.main import cli, run
from tests.cli.command import Result, advise

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|show|this|message|exit|default|required|error|the|see|arguments?)\b",
    re.IGNORECASE,
)


def commands(
    group: click.Group = cli, path: tuple[str, ...] = ()
) -> Iterator[tuple[str, click.Command, click.Context]]:
    """Every command with its line, such as `rules show`."""
    context = click.Context(group, info_name=" ".join(path))
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        yield " ".join((*path, name)), command, click.Context(command, info_name=name)
        if isinstance(command, click.Group):
            yield from commands(command, (*path, name))


ALL = ["", *(line for line, _, _ in commands())]


@pytest.mark.parametrize("line", ALL)
def test_help_is_dutch_and_says_what_the_command_does(line: str) -> None:
    result = advise(f"{line} --help")

    assert result.status == 0
    assert result.err == ""
    assert result.out.startswith(f"Gebruik: advise {line}".rstrip())
    without_names = re.sub(r"--?[a-z-]+|advise .*", "", result.out)
    assert not ENGLISH.search(without_names.replace("show ", "")), result.out


@pytest.mark.parametrize("line", ALL)
def test_help_has_a_short_form(line: str) -> None:
    assert advise(f"{line} -h") == advise(f"{line} --help")


def test_the_short_form_does_not_depend_on_who_asked_first() -> None:
    for _, command, context in commands():
        option = command.get_help_option(context)
        assert option is not None
        assert option.opts == ["-h", "--help"]


@pytest.mark.parametrize(("line", "command", "context"), [*commands()], ids=ALL[1:])
def test_every_option_is_explained(
    line: str, command: click.Command, context: click.Context
) -> None:
    result = advise(f"{line} --help")

    assert command.help
    for param in command.get_params(context):
        if isinstance(param, click.Option) and not param.hidden:  # a name of before
            assert param.help, param.opts
            assert param.help.endswith((".", "?")), param.opts
            assert unspaced(param.help) in unspaced(result.out), param.opts


def unspaced(text: str) -> str:
    """Help breaks its lines at hyphens too."""
    return re.sub(r"\s", "", text)


def test_the_list_of_commands_is_not_cut_short() -> None:
    for line in ("", "rules", "register"):
        assert "..." not in advise(f"{line} --help").out.partition("Opdrachten:")[2]


def test_help_names_every_fact_and_all_its_values() -> None:
    text = advise("contact-form --help").text

    assert "--voorkeur-client fysiek|beeldbellen|telefonisch|geen_voorkeur|onbekend" in text
    assert "--fysiek-mogelijk ja|nee|onbekend" in text
    assert "Aangenomen: ja." in text
    assert "Kies uit: aankondigen_en_uitleg, kennismaking," in text


def test_the_version_is_that_of_the_program_and_of_the_rules() -> None:
    answer = advise("contact-form --agenda nazorg --format json").data["regelbank"]

    program, rules = advise("--version").out.splitlines()

    assert re.fullmatch(r"adwijzer \d+\.\d+\.\d+", program)
    assert rules == f"regelbank {answer['versie']}, sha256 {answer['sha256']}"


# --- completion -------------------------------------------------------------------------------


def completed(line: str, monkeypatch: pytest.MonkeyPatch, shell: str = "bash") -> Result:
    """What the shell is told when someone presses tab at the end of the line."""
    words = line.split(" ")
    monkeypatch.setenv("_ADVISE_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(words) - 1) if shell != "fish" else words[-1])
    return advise()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("advise contact", "contact-form"),
        ("advise rules s", "schema show"),
        ("advise contact-form --fy", "--fysiek-mogelijk"),
        (
            "advise contact-form --voorkeur-client ",
            "fysiek beeldbellen telefonisch geen_voorkeur onbekend",
        ),
        ("advise contact-form --voorkeur-client b", "beeldbellen"),
        ("advise contact-form --fysiek-mogelijk ", "ja nee onbekend"),
        ("advise contact-form --agenda werk", "werkplekonderzoek"),
        ("advise contact-form --agenda nazorg --agenda in", "inhoudelijk_gesprek"),
        ("advise contact-form --format ", "text json markdown html docx"),
        ("advise rules show CV-UITKOMST", "CV-UITKOMST-01 CV-UITKOMST-02"),
        ("advise rules show priv", "privacy_regelen"),
        ("advise register ch", "change"),
        ("advise register add O-1 --rol b", "beoordelaar bemiddelaar"),
        ("advise register change O-1 --heeft-werkgever ", "ja nee onbekend"),
        ("advise register list --status ge", "gepland"),
        ("advise completion ", "bash zsh fish"),
    ],
)
def test_tab_completes_commands_facts_values_and_rules(
    line: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = completed(line, monkeypatch)

    assert result.out.split() == [f"plain,{word}" for word in expected.split()]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("advise contact-form --case cas", "file"),
        ("advise register import opd", "file"),
        ("advise rules list --rules ru", "dir"),
    ],
)
def test_tab_completes_files_and_folders(
    line: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert completed(line, monkeypatch).out.startswith(f"{kind},")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_tab_works_in_every_shell(shell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        "werkplekonderzoek" in completed("advise contact-form --agenda w", monkeypatch, shell).out
    )


def test_tab_stays_silent_where_something_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    result = completed("advise contact-form --rules /er/niet --agenda w", monkeypatch)

    assert (result.out, result.err) == ("", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_about_this_command(shell: str) -> None:
    result = advise(f"completion {shell}")

    assert result.status == 0
    assert f"_ADVISE_COMPLETE={shell}_complete" in result.out
    assert "_advise_completion" in result.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_one_that_the_shell_accepts(shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"install {shell} to check its script: apt-get install {shell}")
    script = advise(f"completion {shell}").out

    subprocess.run([shell, "-n"], input=script, text=True, check=True)


def test_the_program_can_be_called_without_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["advise", "--version"])

    assert run() == 0
