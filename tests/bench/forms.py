#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms side by side with pyxform and JavaRosa, as DESIGN §7 asks; ./dev bench forms runs it.

forms.py BUILD [--rounds N] [--warm-up SECONDS] [--write]: every side reads the same files from BUILD/bench and prints its
figures; of each figure the best of all rounds counts, on every side. What could not be installed is
left out, with a sentence. --write puts the table into tests/bench/RESULTS.md.
"""
import argparse
import datetime
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
CONFORMANCE = pathlib.Path(os.environ.get(
    "SALTBUSH_CONFORMANCE", HERE.parents[1] / ".." / "shared" / "conformance")) / "forms" / "javarosa"
FIGURE = re.compile(r"^([a-z][a-z0-9.]*) ([0-9.eE+-]+)$", re.MULTILINE)
MILLISECONDS = 1e3


# --- the sides ---------------------------------------------------------------------------------------

def figures(command):
    """What a program prints as "name number"; nothing where there is no such program."""
    if command is None:
        return {}
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return {name: float(number) for name, number in FIGURE.findall(done.stdout)}


def better(known, new):
    for name, number in new.items():
        known[name] = min(number, known.get(name, number))


class Sides:
    def __init__(self, build, warm_up):
        self.inputs = build / "bench"
        self.bench = [str(build / "bin" / "saltbush-bench"), "[forms]"]
        python = self.inputs / "pyxform" / "bin" / "python"
        java = self.inputs / "javarosa"
        self.python = [str(python), str(HERE / "peers" / "pyxform_bench.py"), str(self.inputs)] \
            if python.exists() else None
        self.java = ["java", "-Xmx4g", f"-DwarmUp={warm_up}", "-cp", f"{java / 'classes'}:{java / 'dependency'}/*",
                     "JavaRosaBench", str(self.inputs)] + [str(CONFORMANCE)] * CONFORMANCE.is_dir() \
            if (java / "classes").is_dir() and (java / "dependency").is_dir() else None
        for name, command in (("pyxform", self.python), ("JavaRosa", self.java)):
            if command is None:
                print(f"{name} could not be installed: its columns stay empty.")

    def measure(self, rounds):
        ours, theirs = {}, {}
        for number in range(1, rounds + 1):
            print(f"round {number} of {rounds}", flush=True)
            better(ours, figures(self.bench))
            better(theirs, figures(self.python))
            better(theirs, figures(self.java))
        for name in ("whova.questions", "whova.answers", "wards.lists"):
            if name in theirs and ours.get(name) != theirs[name]:
                sys.exit(f"not the same work: {name} is {ours.get(name)} here, {theirs[name]} there")
        return ours, theirs


# --- the table ---------------------------------------------------------------------------------------

def times(least):
    def met(ours, theirs):
        return None if theirs is None else theirs / ours >= least
    return met, f"≥ {least} × faster"


def below(most, unit=MILLISECONDS):
    shown = f"< {most} ms" if unit == MILLISECONDS else f"≤ {most}"
    return lambda ours, _: ours * unit < most if unit == MILLISECONDS else ours <= most, shown


NO_BAR = (lambda ours, theirs: None, "–")

# work, figure, against whom, bar
ROWS = [
    ("XLSForm → XForm, 10,000 questions in two languages (.xlsx)", "convert", "pyxform", times(20)),
    ("XLSForm → XForm, a choice list of 100,000 rows (.xlsx)", "convert.cascade", "pyxform", NO_BAR),
    ("WHO verbal autopsy: load", "whova.load", "JavaRosa", times(5)),
    ("WHO verbal autopsy: answer through", "whova.answer", "JavaRosa", times(5)),
    ("one answer in a form of 10,000 nodes, p99", "answer.p99", "JavaRosa", below(4)),
    ("choice list of 100,000 rows filtered, first", "filter.first", "JavaRosa", NO_BAR),
    ("the same with another answer, median", "filter.later", "JavaRosa", below(5)),
    ("the same with another answer, p99", "filter.worst", "JavaRosa", below(5)),
    ("wards of Nigeria (11,800 rows) filtered, first", "wards.first", "JavaRosa", NO_BAR),
    ("the same with another answer, median", "wards.later", "JavaRosa", below(5)),
    ("the same with another answer, p99", "wards.worst", "JavaRosa", below(5)),
]


def shown_time(seconds):
    if seconds is None:
        return "–"
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 0.01 else f"{seconds * 1e3:.3f} ms"


def verdict(met):
    return "–" if met is None else "met" if met else "NOT MET"


def compared(ours, theirs):
    for work, name, peer, (met, bar) in ROWS:
        if name not in ours:
            yield work, "–", "–", "–", bar, "not measured"
            continue
        mine, other = ours[name], theirs.get(name)
        ratio = "–" if other is None else f"{other / mine:.1f} ×"
        yield (work, shown_time(mine), "–" if other is None else f"{shown_time(other)} ({peer})",
               ratio, bar, verdict(met(mine, other)))


def counted(ours):
    """Rows with nobody to compare with."""
    # The median: the slowest of some thousand answers of a few microseconds is the machine's doing.
    growth = ours["answer.median"] / ours["answer.median.small"]
    yield ("one answer: 10,000 nodes against 100 nodes, median", f"{growth:.2f} ×", "–", "–",
           "not growing (≤ 2 ×)", verdict(growth <= 2))
    evaluations = int(ours["filter.evaluations"])
    yield ("predicates evaluated for a repeated filter of 100,000 rows", str(evaluations), "–", "–",
           "≤ 2", verdict(evaluations <= 2))
    yield ("XLSForm → XForm: 10,000 questions against 1,000",
           f"{ours['convert'] / ours['convert.tenth']:.1f} ×", "–", "–", "–", "–")


def table(rows):
    head = ("work", "Saltbush", "the other", "ratio", "bar", "")
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ("---",) * 6, *rows])


# --- the machine -------------------------------------------------------------------------------------

def first_match(path, pattern):
    try:
        found = re.search(pattern, pathlib.Path(path).read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        return "unknown"
    return found.group(1).strip() if found else "unknown"


def first_line(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "not here"
    return ((done.stdout + done.stderr).splitlines() or ["unknown"])[0]


def machine(build, sides, arguments):
    cache = build / "CMakeCache.txt"
    compiler = first_match(cache, r"^CMAKE_CXX_COMPILER:\w+=(.*)$")
    kind = first_match(cache, r"^CMAKE_BUILD_TYPE:\w+=(.*)$")
    flags = first_match(cache, rf"^CMAKE_CXX_FLAGS_{kind.upper()}:\w+=(.*)$")
    memory = int(first_match("/proc/meminfo", r"^MemTotal:\s+(\d+)")) / 1024 ** 2
    return "\n".join(f"- {line}" for line in (
        f"{datetime.date.today().isoformat()}; best of {arguments.rounds} rounds on every side; JavaRosa"
        f" warmed up by {arguments.warm_up:.0f} s of each kind of work",
        f"{first_match('/proc/cpuinfo', r'^model name.*: (.*)$')}, {os.cpu_count()} cores,"
        f" {memory:.0f} GiB; {first_match('/etc/os-release', 'PRETTY_NAME=.(.*).$')}",
        f"Saltbush: preset dev ({kind}, {flags}), {first_line([compiler, '--version'])}",
        "pyxform 4.5.0, " + (first_line([sides.python[0], "--version"]) if sides.python else "not here"),
        "JavaRosa " + first_match(HERE / "peers" / "javarosa" / "pom.xml",
                                  r"<artifactId>javarosa</artifactId>\s*<version>(.*)</version>")
        + ", " + (first_line(["java", "--version"]) if sides.java else "not here"),
    ))


PREFACE = """# What was measured

