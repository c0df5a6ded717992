#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the demonstration with the programs that ship, opens every object of its store with the keys of
the coordinator and of the reviewer, and counts everything once more: pieces, records, chains, consents,
answers. The counts, the CSV files and what the demonstration said must agree.

Usage: verify_demo.py BIN [--interviews N] [--seed S]
"""
import argparse
import collections
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "support"))
from saltbush_formats import hash256, open_package, open_piece, open_record, parse_interview  # noqa: E402
import nacl.exceptions  # noqa: E402

INTERVIEW, CONSENT, RECEIPT = 1, 4, 9
NONRESPONSE = "{urn:saltbush:xforms:1}nonresponse"


def run(*command, **environment):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          env={**os.environ, **environment})
    assert done.returncode == 0, f"{command}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)


class Keys:
    def __init__(self, facts):
        self.transport = [bytes.fromhex(key) for key in facts["transport"]]
        self.roles = {bytes.fromhex(role["id"]): bytes.fromhex(role["secret"])
                      for role in facts["roles"]}
        self.devices = {bytes.fromhex(device): bytes.fromhex(key)
                        for device, key in facts["devices"].items()}
        self.box = bytes.fromhex(facts["box"])


def open_store(store, keys):
    """Every record of the store by id, and the packages; every object must be one or the other."""
    records, packages, pieces = {}, [], 0
    for path in sorted(store.glob("*/*")):
        data = path.read_bytes()
        assert hash256(data).hex() == path.name, "an object is not what its name says"
        for key in keys.transport:
            try:
                records.update(open_piece(data, key))
                pieces += 1
                break
            except nacl.exceptions.CryptoError:
                continue
        else:
            packages.append(open_package(data, keys.box))
    return records, packages, pieces


def check_chains(stubs):
    """Every device's stubs: sequences 1, 2, 3 … and each names the one before."""
    for device in {stub["device"] for stub in stubs}:
        chain = sorted((s for s in stubs if s["device"] == device), key=lambda s: s["sequence"])
        assert [s["sequence"] for s in chain] == list(range(1, len(chain) + 1))
        previous = bytes(32)
        for stub in chain:
            assert stub["previous"] == previous, "a chain is broken"
            previous = stub["stub_hash"]


def answers_of(root, repeats):
    """(column, value, reason) of every leaf of the main part; occurrences of repeats apart, with the
    name of their table. Works on one occurrence, too: names are relative to it."""
    leaves, places = [], []

    def walk(element, path):
        for child in element:
            name = child.tag.rsplit("}", 1)[-1]
            if "-".join(path + [name]) in repeats:
                places.append(("-".join(path + [name]), child))
            elif len(child):
                walk(child, path + [name])
            else:
                leaves.append(("-".join(path + [name]), child.text or "", child.get(NONRESPONSE, "")))
    walk(root, [])
    return leaves, places


def read_table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def compare_row(row, leaves, counts, ranks):
    """Every answer stands in its row, every reason, and every choice as 0 or 1; nothing else does."""
    values = {name: value for name, value, _ in leaves}
    for name, value, reason in leaves:
        if name in row:  # notes have no column
            assert row[name] == value, name
            counts["answers"] += 1
        if reason:
            assert row[name + "__nonresponse"] == reason and not value
            counts["reasons"] += 1
    for name, value in row.items():
        question, slash, choice = name.partition("/")
        if slash:  # a choice of a select_multiple or its place in a rank: missing where not answered
            given = values.get(question, "").split()
            if question in ranks:
                expected = str(given.index(choice) + 1) if choice in given else ""
            else:
                expected = str(int(choice in given)) if given else ""
            assert value == expected, f"{name} is {value!r}, not {expected!r}"
            counts["choices"] += bool(given)
        elif value and not name.startswith(("_", "KEY", "PARENT_KEY")):
            if name.endswith("__nonresponse"):
                reasons = {leaf: reason for leaf, _, reason in leaves}
                assert reasons.get(name.removesuffix("__nonresponse")) == value, name
            else:
                assert values.get(name), f"{name} is in the table and not in the interview"


