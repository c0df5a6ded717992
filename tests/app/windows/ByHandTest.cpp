// SPDX-License-Identifier: GPL-3.0-or-later
// What a form asks of a phone is answered by hand (core/decisions/0006): whatever it says of maps,
// cameras, calendars and other programs, its questions are asked as ever, and what is stored is
// what ODK Collect stores.
#include "app/interview/MediaAnswer.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/TabOrder.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/TestForm.h"

#include <QFile>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

/// One question; `keys` with Tab and Enter, and "v" for the arrow down after a tab.
struct Asked
{
    QString type, appearance, parameters, keys, stored;
};

const QString day = u"17\tvvvvv\t1990\n"_s;
const QString place = u"-37.81\t144.96\n"_s, placeKept = u"-37.81 144.96 0 0"_s;
const QString line = u"1 2\n3 4\n\n"_s, lineKept = u"1 2 0 0; 3 4 0 0"_s;
const QString shape = u"1 2\n3 4\n5 2\n\n"_s, shapeKept = u"1 2 0 0; 3 4 0 0; 5 2 0 0; 1 2 0 0"_s;

std::vector<Asked> typedQuestions()
{
    std::vector<Asked> all{
        {u"text"_s, u"printer"_s, {}, u"A7\n"_s, u"A7"_s},
        {u"text"_s, u"ex:org.example.app(a='b')"_s, {}, u"by hand\n"_s, u"by hand"_s},
        {u"integer"_s, u"ex:org.example.app"_s, {}, u"12\n"_s, u"12"_s},
        {u"decimal"_s, u"ex:org.example.app"_s, {}, u"1,5\n"_s, u"1.5"_s},
        {u"barcode"_s, u"front"_s, {}, u"885\n"_s, u"885"_s},
        {u"date"_s, u"no-calendar"_s, {}, day, u"1990-05-17"_s},
        {u"dateTime"_s,
         u"no-calendar"_s,
         {},
         u"17\tvvvvv\t1990\t09\t30\n"_s,
         u"1990-05-17T09:30:00.000"_s},
        {u"geopoint"_s, {}, u"allow-mock-accuracy=true"_s, place, placeKept},
        {u"geotrace"_s, {}, u"allow-mock-accuracy=true"_s, line, lineKept},
        {u"geotrace"_s, {}, u"incremental=true"_s, line, lineKept},
        {u"geotrace"_s, u"hide-input"_s, {}, line, lineKept},
        {u"geoshape"_s, {}, u"allow-mock-accuracy=true"_s, shape, shapeKept},
        {u"geoshape"_s, {}, u"incremental=true"_s, shape, shapeKept},
        {u"geoshape"_s, u"hide-input"_s, {}, shape, shapeKept},
    };
    for (const QString &map : {u"maps"_s, u"placement-map"_s, u"hide-input"_s, u"streets"_s,
                               u"terrain"_s, u"satellite"_s})
        all.push_back({u"geopoint"_s, map, {}, place, placeKept});
    return all;
}

std::vector<Asked> fileQuestions()
{
    std::vector<Asked> all{{u"image"_s, {}, u"app=org.example.camera"_s, {}, u".jpg"_s},
                           {u"file"_s, u"ex:org.example.app"_s, {}, {}, u".txt"_s}};
    for (const QString &camera :
         {u"new"_s, u"new-front"_s, u"new-rear"_s, u"selfie"_s, u"ex:org.example.app"_s})
        all.push_back({u"image"_s, camera, {}, {}, u".jpg"_s});
    return all;
}

/// The questions q0, q1, … on pages of their own.
form::SharedForm formOf(const std::vector<Asked> &questions)
{
    QString table = u"| survey |\n| | type | name | label | appearance | parameters |\n"_s;
    for (std::size_t i = 0; i < questions.size(); ++i)
        table += u"| | %1 | q%2 | And this? | %3 | %4 |\n"_s.arg(questions[i].type)
                     .arg(i)
                     .arg(questions[i].appearance, questions[i].parameters);
    return formOfTables(table + u"| | text | last | Anything else? | | |\n"_s);
}

void work(InterviewDesk &desk, const QString &keys)
{
    bool isInList = false;
    for (const QChar key : keys) {
        if (key == u'\t')
            app::moveFocus(desk.page(), true);
        else if (key == u'\n')
            desk.press(Qt::Key_Return);
        else if (isInList && key == u'v')
            desk.press(Qt::Key_Down);
        else
            desk.type(key);
        isInList = (isInList && key == u'v') || (key == u'\t' && keys.contains(u"\tv"_s));
    }
}

const QString noOtherApp = u"The questionnaire counts on another app or device here."_s;

bool asksAnother(const QString &appearance)
{
    return appearance.startsWith(u"ex:"_s) || appearance == u"printer"_s;
}

} // namespace

SCENARIO("What a form would ask of a phone is typed, and stored in the same shape", "[byhand]")
{
    const auto questions = typedQuestions();
    InterviewDesk desk(app::Scheme::Light, 100, formOf(questions));
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Asked &asked = questions[i];
        const QString path = u"/data/q%1"_s.arg(i);
        CAPTURE(asked.type, asked.appearance, asked.parameters);
        desk.open(path);
        REQUIRE(qobject_cast<app::TextField *>(desk.page().focusWidget()));
        CHECK(desk.sees(noOtherApp) == asksAnother(asked.appearance));
        work(desk, asked.keys);
        CHECK(desk.message().isEmpty());
        if (asked.type == u"dateTime"_s) // and how far this machine is from UTC
            CHECK(desk.value(path).startsWith(asked.stored));
        else
            CHECK(desk.value(path) == asked.stored);
        CHECK(desk.page().findChildren<app::TextField *>().size() > 0); // the next one is there
    }
    CHECK(desk.question() == u"Anything else?"_s);
}

