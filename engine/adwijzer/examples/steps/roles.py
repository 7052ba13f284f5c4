"""Steps about pairs of assignments: the verdict, how certain it is, and what to do about it.

A sentence that names a pair is followed by sentences about that pair.
"""

from __future__ import annotations

from adwijzer.decisions.case import UNKNOWN
from adwijzer.examples.steps.definition import (
    Grounds,
    Json,
    Seen,
    Steps,
    Table,
    expect,
    header,
    meant,
    same,
)

STEPS = Steps(kinds=("pairs",))
CODE = r"[A-Z0-9]\S*"
PAIR = "paar"
TOGETHER = {"lopen samen": "ja", "komen na elkaar": "nee"}

# The verdict on a pair


@STEPS.then(
    rf"(?:is )?de combinatie van (?P<first>{CODE}) en (?P<second>{CODE}) (?:is )?"
    r"(?P<label>vrij|met voorwaarden|ontraden)"
)
def verdict(seen: Seen, first: str, second: str, label: str) -> Grounds:
    """The verdict on two assignments, and that the first of them begins first."""
    pairs = {(each["eerste"], each["tweede"]): each for each in seen.answer["paren"]}
    expect((first, second) in pairs, f"{first} en {second} staan er niet als paar bij")
    pair = seen.memory[PAIR] = pairs[first, second]
    same(pair["rolcombinatie"], meant(_labels(seen), label, "oordeel"), "de combinatie")
    return frozenset(pair["bronnen"])


@STEPS.then(rf"(?:is er|er is) over (?P<first>{CODE}) en (?P<second>{CODE}) geen oordeel")
def no_verdict(seen: Seen, first: str, second: str) -> Grounds:
    """Two assignments are not judged as a pair."""
    judged = {frozenset((each["eerste"], each["tweede"])) for each in seen.answer["paren"]}
    expect(frozenset((first, second)) not in judged, f"over {first} en {second} is er een oordeel")
    return None


@STEPS.then(r"zijn dit de rolconflicten", r"dit zijn de rolconflicten", table=True)
def conflicts(seen: Seen, table: Table) -> Grounds:
    """Exactly which pairs are not free, the heaviest first, and how many of each there are."""
    wanted = [
        (first, second, meant(_labels(seen), label, "oordeel"))
        for first, second, label in header(table, "eerste", "tweede", "oordeel")
    ]
    heavy = [each for each in seen.answer["paren"] if each["rolcombinatie"] != "vrij"]
    same(
        [(each["eerste"], each["tweede"], each["rolcombinatie"]) for each in heavy],
        wanted,
        "de rolconflicten",
    )
    for name, number in seen.answer["samenvatting"].items():
        same(number, [each for *_, each in wanted].count(name), f"het aantal {name}")
    return frozenset(source for each in heavy for source in each["bronnen"])


@STEPS.then(r"(?:zijn er|er zijn) geen rolconflicten")
def no_conflicts(seen: Seen) -> Grounds:
    """Every pair is free."""
    same({each["rolcombinatie"] for each in seen.answer["paren"]} - {"vrij"}, set(), "de paren")
    same(set(seen.answer["samenvatting"].values()), {0}, "de aantallen")
    return frozenset(s for each in seen.answer["paren"] for s in each["bronnen"]) or None


@STEPS.then(r'de reden is "(?P<title>.+)"')
def reason(seen: Seen, title: str) -> Grounds:
    """Which rule decided on the pair that was named last."""
    rules = {rule.title: rule for rule in seen.decision.rules}
    rule = meant(rules, title, "regel")
    titles = {each.id: each.title for each in seen.decision.rules}
    same(titles.get(_pair(seen)["regel"]), title, "de reden")
    return frozenset(rule.sources)


@STEPS.then(rf"het oordeel gaat over (?P<code>{CODE})")
def about(seen: Seen, code: str) -> Grounds:
    """Which of the two assignments the verdict is about."""
    same(_pair(seen)["betreft"], code, "het oordeel gaat over")
    return frozenset(_pair(seen)["bronnen"])


