"""The page of a list of cases: the most urgent first, each with its answer, and files to take away.

What is sent is read from memory and kept nowhere.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from starlette.responses import Response

from adwijzer.decisions import TIMING, decider_as
from adwijzer.decisions.timing.caseload import (
    AnsweredRow,
    Summary,
    answered,
    check_columns,
    code_remarks,
    codes_twice,
)
from adwijzer.decisions.timing.decider import TimingDecider
from adwijzer.model.rulebase import TimingDecision
from adwijzer.presenting.caseload import as_calendar, as_json, as_table, calendar_row
from adwijzer.presenting.timing import overdue
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import Diagnostic, InputError
from adwijzer.text.phrases import counted
from adwijzer.text.tables import Table, read_table
from adwijzer_web.address import Asked, address, pairs_of
from adwijzer_web.fields import number_in
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import MANY, Reply
from adwijzer_web.registers import SHAPES
from adwijzer_web.responses import attached, html
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.uploaded import ToldProblem, Upload, corrections, told

PER_PAGE = 40
"""Cases on a page."""
MARKED = "gemarkeerd"
_FORMS = {
    "xlsx": SHAPES["xlsx"],
    "csv": SHAPES["csv"],
    "ics": ("Agenda", "text/calendar; charset=utf-8"),
    "json": SHAPES["json"],
}
_LAST = date.max.isoformat()


class CaseRow(Struct, frozen=True):
    """A case in the list: what it is called, what is up, and where its answer is."""

    row: int
    code: str
    week: str
    advice: str
    tenor: str
    late: str
    check: str
    coming: str
    href: str
    case: str
    """Where the case of this code is, if there is one."""


class CaseloadPage:
    """A list of cases of one decision."""

    def __init__(self, knowledge: Knowledge, decision: TimingDecision, name: str) -> None:
        self.knowledge = knowledge
        self.decision = decision
        self.name = name
        self.page = f"/{name}{MANY}"

    def answered(self, upload: Upload | None, words: Mapping[str, str], until: float) -> Response:
        """The list, or a file of it."""
        if upload is None:
            return html(self.shown(None, [ToldProblem("", "Kies een bestand met zaken.", "")]))
        decider = decider_as(TIMING, self.knowledge.base, self.decision.name)
        try:
            table = check_columns(read_table(upload.file), self.decision)
        except InputError as error:
            return html(self.shown(upload, told(error.diagnostics, [upload])))
        found, wrong, left = _answers(decider, table, until)
        found.sort(key=lambda each: urgency(each.summary))
        shape = words["vorm"]
        if shape == MARKED and (data := corrections(wrong, upload)) is not None:
            return attached(data, SHAPES["xlsx"][1], "zaken-nakijken.xlsx")
        if shape in _FORMS and found:
            return self._file(found, shape)
        notes = [f"Gelezen: {counted(len(table.rows), 'rij', 'rijen')} ({table.assumed})."]
        notes += [f"{text[:1].upper()}{text[1:]}." for text in code_remarks(table)]
        notes += [str(each) for each in told(codes_twice(table), [upload])]
        if left:
            rows = counted(left, "rij", "rijen")
            notes.append(f"De tijd was op voor de laatste {rows}. Splits de lijst.")
        pages = max(1, -(-len(found) // PER_PAGE))
        number = max(1, min(number_in(words["bladzijde"]) or 1, pages))
        part = found[(number - 1) * PER_PAGE : number * PER_PAGE]
        return html(
            self.shown(
                upload,
                told(wrong, [upload]),
                rows=[self._row(each) for each in part],
                notes=notes,
                headline=_headline([each.summary for each in found]),
                number=number,
                pages=pages,
                marked=any(each.position for each in wrong),
            )
        )

    def shown(
        self, upload: Upload | None = None, wrong: Sequence[ToldProblem] = (), **more: Any
    ) -> Reply:
        """The page: what was found, and the form."""
        columns = [("code", "je eigen code voor de zaak, nooit een naam")]
        columns += [(fact.name, fact.question) for fact in self.decision.asked]
        defaults: dict[str, Any] = {
            "rows": [],
            "notes": [],
            "headline": "",
            "number": 1,
            "pages": 1,
            "marked": False,
        }
        body = TEMPLATES.render(
            "caseload.html.j2",
            self.knowledge,
            f"/{self.name}",
            action=self.page,
            errors=wrong,
            kept=None if upload is None else (upload.own, upload.packed),
            columns=columns,
            forms=[(name, text) for name, (text, _) in _FORMS.items()],
            **{**defaults, **more},
        )
        return Reply(body, 400 if wrong else 200)

    def _file(self, found: Sequence[AnsweredRow], shape: str) -> Response:
        listed = [each.summary for each in found]
        media = _FORMS[shape][1]
        name = f"{self.name}.{shape}"
        match shape:
            case "json":
                return attached(as_json(listed).encode(), media, name)
            case "ics":
                try:
                    text = as_calendar(map(calendar_row, found))
                    return attached(text.encode(), media, name)
                except InputError as error:
                    return html(self.shown(None, told(error.diagnostics)))
        return attached(as_table(listed, shape, self.decision), media, name)

    def _row(self, found: AnsweredRow) -> CaseRow:
        row, decision = found.summary, self.decision
        titles = {deadline.name: deadline.title for deadline in decision.deadlines}
        certain = "" if row.zekerheid == "vast" else ", voorlopig"
        coming = titles.get(row.volgende_termijn or "")
        tenor = decision.outcomes[0].tenor_of(row.advies_inzet_ad) or "voorwaarden"
        return CaseRow(
            row=row.rij,
            code="".join(sign for sign in row.code if sign.isprintable()) or f"rij {row.rij}",
            week=str(row.verzuimweek or "-"),
            advice=decision.outcomes[0].label_of(row.advies_inzet_ad) + certain,
            tenor=tenor.replace("_", "-"),
            late="; ".join(map(overdue, row.verlopen)),
            check=", ".join(titles[name] for name in row.na_te_gaan),
            coming=f"{coming}, uiterlijk {dutch_day(row.datum or '')}" if coming else "",
            href=address(f"/{self.name}", pairs_of(decision, Asked(found.reasoning.case))),
            case=address("/zaken", [("zoek", row.code)])
            if row.code and self.knowledge.has_cases
            else "",
        )


def urgency(row: Summary) -> tuple[int, int, str, int]:
    """How cases are ordered: what is late for longest, then what is to be checked, then by date."""
    late = max((each.dagen for each in row.verlopen), default=0)
    return -late, -len(row.na_te_gaan), row.datum or _LAST, row.rij


def _headline(rows: Sequence[Summary]) -> str:
    late = sum(bool(row.verlopen) for row in rows)
    check = sum(bool(row.na_te_gaan) and not row.verlopen for row in rows)
    return (
        f"{counted(len(rows), 'zaak', 'zaken')}: {late} met een termijn die verlopen is, {check} om"
        " na te gaan."
    )


def _answers(
    decider: TimingDecider, table: Table, until: float
) -> tuple[list[AnsweredRow], list[Diagnostic], int]:
    """The answers, what is wrong in other rows, and how many rows there was no time for."""
    found: list[AnsweredRow] = []
    wrong: list[Diagnostic] = []
    for number, row in enumerate(answered(decider, table), start=1):
        if isinstance(row, InputError):
            wrong += row.diagnostics
        else:
            found.append(row)
        if time.monotonic() > until:
            return found, wrong, len(table.rows) - number
    return found, wrong, 0
