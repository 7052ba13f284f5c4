"""What was found in a register, as data by the contract."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from adwijzer.decisions.answer import Attention, Piece, RuleBaseVersion
from adwijzer.decisions.assignments.spellings import Spelling
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import (
    BOTH_ROWS,
    FIRST_ROW,
    SECOND_ROW,
    JudgedPair,
    Judgement,
    PairAsk,
)
from adwijzer.decisions.roles.records import END, SIMULTANEOUS, simultaneous, word
from adwijzer.decisions.roles.sweep import Findings, SharedWork
from adwijzer.model.rulebase import Fact, Measure, Rule
from adwijzer.text.days import DayText

Certainty: TypeAlias = Literal["vast", "voorlopig"]


class PairMeasure(Piece, frozen=True, kw_only=True):
    """Something to do, and whether the row that is judged says that it is done."""

    id: str
    label: str
    titel: str
    vervuld: str


class RegisterQuestion(Piece, frozen=True, kw_only=True):
    """An empty cell of the register that can change the outcome: row `opdracht`, column `feit`.

    Without `antwoorden` the answer is a date or a code.
    """

    feit: str
    opdracht: str
    vraag: str
    waarom: str
    wie: str
    antwoorden: tuple[str, ...]
    gaat_over: Literal["advies"] = "advies"


class Pair(Piece, frozen=True, kw_only=True):
    """Two assignments of one AD and whether they go together.

    `betreft` is the assignment that the verdict and the measures are about. That is `tweede`,
    unless both begin on the same day and the heaviest verdict is on the other.
    """

    ad: str | None
    client: str | None
    client_eerste: str | UnsetType | None = UNSET
    eerste: str
    eerste_rol: str
    tweede: str
    tweede_rol: str
    betreft: str
    rolcombinatie: str
    gelijktijdig: str
    zekerheid: Certainty
    mogelijk: tuple[str, ...]
    leidraad: str
    regel: str
    titel: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]
    maatregelen: tuple[PairMeasure, ...]
    aandachtspunten: tuple[Attention, ...]
    vragen: tuple[RegisterQuestion, ...]
    uitleg: str


class RegisterRemark(Piece, frozen=True, kw_only=True):
    """Something in the columns `feiten` of a register that is mostly a mistake.

    `codes` are the spellings that look alike, each with its rows.
    """

    id: str
    feiten: tuple[str, ...]
    tekst: str
    codes: tuple[Spelling, ...] = ()


class EarlierWork(Piece, frozen=True, kw_only=True):
    """An assignment before which the AD worked for the same employer or principal.

    `aantal` counts the earlier assignments for other clients.
    """

    ad: str | None
    opdracht: str
    client: str | None
    werkgever: str | None
    opdrachtgever: str | None
    aantal: int
    aandachtspunt: Attention


class Free(Piece, frozen=True, kw_only=True):
    """How many pairs are free, and how many of those only as far as is known."""

    paren: int
    voorlopig: int


class RoleAnswer(Piece, frozen=True, kw_only=True):
    """Everything `role-conflict` answers."""

    besluit: str
    peildatum: DayText
    regelbank: RuleBaseVersion
    motoren: int
    leidraad: str
    opdrachten: int
    arbeidsdeskundigen: int
    samenvatting: dict[str, int]
    vrij: Free
    paren: tuple[Pair, ...]
    onafhankelijkheid: tuple[EarlierWork, ...]
    meldingen: tuple[RegisterRemark, ...] = ()

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON; null stands where the register says nothing."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        return data

    def measures(self) -> tuple[PairMeasure, ...]:
        """Every measure once, in the order in which they come up."""
        found = (each for pair in self.paren for each in pair.maatregelen)
        return tuple({each.label: each for each in found}.values())

    def attention(self) -> tuple[Attention, ...]:
        """Every attention point once, in the order in which they come up."""
        found = [point for pair in self.paren for point in pair.aandachtspunten]
        found += [work.aandachtspunt for work in self.onafhankelijkheid]
        return tuple({point.id: point for point in found}.values())

    def questions(self) -> tuple[RegisterQuestion, ...]:
        """The question of every column that someone has to fill in, once."""
        found = (each for pair in self.paren for each in pair.vragen)
        return tuple({each.feit: each for each in found}.values())


def answer(decider: RoleDecider, findings: Findings) -> RoleAnswer:
    """The findings in words."""
    writer = PairWriter(decider)
    pairs = tuple(writer.pair(finding) for finding in findings.pairs)
    guidelines = {pair.leidraad for pair in pairs}
    return RoleAnswer(
        besluit=decider.prepared.decision.name,
        peildatum=decider.day.isoformat(),
        regelbank=decider.version,
        motoren=decider.prepared.engines,
        leidraad=guidelines.pop() if len(guidelines) == 1 else UNKNOWN,
        opdrachten=findings.total,
        arbeidsdeskundigen=findings.ads,
        samenvatting={name: findings.numbers[name] for name in reversed(decider.outcomes[1:])},
        vrij=Free(paren=findings.free, voorlopig=findings.free_for_now),
        paren=pairs,
        onafhankelijkheid=tuple(
            found for shared in findings.shared for found in writer.earlier_work(shared)
        ),
    )


class _Said(Struct, frozen=True):
    """What one judgement says of every pair that has it."""

    rule: Rule
    certainty: Certainty
    points: tuple[Attention, ...]
    measures: tuple[Measure, ...]
    cells: tuple[_Cell, ...]


class _Cell(Struct, frozen=True):
    """A column that can change the outcome where it is empty, in these rows of the pair."""

    column: str
    rows: tuple[int, ...]
    fact: Fact
    answers: tuple[str, ...]


class PairWriter:
    """Puts findings into words; what many pairs have in common is made once."""

    def __init__(self, decider: RoleDecider) -> None:
        self._decider = decider
        self._decision = decider.prepared.decision
        self._points = {
            point.id: Attention(
                id=point.id,
                titel=point.title,
                tekst=point.text,
                rang=point.rank,
                bronnen=point.sources,
            )
            for point in self._decision.attention
        }
        self._rules = {rule.id: rule for rule in self._decision.rules}
        self._said: dict[Judgement, _Said] = {}
        self._measures: dict[tuple[str, tuple[str, ...]], tuple[PairMeasure, ...]] = {}

    def pair(self, finding: JudgedPair) -> Pair:
        """One pair by the contract."""
        first, second, judgement = finding.first, finding.second, finding.judgement
        said = self._of(judgement)
        rule = said.rule
        return Pair(
            ad=second.ad,
            client=second.client,
            client_eerste=UNSET if first.client == second.client else first.client,
            eerste=first.opdracht,
            eerste_rol=first.rol,
            tweede=second.opdracht,
            tweede_rol=second.rol,
            betreft=finding.judged.opdracht,
            rolcombinatie=judgement.outcome,
            gelijktijdig=self.simultaneous(finding),
            zekerheid=said.certainty,
            mogelijk=judgement.possible,
            leidraad=self._decider.guideline(finding.judged),
            regel=rule.id,
            titel=rule.title,
            rang=rule.rank,
            bewijskracht=rule.evidence,
            bronnen=rule.sources,
            maatregelen=self.measures(finding),
            aandachtspunten=said.points,
            vragen=self.questions(finding),
            uitleg=rule.explanation,
        )

    def simultaneous(self, finding: JudgedPair) -> str:
        """Whether both assignments run together for a day."""
        return word(simultaneous(finding.first, finding.second, self._decider.day)) or UNKNOWN

    def measures(self, finding: JudgedPair) -> tuple[PairMeasure, ...]:
        """What the rule that decided asks for.

        A measure that no column tells about stays open: it is an offer, or another AD. The same
        measures in the same state are one thing, however many pairs have them.
        """
        row, wanted = finding.judged, self._of(finding.judgement).measures
        done = tuple(
            [getattr(row, each.done_by) or UNKNOWN if each.done_by else "nee" for each in wanted]
        )
        found = self._measures.get((finding.judgement.rule, done))
        if found is None:
            found = self._measures[finding.judgement.rule, done] = tuple(
                PairMeasure(id=each.name, label=each.label, titel=each.title, vervuld=state)
                for each, state in zip(wanted, done, strict=True)
            )
        return found

    def questions(self, finding: JudgedPair) -> tuple[RegisterQuestion, ...]:
        """The empty cells that can still change the outcome, the most useful first."""
        rows = (finding.first, finding.second)
        return tuple(
            [
                RegisterQuestion(
                    feit=cell.column,
                    opdracht=rows[row].opdracht,
                    vraag=cell.fact.question,
                    waarom=cell.fact.reason,
                    wie=cell.fact.who,
                    antwoorden=cell.answers,
                )
                for cell in self._of(finding.judgement).cells
                for row in cell.rows
                if getattr(rows[row], cell.column) is None
            ]
        )

    def earlier_work(self, shared: SharedWork) -> Iterator[EarlierWork]:
        """What to mind because the AD worked for this employer or principal before."""
        mine = shared.assignment
        for name, number in shared.count.items():
            yield EarlierWork(
                ad=mine.ad,
                opdracht=mine.opdracht,
                client=mine.client,
                werkgever=mine.werkgever,
                opdrachtgever=mine.opdrachtgever,
                aantal=number,
                aandachtspunt=self._points[name],
            )

    def _of(self, judgement: Judgement) -> _Said:
        found = self._said.get(judgement)
        if found is None:
            found = self._said[judgement] = _Said(
                self._rules[judgement.rule],
                "vast" if judgement.fixed else "voorlopig",
                tuple(self._points[name] for name in judgement.points),
                self._decider.measures[judgement.rule],
                tuple(map(self._cell, judgement.asks)),
            )
        return found

    def _cell(self, ask: PairAsk) -> _Cell:
        fact = self._decision.fact(ask.fact)
        _, column = self._decider.layout.sources[ask.fact]
        both = ask.row == BOTH_ROWS
        rows = (FIRST_ROW, SECOND_ROW) if both else (ask.row,)
        if column == SIMULTANEOUS:
            column, rows = END, (FIRST_ROW,)
        return _Cell(column, rows, fact, () if both else (*fact.names, UNKNOWN))
