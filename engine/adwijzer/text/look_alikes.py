"""Codes that a reader takes for one another: another dash, script or case, or a zero more.

Two codes look alike when their skeletons are the same. A skeleton is the code in the form NFKC, in
small letters, with one sign for every dash and space, the Latin letter for letters of other scripts
that look the same, and numbers without zeros in front:

    AD-1   АD-1 (Cyrillic)   ad‑01   ＡＤ－１   AD 1     →  ad-1

Small l and capital I, and the letter O and 0, stay apart: fonts differ there, and so many codes
have both that the remark would say nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LOOK_LIKE = {
    "Cyrillic": "Аa Вb Ьb Сc Ԁd Еe ҽe Ԍg Нh Һh Іi ꙇi Јj Кk Ӏl Мm Оo Рp Ԛq гr Ѕs Тt Ѵv Ԝw Хx Уy Үy",
    "Greek": "Αa Βb Ϲc Εe Ϝf Ηh Ιi Ϳj Κk Μm Ϻm Νn Οo Ρp ϱp Τt Χx Υy γy Ζz",
    "Armenian": "քf ցg հh ոn ռn Օo զq Տs Սu աw",
    "Cherokee": "Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ᏻg Ꮋh Ꭻj Ꮶk Ꮮl Ꮇm Ꮲp Ꭱr Ꮢr Ꮥs Ꮪs Ꭲt Ꮩv Ꮃw Ꮤw Ꭹy Ꮍy Ꮓz",
    "Canadian": "ᗅa ᗷb ᗞd ᗪd ᖴf ᕼh ᒍj ᒪl ᗰm ᑭp ᖇr ᑌu ᐯv",
    "Coptic": "Ⲥc Ⲏh Ⲕk Ⳑl Ⲙm Ⲛn Ⲟo Ⲣp Ⲧt Ⲭx Ⲩy",
    "Lisu": "ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓙj ꓗk ꓡl ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz",
    "more Latin": "ɑa ᴀa ʙb ᴄc ᴅd ᴇe ɡg ɢg ʜh ıi ɪi ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz",
}
"""Letters that look like a Latin one, each followed by it (Unicode Technical Standard 39).

A small letter goes with its capital, so that no letter looks like two others: Greek ν goes with N,
and not with v."""
_LETTERS = {pair[0]: pair[1] for pairs in _LOOK_LIKE.values() for pair in pairs.split()}
_MORE_DASHES = frozenset("−⁃˗ー―─➖۔")
"""Signs that look like a dash and are none to Unicode."""
_GAP = re.compile(r"[\s_]")
_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


@lru_cache(maxsize=100_000)
def skeleton(code: str) -> str:
    """What a reader sees of a code."""
    plain = code
    if not code.isascii():
        wide = unicodedata.normalize("NFKC", code)
        plain = "".join(map(_seen, wide))
    return _ZEROS.sub("", _GAP.sub("-", plain.casefold()))


def alike(codes: Iterable[str]) -> list[tuple[str, ...]]:
    """The codes that look like one another, in groups of at least two, in the order given."""
    groups: dict[str, list[str]] = {}
    for code in dict.fromkeys(codes):
        groups.setdefault(skeleton(code), []).append(code)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def spelled(code: str) -> str:
    """A code with the signs in it that a reader cannot tell from plain ones."""
    odd = dict.fromkeys(sign for sign in code if not sign.isascii())
    if not odd:
        return f"`{code}`"
    return f"`{code}` (met {', '.join(f'U+{ord(sign):04X}' for sign in odd)})"


def _seen(sign: str) -> str:
    if sign.isascii():
        return sign
    if unicodedata.category(sign) in ("Pd", "Zs") or sign in _MORE_DASHES:
        return "-"
    letter = _LETTERS.get(sign.upper()) or _LETTERS.get(sign)
    return letter or str(unicodedata.decimal(sign, sign))
