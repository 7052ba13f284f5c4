"""Steps about an absence: the count, the statutory dates and what comes with every advice."""

from __future__ import annotations

from collections.abc import Iterable

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
from adwijzer.examples.vocabulary import iso_day
from adwijzer.model.conditions import facts_of
from adwijzer.model.deadlines import Deadline
from adwijzer.model.rulebase import TimingDecision
from adwijzer.text.days import SPOKEN_DAY

STEPS = Steps(kinds=("timing",))
STATUSES = (
    "op tijd",
    "nadert",
    "verlopen",
    "na te gaan",
    "te laat gedaan",
    "gedaan",
    "bereikt",
    "niet van toepassing",
    "niet te bepalen",
)
"""As the contract names them, underscores aside."""

NEW_COUNT, SCHEME = "dagen_nieuwe_telling", "regeling"
STATUS = "|".join(STATUSES)
DAY = rf"(?P<day>{SPOKEN_DAY})"

# The count


@STEPS.then(r"is het verzuimdag (?P<number>\d+) en week (?P<week>\d+)")
def day_and_week(seen: Seen, number: str, week: str) -> Grounds:
    """Which day and week of absence it is."""
    found = (seen.answer["verzuimdag"], seen.answer["verzuimweek"])
    same(found, (int(number), int(week)), "de verzuimdag en de week")
    return _counting(seen)


@STEPS.then(rf"de telling begint op {DAY}", rf"begint de telling op {DAY}")
def day_1(seen: Seen, day: str) -> Grounds:
    """Which day is day 1."""
    same(seen.answer["dag_1"], iso_day(day), "dag 1")
    return _counting(seen)


@STEPS.then(r"(?:loopt er|er loopt) geen verzuim")
def no_absence(seen: Seen) -> Grounds:
    """No absence runs, so that there is nothing to count."""
    counted = [seen.answer[name] for name in ("dag_1", "verzuimdag", "verzuimweek")]
    same(counted, [None, None, None], "dag 1, de verzuimdag en de week")
    same([each["naam"] for each in seen.answer["termijnen"]], [], "de termijnen")
    return _counting(seen)


@STEPS.then(
    rf"bij een andere oorzaak begint de telling op {DAY} en is het verzuimdag (?P<number>\d+)"
)
def other_count(seen: Seen, day: str, number: str) -> Grounds:
    """The count that holds if the cause around a leave is another one."""
    other = seen.answer.get("andere_telling")
    expect(other is not None, "er is maar één telling")
    found = (other["dag_1"], other["verzuimdag"])
    same(found, (iso_day(day), int(number)), "de andere telling")
    return _counting(seen)


@STEPS.then(
    rf"na het verlof begint bij een andere oorzaak een nieuwe telling op {DAY}",
    rf"begint na het verlof bij een andere oorzaak een nieuwe telling op {DAY}",
)
def count_to_come(seen: Seen, day: str) -> Grounds:
    """The count that begins after a leave that still lasts, if the cause is another one."""
    other = seen.answer.get("andere_telling")
    expect(other is not None, "er is maar één telling")
    same((other["dag_1"], other["verzuimdag"]), (iso_day(day), None), "de andere telling")
    return _counting(seen)


@STEPS.then(r"er is maar één telling")
def one_count(seen: Seen) -> Grounds:
    """No unknown cause makes another count possible."""
    expect("andere_telling" not in seen.answer, "er is nog een telling")
    asked = [each["feit"] for each in seen.answer["vragen"]]
    expect("zelfde_oorzaak" not in asked, "het advies vraagt naar de oorzaak rond een verlof")
    return _counting(seen)


@STEPS.then(rf"week (?P<week>\d+) begint op {DAY}", rf"begint week (?P<week>\d+) op {DAY}")
def week_begins(seen: Seen, week: str, day: str) -> Grounds:
    """On which day a week begins that people name."""
    begins = {each["week"]: each for each in seen.answer["momenten"]}
    found = begins.get(int(week))
    expect(found is not None, f"week {week} wordt niet genoemd")
    same(found and found["datum"], iso_day(day), f"het begin van week {week}")
    return frozenset(found["bronnen"] if found else ()) | _counting(seen)


