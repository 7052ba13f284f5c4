"""How many cases of a file change, and in which regions: by SQL as one case at a time."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.difference.comparison import difference
from adwijzer.assurance.difference.marks import marked
from adwijzer.assurance.difference.share import FEWEST, ShareCell, ShareTally, large_cells, share_of
from adwijzer.assurance.difference.tally import (
    Caseloads,
    caseload_of,
    one_by_one,
    regions_of,
    tally_of,
)
from adwijzer.assurance.proof.regions import Region
from adwijzer.language import load_rules
from adwijzer.model.conditions import AllOf, Test
from adwijzer.model.rulebase import RuleBase, TimingDecision
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError
from tests.batch.absence_cases import absences, facts_of
from tests.batch.cases import on_the_day, random_rows
from tests.batch.test_absences import timings_by_decide
from tests.cli.command import ROOT, advise
from tests.language.support import Change
from tests.strategies import thoroughly

DAY = date(2026, 11, 22)
BASE = load_rules()


def with_rule(name: str, rule_id: str, **changes: object) -> RuleBase:
    """The rules with one rule that is otherwise."""
    decision = BASE.decision(name)
    assert decision is not None
    rules = tuple(replace(r, **changes) if r.id == rule_id else r for r in decision.rules)
    assert rules != decision.rules
    others = tuple(
        replace(each, rules=rules) if each.name == name else each for each in BASE.decisions
    )
    return replace(BASE, decisions=others, sha256="")


def written(name: str, count: int, folder: Path, items: int = 0) -> Path:
    """Random cases in a file, each in one of three regions of unequal size."""
    rows = list(random_rows(on_the_day(BASE, name), count, 8, items))
    path = folder / "zaken.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        own = [key for key in rows[0] if not key.startswith("item")]
        writer.writerow([*own, *(["agenda"] if items else []), "regio"])
        for number, row in enumerate(rows):
            agenda = [row[key] for key in row if key.startswith("item") and row[key]]
            group = "Noord" if number % 3 else "Zuid" if number % 9 else "West"
            cells = [*(row[key] or "" for key in own), *([";".join(agenda)] if items else [])]
            writer.writerow([*cells, group])
    return path


def regions_between(old: RuleBase, new: RuleBase, name: str) -> list[Region]:
    return regions_of(difference(old, new, DAY, name), name)


def agree(new: RuleBase, load: Caseloads, *, parts: bool = False) -> ShareTally:
    """The counts by SQL, which are those of one case at a time.

    Args:
        new: the rules after.
        load: the file.
        parts: compare the parts of the answer as well.
    Raises:
        AssertionError: they are not.
    """
    name = load.decision
    regions = regions_between(BASE, new, name)
    versions = [base.decision(name) for base in (BASE, new)]
    before, after = (on_day(each, DAY) for each in versions if each is not None)
    found = tally_of(load, BASE, new, regions, DAY)
    apart = one_by_one(load, BASE, new, marked(before, after, regions), DAY)

    assert regions
    assert _counted(found.cells, parts=parts) == _counted(apart.cells, parts=parts)
    assert found.witnesses == apart.witnesses
    assert found.left_out == apart.left_out
    return found


def _counted(cells: Mapping[ShareCell, int], *, parts: bool) -> Counter[ShareCell]:
    """Cells with the parts in one order; or without, since the plan and the items of a contact
    have no column."""
    counted: Counter[ShareCell] = Counter()
    for cell, count in cells.items():
        counted[replace(cell, parts=tuple(sorted(cell.parts)) if parts else ())] += count
    return counted


@pytest.mark.check(part="batch")
def test_sharing_is_counted_as_one_case_at_a_time(tmp_path: Path) -> None:
    kinds = Test(fact="soort_informatie", values=("medisch",))
    to = Test(fact="ontvanger", values=("bedrijfsarts", "medisch_adviseur", "collega_ad"))
    new = with_rule("informatiedeling", "DI-NODIG-GEZONDHEID", condition=AllOf(parts=(kinds, to)))
    load = caseload_of(
        written("informatiedeling", 600, tmp_path), BASE, "informatiedeling", "regio"
    )

    found = agree(new, load)

    assert len({cell.group for cell in found.cells if cell.changed}) == 3


@pytest.mark.check(part="batch")
def test_contacts_are_counted_as_one_case_at_a_time(tmp_path: Path) -> None:
    [rule] = [r for r in on_the_day(BASE, "contactvorm").rules if r.id == "CV-NAZORG-01"]
    new = with_rule(
        "contactvorm", rule.id, conclusions={**rule.conclusions, "telefonisch": "aanvaardbaar"}
    )
    path = written("contactvorm", 300, tmp_path, items=2)

    found = agree(new, caseload_of(path, BASE, "contactvorm", "regio"))

    assert sum(count for cell, count in found.cells.items() if cell.changed) >= FEWEST


@pytest.mark.check(part="batch")
def test_absences_are_counted_as_one_case_at_a_time(tmp_path: Path) -> None:
    name = "inzetmoment"
    changed = with_rule(name, "IM-TE-VROEG", conclusions={"advies_inzet_ad": "overwegen"})
    decision = changed.decision(name)
    assert isinstance(decision, TimingDecision)
    days = {each.day for each in decision.deadlines if each.name == "plan_van_aanpak"}
    later = tuple(
        replace(each, value=each.value + 70)
        if each.name in days and isinstance(each.value, int)
        else each
        for each in decision.parameters
    )
    others = (replace(d, parameters=later) if d is decision else d for d in changed.decisions)
    new = replace(changed, decisions=tuple(others))
    rows = list(absences(on_the_day(BASE, name), 500, seed=4))
    answered = timings_by_decide(BASE, rows)
    path = tmp_path / "zaken.jsonl"
    path.write_text(
        "".join(
            json.dumps({"code": row["code"], "regio": f"R{n % 3}", **facts_of(row)}) + "\n"
            for n, row in enumerate(rows)
            if row["code"] in answered
        ),
        encoding="utf-8",
    )

    found = agree(new, caseload_of(path, BASE, name, "regio"), parts=True)

    assert sum(found.cells.values()) == len(answered) > 300
    changes: Counter[str] = Counter()
    for cell, count in found.cells.items():
        changes.update(dict.fromkeys(cell.parts, count))
    assert min(changes["advies"], changes["termijnen"], changes["verlopen"]) >= FEWEST


@pytest.mark.check(part="batch")
def test_an_absence_that_cannot_be_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "zaken.csv"
    path.write_text(
        "code;peildatum;eerste_ziektedag;onderbrekingen\n"
        "A1;2026-11-22;2026-03-02;2026-05-04/2026-05-20 hersteld\n"
        "A2;2026-11-22;2026-03-02;2026-05-24/2026-05-20 hersteld\n"
        "A3;2026-03-01;2026-03-02;\n",
        encoding="utf-8",
    )

    found = tally_of(caseload_of(path, BASE, "inzetmoment", None), BASE, BASE, [], DAY)

    assert (sum(found.cells.values()), found.left_out) == (1, 2)
    places = [error.diagnostics[0].position for error in found.wrong]
    assert [place and place.line for place in places] == [3, 4]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A rule base in which sharing is otherwise, and a file with cases beside it."""
    folder = tmp_path_factory.mktemp("delen")
    import shutil

    shutil.copytree(ROOT / "rules", folder / "nieuw")
    Change(
        "informatiedeling/regels.yaml",
        "        - {soort_informatie: fml, ontvanger: [re_integratiebureau, derde]}\n",
        "        - {soort_informatie: fml, ontvanger: [derde]}\n",
    ).apply(folder / "nieuw")
    rows = [
        *[f"N{n};fml;re_integratiebureau;ja;Noord" for n in range(40)],
        *[f"O{n};fml;re_integratiebureau;ja;Oost" for n in range(9)],
        *[f"W{n};fml;re_integratiebureau;ja;West" for n in range(3)],
        *[f"M{n};medisch;werkgever;nee;Noord" for n in range(60)],
        *[f"P{n};medisch;werkgever;nee;Oost" for n in range(50)],
    ]
    text = "code;soort_informatie;ontvanger;toestemming_client;regio\n"
    (folder / "zaken.csv").write_text(text + "\n".join(rows) + "\n", encoding="utf-8")
    return folder


