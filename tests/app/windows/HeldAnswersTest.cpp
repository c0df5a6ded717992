// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the screen and is no answer yet is neither lost nor taken for one.
#include "app/interview/ChoiceAnswer.h"
#include "app/interview/DayFields.h"
#include "app/interview/DrawCanvas.h"
#include "app/interview/FileAnswer.h"
#include "app/interview/Picture.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/TabOrder.h"
#include "app/widgets/TextField.h"
#include "tests/app/windows/ChoiceForms.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/TestForm.h"

#include <QBuffer>
#include <QPointer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

form::SharedForm heldForm()
{
    static const form::SharedForm form = formOfTables(QStringLiteral(R"(
| survey |
|  | type        | name  | label::English (en) | label::German (de) | appearance           | read_only | default |
|  | image       | sign  | Sign here           | Unterschrift       | signature            |           |         |
|  | date        | day   | When you left       | Abreise            | ethiopian            |           |         |
|  | date        | month | The month you came  | Monat              | ethiopian month-year |           |         |
|  | decimal     | rate  | Pay in an hour      | Stundenlohn        | thousands-sep        |           |         |
|  | dateTime    | then  | When was that?      | Wann war das?      |                      |           |         |
|  | begin_group | shut  |                     |                    | field-list           |           |         |
|  | image       | old   | Signed before       | Früher             | annotate             | yes       |         |
|  | image       | face  | A picture           | Bild               |                      | yes       |         |
|  | select_multiple who | folded | Who came       | Wer kam            | minimal              | yes       | a b     |
|  | text        | more  | Anything else?      | Noch etwas?        |                      |           |         |
|  | end_group   |       |                     |                    |                      |           |         |
|  | text        | last  | The end             | Ende               |                      |           |         |
| choices |
|  | list_name | name | label::English (en) | label::German (de) |
|  | who       | a    | Anna                | Anna               |
|  | who       | b    | Ben                 | Ben                |
)"));
    return form;
}

int marksIn(const QByteArray &picture)
{
    const QImage image = *app::readPicture(picture);
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 96;
    return dark;
}

void signByKeys(InterviewDesk &desk)
{
    desk.press(Qt::Key_Space);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Right})
        for (int n = 0; n < 4; ++n)
            desk.press(key);
    desk.press(Qt::Key_Space);
}

void changeCalendar(InterviewDesk &desk)
{
    for (app::Button *button : desk.page().findChildren<app::Button *>())
        if (button->isVisible() && button->text().startsWith(u"Give the day in the"_s))
            return button->click();
    FAIL("no other calendar");
}

QStringList daysTyped(InterviewDesk &desk)
{
    for (const auto *days : desk.page().findChildren<app::DayFields *>()) {
        if (!days->isVisible())
            continue;
        QStringList texts;
        for (const auto *field : days->findChildren<app::TextField *>())
            texts << field->text();
        return texts;
    }
    return {};
}

/// Clocks of Melbourne, until it goes.
class InMelbourne
{
public:
    InMelbourne() { use("Australia/Melbourne"); }
    ~InMelbourne() { m_before.isNull() ? use(nullptr) : use(m_before.constData()); }
    InMelbourne(const InMelbourne &) = delete;
    InMelbourne &operator=(const InMelbourne &) = delete;

private:
    static void use(const char *zone)
    {
        zone ? static_cast<void>(qputenv("TZ", zone)) : static_cast<void>(qunsetenv("TZ"));
        tzset();
    }
    QByteArray m_before = qgetenv("TZ");
};

} // namespace

SCENARIO("What was drawn when the disk is full is held, and kept once there is room", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    desk.open(u"/data/sign"_s);
    desk.disk.isFull = true;
    signByKeys(desk);
    desk.press(Qt::Key_Return);
    CHECK(desk.message().startsWith(u"The disk is full"_s));
    CHECK(desk.question() == u"Sign here"_s);
    CHECK(desk.value(u"/data/sign"_s).isEmpty());
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.question() == u"Sign here"_s);
    CHECK_FALSE(desk.page().flush()); // nothing locks or closes over it
    CHECK(desk.saved() == u"One answer is not kept yet"_s);

    THEN("it is kept as soon as there is room, and the page is left")
    {
        desk.disk.isFull = false;
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"When you left"_s);
        REQUIRE_FALSE(desk.value(u"/data/sign"_s).isEmpty());
        CHECK(marksIn(desk.content(u"/data/sign"_s)) > 50);
        CHECK(desk.page().flush());
    }
    THEN("it can be taken back instead")
    {
        desk.press(Qt::Key_Backspace);
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"When you left"_s);
        CHECK(desk.page().flush());
    }
    THEN("it can be cleared, and does not come again")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK_FALSE(desk.page().findChild<app::DrawCanvas *>()->hasLines());
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"When you left"_s);
        CHECK(desk.value(u"/data/sign"_s).isEmpty());
    }
}

