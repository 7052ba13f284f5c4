"""An answer on a contact that was kept as JSON, read again and checked against the rules."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.case import Case, read_case, require_agenda
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.decide import decider_as
from adwijzer.decisions.kinds import CONTACT
from adwijzer.model.rulebase import ContactDecision, RuleBase
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import InputError, Position
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.nodes import Mapping, Node, Scalar, parse

HOW = "bewaar het antwoord met: advise contact-form … --format json > contact.json"
AGAIN = "vraag het advies opnieuw en bewaar het weer"


class SavedContact(Struct, frozen=True):
    """A kept answer: its facts, and the answer that the rules of its day give to them."""

    reasoning: ContactReasoning
    answer: ContactAnswer

    @property
    def decision(self) -> ContactDecision:
        return self.reasoning.decision

    @property
    def case(self) -> Case:
        return self.reasoning.case

    @property
    def chosen(self) -> str | None:
        """The form that was chosen after the advice; None when that is not known."""
        value = self.case.facts.get(self.decision.combination.chosen)
        return None if value is None else str(value)

    @property
    def circumstances(self) -> Case:
        """The facts without what was chosen after the advice."""
        return without_choice(self.decision, self.case)


def without_choice(decision: ContactDecision, case: Case) -> Case:
    """The circumstances of a contact: the facts without what the user chose after the advice."""
    choice = (decision.combination.chosen, decision.combination.chosen_why)
    return replace(case, facts={k: value for k, value in case.facts.items() if k not in choice})


def read_saved_contact(base: RuleBase, path: Path) -> SavedContact:
    """Read what `contact-form` answered as JSON.

    Args:
        base: the rules; those of the day of the answer are used.
        path: the file.
    Raises:
        InputError: no such answer, wrong facts in it, or an advice that does not follow from its
            facts; names the place.
    """
    file = str(path)
    return saved_contact(base, parse(decode(read_bytes(path, file), file), file), file)


def saved_contact(base: RuleBase, node: Node, file: str) -> SavedContact:
    """As `read_saved_contact`, from what was read already; errors name it as `file`."""
    return _KeptReader(base, file).read(node)


class _KeptReader(Struct, frozen=True):
    base: RuleBase
    file: str

    def read(self, node: Node) -> SavedContact:
        if not isinstance(node, Mapping):
            raise self.wrong(node, "dit is geen antwoord over een contact", HOW)
        name, day = self.word(node, "besluit"), self.word(node, "peildatum")
        on = day_of(day.text)
        if on is None:
            raise self.wrong(day, "`peildatum` moet een datum zijn", "zoals 2026-01-31")
        found = self.base.decision(name.text)
        if found is None:
            raise self.wrong(name, "deze regelbank kent het besluit niet", HOW)
        if found.kind != CONTACT.kind:
            title = found.title.lower()
            raise self.wrong(name, f"dit is een antwoord over {title}, niet over een contact", HOW)
        ready = decider_as(CONTACT, self.base, name.text, as_of=on)
        decision = ready.prepared.decision
        case = read_case(decision, self.part(node, "feiten"), self.file)
        require_agenda(decision, case)
        reasoning = ready.reason(case)
        answer = reasoning.answer()
        self.compare(self.part(node, "advies"), answer)
        return SavedContact(reasoning, answer)

    def part(self, node: Mapping, key: str) -> Mapping:
        found = node.get(key)
        if not isinstance(found, Mapping):
            raise self.wrong(found or node, f"in dit antwoord ontbreekt `{key}`", HOW)
        return found

    def word(self, node: Mapping, key: str) -> Scalar:
        found = node.get(key)
        if not isinstance(found, Scalar):
            raise self.wrong(found or node, f"in dit antwoord ontbreekt `{key}`", HOW)
        return found

    def compare(self, saved: Mapping, answer: ContactAnswer) -> None:
        """The advice that was kept is the one that follows from the facts that were kept."""
        advice = answer.advies
        for key, value in (
            ("contactvorm", advice.contactvorm),
            ("oordeel", advice.oordeel),
            ("zekerheid", advice.zekerheid),
        ):
            said = self.word(saved, key)
            if said.text != value:
                message = f"volgens de feiten in dit bestand is `{key}` niet dit maar `{value}`"
                raise self.wrong(said, message, AGAIN)

    def wrong(self, node: Node, message: str, hint: str) -> InputError:
        return InputError.of(message, hint, Position(self.file, *node.at))
