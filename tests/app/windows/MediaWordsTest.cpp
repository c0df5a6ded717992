// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a form about sound and film: how they are to be got, and in which language they are
// heard and seen.
#include "app/interview/FilmView.h"
#include "app/widgets/Button.h"
#include "tests/app/windows/FakeSound.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/TestForm.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;

namespace
{

/// Each file tells its own name by what is in it, to a player that only looks.
Result<QByteArray> namedFile(const QString &uri)
{
    const QByteArray name = uri.section(u'/', -1).toUtf8();
    if (name.endsWith(".wav"))
        return toneWav(100ms) + name;
    return name.endsWith(".avi") ? Result<QByteArray>("RIFF0000AVI LIST" + name)
                                 : fail(Error{disk::notFound});
}

struct Media : FakeSound, InterviewDesk
{
    explicit Media(const QString &tables)
        : InterviewDesk(app::Scheme::Light, 100, formOfTables(tables), namedFile, watched())
    {
    }
    app::Button *button(const QString &name)
    {
        for (app::Button *button : page().findChildren<app::Button *>())
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        return nullptr;
    }
    /// By the keys alone.
    void reach(const QString &name)
    {
        REQUIRE(button(name));
        for (int i = 0; i < 60 && page().focusWidget() != button(name); ++i)
            press(Qt::Key_Tab);
        REQUIRE(page().focusWidget() == button(name));
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_files.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void choose(Qt::Key key, const QString &path)
    {
        press(key);
        answerFileDialog(page(), path);
    }
    QByteArray heard; ///< the file that was decoded last

private:
    app::SoundDevices watched()
    {
        app::SoundDevices all = devices();
        all.decoder = [this](const QByteArray &bytes) {
            heard = bytes;
            return std::make_unique<HalfDecoder>(90'000'000, false);
        };
        return all;
    }
    TempFolder m_files;
};

const QByteArray filmBytes("\0\0\0\x18"
                           "ftypisom\0\0\2\0isomiso2mp41",
                           28);

QString askedOf(const QString &appearance)
{
    return u"| survey |\n| | type | name | label | appearance |\n"
           "| | audio | said | Say it. | %1 |\n"
           "| | video | film | Show it. | %1 |\n"
           "| | file | page | Give it. | %1 |\n"_s.arg(appearance);
}

const QString spoken = QStringLiteral(R"(
| survey |
|  | type             | name  | label::English (en) | label::Thai (th) | media::video::English (en) | media::video::Thai (th) |
|  | select_one songs | which | Which one?          | อันไหน            | ask-en.avi                 | ask-th.avi              |
|  | text             | more  | More?               | มีอะไรอีกไหม        |                            |                         |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | media::audio::English (en) | media::audio::Thai (th) | media::video::English (en) | media::video::Thai (th) |
|  | songs     | old  | The old one         | เพลงเก่า          | old-en.wav                 | old-th.wav              | old-en.avi                 | old-th.avi              |
|  | songs     | new  | The new one         | เพลงใหม่          | new-en.wav                 | new-th.wav              |                            |                         |
)");

} // namespace

SCENARIO("A sound or film that is to be new, or from another app, is recorded or chosen here",
         "[words]")
{
    const QString appearance = GENERATE(u"new"_s, u"ex:org.example.app"_s);
    CAPTURE(appearance);
    Media desk(askedOf(appearance));
    const QString noOtherApp = u"The questionnaire counts on another app or device here."_s;
    const bool isOfAnother = appearance.startsWith(u"ex:"_s);

    desk.open(u"/data/said"_s);
    CHECK(desk.sees(noOtherApp) == isOfAnother);
    CHECK(desk.sees(u"Record  1"_s));
    desk.press(Qt::Key_1);
    REQUIRE(desk.microphone);
    desk.microphone->hear(1s);
    desk.press(Qt::Key_1);
    settle();
    CHECK(OggOpus(desk.content(u"/data/said"_s)).seconds() > 0.9);
    const QByteArray tone = toneWav(100ms);
    desk.choose(Qt::Key_2, desk.file(u"tone.wav"_s, tone));
    CHECK(desk.content(u"/data/said"_s) == tone);

    desk.open(u"/data/film"_s);
    CHECK(desk.sees(noOtherApp) == isOfAnother);
    CHECK_FALSE(desk.sees(u"Record"_s));
    desk.choose(Qt::Key_1, desk.file(u"film.mp4"_s, filmBytes));
    CHECK(desk.content(u"/data/film"_s) == filmBytes);

    desk.open(u"/data/page"_s);
    CHECK(desk.sees(noOtherApp) == isOfAnother);
    desk.choose(Qt::Key_1, desk.file(u"words.txt"_s, "plain words"));
    CHECK(desk.content(u"/data/page"_s) == "plain words");
}

SCENARIO("A question has a film of each language, and that of the interview's is shown", "[words]")
{
    Media desk(spoken);
    desk.open(u"/data/which"_s);
    desk.press(Qt::Key_F5);
    REQUIRE(desk.film);
    CHECK(desk.film->played.endsWith("ask-en.avi"));
    WHEN("the language changes, the film of the other one stops, and this one's is shown")
    {
        desk.chooseLanguages(u"Thai (th)"_s, {});
        CHECK(!desk.film);
        CHECK_FALSE(desk.page().findChild<app::FilmView *>()->isVisible());
        desk.press(Qt::Key_F5);
        REQUIRE(desk.film);
        CHECK(desk.film->played.endsWith("ask-th.avi"));
        CHECK(desk.page().findChild<app::FilmView *>()->isVisible());
    }
    WHEN("a second language stands beside it, the film stays that of the first")
    {
        desk.chooseLanguages(u"English (en)"_s, u"Thai (th)"_s);
        REQUIRE(desk.film);
        CHECK(desk.button(u"Pause: Which one?"_s));
    }
}

SCENARIO("A choice has a film, and a button reached by keys shows it", "[words]")
{
    Media desk(spoken);
    desk.open(u"/data/which"_s);
    CHECK_FALSE(desk.button(u"Watch: The new one"_s));
    desk.reach(u"Watch: The old one"_s);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.film);
    CHECK(desk.film->played.endsWith("old-en.avi"));
    auto *view = desk.page().findChild<app::FilmView *>();
    CHECK(view->isVisible());
    CHECK(view->grab().toImage().pixelColor(9, 3) == QColor(Qt::green));
    CHECK(desk.value(u"/data/which"_s).isEmpty()); // to look is not to choose
    desk.reach(u"Pause: The old one"_s);
    desk.press(Qt::Key_Space);
    CHECK(desk.film->isPaused);
    desk.press(Qt::Key_1);
    CHECK(desk.value(u"/data/which"_s) == u"old"_s);
    desk.press(Qt::Key_F9);
    CHECK(!desk.film);
    CHECK_FALSE(view->isVisible());
}

SCENARIO("The sound and the film of a choice are those of the interview's language", "[words]")
{
    const auto [language, mark, old, young] = GENERATE(
        std::tuple(u"English (en)"_s, QByteArray("-en"), u"The old one"_s, u"The new one"_s),
        std::tuple(u"Thai (th)"_s, QByteArray("-th"), u"เพลงเก่า"_s, u"เพลงใหม่"_s));
    CAPTURE(language);
    Media desk(spoken);
    desk.chooseLanguages(language, {});
    desk.open(u"/data/which"_s);
    desk.reach(u"Watch: "_s + old);
    desk.press(Qt::Key_Space);
    REQUIRE(desk.film);
    CHECK(desk.film->played.endsWith("old" + mark + ".avi"));
    desk.reach(u"Listen: "_s + old);
    desk.press(Qt::Key_Space);
    CHECK(!desk.film);
    CHECK(desk.heard.endsWith("old" + mark + ".wav"));
    desk.reach(u"Listen: "_s + young);
    desk.press(Qt::Key_Space);
    CHECK(desk.heard.endsWith("new" + mark + ".wav"));
    CHECK(!desk.loudspeaker.isNull());
}
