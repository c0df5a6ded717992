// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Draft.h"
#include "core/storage/Database.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutDisk.h"
#include "tests/support/faults/PowerCutVfs.h"

#include <QDir>
#include <QFile>

namespace saltbush::test
{

inline TestForm storyteller()
{
    return {R"xml(<show>1</show><story/><p jr:template=""><song/></p><whole/><any/><word/>
                  <meta><audit/></meta>)xml",
            R"xml(<bind nodeset="/data/story" type="binary" relevant="/data/show = '1'"
                    saltbush:nonresponse="refused"/>
              <bind nodeset="/data/p/song" type="binary"/>
              <bind nodeset="/data/whole" type="binary"/>
              <bind nodeset="/data/any" type="binary"/>
              <bind nodeset="/data/meta/audit" type="binary"
                    odk:track-changes-reasons="on-form-edit"/>
              <odk:recordaudio event="odk-instance-load" ref="/data/whole"
                               odk:quality="voice-only"/>)xml",
            R"xml(<input ref="/data/show"/><upload ref="/data/story" mediatype="audio/*"/>
              <repeat nodeset="/data/p"><upload ref="/data/p/song" mediatype="audio/*"/></repeat>
              <upload ref="/data/any"/><input ref="/data/word"/>)xml"};
}

/// Somebody tells something into a draft whose power may go at any moment.
class Storyteller
{
public:
    explicit Storyteller(const TestForm &form = storyteller()) : m_form(readForm(form.bytes()))
    {
        m_draft = must(interview::Draft::create(path(), m_key.clone(), m_form, host, disk, vfs()));
    }
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("story.db")); }
    [[nodiscard]] interview::Draft &draft() { return *m_draft; }
    [[nodiscard]] xpath::NodeId node(const char *path) const
    {
        return must(m_draft->session().find(QLatin1StringView(path)));
    }
    [[nodiscard]] QString value(const char *path) const
    {
        return m_draft->session().value(node(path));
    }
    [[nodiscard]] QByteArray content(const char *path)
    {
        if (value(path).isEmpty())
            return {};
        auto source = must(m_draft->readMedia(value(path)));
        QByteArray bytes(qsizetype(source.size()), 0);
        CHECK(must(crypto::readFully(source, bytes)) == bytes.size());
        return bytes;
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
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList({QStringLiteral("*.media*")}, QDir::Files);
    }
    void open()
    {
        m_draft.reset();
        m_draft = must(interview::Draft::open(path(), m_key.clone(), m_form, host, disk, vfs()));
    }
    /// As after a kill: nobody said that anything ended.
    void startAgain(int seed)
    {
        m_draft.reset();
        power.restore();
        m_medium.materialise(quint64(seed));
        open();
    }
    [[nodiscard]] storage::Database openDatabase()
    {
        m_draft.reset();
        storage::OpenOptions options;
        options.vfs = m_vfs.name();
        return must(storage::Database::open(path(), m_key, options));
    }

    /// Rows of the table in the file as it is.
    [[nodiscard]] qint64 rows(const char *table)
    {
        auto database = openDatabase();
        auto rows = must(database.prepare(std::string("SELECT count(*) FROM ") + table));
        must(rows.step());
        return rows.integer(0);
    }

    PowerSwitch power;
    TestHost host;

private:
    PowerCutMedium m_medium{power};
    PowerCutDisk m_disk{m_medium};

public:
    FailingDisk disk{m_disk, 1LL << 40};

private:
    [[nodiscard]] QString vfs() const { return QString::fromStdString(m_vfs.name()); }

    TempFolder m_folder;
    PowerCutVfs m_vfs{m_medium};
    form::SharedForm m_form;
    crypto::SecureBytes m_key = crypto::SecureBytes::random(32);
    std::unique_ptr<interview::Draft> m_draft;
};

} // namespace saltbush::test
