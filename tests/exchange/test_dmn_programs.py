"""The tables in public programs for DMN: the schema of the standard, a reader and an editor."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from lxml import etree
from playwright.sync_api import sync_playwright

from tests.cli.command import advise
from tests.exchange.programs import installed, node
from tests.programs import CHROMIUM, needs_chromium

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

NAMES = ("informatiedeling", "opdrachtacceptatie", "rapportcontrole", "contactvorm")
EVERY = pytest.mark.parametrize("name", NAMES)
READER = """
import { DmnModdle } from "dmn-moddle";
import { readFileSync } from "node:fs";
const written = readFileSync(process.argv[2], "utf8");
const { warnings, rootElement } = await new DmnModdle().fromXML(written, "dmn:Definitions");
const elements = rootElement.drgElement.map((each) => each.id);
console.log(JSON.stringify([warnings.map(String), elements]));
"""
EDITOR = """async (xml) => {
  const editor = new DmnJS({ container: "#canvas" });
  const { warnings } = await editor.importXML(xml);
  const views = editor.getViews();
  for (const view of views) await editor.open(view);
  const rows = document.querySelectorAll("tr").length;
  return [warnings.map(String), views.map((view) => view.type), rows];
}"""


@pytest.fixture
def written(name: str, tmp_path: Path) -> Path:
    """The file as the command writes it."""
    file = tmp_path / f"{name}.dmn"
    assert advise(f"rules export {name} --as dmn --out {file}").status == 0
    return file


@EVERY
def test_the_schema_of_the_standard_accepts_the_file(name: str, written: Path) -> None:
    folder = installed() / "dmn-moddle/resources/dmn/xsd"
    schema = etree.XMLSchema(etree.parse(folder / "DMN13.xsd"))

    assert schema.validate(etree.parse(written)), (name, schema.error_log)


@EVERY
def test_a_public_reader_reads_all_of_it(name: str, written: Path) -> None:
    script = written.with_name("read.mjs")
    script.write_text(READER)
    (script.parent / "node_modules").symlink_to(installed())

    warnings, elements = json.loads(node(script, written))

    assert (name, warnings) == (name, [])
    assert set(elements) == {each.get("id") for each in etree.parse(written).findall("{*}*[@id]")}


@EVERY
def test_a_public_editor_opens_every_table(name: str, written: Path) -> None:
    folder = installed() / "dmn-js/dist"
    tables = len(etree.parse(written).findall(".//{*}decisionTable"))
    with sync_playwright() as running:
        browser = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.set_content('<div id="canvas" style="height: 900px"></div>')
        page.add_script_tag(path=folder / "dmn-viewer.production.min.js")
        warnings, kinds, rows = page.evaluate(EDITOR, written.read_text())
        browser.close()

    assert (name, warnings, errors) == (name, [], [])
    assert sorted(kinds) == sorted(["drd", *["decisionTable"] * tables])
    assert rows > 1
