// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/EncryptedSubmission.h"

#include "core/crypto/OdkEncryption.h"
#include "core/form/InstanceXml.h"
#include "core/interview/Metadata.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace saltbush::interview
{

using namespace Qt::StringLiterals;

namespace
{

const QString submissionName = u"submission.xml"_s;
const QString suffix = u".enc"_s;
// ODK Collect writes this one; the specification's text has another. Servers take both.
const QString encryptedNamespace = u"http://www.opendatakit.org/xforms/encrypted"_s;
const QString openRosaNamespace = u"http://openrosa.org/xforms"_s;

QString instanceIdOf(const xpath::Tree &instance)
{
    const xpath::NodeId id = metaNode(instance, u"instanceID"_s);
    return id == xpath::noNode ? QString() : instance.stringValue(id);
}

/// What the "signature" is made over: a line each.
QByteArray signedText(const form::FormDefinition &form, const QByteArray &key,
                      const QString &instanceId, const std::vector<SubmissionFile> &plain)
{
    QStringList lines{form.id};
    if (!form.version.isEmpty())
        lines << form.version;
    lines << QString::fromLatin1(key) << instanceId;
    for (const SubmissionFile &file : plain)
        lines << file.name + u"::"_s
                + QString::fromLatin1(
                     QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5).toHex());
    return (lines.join(u'\n') + u'\n').toUtf8();
}

void writeMeta(QXmlStreamWriter &xml, const QString &instanceId)
{
    xml.writeNamespace(openRosaNamespace, u"orx"_s);
    xml.writeStartElement(openRosaNamespace, u"meta"_s);
    xml.writeTextElement(openRosaNamespace, u"instanceID"_s, instanceId);
    xml.writeEndElement();
}

QByteArray manifest(const form::FormDefinition &form, const QString &instanceId,
                    const std::vector<SubmissionFile> &files, const QByteArray &key,
                    const QByteArray &signature)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(u"data"_s);
    xml.writeDefaultNamespace(encryptedNamespace);
    xml.writeAttribute(u"id"_s, form.id);
    if (!form.version.isEmpty())
        xml.writeAttribute(u"version"_s, form.version);
    xml.writeAttribute(u"encrypted"_s, u"yes"_s);
    xml.writeTextElement(u"base64EncryptedKey"_s, QString::fromLatin1(key));
    writeMeta(xml, instanceId);
    for (std::size_t i = 0; i + 1 < files.size(); ++i) {
        xml.writeStartElement(u"media"_s);
        xml.writeTextElement(u"file"_s, files[i].name);
        xml.writeEndElement();
    }
    xml.writeTextElement(u"encryptedXmlFile"_s, submissionName + suffix);
    xml.writeTextElement(u"base64EncryptedElementSignature"_s, QString::fromLatin1(signature));
    xml.writeEndElement();
    return bytes;
}

} // namespace

Result<EncryptedSubmission> encryptSubmission(const form::FormDefinition &form,
                                              const QByteArray &submission,
                                              std::vector<SubmissionFile> media)
{
    if (form.submission.publicKey.isEmpty())
        return fail(noPublicKey);
    SALTBUSH_TRY_ASSIGN(const xpath::Tree instance, form::readInstance(form, submission));
    const QString instanceId = instanceIdOf(instance);
    if (instanceId.isEmpty())
        return fail(noInstanceId);
    SALTBUSH_TRY_ASSIGN(auto encryption,
                        crypto::OdkEncryption::begin(form.submission.publicKey, instanceId));
    std::vector<SubmissionFile> plain = std::move(media);
    plain.push_back({submissionName, submission});
    EncryptedSubmission result;
    for (const SubmissionFile &file : plain) {
        auto bytes = encryption.encrypt(file.bytes);
        if (!bytes)
            return fail(std::move(bytes).error().at({.file = file.name}));
        result.files.push_back({file.name + suffix, *std::move(bytes)});
    }
    const QByteArray key = encryption.encryptedKey();
    SALTBUSH_TRY_ASSIGN(const QByteArray signature,
                        encryption.sign(signedText(form, key, instanceId, plain)));
    result.manifest = manifest(form, instanceId, result.files, key, signature);
    return result;
}

} // namespace saltbush::interview
