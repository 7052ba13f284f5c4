"""The result of a decision: the verdict, why, what to do now, what to take away, and the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import AppliedRule, ContactAnswer, deciding
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.explain.explanation import explain
from adwijzer.explain.questions import question
from adwijzer.explain.readers import Audience, may_be_named
from adwijzer.explain.what_if import WhatIf
from adwijzer.model.readers import ALL_READERS, reader_word
from adwijzer.model.rulebase import ContactDecision, Decision, Tenor
from adwijzer.presenting.explanation import Supplement
from adwijzer.presenting.kinds import laid_out
from adwijzer.presenting.places import rule_place
from adwijzer.presenting.words import capital, outcome_words
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Chapter, Point, Points, Prose
from adwijzer_web import forms, steps
from adwijzer_web.address import Asked, address, pairs_of
from adwijzer_web.brought import with_contact
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.links import CaseAddress, PageLink
from adwijzer_web.papers import papers_for
from adwijzer_web.reasons import ShownReason, shown_reason

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning

SIGNS: dict[Tenor, str] = {"goed": "✓", "voorwaarden": "!", "nee": "✕", "nog_niet": "…"}
"""The sign beside each verdict; the verdict itself stands beside it in words."""
SHOWN_REASONS = 3
_SHOWN_POINTS = 3
_RESERVED = "Voorbehoud"
"""The chapter under which the verdict stands: to be done too, though it is no list."""
_KINDS = {"docx": "Word (DOCX)", "html": "HTML, om te printen", "md": "Markdown"}
_APART = ("lijn", "meegenomen", "waarom", "nog-te-vragen", "wat-als", "redenering", "bronnen")
"""Chapters that have a place of their own."""


class VerdictPanel(Struct, frozen=True):
    """The verdict as a panel shows it."""

    tenor: Tenor
    word: str
    certain: bool
    beside: str = ""
    """What the verdict says of a choice, beside the choice."""

    @property
    def sign(self) -> str:
        """The sign that goes with it."""
        return SIGNS[self.tenor]

    def beyond(self, headline: str) -> str:
        """What the headline of a page says that the panel does not say already."""
        said = f"Voorlopig {self.word}.".lower()
        if not headline.lower().startswith(said):
            return headline
        return headline[len(said) :].strip() or "Wat nog niet bekend is, kan dit veranderen."


class Doing(Struct, frozen=True):
    """What there is to do under one heading: the first points, and those behind them."""

    heading: str
    first: tuple[Point, ...]
    rest: tuple[Point, ...]


def verdict_of(decision: Decision, advice: Any) -> VerdictPanel:
    """The verdict of an advice on one case; without a tenor in the rules it asks for care."""
    form = getattr(advice, "contactvorm", None)
    outcome = form or decision.outcomes[0].name
    value = advice.oordeel if form else getattr(advice, outcome)
    variable = decision.outcome(outcome)
    label = variable.label_of(value)
    return VerdictPanel(
        variable.tenor_of(value) or "voorwaarden",
        capital(variable.label if form else label),
        advice.zekerheid == "vast",
        label if form else "",
    )


class Result:
    """One result, as the template takes it."""

    def __init__(
        self,
        knowledge: Knowledge,
        at: CaseAddress,
        audience: Audience,
        supplement: Supplement,
        reasoning: CaseReasoning,
        answer: CaseAnswer,
    ) -> None:
        self.knowledge = knowledge
        self.at = at
        self.decision = at.decision
        self.asked = at.asked
        self.audience = audience
        self.supplement = supplement
        self.reasoning = reasoning
        self.answer = answer

    def context(self) -> dict[str, Any]:
        """What the template shows."""
        asked, answer, decision = self.asked, self.answer, self.decision
        explanation = explain(
            self.reasoning, why="redenering" in asked.views, what_if="wat-als" in asked.views
        )
        page = laid_out(
            self.reasoning, answer, self.knowledge.sources, explanation, self.supplement
        )
        pasted = laid_out(self.reasoning, answer, self.knowledge.sources, audience=self.audience)
        chapters = {chapter.anchor: chapter for chapter in page.shown}
        doing = list(self._doing(page.shown))
        reasons = list(self._reasons())
        left = steps.open_questions(asked, answer.vragen)
        return {
            "verdict": verdict_of(decision, answer.advies),
            "answer_page": page,
            "chapters": chapters,
            "details": [
                each
                for each in page.shown
                if each.anchor not in (*_APART, "let-op") and (each.detail or not _points(each))
            ],
            "reasons": reasons[:SHOWN_REASONS],
            "more_reasons": reasons[SHOWN_REASONS:],
            "doing": doing,
            "left": len(left),
            "onward": self.at.to(step=forms.question_name(asked, left[0])) if left else "",
            "asking": self._asking(),
            "given": self.at.links(forms.given_answers(decision, asked), checked="ja"),
            "more": self.at.links(forms.unanswered(decision, asked, answer.vragen), checked="ja"),
            "assumed": [
                PageLink(f"{capital(each.zin)}.", self.at.to(step=each.feit, checked="ja"))
                for each in answer.aannamen
            ],
            "changes": self._changes(explanation.what_if),
            "links": self._links(),
            "readers": [
                (each, reader_word(each), each == self.audience.name) for each in ALL_READERS
            ],
            "nameable": self._nameable(),
            "kept": pairs_of(decision, replace(asked, reader="", named=())),
            "paragraph": pasted.report,
            "downloads": self._downloads(),
            "papers": self._papers(),
            "calendar": address(f"{self.at.page}/antwoord.ics", self.at.pairs)
            if "lijn" in chapters
            else "",
            "facts": pairs_of(decision, replace(asked, as_of=None)),
            "rules_of": dutch_day(asked.as_of) if asked.as_of else "",
            "taken": self._taken(),
        }

    def heart(self) -> dict[str, Any]:
        """The verdict, why, and what to do: what every page with an advice shows first."""
        page = laid_out(self.reasoning, self.answer, self.knowledge.sources)
        reasons = list(self._reasons())
        return {
            "verdict": verdict_of(self.decision, self.answer.advies),
            "answer_page": page,
            "reasons": reasons[:SHOWN_REASONS],
            "doing": list(self._doing(page.shown)),
            "line": next((each for each in page.shown if each.anchor == "lijn"), None),
        }

    # --- why --------------------------------------------------------------------------------------

    def _reasons(self) -> Iterator[ShownReason]:
        """The rules that decided; those behind the advised form come first."""
        answer = self.answer
        if isinstance(answer, ContactAnswer) and (reason := answer.advies.reden):
            yield shown_reason(self.knowledge, reason)
        for rule in self._decided():
            yield shown_reason(self.knowledge, rule, rule_place(self.decision, rule.id))

    def _decided(self) -> list[AppliedRule]:
        rules, answer = deciding(self.answer.regels), self.answer
        if not isinstance(answer, ContactAnswer):
            return rules
        form = answer.advies.contactvorm
        first = {e.oordelen[form].regel for e in answer.agendapunten if form in e.oordelen}
        return sorted(rules, key=lambda rule: rule.id not in first)

    # --- what to do -------------------------------------------------------------------------------

    def _doing(self, chapters: Sequence[Chapter]) -> Iterator[Doing]:
        """What is missing, to be done or to be minded, and what the verdict is under."""
        for chapter in chapters:
            points = _points(chapter)
            if points and chapter.anchor not in _APART and not chapter.detail:
                yield Doing(chapter.heading, points[:_SHOWN_POINTS], points[_SHOWN_POINTS:])

    def _asking(self) -> list[tuple[str, str]]:
        """Every open question, with the place to answer it."""
        return [
            (question(self.decision, each), self.at.to(step=forms.question_name(self.asked, each)))
            for each in self.answer.vragen
        ]

    # --- what would change it ---------------------------------------------------------------------

    def _changes(self, found: Sequence[WhatIf] | None) -> list[tuple[str, list[PageLink]]] | None:
        """Per other outcome the changes that lead to it, each with its address."""
        if found is None:
            return None
        changes = []
        for other in found:
            links = []
            for together in other.wijzigingen:
                case = self.asked.case
                for change in together:
                    case = case.with_answer(change.feit, change.agendapunt, change.naar)
                clauses = " en ".join(change.bijzin for change in together)
                changed = Asked(
                    case, self.asked.passed, self.asked.as_of, contact=self.asked.contact
                )
                links.append(PageLink(f"als {clauses}", replace(self.at, asked=changed).to()))
            changes.append((capital(outcome_words(self.decision, *other.uitkomst.values())), links))
        return changes

    # --- what to take away ------------------------------------------------------------------------

    def _nameable(self) -> list[tuple[str, str, bool]]:
        """The known facts that can be named for this reader: name, sentence, and whether it is."""
        found = []
        for fact in self.decision.asked:
            value = self.asked.case.facts.get(fact.name)
            if value in fact.names and may_be_named(
                self.knowledge.base, self.audience, fact, self.asked.as_of
            ):
                sentence = fact.sentence(str(value))
                found.append((fact.name, sentence, fact.name in self.asked.named))
        return found

    def _taken(self) -> list[PageLink]:
        """Where this answer can be taken to."""
        if not isinstance(self.decision, ContactDecision):
            return []
        saved = SavedContact(self.reasoning, self.answer)  # type: ignore[arg-type]
        return [
            PageLink(decision.title, address(page, pairs_of(decision, asked)))
            for page, decision, asked in with_contact(self.knowledge, saved)
        ]

    def _links(self) -> dict[str, str]:
        links = {
            "all": self.at.to(step=forms.ALL),
            "what_if": self.at.to(show="wat-als") + "#wat-als",
            "why": self.at.to(show="redenering") + "#redenering",
            "new": self.at.page,
        }
        if isinstance(self.decision, ContactDecision):
            chosen = self.decision.combination.chosen
            links["chosen"] = self.at.to(step=chosen, checked="ja")
        return links

    def _downloads(self) -> list[PageLink]:
        kinds = [*((text, end) for end, text in _KINDS.items()), ("JSON", "json")]
        return [
            PageLink(text, address(f"{self.at.page}/antwoord.{end}", self.at.pairs))
            for text, end in kinds
        ]

    def _papers(self) -> list[tuple[str, list[PageLink]]]:
        """The texts that the decision can write, each with its forms."""
        decider = self.knowledge.decider(self.decision, self.asked.as_of)
        return [
            (
                paper.title,
                [
                    PageLink(
                        _KINDS[kind],
                        address(f"{self.at.page}/stuk/{paper.name}.{kind}", self.at.pairs),
                    )
                    for kind in paper.kinds
                ],
            )
            for paper in papers_for(decider, self.asked.case, self.answer)
        ]


def _points(chapter: Chapter) -> tuple[Point, ...]:
    """What a chapter lists; none where it is more than a list."""
    if chapter.heading == _RESERVED:
        return tuple(Point(each.text) for each in chapter.blocks if isinstance(each, Prose))
    lists = [each for each in chapter.blocks if isinstance(each, Points)]
    if len(lists) < len(chapter.blocks):
        return ()
    return tuple(point for block in lists for point in block.points)
