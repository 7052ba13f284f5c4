"""How long the proofs about the rules take, and a difference of two versions: prints a table."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from adwijzer.assurance.difference.comparison import difference
from adwijzer.assurance.proof.check import check_rules
from adwijzer.language import load_rules
from adwijzer.resources import rules_folder

EDITS = {
    "a week earlier": ("inzetmoment/termijnen.yaml", "    waarde: 13\n", "    waarde: 12\n"),
    "a verdict lighter": (
        "contactvorm/regels.yaml",
        "    dan: {fysiek: aanvaardbaar, beeldbellen: aanvaardbaar, telefonisch: voorkeur}\n",
        "    dan: {fysiek: voorkeur, beeldbellen: aanvaardbaar, telefonisch: voorkeur}\n",
    ),
    "a condition less": (
        "contactvorm/regels.yaml",
        ", controversieel_onderwerp: nee, uitkomst_tegen_wens_client: nee}",
        ", controversieel_onderwerp: nee}",
    ),
}


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    base = load_rules()
    day = date(2026, 11, 22)
    print(f"{'what':<40} {'seconds':>8}")
    for decision in base.decisions:
        took = seconds(partial(check_rules, base, decision.name))
        print(f"{'rules check, ' + decision.name:<40} {took:>8.2f}")
    for title, (file, before, after) in EDITS.items():
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(shutil.copytree(rules_folder(), Path(folder) / "rules"))
            text = (copy / file).read_text(encoding="utf-8")
            assert before in text, title
            (copy / file).write_text(text.replace(before, after, 1), encoding="utf-8")
            edited = load_rules(copy)
            took = seconds(partial(difference, base, edited, day))
        print(f"{'rules diff, ' + title:<40} {took:>8.2f}")


if __name__ == "__main__":
    main()