def told(folder: Path, *more: str) -> tuple[dict[str, object], str]:
    """The report as data, and as text."""
    line = f"rules diff --as-of {DAY} --decision informatiedeling --cases {folder}/zaken.csv"
    words = (str(ROOT / "rules"), str(folder / "nieuw"), *more)
    return advise(line, *words, "--format", "json").data, advise(line, *words).text


@pytest.mark.check(part="batch")
def test_every_region_has_its_share_and_a_case_of_the_file(report: Path) -> None:
    data, text = told(report)

    zaken = data["zaken"]
    assert isinstance(zaken, dict)
    assert (zaken["aantal"], zaken["anders"]) == (162, 52)
    changes = data["wijzigingen"]
    assert isinstance(changes, list)
    reach = [group["in_bestand"] for change in changes for group in change["groepen"]]
    assert max(each["aantal"] for each in reach) == 52
    assert {each["zaak"] for each in reach if each["aantal"]} == {"N0"}
    assert "In het bestand: 52 van 162 zaken (32,1 procent), zoals N0." in text


@pytest.mark.check(part="batch")
def test_groups_tell_nothing_of_fewer_than_ten_cases(report: Path) -> None:
    data, text = told(report, "--by", "regio")

    zaken = data["zaken"]
    assert isinstance(zaken, dict)
    # East has nine that change and West three: they are told together, as twelve.
    assert zaken["groepen"] == [
        {"groep": "Noord", "aantal": 100, "anders": 40},
        {"groep": "Oost", "aantal": 50, "anders": 0},
        {"groep": None, "aantal": 12, "anders": 12},
    ]
    assert "Noord: 40 van 100 zaken anders (40,0 procent)" in text
    assert "Andere groepen samen: 12 van 12" in text
    assert "N0" not in text
    assert "N0" not in json.dumps(data["wijzigingen"])


