"""What a policy maker finds on the site, and that every link leads there."""

from __future__ import annotations

import itertools
import json
import re

import pytest

from adwijzer.language import load_rules
from adwijzer.language.sources import load_sources
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import SingleDecision
from adwijzer.site import SiteData
from tests.cli.command import ROOT
from tests.website.pages import Site

pytestmark = pytest.mark.check(part="pages")

BASE = load_rules()
SOURCES = load_sources()
DECISIONS = [decision.name for decision in BASE.decisions]


@pytest.fixture(params=["site", "in_parts", "small"])
def any_site(request: pytest.FixtureRequest) -> Site:
    found: Site = request.getfixturevalue(request.param)
    return found


def test_every_decision_has_its_pages(site: Site) -> None:
    for decision in BASE.decisions:
        overview = site.pages[f"besluit-{decision.name}.html"]
        assert decision.question in overview.text
        for part in ("feiten", "regels", "tabellen", "let-op", "voorbeelden"):
            assert f"besluit-{decision.name}-{part}.html" in site.pages


@pytest.mark.parametrize("name", DECISIONS)
def test_every_rule_and_attention_point_has_its_place(site: Site, name: str) -> None:
    decision = next(each for each in BASE.decisions if each.name == name)
    rules = site.pages[f"besluit-{name}-regels.html"]
    points = site.pages[f"besluit-{name}-let-op.html"]

    for rule in decision.rules:
        said = rules.by_id(rule.id)
        answers = next(said.all("dl")).answers()
        assert rule.title in said.text
        assert answers["Waarom"] == rule.explanation
        assert answers["Als"]
        assert answers["Dan"]
        for source in rule.sources:
            assert source in answers["Bronnen"]
    for point in decision.attention:
        assert point.text in points.by_id(point.id).text


@pytest.mark.parametrize("name", DECISIONS)
def test_every_fact_says_what_it_means_who_knows_it_and_what_can_be_answered(
    site: Site, name: str
) -> None:
    decision = next(each for each in BASE.decisions if each.name == name)
    page = site.pages[f"besluit-{name}-feiten.html"]

    for fact in decision.facts:
        said = page.by_id(fact.name)
        assert fact.meaning in said.text
        answers = next(said.all("dl")).answers()
        assert answers["Vraag"] == fact.question
        assert answers["Waarom het ertoe doet"] == fact.reason
        assert answers["Wie het weet"]
        for value in fact.values:
            assert value.label in answers["Antwoorden"]
    for variable in decision.variables:
        assert page.by_id(variable.name)


def test_every_statement_stands_on_the_page_of_its_document_with_its_fate(site: Site) -> None:
    for source in SOURCES.sources:
        row = site.pages[f"bron-{source.document}.html"].by_id(source.id)
        assert source.text in row.text
        [fate] = row.of_class("fate")
        if source.rules:
            for rule in source.rules:
                assert rule.replace("_", " ") in fate.text.replace("_", " ")
            assert list(fate.all("a"))
        else:
            assert f"Niet verwerkt. {source.not_encoded}" in fate.text


def test_every_contradiction_shows_its_sides_the_choice_and_its_fate(site: Site) -> None:
    page = site.pages["spanningen.html"]

    for tension in SOURCES.tensions:
        said = page.by_id(tension.id)
        assert tension.choice in said.text
        for side in tension.sides:
            for source in side:
                assert SOURCES.by_id[source].text in said.text
        if tension.not_encoded:
            assert tension.not_encoded in said.text
        else:
            text = said.text.replace("_", " ")
            assert all(rule.replace("_", " ") in text for rule in tension.rules)


def test_every_statement_can_be_found_in_the_list_of_codes_and_in_the_register(site: Site) -> None:
    lists = site.pages["bronnen.html"].of_class("codes")
    listed = {link.text for codes in lists for link in codes.all("a")}
    register = site.pages["zoeken.html"].by_id("register").text

    assert listed == {source.id for source in SOURCES.sources}
    for source in SOURCES.sources:
        assert source.text in register


def test_every_example_is_told_whole_with_the_rules_that_it_exercises(
    site: Site, data: SiteData
) -> None:
    for decided in data.decisions:
        for told in decided.examples:
            example = told.example
            stem = example.position.file.rpartition("/")[2].removesuffix(".feature")
            page = f"besluit-{decided.decision.name}-voorbeelden-{stem}.html"
            said = site.pages[page].by_id(f"regel-{example.position.line}").text
            assert example.name in said
            assert all(" ".join(step.text.split()) in said for step in example.steps)
            assert all(thing in said for thing in told.fired)


