// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/Convert.h"
#include "core/xlsform/MarkdownReader.h"
#include "tests/bench/Row.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/Conformance.h"

#include <QFile>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

TestForm questionnaire(int questions)
{
    TestForm form;
    for (int i = 0; i < questions; ++i) {
        form.instance += QStringLiteral("<q%1/><c%1/>").arg(i);
        form.model += QStringLiteral("<bind nodeset=\"/data/c%1\" calculate=\"/data/q%1 + 1\" "
                                     "relevant=\"/data/q%1 != 'no'\"/>")
                          .arg(i);
        form.body += QStringLiteral("<input ref=\"/data/q%1\"/>").arg(i);
    }
    return form;
}

/// The 99th percentile of an answer, until its ChangeSet is there, in milliseconds.
double answerTime(int nodes)
{
    Scenario interview(questionnaire(nodes / 2));
    std::vector<double> times;
    for (int i = 0; i < 2000; ++i) {
        const auto node = interview.node(QStringLiteral("/data/q%1").arg(i % (nodes / 2)));
        times.push_back(secondsOf(
            [&] { std::ignore = must(interview.session().answer(node, QString::number(i))); }));
    }
    return quantile(times, 0.99) * 1e3;
}

/// A cascade: so many places in a thousand districts.
TestForm cascade(int places)
{
    QString items;
    for (int i = 0; i < places; ++i)
        items += QStringLiteral("<item><name>p%1</name><label>Place %1</label>"
                                "<district>d%2</district></item>")
                     .arg(i)
                     .arg(i % 1000);
    return {QStringLiteral("<district/><place/>"),
            QStringLiteral("<instance id=\"places\"><root>%1</root></instance>").arg(items),
            QStringLiteral("<input ref=\"/data/district\"/><select1 ref=\"/data/place\">"
                           "<itemset nodeset=\"instance('places')/root/item[district ="
                           " /data/district]\"><value ref=\"name\"/><label ref=\"label\"/>"
                           "</itemset></select1>")};
}

QByteArray workbook(int questions)
{
    QByteArray text = "| survey |\n| | type | name | label::English (en) | label::Thai (th) |\n";
    for (int i = 0; i < questions; ++i)
        text += "| | select_one yesno | q" + QByteArray::number(i) + " | Question "
            + QByteArray::number(i) + " | คำถาม " + QByteArray::number(i) + " |\n";
    return text
        + "| choices |\n| | list_name | name | label::English (en) | label::Thai (th) |\n"
          "| | yesno | yes | Yes | ใช่ |\n| | yesno | no | No | ไม่ |\n";
}

} // namespace

TEST_CASE("One answer", "[forms]")
{
    const double small = answerTime(100), large = answerTime(10'000);
    row("one answer, form of 10,000 nodes", "p99 < 4 ms, not growing",
        "p99 %.3f ms (%.1f x 100 nodes)", large, large / small);
}

TEST_CASE("A filtered list", "[forms]")
{
    Scenario interview(cascade(100'000));
    const auto ask = [&](const char *district) {
        interview.answer(QStringLiteral("/data/district"), QString::fromLatin1(district));
        return secondsOf(
            [&] { REQUIRE(interview.choices(QStringLiteral("/data/place")).size() == 100); });
    };
    const double first = ask("d5");
    double later = 0;
    for (const char *district : {"d7", "d400", "d999", "d5"})
        later = std::max(later, ask(district));
    row("list of 100,000 rows, filtered", "< 5 ms after the first",
        "first %.1f ms, then at most %.2f ms", first * 1e3, later * 1e3);
}

TEST_CASE("A workbook", "[forms]")
{
    const auto time = [](int questions) {
        const auto sheets = xlsform::MarkdownReader::read(QString::fromUtf8(workbook(questions)));
        xlsform::Conversion conversion;
        const double seconds = secondsOf([&] { conversion = xlsform::convert(sheets); });
        REQUIRE_FALSE(conversion.hasErrors());
        return seconds;
    };
    const double one = time(1'000), ten = time(10'000);
    row("XLSForm to XForm, 10,000 questions x 2 languages", ">= 20 x pyxform (issue 4)",
        "%.2f s (%.1f x 1,000 questions)", ten, ten / one);
}

TEST_CASE("The verbal autopsy", "[forms]")
{
    const QString folder = conformanceFolder();
    if (folder.isEmpty())
        SKIP("no conformance data beside the checkout");
    QFile file(folder + QStringLiteral("/forms/javarosa/whova_form.xml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray xml = file.readAll();
    form::SharedForm form;
    const double load = secondsOf([&] { form = readForm(xml); });
    const double begin = secondsOf([&] { Scenario interview(form); });
    row("WHO verbal autopsy: load, begin", ">= 5 x JavaRosa (issue 4)", "%.0f ms, %.1f ms",
        load * 1e3, begin * 1e3);
}
