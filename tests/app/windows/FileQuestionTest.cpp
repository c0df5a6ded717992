// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/DatasetExport.h"
#include "app/common/Studies.h"
#include "app/interview/DrawCanvas.h"
#include "app/interview/Picture.h"
#include "core/consent/Documents.h"
#include "core/consent/Finish.h"
#include "core/study/Publish.h"
#include "tests/app/windows/InterviewDesk.h"
#include "tests/app/windows/Keyboard.h"
#include "tests/app/windows/Pictures.h"
#include "tests/app/windows/StudyDesk.h"
#include "tests/app/windows/TestForm.h"
#include "tests/support/Results.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace saltbush;
using namespace saltbush::test;

namespace
{

const QString albumTables = QStringLiteral(R"(
| survey |
|  | type  | name   | label::English (en)        | label::Thai (th)           | hint::Thai (th) | appearance | parameters     | body::accept |
|  | image | door   | A picture of the doorway   | ขอรูปถ่ายทางเข้าร้านที่คุณทำงาน | อย่าให้เห็นหน้าใคร  |            | max-pixels=300 |              |
|  | image | name   | Sign here, if you want to  | ลงชื่อตรงนี้ ถ้าคุณต้องการ      |                 | signature  |                |              |
|  | image | map    | Mark where you feel unsafe | ทำเครื่องหมายบริเวณที่คุณรู้สึกไม่ปลอดภัย |      | annotate   |                |              |
|  | audio | song   | A song that you like       | เพลงที่คุณชอบ                |                 |            |                |              |
|  | file  | letter | A letter that you got      | จดหมายที่คุณได้รับ             |                 |            |                | .pdf         |
|  | text  | more   | Anything else?             | มีอะไรอยากบอกอีกไหม          |                 |            |                |              |
)");

const QString formSettings = QStringLiteral("| settings |\n|  | form_id | form_title | version |\n"
                                            "|  | album   | Album      | 1       |\n");

form::SharedForm albumForm()
{
    static const form::SharedForm form = formOfTables(albumTables);
    return form;
}

QImage doorway()
{
    QImage image(800, 400, QImage::Format_RGB32);
    image.fill(QColor(0xe8, 0xd8, 0xb0));
    QPainter painter(&image);
    painter.fillRect(300, 60, 200, 340, QColor(0x30, 0x50, 0x60));
    painter.fillRect(460, 220, 20, 20, Qt::yellow);
    painter.fillRect(0, 0, 120, 40,
                     Qt::red); // the corner that is above left once it is turned back
    return image;
}

/// As a phone writes it: on its side, with a note how to turn it, and with where it was taken.
QByteArray phonePicture()
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(doorway().save(&buffer, "jpeg"));
    const QByteArray tiff =
        QByteArray("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0", 26)
        + "GPSLatitude 37.8136 S GPSLongitude 144.9631 E";
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const qsizetype length = exif.size() + 2;
    return jpeg.first(2) + "\xff\xe1" + char(length >> 8) + char(length & 0xff) + exif
        + jpeg.mid(2);
}

/// An interview with questions for files, and files to give.
struct Album : InterviewDesk
{
    explicit Album(int textPercent = 100, app::Scheme scheme = app::Scheme::Light)
        : InterviewDesk(scheme, textPercent, albumForm())
    {
    }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_files.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void choose(const QString &path, Qt::Key key = Qt::Key_1)
    {
        press(key);
        answerFileDialog(page(), path);
    }
    /// A zigzag by the keys alone.
    void draw()
    {
        press(Qt::Key_Space);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Right})
            for (int n = 0; n < 3; ++n)
                press(key);
        press(Qt::Key_Space);
    }
    bool isKept(const QString &path)
    {
        return QTest::qWaitFor([&] { return !value(path).isEmpty(); }, 5'000);
    }
    QImage kept(const QString &path) { return *app::readPicture(content(path)); }

private:
    TempFolder m_files;
};

