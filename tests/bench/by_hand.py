"""What somebody would write by hand: the verdict of `informatiedeling`, and pairs of assignments.

The rules of `informatiedeling` are copied here, layer by layer; nothing keeps them right when the
rules change but that the bench compares every answer. Certainty, what is possible, deciding rules,
attention points and reports of wrong words are not written by hand at all.

The pairs are two joins, on the client and on the employer, with no rule but who comes first: in
DuckDB and in Polars, which write the same rows with the same compression.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

HEALTH, WORK = ("medisch", "fml"), ("functioneel", "proces")
SURE, ALLOWED = "toegestaan_met_voorwaarden", "toegestaan"
NOT_ALLOWED = "niet_toegestaan"


def sharing_by_hand(polars: Any, given: Path, out: Path) -> None:
    """Write the verdict of every case of a Parquet file, with its code.

    Args:
        polars: the library, which is in no lock.
        given: the cases.
        out: where the answers go.
    """

    def one_of(name: str, *words: str) -> Any:
        return polars.col(name).is_in([*words]).fill_null(value=False)

    def kind(*words: str) -> Any:
        return one_of("soort_informatie", *words)

    def to(*words: str) -> Any:
        return one_of("ontvanger", *words)

    def first(*cases: tuple[Any, Any]) -> Any:
        chain: Any = polars
        for condition, value in cases:
            chain = chain.when(condition).then(polars.lit(value))
        return chain.otherwise(polars.lit(None, polars.String))

    principal = one_of("ontvanger_is_opdrachtgever", "ja")
    no_principal = one_of("ontvanger_is_opdrachtgever", "nee")
    duty = one_of("wettelijke_plicht", "ja")
    needed = first(
        (
            duty
            & (
                kind(*WORK, "vertrouwelijk_overig")
                | to("gemachtigde_client", "bedrijfsarts", "medisch_adviseur", "uwv", "collega_ad")
                | (to("verzekeraar") & no_principal)
                | (kind("fml") & to("gemeente") & no_principal)
            ),
            "wettelijke_plicht",
        ),
        (kind("openbaar"), "geen_voorwaarde"),
        (
            principal
            & ((kind(*HEALTH) & to("uwv", "verzekeraar")) | (kind("fml") & to("gemeente"))),
            "geen_voorwaarde",
        ),
        (kind(*WORK) & to("verzekeraar", "gemeente") & principal, "noodzaak"),
        (
            kind("vertrouwelijk_overig") & to("uwv", "verzekeraar", "gemeente") & no_principal,
            "toestemming_en_noodzaak",
        ),
        (to("gemachtigde_client"), "machtiging"),
        (
            (kind(*HEALTH) & to("bedrijfsarts", "medisch_adviseur", "collega_ad"))
            | (kind("fml") & to("re_integratiebureau", "derde")),
            "toestemming_en_noodzaak",
        ),
        (
            (kind(*HEALTH) & to("uwv", "verzekeraar")) | (kind("fml") & to("gemeente")),
            "toestemming_noodzaak_en_niet_de_opdrachtgever",
        ),
        (
            kind("vertrouwelijk_overig")
            & to("bedrijfsarts", "medisch_adviseur", "re_integratiebureau", "collega_ad", "derde"),
            "toestemming_en_noodzaak",
        ),
        (
            kind("vertrouwelijk_overig")
            & to("opdrachtgever", "werkgever", "uwv", "verzekeraar", "gemeente"),
            "toestemming_noodzaak_en_kans",
        ),
        (
            kind(*WORK) & to("opdrachtgever", "werkgever", "bedrijfsarts", "uwv", "collega_ad")
            | (kind(*WORK) & to("medisch_adviseur")),
            "noodzaak",
        ),
        (
            kind(*WORK) & to("verzekeraar", "gemeente", "re_integratiebureau", "derde"),
            "toestemming_en_noodzaak",
        ),
    )
    consent = one_of("toestemming_client", "ja")
    purpose = one_of("noodzakelijk_voor_doel", "ja")
    chance = one_of("kans_re_integratie_hoger", "ja")
    in_trust = one_of("in_vertrouwen_van_ander", "ja") & ~kind("openbaar") & ~duty

    def asks(word: str) -> Any:
        return (polars.col("nodig") == word).fill_null(value=False)

    met = (
        (asks("noodzaak") & purpose)
        | (asks("toestemming_en_noodzaak") & consent & purpose)
        | (asks("toestemming_noodzaak_en_niet_de_opdrachtgever") & no_principal & consent & purpose)
        | (asks("toestemming_noodzaak_en_kans") & consent & purpose & chance)
        | (asks("machtiging") & consent)
    )
    never = (
        (kind(*HEALTH) & to("werkgever", "opdrachtgever"))
        | (kind(*HEALTH) & to("uwv", "verzekeraar") & principal)
        | (kind("fml") & to("gemeente") & principal)
        | (kind("medisch") & to("gemeente", "re_integratiebureau", "derde"))
    )
    verdict = first(
        (to("client") & in_trust, SURE),
        (to("client") | kind("openbaar"), ALLOWED),
        (asks("wettelijke_plicht"), SURE),
        (never, NOT_ALLOWED),
        (met, SURE),
    ).fill_null(NOT_ALLOWED)
    cases = polars.scan_parquet(given).with_columns(nodig=needed)
    cases.select("code", oordeel=verdict).sink_parquet(out)


CANCELLED, DONE = "vervallen", "afgerond"
MINDED = ("beoordelaar", "adviseur")
FREE, MIND = "vrij", "let_op"
PAIRS = f"""
COPY (
    WITH register AS (FROM '{{given}}' WHERE status <> '{CANCELLED}')
    SELECT a.ad, a.client, a.opdracht AS eerste, b.opdracht AS tweede, {{together}} AS gelijktijdig,
           CASE WHEN a.rol = b.rol THEN '{FREE}' ELSE '{MIND}' END AS rolcombinatie
    FROM register AS a JOIN register AS b ON a.ad = b.ad AND a.client = b.client AND {{before}}
    UNION ALL
    SELECT a.ad, b.client, a.opdracht, b.opdracht, {{together}}, '{MIND}'
    FROM register AS a JOIN register AS b ON a.ad = b.ad AND a.werkgever = b.werkgever
         AND a.client <> b.client AND {{before}} AND a.rol IN {MINDED} AND b.rol IN {MINDED}
) TO '{{out}}' (FORMAT parquet)
"""


def pairs_in_duckdb(connection: duckdb.DuckDBPyConnection, given: Path, out: Path) -> None:
    """Write the pairs of a register, Parquet to Parquet."""
    before = "(a.start < b.start OR (a.start = b.start AND a.opdracht < b.opdracht))"
    together = (
        "CASE WHEN a.eind >= b.start THEN 'ja' WHEN a.eind IS NOT NULL THEN 'nee'"
        f" WHEN a.status <> '{DONE}' THEN 'ja' END"
    )
    connection.execute(PAIRS.format(given=given, out=out, before=before, together=together))


def pairs_in_polars(polars: Any, given: Path, out: Path) -> None:
    """Write the same pairs by the engine that streams, with the compression of DuckDB."""
    col, word = polars.col, polars.lit
    own = ("opdracht", "ad", "client", "werkgever", "rol", "start")
    register = polars.scan_parquet(given).filter(col("status") != CANCELLED)
    before = (col("start") < col("start_b")) | (
        (col("start") == col("start_b")) & (col("opdracht") < col("opdracht_b"))
    )
    together = (
        polars.when(col("eind") >= col("start_b"))
        .then(word("ja"))
        .when(col("eind").is_not_null())
        .then(word("nee"))
        .when(col("status") != DONE)
        .then(word("ja"))
    )

    def pairs(rows: Any, column: str, condition: Any, client: str, told: Any) -> Any:
        first, second = rows.select(*own, "eind", "status"), rows.select(*own)
        return (
            first.join(second, on=["ad", column], suffix="_b")
            .filter(condition)
            .select(
                "ad",
                client=col(client),
                eerste="opdracht",
                tweede="opdracht_b",
                gelijktijdig=together,
                rolcombinatie=told,
            )
        )

    same = polars.when(col("rol") == col("rol_b")).then(word(FREE)).otherwise(word(MIND))
    others = before & (col("client") != col("client_b"))
    minded = register.filter(col("rol").is_in([*MINDED]))
    polars.concat(
        [
            pairs(register, "client", before, "client", same),
            pairs(minded, "werkgever", others, "client_b", word(MIND)),
        ]
    ).sink_parquet(out, compression="snappy", engine="streaming")
