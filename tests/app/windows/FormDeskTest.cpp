// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FormDeskPage.h"
#include "app/desk/FormPreview.h"
#include "app/interview/PageView.h"
#include "app/interview/QuestionPanel.h"
#include "app/page/InterfaceLanguage.h"
#include "app/widgets/DropDown.h"
#include "tests/app/windows/EmptyHome.h"
#include "tests/app/windows/Pictures.h"
#include "tests/support/Results.h"

#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::app;
using namespace saltbush::test;

namespace
{

const QString survey = uR"(| survey |
|  | type             | name | label::English (en) | label::Thai (th) | relevant        |
|  | select_one city  | city | Which city?         | เมืองไหน          |                 |
|  | integer          | age  | How old are you?    |                  | ${city} = 'syd' |
|  | text             | last | Anything else?      | มีอะไรอีกไหม       |                 |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) |
|  | city      | mel  | Melbourne           | เมลเบิร์น          |
|  | city      | syd  | Sydney              | ซิดนีย์            |
| translations |
|  | language | sheet | name | column | status  | checked_by | date |
|  | th       |       |      |        | machine |            |      |
|  | th       |       | last |        | checked | Mali       | 2026-11-01 |
)"_s;

/// What can be read and is surely not meant.
const QString mistaken = uR"(| survey |
|  | type             | name | label::English (en) | label::Thai  | relevent | relevant      | constraint                |
|  | select_one city  | city | Which city?         | เมืองไหน      |          |               |                           |
|  | integer          | age  | How old are you?    |              |          | city = 'syd'  | 18-99                     |
|  | text             | last | Anything else?      | มีอะไรอีกไหม   |          | ${city} = yes | regex(., '^(0[0-9]{9}$') |
|  | note             | end  | Thank you           | ขอบคุณ        |          | ${city} = 'Sydney' |                      |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) |
|  | city      | mel  | Melbourne           | เมลเบิร์น          |
|  | city      | syd  | Sydney              | ซิดนีย์            |
)"_s;

/// A coordinator at the form desk, with a file in the home folder.
struct EditorDesk : EmptyHome
{
    explicit EditorDesk(Scheme scheme = Scheme::Light, int percent = 100)
        : EmptyHome(scheme, percent)
    {
        openStudy();
        press(Qt::Key_8, Qt::ControlModifier);
        REQUIRE(page());
    }
    FormDeskPage *page() { return window->findChild<FormDeskPage *>(); }
    FormPreview *preview() { return window->findChild<FormPreview *>(); }

    QString save(const QString &text, const QString &name = u"migration.md"_s)
    {
        const QString path = folder.file(name);
        // As spreadsheet programs save: another file, put in its place.
        must(writeDurably(disk, path, text.toUtf8()));
        return path;
    }
    /// Through the chooser, by keys.
    void openByKeys(const QString &path)
    {
        REQUIRE(pressButton(u"Open a questionnaire"_s));
        auto *chooser = window->findChild<QFileDialog *>();
        REQUIRE(chooser);
        auto *name = chooser->findChild<QLineEdit *>();
        REQUIRE(name);
        name->setFocus();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        settle();
    }
    QString question()
    {
        const auto panels = preview()->findChildren<QuestionPanel *>();
        return panels.isEmpty() ? QString() : panels.front()->accessibleName();
    }
    bool comes(const QString &words)
    {
        return QTest::qWaitFor([&] { return sees(words); }, 60'000);
    }
};

} // namespace

SCENARIO("A questionnaire in the making: what is wrong, how it looks, what is not translated",
         "[desk]")
{
    EditorDesk desk;
    CHECK(desk.sees(u"Open the spreadsheet that you are writing"_s));
    desk.openByKeys(desk.save(survey));
    CHECK(desk.sees(u"migration.md"_s));
    CHECK(desk.sees(u"ready to be asked"_s));
    CHECK(desk.sees(u"survey!D3: age (label) has no text in ไทย"_s));
    CHECK(desk.sees(u"made by a machine, to be checked by a person"_s));

    THEN("every question is shown by keys, also those that the rules leave out")
    {
        CHECK(desk.question() == u"Which city?"_s);
        desk.preview()->findChild<PageView *>()->focusFirst();
        desk.press(Qt::Key_Right, Qt::AltModifier);
        CHECK(desk.question() == u"How old are you?"_s);
        desk.type(u"31"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"Anything else?"_s);
    }
    THEN("it can be seen in another language with a second one beside it")
    {
        auto *language = desk.preview()->findChildren<DropDown *>()[0];
        auto *second = desk.preview()->findChildren<DropDown *>()[1];
        language->setFocus();
        desk.press(Qt::Key_Down);
        CHECK(desk.question() == u"เมืองไหน"_s);
        second->setFocus();
        desk.press(Qt::Key_Down);
        CHECK(desk.sees(u"Which city?"_s));
    }
    THEN("as the rules lead, a question that nobody is asked is not shown")
    {
        auto *mode = desk.preview()->findChildren<DropDown *>()[2];
        mode->setFocus();
        desk.press(Qt::Key_Down);
        desk.pressButton(u"Next"_s);
        CHECK(desk.question() == u"Anything else?"_s);
    }
    THEN("nothing of it is kept")
    {
        REQUIRE(desk.preview());
        desk.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(desk.sees(u"None. An interview that you leave"_s));
        desk.window->lock();
        CHECK(must(desk.disk.list(desk.workspacePath() + u"/drafts"_s)).isEmpty());
    }
}