@STEPS.then(r"de opdrachten (?P<how>lopen samen|komen na elkaar)")
def together(seen: Seen, how: str) -> Grounds:
    """Whether the two assignments run together."""
    same(_pair(seen)["gelijktijdig"], TOGETHER[how], "of zij samen lopen")
    return None


@STEPS.then(r"of de opdrachten samen lopen is niet bekend")
def together_unknown(seen: Seen) -> Grounds:
    """The register does not tell whether the two assignments run together."""
    same(_pair(seen)["gelijktijdig"], UNKNOWN, "of zij samen lopen")
    return None


# How certain it is


@STEPS.then(r"dat staat vast")
def settled(seen: Seen) -> Grounds:
    """No unknown fact can change the verdict, and none is asked."""
    pair = _pair(seen)
    same(pair["zekerheid"], "vast", "de zekerheid")
    same(pair["mogelijk"], [pair["rolcombinatie"]], "mogelijk")
    same([each["feit"] for each in pair["vragen"]], [], "de vragen")
    return frozenset(pair["bronnen"])


@STEPS.then(r"dat is voorlopig, het kan nog (?P<labels>.+) worden")
def provisional(seen: Seen, labels: str) -> Grounds:
    """Unknown facts can change the verdict, and into what."""
    pair = _pair(seen)
    others = {meant(_labels(seen), label, "oordeel") for label in labels.split(" of ")}
    same(pair["zekerheid"], "voorlopig", "de zekerheid")
    same(set(pair["mogelijk"]), {*others, pair["rolcombinatie"]}, "mogelijk")
    expect(bool(pair["vragen"]), "er is geen vraag die het oordeel kan veranderen")
    return seen.behind(outcome.name for outcome in seen.decision.outcomes)


@STEPS.then(rf'(?P<denied>niet )?gevraagd wordt bij (?P<code>{CODE}) "(?P<question>.+)"')
def asks(seen: Seen, denied: str | None, code: str, question: str) -> Grounds:
    """Whether this is asked about this assignment."""
    fact = seen.vocabulary.question(question)
    asked = [(each["opdracht"], each["vraag"]) for each in _pair(seen)["vragen"]]
    expect(
        asked.count((code, question)) == (0 if denied else 1),
        f"bij {code} wordt dit {'wel' if denied else 'niet'} gevraagd",
    )
    return seen.testing(fact) or None


# What to do and to mind


@STEPS.then(r"zijn dit de maatregelen", r"dit zijn de maatregelen", table=True)
def measures(seen: Seen, table: Table) -> Grounds:
    """Exactly which measures are named, in this order, and which are fulfilled."""
    titles = {measure.title: measure for measure in seen.decision.measures}
    rows = header(table, "maatregel", "vervuld")
    named = [(meant(titles, title, "maatregel"), done) for title, done in rows]
    same(
        [(each["id"], each["vervuld"]) for each in _pair(seen)["maatregelen"]],
        [(measure.name, done) for measure, done in named],
        "de maatregelen",
    )
    return frozenset(_pair(seen)["bronnen"]).union(*(measure.sources for measure, _ in named))


@STEPS.then(r"er is geen maatregel nodig")
def no_measures(seen: Seen) -> Grounds:
    """Nothing need be done."""
    same([each["id"] for each in _pair(seen)["maatregelen"]], [], "de maatregelen")
    return frozenset(_pair(seen)["bronnen"])


@STEPS.then(r'de combinatie wijst (?P<denied>niet )?op "(?P<title>.+)"')
def attention(seen: Seen, denied: str | None, title: str) -> Grounds:
    """Whether the pair carries this attention point."""
    meant(seen.vocabulary.attention, title, "aandachtspunt")
    titles = [point["titel"] for point in _pair(seen)["aandachtspunten"]]
    expect(
        titles.count(title) == (0 if denied else 1),
        f"de combinatie wijst {'wel' if denied else 'niet'} op `{title}`",
    )
    return _point_sources(seen, title)


