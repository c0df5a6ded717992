#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arrows point only down: compares what every file of core includes with the edges that CMake links,
and lets no folders of app include each other in a circle.

Usage: check_includes.py ROOT EDGES    EDGES: lines "folder:lower lower ..."
"""
import pathlib
import re
import sys
import tempfile

# A library's header may be included in one folder only.
WALLS = {
    r"sodium\.h|sodium/.*|openssl/.*": {"core/crypto"},
    r"sqlite3\.h|sqlcipher/.*": {"core/storage"},
    r"zip\.h": {"core/xlsform"},
    r"readstat\.h|xlsxwriter\.h": {"core/dataset"},
    r"boost/.*": {"core/record"},
    r"opusenc\.h|QAudio\w*|QMedia\w*|QVideo\w*": {"app/sound"},
}
# core has no screen: nothing of Qt but QtCore.
SCREEN = re.compile(r"Q(Widget|Application|GuiApplication|Painter|Font|Color|Pixmap|Icon|Svg\w*|Label|Dialog)\b.*")


def read_edges(text):
    edges = {}
    for line in text.split("\n"):
        if ":" in line:
            folder, lower = line.split(":", 1)
            edges[folder.strip()] = set(lower.split())
    return edges


def folder_of(name):
    return "/".join(name.split("/")[:2])


def findings(root, edges):
    wrong, arrows = [], {}
    for path in sorted([*root.glob("core/*/**/*"), *root.glob("app/**/*")]):
        if path.suffix not in (".h", ".cpp"):
            continue
        name = path.relative_to(root).as_posix()
        here = folder_of(name)
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', line)
            if not match:
                continue
            target, place = match.group(1), f"{name}:{number}"
            if here.startswith("core/"):
                wrong += core_findings(place, here, target, edges)
            elif target.startswith("app/") and folder_of(target) != here:
                arrows.setdefault(here, {}).setdefault(folder_of(target), place)
            for pattern, rooms in WALLS.items():
                if re.fullmatch(pattern, target) and here not in rooms:
                    wrong.append(f"{place}: <{target}> belongs behind {', '.join(rooms)}")
    return wrong + circles(arrows)


def circles(arrows):
    """One finding for every arrow that closes a circle of folders, as a walk from the top meets it."""
    found, done = [], set()

    def walk(folder, way):
        if folder in way:
            ring = [*way[way.index(folder):], folder]
            found.append("; ".join(f"{arrows[one][other]}: {one} includes {other}"
                                   for one, other in zip(ring, ring[1:])) + ": a circle")
        elif folder not in done:
            for lower in sorted(arrows.get(folder, {})):
                walk(lower, [*way, folder])
            done.add(folder)

    for folder in sorted(arrows):
        walk(folder, [])
    return found


def core_findings(place, here, target, edges):
    if target.startswith(("app/", "tests/")):
        return [f"{place}: core must not know {target}"]
    if SCREEN.fullmatch(target) or target.startswith(("QtWidgets", "QtGui")):
        return [f"{place}: core has no screen, but includes <{target}>"]
    if target.startswith("core/"):
        room, lower = here.split("/")[1], target.split("/")[1]
        if lower != room and lower not in edges.get(room, set()):
            return [f"{place}: {room} may not use {lower} (core/CMakeLists.txt)"]
    return []


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "core/base").mkdir(parents=True)
        (root / "core/base/A.cpp").write_text(
            '#include "core/study/B.h"\n#include <sodium.h>\n#include <QWidget>\n#include "app/C.h"\n')
        found = findings(root, {"base": set()})
        assert len(found) == 4, found
        (root / "core/base/A.cpp").write_text('#include "core/base/B.h"\n#include <QString>\n')
        assert findings(root, {"base": set()}) == []
        for name, target in (("a/A.cpp", "b/B.h"), ("b/B.h", "c/C.h"), ("b/B.cpp", "b/B.h")):
            (root / "app" / name).parent.mkdir(parents=True, exist_ok=True)
            (root / "app" / name).write_text(f'#include "app/{target}"\n')
        assert findings(root, {"base": set()}) == []
        (root / "app/c").mkdir()
        (root / "app/c/C.cpp").write_text('\n#include "app/a/A.h"\n')
        found = findings(root, {"base": set()})
        assert len(found) == 1 and "app/c/C.cpp:2" in found[0], found


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    root = pathlib.Path(sys.argv[1])
    edges = read_edges(pathlib.Path(sys.argv[2]).read_text())
    assert edges, "no edges: is core/CMakeLists.txt empty?"
    wrong = findings(root, edges)
    print("\n".join(wrong) or f"{len(edges)} folders: every include follows an arrow")
    sys.exit(1 if wrong else 0)


main()
