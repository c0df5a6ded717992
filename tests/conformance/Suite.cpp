// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/Suite.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

namespace saltbush::conformance
{

namespace
{

class UnreadableSuite final : public Suite
{
public:
    explicit UnreadableSuite(QString name) : m_name(std::move(name)) { }

    [[nodiscard]] int size() const override { return 1; }
    [[nodiscard]] CaseName nameOf(int /*index*/) const override { return {m_name, {}, m_name}; }
    [[nodiscard]] Outcome run(int /*index*/) override
    {
        return Outcome::from(QStringLiteral("is no JSON"));
    }

private:
    QString m_name;
};

} // namespace

const QStringList &suiteNames()
{
    static const QStringList names{
        QStringLiteral("javarosa_xpath.json"),
        QStringLiteral("webforms_xpath_cases.json"),
        QStringLiteral("webforms_scenario_traces.json"),
        QStringLiteral("pyxform_cases.json"),
        QStringLiteral("spreadsheets"),
        QStringLiteral("forms"),
    };
    return names;
}

std::unique_ptr<Suite> openSuite(const QString &folder, const QString &name)
{
    const QString path = folder + u'/' + name;
    if (!QFileInfo::exists(path))
        return nullptr;
    if (name.endsWith(u".json") && QJsonDocument::fromJson(contentOf(path)).isNull())
        return std::make_unique<UnreadableSuite>(name);
    switch (suiteNames().indexOf(name)) {
    case 0:
        return javaRosaSuite(path);
    case 1:
        return webFormsSuite(path);
    case 2:
        return traceSuite(path, folder + QStringLiteral("/forms"));
    case 3:
        return pyxformSuite(path);
    case 4:
        return workbookSuite(path);
    case 5:
        return formSuite(path);
    default:
        return nullptr;
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder, const QString &pattern)
{
    QStringList files;
    for (QDirIterator each(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();)
        files << each.next();
    files.sort();
    return files;
}

QString attachmentOf(const QString &beside, const QString &below, const QString &source)
{
    const QString name = source.mid(source.lastIndexOf(u'/') + 1);
    if (name.isEmpty())
        return {};
    const QString near = QFileInfo(beside).path() + u'/' + name;
    if (!beside.isEmpty() && QFileInfo(near).isFile())
        return near;
    static QHash<QString, QStringList> known; // folders do not change while the program runs
    if (!known.contains(below))
        known.insert(below, filesBelow(below, QStringLiteral("*")));
    for (const QString &path : std::as_const(known[below])) {
        if (path.endsWith(u'/' + name))
            return path;
    }
    return {};
}

QString idOf(const QJsonObject &data)
{
    const QByteArray bytes = QJsonDocument(data).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(10));
}

} // namespace saltbush::conformance
