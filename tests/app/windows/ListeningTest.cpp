// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/FilmView.h"
#include "app/interview/InterviewSounds.h"
#include "app/widgets/Button.h"
#include "tests/app/windows/FakeSound.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/TestForm.h"
#include "tests/support/Results.h"

#include <QTemporaryFile>

#include <unistd.h>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;
using PlayState = app::SoundPlayer::State;
using PlayProblem = app::SoundPlayer::Problem;

namespace
{

const QString songTables = QStringLiteral(R"(
| survey |
|  | type             | name   | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | audio::English (en) | audio::Thai (th) | video::English (en) | autoplay |
|  | select_one words | hello  | What do you hear?   | คุณได้ยินอะไร        | 무엇이 들리나요?     | 您听到了什么？              | long.wav           | long.wav        | film.avi           |          |
|  | text             | gone   | And here?           | แล้วตรงนี้ล่ะ         | 그럼 여기는요?      | 那么这里呢？                | gone.wav           | gone.wav        |                    |          |
|  | text             | broken | Or here?            | หรือตรงนี้          | 아니면 여기는요?    | 或者这里呢？                | broken.wav         | broken.wav      |                    |          |
|  | text             | self   | By itself           | เล่นเอง            | 저절로           | 自动播放                   | short.wav          | short.wav       |                    | audio    |
|  | text             | shown  | A film by itself    | หนังเล่นเอง          | 저절로 나오는 영상    | 自动播放的影片               |                    |                 | film.avi           | video    |
|  | audio            | story  | Tell it             | เล่าให้ฟังหน่อย        | 말씀해 주세요       | 请说                     |                    |                 |                    |          |
| choices |
|  | list_name | name | label::English (en) | label::Thai (th) | label::Korean (ko) | label::Chinese (zh-Hans) | audio::English (en) |
|  | words     | tone | A tone              | เสียงโทน           | 음               | 音调                      | long.wav           |
|  | words     | none | Nothing             | ไม่ได้ยินอะไร        | 아무것도 안 들림     | 什么也没有                  | short.wav          |
)");

Result<QByteArray> songFile(const QString &uri)
{
    const QString name = uri.section(u'/', -1);
    if (name == "long.wav")
        return toneWav(20s);
    if (name == "short.wav")
        return toneWav(600ms);
    if (name == "broken.wav")
        return QByteArray("#EXTM3U\nhttp://example.org/who-plays-this.mp3\n");
    if (name == "film.avi")
        return QByteArray("RIFF0000AVI LIST");
    return fail(Error{disk::notFound});
}

struct Songs : FakeSound, InterviewDesk
{
    explicit Songs(app::Scheme scheme = app::Scheme::Light, int textPercent = 100)
        : InterviewDesk(
            scheme, textPercent,
            [] {
                static const form::SharedForm form = formOfTables(songTables);
                return form;
            }(),
            songFile, devices())
    {
    }
    /// The button whose name begins so.
    app::Button *button(const QString &name)
    {
        for (app::Button *button : page().findChildren<app::Button *>())
            if (button->isVisible() && button->accessibleName().startsWith(name))
                return button;
        return nullptr;
    }
    bool waitFor(const QString &words)
    {
        return QTest::qWaitFor([&] { return sees(words); }, 15'000);
    }
};

/// Whether anything decodes on this machine.
bool decodes()
{
    FakeSound sound;
    app::SoundPlayer player(sound.devices());
    player.play(toneWav(200ms), app::SoundPlayer::Medium::Sound);
    return QTest::qWaitFor([&] { return player.state() == PlayState::Stopped; }, 15'000)
        && player.problem() == PlayProblem::None;
}

#define SKIP_WITHOUT_DECODER()                                                                     \
    if (!decodes())                                                                                \
    SKIP("Qt Multimedia has no decoder on this machine")

} // namespace

TEST_CASE("A sound is played out of memory to its end, paused and gone on")
{
    SKIP_WITHOUT_DECODER();
    FakeSound sound;
    app::SoundPlayer player(sound.devices());
    player.play(toneWav(20s), app::SoundPlayer::Medium::Sound);
    CHECK(player.state() == PlayState::Playing);
    REQUIRE(QTest::qWaitFor([&] { return player.position() > 100ms; }, 15'000));
    player.setPaused(true);
    const auto at = player.position();
    QTest::qWait(150);
    CHECK(player.position() == at);
    CHECK(player.state() == PlayState::Paused);
    player.setPaused(false);
    REQUIRE(QTest::qWaitFor([&] { return player.position() > at; }, 15'000));
    player.stop();
    CHECK(player.state() == PlayState::Stopped);
    CHECK(!sound.loudspeaker);

    sound.played = 0;
    player.play(toneWav(500ms), app::SoundPlayer::Medium::Sound);
    REQUIRE(QTest::qWaitFor([&] { return player.state() == PlayState::Stopped; }, 15'000));
    CHECK(player.problem() == PlayProblem::None);
    CHECK(sound.played >= app::Loudspeaker::bytesPerSecond * 450 / 1000);
}

TEST_CASE("A sound of any length comes to its end, and half a sound does not look whole")
{
    const auto [size, isBroken, problem] =
        GENERATE(std::tuple(qsizetype(400), false, PlayProblem::None),
                 std::tuple(qsizetype(40'004), false, PlayProblem::None),
                 std::tuple(qsizetype(40'004), true, PlayProblem::BrokeOff),
                 std::tuple(qsizetype(0), true, PlayProblem::Unplayable));
    FakeSound sound;
    app::SoundDevices devices = sound.devices();
    devices.decoder = [size, isBroken](const QByteArray &) {
        return std::make_unique<HalfDecoder>(size, isBroken);
    };
    app::SoundPlayer player(devices);
    player.play(toneWav(200ms), app::SoundPlayer::Medium::Sound);
    CHECK(QTest::qWaitFor([&] { return player.state() == PlayState::Stopped; }, 15'000));
    CHECK(player.problem() == problem);
}

TEST_CASE("A loudspeaker that is pulled out ends the sound, and that is said")
{
    FakeSound sound;
    app::SoundDevices devices = sound.devices();
    devices.decoder = [](const QByteArray &) {
        return std::make_unique<HalfDecoder>(90'000'000, false);
    };
    app::SoundPlayer player(devices);
    QObject::connect(&player, &app::SoundPlayer::changed, &player, [&] {
        if (sound.loudspeaker)
            sound.loudspeaker->pullOut();
    });
    player.play(toneWav(200ms), app::SoundPlayer::Medium::Sound);
    CHECK(QTest::qWaitFor([&] { return player.state() == PlayState::Stopped; }, 2'000));
    CHECK(player.problem() == PlayProblem::NoLoudspeaker);
}

TEST_CASE("No library writes about a sound to where others read")
{
    SKIP_WITHOUT_DECODER();
    QTemporaryFile written;
    REQUIRE(written.open());
    const int before = dup(2);
    dup2(written.handle(), 2);
    FakeSound sound;
    app::SoundPlayer player(sound.devices());
    const auto encoder = app::OpusEncoder::make(app::SoundQuality::Normal);
    const bool isEncoded = encoder->add(QByteArray(96'000, 0)) && encoder->finish();
    player.play(encoder->take(), app::SoundPlayer::Medium::Sound);
    const bool isOver =
        QTest::qWaitFor([&] { return player.state() == PlayState::Stopped; }, 15'000);
    dup2(before, 2);
    close(before);
    CHECK(isEncoded);
    CHECK(isOver);
    CHECK(player.problem() == PlayProblem::None);
    written.seek(0);
    CHECK(written.readAll().toStdString() == "");
}

TEST_CASE("What cannot be played says so, and nothing waits for it")
{
    FakeSound sound;
    app::SoundPlayer player(sound.devices());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("#EXTM3U\nhttp://example.org/a.mp3"),
          QByteArray("ffconcat version 1.0\nfile /etc/passwd"),
          QByteArray("ID3\x04\0\0\0\0\0\0", 10) + "#EXTM3U\nhttp://example.org/a.mp3",
          QByteArray("<?xml version=\"1.0\"?><MPD/>"), QByteArray("RIFF0000CDXA")}) {
        player.play(bytes, app::SoundPlayer::Medium::Sound);
        CHECK(player.state() == PlayState::Stopped);
        CHECK(player.problem() == PlayProblem::Unplayable);
    }
    sound.hasLoudspeaker = false;
    player.play(toneWav(500ms), app::SoundPlayer::Medium::Sound);
    CHECK(player.problem() == PlayProblem::NoLoudspeaker);
    player.play(toneWav(500ms), app::SoundPlayer::Medium::Film);
    CHECK(player.problem() == PlayProblem::NoLoudspeaker);
}

SCENARIO("A question is listened to, by a key")
{
    Songs desk;
    desk.open(u"/data/hello"_s);
    REQUIRE(desk.sees(u"Listen  F5"_s));
    desk.press(Qt::Key_F5);
    CHECK(desk.button(u"Pause: What do you hear?"_s));

    WHEN("it is paused and gone on with")
    {
        desk.press(Qt::Key_F5);
        CHECK(desk.button(u"Go on: What do you hear?"_s));
        desk.press(Qt::Key_F5);
        CHECK(desk.button(u"Pause: What do you hear?"_s));
    }
    WHEN("a choice is listened to, the question is silent")
    {
        desk.button(u"Listen: A tone"_s)->setFocus();
        desk.press(Qt::Key_Space);
        CHECK(desk.button(u"Pause: A tone"_s));
        CHECK(desk.button(u"Listen: What do you hear?"_s));
        CHECK(desk.value(u"/data/hello"_s).isEmpty());
    }
    WHEN("an answer is given, it goes on")
    {
        desk.press(Qt::Key_1);
        CHECK(desk.button(u"Pause: What do you hear?"_s));
    }
    WHEN("the question is left, it stops")
    {
        desk.press(Qt::Key_Right, Qt::AltModifier);
        CHECK(!desk.loudspeaker);
    }
    WHEN("everything is hidden, it stops at once")
    {
        desk.press(Qt::Key_F9);
        CHECK(!desk.loudspeaker);
        desk.press(Qt::Key_F9);
        CHECK(desk.button(u"Listen: What do you hear?"_s));
    }
    WHEN("the window locks, it stops")
    {
        CHECK(desk.page().flush());
        CHECK(!desk.loudspeaker);
    }
}

TEST_CASE("A film is shown in its place, and hidden with the page")
{
    Songs desk;
    desk.open(u"/data/hello"_s);
    REQUIRE(desk.button(u"Watch: What do you hear?"_s));
    desk.button(u"Watch: What do you hear?"_s)->setFocus();
    desk.press(Qt::Key_Space);
    auto *view = desk.page().findChild<app::FilmView *>();
    REQUIRE(view);
    CHECK(view->isVisible());
    CHECK(view->grab().toImage().pixelColor(9, 3) == QColor(Qt::green));
    desk.press(Qt::Key_F9);
    CHECK_FALSE(view->isVisible());
    CHECK(!desk.film);
}

TEST_CASE("A file that is missing, or is none, is said at the question")
{
    Songs desk;
    desk.open(u"/data/gone"_s);
    CHECK(desk.sees(u"A sound or film is missing here"_s));
    CHECK_FALSE(desk.sees(u"Listen"_s));
    desk.press(Qt::Key_F5);
    CHECK(!desk.loudspeaker);
    desk.open(u"/data/broken"_s);
    desk.press(Qt::Key_F5);
    CHECK(desk.sees(u"This file cannot be played here."_s));
    desk.hasLoudspeaker = false;
    desk.open(u"/data/hello"_s);
    desk.press(Qt::Key_F5);
    CHECK(desk.sees(u"This computer has no loudspeaker at the moment."_s));
}

TEST_CASE("What the form wants heard by itself begins when it comes into sight")
{
    Songs desk;
    desk.open(u"/data/self"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.loudspeaker.isNull(); }, 2'000));
    desk.open(u"/data/shown"_s);
    CHECK(QTest::qWaitFor([&] { return !desk.film.isNull(); }, 2'000));
    CHECK(!desk.loudspeaker);
    desk.open(u"/data/gone"_s);
    QTest::qWait(50);
    CHECK(!desk.film);
}

TEST_CASE("What was recorded is listened to again")
{
    Songs desk;
    desk.open(u"/data/story"_s);
    desk.press(Qt::Key_1);
    desk.microphone->hear(3s);
    desk.press(Qt::Key_1);
    settle();
    desk.press(Qt::Key_3);
    CHECK(!desk.loudspeaker.isNull());
    desk.press(Qt::Key_3);
    CHECK(desk.button(u"Listen again"_s));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(!desk.loudspeaker);
}

TEST_CASE("Sound and film, as they look")
{
    const auto [percent, scheme, language] =
        GENERATE(std::tuple(100, app::Scheme::Light, u"Thai (th)"_s),
                 std::tuple(200, app::Scheme::Dark, u"Thai (th)"_s),
                 std::tuple(200, app::Scheme::Light, u"Chinese (zh-Hans)"_s));
    const QString tail = u"-%1-%2"_s.arg(language.left(2)).arg(percent);
    Songs desk(scheme, percent);
    desk.chooseLanguages(language, {});
    desk.open(u"/data/hello"_s);
    desk.press(Qt::Key_F5);
    grab(desk.page(), u"listen"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
    desk.open(u"/data/shown"_s);
    QTest::qWait(50);
    grab(desk.page(), u"watch"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
    desk.open(u"/data/broken"_s);
    desk.press(Qt::Key_F5);
    grab(desk.page(), u"unplayable"_s + tail);
    CHECK(defects(desk.page()) == QStringList());
}