SCENARIO("Saved with mistakes, and mended: the desk follows and stays at its question", "[desk]")
{
    EditorDesk desk;
    desk.openByKeys(desk.save(survey));
    REQUIRE(desk.pressButton(u"Next"_s));
    REQUIRE(desk.question() == u"How old are you?"_s);

    QString wrong = survey;
    wrong.replace(u"| integer          |"_s, u"| intger           |"_s);
    wrong.replace(u"${city} = 'syd'"_s, u"${town} = 'syd'"_s);
    desk.save(wrong);
    REQUIRE(desk.comes(u"2 error"_s));
    CHECK(desk.sees(u"survey!A3: "_s));
    CHECK(desk.sees(u"survey!E3: "_s));
    CHECK(desk.sees(u"This is how it was before the errors"_s));
    CHECK(desk.question() == u"How old are you?"_s);

    QString mended = survey;
    mended.replace(u"How old are you?"_s, u"What is your age?"_s);
    desk.save(mended);
    REQUIRE(desk.comes(u"What is your age?"_s));
    CHECK(desk.sees(u"ready to be asked"_s));
    CHECK_FALSE(desk.sees(u"This is how it was before the errors"_s));
    CHECK(desk.question() == u"What is your age?"_s);
}

SCENARIO("A long questionnaire is read while the window stays awake", "[desk]")
{
    EditorDesk desk;
    QString text = u"| survey |\n|  | type | name | label |\n"_s;
    for (int i = 0; i < 6000; ++i)
        text += u"|  | text | question_number_%1 | The question number %1 of a very long form |\n"_s
                    .arg(i);
    desk.openByKeys(desk.save(text));
    REQUIRE(desk.comes(u"ready to be asked"_s));
    CHECK(desk.question() == u"The question number 0 of a very long form"_s);
}

TEST_CASE("A file that is none is said in words, and the desk stays", "[desk]")
{
    EditorDesk desk;
    must(desk.disk.writeAndSync(desk.folder.file(u"broken.xlsx"_s), "this is not a workbook"));
    desk.page()->open(desk.folder.file(u"broken.xlsx"_s));
    desk.settle();
    CHECK(desk.sees(u"1 error"_s));
    CHECK_FALSE(desk.sees(u"As it will be asked"_s));
    desk.page()->open(desk.save(survey));
    CHECK(desk.question() == u"Which city?"_s);
}

