"""Every Word file that the program can make: each answer for each reader, each letter and form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.documents import FilledSheet
from adwijzer.explain.explanation import NOTHING, explain
from adwijzer.explain.readers import audience, audience_of_text, written_for
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.model.readers import ALL_READERS
from adwijzer.presenting.documents import text_page
from adwijzer.presenting.explanation import NO_SUPPLEMENT
from adwijzer.presenting.kinds import laid_out
from adwijzer.text.docx import docx

DAY = date(2026, 11, 22)
Case = Mapping[str, Any]
CASES: dict[str, Case] = {
    "contactvorm": {
        "agenda": ["uitkomst_bespreken", "nazorg", "werkplekonderzoek"],
        "voorkeur_client": "beeldbellen",
        "client_weigert_fysiek": "ja",
        "alternatief_fysiek": "nee",
    },
    "inzetmoment": {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-11-22"},
    "opdrachtacceptatie": {"soort_opdracht": "beoordeling", "afspraak_over_tijd": "vast"},
    "informatiedeling": {"soort_informatie": "fml", "ontvanger": "bedrijfsarts"},
    "rapportcontrole": {"concept_naar": "beide", "methode_vermeld": "nee"},
    "gesprek": {"fase": "daarna", "concept_naar": "alleen_client"},
}
"""A case of every decision, with much to say."""

AGENDAS = {
    "geen-agenda": [],
    "uitkomst": ["uitkomst_bespreken", "nazorg"],
    "toelichting": ["rapport_toelichten"],
    "werkplek": ["werkplekonderzoek"],
    "eerste-gesprek": ["kennismaking"],
    "nazorg": ["nazorg"],
    "vervolg": ["procesafspraken_maken"],
}
FORMS = ("fysiek", "beeldbellen", "telefonisch")
_TAKEN = {
    "soort_opdracht": "beoordeling",
    "afspraak_over_tijd": "richttijd",
    "rolcombinatie": "met_voorwaarden",
    "belastbaarheid_actueel": "ja",
}
LETTERS: dict[str, tuple[str, str, Case]] = {
    **{
        f"brief-{name}-{form}": (
            "gesprek",
            "brief",
            {
                **({"agenda": agenda} if agenda else {}),
                "gekozen_vorm": form,
                "heeft_werkgever": "ja",
            },
        )
        for name, agenda in AGENDAS.items()
        for form in FORMS
    },
    **{
        f"{name}-{employer}": ("gesprek", name, {"heeft_werkgever": employer})
        for name in ("vragen", "concept", "concept_opdrachtgever", "uitstel")
        for employer in ("ja", "nee", "onbekend")
    },
    **{
        f"werkplek_werkgever-{form}": (
            "gesprek",
            "werkplek_werkgever",
            {"agenda": ["werkplekonderzoek"], "gekozen_vorm": form, "heeft_werkgever": "ja"},
        )
        for form in FORMS
    },
    "motivering": (
        "contactvorm",
        "motivering",
        {
            "agenda": ["werkplekonderzoek"],
            "gekozen_vorm": "beeldbellen",
            "reden_afwijking": "reisafstand",
        },
    ),
    **{
        f"toestemming-{receiver}": (
            "informatiedeling",
            "toestemming",
            {
                "soort_informatie": kind,
                "ontvanger": receiver,
                "ontvanger_is_opdrachtgever": "nee",
            },
        )
        for kind, receiver in (
            ("fml", "bedrijfsarts"),
            ("medisch", "verzekeraar"),
            ("functioneel", "gemeente"),
            ("vertrouwelijk_overig", "werkgever"),
        )
    },
    "bevestiging": ("opdrachtacceptatie", "bevestiging", _TAKEN),
    "weigering-tijd": (
        "opdrachtacceptatie",
        "weigering",
        {**_TAKEN, "afspraak_over_tijd": "vast"},
    ),
    "weigering-rol": ("opdrachtacceptatie", "weigering", {**_TAKEN, "rolcombinatie": "ontraden"}),
}
"""Per name the decision, the text and the facts: each letter and form, by what it adapts to."""

READERS = {
    "brief": "client",
    "vragen": "client",
    "concept": "client",
    "concept_opdrachtgever": "opdrachtgever",
    "uitstel": "client",
    "werkplek_werkgever": "werkgever",
    "motivering": "dossier",
    "toestemming": "client",
    "bevestiging": "opdrachtgever",
    "weigering": "opdrachtgever",
}
"""For whom each letter is (besluiten.md, chapter 4, `Stukken`)."""


def answers() -> Iterator[tuple[str, bytes]]:
    """The answer of every decision, for every reader; that of the dossier with all there is."""
    base, sources = load_rules(), load_sources(Folder.read(None))
    for name, case in CASES.items():
        ready = decider(base, name, as_of=DAY)
        reasoning = ready.reason(read_case(ready.prepared.decision, node_of(case)))
        for reader in ALL_READERS:
            page = laid_out(
                reasoning,
                reasoning.answer(),
                sources,
                NOTHING,
                NO_SUPPLEMENT,
                audience(base, ready.prepared.decision, reader),
            )
            yield f"{name}-{reader}", docx(page)
        explained = explain(reasoning, why=True, what_if=True)
        yield f"{name}-alles", docx(laid_out(reasoning, reasoning.answer(), sources, explained))


def letters() -> Iterator[tuple[str, bytes]]:
    """Each letter and form."""
    base = load_rules()
    for name, (decision, text, case) in LETTERS.items():
        ready = decider(base, decision, as_of=DAY)
        found = read_case(ready.prepared.decision, node_of(case))
        reader = audience_of_text(base, ready.prepared.decision, text)
        assert reader.name == READERS[text]
        filled = written_for(ready, text, found, reader)
        assert not isinstance(filled, FilledSheet)
        yield name, docx(text_page(filled))
