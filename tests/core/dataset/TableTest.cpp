// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dataset/Forms.h"

using namespace saltbush;
using namespace saltbush::test;
using dataset::TableModel;
using dataset::VariableKind;

namespace
{

QStringList namesOf(const dataset::Table &table)
{
    QStringList names;
    for (const auto &variable : table.variables)
        names.append(variable.name);
    return names;
}

const dataset::Variable &variable(const dataset::Table &table, const QString &name)
{
    const auto found = std::ranges::find(table.variables, name, &dataset::Variable::name);
    REQUIRE(found != table.variables.end());
    return *found;
}

/// All rows of one interview: table → rows → column → value; missing values are not there.
using Rows = std::map<QString, std::vector<std::map<QString, QString>>>;

Rows read(const TableModel &model, const form::SharedForm &form, const QByteArray &xml)
{
    Rows rows;
    dataset::RowReader reader(model);
    const dataset::SourceInterview interview{
        .submissionXml = xml, .form = form, .key = QStringLiteral("record")};
    must(reader.read(interview, [&](std::size_t table, std::span<const QString> values) {
        const dataset::Table &at = model.tables()[table];
        auto &row = rows[at.name].emplace_back();
        REQUIRE(values.size() == at.variables.size());
        for (std::size_t n = 0; n < values.size(); ++n)
            if (!values[n].isNull())
                row[at.variables[n].name] = values[n];
        return ok();
    }));
    return rows;
}

} // namespace

TEST_CASE("A form becomes one table, and one more for each repeat")
{
    const TableModel model = TableModel::of({nightForm(1)});
    REQUIRE(model.tables().size() == 3);
    CHECK(namesOf(model.tables()[0])
          == QStringList{"KEY"} + TableModel::metadataNames()
              + QStringList{"greeting", "city", "about-languages", "about-languages/en",
                            "about-languages/la", "about-languages/th", "about-hat", "about-age",
                            "about-age__nonresponse", "meta-instanceID"});
    CHECK(model.tables()[1].name == "night-child");
    CHECK(namesOf(model.tables()[1]) == QStringList{"KEY", "PARENT_KEY", "name"});
    CHECK(model.tables()[2].name == "night-child-toy");
    CHECK(model.tables()[2].parent == 1);
    CHECK(namesOf(model.tables()[2]) == QStringList{"KEY", "PARENT_KEY", "kind"});
}

TEST_CASE("Columns know their labels, codes and when they are asked")
{
    const TableModel model = TableModel::of({nightForm(1)});
    CHECK(model.languages() == QStringList{"English (en)", "Thai (th)"});
    const auto &city = variable(model.tables()[0], "city");
    CHECK(city.kind == VariableKind::SelectOne);
    CHECK(city.labels.at("English (en)") == "Which [/night/greeting] city?");
    CHECK(city.labels.at("Thai (th)") == QString::fromUtf8("เมืองไหน"));
    REQUIRE(city.codes.size() == 2);
    CHECK(city.codes[0].code == "mel");
    CHECK(city.codes[0].labels.at("Thai (th)") == QString::fromUtf8("เมลเบิร์น"));
    CHECK(variable(model.tables()[0], "about-age").relevance == "/night/city = 'mel'");
    CHECK(variable(model.tables()[0], "about-age__nonresponse").codes.size() == 2);
}

TEST_CASE("Every column and choice of every version stays, beside its neighbours")
{
    const TableModel model = TableModel::of({nightForm(1), nightForm(2)});
    CHECK(namesOf(model.tables()[0]).mid(1 + TableModel::metadataNames().size())
          == QStringList{"greeting", "city", "about-languages", "about-languages/en",
                         "about-languages/la", "about-languages/th", "about-hat", "about-age",
                         "about-age__nonresponse", "about-rent", "meta-instanceID"});
    CHECK(variable(model.tables()[0], "about-rent").formVersions == QStringList{"2"});
    CHECK(variable(model.tables()[0], "about-hat").formVersions == QStringList{"1"});
    CHECK(variable(model.tables()[0], "city").formVersions == QStringList{"1", "2"});
    CHECK(variable(model.tables()[0], "about-languages").codes.size() == 3);
}

TEST_CASE("A submission becomes rows that know their parents")
{
    const auto form = nightForm(1);
    const TableModel model = TableModel::of({form});
    const Rows rows = read(
        model, form,
        submission(1,
                   "<greeting>fair</greeting><city>mel</city>"
                   "<about><languages>en th</languages><hat>a, \"b\"</hat><age>44</age></about>"
                   "<child><name>Ada</name><toy><kind>ball</kind></toy><toy><kind>kite</kind></"
                   "toy></child>"
                   "<child><name>Ben</name></child>"));
    const auto &main = rows.at("night").front();
    CHECK(main.at("KEY") == "uuid:1");
    CHECK(main.at("_form_version") == "1");
    CHECK(main.at("about-languages") == "en th");
    CHECK(main.at("about-languages/en") == "1");
    CHECK(main.at("about-languages/la") == "0");
    CHECK(main.at("about-languages/th") == "1");
    CHECK(main.at("about-hat") == "a, \"b\"");
    CHECK_FALSE(main.contains("about-age__nonresponse"));
    REQUIRE(rows.at("night-child").size() == 2);
    CHECK(rows.at("night-child")[1].at("KEY") == "uuid:1/child[2]");
    CHECK(rows.at("night-child")[1].at("PARENT_KEY") == "uuid:1");
    CHECK(rows.at("night-child")[1].at("name") == "Ben");
    REQUIRE(rows.at("night-child-toy").size() == 2);
    CHECK(rows.at("night-child-toy")[1].at("KEY") == "uuid:1/child[1]/toy[2]");
    CHECK(rows.at("night-child-toy")[1].at("PARENT_KEY") == "uuid:1/child[1]");
    CHECK(rows.at("night-child-toy")[1].at("kind") == "kite");
}

TEST_CASE("Not asked is missing and not zero; a reason for no answer stands beside it")
{
    const auto form = nightForm(2);
    const TableModel model = TableModel::of({nightForm(1), form});
    const Rows rows = read(
        model, form,
        submission(2, "<city>mel</city><about><age saltbush:nonresponse=\"refused\"/></about>"));
    const auto &main = rows.at("night").front();
    CHECK_FALSE(main.contains("about-languages"));
    CHECK_FALSE(main.contains("about-languages/en"));
    CHECK_FALSE(main.contains("about-age"));
    CHECK(main.at("about-age__nonresponse") == "refused");
    CHECK_FALSE(main.contains("about-hat"));
    CHECK(main.at("_form_version") == "2");
}

TEST_CASE("A choice of an older version is missing where it was not offered")
{
    const auto form = nightForm(2);
    const TableModel model = TableModel::of({nightForm(1), form});
    const Rows rows = read(model, form, submission(2, "<about><languages>th</languages></about>"));
    const auto &main = rows.at("night").front();
    CHECK(main.at("about-languages/th") == "1");
    CHECK(main.at("about-languages/en") == "0");
    CHECK_FALSE(main.contains("about-languages/la"));
}

TEST_CASE("A submission without an instanceID is known by its record")
{
    const auto form = nightForm(1);
    const TableModel model = TableModel::of({form});
    const Rows rows = read(model, form, "<night id=\"night\"><city>syd</city></night>");
    CHECK(rows.at("night").front().at("KEY") == "record");
}
