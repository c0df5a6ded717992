#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Encrypts a submission as ODK's servers take it, and opens it again with OpenSSL's own program, by the words
of the ODK XForms specification ("Encryption"): key, vectors, padding, manifest and "signature".

Usage: odk_encryption.py BIN
"""
import base64
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ENCRYPTED = "{http://www.opendatakit.org/xforms/encrypted}"
OPENROSA = "{http://openrosa.org/xforms}"
OAEP = ["-pkeyopt", "rsa_padding_mode:oaep", "-pkeyopt", "rsa_oaep_md:sha256",
        "-pkeyopt", "rsa_mgf1_md:sha256"]


def openssl(*words, data=b""):
    return subprocess.run(["openssl", *words], input=data, capture_output=True, check=True).stdout


class Owner:
    """Who has the private key."""

    def __init__(self, folder, bits=2048):
        self.key = str(folder / f"key{bits}.pem")
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}", "-out", self.key)
        der = openssl("pkey", "-in", self.key, "-pubout", "-outform", "DER")
        self.public = base64.b64encode(der).decode()

    def open(self, text):
        return openssl("pkeyutl", "-decrypt", "-inkey", self.key, *OAEP, data=base64.b64decode(text))


def vectors(instance_id, key):
    vector = bytearray(hashlib.md5(instance_id.encode() + key).digest())
    place = 0
    while True:
        vector[place % 16] = (vector[place % 16] + 1) % 256
        place += 1
        yield bytes(vector)


def opened(cipher, key, vector):
    plain = openssl("enc", "-d", "-aes-256-cfb", "-K", key.hex(), "-iv", vector.hex(), data=cipher)
    padding = plain[-1]
    assert 1 <= padding <= 16 and plain[-padding:] == bytes([padding]) * padding
    return plain[:-padding]


def check_opens(folder, owner, plain):
    """plain: the files that were encrypted, in their order, the submission last."""
    manifest = xml.parse(folder / "submission.xml").getroot()
    assert manifest.tag == ENCRYPTED + "data", manifest.tag
    assert manifest.attrib == {"id": "visit", "version": "3", "encrypted": "yes"}, manifest.attrib
    locked_key = manifest.findtext(ENCRYPTED + "base64EncryptedKey")
    key = owner.open(locked_key)
    assert len(key) == 32
    instance_id = manifest.findtext(f"{OPENROSA}meta/{OPENROSA}instanceID")
    assert instance_id.startswith("uuid:")
    names = [file.text for file in manifest.iterfind(f"{ENCRYPTED}media/{ENCRYPTED}file")]
    names.append(manifest.findtext(ENCRYPTED + "encryptedXmlFile"))
    assert names == [name + ".enc" for name in plain], names
    lines = ["visit", "3", locked_key, instance_id]
    for name, vector in zip(plain, vectors(instance_id, key)):
        content = opened((folder / (name + ".enc")).read_bytes(), key, vector)
        assert content == plain[name], name
        lines.append(f"{name}::{hashlib.md5(content).hexdigest()}")
    signature = owner.open(manifest.findtext(ENCRYPTED + "base64EncryptedElementSignature"))
    assert signature == hashlib.md5("".join(line + "\n" for line in lines).encode()).digest()


class Desk:
    def __init__(self, bin_folder, folder):
        self.cli = str(pathlib.Path(bin_folder) / "saltbush-cli")
        self.folder = folder

    def run(self, *words):
        done = subprocess.run([self.cli, "--json", "form", *map(str, words)], capture_output=True, text=True,
                              check=False)
        told = json.loads(done.stdout)
        return done.returncode, [problem["code"] for problem in told["problems"]]

    def form(self, name, key):
        path = self.folder / name
        path.write_text("| survey |\n| | type | name | label |\n| | text | said | What was said? |\n| settings |\n"
                        "| | form_id | version | public_key |\n"
                        f"| | visit | 3 | {key} |\n", encoding="utf-8")
        return path


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        desk, owner = Desk(sys.argv[1], folder), Owner(folder)
        form = desk.form("visit.md", owner.public)
        steps = folder / "steps.json"
        steps.write_text(json.dumps([{"answer": ["/data/said", "ขอบคุณค่ะ"]}]))
        submission, out = folder / "said.xml", folder / "out"
        assert desk.run("fill", form, steps, submission) == (0, [])

        media = {"one.bin": b"", "two.bin": bytes(range(256)) * 17, "three.bin": b"x" * 16}
        for file, content in media.items():
            (folder / file).write_bytes(content)
        words = ["encrypt", form, submission, out]
        for file in media:
            words += ["--media", folder / file]
        assert desk.run(*words) == (0, [])
        check_opens(out, owner, media | {"submission.xml": submission.read_bytes()})
        for file in out.iterdir():
            assert "ขอบคุณ".encode() not in file.read_bytes(), file

        assert desk.run(*words) == (2, ["cli.file-taken"])
        no_key = desk.form("plain.md", "")
        assert desk.run("encrypt", no_key, submission, folder / "a") == (1, ["interview.no-public-key"])
        weak = desk.form("weak.md", Owner(folder, 1024).public)
        assert desk.run("encrypt", weak, submission, folder / "b") == (2, ["crypto.odk-key-unusable"])
        none = desk.form("none.md", "bm8ga2V5")
        assert desk.run("encrypt", none, submission, folder / "c") == (2, ["crypto.odk-key-unusable"])
        bare = folder / "bare.xml"
        bare.write_text('<data id="visit" version="3"><said>x</said></data>')
        assert desk.run("encrypt", form, bare, folder / "d") == (1, ["interview.no-instance-id"])


main()