def _counting(seen: Seen) -> frozenset[str]:
    """The ground of counting: the law on interruptions, and on the first day of absence."""
    return frozenset(
        source
        for parameter in seen.decision.parameters
        if parameter.name == NEW_COUNT
        for source in parameter.sources
    ) | frozenset(
        source
        for rule in seen.decision.rules
        if "hersteld_op_peildatum" in facts_of(rule.condition)
        for source in rule.sources
    )


# The dates


@STEPS.then(r"zijn dit de termijnen", r"dit zijn de termijnen", table=True)
def dates(seen: Seen, table: Table) -> Grounds:
    """Every deadline: last day, last working day and status, in this order."""
    rows = header(table, "termijn", "uiterlijk", "laatste werkdag", "stand")
    found = [
        (each["titel"], each["datum"], each["veilige_datum"], _spaced(each["status"]))
        for each in seen.answer["termijnen"]
    ]
    wanted = [
        (title, iso_day(day), iso_day(safe), _known_status(status))
        for title, day, safe, status in rows
    ]
    for here, there in zip(found, wanted, strict=False):
        same(here, there, "de termijnen")
    same(len(found), len(wanted), "het aantal termijnen")
    return _grounds(seen, _rules(seen).deadlines)


@STEPS.then(
    rf'de termijn "(?P<title>.+?)" moet uiterlijk op {DAY}',
    rf"(?:de|het) (?P<title>.+?) moet uiterlijk op {DAY}",
    rf"moet (?:de|het) (?P<title>.+?) uiterlijk op {DAY}",
)
def last_day(seen: Seen, title: str, day: str) -> Grounds:
    """The last day of one deadline."""
    row, deadline = _deadline(seen, title)
    same(row["datum"], iso_day(day), f"{title}, uiterlijk")
    return _grounds(seen, [deadline])


@STEPS.then(rf"(?:de|het) (?P<title>.+?) moet op werkdag {DAY} klaar zijn")
def safe_date(seen: Seen, title: str, day: str) -> Grounds:
    """The last working day of one deadline."""
    row, deadline = _deadline(seen, title)
    same(row["veilige_datum"], iso_day(day), f"{title}, laatste werkdag")
    return _grounds(seen, [deadline])


@STEPS.then(rf"(?:de|het) (?P<title>.+?) kan vanaf {DAY}")
def window(seen: Seen, title: str, day: str) -> Grounds:
    """The first day on which something can be done."""
    row, deadline = _deadline(seen, title)
    same(row.get("datum_vanaf"), iso_day(day), f"{title}, vanaf")
    return _grounds(seen, [deadline])


@STEPS.then(
    rf'de termijn "(?P<title>.+?)" (?:is )?(?P<status>{STATUS})',
    rf"(?:is )?(?:de|het) (?P<title>(?!volgende termijn).+?) (?:is )?(?P<status>{STATUS})",
    r"(?P<status>nadert) (?:de|het) (?P<title>.+)",
)
def status_of(seen: Seen, title: str, status: str) -> Grounds:
    """How things stand with one deadline."""
    row, deadline = _deadline(seen, title)
    same(_spaced(row["status"]), status, f"de stand van {title}")
    if status == "niet te bepalen":
        same((row["datum"], row["veilige_datum"]), (None, None), f"de datum van {title}")
    return _grounds(seen, [deadline]) | _regimes(seen, deadline, row["status"])


@STEPS.then(r"(?:de volgende termijn is|is de volgende termijn) (?:de|het) (?P<title>.+)")
def next_deadline(seen: Seen, title: str) -> Grounds:
    """Which date comes first."""
    row, deadline = _deadline(seen, title)
    same(seen.answer["volgende_termijn"], row["naam"], "de volgende termijn")
    return _grounds(seen, [deadline])


@STEPS.then(r"komt er geen termijn meer", r"er komt geen termijn meer")
def no_next(seen: Seen) -> Grounds:
    """No date is still to come."""
    same(seen.answer["volgende_termijn"], None, "de volgende termijn")
    return _grounds(seen, _rules(seen).deadlines)


@STEPS.then(
    r'staat de termijn "(?P<title>.+)" er niet', r'de termijn "(?P<title>.+)" staat er niet'
)
def not_there(seen: Seen, title: str) -> Grounds:
    """A deadline is not there at all."""
    deadline = _named(seen, title)
    names = [each["naam"] for each in seen.answer["termijnen"]]
    expect(deadline.name not in names, f"de termijn `{title}` staat er wel")
    return _grounds(seen, [deadline]) | seen.testing(SCHEME)


