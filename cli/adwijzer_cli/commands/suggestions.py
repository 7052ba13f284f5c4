"""`advise role-conflict --suggest`: who can do what is proposed?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Availability, load_availability
from adwijzer.decisions.planning.answer import suggesting
from adwijzer.decisions.planning.candidates import Staff, suggest
from adwijzer.decisions.planning.proposal import Proposal, propose
from adwijzer.decisions.roles import RoleDecider
from adwijzer.decisions.roles.answer import RoleAnswer
from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.progress import Progress
from adwijzer_cli.terminal import patiently, tell

_STAGES = "Een voorstel zoeken, stap {} van {}"


def suggested(
    decider: RoleDecider,
    found: RoleAnswer,
    assignments: Sequence[Assignment],
    proposed: Sequence[Assignment],
    only: Sequence[str],
    team: Sequence[Availability],
    seconds: float,
) -> tuple[RoleAnswer, Proposal | None]:
    """The answer with who can do what, and the proposal for what nobody has.

    Args:
        decider: judges pairs of assignments.
        found: the answer so far.
        assignments: the register, and what is proposed.
        proposed: what is proposed.
        only: the ADs to choose from; empty is all.
        team: capacities and absences.
        seconds: that the search may take.
    Raises:
        InputError: nobody to choose from.
    """
    staff = Staff.of(assignments, team, frozenset(only))
    if not staff.ads:
        raise InputError.of(
            "er is geen arbeidsdeskundige om uit te kiezen",
            "het register is leeg; noem ze in --ads, met `ja` in de kolom `nieuw`",
        )
    suggestions = suggest(decider, staff, proposed, patiently)
    steps = len(decider.outcomes) + 2
    with Progress() as progress:
        proposal = propose(
            decider,
            staff,
            suggestions,
            seconds,
            lambda part: progress(_STAGES.format(part + 1, steps)),
        )
    return suggesting(found, decider, staff, suggestions, proposal), proposal


def team_in(name: str | None, assignments: Sequence[Assignment]) -> Sequence[Availability]:
    """What the file behind `--ads` says of the ADs.

    Raises:
        InputError: no file, or a wrong row in it.
    """
    if name is None:
        return ()
    if not name:
        raise InputError.of("achter `--ads` hoort een bestand", "schrijf: --ads BESTAND")
    known = {each.ad for each in assignments if each.ad is not None}
    found = load_availability(Path(name), known)
    number = counted(len(found.ads), "arbeidsdeskundige", "arbeidsdeskundigen")
    tell(f"Gelezen: {number} ({found.assumed}).")
    return found.ads