def test_the_examples_of_a_rule_are_those_in_which_it_fires(site: Site, data: SiteData) -> None:
    [contact] = [each for each in data.decisions if each.decision.name == "contactvorm"]
    said = site.pages["besluit-contactvorm-regels.html"].by_id("CV-BEELDNIET-04")
    shown = [link for link in said.all("a") if "voorbeelden-" in link.attributes["href"]]

    fired = {t.example.name for t in contact.examples if "CV-BEELDNIET-04" in t.fired}
    assert shown
    assert {link.text for link in shown} <= fired


def test_examples_are_run_as_the_site_is_made_and_the_rest_is_said_not_to_be(site: Site) -> None:
    checks = site.pages["toetsing.html"].text

    assert len(re.findall(r"\d+ voorbeelden: \d+ geslaagd, 0 gezakt\.", checks)) == len(DECISIONS)
    assert "niet te lezen" not in checks
    assert "Nog niet berekend" not in checks, "what is not computed is left out"


def test_every_measure_letter_and_sheet_can_be_read_with_its_sources(site: Site) -> None:
    for decision in BASE.decisions:
        for measure in decision.measures:
            page = site.pages[f"besluit-{decision.name}-let-op.html"]
            said = page.by_id(f"maatregel-{measure.name}").text
            assert measure.title in said
            assert all(source in said for source in measure.sources)
        if not isinstance(decision, SingleDecision):
            continue
        for document in decision.documents:
            page = site.pages[f"besluit-{decision.name}-stukken.html"]
            for section in document.sections:
                said = page.by_id(section.id).text
                assert all(" ".join(p.text.split()) in said for p in section.paragraphs)
                assert all(source in said for source in section.sources)
        for sheet in decision.sheets:
            said = site.pages[f"besluit-{decision.name}-stukken.html"].text
            assert all(q in said for s in sheet.subjects for q in s.questions.values())


def test_every_property_stands_with_the_proofs(site: Site) -> None:
    said = site.pages["toetsing.html"].text

    properties = [each for decision in BASE.decisions for each in decision.properties]
    assert properties
    assert all(each.title in said and each.id in said for each in properties)


def test_results_stand_beside_the_rule_and_failures_come_first(small: Site) -> None:
    rule = small.pages["besluit-proef-regels.html"].by_id("PR-02")
    examples = next(iter(rule.of_class("examples"))).text

    assert examples == "gezakt Haast (2 gevallen) geslaagd Het regent"


def test_coverage_and_proofs_are_shown_and_unknown_is_not_fine(small: Site) -> None:
    checks = small.pages["toetsing.html"]

    assert "4 voorbeelden: 1 geslaagd, 1 gezakt, 2 niet berekend" in checks.text
    assert "7 van 9" in checks.text
    [proven] = [li for li in checks.all("li") if "elkaar tegen" in li.text]
    [refuted] = [li for li in checks.all("li") if "altijd guur" in li.text]
    [unknown] = [li for li in checks.all("li") if "Elk feit telt mee" in li.text]
    assert proven.text.startswith("bewezen")
    assert refuted.text.startswith("weerlegd")
    assert "Gegeven de zon schijnt" in refuted.text
    assert unknown.text.startswith("onbekend")
    assert [e.attributes["class"] for e in unknown.all("span")] == ["status status--unknown"]


def test_an_example_that_the_rules_cannot_read_is_shown_with_the_reason(small: Site) -> None:
    page = small.pages["besluit-proef-voorbeelden-weer.html"].text

    assert "niet te lezen" in page
    assert "past niet bij deze regels: onbekende zin" in page
    assert "verwacht was goed, het advies is <i>slecht</i>" in page


def test_text_from_rules_and_examples_is_escaped(small: Site) -> None:
    source = small.source("besluit-proef-voorbeelden-weer.html")

    assert "Wandelen &lt;b&gt;nu&lt;/b&gt; &amp; &#34;straks&#34;" in source
    assert "<script>alert" not in source
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in source
    assert "Voorbeeld: &lt;zon&gt;" in small.source("toetsing.html")