/// A study that asks those questions.
struct AlbumStudy : StudyDesk
{
    AlbumStudy()
    {
        auto source = must(app::readStudySource(
            disk, {.templateFolder = QStringLiteral(SALTBUSH_SOURCE_DIR "/forms/small-study")}));
        const QString file = folder.file(u"album.md"_s);
        must(disk.writeAndSync(file, (albumTables + formSettings).toUtf8()));
        auto album = must(app::readStudySource(disk, {.formFile = file, .studyName = u"-"_s}));
        REQUIRE_FALSE(album.hasErrors());
        source.forms.push_back(album.forms.front());
        for (study::Part &part : album.parts)
            source.parts.push_back(std::move(part));
        must(study::publish(*workspace, std::move(source)));
    }
    /// With somebody who agreed to everything that she was asked.
    std::unique_ptr<study::OpenDraft> begin()
    {
        const auto documents = must(consent::Documents::of(*workspace));
        const consent::ConsentDocument &document = *must(documents.forForm(u"album"_s));
        const auto met = must(study::Participants(*workspace).meet());
        consent::NewEntry entry{.document = document.id,
                                .version = document.version,
                                .language = u"en"_s,
                                .mode = document.modes.front(),
                                .eligible = true,
                                .capable = true};
        for (const consent::Scope &scope : document.scopes)
            entry.scopes[scope.id] = true;
        for (const consent::ComprehensionQuestion &question : document.comprehension)
            entry.comprehension.push_back({question.id, true});
        auto ledger = must(consent::Ledger::open(*workspace));
        must(ledger.add(entry, met));
        return must(consent::beginInterview(*workspace, must(ledger.inForce(met.id, u"album"_s))));
    }
};

int darkPixels(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 96;
    return dark;
}

} // namespace

SCENARIO(
    "Of a phone's picture only what is seen is kept, upright and no larger than the form wants")
{
    Album desk;
    desk.open(u"/data/door"_s);
    const QByteArray original = phonePicture();
    REQUIRE(original.contains("GPSLatitude"));
    desk.choose(desk.file(u"Mai at home.jpg"_s, original));

    const QString name = desk.value(u"/data/door"_s);
    REQUIRE(name.endsWith(u".jpg"_s));
    CHECK_FALSE(name.contains(u"Mai"_s));
    const QByteArray kept = desk.content(u"/data/door"_s);
    CHECK_FALSE(kept.contains("GPS"));
    CHECK_FALSE(kept.contains("Exif"));
    CHECK(desk.kept(u"/data/door"_s).size() == QSize(150, 300));
    CHECK(desk.sees(u"Picture ·"_s));
    CHECK(desk.sees(u"Choose another picture"_s));
    CHECK_FALSE(desk.lies("GPSLatitude"));

    THEN("it is there when the interview is opened again")
    {
        desk.reopen();
        desk.open(u"/data/door"_s);
        CHECK(desk.sees(u"Picture ·"_s));
    }
    THEN("it can be taken out and brought back, by keys")
    {
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(u"/data/door"_s).isEmpty());
        CHECK_FALSE(desk.sees(u"Picture ·"_s));
        desk.press(Qt::Key_Delete, Qt::ControlModifier);
        CHECK(desk.value(u"/data/door"_s) == name);
        CHECK(desk.content(u"/data/door"_s) == kept);
    }
    THEN("what is no picture is said, and what was there stays")
    {
        desk.choose(desk.file(u"notes.jpg"_s, "no picture at all"));
        CHECK(desk.message().startsWith(u"That file cannot be opened here as a picture."_s));
        CHECK(desk.value(u"/data/door"_s) == name);
    }
}

SCENARIO("Whoever has no mouse signs by keys")
{
    Album desk;
    desk.open(u"/data/name"_s);
    desk.draw();
    REQUIRE(desk.isKept(u"/data/name"_s));
    CHECK(desk.value(u"/data/name"_s).endsWith(u".png"_s));
    const int lines = darkPixels(desk.kept(u"/data/name"_s));
    CHECK(lines > 200);

    THEN("another line is added")
    {
        desk.press(Qt::Key_Down);
        desk.draw();
        CHECK(QTest::qWaitFor([&] { return darkPixels(desk.kept(u"/data/name"_s)) > lines; }));
    }
    THEN("the line is taken back, and with it the answer")
    {
        desk.press(Qt::Key_Backspace);
        CHECK(QTest::qWaitFor([&] { return desk.value(u"/data/name"_s).isEmpty(); }));
    }
    THEN("what was drawn last is kept though the page is left at once")
    {
        desk.press(Qt::Key_Down);
        desk.draw();
        desk.press(Qt::Key_Return);
        CHECK(darkPixels(desk.kept(u"/data/name"_s)) > lines);
    }
}

TEST_CASE("One draws with a finger or a mouse, too")
{
    Album desk;
    desk.open(u"/data/name"_s);
    auto *canvas = desk.page().findChild<app::DrawCanvas *>();
    REQUIRE(canvas);
    QTest::mousePress(canvas, Qt::LeftButton, {}, {40, 40});
    QTest::mouseMove(canvas, {120, 60});
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, {200, 60});
    REQUIRE(desk.isKept(u"/data/name"_s));
    CHECK(darkPixels(desk.kept(u"/data/name"_s)) > 50);
}

