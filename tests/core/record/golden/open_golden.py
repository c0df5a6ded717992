#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the golden files as core/record/FORMAT.md says."""
import collections
import pathlib
import struct
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parents[3] / "tests/support"))
from saltbush_formats import hash256, open_piece, open_record, parse_interview, parse_stub  # noqa: E402
import nacl.signing  # noqa: E402

# Every golden record is signed by the device whose seed is 32 bytes of one.
KEY = bytes(nacl.signing.SigningKey(b"\x01" * 32).verify_key)
DEVICES = collections.defaultdict(lambda: KEY)


def main():
    parse_stub((HERE / "stub.bin").read_bytes(), DEVICES)
    piece = (HERE / "two-records.piece").read_bytes()
    records = open_piece(piece, b"\x04" * 32)
    interview, attachment = records[b"i" * 16], records[b"a" * 16]
    assert interview == (HERE / "interview.record").read_bytes()
    for role, secret in ((b"C" * 16, b"\x02" * 32), (b"R" * 16, b"\x03" * 32)):
        stub, content = open_record(interview, DEVICES, {role: secret})
        assert content == (HERE / "interview.archive").read_bytes()
        next_stub, bare = open_record(attachment, DEVICES, {role: secret})
        assert bare == b"attached bytes"
        size = struct.unpack("<H", interview[:2])[0]
        assert next_stub["previous"] == hash256(interview[2:2 + size])
        assert next_stub["sequence"] == stub["sequence"] + 1
    parsed = parse_interview(content)
    assert parsed["texts"] == ["sopv", "2026.1", "Australia/Melbourne", "ไทย (th)"]
    assert parsed["comments"][1][1] == "👩🏽‍🔬 繁體 简体\n"
    assert parsed["properties"] == [("outcome", "complete"), ("", "")]
    print("opened", len(records), "records from", len(piece), "bytes")


main()
