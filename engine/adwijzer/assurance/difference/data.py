"""The difference between two rule bases as data; text and markdown are made of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adwijzer.assurance.difference.answers import NO_ADVICE
from adwijzer.assurance.difference.comparison import CaseChange, Difference, Effect, Where
from adwijzer.assurance.difference.share import Share
from adwijzer.assurance.proof.regions import Option, Region, Span
from adwijzer.examples import Example
from adwijzer.model.rulebase import Decision, RuleBase


def data(
    names: tuple[str, str],
    old: RuleBase,
    new: RuleBase,
    found: Difference,
    flips: Sequence[tuple[str, Example, dict[str, tuple[Any, Any]]]],
    share: Share | None,
    regions: Sequence[Region] = (),
) -> dict[str, Any]:
    """Everything that differs, in words and as data; `regions` are those that `share` numbers."""
    reach = {} if share is None else {id(r): _reach(share, n) for n, r in enumerate(regions)}
    result: dict[str, Any] = {
        "oud": {"naam": names[0], "versie": old.version, "sha256": old.sha256},
        "nieuw": {"naam": names[1], "versie": new.version, "sha256": new.sha256},
        "peildatum": found.day.isoformat(),
        "wijzigingen": [_change(old, new, change, reach) for change in found.changes],
        "rechtstreeks": [
            {
                "besluit": each.decision,
                "soort": each.kind,
                "naam": each.name,
                "oud": each.old,
                "nieuw": each.new,
                "voorbeeld": each.example or None,
            }
            for each in found.direct
        ],
        "herschreven": list(found.rewritten),
        "andere_dagen": list(found.other_days),
        "voorbeelden": [
            {
                "besluit": decision,
                "plaats": str(example.position),
                "voorbeeld": example.name,
                "delen": {
                    key: {"oud": before, "nieuw": after} for key, (before, after) in parts.items()
                },
            }
            for decision, example, parts in sorted(flips, key=_advice_first)
        ],
    }
    if share is not None:
        result["zaken"] = {
            "aantal": share.cases,
            "anders": share.changed,
            "delen": share.parts,
            "adviezen": [
                {"oud": before, "nieuw": after, "aantal": count}
                for (before, after), count in sorted(share.shifts.items(), key=lambda s: -s[1])
            ],
            "fout": share.left_out,
        }
        if share.by is not None:
            result["zaken"]["per"] = share.by
            result["zaken"]["groepen"] = [
                {"groep": each.name, "aantal": each.cases, "anders": each.changed}
                for each in share.groups
            ]
    return result


def sources_changed(old: RuleBase, new: RuleBase, only: str | None = None) -> list[dict[str, Any]]:
    """Rules and points that are new, gone, or rest on other sources than before."""
    found = []
    for decision in new.decisions:
        was = old.decision(decision.name)
        if was is None or only not in (None, decision.name):
            continue
        before = {each.id: list(each.sources) for each in was.things}
        after = {each.id: list(each.sources) for each in decision.things}
        found += [
            {
                "besluit": decision.name,
                "regel": name,
                "oud": before.get(name),
                "nieuw": after.get(name),
            }
            for name in dict.fromkeys((*after, *before))
            if before.get(name) != after.get(name)
        ]
    return found


def _advice_first(flip: tuple[str, Example, dict[str, tuple[Any, Any]]]) -> bool:
    return not {"advies", NO_ADVICE} & flip[2].keys()


def _reach(share: Share, number: int) -> dict[str, Any]:
    """How many cases of the file a region has; None where that is too few to tell."""
    count = share.regions.get(number, 0 if share.by is None else None)
    return {"aantal": count, "zaak": share.witnesses.get(number)}


def _change(
    old: RuleBase, new: RuleBase, change: CaseChange, reach: Mapping[int, dict[str, Any]]
) -> dict[str, Any]:
    versions = [d for base in (new, old) if (d := base.decision(change.decision)) is not None]
    return {
        "besluit": change.decision,
        "titel": versions[0].title,
        "soort": change.kind,
        "gevolgen": [
            {
                "over": effect.about,
                "oud": effect.old,
                "nieuw": effect.new,
                "tekst": effect_words(versions, change.kind, effect),
            }
            for effect in change.effects
        ],
        "groepen": [_where(where, reach) for where in change.where],
        "volledig": change.complete,
    }


def _where(where: Where, reach: Mapping[int, dict[str, Any]]) -> dict[str, Any]:
    counted = reach.get(id(where.region))
    return {
        **({} if counted is None else {"in_bestand": counted}),
        "bij": list(where.words.items),
        "als": list(where.words.when),
        "tenzij": list(where.words.unless),
        "feiten": _box(where.region),
        "uitzonderingen": [_box(each) for each in where.region.unless],
        "zaak": None if where.case is None else where.case.facts,
        "peildatum": None if where.case is None else where.case.day.isoformat(),
        "voorbeeld": where.example or None,
    }


def _box(region: Region) -> dict[str, Any]:
    return {name: [_option(option) for option in options] for name, options in region.where.items()}


def _option(option: Option) -> Any:
    if isinstance(option, Span):
        return {"vanaf": option.low, "tot": option.high}
    return "onbekend" if option is None else option


def effect_words(versions: Sequence[Decision], kind: str, effect: Effect) -> str:
    """One effect in Dutch."""
    came = effect.new is not None
    if effect.old is None and not came:
        return f"{kind} {effect.about}: niet uitgezocht"
    match kind:
        case "oordeel":
            name = _label(versions, effect.about)
            return f"{name}: van {_verdict(versions, effect, effect.old)} naar " + _verdict(
                versions, effect, effect.new
            )
        case "advies":
            old, new = (_advice(versions, text) for text in (effect.old, effect.new))
            return f"het advies voor alleen dit onderdeel: van {old} naar {new}"
        case "aandachtspunt":
            point = next((p for d in versions for p in d.attention if p.id == effect.about), None)
            said = "melding" if point is not None and point.contradicts else kind
            title = effect.about if point is None else point.title
            return f"{said} ‘{title}’ {'verschijnt' if came else 'verdwijnt'}"
        case "voorbehoud":
            name = _label(versions, effect.about)
            return f"{name}: er komt een voorbehoud" if came else f"{name}: het voorbehoud vervalt"
        case "begrip":
            name = effect.about.replace("_", " ")
            return f"begrip ‘{name}’: van {effect.old or 'niets'} naar {effect.new or 'niets'}"
        case _:
            what = f"{kind} {effect.about}".strip()  # a way out has no name
            return f"{what} {'komt erbij' if came else 'vervalt'}"


def _label(versions: Iterable[Decision], name: str) -> str:
    return next((o.label for d in versions for o in d.outcomes if o.name == name), name)


def _verdict(versions: Iterable[Decision], effect: Effect, value: str | None) -> str:
    if value is None:
        return "geen oordeel"
    return next(
        (
            v.label
            for d in versions
            for o in d.outcomes
            if o.name == effect.about
            for v in o.values
            if v.name == value
        ),
        value,
    )


def _advice(versions: Sequence[Decision], text: str | None) -> str:
    if text is None:
        return "geen advies"
    form, _, verdict = text.partition(", ")
    labels = {v.name: v.label for d in versions for v in d.scale}
    return f"{_label(versions, form)} ({labels.get(verdict, verdict)})"
