// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/Codebook.h"
#include "tests/core/dataset/Forms.h"

using namespace saltbush;
using namespace saltbush::test;
using dataset::TableModel;
using dataset::VariableKind;

namespace
{

form::SharedForm rankForm()
{
    auto read = form::readXForm(R"x(<h:html xmlns="http://www.w3.org/2002/xforms"
      xmlns:h="http://www.w3.org/1999/xhtml" xmlns:odk="http://www.opendatakit.org/xforms"
      xmlns:orx="http://openrosa.org/xforms"><h:head><h:title>R</h:title><model>
      <instance><r id="r"><order/><scale/><orx:meta><orx:instanceID/></orx:meta></r></instance>
      <bind nodeset="/r/order" type="odk:rank"/><bind nodeset="/r/scale" type="int"/>
      <bind nodeset="/r/orx:meta/orx:instanceID" type="string" jr:preload="uid"
            xmlns:jr="http://openrosa.org/javarosa"/>
      </model></h:head><h:body>
      <odk:rank ref="/r/order"><label>Order</label>
        <item><label>A</label><value>a</value></item><item><label>B</label><value>b</value></item>
        <item><label>C</label><value>c</value></item></odk:rank>
      <range ref="/r/scale" start="1" end="5" step="1"><label>Scale</label>
        <item><label>Never</label><value>1</value></item></range>
      </h:body></h:html>)x",
                                interview::formFunctions());
    for (const Problem &problem : read.problems)
        UNSCOPED_INFO(problem.error.toString().toStdString());
    REQUIRE(read.form);
    return read.form;
}

std::map<QString, QString> rowOf(const TableModel &model, const form::SharedForm &form,
                                 const QByteArray &order)
{
    std::map<QString, QString> row;
    dataset::RowReader reader(model);
    const QByteArray xml = "<r id=\"r\"><order>" + order + "</order><scale>3</scale></r>";
    must(reader.read({.submissionXml = xml, .form = form, .key = "k"},
                     [&](std::size_t, std::span<const QString> values) {
                         for (std::size_t n = 0; n < values.size(); ++n)
                             row[model.tables()[0].variables[n].name] = values[n];
                         return ok();
                     }));
    return row;
}

} // namespace

TEST_CASE("A ranking is a column of its own and one for the place of each choice")
{
    const form::SharedForm form = rankForm();
    const TableModel model = TableModel::of({form});
    auto row = rowOf(model, form, "c a b");
    CHECK(row["order"] == "c a b");
    CHECK(row["order/a"] == "2");
    CHECK(row["order/b"] == "3");
    CHECK(row["order/c"] == "1");
    CHECK(row["scale"] == "3");
    row = rowOf(model, form, "");
    CHECK(row["order/a"].isNull());

    for (const dataset::Variable &variable : model.tables()[0].variables) {
        if (variable.name == "order/a") {
            CHECK(variable.kind == VariableKind::RankPlace);
            CHECK(nameOf(variable.kind) == "rank-place");
            CHECK(variable.labels.at("default") == "Order: A");
        }
        if (variable.name == "scale") {
            CHECK(variable.kind == VariableKind::Integer);
            REQUIRE(variable.codes.size() == 1);
            CHECK(variable.codes[0].labels.at("default") == "Never");
        }
    }
}
