"""The rule base as data: decisions with their facts, layers and rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import ClassVar, Literal, TypeAlias, TypeVar

from msgspec import field

from adwijzer.model.carriers import CarrierKind, Promise
from adwijzer.model.conditions import ALWAYS, Condition, Part
from adwijzer.model.deadlines import Deadline, DeadlineQuestion, Deciding, Moment, Regime, Wording
from adwijzer.model.documents import Document, Sheet
from adwijzer.model.ranks import Rank
from adwijzer.model.readers import Information, Reader
from adwijzer.text.diagnostics import Place, Position

Tenor: TypeAlias = Literal["goed", "voorwaarden", "nee", "nog_niet"]
"""What a verdict means for who asks: go ahead, go ahead with conditions, no, or not yet."""


class Validity(Part, frozen=True, kw_only=True):
    """The days on which something holds, both included; None is open."""

    vanaf: date | None = None
    tot: date | None = None

    def holds(self, on: date) -> bool:
        return (self.vanaf is None or self.vanaf <= on) and (self.tot is None or on <= self.tot)


class Value(Part, frozen=True, kw_only=True):
    """One value of a fact, with the words users read.

    `information` says what kind of information this value is, where it is not that of the fact;
    of a verdict, `tenor` says what it means for who asks.
    """

    name: str
    label: str
    sentence: str = ""
    clause: str = ""
    information: Information | None = None
    tenor: Tenor | None = None


class Assumed(Part, frozen=True, kw_only=True):
    """The value that a fact has for as long as nothing was said about it.

    The assumption is made only where `when` is known to hold, `unless` is not, and nothing was
    said about the facts in `silent` either. All three look at what was said.
    """

    value: str
    when: Condition = ALWAYS
    unless: Condition | None = None
    silent: tuple[str, ...] = ()
    at: Position

    @property
    def always(self) -> bool:
        """Whether nothing else has a say in the assumption."""
        return self.when == ALWAYS and self.unless is None and not self.silent


class Following(Part, frozen=True, kw_only=True):
    """The value that an unknown fact has where `condition` is known to hold."""

    condition: Condition
    value: str


class Impossible(Part, frozen=True, kw_only=True):
    """Facts that cannot go together: wrong input, and no completion of a half-known case."""

    condition: Condition
    explanation: str
    file: str
    at: Place

    @property
    def position(self) -> Position:
        return Position(self.file, *self.at)


class Fact(Part, frozen=True, kw_only=True):
    """Something the user can know; a value is always one of `values`, a number or a date.

    By its `role` it is asked and tested by rules (`feit`), asked for arithmetic alone (`rekenen`),
    or worked out and never asked (`berekend`). `follows` says what an unknown fact is by others.
    A fact that does not count for certainty (`certainty`) stays as unknown as it is there. What
    kind of information it is (`information`) says to whom it may go; it never goes to a reader in
    `withheld`, unless the AD names it.
    """

    name: str
    kind: Literal["keuze", "getal", "datum", "perioden"] = "keuze"
    information: Information
    withheld: tuple[Reader, ...] = ()
    role: Literal["feit", "rekenen", "berekend"] = "feit"
    values: tuple[Value, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    scope: Literal["contact", "agendapunt", "sleutel"] = "contact"
    carrier: CarrierKind = "zaak"
    assumption: Assumed | None = None
    follows: tuple[Following, ...] = ()
    certainty: bool = True
    changes_to: tuple[str, ...] = ()
    """The values to which what-if may change it, when it is known."""
    multiple: bool = False
    former: str = ""
    """The name that it had before; input may still use it."""
    template: str = ""
    """For a date: the sentence that tells it, with `{datum}`."""
    not_yet: str = ""
    """For a date: the sentence that it has not come yet; empty where nobody can say that."""
    meaning: str
    question: str
    reason: str
    who: str
    file: str = ""
    at: Place = (0, 0)

    @property
    def assumed(self) -> str | None:
        """The value that is assumed, as far as an assumption is made."""
        return None if self.assumption is None else self.assumption.value

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(value.name for value in self.values)

    @property
    def kinds(self) -> frozenset[Information]:
        """The kinds of information that it can be."""
        return frozenset((self.information, *(v.information for v in self.values if v.information)))

    def information_of(self, value: object) -> Information:
        """What kind of information it is that the fact has this value."""
        return next(
            (v.information for v in self.values if v.information and v.name == value),
            self.information,
        )

    def sentence(self, value: str) -> str:
        return next((v.sentence for v in self.values if v.name == value), value)

    def clause(self, value: str) -> str:
        """The value as it reads after `als` or `zolang`."""
        found = next((v for v in self.values if v.name == value), None)
        if found is None:
            return value
        return found.clause or f"dit klopt: {found.sentence or found.name}"

    def label(self, value: str) -> str:
        return next((v.label for v in self.values if v.name == value), value)


class Variable(Part, frozen=True, kw_only=True):
    """What rules conclude: a concept, or the verdict on an outcome."""

    name: str
    role: Literal["begrip", "uitkomst"]
    values: tuple[Value, ...]
    label: str = ""
    sentence: str = ""
    how: str = ""
    meaning: str = ""
    optional: bool = False
    """For an outcome: cases without a verdict on it are as they should be."""
    tenor: Tenor | None = None
    """For an outcome that is a choice: what it means to choose it, whatever the verdict."""
    at: Place = (0, 0)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(value.name for value in self.values)

    def label_of(self, value: str) -> str:
        return next((v.label for v in self.values if v.name == value), value)

    def tenor_of(self, value: str) -> Tenor | None:
        """What it means for who asks that this is the verdict, where the rules say so."""
        return self.tenor or next((v.tenor for v in self.values if v.name == value), None)


class Layer(Part, frozen=True, kw_only=True):
    """A stratum of rules; later layers overrule earlier ones."""

    name: str
    title: str
    at: Place = (0, 0)


class Parameter(Part, frozen=True, kw_only=True):
    """A dated value that rules refer to by name."""

    name: str
    value: int | date
    meaning: str
    sources: tuple[str, ...]
    validity: Validity = Validity()
    file: str = ""
    at: Place = (0, 0)


class Rule(Part, frozen=True, kw_only=True):
    """If the condition is known to hold, then these conclusions."""

    id: str
    title: str
    layer: str
    condition: Condition
    conclusions: dict[str, str]
    reservations: dict[str, str] = {}  # noqa: RUF012 - msgspec gives each rule its own
    measures: tuple[str, ...] = ()
    way_out: str = ""
    report: str = ""
    rank: Rank
    sources: tuple[str, ...]
    documents: tuple[str, ...] = ()
    explanation: str
    evidence: str = "laag"
    validity: Validity = Validity()
    file: str
    at: Place

    @property
    def position(self) -> Position:
        return Position(self.file, *self.at)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that it asks."""
        return (self.condition,)

    @property
    def reported(self) -> str:
        """The rule as a sentence of a report, in the third person."""
        return f"{self.report or self.title}."


