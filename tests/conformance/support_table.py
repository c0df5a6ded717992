#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""core/form/SUPPORT.md from Support.txt: what of XLSForm and ODK XForms works, by which test.

Usage: support_table.py [--check]

--check writes nothing and fails where the table is not what the list gives. Either way every test
that the list names must be there: its file and each part of its name; a case of the conformance
data where the data is.
"""
import collections
import functools
import json
import os
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = pathlib.Path(__file__).with_name("Support.txt")
TABLE = ROOT / "core/form/SUPPORT.md"
DATA = pathlib.Path(os.environ.get("SALTBUSH_CONFORMANCE") or ROOT.parent / "shared/conformance")
SUITES = ("javarosa_xpath", "pyxform_cases", "spreadsheets", "webforms_scenario_traces",
          "webforms_xpath_cases")
COLUMNS = ("converted", "runs")
OPEN = {"no-test": "no test", "no-code": "no behaviour yet"}

STRING = r'"(?:[^"\\]|\\.)*"'
NAMED = re.compile(r"\b(?:TEST_CASE|TEST_CASE_METHOD|SCENARIO|SECTION|GIVEN|WHEN|THEN)"
                   rf"\(\s*(?:\w+,\s*)?({STRING}(?:\s*{STRING})*)")

Row = collections.namedtuple("Row", "title columns items")
Item = collections.namedtuple("Item", "name line state")  # state: column -> [(status, text), …]


def read_list():
    """[(table, [Row, …]), …] as the head of the list describes it."""
    tables, columns, items = [], (), []
    for number, line in enumerate(LIST.read_text(encoding="utf-8").split("\n"), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        word, _, rest = text.partition(" ")
        if word == "table":
            name, _, wanted = rest.rpartition(": ")
            columns = tuple(wanted.split())
            tables.append((name, []))
        elif word == "row":
            tables[-1][1].append(Row(rest, columns, []))
        elif word == "item":
            items = [Item(name.strip(), number, {}) for name in rest.split(";")]
            tables[-1][1][-1].items.extend(items)
        else:
            add_state(items, columns, number, word, rest.strip())
    return tables


def items_of(tables):
    return [(item, row.columns) for _, rows in tables for row in rows for item in row.items]


def add_state(items, columns, number, word, rest):
    if word in COLUMNS:
        column, state = word, ("test", rest)
    else:
        column, _, why = rest.partition(": ")
        state = (word, why)
    if word not in (*COLUMNS, *OPEN, "not-needed") or column not in columns or not state[1]:
        sys.exit(f"{LIST.name}:{number}: the head of the list says what may stand here")
    for item in items:
        item.state.setdefault(column, []).append(state)


@functools.cache
def known_cases(suite):
    """The names that a suite has; None where the data is not here."""
    if suite == "spreadsheets":
        folder = DATA / suite
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*")} or None
    if not (DATA / f"{suite}.json").exists():
        return None
    cases = json.loads((DATA / f"{suite}.json").read_text(encoding="utf-8"))
    if suite == "javarosa_xpath":
        return {each["test"] for each in cases["eval"]}
    if suite == "pyxform_cases":
        return {each["test"].removeprefix("tests.") for each in cases}
    counted = [each for each in cases if each.get("mode") == "run" and each.get("complete", True)]
    tests = {(each["file"].removesuffix(".test.ts"), each["test"]) for each in counted}
    return {file if suite == "webforms_xpath_cases" else f"{file} > {test}" for file, test in tests}


@functools.cache
def names_in(path):
    """Every name of a test, or of a part of one, in a file of tests; of a journey, its functions."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return set(re.findall(r"^def (\w+)\(", text, re.MULTILINE))
    return {"".join(part[1:-1] for part in re.findall(STRING, name)) for name in NAMED.findall(text)}


def has_case(suite, name):
    known = known_cases(suite)
    # The names of traces are long; where they begin is enough.
    is_trace = suite == "webforms_scenario_traces"
    return known is None or name in known or is_trace and any(n.startswith(name) for n in known)


@functools.cache
def lack(reference):
    """What is not there; empty where the test is."""
    place, _, name = reference.partition(": ")
    path = ROOT / "tests" / place
    if place in SUITES:
        return "" if has_case(place, name) else f"{place} has no case {name}"
    if not path.is_file():
        return f"there is no tests/{place}"
    wrong = [part for part in name.split(" > ") if part not in names_in(path)]
    return f"tests/{place} has no test {wrong[0]}" if wrong else ""


def check(tables):
    wrong = []
    for item, columns in items_of(tables):
        wrong += [f"{LIST.name}:{item.line}: nothing is said of {column}" for column in columns
                  if column not in item.state]
        named = [text for states in item.state.values() for status, text in states
                 if status == "test"]
        wrong += [f"{LIST.name}:{item.line}: {lack(text)}" for text in named if lack(text)]
    if wrong:
        sys.exit("\n".join(dict.fromkeys(wrong)))


def is_ticked(item, columns):
    return not any(status in OPEN for column in columns for status, _ in item.state[column])


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def ticks(row, column):
    needed = [item for item in row.items if item.state[column][0][0] != "not-needed"]
    if not needed:
        return "–"
    done = sum(is_ticked(item, [column]) for item in needed)
    return f"{'☑' if done == len(needed) else '☐'} {done}/{len(needed)}"


def grouped(pairs):
    """[(what, item), …] as one line for each what, with all its items."""
    lines = {}
    for what, name in pairs:
        lines.setdefault(what, []).append(name)
    return "<br>".join(f"{cell('; '.join(dict.fromkeys(names)))}: {what}"
                       for what, names in lines.items())


def table_lines(name, rows):
    columns = rows[0].columns
    yield from (f"## {name}", "", f"| | row | {' | '.join(columns)} | open | tests |",
                "|---" * (len(columns) + 4) + "|")
    for row in rows:
        states = [(item.name, column, *state) for item in row.items for column in columns
                  for state in item.state[column]]
        is_whole = all(is_ticked(item, columns) for item in row.items)
        missing = [(f"{column}, {OPEN[status]} ({cell(text)})", item)
                   for item, column, status, text in states if status in OPEN]
        named = [(f"{column} – {cell(text)}", item)
                 for item, column, status, text in states if status == "test"]
        yield "| " + " | ".join(["☑" if is_whole else "☐", cell(row.title),
                                 *(ticks(row, column) for column in columns),
                                 grouped(missing), grouped(named)]) + " |"
    yield ""


def document(tables):
    rows = [row for _, rows in tables for row in rows]
    items = items_of(tables)
    whole = sum(all(is_ticked(item, row.columns) for item in row.items) for row in rows)
    done = sum(is_ticked(item, columns) for item, columns in items)
    lines = ["<!-- Generated by tests/conformance/support_table.py from Support.txt beside it. -->",
             "# What of XLSForm and ODK XForms works", "",
             f"**{whole} of {len(rows)} rows are ticked, {done} of {len(items)} items.**", "",
             "A tick names the test that asserts it: a file below `tests/` and its name, or a",
             "case of the conformance data (`tests/conformance/README.md`). *Converted*: the",
             "workbook gives the XForm that pyxform gives, or a test goes all the way from it to",
             "the window. *Runs*: the engine, or the window, does what is meant.", ""]
    return "\n".join(lines + [line for table in tables for line in table_lines(*table)])


def main(arguments):
    tables = read_list()
    check(tables)
    text = document(tables)
    if "--check" not in arguments:
        TABLE.write_text(text, encoding="utf-8")
    elif not TABLE.is_file() or TABLE.read_text(encoding="utf-8") != text:
        sys.exit(f"{TABLE.relative_to(ROOT)} is not what {LIST.name} gives: run {sys.argv[0]}")


main(sys.argv[1:])
