// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/XlsReader.h"

#include "core/xlsform/BiffRecord.h"
#include "core/xlsform/Codes.h"
#include "core/xlsform/CompoundFile.h"
#include "core/xlsform/XlsGlobals.h"
#include "core/xlsform/XlsSheet.h"

namespace saltbush::xlsform
{

bool XlsReader::recognises(const QByteArray &bytes) { return CompoundFile::recognises(bytes); }

Result<Workbook> XlsReader::read(const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const CompoundFile file, CompoundFile::open(bytes));
    if (file.contains(QStringLiteral("EncryptedPackage"))) // an .xlsx behind a password
        return fail(code::hasPassword);
    const QString part = QStringLiteral("Workbook");
    if (!file.contains(part))
        return fail(code::unknownFormat);
    SALTBUSH_TRY_ASSIGN(const QByteArray stream, file.read(part));
    SALTBUSH_TRY_ASSIGN(const XlsGlobals globals, XlsGlobals::read(stream));
    Workbook workbook;
    Volume volume;
    for (const XlsGlobals::SheetPlace &place : globals.sheets) {
        SALTBUSH_TRY_ASSIGN(Sheet sheet, XlsSheet(stream, globals, volume).read(place));
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace saltbush::xlsform
