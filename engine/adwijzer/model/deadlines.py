"""The legal dates of an absence, who has to act on them, and how they are said in each frame."""

from __future__ import annotations

from typing import Literal, TypeAlias

from adwijzer.model.conditions import ALWAYS, Condition, Part
from adwijzer.model.ranks import Rank
from adwijzer.text.diagnostics import Place

Actor: TypeAlias = Literal["werkgever", "werknemer", "bedrijfsarts", "uwv", "eigenrisicodrager"]
"""Who can have to act on a deadline."""

DeadlineStatus: TypeAlias = Literal[
    "gedaan",
    "te_laat_gedaan",
    "bereikt",
    "op_tijd",
    "nadert",
    "verlopen",
    "na_te_gaan",
    "niet_van_toepassing",
    "niet_te_bepalen",
]
"""How a deadline stands on a day, in the words of the contract."""

COMING: tuple[DeadlineStatus, ...] = ("op_tijd", "nadert")
IDLE: tuple[DeadlineStatus, ...] = ("niet_van_toepassing", "niet_te_bepalen")


class DeadlineCase(Part, frozen=True, kw_only=True):
    """What is otherwise about a deadline in cases in which `condition` is known to hold.

    None is as in other cases. The first case of a deadline that fits counts.
    """

    condition: Condition
    day: str | None = None
    by: tuple[Actor, ...] | None = None
    who: str | None = None
    article: str | None = None
    sources: tuple[str, ...] | None = None
    provenance: str | None = None


class Deadline(Part, frozen=True, kw_only=True):
    """A date that follows from the law: a counted day, or days after something that was done.

    It is there in cases in which `condition` is known to hold and `unless` is not. `day`,
    `window_from` and `days` name parameters.

    Attributes:
        on: the fact with the date itself; without another day it is not there while that is
            unknown.
        after: the facts from which days count, the first that is known. Days of leave do not count
            in them, and a date with leave in it has the rank `rank_in_leave`.
        after_deadline: the deadline to count from when none of them is known.
        done: the fact with the date on which it was done.
        previous: the fact with the date of the last time, of what has to be done again and again.
        by_itself: nobody has to do it.
        reached: when it has come by itself, before its day too.
        urgent: when to begin at once; `urgent_remark` says so.
        too_early: before this counted day it is mostly a mistake that it was done, and so it is
            before the date in the fact `not_before`.
    """

    name: str
    title: str
    condition: Condition = ALWAYS
    unless: Condition | None = None
    on: str | None = None
    day: str | None = None
    window_from: str | None = None
    after: tuple[str, ...] = ()
    days: str | None = None
    after_deadline: str | None = None
    done: str | None = None
    previous: str | None = None
    by_itself: bool = False
    reached: Condition | None = None
    urgent: Condition | None = None
    urgent_remark: str = ""
    too_early: str | None = None
    not_before: str | None = None
    cases: tuple[DeadlineCase, ...] = ()
    by: tuple[Actor, ...]
    who: str
    article: str
    remark: str = ""
    rank: Rank
    rank_in_leave: Rank | None = None
    sources: tuple[str, ...]
    provenance: str = ""
    provenance_detail: str = ""
    file: str = ""
    at: Place = (0, 0)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that it asks."""
        found = (self.condition, self.unless, self.reached, self.urgent)
        return (*(c for c in found if c is not None), *(case.condition for case in self.cases))


class Regime(Part, frozen=True, kw_only=True):
    """What holds for many deadlines at once in cases in which `condition` is known to hold.

    Attributes:
        deadlines: their names; empty is all of them.
        standing: how they stand then, whatever was done; None leaves that as it is.
        by: who acts then.
        instead: who acts instead of whom.
    """

    name: str
    condition: Condition
    deadlines: tuple[str, ...] = ()
    standing: Literal["niet_van_toepassing", "niet_te_bepalen"] | None = None
    by: tuple[Actor, ...] | None = None
    instead: dict[Actor, Actor] = {}  # noqa: RUF012 - msgspec gives each its own
    who: str | None = None
    sources: tuple[str, ...]
    file: str = ""
    at: Place = (0, 0)


class DeadlineQuestion(Part, frozen=True, kw_only=True):
    """An unknown fact to ask because of the deadlines."""

    fact: str
    condition: Condition
    file: str = ""
    at: Place = (0, 0)


class Wording(Part, frozen=True, kw_only=True):
    """Words to say instead of others in cases in which `condition` is known to hold."""

    condition: Condition
    words: dict[str, str]
    file: str = ""
    at: Place = (0, 0)


class Moment(Part, frozen=True, kw_only=True):
    """A week that people name; `week` names a parameter. Nobody names it where `unless` holds."""

    name: str
    title: str
    week: str
    unless: Condition | None = None
    sources: tuple[str, ...]
    at: Place = (0, 0)


class Deciding(Part, frozen=True, kw_only=True):
    """Who decides what, in cases in which `condition` is known to hold."""

    who: str
    what: str
    condition: Condition = ALWAYS


TERM, DATE, DATE_OF = "termijn", "datum", "datum_"
"""The next deadline, its date, and the date of a deadline by name."""

NAMED_TERM, NAMED_DATE, DATE_BACK, DATE_RESEARCHED = (
    "genoemde_termijn",
    "datum_genoemde_termijn",
    "datum_na_verlof",
    "datum_ad_onderzoek",
)
"""The first deadline that passed, else the next, with its date; the first day after a leave; and
the day of the research of an AD."""

FILLED_IN = (TERM, DATE, NAMED_TERM, NAMED_DATE, DATE_BACK, DATE_RESEARCHED)
"""The words between braces that stand for no deadline by its name."""

STANDS, EARLY = "stand_", "vroeg_"
"""What attention points may ask of a deadline by its name: how it stands, and whether it was done
so early that this is mostly a mistake."""
TO_NAME, EMPLOYMENT_OVER, DOUBTFUL = (
    "te_noemen_termijn",
    "dienstverband_voorbij",
    "samentelling_twijfel",
)
"""What else they may ask of days: whether there is a deadline to name, whether the employment is
over, and whether older readings of the law count another day 1."""