class AttentionPoint(Part, frozen=True, kw_only=True):
    """Something to mind, said when `condition` holds and `unless` is not known to hold.

    `text` may name dates between braces; `undated` is said when one of them is not known. A
    `requirement` is said for as long as it is not known to be met: `unless` says when it is. With
    facts in `contradicts` it is a remark: these facts can go together, but mostly by mistake; it
    rests on no source, and its rank says nothing.
    """

    id: str
    title: str
    condition: Condition = ALWAYS
    unless: Condition | None = None
    text: str
    undated: str = ""
    rank: Rank = Rank.TOEKOMSTWENS
    sources: tuple[str, ...] = ()
    evidence: str = "laag"
    requirement: bool = False
    contradicts: tuple[str, ...] = ()
    validity: Validity = Validity()
    file: str
    at: Place

    @property
    def position(self) -> Position:
        return Position(self.file, *self.at)

    @property
    def role(self) -> str:
        """What reviewers call it."""
        if self.contradicts:
            return "tegenspraak"
        return "vereiste" if self.requirement else "aandachtspunt"

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that it asks."""
        return (self.condition,) if self.unless is None else (self.condition, self.unless)


class Reason(Part, frozen=True, kw_only=True):
    """Why one form goes before others that fit as well."""

    title: str
    explanation: str
    rank: Rank
    sources: tuple[str, ...]
    evidence: str


class Property(Part, frozen=True, kw_only=True):
    """Something that must hold in every case; `advise rules check` proves it.

    What `kind` means, with `condition` as the cases that it is about:

    - `nooit`: no such case occurs.
    - `altijd`: in each of them `then` is known to hold.
    - `nooit_hoger`, `nooit_lager`: when `fact` goes from a value in `before` to `after` and nothing
      else changes, the verdict on `outcome` does not move up, or down, along `order`.
    - `maakt_niet_uit`: whatever `fact` is, the verdict on `outcome` is the same.
    - `altijd_advies`: the combination leaves exactly one advice, for every agenda.
    """

    id: str
    title: str
    kind: Literal[
        "nooit",
        "altijd",
        "nooit_hoger",
        "nooit_lager",
        "maakt_niet_uit",
        "altijd_advies",
    ]
    condition: Condition = ALWAYS
    then: Condition | None = None
    fact: str = ""
    before: tuple[str, ...] = ()
    after: str = ""
    outcome: str = ""
    order: tuple[str, ...] = ()
    """The verdicts, highest first."""
    sources: tuple[str, ...]
    file: str
    at: Place

    @property
    def position(self) -> Position:
        return Position(self.file, *self.at)


class WholeContact(Part, frozen=True, kw_only=True):
    """How verdicts per agenda item become one advice (besluiten.md, chapter 1).

    `chosen` and `chosen_why` are the facts with the form that was chosen, and why another one than
    advised. `yielding` is a form with a concept and its value: where the concept has that value,
    the form is no candidate as long as there is another one. `reasons` holds what to say when the
    wish of the client decided ("voorkeur") and when the order of `forms` did ("gelijk").
    """

    kind: Literal["hele_contact"] = "hele_contact"
    forms: tuple[str, ...]
    deferred: tuple[str, str]
    separate: tuple[str, str]
    yielding: tuple[str, str, str] | None = None
    compelling: str
    candidate_from: str
    preference: str
    moment: str
    chosen: str
    chosen_why: str = ""
    remarks: dict[str, str]
    reasons: dict[str, Reason] = field(default_factory=dict)
    at: Place = (0, 0)

    @property
    def concepts(self) -> frozenset[str]:
        """The concepts that bear on the advice or the plan beside the verdicts."""
        return frozenset({self.moment, self.separate[0], *(self.yielding or ())[1:2]})


class Measure(Part, frozen=True, kw_only=True):
    """Something to be done; rules name it by `name`.

    `done_by` is what says with `ja` that it is done: a fact, or in a decision about pairs a column
    of the register at the assignment that is judged. Without it the measure stays open.
    """

    name: str
    label: str
    title: str
    done_by: str | None = None
    sources: tuple[str, ...]
    file: str = ""
    at: Place = (0, 0)


class BroughtFact(Part, frozen=True, kw_only=True):
    """What another decision about the same case tells this one.

    The fact has `value` as long as nobody says anything about it, where `condition` is known to
    hold for the answer of `decision`.
    """

    fact: str
    value: str
    decision: str
    condition: Condition
    explanation: str
    file: str
    at: Place


Kind: TypeAlias = Literal["contact", "timing", "single", "pairs"]
"""What sort of question a decision is; `decisions/kinds.py` says what follows from it."""


class Decision(Part, frozen=True, kw_only=True, tag_field="kind"):
    """What decisions of every kind have; each is of one of the classes below, one per kind."""

    kind: ClassVar[Kind]
    name: str
    title: str
    question: str
    facts: tuple[Fact, ...]
    concepts: tuple[Variable, ...]
    outcomes: tuple[Variable, ...]
    scale: tuple[Value, ...] = ()
    layers: tuple[Layer, ...]
    rules: tuple[Rule, ...]
    attention: tuple[AttentionPoint, ...] = ()
    """Attention points, requirements and remarks on contradictions, in the order of the files."""
    impossible: tuple[Impossible, ...] = ()
    carrier: CarrierKind = "zaak"
    """What an answer is about."""
    brought: tuple[BroughtFact, ...] = ()
    deviations: tuple[Value, ...] = ()
    """Why the AD may choose otherwise than advised."""
    promises: tuple[Promise, ...] = ()
    properties: tuple[Property, ...] = ()
    context: tuple[Fact, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    measures: tuple[Measure, ...] = ()
    documents: tuple[Document, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    asking: str = ""
    """The step by which an example asks for advice; `{dag}` stands for `op 2 maart 2026`."""
    command: str = ""
    """The word behind `advise`."""
    help: str = ""
    purpose: str = ""
    user: str = ""
    place: int = 0
    """What the decision is for, who works with it, and which step of their work it is."""
    opening: tuple[str, ...] = ()
    """The facts that a conversation begins with, in order; there is no advice before them."""
    examples: str = ""
    """The folder in `features/`."""
    file: str

    @property
    def requirements(self) -> tuple[AttentionPoint, ...]:
        return tuple(point for point in self.attention if point.requirement)

    @property
    def contradictions(self) -> tuple[AttentionPoint, ...]:
        """The remarks on facts that contradict each other."""
        return tuple(point for point in self.attention if point.contradicts)

    @property
    def variables(self) -> tuple[Variable, ...]:
        return self.concepts + self.outcomes

    @property
    def item_key(self) -> Fact | None:
        """The fact that names an agenda item, if the decision has items."""
        return next((fact for fact in self.facts if fact.scope == "sleutel"), None)

    @property
    def agenda_key(self) -> Fact | None:
        """The fact that names what may be on the agenda, if a case can have one."""
        return self.item_key

    @property
    def things(self) -> tuple[Rule | AttentionPoint, ...]:
        """All rules and attention points: what has conditions."""
        return (*self.rules, *self.attention)

    @property
    def asked(self) -> tuple[Fact, ...]:
        """The facts that users give; the rest is worked out."""
        return tuple(fact for fact in self.facts if fact.role != "berekend")

    def parameter(self, name: str) -> int | date:
        """The value of a parameter; the decision must be that of one day."""
        return next(p.value for p in self.parameters if p.name == name)

    def fact(self, name: str) -> Fact:
        return next(fact for fact in self.facts if fact.name == name)

    def item_label(self, item: str | None) -> str:
        """An agenda item in words; empty without one."""
        return self.item_key.label(item) if self.item_key and item else item or ""

    def at_item(self, item: str | None) -> str:
        """` (bij nazorg)`, behind what is said of one agenda item; empty without one."""
        return f" (bij {self.item_label(item)})" if item else ""

    def measure(self, name: str) -> Measure:
        return next(measure for measure in self.measures if measure.name == name)

    def outcome(self, name: str) -> Variable:
        return next(each for each in self.outcomes if each.name == name)

    def rule(self, rule_id: str) -> Rule:
        return next(rule for rule in self.rules if rule.id == rule_id)


class ContactDecision(Decision, frozen=True, kw_only=True, tag="contact"):
    """About a contact with a client: a verdict on every form per agenda item, and one advice."""

    kind: ClassVar[Kind] = "contact"
    combination: WholeContact


class TimingDecision(Decision, frozen=True, kw_only=True, tag="timing"):
    """About an absence: one outcome and the legal dates, both counted from days."""

    kind: ClassVar[Kind] = "timing"
    deadlines: tuple[Deadline, ...]
    moments: tuple[Moment, ...] = ()
    minimal_information: tuple[str, ...] = ()
    minimal_information_sources: tuple[str, ...] = ()
    regimes: tuple[Regime, ...] = ()
    unchecked: Condition | None = None
    """When nobody has to check any more whether what passed was done, unless `still_checked`."""
    still_checked: Condition | None = None
    deadline_questions: tuple[DeadlineQuestion, ...] = ()
    deciders: tuple[Deciding, ...] = ()
    wordings: tuple[Wording, ...] = ()
    cause_question: str = ""
    cause_reason: str = ""


class SingleDecision(Decision, frozen=True, kw_only=True, tag="single"):
    """About one case: one outcome from facts alone.

    What is on the agenda (`agenda`) matters only to the documents: no rule can ask it.
    """

    kind: ClassVar[Kind] = "single"
    agenda: Fact | None = None

    @property
    def agenda_key(self) -> Fact | None:
        return self.agenda


class PairsDecision(Decision, frozen=True, kw_only=True, tag="pairs"):
    """About every pair of assignments of one AD.

    Its facts are columns of a register, or what follows from comparing two rows.
    """

    kind: ClassVar[Kind] = "pairs"


AnyDecision: TypeAlias = ContactDecision | TimingDecision | SingleDecision | PairsDecision
SomeDecision = TypeVar("SomeDecision", bound=Decision)


def asked_by_documents(decision: Decision) -> Iterator[Condition]:
    """All that the documents and sheets of a decision ask."""
    for document in decision.documents:
        yield from (each.condition for each in document.variants)
        yield from (each.condition for each in document.provisos)
        yield from (each.condition for part in document.sections for each in part.paragraphs)
    for sheet in decision.sheets:
        yield from (each.condition for each in sheet.remarks)
        yield from (each.condition for each in sheet.inquiries)


class RuleBase(Part, frozen=True, kw_only=True):
    """All decisions, with the version and the hash of the bytes they came from."""

    version: str
    title: str
    sha256: str
    validity: Validity
    decisions: tuple[AnyDecision, ...]
    medical: tuple[str, ...] = ()
    synonyms: tuple[tuple[str, ...], ...] = ()
    """Words that mean the same to who searches, the word of the rules first."""
    """Words that do not belong in a note, as in the language file."""
    file: str = ""
    at: Place = (0, 0)
    """Where the validity of the whole stands."""

    def decision(self, name: str) -> AnyDecision | None:
        return next((decision for decision in self.decisions if decision.name == name), None)


VERDICT = "oordeel_"
"""Prefix by which a condition names the verdict below its own layer."""

AGENDA = "agenda"
"""What is on the agenda, all items together."""

NONE = "geen"
"""Value of an outcome that no rule judged yet."""

UNDECIDED = "onbeslist"
"""Value of an outcome on which two rules of one layer disagree."""