@STEPS.then(r"(?:bij )?(?:de|het) (?P<title>.+?) is aan zet: (?P<who>.+)")
def acting(seen: Seen, title: str, who: str) -> Grounds:
    """Exactly who has to act on one deadline."""
    row, deadline = _deadline(seen, title)
    wanted = [each for part in who.split(", ") for each in part.split(" en ")]
    same(list(row["door"]), wanted, f"wie aan zet is bij {title}")
    cited = {s for case in deadline.cases for s in case.sources or ()}
    return _grounds(seen, [deadline]) | _regimes(seen, deadline, None) | frozenset(cited)


@STEPS.then(r"(?:de|het) (?P<title>.+?) heeft rang (?P<rank>\w+)")
def rank_of(seen: Seen, title: str, rank: str) -> Grounds:
    """How much weight the date of one deadline has."""
    row, deadline = _deadline(seen, title)
    same(row["rang"], rank, f"de rang van {title}")
    return _grounds(seen, [deadline])


@STEPS.then(r'(?:de|het) (?P<title>[^"]+?) rust op "(?P<article>.+)"')
def article_of(seen: Seen, title: str, article: str) -> Grounds:
    """The articles of law of one deadline."""
    row, deadline = _deadline(seen, title)
    same(row["artikel"], article, f"het wetsartikel bij {title}")
    return _grounds(seen, [deadline]) | _regimes(seen, deadline, None)


@STEPS.then(r'bij (?:de|het) (?P<title>[^"]+?) staat "(?P<words>.+)"')
def deadline_says(seen: Seen, title: str, words: str) -> Grounds:
    """What the row of one deadline says to mind."""
    row, deadline = _deadline(seen, title)
    expect(words in row.get("let_op", ""), f"bij {title} staat: {row.get('let_op', 'niets')}")
    return _grounds(seen, [deadline])


@STEPS.then(r"is verlopen, de oudste eerst", r"dit is verlopen, de oudste eerst", table=True)
def overdue(seen: Seen, table: Table) -> Grounds:
    """Exactly what is overdue, with the days, the oldest first."""
    rows = header(table, "termijn", "dagen")
    found = [(each["titel"], str(each["dagen"])) for each in seen.answer["verlopen"]]
    same(found, [tuple(row) for row in rows], "wat verlopen is")
    return _grounds(seen, [_named(seen, title) for title, _ in rows])


@STEPS.then(r"(?:er is|is er) niets verlopen")
def nothing_overdue(seen: Seen) -> Grounds:
    """Nothing is overdue."""
    same([each["naam"] for each in seen.answer["verlopen"]], [], "wat verlopen is")
    return _grounds(seen, _rules(seen).deadlines)


@STEPS.then(r"is na te gaan, de oudste eerst", r"dit is na te gaan, de oudste eerst", table=True)
def to_check(seen: Seen, table: Table) -> Grounds:
    """Exactly of what is to be checked whether it was done, the oldest first."""
    rows = header(table, "termijn")
    wanted = [_named(seen, title) for [title] in rows]
    same(seen.answer["na_te_gaan"], [each.name for each in wanted], "wat na te gaan is")
    return _grounds(seen, wanted)


@STEPS.then(r"(?:er is|is er) niets na te gaan")
def nothing_to_check(seen: Seen) -> Grounds:
    """Nothing is to be checked."""
    same(seen.answer["na_te_gaan"], [], "wat na te gaan is")
    return _grounds(seen, _rules(seen).deadlines)


@STEPS.then(rf"de eerste dag na het verlof is {DAY}", rf"is de eerste dag na het verlof {DAY}")
def back_from_leave(seen: Seen, day: str) -> Grounds:
    """The first day after the leave of the reference day."""
    same(seen.answer.get("eerste_dag_na_verlof"), iso_day(day), "de eerste dag na het verlof")
    return _counting(seen)


# What comes with every advice


@STEPS.then(r'voor de termijnen vraagt het advies (?P<denied>niet )?"(?P<question>.+)"')
def question_about_dates(seen: Seen, denied: str | None, question: str) -> Grounds:
    """Whether this is asked because of a date, and not because of the advice."""
    fact = seen.vocabulary.question(question)
    about = [each["feit"] for each in seen.answer["vragen"] if each["gaat_over"] == "termijn"]
    expect(
        about.count(fact) == (0 if denied else 1),
        f"voor de termijnen vraagt het advies dit {'wel' if denied else 'niet'}",
    )
    concerned = [
        each
        for each in _rules(seen).deadlines
        if fact in (each.done, each.previous, each.on, *each.after)
    ] or _rules(seen).deadlines
    return _grounds(seen, concerned) | seen.testing(fact)


