// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/Recorder.h"
#include "tests/app/windows/FakeSound.h"

#include <QCoreApplication>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace saltbush;
using namespace saltbush::test;
using namespace std::chrono_literals;
using Catch::Approx;
using Obstacle = app::Recorder::Obstacle;
using RecorderState = app::Recorder::State;

namespace
{

QByteArray recorded(app::SoundQuality quality, std::chrono::milliseconds length,
                    QList<QByteArray> *parts = nullptr)
{
    auto made = std::make_unique<SineMicrophone>();
    SineMicrophone &microphone = *made;
    app::Recorder recorder(std::move(made), [quality] { return app::OpusEncoder::make(quality); });
    QByteArray all;
    QObject::connect(&recorder, &app::Recorder::taken, &recorder, [&](const QByteArray &part) {
        all += part;
        if (parts)
            parts->append(part);
    });
    REQUIRE(recorder.start() == Obstacle::None);
    microphone.hear(length);
    CHECK(recorder.level() > 0.5);
    recorder.stop();
    CHECK(recorder.length() == length);
    return all;
}

/// A recorder of a sound that a test governs, and what it gave.
struct Listener : FakeSound
{
    Listener()
        : made(devices())
        , recorder(made.microphone(), [this] { return made.encoder(app::SoundQuality::Normal); })
    {
        QObject::connect(&recorder, &app::Recorder::taken, &recorder,
                         [this](const QByteArray &part) { taken += part; });
        QObject::connect(&recorder, &app::Recorder::failed, &recorder, [this] { ++failures; });
    }

    QByteArray taken;
    int failures = 0;
    app::SoundDevices made;
    app::Recorder recorder;
};

} // namespace

TEST_CASE("What a microphone hears becomes Opus of that length, whole wherever it is cut")
{
    QList<QByteArray> parts;
    const OggOpus all(recorded(app::SoundQuality::Normal, 9s, &parts));
    CHECK(all.isWhole);
    CHECK(all.streams == 1);
    CHECK(all.ends == 1);
    CHECK(all.seconds() == Approx(9).margin(0.03));
    REQUIRE(parts.size() >= 4);
    QByteArray begun;
    for (qsizetype i = 0; i < parts.size() - 1; ++i) {
        begun += parts[i];
        const OggOpus cut(begun);
        CHECK(cut.isWhole);
        CHECK(cut.seconds() > double(i + 1) * 2 - 1.1); // what is not given away yet
    }
}

TEST_CASE("The quality that the form wants is that of the recording")
{
    const auto size = [](const char *word) {
        return double(recorded(app::soundQualityOf(QString::fromLatin1(word)), 10s).size());
    };
    const double normal = size("normal"), low = size("low"), voice = size("voice-only");
    CHECK(size("") == Approx(normal).epsilon(0.1));
    CHECK(normal / 10 * 8 == Approx(64'000).epsilon(0.35)); // bits a second
    CHECK(low < normal * 0.6);
    CHECK(voice < low * 0.75);
}

TEST_CASE("Without an encoder nothing looks as if it were recorded")
{
    Listener sound;
    sound.hasEncoder = false;
    CHECK(sound.recorder.start() == Obstacle::NoEncoder);
    CHECK(sound.recorder.state() == RecorderState::Idle);
    CHECK_FALSE(sound.microphone->isOn());
}

TEST_CASE("An encoder that breaks ends the recording, and that is told once")
{
    Listener sound;
    REQUIRE(sound.recorder.start() == Obstacle::None);
    sound.microphone->hear(3s);
    sound.microphone->hearUnfetched(100ms);
    sound.isEncoderBroken = true;
    sound.microphone->hear(1s);
    CHECK(sound.failures == 1);
    CHECK(sound.recorder.state() == RecorderState::Idle);
    CHECK(sound.recorder.length() == 3s);
    CHECK(sound.recorder.level() == 0);
    CHECK_FALSE(sound.microphone->isOn());
    CHECK(OggOpus(sound.taken).isWhole);
    CHECK(OggOpus(sound.taken).seconds() > 2);
}

TEST_CASE("A rest that cannot be encoded is told, too")
{
    Listener sound;
    REQUIRE(sound.recorder.start() == Obstacle::None);
    sound.microphone->hear(1s);
    sound.isEncoderBroken = true;
    sound.recorder.stop();
    CHECK(sound.failures == 1);
}

TEST_CASE("A recorder that stopped records anew")
{
    Listener sound;
    REQUIRE(sound.recorder.start() == Obstacle::None);
    sound.microphone->hear(2s);
    sound.recorder.stop();
    sound.taken.clear();
    REQUIRE(sound.recorder.start() == Obstacle::None);
    sound.microphone->hear(1s);
    CHECK(sound.recorder.length() == 1s);
    sound.recorder.stop();
    CHECK(OggOpus(sound.taken).isWhole);
    CHECK(OggOpus(sound.taken).seconds() == Approx(1).margin(0.03));
    CHECK(sound.failures == 0);
}

TEST_CASE("What was heard until a recorder stops, pauses or goes is given away")
{
    QByteArray taken;
    {
        Listener sound;
        QObject::connect(&sound.recorder, &app::Recorder::taken, qApp,
                         [&](const QByteArray &part) { taken += part; });
        REQUIRE(sound.recorder.start() == Obstacle::None);
        sound.microphone->hear(1s);
        sound.microphone->hearUnfetched(500ms);
        sound.recorder.setPaused(true);
        CHECK(sound.recorder.length() == 1500ms);
        sound.recorder.setPaused(false);
        sound.microphone->hearUnfetched(300ms);
        QObject::disconnect(&sound.recorder, &app::Recorder::taken, &sound.recorder, nullptr);
    }
    CHECK(OggOpus(taken).isWhole);
    CHECK(OggOpus(taken).ends == 1);
    CHECK(OggOpus(taken).seconds() == Approx(1.8).margin(0.03));
}

TEST_CASE("Half a sample at the end of what a device gives makes no noise of the rest")
{
    Listener even, odd;
    odd.microphone->setOdd();
    for (Listener *sound : {&even, &odd}) {
        REQUIRE(sound->recorder.start() == Obstacle::None);
        sound->microphone->hear(2s);
        CHECK(sound->recorder.length() == 2s);
    }
    CHECK(odd.recorder.level() == Approx(even.recorder.level()).margin(0.02));
}