TEST_CASE("A questionnaire that comes as XML tells by question what is not translated", "[desk]")
{
    const DeskForm whole =
        DeskForm::read(QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/app/windows/services.xml"));
    REQUIRE(whole.form);
    REQUIRE(whole.languages.size() == 5);
    CHECK(whole.languages.front().missing.empty());

    QFile file(whole.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString xml = QString::fromUtf8(file.readAll());
    const auto at = xml.indexOf(u"<translation lang=\"Thai (th)\""_s);
    const auto text = xml.indexOf(u"<text id="_s, at);
    const QString id = xml.mid(text).section(u'"', 1, 1);
    xml.remove(text, xml.indexOf(u"</text>"_s, text) + 7 - text);
    const TempFolder folder;
    SystemDisk disk;
    must(disk.writeAndSync(folder.file(u"services.xml"_s), xml.toUtf8()));
    const DeskForm holed = DeskForm::read(folder.file(u"services.xml"_s));
    const auto thai = std::ranges::find(holed.languages, u"Thai (th)"_s, &LanguageState::language);
    REQUIRE(thai != holed.languages.end());
    REQUIRE(thai->missing.size() == 1);
    CHECK(thai->missing.front().place.node == id);
}

TEST_CASE("A form without relevance is the same form", "[desk]")
{
    const QByteArray xml = R"(<h:html xmlns="a" xmlns:h="b"><h:head><bind nodeset="/data/q"
 relevant="/data/p = 'x &amp; y'" type="int"/></h:head><p relevant="stays">a &lt; b</p></h:html>)";
    const QString without = QString::fromUtf8(withoutRelevance(xml));
    CHECK_FALSE(without.contains(u"/data/p"_s));
    CHECK(without.contains(u"relevant=\"stays\""_s));
    CHECK(without.contains(u"xmlns:h=\"b\""_s));
    CHECK(without.contains(u"type=\"int\""_s));
    CHECK(without.contains(u"a &lt; b"_s));
}

SCENARIO("What is saved while the window does something else is read when the page is back",
         "[desk]")
{
    EditorDesk desk;
    QString notes;
    for (int i = 0; i < 5000; ++i)
        notes += u"|  | note | n%1 | A note that makes it large | | |\n"_s.arg(i);
    const QString large = QString(survey).replace(u"| choices |"_s, notes + u"| choices |"_s);
    desk.openByKeys(desk.save(large));
    REQUIRE(desk.comes(u"ready to be asked"_s));
    const QString broken = QString(large).replace(u"integer"_s, u"no-such-type"_s);

    WHEN("long work is going on")
    {
        std::atomic<bool> isOver = false;
        REQUIRE(desk.window->runLong(
            u"Something else"_s,
            [&isOver](Progress &) {
                while (!isOver)
                    QThread::msleep(5);
            },
            [] {}));
        desk.save(broken);
        QTest::qWait(1000); // longer than the pause before it is read
        isOver = true;
        CHECK(desk.comes(u"no-such-type"_s));
    }
    WHEN("another page is in sight")
    {
        desk.press(Qt::Key_9, Qt::ControlModifier);
        desk.save(broken);
        QTest::qWait(1000);
        CHECK(desk.sees(u"Lock when nobody is there"_s));
        desk.press(Qt::Key_8, Qt::ControlModifier);
        CHECK(desk.comes(u"no-such-type"_s));
    }
}

TEST_CASE("Pictures of the form desk", "[.][screens][desk-pictures]")
{
    const auto scheme = GENERATE(Scheme::Light, Scheme::Dark);
    const int percent = GENERATE(100, 200);
    const QString look =
        u"%1-%2"_s.arg(scheme == Scheme::Light ? u"light"_s : u"dark"_s).arg(percent);
    EditorDesk desk(scheme, percent);
    grab(*desk.window, u"desk-empty-"_s + look);
    CHECK(clippedTexts(*desk.window) == QStringList());
    desk.page()->open(desk.save(survey));
    desk.settle();
    auto *second = desk.preview()->findChildren<DropDown *>()[1];
    second->setCurrentIndex(2);
    grab(*desk.window, u"desk-form-"_s + look);
    CHECK(clippedTexts(*desk.window) == QStringList());
    QWidget *content = desk.preview()->parentWidget();
    grab(*content, u"desk-whole-"_s + look);
    desk.save(QString(survey).replace(u"integer "_s, u"intger  "_s));
    REQUIRE(desk.comes(u"1 error"_s));
    grab(*desk.window, u"desk-errors-"_s + look);
    CHECK(clippedTexts(*desk.window) == QStringList());
    for (const QString &language : InterfaceLanguage::all()) {
        desk.window->setInterfaceLanguage(language);
        desk.settle();
        desk.page()->open(desk.save(mistaken));
        desk.settle();
        grab(*desk.window, u"desk-meant-%1-"_s.arg(language) + look);
        CHECK(clippedTexts(*desk.window) == QStringList());
    }
    desk.window->setInterfaceLanguage(u"en_AU"_s);
    desk.settle();
    const QString demo = qEnvironmentVariable("SALTBUSH_DESK_FORM");
    if (demo.isEmpty())
        return;
    desk.page()->open(demo);
    desk.settle();
    desk.preview()->findChildren<DropDown *>()[0]->setCurrentIndex(1);
    desk.preview()->findChildren<DropDown *>()[1]->setCurrentIndex(1);
    for (int pages = 0; pages < 3; ++pages)
        desk.pressButton(u"Next"_s);
    grab(*desk.window, u"desk-demo-"_s + look);
    grab(*desk.preview()->parentWidget(), u"desk-demo-whole-"_s + look);
}