@pytest.mark.check(part="batch")
@pytest.mark.parametrize(
    ("by", "told_of"),
    [("regoi", "bedoel je `regio`?"), ("code", "hoort een kolom van het bestand")],
)
def test_a_column_that_is_no_group_is_refused(report: Path, by: str, told_of: str) -> None:
    line = f"rules diff --decision informatiedeling --cases {report}/zaken.csv --by {by}"
    done = advise(line, str(ROOT / "rules"), str(report / "nieuw"))

    assert done.status == 2
    assert told_of in done.complaint


def test_groups_are_of_a_caseload() -> None:
    done = advise("rules diff rules rules --by regio")

    assert done.status == 2
    assert "`--by` hoort bij `--cases`" in done.complaint


def test_a_column_with_too_many_groups_is_refused(tmp_path: Path) -> None:
    path = written("informatiedeling", 1500, tmp_path)
    text = path.read_text(encoding="utf-8").splitlines()
    lines = [f"{text[0]};wie", *(f"{line};{n}" for n, line in enumerate(text[1:]))]
    path.write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(InputError, match="meer dan 1000 verschillende waarden"):
        tally_of(Caseloads(path, "informatiedeling", "wie"), BASE, BASE, [], DAY)


# No number tells of few cases

CELLS = st.dictionaries(
    st.builds(
        ShareCell,
        st.sampled_from(["Noord", "Zuid", "West"]),
        st.just(value=True),
        parts=st.sampled_from([("advies",), ("meldingen",)]),
        regions=st.sampled_from([(), (0,), (0, 1)]),
    )
    | st.builds(ShareCell, st.sampled_from(["Noord", "Zuid", "West"]), st.just(value=False)),
    st.integers(1, 25),
    max_size=12,
)


@thoroughly(200)
@given(cells=CELLS)
def test_what_is_told_is_a_sum_of_cells_of_ten_cases_or_more(cells: dict[ShareCell, int]) -> None:
    kept = large_cells(cells)

    assert all(count >= FEWEST for count in kept.values())
    assert sum(kept.values()) <= sum(cells.values())
    share = share_of(ShareTally(cells, {}, (), 0), "regio")
    assert share.cases == sum(kept.values())
    numbers = [*share.parts.values(), *share.regions.values(), share.cases - share.changed]
    numbers += [each.changed for each in share.groups]
    numbers += [each.cases - each.changed for each in share.groups]
    assert all(number == 0 or number >= FEWEST for number in numbers)


def test_what_is_large_stays_and_small_cells_go_together() -> None:
    a, b, c = (ShareCell("Noord", True, parts=(name,)) for name in "abc")
    south, west = ShareCell("Zuid", True, parts=("a",)), ShareCell("West", True, parts=("a",))

    assert large_cells({a: 40, b: 6, c: 5, south: 7, west: 8, ShareCell("Zuid", False): 9}) == {
        a: 40,
        ShareCell("Noord", True): 11,
        ShareCell(None, True, parts=("a",)): 15,
    }
