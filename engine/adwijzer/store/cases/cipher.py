"""The content of events as bytes that only the key of their case opens (AES-GCM).

What is sealed is bound to its place: the same bytes at another number, moment, kind or case do not
open. It is packed when it is long and filled up to a few sizes, so that its length says little once
the key is gone: by at most an eighth from 512 bytes on, else to a multiple of 64.
"""

from __future__ import annotations

import os
import struct
import zlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE = 12
_STEP = 64
_PACK_FROM = 512
_HEAD = struct.Struct(">?I")
"""Whether it is packed, and its length without what fills it up."""


class WrongKeyError(Exception):
    """What was sealed does not open: another key, another place, or bytes that were changed."""


def new_key() -> bytes:
    """A key that was drawn."""
    return AESGCM.generate_key(bit_length=8 * KEY_BYTES)


def seal(key: bytes, content: bytes, place: bytes) -> bytes:
    """Encrypt content, bound to a place."""
    packed = len(content) >= _PACK_FROM
    if packed:
        content = zlib.compress(content, 6)
    plain = _HEAD.pack(packed, len(content)) + content
    step = max(_STEP, 1 << max(0, len(plain).bit_length() - 4))
    plain += bytes(-len(plain) % step)
    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, place)


def unseal(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """What was sealed.

    Raises:
        WrongKeyError: with this key there is nothing in it.
    """
    plain = decrypt(key, sealed, place)
    try:
        packed, length = _HEAD.unpack_from(plain)
        content = plain[_HEAD.size : _HEAD.size + length]
        return zlib.decompress(content) if packed else content
    except (struct.error, zlib.error):
        raise WrongKeyError from None


def decrypt(key: bytes, sealed: bytes, place: bytes) -> bytes:
    """What was sealed as it was packed: enough to know that it was sealed here, with this key.

    Raises:
        WrongKeyError: it was not.
    """
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], place)
    except (InvalidTag, ValueError, TypeError):
        raise WrongKeyError from None
