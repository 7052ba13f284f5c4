from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from adwijzer.assurance.proof.findings import ClaimResult
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.site import (
    ClaimLine,
    CoverageLine,
    DecisionCoverage,
    ExampleResult,
    Results,
    SiteData,
    gather,
)
from adwijzer.site.pages import published, render_site
from adwijzer.site.results import Status
from tests.website.pages import Site

SMALL = Path(__file__).parents[1] / "language" / "minimal"
FEATURE = """# language: nl
Functionaliteit: Wandelen <b>nu</b> & "straks"
  Over regen & wind.

  Regel: Regen is guur

    @bron:A-01
    Voorbeeld: Het regent
      Gegeven het regent
      Als de arbeidsdeskundige advies vraagt over wandelen
      Dan het advies staat vast

    @bron:A-01 @bron:B-01
    Abstract Scenario: Haast
      Gegeven <haast>
      Als de arbeidsdeskundige advies vraagt over wandelen
      Dan mogelijk blijven
        | wandelen | route |
        | goed     | bos   |

      Voorbeelden:
        | haast            |
        | er is haast      |
        | er is geen haast |

    @bron:A-01
    Voorbeeld: Onleesbaar
      Gegeven het hagelt <script>alert(1)</script>
      Als de arbeidsdeskundige advies vraagt over wandelen
      Dan het advies staat vast
"""


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def data() -> SiteData:
    """The site of the product's own rules, as data."""
    return gather(load_rules(), load_sources())


@pytest.fixture(scope="session")
def site(data: SiteData) -> Site:
    """The site of the product's own rules."""
    return Site(render_site(data))


@pytest.fixture(scope="session")
def in_parts(data: SiteData) -> Site:
    """The same, as it is put on a server."""
    return Site(published(data).files)


@pytest.fixture(scope="session")
def features(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with examples about the small rule base; one has a sentence that no rule knows."""
    folder = tmp_path_factory.mktemp("features")
    (folder / "proef").mkdir()
    (folder / "proef" / "weer.feature").write_text(FEATURE, encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def results() -> Results:
    """Coverage and proofs in every state."""
    return Results(
        coverage=(
            DecisionCoverage(
                "proef",
                (
                    CoverageLine("regels", 7, 9, ("KE-01 <b>", "KE-02")),
                    CoverageLine("grenzen", 2, 2),
                ),
            ),
        ),
        proofs=(
            ClaimLine("proef", "Geen twee regels spreken elkaar tegen", ClaimResult.PROVEN),
            ClaimLine(
                "proef",
                "Regen is altijd guur",
                ClaimResult.REFUTED,
                ("PR-01", "onbekend-id"),
                "Voorbeeld: <zon>\n  Gegeven de zon schijnt",
            ),
            ClaimLine("proef", "Elk feit telt mee", ClaimResult.UNKNOWN),
        ),
    )


@pytest.fixture(scope="session")
def small_data(features: Path, results: Results) -> SiteData:
    """A small rule base with everything that a site can show."""
    data = gather(load_rules(SMALL), load_sources(Folder.read(SMALL)), results, features)
    [decided] = data.decisions
    rain, haste, no_haste, unreadable = decided.examples
    # No decider knows a decision with two outcomes, so what happened is said here.
    examples = (
        replace(
            rain,
            fired=frozenset({"PR-01", "PR-02", "jas_mee"}),
            result=ExampleResult(Status.PASSED),
        ),
        replace(
            haste,
            fired=frozenset({"PR-02", "PR-04"}),
            result=ExampleResult(Status.FAILED, "verwacht was goed, het advies is <i>slecht</i>"),
        ),
        replace(no_haste, fired=frozenset({"PR-02"})),
        unreadable,
    )
    return replace(data, decisions=(replace(decided, examples=examples),))


@pytest.fixture(scope="session")
def small(small_data: SiteData) -> Site:
    return Site(render_site(small_data))
