# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens what Saltbush seals, as its FORMAT.md files say, with PyNaCl and zstandard and no line of Saltbush."""
import hashlib
import json
import struct
import sys

try:
    import nacl.bindings as sodium
    import nacl.exceptions
    import nacl.public
    import nacl.signing
    import zstandard
except ImportError as missing:
    print("skipped:", missing)
    sys.exit(77)

CHUNK = 65536 + 17


def hash256(data):
    return hashlib.blake2b(data, digest_size=32).digest()


def padded(length):
    if length <= 16384:
        return 16384
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step


def open_stream(key, associated, stream):
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, stream[:24], key)
    plain, tag = b"", None
    for at in range(24, len(stream), CHUNK):
        assert tag is None or tag == 0
        chunk, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
            state, stream[at:at + CHUNK], associated)
        plain += chunk
    assert tag == 3, "no final chunk"
    return plain


class Fields:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        assert self.at + count <= len(self.data)
        self.at += count
        return self.data[self.at - count:self.at]

    def number(self, code):
        return struct.unpack("<" + code, self.take(struct.calcsize("<" + code)))[0]


def open_piece(piece, transport_key):
    fields = Fields(open_stream(transport_key, b"SBPC\x01\x00", piece))
    assert fields.number("H") == 1
    records = {}
    for _ in range(fields.number("I")):
        record, offset, total = fields.take(16), fields.number("Q"), fields.number("Q")
        part = fields.take(fields.number("I"))
        have = records.setdefault(record, b"")
        assert len(have) == offset and offset + len(part) <= total
        records[record] = have + part
    assert len(fields.data) == padded(fields.at) and not any(fields.data[fields.at:])
    return records


def parse_stub(data, verify_keys):
    """The stub's fields; its signature is checked with the key of the device that it names."""
    fields, stub = Fields(data), {}
    assert fields.take(4) == b"SBRS" and fields.number("H") == 1
    stub["study"], stub["device"] = fields.take(16), fields.take(16)
    stub["epoch"], stub["sequence"] = fields.number("I"), fields.number("Q")
    stub["previous"], stub["kind"], stub["id"] = fields.take(32), fields.number("H"), fields.take(16)
    stub["references"] = [(fields.number("B"), fields.take(16)) for _ in range(fields.number("B"))]
    stub["time"] = fields.number("q")
    if fields.number("B"):
        stub["interview"] = fields.number("q"), fields.take(32), fields.number("Q")
    stub["length"], stub["hash"] = fields.number("Q"), fields.take(32)
    signed = data[:fields.at]
    nacl.signing.VerifyKey(verify_keys[stub["device"]]).verify(signed, fields.take(64))
    assert fields.at == len(data)
    return stub


def open_record(record, verify_keys, role_keys):
    """Stub and content; the content is None where none of the role keys opens the body."""
    size = struct.unpack("<H", record[:2])[0]
    stub, body = parse_stub(record[2:2 + size], verify_keys), record[2 + size:]
    stub["stub_hash"] = hash256(record[2:2 + size])
    assert len(body) == stub["length"] and hash256(body) == stub["hash"]
    fields, keys = Fields(body), {}
    for _ in range(fields.number("B")):
        name = fields.take(16)
        keys[name] = fields.take(80)
    ours = [role for role in keys if role in role_keys]
    if not ours:
        return stub, None
    key = nacl.public.SealedBox(nacl.public.PrivateKey(role_keys[ours[0]])).decrypt(keys[ours[0]])
    associated = (b"SBRB" + struct.pack("<H", 1) + stub["study"] + stub["device"] + stub["id"]
                  + struct.pack("<H", stub["kind"]))
    plain = Fields(open_stream(key, associated, body[fields.at:]))
    length, encoding = plain.number("q"), plain.number("B")
    content = plain.take(length)
    assert len(plain.data) == padded(9 + length) and not any(plain.data[plain.at:])
    if encoding == 1:
        content = zstandard.ZstdDecompressor().decompress(content, max_output_size=1 << 28)
    return stub, content


class Archive:
    def __init__(self, data):
        self.data, self.at = data, 0

    def integer(self):
        end = self.at
        while self.data[end:end + 1] not in (b" ", b"\n"):
            end += 1
        value, self.at = int(self.data[self.at:end]), end + 1
        return value

    def string(self):
        length = self.integer()
        value = self.data[self.at:self.at + length]
        self.at += length + 1
        return value

    def entries(self, shape):
        return [tuple(self.integer() if code == "i" else self.string().decode() for code in shape)
                for _ in range(self.integer())]


def parse_interview(data):
    archive = Archive(data)
    version = archive.integer()
    assert version in (1, 2)
    result = {"id": archive.string(), "xml": archive.string()}
    result["texts"] = [archive.string().decode() for _ in range(4)]
    for name, shape in (("paradata", "isss"), ("comments", "ssi"), ("flags", "ss"),
                        ("languages", "ss"), ("attachments", "sssi"), ("properties", "ss")):
        result[name] = archive.entries(shape)
    if version > 1:
        result["files"] = archive.entries("ss")
    assert archive.at == len(data)
    return result


def open_package(file, box_secret):
    """The package of core/study/FORMAT.md as (JSON, parts); None where no key in it is for us."""
    count = struct.unpack("<H", file[:2])[0]
    assert count % 16 == 0
    box = nacl.public.SealedBox(nacl.public.PrivateKey(box_secret))
    for at in range(2, 2 + count * 80, 80):
        try:
            key = box.decrypt(file[at:at + 80])
        except nacl.exceptions.CryptoError:
            continue
        plain = Fields(open_stream(key, b"saltbush package 1", file[2 + count * 80:]))
        assert plain.take(4) == b"SBPK" and plain.number("H") == 1
        delegation, signature = plain.take(120), plain.take(64)
        packed = plain.take(plain.number("Q"))
        nacl.signing.VerifyKey(delegation[16:48]).verify(
            b"saltbush package signature 1" + delegation + packed, signature)
        return split_package(zstandard.ZstdDecompressor().decompress(packed, 1 << 28))
    return None


def split_package(signed):
    fields = Fields(signed)
    facts = json.loads(fields.take(fields.number("I")))
    fields.take(32 * len(facts["epochs"]))
    for part in facts["parts"]:
        part["bytes"] = fields.take(part["size"])
        assert hash256(part["bytes"]).hex() == part["hash"]
    assert fields.at == len(signed)
    return facts
