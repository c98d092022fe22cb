# SPDX-License-Identifier: Apache-2.0
"""Keys of bundles: signing, and sealing a secret so that one office alone opens it.

A secret is sealed by an X25519 exchange with a pair made for it alone, HKDF-SHA-256 and ChaCha20-Poly1305;
what it is bound to is authenticated with it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping

from welfare_desk.domain.errors import RuleError

_WORD = b"welfare-desk sealed person key 1"
PERSON_KEY_BYTES = 32


def new_signing_pair() -> tuple[bytes, bytes]:
    """An Ed25519 pair: public and private half."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    return key.public_key().public_bytes_raw(), key.private_bytes_raw()


def signing_public(private: bytes) -> bytes:
    """The public half of an Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def signer(private: bytes) -> Callable[[bytes], bytes]:
    """Signs bytes with an Ed25519 key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).sign


def new_box_pair() -> tuple[bytes, bytes]:
    """An X25519 pair: public and private half."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.generate()
    return key.public_key().public_bytes_raw(), key.private_bytes_raw()


def new_person_key() -> bytes:
    """A key under which a province hashes its persons."""
    return secrets.token_bytes(PERSON_KEY_BYTES)


def sealed(secret: bytes, box_key: bytes, bound_to: bytes) -> dict[str, bytes]:
    """A secret for the owner of this X25519 key; RuleError `enrolment_unreadable` for a key that is none."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    once = X25519PrivateKey.generate()
    ephemeral, nonce = once.public_key().public_bytes_raw(), secrets.token_bytes(12)
    try:
        shared = once.exchange(X25519PublicKey.from_public_bytes(box_key))
    except ValueError as error:  # a point of small order, with which every secret would be the same
        raise RuleError("enrolment_unreadable", reason="office_request") from error
    key = _derived(shared, ephemeral, box_key)
    return {
        "ephemeral": ephemeral,
        "nonce": nonce,
        "sealed": ChaCha20Poly1305(key).encrypt(nonce, secret, bound_to),
    }


def unsealed(parts: Mapping[str, bytes], public: bytes, private: bytes, bound_to: bytes) -> bytes:
    """The secret of `sealed`; RuleError `enrolment_not_opened` with any other key or binding."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        other = X25519PublicKey.from_public_bytes(parts["ephemeral"])
        shared = X25519PrivateKey.from_private_bytes(private).exchange(other)
        key = _derived(shared, parts["ephemeral"], public)
        return ChaCha20Poly1305(key).decrypt(parts["nonce"], parts["sealed"], bound_to)
    except (InvalidTag, ValueError) as error:
        raise RuleError("enrolment_not_opened") from error


def _derived(shared: bytes, ephemeral: bytes, public: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt=ephemeral + public, info=_WORD).derive(shared)
