// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ConsentDocument.h"
#include "core/study/JsonFields.h"

#include <QSet>

namespace saltbush::consent
{

using study::JsonFields;

namespace
{

std::optional<UtcTime> readTime(JsonFields &fields, const char *key)
{
    const QString text = fields.text(key, {});
    if (text.isEmpty())
        return std::nullopt;
    const auto time = fromIso(text);
    if (!time)
        fields.wrong(key);
    return time;
}

/// A value that may be missing, and must be well-formed if it is not.
template <typename Value>
std::optional<Value> readOptionalHex(JsonFields &fields, const char *key)
{
    const QString text = fields.text(key, {});
    if (text.isEmpty())
        return std::nullopt;
    const auto value = Value::fromString(text);
    if (!value)
        fields.wrong(key);
    return value;
}

Result<void> readApproval(JsonFields &fields, ConsentDocument &document)
{
    Approval approval;
    approval.reference = fields.text("reference");
    approval.letterHash = readOptionalHex<crypto::Hash256>(fields, "letterHash");
    approval.signedBy = readOptionalHex<DeviceId>(fields, "signedBy");
    approval.signature = readOptionalHex<crypto::Signature>(fields, "signature");
    if (approval.signature && !approval.signedBy)
        fields.wrong("signedBy");
    document.approval = std::move(approval);
    return fields.done();
}

void readLanguages(JsonFields &fields, ConsentDocument &document)
{
    const QStringList names = fields.raw("languages").toObject().keys();
    fields.object("languages", [&](JsonFields &languages) {
        for (const QString &name : names)
            languages.object(name.toUtf8().constData(), [&](JsonFields &language) {
                DocumentText text{language.text("title"), language.text("text")};
                if (text.text.isEmpty())
                    language.wrong("text");
                document.languages.emplace(name, std::move(text));
                return language.done();
            });
        return languages.done();
    });
}

void readModes(JsonFields &fields, ConsentDocument &document)
{
    for (const QString &name : fields.texts("modes")) {
        if (const auto mode = modeNamed(name))
            document.modes.push_back(*mode);
        else
            fields.wrong("modes");
    }
}

void readScopes(JsonFields &fields, ConsentDocument &document)
{
    fields.objects("scopes", [&document](JsonFields &scope) {
        Scope read{scope.text("id"), scope.boolean("required", false), scope.textMap("label")};
        if (read.id.isEmpty() || document.scope(read.id))
            scope.wrong("id");
        document.scopes.push_back(std::move(read));
        return scope.done();
    });
}

/// What JSON cannot say: whole without being wrong anywhere.
Result<void> checkWhole(const ConsentDocument &document)
{
    Place place;
    if (document.languages.empty())
        place.node = QStringLiteral("languages");
    else if (document.modes.empty())
        place.node = QStringLiteral("modes");
    else if (document.scopes.empty())
        place.node = QStringLiteral("scopes");
    else if (document.validFrom && document.validUntil
             && *document.validUntil <= *document.validFrom)
        place.node = QStringLiteral("validUntil");
    if (place.node.isEmpty())
        return ok();
    return fail(Error{badDocument, place});
}

QJsonObject writeApproval(const Approval &approval)
{
    QJsonObject object{{QStringLiteral("reference"), approval.reference}};
    if (approval.letterHash)
        object.insert(QStringLiteral("letterHash"), approval.letterHash->toString());
    if (approval.signedBy)
        object.insert(QStringLiteral("signedBy"), approval.signedBy->toString());
    if (approval.signature)
        object.insert(QStringLiteral("signature"), approval.signature->toString());
    return object;
}

} // namespace

Result<ConsentDocument> ConsentDocument::fromJson(const QByteArray &bytes)
{
    SALTBUSH_TRY_ASSIGN(const QJsonObject object, study::parseJsonObject(bytes));
    JsonFields fields(object, {});
    ConsentDocument document;
    document.id = fields.text("id");
    document.version = int(fields.integer("version", 1, 1'000'000));
    fields.object("approval",
                  [&document](JsonFields &approval) { return readApproval(approval, document); });
    document.validFrom = readTime(fields, "validFrom");
    document.validUntil = readTime(fields, "validUntil");
    readLanguages(fields, document);
    readModes(fields, document);
    readScopes(fields, document);
    document.forms = fields.texts("forms");
    document.asksAgain = fields.boolean("asksAgain", false);
    fields.objects("comprehension", [&document](JsonFields &question) {
        document.comprehension.push_back({question.text("id"), question.textMap("question")});
        return question.done();
    });
    SALTBUSH_TRY(fields.done());
    SALTBUSH_TRY(checkWhole(document));
    return document;
}

QJsonObject ConsentDocument::toJson() const
{
    QJsonObject languageObject;
    for (const auto &[name, text] : languages)
        languageObject.insert(name,
                              QJsonObject{{QStringLiteral("title"), text.title},
                                          {QStringLiteral("text"), text.text}});
    QJsonArray modeArray, scopeArray, questionArray;
    for (const Mode mode : modes)
        modeArray.append(nameOf(mode));
    for (const Scope &scope : scopes)
        scopeArray.append(QJsonObject{{QStringLiteral("id"), scope.id},
                                      {QStringLiteral("required"), scope.required},
                                      {QStringLiteral("label"), study::toJson(scope.label)}});
    for (const ComprehensionQuestion &question : comprehension)
        questionArray.append(
            QJsonObject{{QStringLiteral("id"), question.id},
                        {QStringLiteral("question"), study::toJson(question.question)}});
    QJsonObject object{{QStringLiteral("id"), id},
                       {QStringLiteral("version"), version},
                       {QStringLiteral("languages"), languageObject},
                       {QStringLiteral("modes"), modeArray},
                       {QStringLiteral("scopes"), scopeArray},
                       {QStringLiteral("forms"), QJsonArray::fromStringList(forms)},
                       {QStringLiteral("asksAgain"), asksAgain},
                       {QStringLiteral("comprehension"), questionArray}};
    if (approval)
        object.insert(QStringLiteral("approval"), writeApproval(*approval));
    if (validFrom)
        object.insert(QStringLiteral("validFrom"), toIsoUtc(*validFrom));
    if (validUntil)
        object.insert(QStringLiteral("validUntil"), toIsoUtc(*validUntil));
    return object;
}

std::vector<Problem> checkPart(const study::Part &part)
{
    if (part.type != QLatin1String(study::part::consentDocument))
        return {};
    const auto document = ConsentDocument::fromJson(part.bytes);
    if (!document)
        return {{Problem::Severity::Error, document.error()}};
    if (!document->approval)
        return {{Problem::Severity::Warning, Error{notApproved}}};
    return {};
}

} // namespace saltbush::consent
