// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <QDir>
#include <QFile>

using namespace saltbush;
using namespace saltbush::test;
using namespace saltbush::interview;

namespace
{

TestForm album()
{
    return {R"xml(<show>1</show><photo/><p jr:template=""><scan/></p><word/><paper/>)xml",
            R"xml(<bind nodeset="/data/photo" type="binary" relevant="/data/show = '1'"/>
              <bind nodeset="/data/paper" type="binary"/>
              <bind nodeset="/data/p/scan" type="binary" saltbush:nonresponse="refused"/>)xml",
            R"xml(<input ref="/data/show"/><upload ref="/data/photo" mediatype="image/*"/>
              <repeat nodeset="/data/p"><upload ref="/data/p/scan" mediatype="image/*"/></repeat>
              <input ref="/data/word"/><upload ref="/data/paper"/>)xml"};
}

/// A draft beside which files lie; its disk and its database share one power supply.
class Album
{
public:
    /// Files on another disk: only the database's has a switch then.
    explicit Album(Disk *disk = nullptr) : m_disk(disk ? *disk : m_ownDisk)
    {
        m_draft = must(Draft::create(path(), m_key.clone(), m_form, m_host, m_disk, vfs()));
    }

    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("album.db")); }
    [[nodiscard]] Draft &draft() { return *m_draft; }
    [[nodiscard]] xpath::NodeId node(const char *path) const
    {
        return must(m_draft->session().find(QLatin1StringView(path)));
    }
    [[nodiscard]] QString value(const char *path) const
    {
        return m_draft->session().value(node(path));
    }
    Result<ChangeSet> attach(const char *path, const QByteArray &bytes,
                             const QString &ending = QStringLiteral("jpg"))
    {
        crypto::BufferSource source(bytes);
        return m_draft->attach(node(path), source, ending);
    }
    [[nodiscard]] QByteArray content(const QString &name)
    {
        auto source = must(m_draft->readMedia(name));
        QByteArray bytes(qsizetype(source.size()), 0);
        CHECK(must(crypto::readFully(source, bytes)) == bytes.size());
        return bytes;
    }
    /// Of files that are answers.
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.media*")}, QDir::Files);
    }
    [[nodiscard]] bool lies(const QByteArray &words) const
    {
        for (const QFileInfo &info : QDir(m_folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            CHECK(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains(words))
                return true;
        }
        return false;
    }
    void close() { m_draft.reset(); }
    void open()
    {
        close();
        m_draft = must(Draft::open(path(), m_key.clone(), m_form, m_host, m_disk, vfs()));
    }
    void startAgain(int seed)
    {
        close();
        m_power.restore();
        m_medium.materialise(quint64(seed));
        open();
    }
    void consent(const char *scope, bool given) { m_host.consent(QLatin1String(scope), given); }
    [[nodiscard]] PowerSwitch &power() { return m_power; }
    [[nodiscard]] Disk &disk() { return m_disk; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QString vfs() const { return QString::fromStdString(m_vfs.name()); }

    TempFolder m_folder;
    TestHost m_host;
    PowerSwitch m_power;
    PowerCutMedium m_medium{m_power};
    PowerCutVfs m_vfs{m_medium};
    PowerCutDisk m_ownDisk{m_medium};
    Disk &m_disk;
    form::SharedForm m_form = readForm(album().bytes());
    crypto::SecureBytes m_key = crypto::SecureBytes::random(32);
    std::unique_ptr<Draft> m_draft;
};

const QByteArray film("RIFF\x10\0\0\0AVI LIST and so on", 26);
const QByteArray song("OggS and then OpusHead");

const QByteArray jetty = QByteArray("the old jetty, seen from the ferry ").repeated(200);

} // namespace

SCENARIO("A photograph is an answer, and comes back when the interview is opened again")
{
    Album album;
    must(album.attach("/data/photo", jetty, QStringLiteral("JPG")));
    const QString name = album.value("/data/photo");
    CHECK(name.endsWith(QStringLiteral(".jpg")));
    CHECK(album.content(name) == jetty);

    THEN("nothing of it lies on the disk unencrypted")
    {
        CHECK(album.files().size() == 1);
        CHECK_FALSE(album.lies("the old jetty"));
        CHECK_FALSE(album.lies(name.toLatin1()));
    }
    WHEN("the draft is closed and opened")
    {
        album.open();
        CHECK(album.value("/data/photo") == name);
        CHECK(album.content(name) == jetty);
        CHECK(album.draft().media(name)->hash == crypto::hash(jetty));
        CHECK(album.draft().attachments().size() == 1);
    }
    WHEN("the question is not asked any more, the file waits for it")
    {
        must(album.draft().answer(album.node("/data/show"), "2"));
        CHECK(album.draft().attachments().empty());
        album.open();
        must(album.draft().answer(album.node("/data/show"), "1"));
        CHECK(album.content(album.value("/data/photo")) == jetty);
    }
    WHEN("the answer is taken back, it can be brought back until the page is left")
    {
        must(album.draft().answer(album.node("/data/photo"), ""));
        must(album.draft().answer(album.node("/data/photo"), name));
        must(album.draft().answer(album.node("/data/photo"), ""));
        must(album.draft().checkpoint());
        CHECK(album.files().isEmpty());
        CHECK(mustFail(album.draft().answer(album.node("/data/photo"), name)).code == noSuchMedia);
    }
    WHEN("another takes its place")
    {
        must(album.attach("/data/photo", "another", QStringLiteral("png")));
        CHECK(album.files().size() == 2);
        album.open();
        CHECK(album.files().size() == 1);
        CHECK(album.content(album.value("/data/photo")) == "another");
    }
    WHEN("the draft is destroyed")
    {
        album.close();
        must(removeDraftFiles(album.disk(), album.path()));
        CHECK(QDir(album.folder()).isEmpty());
    }
}

TEST_CASE("A large file is kept in parts, each in its place")
{
    Album album;
    QByteArray film((9 << 20) + 5, Qt::Uninitialized);
    for (qsizetype i = 0; i < film.size(); ++i)
        film[i] = char(i * 31 + i / 4096);
    must(album.attach("/data/photo", film, QStringLiteral("../../etc")));
    CHECK(album.value("/data/photo").endsWith(QStringLiteral(".bin")));
    CHECK(album.files().size() == 3);
    CHECK(album.content(album.value("/data/photo")) == film);

    const QString first = album.folder() + u'/' + album.files()[0];
    const QString second = album.folder() + u'/' + album.files()[1];
    QFile::remove(first);
    REQUIRE(QFile::copy(second, first));
    auto source = must(album.draft().readMedia(album.value("/data/photo")));
    QByteArray bytes(film.size(), 0);
    CHECK(mustFail(crypto::readFully(source, bytes)).code == mediaDamaged);
}

TEST_CASE("What is no file for this question is refused, and leaves nothing behind")
{
    Album album;
    CHECK(mustFail(album.attach("/data/word", "x")).code == notForMedia);
    CHECK(mustFail(album.attach("/data/photo", "")).code == mediaEmpty);
    CHECK(mustFail(album.attach("/data/photo", QByteArray(largestMedia + 1, 'x'))).code
          == mediaTooLarge);
    CHECK(mustFail(album.draft().answer(album.node("/data/photo"), "../secret.jpg")).code
          == noSuchMedia);
    must(album.draft().answer(album.node("/data/show"), "2"));
    CHECK(mustFail(album.attach("/data/photo", "x")).code == notRelevant);
    CHECK(album.files().isEmpty());
}

TEST_CASE("An occurrence of a repeat goes with its file, the others keep theirs")
{
    Album album;
    const auto repeat = album.draft().session().form().find("/data/p");
    must(album.draft().addRepeat(repeat, album.node("/data")));
    must(album.draft().addRepeat(repeat, album.node("/data")));
    must(album.attach("/data/p[1]/scan", "first"));
    must(album.attach("/data/p[2]/scan", "second"));
    must(album.draft().removeRepeat(album.node("/data/p[1]")));
    album.open();
    CHECK(album.files().size() == 1);
    CHECK(album.content(album.value("/data/p[1]/scan")) == "second");
}

TEST_CASE("On a full disk a file is refused, and nothing of it stays")
{
    Album album;
    album.power().setDiskFull(true);
    CHECK(mustFail(album.attach("/data/photo", jetty)).code == disk::full);
    CHECK(album.value("/data/photo") == "");
    CHECK(album.files().isEmpty());
}

TEST_CASE("A file whose answer could not be saved is saved with the next one")
{
    SystemDisk roomy;
    Album album(&roomy);
    album.power().setDiskFull(true);
    CHECK_FALSE(album.attach("/data/photo", jetty));
    const QString name = album.value("/data/photo");
    REQUIRE(name != "");
    album.power().setDiskFull(false);
    must(album.draft().setPage("/data/word"));
    album.open();
    CHECK(album.value("/data/photo") == name);
    CHECK(album.content(name) == jetty);
}

TEST_CASE("Whenever the power goes, an acknowledged file is there, and no other")
{
    int kept = 0, lost = 0;
    for (int cut = 0; cut < 60; ++cut) {
        INFO("cut before event " << cut);
        Album album;
        QByteArray acknowledged, underWay;
        album.power().cutBefore(cut);
        for (const char *words : {"one", "two", "three"}) {
            underWay = QByteArray(words).repeated(3000);
            if (!album.attach("/data/photo", underWay) || !album.draft().checkpoint())
                break;
            acknowledged = underWay;
        }
        album.startAgain(cut);
        const QString name = album.value("/data/photo");
        const QByteArray found = name.isEmpty() ? QByteArray() : album.content(name);
        CHECK((found == acknowledged || found == underWay));
        CHECK(album.files().size() == (name.isEmpty() ? 0 : 1));
        kept += !found.isEmpty();
        lost += found.isEmpty();
    }
    CHECK((kept > 0 && lost > 0));
}

SCENARIO("A film is a film in every question, whatever it is called")
{
    Album album;
    album.consent("video", false);
    const auto refusedBy = [&](const char *path, const QByteArray &bytes, const char *ending) {
        const auto change = album.attach(path, bytes, QLatin1String(ending));
        REQUIRE_FALSE(change);
        CHECK(change.error().code == mediaNotConsented);
        CHECK(album.value(path).isEmpty());
        CHECK(album.files().isEmpty());
        return change.error().facts.value(0);
    };
    CHECK(refusedBy("/data/paper", film, "pdf") == u"video");
    CHECK(refusedBy("/data/photo", film, "jpg") == u"video");
    CHECK(refusedBy("/data/paper", "no known bytes", "mp4") == u"video");

    must(album.attach("/data/paper", song, QStringLiteral("ogg")));
    must(album.attach("/data/paper", "%PDF-1.4 a letter", QStringLiteral("pdf")));
    album.consent("video", true);
    must(album.attach("/data/paper", film, QStringLiteral("avi")));
    CHECK(album.content(album.value("/data/paper")) == film);
}

SCENARIO("A file that was taken before its kind was known is said, and can be taken out")
{
    Album album; // nobody was asked
    must(album.attach("/data/paper", song, QStringLiteral("bin")));
    const QString name = album.value("/data/paper");
    must(album.draft().checkConsentToFiles());
    album.consent("audio", false);
    album.open();
    CHECK(album.content(name) == song); // nothing goes by itself
    const Error error = mustFail(album.draft().checkConsentToFiles());
    CHECK(error.code == mediaNotConsented);
    CHECK(error.place.node == u"/data/paper");
    CHECK(error.facts.value(0) == u"audio");

    must(album.draft().answer(album.node("/data/paper"), QString()));
    must(album.draft().checkConsentToFiles());
    CHECK(mustFail(album.draft().answer(album.node("/data/paper"), name)).code
          == mediaNotConsented);
}
