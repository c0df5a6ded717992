// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Disk.h"
#include "core/dataset/Codebook.h"
#include "core/dataset/CsvWriter.h"
#include "core/dataset/DatasetFile.h"
#include "core/dataset/TableExport.h"
#include "tests/core/dataset/Forms.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::dataset;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// So many interviews of one form.
class SameAgain final : public InterviewSource
{
public:
    SameAgain(form::SharedForm form, int count) : m_form(std::move(form)), m_count(count) { }

    Result<void> forEach(const Visitor &visit) override
    {
        for (int n = 0; n < m_count; ++n)
            SALTBUSH_TRY(visit({.submissionXml = xml(n), .form = m_form}));
        return ok();
    }

private:
    static QByteArray xml(int n)
    {
        if (n == 1)
            return "<night><city>";
        return submission(2, "<city>mel</city><child><name>Ada</name></child>",
                          "uuid:" + QByteArray::number(n));
    }
    form::SharedForm m_form;
    int m_count;
};

} // namespace

TEST_CASE("CSV fields are quoted only where they must be, and never changed")
{
    QByteArray out;
    appendCsvRow(out,
                 std::vector<QString>{QStringLiteral("plain"), QStringLiteral("a,b"),
                                      QStringLiteral("say \"hi\""), QString(),
                                      QStringLiteral("two\nlines"), QStringLiteral("=1+1"),
                                      QString::fromUtf8("ภาษาไทย")});
    CHECK(out == QByteArray("plain,\"a,b\",\"say \"\"hi\"\"\",,\"two\nlines\",=1+1,ภาษาไทย\r\n"));
}

TEST_CASE("A table file appears when it is finished and not before")
{
    TempFolder folder;
    const TableModel model = TableModel::of({nightForm(1)});
    {
        CsvWriter writer(folder.path(), false);
        must(writer.begin(model.tables()[1]));
        CHECK_FALSE(QFile::exists(folder.file(QStringLiteral("night-child.csv"))));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty()); // given up: nothing is left
    CsvWriter writer(folder.path(), true);
    must(writer.begin(model.tables()[1]));
    must(writer.row(std::vector<QString>{QStringLiteral("k"), QStringLiteral("p"), QString()}));
    must(writer.finish());
    CHECK(writer.fileName() == QStringLiteral("night-child.csv"));
    CHECK(contentOf(folder.file(QStringLiteral("night-child.csv")))
          == QByteArray("\xEF\xBB\xBFKEY,PARENT_KEY,name\r\nk,p,\r\n"));
}

TEST_CASE("A folder that cannot be written to is an error that names the file")
{
    CsvWriter writer(QStringLiteral("/nowhere/at/all"), false);
    const Error error = mustFail(writer.begin(TableModel::of({nightForm(1)}).tables()[0]));
    CHECK(error.code == cannotWrite);
    CHECK(error.place.file == QStringLiteral("night.csv"));
}

TEST_CASE("All tables of all interviews are written; a damaged one is left out and counted")
{
    TempFolder folder;
    const auto form = nightForm(2);
    const TableModel model = TableModel::of({form});
    const ExportOptions options;
    auto tables = must(TableExport::begin(model, folder.path(), options));
    SameAgain source(form, 4);
    int damaged = 0;
    CHECK(must(tables.write(
              source, [&] { ++damaged; }, 4))
          == 3);
    CHECK(damaged == 1);
    const auto files = must(tables.finish());
    REQUIRE(files.size() == 3);
    CHECK(files[0].rows == 3);
    CHECK(files[1].rows == 3);
    CHECK(files[2].rows == 0);
    CHECK(contentOf(folder.file(files[1].name))
          == QByteArray("KEY,PARENT_KEY,name\r\nuuid:0/child[1],uuid:0,Ada\r\n"
                        "uuid:2/child[1],uuid:2,Ada\r\nuuid:3/child[1],uuid:3,Ada\r\n"));
}

TEST_CASE("A format that is not written here is named")
{
    TempFolder folder;
    ExportOptions options;
    options.formats = {QStringLiteral("clay")};
    const TableModel model = TableModel::of({nightForm(1)});
    const auto begun = TableExport::begin(model, folder.path(), options);
    REQUIRE_FALSE(begun);
    CHECK(begun.error().code == unknownFormat);
    CHECK(begun.error().facts == QStringList{QStringLiteral("clay")});
}

TEST_CASE("The codebook names every column, code and language")
{
    const TableModel model = TableModel::of({nightForm(1), nightForm(2)});
    const QByteArray csv = codebookCsv(model);
    CHECK(csv.startsWith("table,variable,code,kind,path,relevant,form_versions,"
                         "label::English (en),label::Thai (th)\r\n"));
    CHECK(csv.contains("night,city,,select-one,/night/city,,1 2,Which [/night/greeting] city?,"));
    CHECK(csv.contains("night,city,mel,,,,,Melbourne,เมลเบิร์น\r\n"));

    const QJsonObject json = QJsonDocument::fromJson(codebookJson(model)).object();
    CHECK(json[QStringLiteral("format")].toInt() == 1);
    const QJsonArray tables = json[QStringLiteral("tables")].toArray();
    REQUIRE(tables.size() == 3);
    CHECK(tables[2].toObject()[QStringLiteral("parent")].toString()
          == QStringLiteral("night-child"));
    qsizetype columns = 0;
    for (const QJsonValue &table : tables)
        columns += table.toObject()[QStringLiteral("variables")].toArray().size();
    qsizetype expected = 0;
    for (const Table &table : model.tables())
        expected += qsizetype(table.variables.size());
    CHECK(columns == expected);
}

TEST_CASE("A full disk is said as such, and leaves no half of a file")
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        SKIP("no /dev/full on this system");
    TempFolder folder;
    const QString unfinished = folder.file(QStringLiteral("night.csv.tmp-writing"));
    REQUIRE(QFile::link(QStringLiteral("/dev/full"), unfinished));
    {
        const ExportOptions options;
        const TableModel model = TableModel::of({nightForm(1)});
        TableExport tables = must(TableExport::begin(model, folder.path(), options));
        const auto files = tables.finish();
        REQUIRE_FALSE(files);
        CHECK(files.error().code == disk::full);
        CHECK(files.error().retry == Retry::Later);
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::System).isEmpty());
}

TEST_CASE("Two forms never share a name in a dataset")
{
    const QStringList names{QStringLiteral("night/a"),         QStringLiteral("night:a"),
                            QStringLiteral("night_a"),         QStringLiteral("night a"),
                            QStringLiteral(".night"),          QStringLiteral("_.night"),
                            QStringLiteral("night\U0001F33E"), QStringLiteral("night__")};
    QStringList safe;
    for (const QString &name : names) {
        safe << safeName(name);
        CHECK_FALSE(safe.back().contains(QRegularExpression(QStringLiteral("[/: ]|^\\."))));
    }
    CHECK(safe.removeDuplicates() == 0);
    // What needs no change has none, in any script.
    for (const QString &name : {QStringLiteral("night_a-2.1"), QStringLiteral("ที่ทำงาน"),
                                QStringLiteral("설문"), QStringLiteral("夜班")})
        CHECK(safeName(name) == name);
}
