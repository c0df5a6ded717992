#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What WorkbookBench.cpp measures, by pyxform: pyxform_bench.py FOLDER. Prints "name seconds"."""
import pathlib
import sys
import time

from pyxform.xls2xform import convert


def best(workbook, times):
    """From the file to the text of the XForm, without ODK Validate."""
    seconds = []
    for _ in range(times):
        begin = time.process_time()
        xform = convert(xlsform=workbook, validate=False).xform
        seconds.append(time.process_time() - begin)
        assert "<h:html" in xform
    return min(seconds)


folder = pathlib.Path(sys.argv[1])
print("convert", best(folder / "questions.xlsx", 2))
print("convert.cascade", best(folder / "cascade.xlsx", 1))
