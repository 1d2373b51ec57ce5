"""WeChat's signature, and the sealing of its safe mode: AES-256-CBC, the account's id inside."""

import hmac
import secrets
from base64 import b64decode, b64encode
from hashlib import sha1

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

KEY_BYTES = 32
RANDOM_BYTES = 16
LENGTH_BYTES = 4
PADDING_BITS = 256  # WeChat pads to 32 bytes, not to AES's own 16


class Forged(Exception):
    """Something that WeChat did not make, or did not make for this account."""


def signature(*parts: str) -> str:
    """Gives WeChat's signature: the parts in order of their letters, as SHA-1 in hex."""
    joined = "".join(sorted(parts)).encode(errors="replace")
    return sha1(joined, usedforsecurity=False).hexdigest()


def check(given: str, *parts: str) -> None:
    """Raises Forged unless the given signature is the one of these parts."""
    if not hmac.compare_digest(given.encode(errors="replace"), signature(*parts).encode()):
        raise Forged("signature")


class Seal:
    """Opens and seals what goes between WeChat and one account."""

    def __init__(self, aes_key: str, app_id: str) -> None:
        """Takes the 43 letters of the console's EncodingAESKey; raises ValueError for others."""
        key = _decoded(f"{aes_key}=")
        if len(key) != KEY_BYTES:
            raise ValueError("the AES key is the 43 letters of WeChat's EncodingAESKey")
        self._cipher = Cipher(algorithms.AES(key), modes.CBC(key[:16]))
        self._app_id = app_id.encode()

    def open(self, sealed: str) -> bytes:
        """Gives what was sealed; raises Forged."""
        try:
            plain = self._decrypted(_decoded(sealed))
        except ValueError:
            raise Forged("seal") from None
        end = RANDOM_BYTES + LENGTH_BYTES
        end += int.from_bytes(plain[RANDOM_BYTES:end])
        if not hmac.compare_digest(plain[end:], self._app_id):
            raise Forged("app id")
        return plain[RANDOM_BYTES + LENGTH_BYTES : end]

    def seal(self, plain: bytes) -> str:
        """Seals what only WeChat and this account shall read."""
        length = len(plain).to_bytes(LENGTH_BYTES)
        whole = secrets.token_bytes(RANDOM_BYTES) + length + plain + self._app_id
        padder, cipher = PKCS7(PADDING_BITS).padder(), self._cipher.encryptor()
        padded = padder.update(whole) + padder.finalize()
        return b64encode(cipher.update(padded) + cipher.finalize()).decode()

    def _decrypted(self, sealed: bytes) -> bytes:
        cipher, unpadder = self._cipher.decryptor(), PKCS7(PADDING_BITS).unpadder()
        padded = cipher.update(sealed) + cipher.finalize()
        return unpadder.update(padded) + unpadder.finalize()


def _decoded(letters: str) -> bytes:
    try:
        return b64decode(letters)
    except ValueError:
        return b""