def test_every_internal_link_leads_to_a_page_and_an_anchor(any_site: Site) -> None:
    broken = []
    for name, page in any_site.pages.items():
        for link in page.all("a"):
            if link.attributes.get("rel") == "external":
                continue
            file, _, anchor = link.attributes["href"].partition("#")
            file = file.partition("?")[0] or name
            anchors = any_site.anchors.get(file, ())  # a schema has none
            if file not in any_site.files or (anchor and anchor not in anchors):
                broken.append((name, link.attributes["href"]))
    assert broken == []


def test_every_decision_has_its_schemas(any_site: Site) -> None:
    for name in any_site.pages:
        if found := re.fullmatch(r"besluit-([a-z]+)\.html", name):
            links = {each.attributes["href"] for each in any_site.pages[name].all("a")}
            for what in ("feiten", "antwoord"):
                file = f"schema-{found[1]}-{what}.json"
                assert file in links
                assert json.loads(any_site.files[file])["$id"].endswith(f":{found[1]}:{what}")


def test_no_anchor_stands_twice_on_a_page(any_site: Site) -> None:
    for name, anchors in any_site.anchors.items():
        assert len(anchors) == len(set(anchors)), name


def test_the_public_address_of_a_source_is_a_link(site: Site) -> None:
    for document in SOURCES.documents:
        page = site.pages[f"bron-{document.key}.html"]
        links = [e.attributes["href"] for e in page.all("a") if e.attributes.get("rel")]
        addresses = [s.own_address for s in SOURCES.sources if s.document == document.key]
        assert links == [each for each in (document.address, *addresses) if each]


def test_nothing_comes_from_outside_the_folder(any_site: Site) -> None:
    """Only the public address of a source leads outside, when someone clicks it."""
    for name, page in any_site.pages.items():
        for element in page.all():
            if element.attributes.get("rel") == "external":
                continue
            for attribute in ("href", "src", "action", "srcset", "data"):
                address = element.attributes.get(attribute, "")
                assert not re.match(r"[a-z]+:|//", address) or address == "data:,", name
    for name in ("style.css", "site.js"):
        assert not re.search(r"url\(|@import|https?:|fetch\(|import ", any_site.source(name)), name


def test_every_page_has_one_heading_a_language_and_a_title_of_its_own(any_site: Site) -> None:
    titles = []
    for name, page in any_site.pages.items():
        [html] = page.all("html")
        assert html.attributes["lang"] == "nl"
        assert len(list(page.all("h1"))) == 1, name
        [title] = page.all("title")
        titles.append(title.text)
    assert len(titles) == len(set(titles))


def test_headings_skip_no_level(any_site: Site) -> None:
    for name, page in any_site.pages.items():
        levels = [int(e.tag[1]) for e in page.all() if re.fullmatch(r"h[1-6]", e.tag)]
        assert all(b <= a + 1 for a, b in itertools.pairwise(levels)), name


def test_version_and_hash_stand_on_every_page_and_no_day_does(site: Site) -> None:
    for page in site.pages.values():
        [footer] = page.all("footer")
        assert BASE.version in footer.text
        assert BASE.sha256[:16] in footer.text
        assert not re.search(r"20\d\d-\d\d|\d:\d\d", footer.text)


def test_every_rank_kind_and_verdict_is_explained_in_the_glossary(site: Site) -> None:
    words = {term.text for term in site.pages["woorden.html"].all("dt")}
    scale = {value.label for decision in BASE.decisions for value in decision.scale}

    assert {source.kind for source in SOURCES.sources} <= words
    assert {rank.label for rank in Rank} <= words
    assert scale <= words


def test_the_house_style_is_made_of_tokens_alone(site: Site) -> None:
    tokens, _, rest = site.source("style.css").partition("*, *::before")

    assert set(re.findall(r"var\((--[a-z0-9-]+)\)", rest)) <= set(
        re.findall(r"(--[a-z0-9-]+):", tokens)
    )
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgb|hsl", rest)
    guide = (ROOT / "docs" / "website.md").read_text(encoding="utf-8")
    documented = re.findall(r"`(--[a-z-]+?)(?:\d-)?`", guide)
    for token in re.findall(r"(--[a-z0-9-]+):", tokens):
        assert token.startswith(tuple(documented)), token
