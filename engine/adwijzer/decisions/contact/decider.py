"""From the facts of a contact to the whole answer."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cached_property, reduce

from msgspec import Struct

from adwijzer.decisions.answer import (
    AppliedRule,
    Assumption,
    Attention,
    ContactAdvice,
    ContactAnswer,
    FormReason,
    FormVerdict,
    Ground,
    ItemVerdicts,
    PlanPart,
    Question,
    RuleBaseVersion,
)
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.contact.combiner import (
    Combiner,
    Outcome,
    PlanEntry,
    Standing,
    done_in,
    make_plan,
)
from adwijzer.decisions.contact.completions import Ask, Completions, Setting
from adwijzer.decisions.outcome import remarks_on
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.certainty.proviso import only_if
from adwijzer.inference.evaluator import Conclusions, Facts, Firing
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import UNDECIDED, VERDICT, ContactDecision, Rule, RuleBase
from adwijzer.text.diagnostics import InternalError
from adwijzer.text.phrases import listed


class ContactDecider(Struct):
    """A decision over agenda items, prepared for one day."""

    prepared: Prepared[ContactDecision]
    setting: Setting
    version: RuleBaseVersion

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared[ContactDecision]) -> ContactDecider:
        decision, combiner = prepared.decision, Combiner.of(prepared.decision)
        return cls(
            prepared,
            Setting.of(decision, rules_behind(decision, combiner.variables), combiner),
            RuleBaseVersion(versie=base.version, sha256=base.sha256),
        )

    @property
    def combiner(self) -> Combiner:
        """How items add up."""
        return self.setting.combiner

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that can influence the advice."""
        return self.setting.rules

    def outcome(self, case: Case) -> Outcome:
        """Only the outcome that the known facts give, from the evaluator alone."""
        from adwijzer.inference.evaluator import evaluate

        found = [
            evaluate(self.prepared.strata, case.known(self.prepared.decision, item))[0]
            for item in case.items
        ]
        return self._settle(case, found)

    def _settle(self, case: Case, found: Sequence[Conclusions]) -> Outcome:
        preference = case.facts.get(self.combiner.combination.preference)
        try:
            return self.combiner.settle(
                self.standing(found), None if preference is None else str(preference)
            )
        except InternalError:
            if contradictions := _contradictions(found):
                raise InternalError.of(
                    f"regels spreken elkaar tegen: {'; '.join(contradictions)}",
                    "er is geen advies gegeven; zet de regel die voorgaat in een hogere laag",
                ) from None
            raise

    def standing(self, found: Sequence[Conclusions]) -> Standing:
        """What the conclusions on all agenda items add up to."""
        return reduce(Standing.join, map(self.combiner.standing_of, found))

    def completions(self, case: Case) -> Completions:
        return Completions(self.setting, case)

    def reason(self, case: Case) -> ContactReasoning:
        """Ask both engines and combine; certainty and words come later.

        Raises:
            InputError: facts that cannot go together.
        """
        decision = self.prepared.decision
        case.require_possible(decision)
        facts = [case.known(decision, item) for item in case.items]
        concluded = self.prepared.conclude(facts)
        outcome = self._settle(case, [found for found, _ in concluded])
        return ContactReasoning(self, case, tuple(facts), tuple(concluded), outcome)