SCENARIO("Half a day goes along to the other calendar and back, and is asked about", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    desk.open(u"/data/day"_s);
    desk.type(u"12"_s);
    changeCalendar(desk);
    CHECK(desk.sees(u"Typed before: 12"_s));
    CHECK(daysTyped(desk) == QStringList{u""_s, u""_s});
    desk.press(Qt::Key_Return);
    CHECK(desk.message() == u"There is no such day. Please look again."_s);
    CHECK(desk.question() == u"When you left"_s);

    THEN("it is there again in its own calendar")
    {
        changeCalendar(desk);
        CHECK(daysTyped(desk) == QStringList{u"12"_s, u""_s});
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        desk.type(u"2016"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/day"_s) == u"2023-09-23"_s);
    }
    THEN("a day of the other calendar takes its place")
    {
        desk.type(u"1"_s);
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        desk.type(u"2024"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/day"_s) == u"2024-01-01"_s);
        CHECK(desk.question() == u"The month you came"_s);
    }
    THEN("it can be cleared")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == u"The month you came"_s);
        CHECK(desk.value(u"/data/day"_s).isEmpty());
    }
}

SCENARIO("A month is the same one after a look at the other calendar", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    desk.open(u"/data/month"_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    desk.type(u"2016"_s);
    changeCalendar(desk);
    CHECK(daysTyped(desk) == QStringList{u"2023"_s});
    WHEN("one goes on from there")
    {
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/month"_s) == u"2023-09-12"_s);
    }
    WHEN("one goes back first")
    {
        changeCalendar(desk);
        CHECK(daysTyped(desk) == QStringList{u"2016"_s});
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/month"_s) == u"2023-09-12"_s);
    }
    WHEN("another month is chosen there, it is that one")
    {
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        CHECK(desk.value(u"/data/month"_s) == u"2023-10-01"_s);
    }
}

SCENARIO("Words in a search are not taken for an answer", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, townsForm(200, u"select1"_s, u"search"_s));
    desk.open(u"/data/town"_s);
    const QString here = desk.question();
    const auto *field = desk.page().findChild<app::TextField *>();
    REQUIRE(field);

    WHEN("nothing fits, the page is held once and says why")
    {
        desk.type(u"qqq"_s);
        desk.press(Qt::Key_Return);
        CHECK(desk.question() == here);
        CHECK(desk.message().startsWith(u"What was typed is not chosen yet."_s));
        CHECK(desk.page().focusWidget() == field);
        desk.press(Qt::Key_Return);
        CHECK(desk.message().isEmpty());
        CHECK(desk.value(u"/data/town"_s).isEmpty());
        CHECK(desk.question() != here);
    }
    WHEN("several fit, too, and other words are another case")
    {
        desk.type(u"Town 1"_s);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        CHECK(desk.question() == here);
        CHECK_FALSE(desk.message().isEmpty());
        desk.type(u"9"_s);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        CHECK(desk.question() == here);
        desk.press(Qt::Key_Return); // the first that fits
        CHECK_FALSE(desk.value(u"/data/town"_s).isEmpty());
        CHECK(desk.message().isEmpty());
    }
    WHEN("one fits, it is meant, and the page is left once")
    {
        desk.type(u"zurich"_s);
        desk.press(Qt::Key_Right, Qt::AltModifier);
        CHECK_FALSE(desk.value(u"/data/town"_s).isEmpty());
        CHECK(desk.question() != here);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(desk.question() == here);
    }
}

