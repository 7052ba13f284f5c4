"""Tables of rules as DMN 1.3, which other engines and editors read.

Every test in a cell is one value, or `? in ("ja", "nee")`; every output one value, or the name of
another thing. So a cell says the same in FEEL and in engines that read it as Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from xml.etree import ElementTree as Tree

from adwijzer.exchange.decision_tables import DecisionTables
from adwijzer.exchange.tables import As, Domain, Output, RuleTable
from adwijzer.model.rulebase import RuleBase

MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"
_DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/"
_DC = "http://www.omg.org/spec/DMN/20180521/DC/"
_DI = "http://www.omg.org/spec/DMN/20180521/DI/"
_FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/"
_PREFIXES = {"": MODEL, "dmndi": _DMNDI, "dc": _DC, "di": _DI}
_WIDE, _HIGH, _BETWEEN = 200, 60, 40
"""Size of a shape in the diagram, and the space between two."""


def dmn(tables: DecisionTables, base: RuleBase) -> bytes:
    """The file; the same rules give the same bytes."""
    for prefix, space in _PREFIXES.items():
        Tree.register_namespace(prefix, space)
    name = f"{tables.decision} {base.version} {tables.day}"
    root = Tree.Element(
        _tag("definitions"),
        {
            "id": f"adwijzer_{tables.decision}",
            "name": name,
            "namespace": f"urn:adwijzer:{base.version}:{tables.decision}",
            "exporter": "adwijzer",
            "expressionLanguage": _FEEL,
        },
    )
    _add(root, "description", _described(tables, base))
    for fact in tables.facts:
        data = _add(root, "inputData", id=fact.name, name=fact.name)
        _add(data, "description", f"{fact.label} Waarden: {', '.join(fact.values)}.")
        _add(data, "variable", id=f"{fact.name}_waarde", name=fact.name, typeRef="string")
    facts = {fact.name for fact in tables.facts}
    for table in tables.tables:
        _decision(root, table, facts)
    _diagram(root, tables)
    Tree.indent(root)
    written: bytes = Tree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _described(tables: DecisionTables, base: RuleBase) -> str:
    parts = [
        f"{tables.title}: {tables.question}",
        f"Regelbank {base.version}, sha256 {base.sha256}, regels van {tables.day}.",
        f"Het antwoord staat in `{tables.tables[-1].name}`. Geef elk feit; `onbekend` is altijd"
        " goed. `niet_gezegd` is dat niemand er iets over zei: dan geldt de aanname.",
        "Wat hier niet in staat:",
        *(f"- {each}" for each in tables.left_out),
    ]
    return "\n".join(parts)


def _tag(name: str, space: str = MODEL) -> str:
    return f"{{{space}}}{name}"


def _add(
    parent: Tree.Element, tag: str, text: str | None = None, /, **attributes: str
) -> Tree.Element:
    made = Tree.SubElement(parent, _tag(tag), attributes)
    made.text = text
    return made


def _text(parent: Tree.Element, tag: str, text: str, /, **attributes: str) -> None:
    _add(_add(parent, tag, **attributes), "text", text)


def _decision(root: Tree.Element, table: RuleTable, facts: set[str]) -> None:
    name = table.name
    decision = _add(root, "decision", id=name, name=name)
    _add(decision, "description", table.label)
    kind = {} if table.outputs else {"typeRef": "string"}
    _add(decision, "variable", id=f"{name}_waarde", name=name, **kind)
    for needed in _needed(table):
        requirement = _add(decision, "informationRequirement", id=f"{name}_vraagt_{needed}")
        kind_of = "requiredInput" if needed in facts else "requiredDecision"
        _add(requirement, kind_of, href=f"#{needed}")
    made = _add(decision, "decisionTable", id=f"{name}_tabel", hitPolicy="UNIQUE")
    for number, asked in enumerate(table.asks, 1):
        column = _add(made, "input", id=f"{name}_vraag_{number}", label=asked.label)
        expression = f"{name}_vraag_{number}_is"
        _text(column, "inputExpression", asked.name, id=expression, typeRef="string")
        _text(column, "inputValues", _listed(asked.values), id=f"{name}_vraag_{number}_waarden")
    for output in table.outputs or (name,):
        label = table.label if not table.outputs else output
        made_id = f"{name}_geeft_{output}"
        _add(made, "output", id=made_id, label=label, name=output, typeRef="string")
    for number, row in enumerate(table.rows, 1):
        rule = _add(made, "rule", id=f"{name}_rij_{number}")
        if row.note:
            _add(rule, "description", row.note)
        for column_number, asked in enumerate(table.asks, 1):
            cell = f"{name}_rij_{number}_vraag_{column_number}"
            _text(rule, "inputEntry", _cell(asked, row.where.get(asked.name)), id=cell)
        for output_number, output in enumerate(_outputs(row.output), 1):
            _text(rule, "outputEntry", output, id=f"{name}_rij_{number}_geeft_{output_number}")


def _needed(table: RuleTable) -> tuple[str, ...]:
    """What a table asks, and what it takes over."""
    taken = [row.output.name for row in table.rows if isinstance(row.output, As)]
    return tuple(dict.fromkeys((*(each.name for each in table.asks), *taken)))


def _listed(values: tuple[str, ...]) -> str:
    return ", ".join(f'"{value}"' for value in values)


def _cell(asked: Domain, values: tuple[str, ...] | None) -> str:
    """The test in a cell: any value, one, or one of some in the order of the column."""
    if values is None or {*values} == {*asked.values}:
        return "-"
    if len(values) == 1:
        return f'"{values[0]}"'
    return f"? in ({_listed(tuple(each for each in asked.values if each in values))})"


def _outputs(output: Output) -> Iterator[str]:
    match output:
        case As(name=name):
            yield name
        case str():
            yield f'"{output}"'
        case tuple():
            yield from (f'"{each}"' for each in output)


# --- the diagram ----------------------------------------------------------------------------------


def _diagram(root: Tree.Element, tables: DecisionTables) -> None:
    """Facts below, each table above what it asks."""
    di = Tree.SubElement(root, _tag("DMNDI", _DMNDI))
    diagram = Tree.SubElement(di, _tag("DMNDiagram", _DMNDI), {"id": "diagram"})
    level = {fact.name: 0 for fact in tables.facts}
    for table in tables.tables:
        level[table.name] = 1 + max((level[each] for each in _needed(table)), default=0)
    highest = max(level.values())
    places: dict[str, tuple[int, int]] = {}
    columns = {each: count() for each in range(highest + 1)}
    for name, height in level.items():
        across = next(columns[height]) * (_WIDE + _BETWEEN)
        places[name] = (across, (highest - height) * (_HIGH + 2 * _BETWEEN))
        shape = Tree.SubElement(
            diagram, _tag("DMNShape", _DMNDI), {"id": f"vorm_{name}", "dmnElementRef": name}
        )
        left, top = (str(each) for each in places[name])
        size = {"x": left, "y": top, "width": str(_WIDE), "height": str(_HIGH)}
        Tree.SubElement(shape, _tag("Bounds", _DC), size)
    for table in tables.tables:
        for needed in _needed(table):
            reference = f"{table.name}_vraagt_{needed}"
            edge = Tree.SubElement(
                diagram,
                _tag("DMNEdge", _DMNDI),
                {"id": f"lijn_{reference}", "dmnElementRef": reference},
            )
            for (x, y), down in ((places[needed], 0), (places[table.name], _HIGH)):
                point = {"x": str(x + _WIDE // 2), "y": str(y + down)}
                Tree.SubElement(edge, _tag("waypoint", _DI), point)