SCENARIO("What a camera or another app was to give is a file that is chosen", "[byhand]")
{
    const auto questions = fileQuestions();
    InterviewDesk desk(app::Scheme::Light, 100, formOf(questions));
    TempFolder folder;
    const QString picture = folder.file(u"front.png"_s), words = folder.file(u"words.txt"_s);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(picture));
    QFile text(words);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("plain words");
    text.close();
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Asked &asked = questions[i];
        const QString path = u"/data/q%1"_s.arg(i);
        CAPTURE(asked.type, asked.appearance, asked.parameters);
        desk.open(path);
        REQUIRE(desk.page().findChild<app::MediaAnswer *>());
        CHECK(desk.sees(noOtherApp) == asksAnother(asked.appearance));
        desk.press(Qt::Key_1);
        answerFileDialog(desk.page(), asked.type == u"image"_s ? picture : words);
        CHECK(desk.message().isEmpty());
        CHECK(desk.value(path).endsWith(asked.stored));
    }
}

SCENARIO("The form's own words for a missing app stand beside a number, too", "[byhand]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type    | name  | label  | appearance     | noAppErrorString |
|  | integer | count | Count? | ex:org.example | No counter here. |
|  | integer | seen  | Seen?  |                |                  |
)"_s));
    desk.open(u"/data/count"_s);
    CHECK(desk.sees(u"No counter here."_s));
    CHECK_FALSE(desk.sees(noOtherApp));
    desk.type(u"3"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/count"_s) == u"3"_s);
    CHECK_FALSE(desk.sees(u"No counter here."_s));
}

SCENARIO("A group that another app was to answer is asked here", "[byhand]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(uR"(
| survey |
|  | type        | name  | label   | appearance | intent          |
|  | begin_group | parts | Parts   | field-list | org.example.ASK |
|  | integer     | age   | Age?    |            |                 |
|  | text        | town  | Town?   |            |                 |
|  | end_group   |       |         |            |                 |
)"_s));
    desk.open(u"/data/parts/age"_s);
    CHECK(desk.sees(u"Age?"_s));
    CHECK(desk.sees(u"Town?"_s));
    desk.type(u"34"_s);
    app::moveFocus(desk.page(), true);
    while (!qobject_cast<app::TextField *>(desk.page().focusWidget()))
        app::moveFocus(desk.page(), true); // past what is between
    desk.type(u"Mae Sot"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/parts/age"_s) == u"34"_s);
    CHECK(desk.value(u"/data/parts/town"_s) == u"Mae Sot"_s);
}

namespace
{

form::SharedForm styledForm(const QString &style)
{
    return formOfTables(u"| settings |\n| | style |\n| | %1 |\n"_s.arg(style) + uR"(
| survey |
|  | type        | name  | label  | appearance |
|  | begin_group | loose | Loose  |            |
|  | select_one yn | a   | A?     |            |
|  | select_one yn | b   | B?     |            |
|  | end_group   |       |        |            |
|  | begin_group | tight | Tight  | field-list |
|  | select_one yn | c   | C?     |            |
|  | select_one yn | d   | D?     |            |
|  | end_group   |       |        |            |
| choices |
|  | list_name | name | label |
|  | yn        | y    | Yes   |
|  | yn        | n    | No    |
)"_s);
}

/// Everything that is seen on the way, and the answers.
struct Seen
{
    QStringList words;
    QList<QImage> pictures;
    [[nodiscard]] bool operator==(const Seen &) const = default;
};

Seen walked(const QString &style)
{
    InterviewDesk desk(app::Scheme::Light, 100, styledForm(style));
    Seen seen;
    for (const QString &name : {u"loose/a"_s, u"loose/b"_s, u"tight/c"_s}) {
        desk.open(u"/data/"_s + name);
        desk.press(Qt::Key_2);
        for (const QString &each : {u"A?"_s, u"B?"_s, u"C?"_s, u"D?"_s})
            if (desk.sees(each))
                seen.words << each;
        seen.words << desk.value(u"/data/"_s + name);
        for (auto *panel : desk.page().findChildren<app::QuestionPanel *>())
            seen.pictures << panel->grab().toImage();
    }
    return seen;
}

} // namespace

SCENARIO("A page is a question or a field-list, whatever the form says of its style", "[byhand]")
{
    const Seen plain = walked(u"pages"_s);
    CHECK(plain.words == QStringList{u"A?"_s, u"n"_s, u"B?"_s, u"n"_s, u"C?"_s, u"D?"_s, u"n"_s});
    CHECK(walked({}) == plain);
}

SCENARIO("A theme of another program changes nothing here", "[byhand]")
{
    CHECK(styledForm(u"theme-formhub"_s)->bodyClasses == QStringList{u"theme-formhub"_s});
    CHECK(walked(u"theme-formhub"_s) == walked({}));
}
