"""What was found in a register, as data by the contract."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Literal, TypeAlias

import msgspec
from msgspec import UNSET, UnsetType

from adwijzer.decisions.answer import Attention, Piece, RuleBaseVersion
from adwijzer.decisions.assignments.spellings import Spelling
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import BOTH_ROWS, FIRST_ROW, JudgedPair
from adwijzer.decisions.roles.records import END, SIMULTANEOUS, simultaneous, word
from adwijzer.decisions.roles.sweep import Findings, SharedWork
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

    def pair(self, finding: JudgedPair) -> Pair:
        """One pair by the contract."""
        first, second, judgement = finding.first, finding.second, finding.judgement
        rule = self._rules[judgement.rule]
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
            gelijktijdig=simultaneous_of(self._decider, finding),
            zekerheid="vast" if judgement.fixed else "voorlopig",
            mogelijk=judgement.possible,
            leidraad=self._decider.guideline(finding.judged),
            regel=rule.id,
            titel=rule.title,
            rang=rule.rank,
            bewijskracht=rule.evidence,
            bronnen=rule.sources,
            maatregelen=measures_of(self._decider, finding),
            aandachtspunten=tuple(self._points[name] for name in judgement.points),
            vragen=questions_of(self._decider, finding),
            uitleg=rule.explanation,
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


def simultaneous_of(decider: RoleDecider, finding: JudgedPair) -> str:
    """Whether both assignments run together for a day."""
    return word(simultaneous(finding.first, finding.second, decider.day)) or UNKNOWN


def measures_of(decider: RoleDecider, finding: JudgedPair) -> tuple[PairMeasure, ...]:
    """What the rule that decided asks for.

    A measure that no column tells about stays open: it is an offer, or another AD.
    """
    row = finding.judged
    wanted = decider.measures[finding.judgement.rule]
    done = tuple(
        getattr(row, measure.done_by) or UNKNOWN if measure.done_by else "nee" for measure in wanted
    )
    return _measures(tuple((m.name, m.label, m.title) for m in wanted), done)


@lru_cache(maxsize=1024)
def _measures(
    named: tuple[tuple[str, str, str], ...], done: tuple[str, ...]
) -> tuple[PairMeasure, ...]:
    """The same measures in the same state are one thing, however many pairs have them."""
    return tuple(
        PairMeasure(id=name, label=label, titel=title, vervuld=said)
        for (name, label, title), said in zip(named, done, strict=True)
    )


def questions_of(decider: RoleDecider, finding: JudgedPair) -> tuple[RegisterQuestion, ...]:
    """The empty cells that can still change the outcome, the most useful first."""
    found = []
    for ask in finding.judgement.asks:
        fact = decider.prepared.decision.fact(ask.fact)
        _, column = decider.layout.sources[ask.fact]
        rows = (finding.first, finding.second)
        asked = rows if ask.row == BOTH_ROWS else (rows[ask.row],)
        if column == SIMULTANEOUS:
            column, asked = END, (rows[FIRST_ROW],)
        found += [
            RegisterQuestion(
                feit=column,
                opdracht=row.opdracht,
                vraag=fact.question,
                waarom=fact.reason,
                wie=fact.who,
                antwoorden=(*fact.names, UNKNOWN) if ask.row != BOTH_ROWS else (),
            )
            for row in asked
            if getattr(row, column) is None
        ]
    return tuple(found)