Written by `./dev bench forms --write`. Every side reads the same files, one after the other, in the same
run. A time is what the working thread takes of the processor, so that other programs on the machine do not
count; of each the best of all rounds stands, on every side. JavaRosa is measured after its warm-up, without
its collector of garbage and its compiler, which run on other threads. pyxform runs without ODK Validate.

*Load* is from the bytes of the XForm to the form. *Answer through* begins an interview and goes from the first
question to the last: each is seen with its choices and texts and answered with its first choice or a fixed
value, and an answer that breaks a constraint is not kept; both sides see the same number of questions and
keep the same number of answers, or the run stops. A *filter* gives all choices with their labels.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--warm-up", type=float, default=15, metavar="SECONDS",
                        help="of each kind of work in JavaRosa")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    build = arguments.build.resolve()
    (build / "bench").mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, HERE / "peers" / "workbooks.py", build / "bench"], check=True)
    figures([str(build / "bin" / "saltbush-bench"), "[.inputs]"])
    sides = Sides(build, arguments.warm_up)
    ours, theirs = sides.measure(arguments.rounds)
    rows = [*compared(ours, theirs), *counted(ours)]
    result = table(rows) + "\n\n" + machine(build, sides, arguments) + "\n"
    print(result)
    if arguments.write:
        (HERE / "RESULTS.md").write_text(f"{PREFACE}\n{result}", encoding="utf-8")
    sys.exit(1 if any(row[-1] == "NOT MET" for row in rows) else 0)


if __name__ == "__main__":
    main()
