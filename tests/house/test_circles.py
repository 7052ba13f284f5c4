"""No file imports itself through others, however late or only for types the import is.

`acyclic_siblings` in pyproject.toml says the same of packages side by side. It does not see a
package that imports what is inside it, and does not run with the tests.
"""

from __future__ import annotations

import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

EVERYTHING = ("adwijzer", "adwijzer_cli", "adwijzer_web")


def circle_in(first: str, *more: str) -> list[str]:
    """The files of one circle in these packages, the first once more at the end; or nothing."""
    graph = grimp.build_graph(first, *more, cache_dir=None)
    imports = {file: graph.find_modules_directly_imported_by(file) for file in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_no_file_imports_itself_through_others() -> None:
    assert circle_in(*EVERYTHING) == []


@pytest.mark.parametrize(
    "late",
    [
        "def f():\n    from rond.b import b\n",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from rond.b import b\n",
        "from rond import b\n",
    ],
    ids=["in a function", "for types", "plain"],
)
def test_a_circle_is_found_wherever_the_import_stands(
    late: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "rond"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "a.py").write_text(late, encoding="utf-8")
    (package / "b.py").write_text("import rond.a\nb = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    try:
        assert set(circle_in("rond")) == {"rond.a", "rond.b"}
    finally:
        sys.modules.pop("rond", None)
