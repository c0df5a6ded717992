// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/InterviewContent.h"

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>

#include <locale>
#include <sstream>

namespace saltbush::record
{

namespace
{

constexpr qint64 firstVersion = 1;
constexpr qint64 withFiles =
    2; ///< written only where there are any: older programs read the others
// Without Boost's own header, every version of Boost reads what any other wrote.
constexpr unsigned archiveFlags = boost::archive::no_header | boost::archive::no_codecvt;
constexpr qint64 mostEntries = 10'000'000;

/// Only integers and strings of bytes go through: no classes, no pointers, no tracking.
class Writer
{
public:
    explicit Writer(std::ostream &out) : m_archive(out, archiveFlags) { }

    void put(qint64 value) { m_archive << value; }
    void put(UtcTime value) { put(qint64(value.time_since_epoch().count())); }
    void put(QByteArrayView bytes)
    {
        const std::string text(bytes.data(), std::size_t(bytes.size()));
        m_archive << text;
    }
    void put(const QString &text) { put(QByteArrayView(text.toUtf8())); }
    template <typename Kind>
    void put(const Id<Kind> &id)
    {
        put(id.toString());
    }
    void put(const crypto::Hash256 &hash) { put(hash.toString()); }

private:
    boost::archive::text_oarchive m_archive;
};

/// Throws what Boost throws when the text is not what is expected.
class Reader
{
public:
    explicit Reader(std::istream &in, qint64 size)
        : m_stream(in)
        , m_size(size)
        , m_archive(in, archiveFlags)
    {
    }

    qint64 number()
    {
        qint64 value = 0;
        m_archive >> value;
        return value;
    }
    /// What Boost does for std::string, but the length is looked at before it is believed.
    QByteArray bytes()
    {
        const qint64 length = number();
        if (length < 0 || length > m_size - qint64(m_stream.tellg()))
            refuse();
        m_stream.get(); // the space
        QByteArray bytes(qsizetype(length), Qt::Uninitialized);
        m_stream.read(bytes.data(), length);
        if (!m_stream)
            refuse();
        return bytes;
    }
    QString text() { return QString::fromUtf8(bytes()); }
    UtcTime time() { return UtcTime(Milliseconds(number())); }
    qint64 count()
    {
        const qint64 value = number();
        if (value < 0 || value > std::min(mostEntries, m_size))
            refuse();
        return value;
    }
    template <typename T>
    T parsed()
    {
        const auto value = T::fromString(text());
        if (!value)
            refuse();
        return *value;
    }
    void expectEnd()
    {
        m_stream >> std::ws;
        if (m_stream.peek() != std::istream::traits_type::eof())
            refuse();
    }

private:
    [[noreturn]] static void refuse()
    {
        throw boost::archive::archive_exception(
            boost::archive::archive_exception::input_stream_error);
    }

    std::istream &m_stream;
    qint64 m_size;
    boost::archive::text_iarchive m_archive;
};

void put(Writer &out, const ParadataEvent &e)
{
    out.put(e.at), out.put(e.event), out.put(e.node), out.put(e.detail);
}
void put(Writer &out, const Comment &c) { out.put(c.node), out.put(c.text), out.put(c.at); }
void put(Writer &out, const Flag &f) { out.put(f.node), out.put(f.reason); }
void put(Writer &out, const AnswerLanguage &l) { out.put(l.node), out.put(l.language); }
void put(Writer &out, const AttachmentEntry &a)
{
    out.put(a.fileName), out.put(a.record), out.put(a.hash), out.put(qint64(a.size));
}
void put(Writer &out, const InlineFile &f) { out.put(f.name), out.put(QByteArrayView(f.bytes)); }
void put(Writer &out, const std::pair<QString, QString> &property)
{
    out.put(property.first), out.put(property.second);
}

template <typename T>
void putAll(Writer &out, const std::vector<T> &list)
{
    out.put(qint64(list.size()));
    for (const T &item : list)
        put(out, item);
}

void take(Reader &in, ParadataEvent &e)
{
    e.at = in.time(), e.event = in.text(), e.node = in.text(), e.detail = in.text();
}
void take(Reader &in, Comment &c) { c.node = in.text(), c.text = in.text(), c.at = in.time(); }
void take(Reader &in, Flag &f) { f.node = in.text(), f.reason = in.text(); }
void take(Reader &in, AnswerLanguage &l) { l.node = in.text(), l.language = in.text(); }
void take(Reader &in, AttachmentEntry &a)
{
    a.fileName = in.text();
    a.record = in.parsed<RecordId>();
    a.hash = in.parsed<crypto::Hash256>();
    a.size = quint64(in.number());
}
void take(Reader &in, InlineFile &f) { f.name = in.text(), f.bytes = in.bytes(); }
void take(Reader &in, std::pair<QString, QString> &property)
{
    property.first = in.text(), property.second = in.text();
}

template <typename T>
void takeAll(Reader &in, std::vector<T> &list)
{
    const qint64 count = in.count();
    for (qint64 i = 0; i < count; ++i)
        take(in, list.emplace_back());
}

InterviewContent takeContent(Reader &in, qint64 version)
{
    InterviewContent content;
    content.interview = in.parsed<InterviewId>();
    content.submissionXml = in.bytes();
    content.formId = in.text();
    content.formVersion = in.text();
    content.zone = in.text();
    content.mainLanguage = in.text();
    takeAll(in, content.paradata);
    takeAll(in, content.comments);
    takeAll(in, content.flags);
    takeAll(in, content.languages);
    takeAll(in, content.attachments);
    takeAll(in, content.properties);
    if (version >= withFiles)
        takeAll(in, content.files);
    in.expectEnd();
    return content;
}

} // namespace

QByteArray InterviewContent::encode() const
{
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    {
        Writer out(stream);
        out.put(files.empty() ? firstVersion : withFiles);
        out.put(interview);
        out.put(QByteArrayView(submissionXml));
        out.put(formId), out.put(formVersion), out.put(zone), out.put(mainLanguage);
        putAll(out, paradata);
        putAll(out, comments);
        putAll(out, flags);
        putAll(out, languages);
        putAll(out, attachments);
        putAll(out, properties);
        if (!files.empty())
            putAll(out, files);
    } // the archive ends its text when it goes
    return QByteArray::fromStdString(std::move(stream).str());
}

Result<InterviewContent> InterviewContent::decode(const QByteArray &archive)
{
    std::istringstream stream(archive.toStdString());
    stream.imbue(std::locale::classic());
    try {
        Reader in(stream, archive.size());
        const qint64 version = in.number();
        if (version > withFiles)
            return fail(Error{newerFormat}.with(QString::number(version)));
        if (version < firstVersion)
            return fail(malformed);
        return takeContent(in, version);
    } catch (const std::exception &) { // Boost's own, or no memory
        return fail(malformed);
    }
}

} // namespace saltbush::record
