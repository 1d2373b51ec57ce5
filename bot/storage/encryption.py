"""Everything personal is sealed with AES-GCM before it reaches the disk, by keys kept in a file."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.storage.errors import StoreError

KEY_BYTES = 32
ID_BYTES = 4
_NONCE_BYTES = 12
_SALT_BYTES = 16
FOUND = 1000  # hashes kept in mind
HEADER_BYTES = ID_BYTES + _SALT_BYTES


class Keys:
    """The first of `seals` seals, all of them open; `find` makes what is sealed findable. `renew`
    may bring others while these are in use.

    A sealed blob is the key's id, the nonce, and the ciphertext with its tag. `bound` names the
    blob's owner and kind: opened under any other name it is refused, so rows cannot be swapped.
    """

    def __init__(self, find: bytes, seals: Sequence[bytes], source: str) -> None:
        self._find = find
        # A turn asks for the same few again and again, and each lets another thread take over.
        self.find = lru_cache(maxsize=FOUND)(self._found)
        self._keys = {key_id(key): key for key in seals}
        self._ciphers = {id: AESGCM(key) for id, key in self._keys.items()}
        self._first = key_id(seals[0])
        self._source = source

    @property
    def first(self) -> bytes:
        """The id of the key that seals: what it sealed begins with it."""
        return self._first

    def renew(self) -> None:
        """Looks whether there are others by now."""

    def follow(self, others: "Keys") -> None:
        """Seals as these do, and opens what they do, too. What was there before still opens: of
        what was just read, something may be sealed with it."""
        self._keys = self._keys | others._keys
        self._ciphers = self._ciphers | others._ciphers
        self._first = others._first

    def seal(self, plain: bytes, bound: str) -> bytes:
        """Seals bytes so that only these keys open them, and only as `bound`."""
        first, nonce = self._first, secrets.token_bytes(_NONCE_BYTES)
        return first + nonce + self._ciphers[first].encrypt(nonce, plain, bound.encode())

    def open(self, blob: bytes, bound: str) -> bytes:
        """Opens what `seal` made; raises StoreError for a wrong key, owner or kind, or damage."""
        id, nonce, sealed = blob[:ID_BYTES], blob[ID_BYTES:16], blob[16:]
        if id not in self._ciphers:
            self.renew()
        cipher = self._ciphers.get(id)
        if cipher is None:
            raise self._unopened("a key that it was sealed with is not there")
        try:
            return cipher.decrypt(nonce, sealed, bound.encode())
        except (InvalidTag, ValueError) as error:
            raise self._unopened("it was changed or damaged") from error

    def _found(self, *words: str) -> bytes:
        """Gives the same 32 bytes for the same words, meaningless without the key file."""
        text = "\0".join(words).encode(errors="surrogatepass")
        return hmac.digest(self._find, text, "sha256")

    def new_file(self) -> tuple[bytes, "FileCipher"]:
        """Gives a file's header, to be written first, and a cipher for this file alone."""
        header = self._first + secrets.token_bytes(_SALT_BYTES)
        return header, self.file(header)

    def file(self, header: bytes) -> "FileCipher":
        """Gives the cipher of the file that begins with this header."""
        if header[:ID_BYTES] not in self._keys:
            self.renew()
        key = self._keys.get(header[:ID_BYTES])
        if key is None:
            raise self._unopened("the key that a file was sealed with is not there")
        return FileCipher(hmac.digest(key, b"file" + header, "sha256"))

    def _unopened(self, why: str) -> StoreError:
        return StoreError(
            f"{self._source}: a stored entry does not open with these keys ({why}). "
            "Put back the key file that belongs to this database, or a copy of the database."
        )


class FileCipher:
    """Seals a file's segments so that none can be moved, dropped, cut off or put elsewhere.

    The key belongs to one file, so the segment's number and whether it is the last are the nonce.
    """

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, segment: bytes, number: int, last: bool, bound: str) -> bytes:
        """Seals one segment; the result is 16 bytes longer."""
        return self._cipher.encrypt(_segment_nonce(number, last), segment, bound.encode())

    def open(self, sealed: bytes, number: int, last: bool, bound: str) -> bytes:
        """Opens one segment; raises InvalidTag or ValueError unless it is exactly that one."""
        return self._cipher.decrypt(_segment_nonce(number, last), sealed, bound.encode())


def _segment_nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(_NONCE_BYTES - 1) + bytes([last])


def key_id(key: bytes) -> bytes:
    """Gives what all that a key seals begins with."""
    return hashlib.sha256(key).digest()[:ID_BYTES]
