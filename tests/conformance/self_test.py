#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""That saltbush-conformance counts what is there, and that no case takes the others with it.

Usage: self_test.py PROGRAM
"""
import json
import pathlib
import subprocess
import sys
import tempfile


def expression(text, expected, kind="number", **more):
    return {"file": "own/own.test.ts", "test": text, "mode": "run", "xforms": True, "xml": "<data/>",
            "root": "/", "context": "/", "expr": text, "type": kind, "expected": expected, **more}


EXPRESSIONS = [
    expression("1 + 1", 2),
    expression("1 + 1", 3),                               # fails
    expression("1 +", None, "mustFail"),
    expression("1", 1, mode="fails"),                     # does not count
    expression("1", 1, context="(detached)/a"),           # skipped
    {},                                                   # does not count
    17,                                                   # does not count
]

TRACES = [
    {"file": "f", "test": "t", "mode": "run", "complete": True,
     "steps": [{"op": "init", "sid": 1, "form": {"resource": "there-is-none.xml"}},
               {"op": "call", "sid": 1, "id": 2, "method": "answerOf", "args": ["/data/q"]}]},
    {"mode": "run", "complete": True, "steps": "none"},   # passes: nothing is expected
]

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>T</h:title><model><instance><data id="t"><a/></data></instance>
<bind nodeset="/data/a" type="int" required="true()"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True,
                          timeout=120)
    return done.returncode, done.stdout


def figures(program, *arguments):
    code, text = run(program, *arguments, "--json")
    files = {each["file"]: each for each in json.loads(text)["files"]}
    return code, {name: tuple(each[key] for key in ("passed", "failed", "known", "skipped", "of"))
                  for name, each in files.items()}, files


def check(holds, what):
    if not holds:
        sys.exit(f"self-test: {what}")


def main(program):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check(run(program, folder / "none")[0] == 77, "a folder that is not there is skipped")
        (folder / "webforms_xpath_cases.json").write_text(json.dumps(EXPRESSIONS))
        (folder / "webforms_scenario_traces.json").write_text(json.dumps(TRACES))
        (folder / "pyxform_cases.json").write_text("[1, {}, no JSON")
        (folder / "forms/deep/er").mkdir(parents=True)
        (folder / "forms/deep/er/f.xml").write_text(FORM)
        (folder / "forms/deep/broken.xml").write_text("<h:html xmlns:h='http://www.w3.org/1999/xhtml'>")
        (folder / "forms/deep/data.xml").write_text("<data/>")
        code, counts, files = figures(program, folder)
        check(code == 1, "a failure is an exit code")
        check(counts["webforms_xpath_cases.json"] == (2, 1, 0, 1, 4), f"expressions: {counts}")
        check(counts["webforms_scenario_traces.json"] == (1, 0, 0, 1, 2), f"traces: {counts}")
        check(counts["forms"] == (1, 1, 0, 0, 2), f"forms: {counts}")
        check(counts["pyxform_cases.json"] == (0, 1, 0, 0, 1), "a file that is no JSON has failed")

        code, counts, _ = figures(program, folder, "--timeout", 0, "--only",
                                  "webforms_xpath_cases.json")
        check(counts["webforms_xpath_cases.json"][1] == len(EXPRESSIONS),
              "a case without an answer in time has failed, and the rest is run all the same")

        failed = [each["id"] for file in files.values() for each in file["failures"]]
        listed = folder / "not-yet.txt"
        listed.write_text("".join(f"{each} a reason\n" for each in failed))
        check(run(program, folder, "--not-yet", listed)[0] == 0, "what may fail for now may fail")
        listed.write_text("".join(f"{each} a reason\n" for each in failed[1:]))
        check(run(program, folder, "--not-yet", listed)[0] == 1, "what else fails may not")


main(sys.argv[1])
