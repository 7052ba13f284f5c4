"""A timeline as lines of text."""

from __future__ import annotations

from adwijzer.text.page import Timeline

_PASSED, _NOW, _AHEAD, PAUSED, _POINTER = "█", "▌", "─", "░", "▲"


def drawn(line: Timeline, columns: int) -> list[str]:
    """Five lines of text, none longer than `columns`.

    They are the weeks, the line itself, letters below it, the signs of their status, and the day of
    the answer.
    """

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks = [" "] * columns
    free = 0
    for week, place in line.weeks:
        label = str(week)
        start = min(at(place), columns - len(label))
        if start >= free:
            weeks[start : start + len(label)] = label
            free = start + len(label) + 1
    passed = at(line.today)
    bar = [_PASSED] * passed + [_NOW] + [_AHEAD] * (columns - passed - 1)
    for begin, end in line.gaps:
        start = at(begin)
        stop = max(start + 1, at(end))
        bar[start:stop] = PAUSED * (stop - start)
    bar[passed] = _NOW
    letters, signs = [" "] * columns, [" "] * columns
    free = 0
    for number, dot in enumerate(line.dots, start=1):
        spot = max(free, min(at(dot.place), columns - 1 - len(line.dots) + number))
        letters[spot] = dot.letter
        signs[spot] = dot.state.sign
        free = spot + 1
    pointer = (
        f"{' ' * passed}{_POINTER} {line.day}"
        if passed + len(line.day) + 2 <= columns
        else f"{line.day} {_POINTER}".rjust(passed + 1)
    )
    return ["".join(cells).rstrip() for cells in (weeks, bar, letters, signs)] + [pointer]