def compare_tables(interviews, dataset):
    """Every answer of every opened interview stands in the CSV files, and nothing else does."""
    form = ElementTree.fromstring(interviews[0]["xml"]).get("id")
    tables = {path.stem[len(form) + 1:]: read_table(path)
              for path in dataset.glob(f"{form}-*.csv") if not path.stem.endswith("-codebook")}
    rows = {row["KEY"]: row for row in read_table(dataset / f"{form}.csv")}
    ranks = {row["variable"] for row in read_table(dataset / f"{form}-codebook.csv")
             if row["kind"] == "rank"}
    assert len(rows) == len(interviews)
    assert tables, "the demonstration has no repeat"
    counts = collections.Counter(answers=0, reasons=0, choices=0, repeats=0)
    for interview in interviews:
        leaves, places = answers_of(ElementTree.fromstring(interview["xml"]), tables)
        key = dict((name, value) for name, value, _ in leaves)["meta-instanceID"]
        compare_row(rows[key], leaves, counts, ranks)
        counts["repeats"] += len(places)
        for table in tables:
            inside = [place for name, place in places if name == table]
            beside = [row for row in tables[table] if row["PARENT_KEY"] == key]
            assert len(inside) == len(beside), f"{table}: {len(inside)} asked, {len(beside)} rows"
            for place, row in zip(inside, beside):
                compare_row(row, answers_of(place, {})[0], counts, ranks=())
    assert sum(map(len, tables.values())) == counts["repeats"]
    assert counts["choices"], "no choice of a select_multiple was compared"
    return dict(counts)


def count_consents(contents, stubs, packages):
    """Entries by kind; each interview names one that was given, before it, in a text that was packaged."""
    entries = {stub["id"]: json.loads(contents[stub["id"]]) for stub in stubs
               if stub["kind"] == CONSENT}
    texts = {}
    for package in packages:
        for part in package["parts"]:
            if part["type"] == "consent/document":
                document = json.loads(part["bytes"])
                for language, text in document["languages"].items():
                    words = hash256(text["text"].encode()).hex()
                    texts.setdefault((document["id"], document["version"], language), set()).add(words)
    assert texts, "no consent document in any package"
    for entry in entries.values():
        shown = texts[entry["document"], entry["version"], entry["language"]]
        assert entry["textHash"] in shown, "consent was given to a text that nobody packaged"
    for stub in stubs:
        if stub["kind"] == INTERVIEW:
            entry = entries[dict(stub["references"])[1]]
            assert entry["kind"] == "given" and entry["scopes"]["take-part"]
    return collections.Counter(entry["kind"] for entry in entries.values())


def verify(bin_folder, interviews, seed, folder):
    demo = run(bin_folder / "saltbush-cli", "demo", folder, "--interviews", interviews, "--seed", seed,
               "--json")["result"]
    person = {name: Keys(run(bin_folder / "saltbush-testkeys", demo[name], name,
                             SALTBUSH_PASSPHRASE=demo["passphrase"]))
              for name in ("coordinator", "reviewer")}
    keys = person["coordinator"]
    records, packages, pieces = open_store(pathlib.Path(demo["store"]), keys)
    packages = [package for package in packages if package]
    opened = {name: open_record(record, keys.devices, keys.roles) for name, record in records.items()}
    stubs = [stub for stub, _ in opened.values()]
    contents = {name: content for name, (_, content) in opened.items()}
    assert all(content is not None for content in contents.values()), "a record did not open"
    check_chains(stubs)

    # The reviewer's keys open everything but interviews.
    for name, record in records.items():
        stub, content = open_record(record, keys.devices, person["reviewer"].roles)
        assert (content is None) == (stub["kind"] == INTERVIEW), stub["kind"]

    kinds = collections.Counter(stub["kind"] for stub in stubs)
    consents = count_consents(contents, stubs, packages)
    parsed = [parse_interview(contents[s["id"]]) for s in stubs if s["kind"] == INTERVIEW]
    tables = compare_tables(parsed, pathlib.Path(demo["dataset"]))
    receipted = {entry["record"] for s in stubs if s["kind"] == RECEIPT
                 for entry in json.loads(contents[s["id"]])["records"]}

    audit = demo["audit"]["counts"]
    assert kinds[INTERVIEW] == demo["interviews"] == audit["interviews"] == interviews
    assert consents["declined"] == demo["declined"] == audit["declined"]
    assert consents["given"] == demo["interviews"] == audit["given"]
    assert tables["repeats"] == demo["repeats"]
    assert demo["exports"][0]["exported"] == interviews
    assert demo["audit"]["findings"] == [] and demo["unanswered"] == []
    assert receipted >= {s["id"].hex() for s in stubs if s["kind"] in (INTERVIEW, CONSENT)}
    print(json.dumps({"pieces": pieces, "packages": len(packages), "records": len(records),
                      "kinds": kinds, "consents": consents, **tables,
                      "receipted": len(receipted)}, indent=1))


def main():
    line = argparse.ArgumentParser()
    line.add_argument("bin", type=pathlib.Path)
    line.add_argument("--interviews", type=int, default=40)
    line.add_argument("--seed", type=int, default=7)
    given = line.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        verify(given.bin, given.interviews, given.seed, folder)


main()
