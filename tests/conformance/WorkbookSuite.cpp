// SPDX-License-Identifier: GPL-3.0-or-later
// spreadsheets/: real workbooks, beside each what pyxform 4.5 makes of it.
#include "core/xlsform/Codes.h"
#include "tests/conformance/Conversions.h"
#include "tests/conformance/Suite.h"

#include <QFileInfo>

namespace saltbush::conformance
{

namespace
{

const QString &xmlEnding()
{
    static const QString ending = QStringLiteral(".oracle.xml");
    return ending;
}

const QString &errorEnding()
{
    static const QString ending = QStringLiteral(".oracle.error.txt");
    return ending;
}

class WorkbookSuite final : public Suite
{
public:
    explicit WorkbookSuite(QString folder)
        : m_folder(std::move(folder))
        , m_files(filesBelow(m_folder, QStringLiteral("*")))
    {
    }

    [[nodiscard]] int size() const override { return int(m_files.size()); }

    [[nodiscard]] CaseName nameOf(int index) const override
    {
        const QString path = m_files[index].mid(m_folder.size() + 1);
        return {QStringLiteral("spreadsheets/") + path, QFileInfo(path).suffix(), path};
    }

    [[nodiscard]] Outcome run(int index) override
    {
        const QString &path = m_files[index];
        const QByteArray xml = contentOf(path + xmlEnding());
        const bool isRefused = QFileInfo::exists(path + errorEnding());
        if (xml.isEmpty() && !isRefused)
            return Outcome::notCounted("is no workbook, or nothing is known of it");
        const auto workbook = xlsform::readWorkbook(path);
        // Not to be able to read a format is no refusal of what is written in it.
        if (!workbook)
            return Outcome::from(isRefused && workbook.error().code != xlsform::code::unknownFormat
                                     ? QString()
                                     : workbook.error().toString());
        const xlsform::Conversion conversion = xlsform::convert(*workbook);
        return Outcome::from(
            isRefused ? acceptance(conversion, QString::fromUtf8(contentOf(path + errorEnding())))
                      : difference(conversion, xml));
    }

private:
    QString m_folder;
    QStringList m_files;
};

} // namespace

std::unique_ptr<Suite> workbookSuite(const QString &folder)
{
    return std::make_unique<WorkbookSuite>(folder);
}

} // namespace saltbush::conformance
