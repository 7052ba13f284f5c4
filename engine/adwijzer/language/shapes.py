"""What may stand in a rule file: one description that reads files and writes the JSON Schema."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, Literal, TypeAlias, assert_never

from msgspec import Struct, field

from adwijzer.model.rulebase import Rank
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import Diagnostic, Place, Position, did_you_mean
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

Kind: TypeAlias = Literal[
    "text",
    "word",
    "words",
    "word_lists",
    "layer",  # the name of a layer
    "whole",
    "whole_or_day",
    "day",
    "condition",  # of a rule
    "open_condition",  # of an attention point, which may ask for what is unknown
    "conclusions",  # a value for each outcome or concept
    "reservations",  # a text for each outcome
    "texts",  # a text for each of any words
    "texts_in_a_row",  # a list of texts, or one
]


WORD = r"[A-Za-z0-9_-]{1,60}"
NUMBER = r"-?[0-9]{1,9}"


class Shape(Struct, frozen=True):
    """A mapping with known keys; exactly one of the keys in `either` says something."""

    what: str
    fields: tuple[Field, ...]
    either: tuple[str, ...] = ()


class Many(Struct, frozen=True):
    """A list of mappings of one shape."""

    shape: Shape


class Named(Struct, frozen=True):
    """A mapping from free names to mappings of one shape."""

    shape: Shape


class OneOf(Struct, frozen=True):
    """One word out of a closed list."""

    words: tuple[str, ...]


Content: TypeAlias = Kind | Shape | Many | Named | OneOf


class Field(Struct, frozen=True):
    """One key of a mapping and what belongs behind it.

    With `only_with` (a key and words) the key belongs only where that other key has one of the
    words; `required` then too.
    """

    key: str
    content: Content
    meaning: str
    required: bool = False
    only_with: tuple[str, ...] = ()


class Reading(Struct):
    """Collects what is wrong in one file while its nodes are read."""

    file: str
    problems: list[Diagnostic] = field(default_factory=list)

    def report(self, at: Place, message: str, hint: str | None = None) -> None:
        self.problems.append(Diagnostic(Position(self.file, *at), message, hint))

    def mapping(self, node: Node, shape: Shape) -> dict[str, Any] | None:
        """Read `node` as `shape`; None when it is no mapping. Wrong keys are reported and left out.

        The result holds the place of the mapping under "at" and of each key under "at:key".
        """
        if not isinstance(node, Mapping):
            keys = [f.key for f in shape.fields if f.required] or [f.key for f in shape.fields]
            self.report(node.at, f"hier hoort {shape.what}", f"met: {', '.join(keys)}")
            return None
        known = {f.key: f for f in shape.fields}
        result: dict[str, Any] = {"at": node.at}
        for key, value in node.entries:
            if key.text not in known:
                self.report(
                    key.at,
                    f"onbekend sleutelwoord `{key.text}` in {shape.what}",
                    did_you_mean(key.text, known),
                )
                continue
            result[f"at:{key.text}"] = value.at
            content = self.content(value, known[key.text].content, key.text)
            if content is not None:
                result[key.text] = content
        for each in shape.fields:
            self._check_presence(each, shape, result)
        if shape.either:
            self._check_either(shape, result)
        return result

    def _check_presence(self, expected: Field, shape: Shape, result: dict[str, Any]) -> None:
        """A required key is there, and a key that belongs elsewhere is not."""
        at = result.get(f"at:{expected.key}")
        if expected.only_with:
            key, *words = expected.only_with
            if key not in result:
                return  # reported already; what belongs here depends on it
            if result[key] not in words:
                if at is not None:
                    self.report(
                        at,
                        f"`{expected.key}` hoort niet bij `{key}: {result[key]}`",
                        "alleen bij " + " of ".join(f"`{key}: {word}`" for word in words),
                    )
                    result.pop(expected.key, None)
                return
        if expected.required and at is None:
            self.report(
                result["at"],
                f"{shape.what} mist `{expected.key}`",
                f"hier hoort: {expected.meaning}",
            )

    def _check_either(self, shape: Shape, result: dict[str, Any]) -> None:
        wrong = [key for key in shape.either if f"at:{key}" in result and key not in result]
        if not wrong and sum(bool(result.get(key)) for key in shape.either) != 1:
            keys = " óf ".join(f"`{key}`" for key in shape.either)
            meanings = [f.meaning for f in shape.fields if f.key in shape.either]
            self.report(result["at"], f"{shape.what} moet óf {keys} hebben", " óf ".join(meanings))

    def content(self, node: Node, content: Content, key: str) -> Any:
        """Read one value; None when it is wrong (then it is reported)."""
        match content:
            case Shape():
                return self.mapping(node, content)
            case Many(shape=shape):
                if not isinstance(node, Sequence):
                    self.report(node.at, f"`{key}` moet een lijst zijn", "begin elk deel met `- `")
                    return None
                read = [self.mapping(item, shape) for item in node.items]
                return [item for item in read if item is not None]
            case Named(shape=shape):
                if not isinstance(node, Mapping):
                    self.report(node.at, f"`{key}` moet namen met inhoud hebben", None)
                    return None
                return {
                    word: value
                    for name, node_of_name in node.entries
                    if (word := self.word(name, name.text[:60])) is not None
                    and (value := self.mapping(node_of_name, shape)) is not None
                }
            case OneOf(words=words):
                text = self.text(node, key)
                if text is not None and text not in words:
                    self.report(
                        node.at, f"onbekende waarde `{text}` bij `{key}`", did_you_mean(text, words)
                    )
                    return None
                return text
            case "text":
                return self.text(node, key)
            case "word" | "layer":
                return self.word(node, key)
            case "words":
                items = node.items if isinstance(node, Sequence) else (node,)
                return [w for item in items if (w := self.word(item, key)) is not None]
            case "texts_in_a_row":
                items = node.items if isinstance(node, Sequence) else (node,)
                return [t for item in items if (t := self.text(item, key)) is not None]
            case "word_lists":
                rows = node.items if isinstance(node, Sequence) else ()
                lists = [row.items for row in rows if isinstance(row, Sequence) and row.items]
                if not lists or len(lists) < len(rows):
                    self.report(
                        node.at,
                        f"`{key}` moet een lijst van lijsten zijn",
                        "zoals [[B1-09, B1-10], [G-34]]",
                    )
                    return None
                return [
                    [(w, word.at) for word in items if (w := self.word(word, key)) is not None]
                    for items in lists
                ]
            case "whole":
                return self.number(node, key)
            case "day":
                return self.day(node, key)
            case "whole_or_day":
                return self.number_or_day(node, key)
            case "conclusions" | "reservations" | "texts":
                if not isinstance(node, Mapping):
                    self.report(node.at, f"`{key}` moet de vorm `naam: waarde` hebben", None)
                    return None
                return {
                    name.text: (text, name.at)
                    for name, value in node.entries
                    if (text := self.text(value, name.text)) is not None
                }
            case "condition" | "open_condition":  # read later, when the names are known
                return node
            case _:
                assert_never(content)

    def text(self, node: Node, key: str) -> str | None:
        if not isinstance(node, Scalar) or node.is_null or not node.text.strip():
            self.report(node.at, f"`{key}` moet een tekst zijn", "zet er een tekst achter")
            return None
        return node.text.strip()

    def word(self, node: Node, key: str) -> str | None:
        text = self.text(node, key)
        if text is not None and not re.fullmatch(WORD, text):
            self.report(
                node.at,
                f"`{key}` moet één woord zijn",
                "gebruik letters, cijfers, _ en -",
            )
            return None
        return text

    def number(self, node: Node, key: str) -> int | None:
        text = self.text(node, key)
        if text is not None and not re.fullmatch(NUMBER, text):
            self.report(node.at, f"`{key}` moet een geheel getal zijn", "zoals 28")
            return None
        return int(text) if text is not None else None

    def day(self, node: Node, key: str) -> date | None:
        text = self.text(node, key)
        day = day_of(text or "")
        if text is not None and day is None:
            self.report(node.at, f"`{key}` moet een datum zijn", "zoals 2026-01-31")
        return day

    def number_or_day(self, node: Node, key: str) -> int | date | None:
        text = self.text(node, key)
        if text is None:
            return None
        if re.fullmatch(NUMBER, text):
            return int(text)
        day = day_of(text)
        if day is None:
            self.report(
                node.at,
                f"`{key}` moet een geheel getal of een datum zijn",
                "zoals 28 of 2026-01-31",
            )
        return day


VALIDITY = Shape(
    "een geldigheid",
    (
        Field("vanaf", "day", "de eerste dag waarop dit geldt"),
        Field("tot", "day", "de laatste dag waarop dit geldt"),
    ),
)
VALUE = Shape(
    "een waarde",
    (
        Field("label", "text", "hoe de waarde in een lijst heet"),
        Field("zin", "text", "de waarde als hele zin"),
    ),
)
SENTENCES = Shape(
    "een paar zinnen",
    (
        Field("ja", "text", "de zin bij ja", required=True),
        Field("nee", "text", "de zin bij nee", required=True),
    ),
)
FACT = Shape(
    "een feit",
    (
        Field("naam", "word", "de naam waarmee regels het feit noemen", required=True),
        Field(
            "soort",
            OneOf(("ja_nee", "keuze", "getal", "datum", "perioden")),
            "het soort antwoord",
            True,
        ),
        Field(
            "rol",
            OneOf(("feit", "rekenen", "berekend")),
            "of regels het feit toetsen (feit), het programma ermee rekent (rekenen), of het"
            " uitrekent (berekend)",
        ),
        Field(
            "waarden",
            Named(VALUE),
            "de mogelijke waarden",
            required=True,
            only_with=("soort", "keuze"),
        ),
        Field(
            "zinnen",
            SENTENCES,
            "de zin bij ja en bij nee",
            required=True,
            only_with=("soort", "ja_nee"),
        ),
        Field("zin", "text", "de zin waarin een voorbeeld de datum noemt, met {datum}"),
        Field(
            "nog_niet",
            "text",
            "de zin als het nog niet gebeurd is; daarmee kan `nog_niet` het antwoord zijn",
            only_with=("soort", "datum"),
        ),
        Field("bijzinnen", "texts", "per waarde de zin zoals hij na `als` staat"),
        Field("minimum", "whole", "het kleinste getal dat kan", only_with=("soort", "getal")),
        Field("maximum", "whole", "het grootste getal dat kan", only_with=("soort", "getal")),
        Field(
            "per_agendapunt",
            OneOf(("ja", "nee", "sleutel")),
            "of het feit per agendapunt mag verschillen; sleutel noemt het agendapunt zelf",
        ),
        Field("aangenomen", "word", "de waarde zolang er niets over gezegd is"),
        Field("wijzigbaar", OneOf(("ja", "nee")), "of wat-als dit feit mag veranderen"),
        Field("betekenis", "text", "wat het feit betekent", required=True),
        Field("vraag", "text", "de vraag in gewone taal", required=True),
        Field("waarom", "text", "waarom de vraag ertoe doet", required=True),
        Field("wie", "word", "wie het antwoord kan geven", required=True),
    ),
)
CONCEPT = Shape(
    "een begrip",
    (
        Field("naam", "word", "de naam waarmee regels het begrip noemen", required=True),
        Field("betekenis", "text", "wat het begrip betekent", required=True),
        Field("waarden", Named(VALUE), "de mogelijke waarden", required=True),
    ),
)
OUTCOME = Shape(
    "een uitkomst",
    (
        Field("naam", "word", "de naam van de uitkomst", required=True),
        Field("label", "text", "hoe de uitkomst in een lijst heet", required=True),
        Field("zin", "text", "de uitkomst als deel van een zin", required=True),
        Field("hoe", "text", "hoe je het dan doet", required=True),
        Field("waarden", Named(VALUE), "eigen waarden in plaats van de schaal"),
        Field("mag_ontbreken", OneOf(("ja", "nee")), "of er zaken zonder oordeel mogen zijn"),
    ),
)
LAYER = Shape(
    "een laag",
    (
        Field("naam", "word", "de naam waarmee regels de laag noemen", required=True),
        Field("titel", "text", "wat de laag doet", required=True),
    ),
)
DEFERRED = Shape(
    "een reden om uit te stellen",
    (
        Field("uitkomst", "word", "de uitkomst die uitstel heet", required=True),
        Field("oordeel", "word", "het oordeel waarbij het agendapunt wacht", required=True),
    ),
)
SEPARATE = Shape(
    "een reden voor een apart contact",
    (
        Field("begrip", "word", "het begrip dat de plaats van het agendapunt noemt", required=True),
        Field("waarde", "word", "de waarde waarbij het een apart contact wordt", required=True),
    ),
)
REMARKS = Shape(
    "een stel toelichtingen",
    (
        Field("nu", "text", "de zin bij wat je nu doet", required=True),
        Field("vooraf", "text", "de zin bij wat je vooraf doet", required=True),
        Field("later", "text", "de zin bij wat je achteraf doet", required=True),
        Field("apart", "text", "de zin bij wat een apart contact wordt", required=True),
        Field("uitgesteld", "text", "de zin bij wat je uitstelt", required=True),
    ),
)
RANK = OneOf(tuple(rank.value for rank in Rank))
_RANKED = (
    Field(
        "rang",
        RANK,
        "het gewicht van de lichtste bron",
        required=True,
    ),
    Field("bronnen", "words", "de ids van de bronnen", required=True),
)
REASON = Shape(
    "een reden",
    (
        Field("titel", "text", "de reden in één zin", required=True),
        Field("uitleg", "text", "waarom, in gewone taal", required=True),
        *_RANKED,
    ),
)
REASONS = Shape(
    "een stel redenen",
    (
        Field("voorkeur", REASON, "als de wens van de cliënt de doorslag geeft"),
        Field("gelijk", REASON, "als de volgorde van de vormen de doorslag geeft"),
    ),
)
COMBINATION = Shape(
    "een combinatie",
    (
        Field("soort", OneOf(("hele_contact",)), "hoe agendapunten samen een advies geven", True),
        Field("vormen", "words", "de vormen, bij gelijke stand de eerste", True),
        Field("eruit", DEFERRED, "bij welk oordeel een agendapunt eruit gaat", True),
        Field("apart", SEPARATE, "bij welk begrip een agendapunt een apart contact wordt", True),
        Field("dwingend", "word", "het oordeel dat alleen beslist", True),
        Field("kandidaat_vanaf", "word", "het laagste oordeel van een kandidaat", True),
        Field("voorkeur", "word", "het feit met de wens van de cliënt", True),
        Field("moment", "word", "het begrip dat zegt wanneer een lichter onderdeel past", True),
        Field("gekozen", "word", "het feit met de vorm die is gekozen", True),
        Field(
            "toelichtingen",
            REMARKS,
            "de zin bij elk deel van het plan, met {wat} en {hoe}",
            True,
        ),
        Field("redenen", REASONS, "waarom een vorm voorgaat als er meer passen"),
    ),
)
_GROUND = (*_RANKED, Field("geldig", VALIDITY, "wanneer dit geldt"))
RULE = Shape(
    "een regel",
    (
        Field("id", "word", "de naam van de regel, één keer in de hele regelbank", required=True),
        Field("titel", "text", "de regel in één zin", required=True),
        Field("laag", "layer", "de laag waarin de regel werkt"),
        Field("als", "condition", "wanneer de regel werkt; `altijd` mag ook", required=True),
        Field("dan", "conclusions", "wat eruit volgt", required=True),
        Field("voorbehoud", "reservations", "een voorbehoud bij een oordeel"),
        Field("maatregelen", "words", "de namen van wat er dan moet gebeuren"),
        Field("uitweg", "text", "hoe het wel kan"),
        Field("uitleg", "text", "waarom, in gewone taal", required=True),
        *_GROUND,
    ),
)
ATTENTION = Shape(
    "een aandachtspunt",
    (
        Field("id", "word", "de naam van het aandachtspunt", required=True),
        Field("titel", "text", "het aandachtspunt in één zin", required=True),
        Field("als", "open_condition", "wanneer het geldt; `altijd` mag ook", required=True),
        Field("tenzij", "open_condition", "behalve als dit bekend is en klopt"),
        Field(
            "tekst",
            "text",
            "wat je doet, in gewone taal; {termijn} en {datum} zijn de volgende termijn en zijn"
            " datum, {datum_naam} is de datum van de termijn met die naam",
            required=True,
        ),
        Field("tekst_zonder_datum", "text", "de tekst als een datum daarin niet te zeggen is"),
        *_GROUND,
    ),
)
REQUIREMENT = Shape(
    "een vereiste",
    (
        Field("id", "word", "de naam van het vereiste, zoals die in `ontbreekt` staat", True),
        Field(
            "titel",
            "text",
            "wat er moet zijn, zoals het in een lijst staat van wat ontbreekt",
            required=True,
        ),
        Field("als", "condition", "wanneer het vereiste geldt; zonder `als` altijd"),
        Field("voldaan", "condition", "wanneer aan het vereiste is voldaan", required=True),
        Field("tekst", "text", "waarom het nodig is, in gewone taal", required=True),
        *_RANKED,
    ),
)
PARAMETER = Shape(
    "een parameter",
    (
        Field("naam", "word", "de naam waarmee regels de parameter noemen", required=True),
        Field("waarde", "whole_or_day", "een geheel getal of een datum", required=True),
        Field("betekenis", "text", "wat de parameter betekent", required=True),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
        Field("geldig", VALIDITY, "wanneer deze waarde geldt"),
    ),
)
DEADLINE = Shape(
    "een termijn",
    (
        Field("naam", "word", "de naam van de termijn", required=True),
        Field("titel", "text", "hoe de termijn heet", required=True),
        Field("dag", "word", "de parameter met de meetellende dag"),
        Field("dag_vanaf", "word", "de parameter met de eerste dag, bij een periode"),
        Field("na", "words", "de feiten met een datum waarna gerekend wordt, de eerste die er is"),
        Field("dagen", "word", "de parameter met het aantal kalenderdagen daarna"),
        Field("na_termijn", "word", "de termijn waarna gerekend wordt als die data er niet zijn"),
        Field("gedaan", "word", "het feit met de datum waarop het gedaan is"),
        Field("gebeurt_vanzelf", OneOf(("ja", "nee")), "of niemand iets hoeft te doen"),
        Field("zonder_werkgever", OneOf(("ja", "nee")), "of de termijn ook zonder werkgever geldt"),
        Field("wie", "text", "wie het moet doen", required=True),
        Field("artikel", "text", "het wetsartikel", required=True),
        Field("let_op", "text", "een waarschuwing over de bron"),
        *_RANKED,
    ),
)
MEASURE = Shape(
    "een maatregel",
    (
        Field("naam", "word", "de naam waarmee regels de maatregel noemen", required=True),
        Field("label", "text", "hoe de maatregel in een lijst heet; anders is dat de naam"),
        Field("titel", "text", "wat iemand dan doet, als zin", required=True),
        Field(
            "vervuld_door",
            "word",
            "het feit, of bij paren de kolom van het register, dat met ja zegt dat het gedaan is",
        ),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
    ),
)
MINIMAL_INFORMATION = Shape(
    "minimale informatie",
    (
        Field("feiten", "words", "de feiten die ja moeten zijn", required=True),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
    ),
)
DECIDED_BY = Shape(
    "een beslisser",
    (
        Field("wie", "text", "wie beslist", required=True),
        Field("wat", "text", "waarover", required=True),
    ),
)
MOMENT = Shape(
    "een moment",
    (
        Field("naam", "word", "de naam van het moment", required=True),
        Field("titel", "text", "wat het moment is", required=True),
        Field("week", "word", "de parameter met de week", required=True),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
    ),
)
PARAGRAPH = Shape(
    "een alinea",
    (
        Field("als", "open_condition", "wanneer de alinea er staat; zonder `als` altijd"),
        Field("tekst", "text", "de tekst; wat alleen de gebruiker weet als [vul in: wat]", True),
    ),
)
SECTION = Shape(
    "een deel van een stuk",
    (
        Field("id", "word", "de naam van het deel, waarmee bronnen het noemen", required=True),
        Field("element", "word", "het feit dat ja is als dit deel in het stuk staat"),
        Field("kop", "text", "de kop boven het deel"),
        Field("genummerd", OneOf(("ja", "nee")), "of de alinea's een genummerde lijst zijn"),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
        Field("alineas", Many(PARAGRAPH), "de alinea's", required=True),
    ),
)
DOCUMENT_TEXT = Shape(
    "een stuk",
    (
        Field("naam", "word", "de naam van het stuk", required=True),
        Field("titel", "text", "wat erboven staat", required=True),
        Field("bijlage", "word", "het stuk dat erbij hoort"),
        Field("delen", Many(SECTION), "de delen, in de volgorde van het stuk", required=True),
    ),
)
THEME = Shape(
    "een thema",
    (
        Field("naam", "word", "de naam van het thema", required=True),
        Field("titel", "text", "hoe het thema heet", required=True),
        Field("tekst", "text", "wat het is, als deel van een zin", required=True),
    ),
)
INQUIRY = Shape(
    "een onderzoeksvraag",
    (
        Field("naam", "word", "de naam van de vraag", required=True),
        Field("tekst", "text", "de vraag", required=True),
    ),
)
SUBJECT = Shape(
    "een onderwerp",
    (
        Field("naam", "word", "de naam van het onderwerp", required=True),
        Field("titel", "text", "hoe het onderwerp heet", required=True),
        Field("tekst", "text", "waar het over gaat", required=True),
        Field("onderzoeksvragen", "words", "aan welke vragen het onderwerp helpt", required=True),
        Field("voorbeeldvragen", "texts", "bij elk thema een vraag", required=True),
    ),
)
SHEET = Shape(
    "een blad",
    (
        Field("naam", "word", "de naam van het blad", required=True),
        Field("titel", "text", "wat erboven staat", required=True),
        Field("uitleg", "text", "hoe je het gebruikt", required=True),
        Field("kop_onderzoeksvragen", "text", "de kop boven de onderzoeksvragen", required=True),
        Field("uitleg_onderzoeksvragen", "text", "wat die vragen zijn", required=True),
        Field("opmerkingen", Many(PARAGRAPH), "wat er in sommige gevallen bij staat"),
        Field("verwijzing", "text", "wat er voor de nummers van die vragen staat", required=True),
        Field("aantekeningen", "text", "wat er boven de lege regels staat", required=True),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
        Field("themas", Many(THEME), "de thema's", required=True),
        Field("onderzoeksvragen", Many(INQUIRY), "de vragen van het onderzoek", required=True),
        Field("onderwerpen", Many(SUBJECT), "de onderwerpen", required=True),
    ),
)
_MONOTONE = ("soort", "nooit_hoger", "nooit_lager")
_ABOUT_A_FACT = (*_MONOTONE, "maakt_niet_uit")
PROPERTY = Shape(
    "een eigenschap",
    (
        Field("id", "word", "de naam van de eigenschap", required=True),
        Field("titel", "text", "de eigenschap in één zin", required=True),
        Field(
            "soort",
            OneOf(
                (
                    "nooit",
                    "altijd",
                    "nooit_hoger",
                    "nooit_lager",
                    "maakt_niet_uit",
                    "altijd_advies",
                )
            ),
            "wat er bewezen wordt",
            required=True,
        ),
        Field(
            "als",
            "open_condition",
            "over welke zaken het gaat; bij nooit: wat niet mag voorkomen",
            required=True,
            only_with=("soort", "nooit", "altijd", *_ABOUT_A_FACT[1:]),
        ),
        Field("dan", "open_condition", "wat dan klopt", True, only_with=("soort", "altijd")),
        Field("feit", "word", "het feit dat verandert", True, only_with=_ABOUT_A_FACT),
        Field("van", "words", "de waarde ervoor; onbekend mag ook", True, only_with=_MONOTONE),
        Field("naar", "word", "de waarde erna; onbekend mag ook", True, only_with=_MONOTONE),
        Field("uitkomst", "word", "de uitkomst waar het om gaat", True, only_with=_ABOUT_A_FACT),
        Field(
            "volgorde",
            "words",
            "de oordelen, het hoogste eerst; zonder opgave de schaal",
            only_with=_MONOTONE,
        ),
        Field("bronnen", "words", "de ids van de bronnen", required=True),
    ),
)
RULE_FILE_FIELDS = (
    Field("laag", "layer", "de laag van de regels in dit bestand die er zelf geen noemen"),
    Field(
        "lijst",
        OneOf(("eerste_die_past",)),
        "lees de regels van boven naar beneden; de eerste die past wint",
    ),
    Field("regels", Many(RULE), "de regels"),
    Field("aandachtspunten", Many(ATTENTION), "de aandachtspunten"),
    Field("vereisten", Many(REQUIREMENT), "wat er moet zijn; wat ontbreekt, noemt het advies"),
    Field("maatregelen", Many(MEASURE), "wat er moet gebeuren waar een regel erom vraagt"),
    Field("parameters", Many(PARAMETER), "de gedateerde waarden"),
    Field("termijnen", Many(DEADLINE), "de wettelijke termijnen"),
    Field("stukken", Many(DOCUMENT_TEXT), "de brieven en vragenlijsten die het programma schrijft"),
    Field("bladen", Many(SHEET), "de bladen om te printen"),
    Field("eigenschappen", Many(PROPERTY), "wat in elke zaak moet kloppen"),
)
RULE_FILE = Shape("een regelbestand", RULE_FILE_FIELDS)
SHARED_FILE = Shape(
    "een gedeeld bestand",
    (
        Field("feiten", Many(FACT), "de feiten"),
        Field("begrippen", Many(CONCEPT), "de tussenbegrippen"),
        *RULE_FILE_FIELDS,
    ),
)
DECISION_FILE = Shape(
    "een besluit",
    (
        Field("besluit", "word", "de naam van het besluit", required=True),
        Field("titel", "text", "hoe het besluit heet", required=True),
        Field("vraag", "text", "de vraag die het besluit beantwoordt", required=True),
        Field("vraagstap", "text", "de stap waarmee een voorbeeld om advies vraagt, met {dag}"),
        Field("opdracht", "word", "het woord achter `advise`, voor een besluit met één uitkomst"),
        Field("hulp", "text", "wat de hulp van die opdracht nog meer zegt"),
        Field("voorbeelden", "word", "de map in features, als die anders heet dan het besluit"),
        Field(
            "gaat_over",
            OneOf(("zaak", "paren")),
            "waarover het besluit oordeelt: één zaak, of twee opdrachten van één arbeidsdeskundige",
        ),
        Field("vraagstap", "text", "de stap waarmee een voorbeeld om advies vraagt, met {dag}"),
        Field("gedeeld", "words", "welke bestanden uit de map gedeeld meedoen"),
        Field("feiten", Many(FACT), "de feiten", required=True),
        Field("begrippen", Many(CONCEPT), "de tussenbegrippen"),
        Field("uitkomsten", Many(OUTCOME), "waarover geoordeeld wordt", required=True),
        Field("schaal", Named(VALUE), "de oordelen, van zwaar naar licht"),
        Field("lagen", Many(LAYER), "de lagen, laagste eerst", required=True),
        Field("combinatie", COMBINATION, "hoe oordelen samen een advies worden"),
        Field("aannamen", "texts", "aangenomen waarden van gedeelde feiten"),
        Field("minimale_informatie", MINIMAL_INFORMATION, "wat bekend moet zijn om te beginnen"),
        Field("beslist_door", Many(DECIDED_BY), "wie waarover beslist"),
        Field("momenten", Many(MOMENT), "weken die mensen noemen"),
        Field("vraag_oorzaak", "text", "de vraag naar de oorzaak rond verlof, met {datum}"),
        Field("waarom_oorzaak", "text", "waarom die vraag ertoe doet"),
    ),
)
RULE_BASE_FILE = Shape(
    "een regelbank",
    (
        Field("versie", "text", "de versie van de regelbank", required=True),
        Field("titel", "text", "hoe de regelbank heet", required=True),
        Field("geldig", VALIDITY, "wanneer de regelbank geldt", required=True),
    ),
)
LENGTH = Shape(
    "een zinslengte",
    (
        Field("gemiddeld", "whole", "het gemiddelde aantal woorden per zin, hoogstens", True),
        Field("hoogstens", "whole", "het aantal woorden van de langste zin, hoogstens", True),
    ),
)
JARGON = Shape(
    "een vakwoord",
    (
        Field("woord", "text", "het woord", required=True),
        Field("vormen", "texts_in_a_row", "andere vormen van het woord"),
        Field("uitleg", "text", "wat het betekent, in gewone woorden", required=True),
        Field("vak", OneOf(("ja", "nee")), "of elke arbeidsdeskundige het woord kent"),
    ),
)
OFFICIALESE = Shape(
    "een ambtelijke wending",
    (
        Field("woorden", "text", "de wending", required=True),
        Field("liever", "text", "hoe het gewoon kan", required=True),
    ),
)
LANGUAGE_FILE = Shape(
    "een taalmaat",
    (
        Field("zinslengte", LENGTH, "hoe lang zinnen mogen zijn", required=True),
        Field("jargon", Many(JARGON), "de vakwoorden met hun uitleg", required=True),
        Field("ambtelijk", Many(OFFICIALESE), "wat niet in een tekst mag staan", required=True),
    ),
)
DOCUMENT = Shape(
    "een document",
    (
        Field("titel", "text", "de titel", required=True),
        Field("wat", "text", "wat voor stuk het is", required=True),
        Field("rang", RANK, "het gewicht"),
        Field("leidraad", "word", "de leidraad waar het bij hoort; elders geldt het stuk niet"),
    ),
)
SOURCE_FIELDS = ("verplichting", "voorwaarde", "voorkeur", "verbod", "bevinding", "definitie")
_FATE = (
    Field("regels", "words", "de regels die hierop rusten"),
    Field("niet_verwerkt", "text", "waarom er geen regel op rust"),
)
SOURCE = Shape(
    "een bron",
    (
        Field("id", "word", "de id", required=True),
        Field("document", "word", "het document", required=True),
        Field("plaats", "text", "waar het staat", required=True),
        Field("soort", OneOf(SOURCE_FIELDS), "wat voor uitspraak het is", required=True),
        Field("soort_nader", "text", "wat de bron daarbij zegt"),
        Field("bindt", "text", "voor wie het geldt", required=True),
        Field("rang", RANK, "het gewicht", required=True),
        Field("gebied", "words", "de besluiten die het raakt", required=True),
        Field("week", "text", "de week of dag"),
        Field("tekst", "text", "de uitspraak in eigen woorden", required=True),
        Field("herkomst", "text", "hoe zeker de bron is"),
        Field("herkomst_nader", "text", "waar dat op rust"),
        *_FATE,
    ),
    either=("regels", "niet_verwerkt"),
)
TENSION = Shape(
    "een spanning",
    (
        Field("id", "word", "de id", required=True),
        Field("titel", "text", "de spanning in één zin", required=True),
        Field("kanten", "word_lists", "de ids aan weerszijden", required=True),
        Field("tekst", "text", "wat er botst", required=True),
        Field("keuze", "text", "wat het product kiest", required=True),
        Field("gebied", "words", "de besluiten die het raakt", required=True),
        *_FATE,
    ),
    either=("regels", "niet_verwerkt"),
)
SOURCES_FILE = Shape(
    "een bronnenbestand",
    (
        Field("documenten", Named(DOCUMENT), "de documenten", required=True),
        Field("bronnen", Many(SOURCE), "de uitspraken", required=True),
        Field("spanningen", Many(TENSION), "de spanningen", required=True),
    ),
)