class ContactReasoning(Struct, dict=True):
    """What was concluded for one case, before it is put into words."""

    decider: ContactDecider
    case: Case
    facts: tuple[Facts, ...]
    concluded: tuple[tuple[Conclusions, tuple[Firing, ...]], ...]
    outcome: Outcome

    @property
    def decision(self) -> ContactDecision:
        return self.decider.prepared.decision

    @property
    def named(self) -> list[tuple[str, Conclusions]]:
        """Agenda items with their conclusions."""
        return [
            (item.name, found)
            for item, (found, _) in zip(self.case.items, self.concluded, strict=True)
        ]

    @property
    def preference(self) -> str | None:
        value = self.case.facts.get(self.decider.combiner.combination.preference)
        return None if value is None else str(value)

    @cached_property
    def plan(self) -> tuple[PlanEntry, ...]:
        return make_plan(self.decider.combiner, self.named, self.outcome, self.preference)

    @cached_property
    def completions(self) -> Completions:
        return self.decider.completions(self.case)

    @cached_property
    def asks(self) -> tuple[Ask, ...]:
        """Questions that can change the advice, the most useful first."""
        if self.completions.possible == (self.outcome,):
            return ()
        return self.completions.asks() or self.completions.all_asks()

    @cached_property
    def bearing(self) -> tuple[str, ...]:
        """Assumptions on which a certain advice hangs, as for every decision.

        Those without which it is no longer certain, where with these alone it is. Where each of
        several is enough, all that can matter once every assumption is lifted.
        """
        assumed = [*self.case.assumptions(self.decision)]
        needed = [name for name in assumed if not self._certain([name])]
        if self._certain([name for name in assumed if name not in needed]):
            return tuple(needed)
        mattering = {ask.fact for ask in self._lifted(assumed).asks()}
        return tuple(name for name in assumed if name in mattering)

    def _certain(self, lifted: Iterable[str]) -> bool:
        """Whether the advice stays certain when these assumptions are not made."""
        return self._lifted(lifted).possible == (self.outcome,)

    def _lifted(self, names: Iterable[str]) -> Completions:
        """All that can still become of the case when somebody says that these are unknown."""
        case = self.case
        for name in names:
            case = case.with_answer(name, None, None)
        return self.decider.completions(case)

    def rule(self, rule_id: str) -> Rule:
        return self._rules[rule_id]

    @cached_property
    def _rules(self) -> Mapping[str, Rule]:
        return {rule.id: rule for rule in self.decision.rules}

    def answer(self) -> ContactAnswer:
        """The whole answer, in words."""
        decision = self.decision
        found = [conclusions for conclusions, _ in self.concluded]
        return ContactAnswer(
            besluit=decision.name,
            peildatum=self.decider.prepared.day.isoformat(),
            regelbank=self.decider.version,
            motoren=self.decider.prepared.engines,
            leidraad=next((c.values["leidraad"] for c in found if "leidraad" in c.values), UNKNOWN),
            feiten=self.case.data(),
            aannamen=tuple(
                Assumption(
                    feit=name,
                    waarde=value,
                    zin=decision.fact(name).sentence(value),
                    bijzin=decision.fact(name).clause(value),
                )
                for name, value in self.case.assumptions(decision).items()
            ),
            meldingen=remarks_on(decision, self._held, self.case),
            advies=self._advice(),
            agendapunten=tuple(
                ItemVerdicts(agendapunt=name, oordelen=self._verdicts(conclusions))
                for name, conclusions in self.named
            ),
            alternatieven=self._alternatives(),
            plan=tuple(self._plan_part(entry) for entry in self.plan),
            vragen=tuple(self._question(ask) for ask in self.asks),
            aandachtspunten=self._attention(),
            regels=self._applied(),
        )

    def _advice(self) -> ContactAdvice:
        possible = self.completions.possible
        fixed = possible == (self.outcome,)
        return ContactAdvice(
            contactvorm=self.outcome.form,
            oordeel=self.outcome.verdict,
            voorbehoud=self._reservation(),
            reden=self._reason(),
            zekerheid="vast" if fixed else "voorlopig",
            mogelijk=tuple(FormVerdict(contactvorm=o.form, oordeel=o.verdict) for o in possible),
            zolang=(self.bearing or None) if fixed else None,
            alleen_als=None
            if fixed
            else only_if(self.completions, self.outcome, self.asks, self._clause),
        )

    def _clause(self, ask: Ask, values: tuple[Value, ...]) -> str:
        """Answers to a question as they read after `als`."""
        fact = self.decision.fact(ask.fact)
        text = " of ".join(fact.clause(str(value)) for value in values)
        return text + self.decision.at_item(ask.item)

    def _reservation(self) -> str | None:
        """What the advice may only be followed with, over the items it is about."""
        now = [name for entry in self.plan if entry.moment == "nu" for name in entry.items]
        return self._reserved_at(now, self.outcome.form)

    def _reserved_at(self, items: Container[str], form: str) -> str | None:
        """What `form` may only be done with at some agenda items."""
        rules = [
            self.rule(rule_id)
            for name, conclusions in self.named
            if name in items
            for rule_id in conclusions.deciders.get(VERDICT + form, ())
        ]
        return _reserved(rules, form)

    def _verdicts(self, conclusions: Conclusions) -> dict[str, Ground]:
        return {
            outcome.name: self._ground(outcome.name, verdict, conclusions)
            for outcome in self.decision.outcomes
            if (verdict := conclusions.verdict(outcome.name)) is not None
        }

    def _ground(self, outcome: str, verdict: str, conclusions: Conclusions) -> Ground:
        rules = [self.rule(rule_id) for rule_id in conclusions.deciders[VERDICT + outcome]]
        lightest = min(rules, key=lambda rule: rule.rank.weight)
        return Ground(
            oordeel=verdict,
            voorbehoud=_reserved(rules, outcome),
            regel=rules[0].id,
            rang=lightest.rank,
            bewijskracht=lightest.evidence,
            bronnen=tuple(dict.fromkeys(source for rule in rules for source in rule.sources)),
            tegenspraak=tuple(rule.id for rule in rules) if verdict == UNDECIDED else None,
        )

    @cached_property
    def _standing(self) -> Standing:
        return self.decider.standing([conclusions for _, conclusions in self.named])

    def _reason(self) -> FormReason | None:
        reason = self.decider.combiner.reason(self._standing, self.outcome.form, self.preference)
        if reason is None:
            return None
        return FormReason(
            titel=reason.title,
            uitleg=reason.explanation,
            rang=reason.rank,
            bewijskracht=reason.evidence,
            bronnen=reason.sources,
        )

    def _alternatives(self) -> tuple[FormVerdict, ...]:
        return tuple(
            FormVerdict(contactvorm=form, oordeel=verdict)
            for form, verdict in self.decider.combiner.candidates(self._standing).items()
            if form != self.outcome.form
        )

    def _plan_part(self, entry: PlanEntry) -> PlanPart:
        return PlanPart(
            contactvorm=entry.form,
            moment=entry.moment,
            agendapunten=entry.items,
            toelichting=self._remark(entry),
        )

    def _remark(self, entry: PlanEntry) -> str:
        """Say why these items stand together, and which lighter forms would do as well.

        What the advice may only be followed with stands at the advice, for the others here.
        """
        combination = self.decider.combiner.combination
        labels = [self.decision.item_label(name) for name in entry.items]
        how = {outcome.name: outcome.how for outcome in self.decision.outcomes}
        ways = self._forms(entry) if entry.form != combination.deferred[0] else (entry.form,)
        moment = "uitgesteld" if entry.form == combination.deferred[0] else entry.moment
        remark = (
            combination.remarks[moment]
            .replace("{wat}", listed(labels).capitalize())
            .replace("{hoe}", listed([how[form] for form in ways], "of"))
            .replace("{waarom}", self._why_apart(entry))
        )
        reserved = None if entry.moment == "nu" else self._reserved_at(entry.items, entry.form)
        return f"{remark} {reserved}" if reserved else remark

    def _why_apart(self, entry: PlanEntry) -> str:
        """What the rules say that set the items of an entry apart."""
        place, _ = self.decider.combiner.combination.separate
        conclusions = dict(self.named)
        rules = [
            self.rule(rule_id)
            for name in entry.items
            for rule_id in conclusions[name].deciders.get(place, ())
        ]
        return " ".join(dict.fromkeys(rule.explanation for rule in rules))

    def _forms(self, entry: PlanEntry) -> tuple[str, ...]:
        """The form of the entry; before and after the contact also other lighter ones that fit."""
        combiner = self.decider.combiner
        forms = combiner.combination.forms
        if entry.moment not in ("vooraf", "later"):
            return (entry.form,)
        conclusions = dict(self.named)
        fitting = combiner.candidates(
            self.decider.standing([conclusions[name] for name in entry.items])
        )
        return (
            entry.form,
            *(
                form
                for form in forms[forms.index(self.outcome.form) + 1 :]
                if form != entry.form and form in fitting
            ),
        )

    def _question(self, ask: Ask) -> Question:
        fact = self.decision.fact(ask.fact)
        return Question(
            feit=fact.name,
            agendapunt=ask.item,
            vraag=fact.question,
            waarom=fact.reason,
            wie=fact.who,
            antwoorden=(*fact.names, UNKNOWN),
            gaat_over="advies",
        )

    def attention_facts(self) -> list[Facts]:
        """What attention points may ask: facts, conclusions and the advice, per agenda item."""
        combination = self.decider.combiner.combination
        said = self.case.facts.get(combination.chosen)
        chosen = None if said is None else str(said)
        form = chosen or self.outcome.form
        places = {name: entry for entry in self.plan for name in entry.items}
        result: list[Facts] = []
        for facts, (name, conclusions) in zip(self.facts, self.named, strict=True):
            deciding = [
                self.rule(rule_id)
                for key, rule_ids in conclusions.deciders.items()
                if key.startswith(VERDICT)
                for rule_id in rule_ids
            ]
            context: dict[str, str | frozenset[str]] = {
                "agenda": frozenset(name for name, _ in self.named),
                "advies": self.outcome.form,
                "vorm": places[name].form,
                "de_vorm": form,
                "vorm_hier": done_in(combination, places[name], self.outcome.form, chosen),
                "moment": places[name].moment,
                "beslissende_laag": frozenset(rule.layer for rule in deciding),
                "beslissende_bron": frozenset(d for rule in deciding for d in rule.documents),
            }
            # The rules behind one verdict all stand in one layer.
            for rule_id in conclusions.deciders.get(VERDICT + form, ()):
                context["laag_van_de_vorm"] = self.rule(rule_id).layer
            if chosen is not None:
                context["advies_gevolgd"] = "ja" if chosen == self.outcome.form else "nee"
            result.append({**facts, **conclusions.values, **context})
        return result

    @cached_property
    def _held(self) -> frozenset[str]:
        """The attention points that hold for some agenda item, from both engines."""
        minded = self.decider.prepared.minds(self.attention_facts())
        return frozenset(point for points in minded for point in points)

    def _attention(self) -> tuple[Attention, ...]:
        return tuple(
            Attention(
                id=point.id,
                titel=point.title,
                tekst=point.text,
                rang=point.rank,
                bronnen=point.sources,
            )
            for point in self.decision.attention
            if point.id in self._held and not point.contradicts
        )

    def _applied(self) -> tuple[AppliedRule, ...]:
        """Rules that decided a verdict or the guideline, with what followed, per agenda item."""
        effects: dict[str, dict[str, list[str]]] = {}
        for name, conclusions in self.named:
            for key, rule_ids in conclusions.deciders.items():
                for rule_id in rule_ids:
                    text = self._effect(key, conclusions)
                    if text:
                        effects.setdefault(rule_id, {}).setdefault(name, []).append(text)
        key_fact = self.decision.item_key
        applied = []
        for rule in self.decision.rules:
            if rule.id not in effects:
                continue
            per_effect: dict[str, list[str]] = {}
            for name, texts in effects[rule.id].items():
                label = key_fact.label(name) if key_fact else name
                per_effect.setdefault(", ".join(texts), []).append(label)
            said = (f"{listed(labels)}: {effect}" for effect, labels in per_effect.items())
            applied.append(AppliedRule.of(rule, "; ".join(said)))
        return tuple(applied)

    def _effect(self, key: str, conclusions: Conclusions) -> str:
        value = conclusions.values.get(key)
        if value is None:
            return ""
        if key.startswith(VERDICT):
            name = key.removeprefix(VERDICT)
            outcome = self.decision.outcome(name)
            return f"{outcome.label} {outcome.label_of(value)}"
        return ""


def _reserved(rules: Iterable[Rule], outcome: str) -> str | None:
    """What the rules that decided only allow `outcome` with, each text once."""
    texts = dict.fromkeys(r.reservations[outcome] for r in rules if outcome in r.reservations)
    return " ".join(texts) or None


def _contradictions(found: Sequence[Conclusions]) -> list[str]:
    """The rules behind every verdict that is undecided."""
    return list(
        dict.fromkeys(
            listed(conclusions.deciders[key])
            for conclusions in found
            for key, value in conclusions.values.items()
            if key.startswith(VERDICT) and value == UNDECIDED
        )
    )
