"""The words of the site: those of the rule language, and those of the rule base itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from adwijzer.model.rulebase import Decision, RuleBase


class Term(Struct, frozen=True):
    """A word with its meaning.

    A word of the rule base says in `decision` and `about` where it is explained further.
    """

    word: str
    meaning: str
    decision: str = ""
    about: str = ""


GENERAL = (
    Term("aandachtspunt", "Iets om op te letten. Een aandachtspunt verandert het advies niet."),
    Term("aanvaardbaar", "Een oordeel: dit kan ook. Soms staat er een voorbehoud bij."),
    Term(
        "aangenomen waarde",
        "Het antwoord dat geldt zolang er niets over een feit gezegd is. Het advies noemt elke"
        " aanname. Wie uitdrukkelijk onbekend zegt, heft de aanname op.",
    ),
    Term("AD", "Arbeidsdeskundige: wie beoordeelt wat iemand met een beperking in werk nog kan."),
    Term("agendapunt", "Een onderdeel van een contact. Niet elk onderdeel stelt dezelfde eisen."),
    Term("AKC", "Arbeidsdeskundig Kennis Centrum. Het laat onderzoek doen voor het vak."),
    Term(
        "altijd",
        "Een regel met de voorwaarde altijd werkt in elk geval. Een hogere laag kan hem nog"
        " opzijzetten.",
    ),
    Term("AVG", "Algemene verordening gegevensbescherming, de privacywet van Europa."),
    Term(
        "begrip",
        "Iets wat uit feiten volgt en in meer regels terugkomt. Niemand vraagt ernaar. Zolang geen"
        " regel het vaststelt, is het onbekend.",
    ),
    Term("beroepsopinie", "Wat beroepsgenoten of onderzoekers vinden. Het is geen norm."),
    Term(
        "besluit", "Een vraag waarop deze regels een advies geven, zoals de vorm van een gesprek."
    ),
    Term("bevinding", "Een uitspraak die zegt wat iemand zag of hoorde."),
    Term(
        "bewijs",
        "Een berekening over alle gevallen die er kunnen zijn. Anders dan een voorbeeld slaat een"
        " bewijs niets over. Lukt de berekening niet, dan staat er onbekend.",
    ),
    Term(
        "bewijskracht",
        "Hoog is alleen voor de wet die is nagelezen. Midden betekent dat een regel op twee of"
        " meer documenten rust."
        " Laag betekent dat er maar één document onder ligt.",
    ),
    Term("bron", "Een document, of een uitspraak daaruit, waar een regel op rust."),
    Term("definitie", "Een uitspraak die zegt wat iets is."),
    Term("dekking", "Hoeveel van de regels door de voorbeelden geraakt wordt."),
    Term(
        "feit",
        "Iets wat de gebruiker kan weten. Elk feit heeft een vraag, en onbekend is altijd een"
        " antwoord.",
    ),
    Term(
        "FML",
        "Functionelemogelijkhedenlijst: wat iemand met zijn beperkingen nog kan, zonder diagnose.",
    ),
    Term(
        "gedragscode of tuchtrecht",
        "Wat de gedragscode van het vak zegt, of een uitspraak van de tuchtrechter.",
    ),
    Term(
        "geldig",
        "De dagen waarop een regel of een getal geldt. De eerste en de laatste tellen mee.",
    ),
    Term("herkomst BRON", "Nagelezen in de bron zelf."),
    Term("herkomst BRON-T", "Nagelezen bij een ander, die de bron aanhaalt."),
    Term("herkomst KENNIS", "Eigen kennis. Laat dit nakijken door een jurist."),
    Term(
        "laag",
        "Een groep regels met dezelfde plaats in de volgorde. Zeggen twee regels iets anders over"
        " hetzelfde, dan wint de hoogste laag.",
    ),
    Term("leidraad", "Wat de beroepsgroep zelf heeft afgesproken als goed werk."),
    Term(
        "niet verwerkt",
        "Op deze uitspraak rust geen regel. Er staat altijd bij waarom niet.",
    ),
    Term("niet mogelijk", "Een oordeel: deze uitkomst kan feitelijk niet."),
    Term("NVvA", "Nederlandse Vereniging van Arbeidsdeskundigen."),
    Term(
        "onbekend",
        "Er is niets over bekend. Onbekend is nooit hetzelfde als nee: een regel werkt alleen op"
        " wat bekend is.",
    ),
    Term(
        "onbeslist",
        "Twee regels van dezelfde laag spreken elkaar tegen. Het programma kiest dan niet en toont"
        " beide.",
    ),
    Term("ontraden", "Een oordeel: doe dit liever niet."),
    Term("oordeel", "Wat een regel over een uitkomst zegt, zoals vereist of ontraden."),
    Term(
        "opzijzetten",
        "Een regel uit een hogere laag gaat voor op een regel uit een lagere laag die iets anders"
        " zegt over hetzelfde.",
    ),
    Term(
        "rang",
        "Het gewicht van een bron. Van zwaar naar licht: wet, gedragscode of tuchtrecht, leidraad,"
        " beroepsopinie, voorkeur van cliënten, toekomstwens. Rust een regel op meer bronnen, dan"
        " telt de lichtste.",
    ),
    Term("regel", "Een als-dan-zin met een reden en een bron. Een regel heeft een vaste code."),
    Term("regelbank", "Alle regels, feiten en bronnen samen, met een versie."),
    Term("spanning", "Twee of meer uitspraken die botsen, met de keuze die hier is gemaakt."),
    Term("SRA", "Stichting Register Arbeidsdeskundigen."),
    Term("toekomstwens", "Wat iemand graag anders wil. Zo'n uitspraak bepaalt geen advies."),
    Term("uitkomst", "Waar een besluit over oordeelt."),
    Term("uitspraak", "Eén ding dat een bron zegt, in eigen woorden weergegeven, met een code."),
    Term("UWV", "Uitvoeringsinstituut Werknemersverzekeringen."),
    Term("vast", "Wat nog onbekend is, kan het advies niet meer veranderen."),
    Term("verbod", "Een uitspraak die zegt wat niet mag."),
    Term("vereist", "Het zwaarste oordeel: zo hoort het."),
    Term("verplichting", "Een uitspraak die zegt wat moet."),
    Term(
        "voorbeeld",
        "Een geval met het advies dat eruit moet komen. Het programma rekent elk voorbeeld na.",
    ),
    Term("voorbehoud", "Een eis bij een oordeel: het mag, als je dit erbij doet."),
    Term("voorkeur", "Een uitspraak die zegt wat iemand het liefst heeft, of het beste oordeel."),
    Term("voorkeur van cliënten", "Wat cliënten in onderzoek zeiden te willen."),
    Term("voorlopig", "Een feit dat nog onbekend is, kan het advies veranderen."),
    Term("voorwaarde", "Een uitspraak die zegt wanneer iets mag of geldt."),
    Term("wachttijd", "De 104 weken ziekte voordat iemand een WIA-uitkering kan krijgen."),
    Term("wet", "Wat in een wet of regeling staat. Een wet weegt het zwaarst."),
    Term("WIA", "Wet werk en inkomen naar arbeidsvermogen."),
    Term(
        "WVP", "Wet verbetering poortwachter: wat werkgever en werknemer in twee ziektejaren doen."
    ),
    Term("ZW", "Ziektewet."),
)
"""Words that the site itself uses."""


def glossary(base: RuleBase) -> tuple[Term, ...]:
    """All words in alphabetical order, those of the rule base with the decision they belong to."""
    terms = [*GENERAL, *(term for decision in base.decisions for term in _terms(decision))]
    return tuple(sorted(terms, key=lambda term: (term.word.lower(), term.decision)))


def spaced(name: str) -> str:
    """A name of the rule language as people write it; rule files have no accents in names."""
    return re.sub(r"\bclient\b", "cliënt", name.replace("_", " "))


def _terms(decision: Decision) -> Iterator[Term]:
    for fact in decision.facts:
        yield Term(spaced(fact.name), fact.meaning, decision.name, fact.name)
    for concept in decision.concepts:
        yield Term(spaced(concept.name), concept.meaning, decision.name, concept.name)
