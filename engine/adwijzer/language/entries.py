"""What may stand in the files of a rule base: one model per thing that people write.

The models read the files and are the JSON Schema of `advise rules schema`. A description is the
explanation that an editor shows and that an error names as what belongs there.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from adwijzer.language.deadline_entries import (
    DeadlineEntry,
    DeadlineQuestionEntry,
    DeciderEntry,
    MinimalInformationEntry,
    MomentEntry,
    RegimeEntry,
    UncheckedEntry,
    WordingEntry,
)
from adwijzer.language.document_entries import DocumentEntry, SheetEntry
from adwijzer.language.entry import OnlyWith, YamlEntry
from adwijzer.language.leaves import (
    Choice,
    Conclusions,
    Day,
    LayerName,
    Listed,
    Named,
    OpenCondition,
    Pairs,
    Ranking,
    Readers,
    Reservations,
    RuleCondition,
    Text,
    Texts,
    Whole,
    WholeOrDay,
    Word,
    Words,
    YesNo,
)
from adwijzer.model.carriers import CarrierKind
from adwijzer.model.readers import Information
from adwijzer.model.rulebase import Tenor


class ValidityEntry(YamlEntry, title="een geldigheid"):
    """From and until when something holds."""

    vanaf: Day | None = Field(None, description="de eerste dag waarop dit geldt")
    tot: Day | None = Field(None, description="de laatste dag waarop dit geldt")


class ValueEntry(YamlEntry, title="een waarde"):
    """How one value of a fact, concept or outcome is named."""

    label: Text = Field("", description="hoe de waarde in een lijst heet")
    zin: Text = Field("", description="de waarde als hele zin")


class FactValueEntry(ValueEntry, title="een waarde van een feit"):
    """How one value of a fact is named, and what kind of information it is."""

    soort_informatie: Choice[Information] | None = Field(
        None, description="wat voor informatie deze waarde is, waar dat anders is dan bij het feit"
    )


class OutcomeValueEntry(ValueEntry, title="een oordeel"):
    """How one verdict is named, and what it means for who asks."""

    strekking: Choice[Tenor] | None = Field(
        None, description="hoe het oordeel uitpakt; daarnaar richten zich kleur en teken"
    )


class SentencesEntry(YamlEntry, title="een paar zinnen"):
    """A question of yes and no as two sentences."""

    ja: Text = Field(description="de zin bij ja")
    nee: Text = Field(description="de zin bij nee")


class FactEntry(YamlEntry, title="een feit"):
    """What can be known about a case."""

    naam: Word = Field(description="de naam waarmee regels het feit noemen")
    soort: Choice[Literal["ja_nee", "keuze", "getal", "datum", "perioden"]] = Field(
        description="het soort antwoord"
    )
    soort_informatie: Choice[Information] = Field(
        description="wat voor informatie het feit is; daarvan hangt af in welke tekst het mag"
        " staan",
    )
    niet_voor: Readers = Field(
        [], description="de lezers die het feit nooit zien, tenzij de gebruiker het noemt"
    )
    rol: Choice[Literal["feit", "rekenen", "berekend"]] = Field(
        "feit",
        description="of regels het feit toetsen (feit), het programma ermee rekent (rekenen), of"
        " het uitrekent (berekend)",
    )
    waarden: Annotated[Named[FactValueEntry], OnlyWith("soort", ("keuze",), required=True)] = Field(
        {}, description="de mogelijke waarden"
    )
    zinnen: Annotated[SentencesEntry | None, OnlyWith("soort", ("ja_nee",), required=True)] = Field(
        None, description="de zin bij ja en bij nee"
    )
    zin: Text = Field("", description="de zin waarin een voorbeeld de datum noemt, met {datum}")
    nog_niet: Annotated[Text, OnlyWith("soort", ("datum",))] = Field(
        "",
        description="de zin als het nog niet gebeurd is; daarmee kan `nog_niet` het antwoord zijn",
    )
    bijzinnen: Texts = Field({}, description="per waarde de zin zoals hij na `als` staat")
    minimum: Annotated[Whole | None, OnlyWith("soort", ("getal",))] = Field(
        None, description="het kleinste getal dat kan"
    )
    maximum: Annotated[Whole | None, OnlyWith("soort", ("getal",))] = Field(
        None, description="het grootste getal dat kan"
    )
    heette: Word = Field(
        "", description="de naam die het feit eerder had; invoer mag die nog gebruiken"
    )
    per_agendapunt: Choice[Literal["ja", "nee", "sleutel"]] = Field(
        "nee",
        description="of het feit per agendapunt mag verschillen; sleutel noemt het agendapunt zelf",
    )
    aangenomen: Word = Field("", description="de waarde zolang er niets over gezegd is")
    aangenomen_als: RuleCondition | None = Field(
        None, description="wanneer dat wordt aangenomen; zonder `als` altijd"
    )
    aangenomen_tenzij: RuleCondition | None = Field(
        None, description="wanneer dat niet wordt aangenomen"
    )
    aangenomen_zolang_niets_over: Words = Field(
        [], description="de feiten waarover dan ook niets gezegd mag zijn"
    )
    telt_voor_zekerheid: YesNo = Field(
        "ja",
        description="of een antwoord erop een voorlopig advies nog kan veranderen; nee: dat telt"
        " niet mee",
    )
    wijzigbaar: YesNo = Field("nee", description="of wat-als dit feit mag veranderen")
    wijzigbaar_naar: Annotated[Words, OnlyWith("wijzigbaar", ("ja",))] = Field(
        [], description="de waarden waarnaar; zonder `wijzigbaar_naar` alle"
    )
    betekenis: Text = Field(description="wat het feit betekent")
    vraag: Text = Field(description="de vraag in gewone taal")
    waarom: Text = Field(description="waarom de vraag ertoe doet")
    wie: Word = Field(description="wie het antwoord kan geven")


class ConceptEntry(YamlEntry, title="een begrip"):
    """What rules conclude first and other rules test."""

    naam: Word = Field(description="de naam waarmee regels het begrip noemen")
    betekenis: Text = Field(description="wat het begrip betekent")
    waarden: Named[ValueEntry] = Field(description="de mogelijke waarden")


class OutcomeEntry(YamlEntry, title="een uitkomst"):
    """What the decision judges."""

    naam: Word = Field(description="de naam van de uitkomst")
    label: Text = Field(description="hoe de uitkomst in een lijst heet")
    zin: Text = Field(description="de uitkomst als deel van een zin")
    hoe: Text = Field(description="hoe je het dan doet")
    waarden: Named[OutcomeValueEntry] = Field(
        {}, description="eigen waarden in plaats van de schaal"
    )
    strekking: Choice[Tenor] | None = Field(
        None, description="hoe het uitpakt als dit de uitkomst is, wat het oordeel ook is"
    )
    mag_ontbreken: YesNo = Field("nee", description="of er zaken zonder oordeel mogen zijn")


class LayerEntry(YamlEntry, title="een laag"):
    """A layer of rules; a higher one overrules a lower one."""

    naam: Word = Field(description="de naam waarmee regels de laag noemen")
    titel: Text = Field(description="wat de laag doet")


class DeferredEntry(YamlEntry, title="een reden om uit te stellen"):
    """The verdict at which an agenda item waits."""

    uitkomst: Word = Field(description="de uitkomst die uitstel heet")
    oordeel: Word = Field(description="het oordeel waarbij het agendapunt wacht")


class SeparateEntry(YamlEntry, title="een reden voor een apart contact"):
    """The value of a concept at which an agenda item becomes a contact of its own."""

    begrip: Word = Field(description="het begrip dat de plaats van het agendapunt noemt")
    waarde: Word = Field(description="de waarde waarbij het een apart contact wordt")


class YieldingEntry(YamlEntry, title="een vorm die wijkt"):
    """The value of a concept at which a form is a candidate only if there is no other."""

    vorm: Word = Field(description="de vorm die wijkt")
    begrip: Word = Field(description="het begrip dat zegt of de vorm wijkt")
    waarde: Word = Field(description="de waarde waarbij de vorm wijkt")


class RemarksEntry(YamlEntry, title="een stel toelichtingen"):
    """The sentence at every part of the plan."""

    nu: Text = Field(description="de zin bij wat je nu doet")
    vooraf: Text = Field(description="de zin bij wat je vooraf doet")
    later: Text = Field(description="de zin bij wat je achteraf doet")
    apart: Text = Field(description="de zin bij wat een apart contact wordt")
    uitgesteld: Text = Field(description="de zin bij wat je uitstelt")


class ReasonEntry(YamlEntry, title="een reden"):
    """Why one form goes before others."""

    titel: Text = Field(description="de reden in één zin")
    uitleg: Text = Field(description="waarom, in gewone taal")
    rang: Ranking = Field(description="het gewicht van de lichtste bron")
    bronnen: Words = Field(description="de ids van de bronnen")


class ReasonsEntry(YamlEntry, title="een stel redenen"):
    """The reason for each way in which a form can be chosen out of several."""

    voorkeur: ReasonEntry | None = Field(
        None, description="als de wens van de cliënt de doorslag geeft"
    )
    gelijk: ReasonEntry | None = Field(
        None, description="als de volgorde van de vormen de doorslag geeft"
    )


class CombinationEntry(YamlEntry, title="een combinatie"):
    """How the verdicts on all agenda items become one advice."""

    soort: Choice[Literal["hele_contact"]] = Field(
        description="hoe agendapunten samen een advies geven"
    )
    vormen: Words = Field(description="de vormen, bij gelijke stand de eerste")
    eruit: DeferredEntry = Field(description="bij welk oordeel een agendapunt eruit gaat")
    apart: SeparateEntry = Field(
        description="bij welk begrip een agendapunt een apart contact wordt"
    )
    wijkt: YieldingEntry | None = Field(
        None, description="welke vorm alleen meedoet als er geen andere is, en bij welk begrip"
    )
    dwingend: Word = Field(description="het oordeel dat alleen beslist")
    kandidaat_vanaf: Word = Field(description="het laagste oordeel van een kandidaat")
    voorkeur: Word = Field(description="het feit met de wens van de cliënt")
    moment: Word = Field(description="het begrip dat zegt wanneer een lichter onderdeel past")
    gekozen: Word = Field(description="het feit met de vorm die is gekozen")
    reden_keuze: Word = Field("", description="het feit met de reden om anders te kiezen")
    toelichtingen: RemarksEntry = Field(
        description="de zin bij elk deel van het plan, met {wat} en {hoe}; bij apart ook {waarom},"
        " de uitleg van de regel die het agendapunt apart zet"
    )
    redenen: ReasonsEntry | None = Field(
        None, description="waarom een vorm voorgaat als er meer passen"
    )


class RuleEntry(YamlEntry, title="een regel"):
    """A rule."""

    id: Word = Field(description="de naam van de regel, één keer in de hele regelbank")
    titel: Text = Field(description="de regel in één zin")
    verslag: Text = Field("", description="de regel zoals hij in een verslag staat, zonder je")
    laag: LayerName = Field("", description="de laag waarin de regel werkt")
    als: RuleCondition = Field(description="wanneer de regel werkt; `altijd` mag ook")
    dan: Conclusions = Field(description="wat eruit volgt")
    voorbehoud: Reservations = Field({}, description="een voorbehoud bij een oordeel")
    maatregelen: Words = Field([], description="de namen van wat er dan moet gebeuren")
    uitweg: Text = Field("", description="hoe het wel kan")
    uitleg: Text = Field(description="waarom, in gewone taal")
    rang: Ranking = Field(description="het gewicht van de lichtste bron")
    bronnen: Words = Field(description="de ids van de bronnen")
    geldig: ValidityEntry | None = Field(None, description="wanneer dit geldt")


class AttentionEntry(YamlEntry, title="een aandachtspunt"):
    """An attention point."""

    id: Word = Field(description="de naam van het aandachtspunt")
    titel: Text = Field(description="het aandachtspunt in één zin")
    als: OpenCondition = Field(description="wanneer het geldt; `altijd` mag ook")
    tenzij: OpenCondition | None = Field(None, description="behalve als dit bekend is en klopt")
    tekst: Text = Field(
        description="wat je doet, in gewone taal; {termijn} en {datum} zijn de volgende termijn"
        " en zijn datum, {datum_naam} is de datum van de termijn met die naam"
    )
    tekst_zonder_datum: Text = Field(
        "", description="de tekst als een datum daarin niet te zeggen is"
    )
    rang: Ranking = Field(description="het gewicht van de lichtste bron")
    bronnen: Words = Field(description="de ids van de bronnen")
    geldig: ValidityEntry | None = Field(None, description="wanneer dit geldt")


class RequirementEntry(YamlEntry, title="een vereiste"):
    """What must be there; what is missing is in the advice."""

    id: Word = Field(description="de naam van het vereiste, zoals die in `ontbreekt` staat")
    titel: Text = Field(
        description="wat er moet zijn, zoals het in een lijst staat van wat ontbreekt"
    )
    als: RuleCondition | None = Field(
        None, description="wanneer het vereiste geldt; zonder `als` altijd"
    )
    voldaan: RuleCondition = Field(description="wanneer aan het vereiste is voldaan")
    tekst: Text = Field(description="waarom het nodig is, in gewone taal")
    rang: Ranking = Field(description="het gewicht van de lichtste bron")
    bronnen: Words = Field(description="de ids van de bronnen")


class FollowingEntry(YamlEntry, title="een gevolg"):
    """What an unknown fact is when others are known."""

    feit: Word = Field(description="het feit dat bekend wordt")
    als: RuleCondition = Field(description="waaruit de waarde volgt")
    waarde: Word = Field(description="de waarde die dan geldt")


class ImpossibleEntry(YamlEntry, title="een onmogelijke combinatie"):
    """Facts that cannot go together."""

    als: RuleCondition = Field(description="welke feiten niet samen kunnen")
    uitleg: Text = Field(description="waarom niet, en wat er dan hoort")


class ContradictionEntry(YamlEntry, title="een tegenspraak"):
    """Facts that can go together but mostly are a mistake."""

    id: Word = Field(description="de naam van de tegenspraak")
    als: OpenCondition = Field(description="wanneer feiten elkaar tegenspreken")
    feiten: Words = Field(description="de feiten die elkaar tegenspreken")
    tekst: Text = Field(description="wat er niet bij elkaar past, in gewone taal")


class CarriersEntry(YamlEntry, title="een indeling"):
    """What the facts of a decision are about."""

    besluit: Choice[CarrierKind] = Field(
        description="waar een antwoord bij hoort, en elk feit dat hier niet genoemd is"
    )
    zaak: Words = Field([], description="de feiten die voor de hele zaak gelden")
    contact: Words = Field([], description="de feiten van één contact")
    rapport: Words = Field([], description="de feiten van één rapport")
    vraag: Words = Field([], description="de feiten die alleen voor deze ene vraag gelden")


class BroughtEntry(YamlEntry, title="een meegenomen feit"):
    """What another decision about the same case says about a fact."""

    feit: Word = Field(description="het feit dat bekend wordt, zolang niemand er iets over zegt")
    van: Word = Field(description="het besluit waaruit het volgt")
    als: OpenCondition = Field(description="waaruit het volgt, in feiten van dat besluit")
    waarde: Word = Field(description="de waarde die dan geldt")
    uitleg: Text = Field(description="waarom, in gewone taal")


class PromiseEntry(YamlEntry, title="een toezegging"):
    """What stays to be done in a case; only when the AD says so where nothing else makes it."""

    naam: Word = Field(description="de naam waarmee je zegt dat het gedaan is")
    titel: Text = Field(description="wat er te doen blijft, als zin zonder punt")
    hoort_bij: Choice[Literal["zaak", "contact"]] = Field(
        "zaak", description="of het bij één contact hoort of bij de hele zaak"
    )
    aandachtspunten: Words = Field([], description="de aandachtspunten en vereisten die dit vragen")
    uitkomsten: Words = Field([], description="de uitkomsten die dit vragen")
    stukken: Words = Field([], description="de stukken waarin dit beloofd wordt")


class ParameterEntry(YamlEntry, title="een parameter"):
    """A number or day with a source, and the days on which it holds."""

    naam: Word = Field(description="de naam waarmee regels de parameter noemen")
    waarde: WholeOrDay = Field(description="een geheel getal of een datum")
    betekenis: Text = Field(description="wat de parameter betekent")
    bronnen: Words = Field(description="de ids van de bronnen")
    geldig: ValidityEntry | None = Field(None, description="wanneer deze waarde geldt")


class MeasureEntry(YamlEntry, title="een maatregel"):
    """What someone must do where a rule asks for it."""

    naam: Word = Field(description="de naam waarmee regels de maatregel noemen")
    label: Text = Field("", description="hoe de maatregel in een lijst heet; anders is dat de naam")
    titel: Text = Field(description="wat iemand dan doet, als zin")
    vervuld_door: Word = Field(
        "",
        description="het feit, of bij paren de kolom van het register, dat met ja zegt dat het"
        " gedaan is",
    )
    bronnen: Words = Field(description="de ids van de bronnen")


_MONOTONE = ("nooit_hoger", "nooit_lager")
_ABOUT_A_FACT = (*_MONOTONE, "maakt_niet_uit")


class PropertyEntry(YamlEntry, title="een eigenschap"):
    """What must hold in every case; proof or a search says whether it does."""

    id: Word = Field(description="de naam van de eigenschap")
    titel: Text = Field(description="de eigenschap in één zin")
    soort: Choice[
        Literal[
            "nooit",
            "altijd",
            "nooit_hoger",
            "nooit_lager",
            "maakt_niet_uit",
            "altijd_advies",
            "latere_peildatum",
        ]
    ] = Field(
        description="wat er bewezen wordt; latere_peildatum is van eerder en telt niet meer mee"
    )
    als: Annotated[
        OpenCondition | None,
        OnlyWith(
            "soort",
            ("nooit", "altijd", *_ABOUT_A_FACT),
            required=True,
        ),
    ] = Field(None, description="over welke zaken het gaat; bij nooit: wat niet mag voorkomen")
    dan: Annotated[OpenCondition | None, OnlyWith("soort", ("altijd",), required=True)] = Field(
        None, description="wat dan klopt"
    )
    feit: Annotated[Word, OnlyWith("soort", _ABOUT_A_FACT, required=True)] = Field(
        "", description="het feit dat verandert"
    )
    van: Annotated[Words, OnlyWith("soort", _MONOTONE, required=True)] = Field(
        [], description="de waarde ervoor; onbekend mag ook"
    )
    naar: Annotated[Word, OnlyWith("soort", _MONOTONE, required=True)] = Field(
        "", description="de waarde erna; onbekend mag ook"
    )
    uitkomst: Annotated[Word, OnlyWith("soort", _ABOUT_A_FACT, required=True)] = Field(
        "", description="de uitkomst waar het om gaat"
    )
    volgorde: Annotated[Words, OnlyWith("soort", _MONOTONE)] = Field(
        [], description="de oordelen, het hoogste eerst; zonder opgave de schaal"
    )
    bronnen: Words = Field(description="de ids van de bronnen")


class RuleFile(YamlEntry, title="een regelbestand"):
    """A file with rules of one decision."""

    laag: LayerName = Field(
        "", description="de laag van de regels in dit bestand die er zelf geen noemen"
    )
    lijst: Choice[Literal["eerste_die_past"]] | None = Field(
        None, description="lees de regels van boven naar beneden; de eerste die past wint"
    )
    regels: Listed[RuleEntry] = Field([], description="de regels")
    aandachtspunten: Listed[AttentionEntry] = Field([], description="de aandachtspunten")
    vereisten: Listed[RequirementEntry] = Field(
        [], description="wat er moet zijn; wat ontbreekt, noemt het advies"
    )
    gevolgen: Listed[FollowingEntry] = Field(
        [], description="wat een onbekend feit is als andere feiten bekend zijn"
    )
    onmogelijk: Listed[ImpossibleEntry] = Field(
        [], description="feiten die niet samen kunnen: foute invoer"
    )
    tegenspraken: Listed[ContradictionEntry] = Field(
        [], description="feiten die meestal een vergissing zijn"
    )
    maatregelen: Listed[MeasureEntry] = Field(
        [], description="wat er moet gebeuren waar een regel erom vraagt"
    )
    parameters: Listed[ParameterEntry] = Field([], description="de gedateerde waarden")
    termijnen: Listed[DeadlineEntry] = Field([], description="de wettelijke termijnen")
    stelsels: Listed[RegimeEntry] = Field([], description="wat voor veel termijnen tegelijk geldt")
    termijnvragen: Listed[DeadlineQuestionEntry] = Field(
        [], description="wat er om de termijnen gevraagd wordt"
    )
    stukken: Listed[DocumentEntry] = Field(
        [], description="de brieven en vragenlijsten die het programma schrijft"
    )
    bladen: Listed[SheetEntry] = Field([], description="de bladen om te printen")
    eigenschappen: Listed[PropertyEntry] = Field([], description="wat in elke zaak moet kloppen")


_DEVIATIONS = "de redenen waarom iemand anders kan kiezen dan het advies"


class SharedFile(RuleFile, title="een gedeeld bestand"):
    """A file that several decisions take over."""

    feiten: Listed[FactEntry] = Field([], description="de feiten")
    begrippen: Listed[ConceptEntry] = Field([], description="de tussenbegrippen")
    redenen_afwijking: Named[FactValueEntry] = Field({}, description=_DEVIATIONS)


class DecisionFile(YamlEntry, title="een besluit"):
    """What a decision is about: besluit.yaml."""

    besluit: Word = Field(description="de naam van het besluit")
    titel: Text = Field(description="hoe het besluit heet")
    vraag: Text = Field(description="de vraag die het besluit beantwoordt")
    vraagstap: Text = Field(
        "", description="de stap waarmee een voorbeeld om advies vraagt, met {dag}"
    )
    opdracht: Word = Field("", description="het woord achter `advise`, ook in adressen van de API")
    hulp: Text = Field("", description="wat de hulp van die opdracht nog meer zegt")
    voor: Word = Field("", description="wie ermee werkt; daaronder staat het op de eerste pagina")
    volgorde: Whole | None = Field(None, description="de hoeveelste stap het is in het werk")
    waarvoor: Text = Field("", description="waarvoor het besluit is, voor wie begint")
    openingsfeiten: Words = Field(
        [], description="de feiten waarmee je begint; daarvoor is er geen advies"
    )
    voorbeelden: Word = Field(
        "", description="de map in features, als die anders heet dan het besluit"
    )
    gaat_over: Choice[Literal["zaak", "paren"]] = Field(
        "zaak",
        description="waarover het besluit oordeelt: één zaak, of twee opdrachten van één"
        " arbeidsdeskundige",
    )
    gedeeld: Words = Field([], description="welke bestanden uit de map gedeeld meedoen")
    feiten: Listed[FactEntry] = Field(description="de feiten")
    begrippen: Listed[ConceptEntry] = Field([], description="de tussenbegrippen")
    uitkomsten: Listed[OutcomeEntry] = Field(description="waarover geoordeeld wordt")
    schaal: Named[OutcomeValueEntry] = Field({}, description="de oordelen, van zwaar naar licht")
    lagen: Listed[LayerEntry] = Field(description="de lagen, laagste eerst")
    combinatie: CombinationEntry | None = Field(
        None, description="hoe oordelen samen een advies worden"
    )
    aannamen: Pairs = Field({}, description="aangenomen waarden van gedeelde feiten")
    gevolgen: Listed[FollowingEntry] = Field(
        [], description="wat een onbekend feit is als andere feiten bekend zijn"
    )
    onmogelijk: Listed[ImpossibleEntry] = Field(
        [], description="feiten die niet samen kunnen: foute invoer"
    )
    hoort_bij: CarriersEntry | None = Field(
        None, description="waar een feit in een zaak bij hoort; zonder opgave bij de zaak"
    )
    meegenomen: Listed[BroughtEntry] = Field(
        [], description="wat in een zaak uit het antwoord op een ander besluit volgt"
    )
    redenen_afwijking: Named[FactValueEntry] = Field({}, description=_DEVIATIONS)
    toezeggingen: Listed[PromiseEntry] = Field(
        [], description="wat in een zaak te doen blijft tot het gedaan is"
    )
    minimale_informatie: MinimalInformationEntry | None = Field(
        None, description="wat bekend moet zijn om te beginnen"
    )
    beslist_door: Listed[DeciderEntry] = Field([], description="wie waarover beslist")
    momenten: Listed[MomentEntry] = Field([], description="weken die mensen noemen")
    niet_meer_nagaan: UncheckedEntry | None = Field(
        None, description="wanneer niemand meer hoeft na te gaan of een termijn gehaald is"
    )
    woordkeus: Listed[WordingEntry] = Field([], description="wat je in sommige zaken anders zegt")
    vraag_oorzaak: Text = Field("", description="de vraag naar de oorzaak rond verlof, met {datum}")
    waarom_oorzaak: Text = Field("", description="waarom die vraag ertoe doet")


class RuleBaseFile(YamlEntry, title="een regelbank"):
    """The version and validity of a rule base: regelbank.yaml."""

    versie: Text = Field(description="de versie van de regelbank")
    titel: Text = Field(description="hoe de regelbank heet")
    geldig: ValidityEntry = Field(description="wanneer de regelbank geldt")