SCENARIO("A number is the same one in a language that writes it otherwise", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    desk.chooseLanguages(u"English (en)"_s, {});
    desk.open(u"/data/rate"_s);
    const auto text = [&desk] { return desk.page().findChild<app::TextField *>()->text(); };
    desk.type(u"1,234.5"_s);
    desk.chooseLanguages(u"German (de)"_s, {});
    CAPTURE(text());
    CHECK(text().contains(u"234,5"_s));
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/rate"_s) == u"1234.5"_s);
    desk.open(u"/data/rate"_s);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(u"1,234"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/rate"_s) == u"1.234"_s);
    desk.open(u"/data/rate"_s);
    desk.chooseLanguages(u"English (en)"_s, {});
    CHECK(text() == u"1.234"_s);
    desk.press(Qt::Key_End);
    desk.type(u"5"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.value(u"/data/rate"_s) == u"1.2345"_s);
}

TEST_CASE("A time that the clocks skip is a moment that there was", "[held]")
{
    const InMelbourne clocks;
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    const auto typed = [&desk](const QString &hour) {
        desk.open(u"/data/then"_s);
        for (const QString &part : {u"4"_s, u"October"_s, u"2026"_s, hour, u"30"_s}) {
            if (part == u"October"_s) { // from a list
                desk.press(Qt::Key_End);
                desk.press(Qt::Key_Up);
                desk.press(Qt::Key_Up);
            } else {
                desk.press(Qt::Key_A, Qt::ControlModifier);
                desk.type(part);
            }
            app::moveFocus(desk.page(), true); // Tab, as the main window means it
        }
        desk.page().flush();
        return desk.value(u"/data/then"_s);
    };
    CHECK(typed(u"1"_s) == u"2026-10-04T01:30:00.000+10:00"_s);
    CHECK(typed(u"2"_s) == u"2026-10-04T02:30:00.000+10:00"_s); // half past three, they show
    CHECK(typed(u"3"_s) == u"2026-10-04T03:30:00.000+11:00"_s);
}

SCENARIO("What cannot be answered takes no focus and no number", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, heldForm());
    desk.open(u"/data/then"_s);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(desk.page().focusWidget());
    CHECK(desk.page().focusWidget()->isVisible());
    CHECK(desk.sees(u"Anna · Ben"_s));
    CHECK(desk.page().focusWidget()->accessibleName().contains(u"Anything else?"_s));
    auto *folded = desk.page().findChild<app::ChoiceAnswer *>();
    REQUIRE(folded);
    for (auto *panel : desk.page().findChildren<app::QuestionPanel *>())
        for (auto *button : panel->findChildren<app::Button *>())
            if (panel->isAncestorOf(folded) && button->accessibleName() == u"Comment"_s)
                button->setFocus();
    desk.press(Qt::Key_1);
    CHECK(folded->isHidden());
    CHECK(desk.value(u"/data/shut/folded"_s) == u"a b"_s);
}

TEST_CASE("A choice that takes itself out of the list is there until it has spoken", "[held]")
{
    const app::Theme theme(app::Scheme::Light, 100);
    app::ChoiceAnswer answer(theme, app::ChoiceRow::Mark::Radio);
    interview::Question question{.kind = form::ControlKind::SelectOne};
    question.choices = {{u"a"_s, {u"Anna"_s, u"en"_s}}, {u"b"_s, {u"Ben"_s, u"en"_s}}};
    answer.show(question, nullptr);
    const QPointer<app::ChoiceRow> last = answer.findChildren<app::ChoiceRow *>().back();
    bool wasThere = false;
    QObject::connect(&answer, &app::ChoiceAnswer::answered, [&](const QString &value) {
        CHECK(value == u"b"_s);
        question.choices.pop_back();
        answer.show(question, nullptr);
        wasThere = !last.isNull();
    });
    last->click();
    CHECK(wasThere);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(last.isNull());
    CHECK(answer.findChildren<app::ChoiceRow *>().size() == 1);
}

SCENARIO("A film is no letter, and nobody films who was not allowed to", "[held]")
{
    InterviewDesk desk(app::Scheme::Light, 100, formOfTables(QStringLiteral(R"(
| survey |
|  | type | name   | label                 |
|  | file | letter | A letter that you got |
|  | text | more   | Anything else?        |
)")));
    desk.scopes = {{u"audio"_s, false}};
    desk.open(u"/data/letter"_s);
    const auto give = [&desk](QByteArray bytes) {
        app::FileAnswer *files = nullptr;
        for (auto *each : desk.page().findChildren<app::FileAnswer *>())
            files = each->isVisible() ? each : files;
        REQUIRE(files);
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        Q_EMIT files->attached(&content, u"pdf"_s);
    };
    give("OggS OpusHead");
    CHECK(desk.message()
          == u"Not taken: there is sound in that file, and no recording of sound was agreed to."_s);
    CHECK(desk.value(u"/data/letter"_s).isEmpty());
    desk.press(Qt::Key_Right, Qt::AltModifier); // it lies where it lay: nothing is held
    CHECK(desk.question() == u"Anything else?"_s);
    desk.open(u"/data/letter"_s);
    give("%PDF-1.4");
    CHECK(desk.content(u"/data/letter"_s) == "%PDF-1.4");
}
