"""Whatever goes wrong in a rule file is found, in Dutch and with its place."""

import os
import re
from itertools import islice
from pathlib import Path

import yaml

from adwijzer.language.folder import Folder
from adwijzer.language.reader import read_rules
from adwijzer.text.diagnostics import Diagnostic, RuleBaseError
from tests.strategies import THOROUGH

from .random_faults import RandomFault, random_faults
from .test_loading_schema import RULES, as_an_editor_reads, kind_of, schema_for

DRAWS = 3_000 if os.environ.get(THOROUGH) else 15
PYDANTIC = re.compile(r"(?i)input|should|valid |value error|extra_|_type|missing|pydantic")
"""What stands in an error that nobody translated."""


def test_what_the_schema_refuses_the_loader_reports_in_dutch_with_its_place(
    tmp_path: Path,
) -> None:
    real = Folder.read(RULES)
    files = {name: data.decode() for name, data in real.files.items()}
    refused = 0
    for fault in islice(random_faults(files, seed=2026), DRAWS):
        problems = reported(Folder(real.root, {**real.files, fault.file: fault.text.encode()}))

        assert not [each for each in problems if PYDANTIC.search(str(each))], fault
        assert all(each.position is not None for each in problems), fault
        if is_refused_by_the_schema(fault, tmp_path / "file.yaml"):
            refused += 1
            here = real.shown(fault.file)
            assert [each for each in problems if each.position and each.position.file == here]

    assert refused > DRAWS / 4, "most faults are faults"


def reported(folder: Folder) -> tuple[Diagnostic, ...]:
    try:
        read_rules(folder)
    except RuleBaseError as error:
        return error.diagnostics
    return ()


def is_refused_by_the_schema(fault: RandomFault, path: Path) -> bool:
    path.write_text(fault.text, encoding="utf-8")
    try:
        read = as_an_editor_reads(path)
    except yaml.YAMLError:
        return True
    return not schema_for(RULES, kind_of(Path(fault.file))).is_valid(read)
