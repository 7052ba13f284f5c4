"""Words beside the answer, on standard error, and bars at a terminal."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import textwrap
import time
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

PATIENCE = 2.0
"""Seconds before a bar appears."""
_STEPS = 200

T = TypeVar("T")


def tell(line: str) -> None:
    """Write beside the answer; broken into lines where someone reads it on a terminal."""
    if watched():
        line = textwrap.fill(line, columns(), break_long_words=False, break_on_hyphens=False)
    click.echo(line, err=True)


def confirmed(question: str) -> bool:
    """Whether the user says yes; nobody at the keyboard is a no."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    tell(f"{question} Typ j of n.")
    try:
        return input("> ").strip().lower() in ("j", "ja")
    except EOFError:
        return False


def watched() -> bool:
    """Whether someone sees standard error on a terminal."""
    return sys.stderr is not None and sys.stderr.isatty()


def columns() -> int:
    """Of the terminal that shows the errors; the answer itself may go to a file.

    A terminal that does not know its own size says 0.
    """
    return (os.get_terminal_size(sys.stderr.fileno()).columns if watched() else 0) or 80


def bar(label: str, items: Iterable[T], length: int | None) -> ProgressBar[T]:
    """A bar on standard error that fits the terminal."""
    return click.progressbar(
        items,
        length=length,
        label=label,
        width=max(5, min(36, columns() - 30)),
        file=sys.stderr or io.StringIO(),
        hidden=not watched(),
    )


def patiently(label: str, items: Iterable[T], length: int | None) -> Iterator[T]:
    """Hand on `items`; a bar appears on a terminal when it takes more than two seconds.

    `length` may be a little off.
    """
    if not watched() or not length:
        yield from items
        return
    begin = time.monotonic()
    shown: ProgressBar[T] | None = None
    step = max(1, length // _STEPS)
    with contextlib.ExitStack() as open_bar:
        done = 0
        for done, item in enumerate(items, start=1):
            yield item
            if done % step:
                continue
            if shown is not None:
                shown.update(min(step, length - shown.pos))
            elif time.monotonic() - begin > PATIENCE:
                shown = open_bar.enter_context(bar(label, (), length))
                shown.update(done)
        if shown is not None:
            shown.update(length - shown.pos)
