#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives saltbush-cli as a person or a script does, and checks what it promises: exit codes 0 to 4, one
JSON object with --json whatever happens, and what is (not) left behind when something goes wrong.

Usage: command_line.py BIN SOURCE
"""
import fcntl
import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile

FINE, FINDING, UNUSABLE, LOCKED, LATER = range(5)
PASSPHRASE = "grey leaves, white salt"
YES = ("--consent", "take-part=yes", "--eligible", "--capable", "--understood")


class Desk:
    """A folder to work in, and the program."""

    def __init__(self, bin_folder, source, folder):
        self.cli = str(bin_folder / "saltbush-cli")
        self.source = source
        self.folder = pathlib.Path(folder)
        self.environment = {**os.environ, "SALTBUSH_PASSPHRASE": PASSPHRASE}

    def path(self, name):
        return str(self.folder / name)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return self.path(name)

    def run(self, expected, *words, passphrase=PASSPHRASE):
        """Runs with --json; gives the object, whose shape and exit code are checked."""
        environment = {**self.environment, "SALTBUSH_PASSPHRASE": passphrase}
        print(*words[:3], file=sys.stderr)  # how far it came, where it stops
        done = subprocess.run([self.cli, "--json", *words], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, env=environment)
        said = f"{words}: exit {done.returncode}, not {expected}\n{done.stdout}\n{done.stderr}"
        assert done.returncode == expected, said
        told = json.loads(done.stdout)
        assert set(told) == {"ok", "result", "problems"}, said
        assert told["ok"] == (expected == FINE), said
        for problem in told["problems"]:
            assert set(problem) == {"code", "severity", "place", "message", "retry"}, said
            assert problem["message"] and "%" not in problem["message"], said
        if expected in (UNUSABLE, LOCKED, LATER):
            assert len(told["problems"]) == 1, said
            assert told["problems"][0]["retry"] == (expected == LATER), said
        return told

    def refused(self, expected, code, *words, **options):
        told = self.run(expected, *words, **options)
        assert [problem["code"] for problem in told["problems"]] == [code], told
        return told["problems"][0]["message"]

    def say(self, *words):
        """Runs for a person; gives what she reads."""
        done = subprocess.run([self.cli, *words], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, env=self.environment)
        assert done.returncode == FINE, f"{words}: {done.stderr}"
        return done.stdout

    def type(self, lines, *words):
        """Runs at a terminal of its own, where the lines are typed as they are asked for."""
        child, terminal = pty.fork()
        if child == 0:
            os.environ.pop("SALTBUSH_PASSPHRASE", None)
            os.execv(self.cli, [self.cli, *words])
        shown = b""
        while True:
            try:
                part = os.read(terminal, 4096)
            except OSError:  # the terminal closes with the program
                part = b""
            if not part:
                break
            shown += part
            if shown.endswith(b": ") and lines:
                os.write(terminal, lines.pop(0).encode() + b"\n")
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def check_usage(desk):
    for words in (["no-such-command"], ["form"], ["form", "check"], ["sync"],
                  ["study", "status", "x", "--no-such-option"]):
        desk.refused(UNUSABLE, "cli.usage", *words)
    assert "saltbush-cli" in desk.say("--help")


def check_forms(desk):
    bad = desk.write("bad.md", "| survey | | | |\n| | type | name | label |\n| | clay | q | Q |\n")
    assert desk.run(FINDING, "form", "check", bad)["problems"]
    desk.refused(UNUSABLE, "disk.not-found", "form", "check", desk.path("none.xlsx"))
    no_form = desk.write("page.xml", "<html/>")
    told = desk.run(FINDING, "form", "check", no_form)["problems"][0]
    assert told["code"] == "form.not-a-form" and "model" in told["message"]
    torn = desk.write("torn.xlsx", "PK\x03\x04 torn")
    assert "ZIP" in desk.refused(UNUSABLE, "xlsform.damaged", "form", "check", torn)
    good = str(desk.source / "forms/small-study/interview.xlsx")
    desk.run(FINE, "form", "check", good)
    steps = desk.write("bad-steps.json", "{}")
    desk.refused(UNUSABLE, "steps.not-steps", "form", "fill", good, steps, desk.path("out.xml"))
    steps = desk.write("wrong-steps.json", '[{"expect": ["/none", "1"]}]')
    assert desk.run(FINDING, "form", "fill", good, steps, desk.path("out.xml"))["problems"]


def check_older_version(desk):
    """Which translations stayed while the text changed, and nothing of the new form is hidden."""
    def form(name, english, thai, more=""):
        return desk.write(name, "| survey | | | | |\n"
                          "| | type | name | label::English (en) | label::Thai (th) | image |\n"
                          f"| | text | a | {english} | {thai} | |\n{more}")
    older = form("older.md", "How old?", "อายุเท่าไร")
    newer = form("newer.md", "How old are you?", "อายุเท่าไร", "| | text | b | B | | door.png |\n")
    codes = [each["code"] for each in desk.run(FINE, "form", "check", newer)["problems"]]
    assert codes[-2:] == ["form.missing-media", "xlsform.missing-texts"], codes
    told = desk.run(FINE, "form", "check", newer, "--since", older)["problems"]
    stale = [each["message"] for each in told if each["code"] == "form.stale-texts"]
    assert len(stale) == 1 and "Thai (th)" in stale[0] and "(a)" in stale[0], stale
    broken = form("broken.md", "How old?", "อายุเท่าไร", "| | clay | c | C | | |\n")
    told = desk.run(FINDING, "form", "check", newer, "--since", broken)["problems"]
    assert [each["code"] for each in told] == codes + ["xlsform.unknown-type"], told
    assert told[-1]["place"]["file"].endswith("broken.md"), told[-1]


def check_external_choices(desk):
    form = desk.write("cities.md", "| survey | | | | |\n| | type | name | label | choice_filter |\n"
                      "| | text | country | Country | |\n"
                      "| | select_one_external city | city | City | country=${country} |\n"
                      "| external_choices | | | | |\n| | list_name | name | label | country |\n"
                      "| | city | syd | Sydney | au |\n")
    os.mkdir(desk.path("xforms"))
    desk.run(FINE, "form", "convert", form, desk.path("xforms/one.xml"))
    itemsets = pathlib.Path(desk.path("xforms/itemsets.csv"))
    assert "Sydney" in itemsets.read_text()
    desk.run(FINE, "form", "convert", form, desk.path("xforms/one.xml"))
    itemsets.write_text("of another form")
    desk.refused(UNUSABLE, "cli.file-taken", "form", "convert", form, desk.path("xforms/two.xml"))
    assert itemsets.read_text() == "of another form"
    assert not os.path.exists(desk.path("xforms/two.xml"))


def check_event_log(desk):
    form = desk.write("logged.md", "| survey | | | | |\n| | type | name | label | parameters |\n"
                      "| | text | name | Name | |\n| | audit | audit | | track-changes=true |\n")
    steps = desk.write("logged.json", '[{"answer": ["/data/name", "Mai"]}]')
    os.mkdir(desk.path("logged"))
    desk.run(FINE, "form", "fill", form, steps, desk.path("logged/out.xml"),
             "--now", "2026-11-23T01:02:03Z")
    log = pathlib.Path(desk.path("logged/audit.csv")).read_text().splitlines()
    assert log[0] == "event,node,start,end,old-value,new-value"
    assert log[2] == "question,/data/name,1795395723000,1795395723000,,Mai"
    assert ">audit.csv</" in pathlib.Path(desk.path("logged/out.xml")).read_text()


def check_foreign_form(desk):
    beside = os.environ.get("SALTBUSH_CONFORMANCE", desk.source.parent / "shared/conformance")
    form = pathlib.Path(beside) / "forms/javarosa/whova_form.xml"
    if not form.exists():
        print(f"left out: {form.name} is not beside the sources")
        return
    steps, out = desk.path("whova.json"), desk.path("whova.xml")
    desk.run(FINE, "form", "steps", str(form), steps, "--seed", "5")
    desk.run(FINE, "form", "fill", str(form), steps, out, "--seed", "5")
    assert (desk.folder / "whova.xml").stat().st_size > 100


def check_study(desk, workspace):
    form = str(desk.source / "forms/small-study/interview.xlsx")
    desk.run(FINE, "study", "new", workspace, "--form", form, "--name", "Alone", "--nickname", "may")
    desk.refused(UNUSABLE, "study.workspace-exists", "study", "new", workspace, "--form", form)
    desk.refused(LOCKED, "study.wrong-passphrase", "study", "status", workspace, passphrase="salt")
    desk.refused(LOCKED, "cli.no-passphrase", "study", "status", workspace, passphrase="")
    desk.refused(UNUSABLE, "study.not-a-workspace", "study", "status", desk.path("none.saltbush"))
    with open(pathlib.Path(workspace) / "lock", "r+b") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        desk.refused(LATER, "study.workspace-in-use", "study", "status", workspace)
    desk.refused(LATER, "sync.store-unreachable", "sync", workspace, "--store", desk.path("pulled-out"))
    desk.run(FINE, "sync", workspace)


def check_interviews(desk, workspace):
    form = str(desk.source / "forms/small-study/interview.xlsx")
    steps = desk.path("steps.json")
    desk.run(FINE, "form", "steps", form, steps, "--seed", "3")

    def interview(expected, *words):
        return desk.run(expected, "interview", "run", workspace, "--steps", steps, *words)
    # What cannot be leaves nobody behind.
    interview(FINDING)
    interview(FINDING, "--consent", "take-part=yes")
    interview(UNUSABLE, "--consent", "take-part=perhaps")
    interview(UNUSABLE, *YES, "--form", "none")
    assert '"XXX"' in interview(UNUSABLE, *YES, "--site", "XXX")["problems"][0]["message"]
    assert desk.run(FINE, "interview", "list", workspace)["result"]["participants"] == 0

    no = interview(FINE, "--consent", "take-part=no")["result"]
    assert no["declined"] is True and "record" not in no, no
    told = desk.say("interview", "run", workspace, "--steps", steps, "--consent", "take-part=no")
    assert "declined" in told, told
    yes = interview(FINE, *YES)["result"]
    assert yes["declined"] is False and yes["sequence"] > 0, yes
    assert desk.run(FINE, "interview", "list", workspace)["result"]["participants"] == 3
    # Audited before any sync or export: own records are merged first.
    counts = desk.run(FINE, "audit", workspace)["result"]["counts"]
    assert (counts["interviews"], counts["given"], counts["declined"]) == (1, 1, 2), counts
    assert counts["notOpened"] == 0, counts


def check_export(desk, workspace):
    out = desk.path("out")
    message = desk.refused(UNUSABLE, "cli.no-such-scope", "export", workspace, out, "--scope", "nonsense")
    assert "nonsense" in message and "take-part" in message, message
    message = desk.refused(UNUSABLE, "cli.no-such-language", "export", workspace, out,
                           "--language", "Klingon")
    assert "Klingon" in message and "(en)" in message, message
    desk.refused(UNUSABLE, "dataset.unknown-format", "export", workspace, out, "--format", "clay")
    told = desk.run(FINE, "export", workspace, out, "--scope", "take-part", "--language", "th")
    assert told["result"]["forms"][0]["exported"] == 1, told
    assert "0 columns" not in desk.say("export", workspace, out)
    assert not list(pathlib.Path(out).glob("*.tmp-writing"))


def check_joining(desk, workspace):
    """A second person on a laptop: who is there lets her in, and the coordinator enrols her."""
    store = desk.path("store")
    os.mkdir(store)
    laptop = desk.path("laptop.saltbush")
    lin = desk.write("lin.txt", "another passphrase\n")
    mai = desk.write("mai.txt", PASSPHRASE + "\n")

    def invited(who):
        invitation, request = desk.path(who + ".invitation"), desk.path(who + ".request")
        invite = ("study", "invite", workspace, "--role", "researcher", "--out", invitation)
        desk.run(FINE, *invite)
        desk.refused(UNUSABLE, "cli.file-taken", *invite)
        return request, ("study", "join", laptop, "--invitation", invitation, "--out", request)
    request, join = invited("mai")
    desk.run(FINE, *join, "--nickname", "mai")
    desk.refused(UNUSABLE, "cli.file-taken", *join, "--nickname", "mai")
    lins, again = invited("lin")
    message = desk.refused(UNUSABLE, "cli.who-lets-in", *again, "--nickname", "lin")
    assert "mai" in message, message
    desk.refused(LOCKED, "cli.no-passphrase", *again, "--nickname", "lin", "--as", "mai")
    let_in = ("--as", "mai", "--owner-passphrase-file")
    # What Mai is to be is not known before the study has arrived: only researchers share.
    desk.refused(UNUSABLE, "study.only-researchers-share", *again, "--nickname", "lin",
                 "--passphrase-file", lin, *let_in, mai)
    desk.run(FINE, "study", "enrol", workspace, "--request", request)
    desk.run(FINE, "sync", workspace, "--store", store)
    desk.run(FINE, "sync", laptop, "--store", store)
    desk.refused(LOCKED, "study.wrong-passphrase", *again, "--nickname", "lin", *let_in, lin)
    desk.refused(UNUSABLE, "study.nickname-taken", *again, "--nickname", "mai", *let_in, mai)
    desk.run(FINE, *again, "--nickname", "lin", "--passphrase-file", lin, *let_in, mai)
    desk.run(FINE, "study", "enrol", workspace, "--request", lins)
    assert "not arrived" in desk.say("sync", laptop, "--nickname", "lin", "--passphrase-file", lin,
                                     "--store", store)
    assert "went to the store" in desk.say("sync", workspace, "--store", store)
    assert "of the study came" in desk.say("sync", laptop, "--nickname", "lin", "--passphrase-file",
                                           lin, "--store", store)
    desk.refused(LOCKED, "study.wrong-passphrase", "study", "status", laptop, "--nickname", "lin")
    # On a researcher's laptop her own consents are sealed: counted, and no finding.
    steps = desk.path("steps.json")
    as_lin = ("--nickname", "lin", "--passphrase-file", lin)
    desk.run(FINE, "interview", "run", laptop, *as_lin, "--steps", steps, *YES)
    counts = desk.run(FINE, "audit", laptop, *as_lin)["result"]["counts"]
    assert counts["interviews"] == 1 and counts["notOpened"] == 1, counts


def has_terminals():
    try:
        for end in pty.openpty():
            os.close(end)
        return True
    except OSError:
        return False


def check_terminal(desk):
    if not has_terminals():
        print("this machine gives no terminals: prompts are not tried")
        return
    form = str(desk.source / "forms/small-study/interview.xlsx")
    new = ("study", "new", desk.path("typed.saltbush"), "--form", form, "--name", "Typed")
    code, shown = desk.type(["salt", "sallt"], *new)
    assert code == LOCKED and "not the same" in shown, shown
    assert not (desk.folder / "typed.saltbush").exists()
    code, shown = desk.type(["salt", "salt"], *new)
    assert code == FINE and "salt\r\n" not in shown, shown
    code, shown = desk.type(["salt"], "study", "status", desk.path("typed.saltbush"))
    assert code == FINE and shown.count("assphrase") == 1, shown


def check_damage(desk, workspace):
    database = pathlib.Path(workspace) / "data.db"
    database.write_bytes(b"")
    for _ in range(2):
        desk.refused(UNUSABLE, "study.workspace-damaged", "study", "status", workspace)
    assert database.stat().st_size == 0


def main():
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve(), folder)
        workspace = desk.path("alone.saltbush")
        check_usage(desk)
        check_forms(desk)
        check_older_version(desk)
        check_external_choices(desk)
        check_event_log(desk)
        check_foreign_form(desk)
        check_study(desk, workspace)
        check_interviews(desk, workspace)
        check_export(desk, workspace)
        check_joining(desk, workspace)
        check_terminal(desk)
        check_damage(desk, workspace)
    print("saltbush-cli does what it promises")


main()
