// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/Stub.h"

#include "core/record/LittleEndian.h"

namespace saltbush::record
{

namespace
{

constexpr QByteArrayView magic("SBRS", 4);

void encodeInterview(LittleEndianWriter &out, const std::optional<InterviewFacts> &facts)
{
    out.number(quint8(facts ? 1 : 0));
    if (facts)
        out.number(qint64(facts->start.time_since_epoch().count()))
            .bytes(facts->formHash.view())
            .number(facts->packageVersion);
}

UtcTime decodeTime(LittleEndianReader &in) { return UtcTime(Milliseconds(in.number<qint64>())); }

Result<std::optional<InterviewFacts>> decodeInterview(LittleEndianReader &in)
{
    const auto present = in.number<quint8>();
    if (present > 1)
        return fail(malformed);
    std::optional<InterviewFacts> facts;
    if (present == 1) {
        facts.emplace();
        facts->start = decodeTime(in);
        facts->formHash = in.fixedBytes<crypto::Hash256>();
        facts->packageVersion = in.number<quint64>();
    }
    return facts;
}

std::vector<Reference> decodeReferences(LittleEndianReader &in)
{
    std::vector<Reference> references(in.number<quint8>());
    for (Reference &reference : references) {
        reference.role = static_cast<Reference::Role>(in.number<quint8>());
        reference.record = in.id<RecordId>();
    }
    return references;
}

QByteArray encodeUnsigned(const Stub &stub)
{
    Q_ASSERT(stub.references.size() <= mostReferences);
    QByteArray bytes;
    LittleEndianWriter out(bytes);
    out.bytes(magic).number(recordFormat).id(stub.study).id(stub.device);
    out.number(stub.epoch).number(stub.sequence).bytes(stub.previous.view());
    out.number(static_cast<quint16>(stub.kind)).id(stub.id);
    out.number(static_cast<quint8>(stub.references.size()));
    for (const Reference &reference : stub.references)
        out.number(static_cast<quint8>(reference.role)).id(reference.record);
    out.number(qint64(stub.time.time_since_epoch().count()));
    encodeInterview(out, stub.interview);
    out.number(stub.bodyLength).bytes(stub.bodyHash.view());
    return bytes;
}

} // namespace

std::optional<RecordId> Stub::reference(Reference::Role role) const
{
    const auto found = std::ranges::find(references, role, &Reference::role);
    return found == references.end() ? std::nullopt : std::optional(found->record);
}

QByteArray Stub::encode() const { return encodeUnsigned(*this) + signature.toByteArray(); }

Result<Stub> Stub::decode(QByteArrayView bytes)
{
    if (bytes.size() > largestStub)
        return fail(tooLarge);
    LittleEndianReader in(bytes);
    if (in.bytes(magic.size()) != magic)
        return fail(malformed);
    if (const auto format = in.number<quint16>(); format != recordFormat)
        return fail(
            Error{format > recordFormat ? newerFormat : malformed}.with(QString::number(format)));
    Stub stub;
    stub.study = in.id<StudyId>();
    stub.device = in.id<DeviceId>();
    stub.epoch = in.number<quint32>();
    stub.sequence = in.number<quint64>();
    stub.previous = in.fixedBytes<crypto::Hash256>();
    stub.kind = static_cast<Kind>(in.number<quint16>());
    stub.id = in.id<RecordId>();
    stub.references = decodeReferences(in);
    stub.time = decodeTime(in);
    SALTBUSH_TRY_ASSIGN(stub.interview, decodeInterview(in));
    stub.bodyLength = in.number<quint64>();
    stub.bodyHash = in.fixedBytes<crypto::Hash256>();
    stub.signature = in.fixedBytes<crypto::Signature>();
    if (in.failed() || !in.rest().isEmpty() || stub.references.size() > mostReferences
        || stub.sequence == 0)
        return fail(malformed);
    return stub;
}

void Stub::sign(const crypto::SigningKeyPair &device)
{
    signature = device.sign(encodeUnsigned(*this));
}

bool Stub::isSignedBy(const crypto::VerifyKey &device) const
{
    return crypto::verify(device, encodeUnsigned(*this), signature);
}

crypto::Hash256 Stub::hash() const { return crypto::hash(encode()); }

QByteArray wirePrefix(const Stub &stub)
{
    const QByteArray encoded = stub.encode();
    QByteArray prefix;
    LittleEndianWriter(prefix).number(static_cast<quint16>(encoded.size())).bytes(encoded);
    return prefix;
}

Result<WireRecord> splitRecord(QByteArrayView wire)
{
    LittleEndianReader in(wire);
    const auto length = in.number<quint16>();
    const QByteArrayView stubBytes = in.bytes(length);
    if (in.failed())
        return fail(malformed);
    SALTBUSH_TRY_ASSIGN(Stub stub, Stub::decode(stubBytes));
    if (!in.rest().isEmpty() && quint64(in.rest().size()) != stub.bodyLength)
        return fail(malformed);
    return WireRecord{std::move(stub), stubBytes, in.rest()};
}

} // namespace saltbush::record
