"""Every option with a day or a moment, at both ends of the calendar and in every zone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from adwijzer_cli.main import cli
from tests.cli.command import advise
from tests.store.files import row, table, write

DAYS = [
    *("0001-01-01", "9999-12-31", "0000-00-00", "10000-01-01", "1965-12-31", "2101-01-01"),
    *("1-1-1", "31-12-9999", "1 januari 1", "29-02-2100", "-0001-01-01", "2026-02-30"),
]
MOMENTS = [
    *("0001-01-01T00:00", "9999-12-31T23:59:59.999999", "0001-01-01T00:00Z"),
    *("0001-01-01T00:00+23:59", "0001-01-01T00:00-23:59", "9999-12-31T23:59-23:59"),
    *("9999-12-31T23:59+23:59", "0001-01-01T00:00+00:00", "9999-12-31T23:59:59Z"),
    *("1900-01-01T00:00+99:99", "2026-03-29T02:30", "2026-10-25T02:30", "1900-01-01T00:00+24:00"),
]
SET_UP = {
    "role-conflict": "--register r.csv",
    "register": "--database register.db",
    "timing": "--eerste-ziektedag 2026-03-02",
    "contact-form": "--agenda nazorg",
    "acceptance": "",
}


def dated(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[str, str, str]]:
    """Every option with a day or a moment: the words of its command, its name and what it takes."""
    with click.Context(command) as ctx:
        if isinstance(command, click.Group):
            for name in command.list_commands(ctx):
                found = command.get_command(ctx, name)
                if found is not None:
                    yield from dated(found, (*words, name))
        for param in command.get_params(ctx):
            metavar = param.make_metavar(ctx) if isinstance(param, click.Option) else ""
            if metavar in ("DATUM", "MOMENT"):
                yield " ".join(words), param.opts[0], metavar


OPTIONS = sorted({*dated(cli)})
KEYS = {("register show", "O-1"), ("register add", "O-2"), ("register change", "O-1")}


@pytest.mark.parametrize(("command", "option", "kind"), OPTIONS)
def test_both_ends_of_the_calendar_are_wrong_use_with_a_reason(
    command: str, option: str, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)
    if command.startswith(("register", "role-conflict")):
        write("r.csv", table(row("O-1")))
        advise("register import r.csv --by x --database register.db")
    argument = next((word for words, word in KEYS if words == command), "")
    if command == "register export":
        argument = "uit.csv"
    more = SET_UP.get(command.split(" ", maxsplit=1)[0], "")

    for text in DAYS if kind == "DATUM" else MOMENTS:
        result = advise(f"{command} {argument} {more}", option, text)

        assert result.status == 2, (text, result)
        assert result.out == "", text
        assert "fout: " in result.err, text
        assert "Traceback" not in result.err
    for text in ("1966-01-01", "2100-12-31"):
        moment = text if kind == "DATUM" else f"{text}T00:00"
        result = advise(f"{command} {argument} {more}", option, moment)
        assert result.status in (0, 1, 2), (text, result)
        assert "Traceback" not in result.err


def test_there_are_such_options() -> None:
    named = {(command, option) for command, option, _ in OPTIONS}

    assert len(OPTIONS) > 15
    assert {
        ("register list", "--at"),
        ("register list", "--on"),
        ("register export", "--at"),
        ("register clock", "--now"),
        ("role-conflict", "--as-of"),
        ("timing", "--known-at"),
    } <= named