@STEPS.then(
    r"(?P<about>het advies|voor de termijnen) vraagt (?:het advies )?naar de oorzaak rond "
    rf"het verlof van {DAY}"
)
def question_about_cause(seen: Seen, about: str, day: str) -> Grounds:
    """The cause around one leave is asked, and never which it was."""
    asked = [each for each in seen.answer["vragen"] if each.get("periode") == iso_day(day)]
    same([each["feit"] for each in asked], ["zelfde_oorzaak"], "de vraag")
    wanted = "advies" if about == "het advies" else "termijn"
    same(asked[0]["gaat_over"], wanted, "de vraag gaat over")
    expect("Vraag niet welke" in asked[0]["vraag"], f"de vraag is: {asked[0]['vraag']}")
    return _counting(seen)


@STEPS.then(r'(?:is nog nodig|nog nodig is) het antwoord op "(?P<question>.+)"')
def information_missing(seen: Seen, question: str) -> Grounds:
    """This minimal information is still missing."""
    fact = seen.vocabulary.question(question)
    expect(fact in seen.answer["ontbrekende_informatie"], "dat antwoord ontbreekt niet")
    return frozenset(_rules(seen).minimal_information_sources)


@STEPS.then(r"ontbreekt er geen minimale informatie", r"er ontbreekt geen minimale informatie")
def information_complete(seen: Seen) -> Grounds:
    """All minimal information is there."""
    same(seen.answer["ontbrekende_informatie"], [], "wat nog nodig is")
    return frozenset(_rules(seen).minimal_information_sources)


@STEPS.then(r"zegt het advies wie beslist", r"het advies zegt wie beslist", table=True)
def deciders(seen: Seen, table: Table) -> Grounds:
    """Exactly who decides what."""
    found = [(each["wie"], each["wat"]) for each in seen.answer["beslist_door"]]
    same(found, list(header(table, "wie", "wat")), "wie beslist")
    return None


def _rules(seen: Seen) -> TimingDecision:
    """The decision of this kind, for which alone these steps are."""
    if not isinstance(seen.decision, TimingDecision):
        raise TypeError(seen.decision.kind)
    return seen.decision


def _deadline(seen: Seen, title: str) -> tuple[Json, Deadline]:
    """The row of the deadline with this title, however its first letter is written."""
    deadline = _named(seen, title)
    rows = [each for each in seen.answer["termijnen"] if each["naam"] == deadline.name]
    expect(bool(rows), f"er is geen termijn `{title}`")
    return rows[0], deadline


def _named(seen: Seen, title: str) -> Deadline:
    """The deadline with this title, however its first letter is written."""
    titles = {
        words: deadline
        for deadline in _rules(seen).deadlines
        for words in (deadline.title, deadline.title[0].lower() + deadline.title[1:])
    }
    return meant(titles, title, "termijn")


def _regimes(seen: Seen, deadline: Deadline, status: str | None) -> frozenset[str]:
    """The sources of what holds for many deadlines at once: of a standing, or of who acts."""
    return frozenset(
        source
        for each in _rules(seen).regimes
        if not each.deadlines or deadline.name in each.deadlines
        if each.standing == status or (status is None and (each.by or each.instead))
        for source in each.sources
    )


def _grounds(seen: Seen, deadlines: Iterable[Deadline]) -> frozenset[str]:
    """The sources of deadlines, and of the parameters they count with."""
    deadlines = tuple(deadlines)
    names = {
        name
        for each in deadlines
        for name in (
            each.day,
            each.days,
            each.window_from,
            each.too_early,
            *(case.day for case in each.cases),
        )
        if name
    }
    counting = [each for each in seen.decision.parameters if each.name in names]
    return frozenset().union(
        *(each.sources for each in deadlines),
        *(case.sources or () for each in deadlines for case in each.cases),
        *(each.sources for each in counting),
    )


def _spaced(status: str) -> str:
    """A status of the contract as people write it."""
    return status.replace("_", " ")


def _known_status(status: str) -> str:
    return meant({each: each for each in STATUSES}, status, "stand")
