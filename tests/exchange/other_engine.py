"""Run DMN by SpiffWorkflow, which knows nothing of these rules and takes the first row that fits.

It reads one decision from a file, so every decision is given to it apart, and what one concludes
is among the data of the next.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

from adwijzer.exchange.dmn import MODEL

_NAMES = {"dmn": MODEL}


@dataclass
class Workflow:
    script_engine: Any = field(default_factory=PythonScriptEngine)


@dataclass
class Task:
    """What SpiffWorkflow asks of the task that runs a table."""

    data: dict[str, Any]
    workflow: Workflow


class OtherEngine:
    """The decisions of one file, ready to be run."""

    def __init__(self, written: bytes) -> None:
        self.workflow = Workflow()
        self.decisions: dict[str, DMNEngine] = {}
        self.asks: dict[str, list[str]] = {}
        self.before: dict[tuple[str, ...], dict[str, str]] = {}
        for decision in etree.fromstring(written).findall("dmn:decision", _NAMES):
            required = decision.findall("dmn:informationRequirement/*", _NAMES)
            self.asks[decision.get("id")] = [each.get("href")[1:] for each in required]
            alone = etree.Element(f"{{{MODEL}}}definitions")
            alone.append(decision)
            parser = DMNParser(None, alone, _NAMES)
            parser.parse()
            [table] = parser.decision.decisionTables
            assert table.hit_policy == "UNIQUE"
            self.decisions[parser.decision.id] = DMNEngine(table)

    def run(self, name: str, data: Mapping[str, str]) -> dict[str, str]:
        """What one decision concludes; nothing when no row fits. Asked once for the same values."""
        key = (name, *(data.get(each, "") for each in self.asks[name]))
        if key not in self.before:
            table = self.decisions[name]
            self.before[key] = {**table.result(Task({**data}, self.workflow))}
        return self.before[key]

    def decide(self, facts: Mapping[str, str]) -> dict[str, str]:
        """The facts with everything that follows."""
        data = {**facts}
        for name in self.decisions:
            data |= self.run(name, data)
        return data