@STEPS.then(
    rf"(?:staat )?bij (?P<code>{CODE}) (?:staat )?dat er (?P<number>\d+) eerdere "
    r"opdracht(?:en)? voor dezelfde werkgever of opdrachtgever (?:was|waren)"
)
def earlier_work(seen: Seen, code: str, number: str) -> Grounds:
    """An assignment has one finding about earlier work, with its number."""
    found = [each for each in seen.answer["onafhankelijkheid"] if each["opdracht"] == code]
    same([each["aantal"] for each in found], [int(number)], f"eerder werk bij {code}")
    return _point_sources(seen, found[0]["aandachtspunt"]["titel"])


@STEPS.then(rf"(?:staat )?bij (?P<code>{CODE}) (?:staat )?niets over eerder werk")
def no_earlier_work(seen: Seen, code: str) -> Grounds:
    """Nothing is said about earlier work."""
    codes = [each["opdracht"] for each in seen.answer["onafhankelijkheid"]]
    expect(code not in codes, f"bij {code} staat iets over eerder werk")
    return None


@STEPS.then(r"geldt (?P<guideline>de Leidraad .+|nog geen leidraad)")
def guideline(seen: Seen, guideline: str) -> Grounds:
    """Which professional guideline holds for the client of the pair."""
    wanted = meant(seen.guidelines(), guideline, "leidraad")
    same(_pair(seen)["leidraad"], wanted, "de leidraad")
    return seen.guiding(wanted)


# Who can do what is proposed


@STEPS.then(rf"kunnen deze arbeidsdeskundigen (?P<code>{CODE}) doen", table=True)
def who_can(seen: Seen, code: str, table: Table) -> Grounds:
    """Exactly which ADs can do an assignment, the best first, with the verdicts."""
    wanted = [
        (ad, meant(_labels(seen), label, "oordeel")) for ad, label in header(table, "AD", "oordeel")
    ]
    found = _who_can(seen, code)["arbeidsdeskundigen"]
    same([(each["ad"], each["rolcombinatie"]) for each in found], wanted, f"wie {code} kan doen")
    grounds = frozenset(
        source for each in found for pair in each["paren"] for source in pair["bronnen"]
    )
    return grounds or None  # where nobody has other work, no rule speaks


@STEPS.then(rf"(?:kan )?(?P<ad>{CODE}) (?:kan )?(?P<code>{CODE}) niet doen: (?P<why>afwezig|vol)")
def cannot(seen: Seen, ad: str, code: str, why: str) -> Grounds:
    """An AD cannot take an assignment, whatever the rules say."""
    found = {each["ad"]: each["reden"] for each in _who_can(seen, code)["niet_beschikbaar"]}
    same(found.get(ad), why, f"waarom {ad} {code} niet kan doen")
    return None


@STEPS.then(r"is dit het beste voorstel", r"dit is het beste voorstel", table=True)
def best_proposal(seen: Seen, table: Table) -> Grounds:
    """Exactly who does which in the proposal, and that none is better."""
    found = seen.answer.get("voorstel")
    expect(found is not None, "er is geen voorstel")
    same(found["stand"], "beste", "het voorstel")
    given = [(each["opdracht"], each["ad"]) for each in found["opdrachten"]]
    given += [(each["opdracht"], "") for each in found["niet_geplaatst"]]
    wanted = [(code, ad) for code, ad in header(table, "opdracht", "AD")]
    same(sorted(given), sorted(wanted), "het voorstel")
    return None


def _who_can(seen: Seen, code: str) -> Json:
    found = {each["opdracht"]: each for each in seen.answer.get("wie_kan", ())}
    expect(code in found, f"voor {code} is niet gevraagd wie het kan doen")
    return found[code]


def _pair(seen: Seen) -> Json:
    """The pair that was named last."""
    expect(PAIR in seen.memory, "noem eerst een combinatie")
    return seen.memory[PAIR]


def _labels(seen: Seen) -> dict[str, str]:
    [outcome] = seen.decision.outcomes
    return {value.label: value.name for value in outcome.values}


def _point_sources(seen: Seen, title: str) -> frozenset[str]:
    return frozenset(
        source
        for point in seen.decision.attention
        if point.title == title
        for source in point.sources
    )