TEST_CASE("Lines go upon a picture that was chosen")
{
    Album desk;
    desk.open(u"/data/map"_s);
    CHECK_FALSE(desk.page().findChild<app::DrawCanvas *>()->isVisible());
    desk.choose(desk.file(u"street.jpg"_s, phonePicture()));
    REQUIRE(desk.isKept(u"/data/map"_s));
    const QByteArray plain = desk.content(u"/data/map"_s);
    CHECK_FALSE(plain.contains("GPS"));
    desk.draw();
    CHECK(QTest::qWaitFor([&] { return desk.content(u"/data/map"_s) != plain; }));
    CHECK(desk.kept(u"/data/map"_s).size() == QSize(400, 800));
}

TEST_CASE("A question takes only its kind of file")
{
    Album desk;
    desk.open(u"/data/song"_s);
    desk.choose(desk.file(u"song.mp3"_s, "plain words"), Qt::Key_2);
    CHECK(desk.value(u"/data/song"_s).endsWith(u".mp3"_s));
    desk.choose(desk.file(u"letter.pdf"_s, "%PDF-1.4 words"), Qt::Key_2);
    CHECK(desk.message() == "That file is no sound.");
    desk.open(u"/data/letter"_s);
    desk.choose(desk.file(u"virus.txt"_s, "words"));
    CHECK(desk.message() == "This question takes another kind of file: .pdf");
    desk.choose(desk.file(u"letter.pdf"_s, "%PDF-1.4 words"));
    CHECK(desk.content(u"/data/letter"_s) == "%PDF-1.4 words");
}

TEST_CASE("What leaves the study tells nobody where a picture was taken")
{
    AlbumStudy desk;
    const auto open = desk.begin();
    const QString picture = desk.folder.file(u"phone.jpg"_s);
    must(desk.disk.writeAndSync(picture, phonePicture()));
    {
        app::InterviewPage page(desk.theme, *open->draft, {u"MEL-7F3KQ2-X"_s, u"Album"_s},
                                [](app::Ending) -> Result<app::Sealed> { return app::Sealed{}; });
        present(page);
        QTest::keyClick(page.focusWidget(), Qt::Key_1);
        answerFileDialog(page, picture);
    }
    must(consent::finish(*desk.workspace, *open, study::Outcome::Partial));
    const QString out = desk.folder.file(u"out"_s);
    const auto exported = must(app::exportStudy(*desk.workspace, out, {.formId = u"album"_s}));
    CHECK(exported.reports.front().media.written == 1);
    const QDir media(out + u"/media/album"_s);
    REQUIRE(media.entryList(QDir::Files).size() == 1);
    const QString name = media.entryList(QDir::Files).front();
    const QByteArray kept = must(desk.disk.read(media.filePath(name)));
    CHECK(QImage::fromData(kept).size() == QSize(150, 300));
    CHECK_FALSE(kept.contains("GPS"));
    CHECK_FALSE(kept.contains("Exif"));
    CHECK(must(desk.disk.read(out + u"/album.csv"_s)).contains("media/album/" + name.toUtf8()));
}

TEST_CASE("Questions for files, as they look")
{
    const auto [percent, scheme] =
        GENERATE(std::pair(100, app::Scheme::Light), std::pair(200, app::Scheme::Dark));
    Album desk(percent, scheme);
    const QString tail = u"-%1"_s.arg(percent);
    desk.chooseLanguages(u"Thai (th)"_s, percent == 100 ? u"English (en)"_s : QString());
    desk.open(u"/data/door"_s);
    grab(desk.page(), u"file-choose"_s + tail);
    desk.choose(desk.file(u"door.jpg"_s, phonePicture()));
    grab(desk.page(), u"file-picture"_s + tail);
    desk.open(u"/data/name"_s);
    desk.draw();
    REQUIRE(desk.isKept(u"/data/name"_s));
    grab(desk.page(), u"file-sign"_s + tail);
    desk.open(u"/data/map"_s);
    desk.choose(desk.file(u"map.jpg"_s, phonePicture()));
    desk.draw();
    grab(desk.page(), u"file-annotate"_s + tail);
    desk.press(Qt::Key_F9);
    CHECK_FALSE(desk.page().findChild<app::DrawCanvas *>()->isVisible());
    desk.press(Qt::Key_F9);
}
