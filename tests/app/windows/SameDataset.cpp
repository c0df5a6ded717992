// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windows/SameDataset.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace saltbush::test
{

namespace
{

/// Columns that hold an id made by chance: of the interview, of who asked, of her laptop (the last
/// also as the form's own question "device"). Times do not differ: the clock of both stands still.
const QStringList &idColumns()
{
    static const QStringList names{u"KEY"_s,     u"PARENT_KEY"_s, u"_interviewer"_s,
                                   u"_device"_s, u"device"_s,     u"meta-instanceID"_s};
    return names;
}

/// What the report of an export says of the study, made by chance too.
const QStringList &idFacts()
{
    static const QStringList names{u"study"_s, u"staff"_s};
    return names;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rows of a CSV file, quotes undone.
QList<QStringList> rowsOf(const QString &csv)
{
    QList<QStringList> rows{{}};
    QString field;
    bool isQuoted = false;
    for (const QChar c : csv) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (isQuoted || (c != u',' && c != u'\n')) {
            field += c;
            continue;
        }
        rows.back() << std::exchange(field, {});
        if (c == u'\n')
            rows.emplaceBack();
    }
    rows.removeLast();
    return rows;
}

/// "uuid:b75b…/working/place[2]" → "id/working/place[2]": which of a repeat it is stays.
QString withoutIds(QString value)
{
    static const QRegularExpression id(u"(uuid:)?[0-9a-f]{8}[0-9a-f-]{24,28}"_s);
    return value.replace(id, u"id"_s);
}

void checkSameTable(const QString &byWindow, const QString &byCommand)
{
    const auto window = rowsOf(byWindow), command = rowsOf(byCommand);
    REQUIRE(window.size() > 1);
    REQUIRE(window.size() == command.size());
    CHECK(window.front() == command.front());
    for (qsizetype row = 1; row < window.size(); ++row)
        for (qsizetype column = 0; column < window.front().size(); ++column) {
            const QString name = window.front()[column];
            const QString one = window[row].value(column), other = command[row].value(column);
            CAPTURE(row, name.toStdString());
            if (!idColumns().contains(name)) {
                CHECK(one == other);
                continue;
            }
            CHECK(one != other);
            CHECK(withoutIds(one) == withoutIds(other));
        }
}

QJsonObject withoutIdFacts(const QString &path)
{
    QJsonObject report = QJsonDocument::fromJson(contents(path)).object();
    for (const QString &name : idFacts())
        CHECK_FALSE(report.take(name).toString().isEmpty());
    return report;
}

} // namespace

void checkSameDataset(const QString &byWindow, const QString &byCommand)
{
    const QStringList files = QDir(byWindow).entryList(QDir::Files);
    REQUIRE(files == QDir(byCommand).entryList(QDir::Files));
    REQUIRE(files.filter(u"codebook"_s).size() == 2);
    for (const QString &file : files) {
        CAPTURE(file.toStdString());
        const QString one = byWindow + u'/' + file, other = byCommand + u'/' + file;
        if (file == u"export_report.json"_s)
            CHECK(withoutIdFacts(one) == withoutIdFacts(other));
        else if (file.contains(u"codebook"_s))
            CHECK(contents(one) == contents(other));
        else
            checkSameTable(QString::fromUtf8(contents(one)), QString::fromUtf8(contents(other)));
    }
}

} // namespace saltbush::test
