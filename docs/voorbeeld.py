"""What `make run` shows: the main job on a real case, step by step, in Dutch."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

ADVISE = Path(sys.executable).with_name("advise")

STEPS = (
    (
        "Ingrid is arbeidsdeskundige. Ze wil een werkplek onderzoeken en meteen procesafspraken\n"
        "maken. Haar cliënt beeldbelt liever. Mag dat? Ze vraagt het zo:",
        "contact-form --agenda werkplekonderzoek --agenda procesafspraken_maken"
        " --fysiek-mogelijk ja --voorkeur-client beeldbellen --heeft-werkgever ja",
    ),
    (
        "Een ander contact: een paar gegevens nalopen. Ingrid weet nog niet hoeveel het er zijn.\n"
        "Het advies is dan voorlopig, en het zegt welke vraag het verschil maakt:",
        "contact-form --agenda gegevens_controleren --controversieel-onderwerp nee"
        " --fysiek-mogelijk ja --beeldbellen-mogelijk ja --voorkeur-client beeldbellen"
        " --inspraak-gevraagd ja",
    ),
)

CLOSING = """
Probeer het nu zelf. Zonder opties stelt het programma de vragen:

    .venv/bin/advise contact-form

En zo vraag je tekst voor je rapport, de hele redenering, of wat het advies zou veranderen:

    .venv/bin/advise contact-form --agenda kennismaking --format markdown
    .venv/bin/advise contact-form --agenda kennismaking --why --what-if
"""


def main() -> int:
    """Show every step with its command; stop at the first that fails."""
    for story, command in STEPS:
        print(f"\n{'=' * 88}\n{story}\n\n$ advise {command}\n", flush=True)  # noqa: T201
        result = subprocess.run([ADVISE, *shlex.split(command)], check=False)
        if result.returncode:
            return result.returncode
    print(f"\n{'=' * 88}{CLOSING}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
