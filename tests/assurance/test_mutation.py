"""Small changes are made, noticed, or rightly called the same."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from adwijzer.assurance.examples.exemptions import read_exemptions
from adwijzer.assurance.examples.mutants import Mutant, mutants
from adwijzer.assurance.examples.mutation import SAME_ANSWER, MutationReport, Round, run_mutants
from adwijzer.assurance.examples.recording import Recording
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Rule
from adwijzer.resources import features_folder
from adwijzer.text.diagnostics import InputError
from tests.assurance.conftest import Edit, recorded, small

FEATURE = "features/kleding/kleding.feature"
RULES = "rules/kleding/regels.yaml"
CONCEPTS = "rules/kleding/begrippen.yaml"
BASE = load_rules()


def tried(rules: Path, features: Path) -> MutationReport:
    base, decision = small(rules)
    return run_mutants(base, [decision], features)


def survivors(report: MutationReport) -> list[str]:
    return [each.mutant.change for each in report.of("overleefd")]


def changes(rules: Path, about: str) -> dict[str, Mutant]:
    """What can change about one thing, by what it reads like."""
    base, decision = small(rules)
    return {m.change: m for m in mutants(base, decision) if about in m.change}


# What is changed


def test_every_kind_of_change_is_made_to_a_rule(rules: Path) -> None:
    winter = "vertrek is minstens 2026-12-21 (eerste_winterdag)"

    assert set(changes(rules, "K-WINTER")) == {
        "K-WINTER vervalt",
        "K-GUUR voor K-WINTER gaat in plaats van erna",
        "K-WINTER over `jas` zegt: `handig` in plaats van `nodig`",
        f"in K-WINTER één deel genoeg is van: de wandelaar gaat naar buiten en {winter}",
        "in K-WINTER de voorwaarde vervalt: de wandelaar gaat naar buiten",
        "in K-WINTER juist niet mag gelden: de wandelaar gaat naar buiten",
        "in K-WINTER ook meetelt: de wandelaar blijft binnen",
        "in K-WINTER de ondergrens voor vertrek één hoger ligt dan `eerste_winterdag`",
        "in K-WINTER de ondergrens voor vertrek één lager ligt dan `eerste_winterdag`",
        f"in K-WINTER de voorwaarde vervalt: {winter}",
        f"in K-WINTER juist niet mag gelden: {winter}",
    }


def test_the_rest_of_the_files_is_changed_too(rules: Path) -> None:
    base, decision = small(rules)
    made = [m.change for m in mutants(base, decision) if m.kind in ("parameter", "aanname")]
    made += [m.change for m in mutants(base, decision) if m.kind == "geldigheid"]

    assert made == [
        "`eerste_winterdag` 2026-12-22 is in plaats van 2026-12-21",
        "`eerste_winterdag` 2026-12-20 is in plaats van 2026-12-21",
        "`binnen` niet meer wordt aangenomen",
        "`binnen: ja` wordt aangenomen in plaats van `nee`",
        "de hele regelbank een dag later begint te gelden",
        "de hele regelbank een dag eerder begint te gelden",
    ]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ("K-WINTER vervalt", "kleding/regels.yaml:4:5"),
        (
            "in K-WINTER ook meetelt: de wandelaar blijft binnen",
            "kleding/regels.yaml:6:11",
        ),
        ("`binnen` niet meer wordt aangenomen", "kleding/besluit.yaml:19:17"),
        (
            "bij het aandachtspunt `goede_schoenen`, achter `tenzij`,"
            " de voorwaarde vervalt: er is haast",
            "kleding/begrippen.yaml:19:14",
        ),
        ("de hele regelbank een dag later begint te gelden", "regelbank.yaml:3:9"),
    ],
)
def test_a_change_names_the_line_it_is_on(change: str, place: str, rules: Path) -> None:
    assert str(changes(rules, change)[change].at).removeprefix(f"{rules}/") == place


def test_no_two_changes_are_alike() -> None:
    for decision in BASE.decisions:
        made = mutants(BASE, decision)
        twice = [change for change, n in Counter((m.at, m.change) for m in made).items() if n > 1]
        assert twice == []
        assert all(m.after != decision for m in made)


# What is noticed


def test_complete_examples_notice_every_change(rules: Path, features: Path) -> None:
    report = tried(rules, features)

    assert survivors(report) == []
    assert report.score == 1.0
    assert len(report.tried) > 40


@pytest.mark.parametrize(
    ("left_out", "unnoticed"),
    [
        (
            "        | de zon schijnt | er is geen haast   |\n",
            ["bij het aandachtspunt `goede_schoenen` ook meetelt: de zon schijnt"],
        ),
        (
            '      En de reden is "In de winter neem je een jas mee"\n',
            [],
        ),
    ],
)
def test_without_an_example_a_change_goes_unnoticed(
    left_out: str, unnoticed: list[str], rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, left_out, "")

    assert survivors(tried(rules, features)) == unnoticed


def test_a_wrong_threshold_goes_unnoticed_without_the_day_before(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(
        FEATURE,
        "Gegeven de wandeling is op 20 december 2026",
        "Gegeven de wandeling is op 1 mei 2026",
    )

    assert survivors(tried(rules, features)) == [
        "`eerste_winterdag` 2026-12-20 is in plaats van 2026-12-21",
        "in K-WINTER de ondergrens voor vertrek één lager ligt dan `eerste_winterdag`",
    ]


def test_a_change_that_no_case_shows_is_not_held_against_the_examples(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(RULES, "als: {guur: ja, binnen: nee}", "als: {guur: ja, binnen: nee, niet: {weer: zon}}")

    report = tried(rules, features)

    same = {each.mutant.change: each.trial.reason for each in report.of("gelijk")}
    assert same["in K-GUUR de voorwaarde vervalt: niet: de zon schijnt"] == SAME_ANSWER
    assert survivors(report) == []


def test_examples_that_fail_already_can_tell_nothing(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(
        FEATURE, "| de zon schijnt | hoeft een jas niet  |", "| de zon schijnt | is een jas nodig |"
    )

    with pytest.raises(InputError, match="dit voorbeeld slaagt niet"):
        tried(rules, features)


def test_a_change_with_a_known_reason_is_shown_with_it(
    rules: Path, features: Path, edit: Edit
) -> None:
    edit(FEATURE, "        | de zon schijnt | er is geen haast   |\n", "")
    change = "bij het aandachtspunt `goede_schoenen` ook meetelt: de zon schijnt"
    entries = [(change, "Met zon ligt er geen sneeuw."), ("K-WINTER vervalt", "Niet meer waar.")]
    (features / "niet_te_merken.yaml").write_text(
        "veranderingen:\n"
        + "".join(
            f"  - {{besluit: kleding, verandering: {change!r}, reden: {reason}}}\n"
            for change, reason in entries
        ),
        encoding="utf-8",
    )

    report = tried(rules, features)

    assert [each.trial.reason for each in report.of("overleefd")] == [
        "Met zon ligt er geen sneeuw."
    ]
    assert [each.change for each in report.stale] == ["K-WINTER vervalt"]
    assert report.score < 1, "a reason makes it known, not noticed"


def test_two_processes_find_what_one_finds(rules: Path, features: Path) -> None:
    base, decision = small(rules)

    alone, together = (run_mutants(base, [decision], features, jobs=jobs) for jobs in (1, 2))

    assert [each.trial for each in alone.tried] == [each.trial for each in together.tried]


def test_a_sample_is_the_same_for_the_same_seed(rules: Path, features: Path) -> None:
    base, decision = small(rules)

    def names(seed: int) -> list[str]:
        report = run_mutants(base, [decision], features, sample=8, seed=seed)
        return [each.mutant.change for each in report.tried]

    assert len(names(1)) == 8
    assert names(1) == names(1)
    assert names(1) != names(2)


# The product


@pytest.mark.check(part="rules")
def test_what_is_said_to_be_unnoticeable_is_still_so() -> None:
    entries = read_exemptions(features_folder())
    assert entries
    for name in {each.decision for each in entries}:
        decision = next(each for each in BASE.decisions if each.name == name)
        tries = Round(Recording.of(BASE, decision))
        made = {m.change: m for m in mutants(BASE, decision)}
        for entry in entries:
            if entry.decision == name:
                assert entry.change in made, entry.change
                assert tries.attempt(made[entry.change]).fate == "overleefd", entry.change


def test_only_examples_whose_answer_can_change_are_left_out(rules: Path, features: Path) -> None:
    """What is not tried on an example could not have been noticed there."""
    recording = recorded(rules, features)
    tries = Round(recording)
    base, decision = small(rules)
    for mutant in mutants(base, decision):
        if not isinstance(mutant.was, Rule):
            continue
        looked_at = {*tries.plain(mutant), *tries.open(mutant)}
        for number, scene in enumerate(recording.scenes):
            if number not in looked_at:
                assert not tries.notices(mutant, scene), (mutant.change, scene.example.name)


@pytest.mark.check(part="rules")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_ctrl_c_ends_every_process_and_says_so(tmp_path: Path) -> None:
    environment = {**os.environ, "ADWIJZER_CACHE": str(tmp_path)}
    some_work = ("--decision", "inzetmoment")  # half a minute of it, and soon begun
    started = subprocess.Popen(
        [sys.executable, "-m", "adwijzer_cli", "rules", "mutate", *some_work, "--jobs", "2"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env=environment,
    )
    at_work = Path(f"/proc/{started.pid}/task/{started.pid}/children")
    for _ in range(600):  # on a busy machine the start takes long
        if at_work.exists() and len(at_work.read_text(encoding="ascii").split()) > 2:
            break
        time.sleep(0.1)
    time.sleep(1)
    os.killpg(started.pid, signal.SIGINT)

    out, err = started.communicate(timeout=30)

    assert started.returncode == 130
    assert out == ""
    assert err.strip() == "Gestopt. Er is niets bewaard."
    assert gone(started.pid)


def gone(group: int) -> bool:
    """Whether every process of a group ends, within a few seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
