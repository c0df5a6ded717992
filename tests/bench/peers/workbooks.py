#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks that every side of the comparison reads: workbooks.py FOLDER.

questions.xlsx: 10,000 questions in two languages, a tenth of it beside it (questions-1000.xlsx);
cascade.xlsx: 100,000 places in 1,000 districts, chosen by the district.
"""
import pathlib
import sys
import zipfile
from xml.sax.saxutils import escape

NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def column(index):
    return chr(ord("A") + index)


def sheet_xml(rows, texts):
    """Cells point into the workbook's list of texts, as spreadsheet programs write them."""
    parts = [HEAD, f'<worksheet xmlns="{NAMESPACE}"><sheetData>']
    for number, row in enumerate(rows, 1):
        parts.append(f'<row r="{number}">')
        parts += [f'<c r="{column(i)}{number}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'
                  for i, text in enumerate(row) if text]
        parts.append("</row>")
    parts.append("</sheetData></worksheet>")
    return "".join(parts)


def write_workbook(path, sheets):
    texts = {}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, rows in enumerate(sheets.values(), 1):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", sheet_xml(rows, texts))
        archive.writestr("xl/sharedStrings.xml", HEAD + f'<sst xmlns="{NAMESPACE}">' + "".join(
            f"<si><t>{escape(text)}</t></si>" for text in texts) + "</sst>")
        archive.writestr("xl/workbook.xml", HEAD
            + f'<workbook xmlns="{NAMESPACE}" xmlns:r="{RELATIONS}"><sheets>' + "".join(
                f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>'
                for number, name in enumerate(sheets, 1)) + "</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", HEAD
            + f'<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
                f'<Relationship Id="rId{number}" Type="{RELATIONS}/worksheet"'
                f' Target="worksheets/sheet{number}.xml"/>' for number in range(1, len(sheets) + 1))
            + f'<Relationship Id="rId0" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>'
            + "</Relationships>")
        archive.writestr("_rels/.rels", HEAD
            + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1"'
            f' Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        archive.writestr("[Content_Types].xml", HEAD
            + f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/sharedStrings.xml" ContentType="{TYPE}.sharedStrings+xml"/>'
            + "".join(f'<Override PartName="/xl/worksheets/sheet{number}.xml"'
                      f' ContentType="{TYPE}.worksheet+xml"/>' for number in range(1, len(sheets) + 1))
            + "</Types>")


def question(i):
    """A choice, a number that depends on it, a text: as questionnaires are."""
    kind = i % 3
    return [
        ("select_one yesno", "integer", "text")[kind], f"q{i}",
        f"Question {i}: what happened then?", f"คำถามที่ {i}: เกิดอะไรขึ้นต่อจากนั้น",
        f"Read it slowly ({i})", f"อ่านช้า ๆ ({i})",
        f"${{q{i - 1}}} = 'yes'" if kind == 1 else "",
        ". >= 0 and . < 150" if kind == 1 else "",
    ]


def questionnaire(count, in_group=100):
    survey = [["type", "name", "label::English (en)", "label::Thai (th)", "hint::English (en)",
               "hint::Thai (th)", "relevant", "constraint"]]
    for i in range(count):
        if i % in_group == 0:
            number = i // in_group
            survey.append(["begin group", f"part{number}", f"Part {number}", f"ตอนที่ {number}"])
        survey.append(question(i))
        if i % in_group == in_group - 1:
            survey.append(["end group"])
    choices = [["list_name", "name", "label::English (en)", "label::Thai (th)"],
               ["yesno", "yes", "Yes", "ใช่"], ["yesno", "no", "No", "ไม่"]]
    return {"survey": survey, "choices": choices}


def cascade(places=100_000, districts=1000):
    survey = [["type", "name", "label", "choice_filter"],
              ["text", "district", "District"],
              ["select_one places", "place", "Place", "district = ${district}"]]
    choices = [["list_name", "name", "label", "district"]]
    choices += [["places", f"p{i}", f"Place {i}", f"d{i % districts}"] for i in range(places)]
    return {"survey": survey, "choices": choices}


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    write_workbook(folder / "questions.xlsx", questionnaire(10_000))
    write_workbook(folder / "questions-1000.xlsx", questionnaire(1000))
    write_workbook(folder / "cascade.xlsx", cascade())


if __name__ == "__main__":
    main()
