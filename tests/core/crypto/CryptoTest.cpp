// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Aead.h"
#include "core/crypto/CryptoErrors.h"
#include "core/crypto/Hash.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KdfPolicy.h"
#include "core/crypto/Padding.h"
#include "core/crypto/Sealing.h"
#include "core/crypto/Signing.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::crypto;
using namespace saltbush::test;

TEST_CASE("the library starts, more than once")
{
    must(initialise());
    must(initialise());
}

TEST_CASE("secure bytes move, compare, and read hexadecimal strictly")
{
    SecureBytes key = SecureBytes::random(32);
    const SecureBytes copy = key.clone();
    CHECK(copy == key);
    CHECK(SecureBytes::fromHex(key.view().toByteArray().toHex()) == key);
    CHECK_FALSE(SecureBytes::fromHex("0g"));
    CHECK_FALSE(SecureBytes::fromHex("012"));
    CHECK(SecureBytes::fromHex("")->isEmpty());

    const SecureBytes moved = std::move(key);
    CHECK(moved == copy);
    CHECK(moved.slice(8, 4).view() == copy.view().sliced(8, 4));
    CHECK_FALSE(SecureBytes::random(32) == copy);
    CHECK_FALSE(SecureBytes(31) == SecureBytes(32));

    QByteArray source("passphrase");
    CHECK(SecureBytes::takeFrom(source).view() == "passphrase");
    CHECK(source.isEmpty());
}

TEST_CASE("the hash is BLAKE2b-256, in one go or in parts")
{
    // RFC 7693's construction with 32 bytes of output, of "abc" (b2sum -l 256).
    const QString known = QStringLiteral("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c06"
                                         "8d52319");
    CHECK(hash("abc").toString() == known);
    Hasher hasher;
    hasher.add("a");
    hasher.add("bc");
    CHECK(hasher.finish() == hash("abc"));
    CHECK(hasher.finish() == hash(""));
    CHECK(Hash256::fromString(known) == hash("abc"));
    CHECK_FALSE(Hash256::fromString(known.chopped(2)));

    const SecureBytes key = SecureBytes::random(32);
    CHECK(keyedHash(key, "abc") == keyedHash(key, "abc"));
    CHECK(keyedHash(key, "abc") != hash("abc"));
}

TEST_CASE("a signature holds for its key and its bytes only")
{
    const SigningKeyPair pair = SigningKeyPair::generate();
    const Signature signature = pair.sign("message");
    CHECK(verify(pair.verifyKey(), "message", signature));
    CHECK_FALSE(verify(pair.verifyKey(), "massage", signature));
    CHECK_FALSE(verify(SigningKeyPair::generate().verifyKey(), "message", signature));

    const SigningKeyPair again = must(SigningKeyPair::fromSeed(pair.seed()));
    CHECK(again.verifyKey() == pair.verifyKey());
    CHECK(again.sign("message") == signature);
    CHECK(mustFail(SigningKeyPair::fromSeed(SecureBytes(31))).code == badKey);
}

TEST_CASE("what is sealed to a public key opens with its pair only")
{
    const BoxKeyPair pair = BoxKeyPair::generate();
    for (const QByteArray &text : {QByteArray("secret"), QByteArray("")}) {
        QByteArray sealed = must(seal(pair.publicKey(), text));
        CHECK(sealed.size() == text.size() + sealOverhead);
        CHECK(must(unseal(pair, sealed)).view() == text);
        CHECK(mustFail(unseal(BoxKeyPair::generate(), sealed)).code == notAuthentic);
        sealed[3] = char(sealed[3] ^ 1);
        CHECK(mustFail(unseal(pair, sealed)).code == notAuthentic);
    }
    CHECK(mustFail(unseal(pair, "short")).code == truncated);
    CHECK(must(BoxKeyPair::fromSecret(pair.secret())).publicKey() == pair.publicKey());
}

TEST_CASE("nothing is sealed to a key that keeps no secret")
{
    CHECK(canSealTo(BoxKeyPair::generate().publicKey()));
    BoxPublicKey one;
    one.data()[0] = 1;
    for (const BoxPublicKey &key : {BoxPublicKey(), one}) {
        CHECK_FALSE(canSealTo(key));
        CHECK(mustFail(seal(key, "secret")).code == badKey);
    }
}

TEST_CASE("an encrypted text is bound to its key, its bytes and what goes with it")
{
    const SecureBytes key = SecureBytes::random(32);
    const QByteArray sealed = must(encrypt(key, "secret", "slot 1"));
    CHECK(must(decrypt(key, sealed, "slot 1")).view() == "secret");
    CHECK(must(decrypt(key, must(encrypt(key, "", "")), "")).isEmpty());
    CHECK(sealed != must(encrypt(key, "secret", "slot 1")));
    CHECK(mustFail(decrypt(key, sealed, "slot 2")).code == notAuthentic);
    CHECK(mustFail(decrypt(SecureBytes::random(32), sealed, "slot 1")).code == notAuthentic);
    CHECK(mustFail(decrypt(key, sealed.first(39), "slot 1")).code == truncated);
    CHECK(mustFail(encrypt(SecureBytes(16), "secret", "")).code == badKey);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = char(altered[i] ^ 0x40);
        CHECK(mustFail(decrypt(key, altered, "slot 1")).code == notAuthentic);
    }
}

TEST_CASE("padded sizes tell little and cost at most an eighth")
{
    CHECK(paddedSize(0) == smallestPaddedSize);
    CHECK(paddedSize(smallestPaddedSize) == smallestPaddedSize);
    CHECK(paddedSize(smallestPaddedSize + 1) == 17 * 1024); // E = 14, S = 4: 1 KiB steps
    CHECK(paddedSize(8'000'000) == 8'126'464);
    for (qint64 size = 20'000; size < 1'000'000'000; size = size * 13 / 10) {
        const qint64 padded = paddedSize(size);
        CHECK(padded >= size);
        CHECK(padded <= size + size / 8);
        CHECK(paddedSize(padded) == padded);
    }
}

TEST_CASE("a derived key depends on passphrase, salt and cost")
{
    const QByteArray salt(16, 's');
    const KdfPolicy policy = kdfPolicyForNewSlots();
    const auto derive = [&](const char *text, const QByteArray &with, const KdfPolicy &cost) {
        return must(deriveKey(SecureBytes::copyOf(text), with, cost));
    };
    const SecureBytes key = derive("correct horse", salt, policy);
    CHECK(key.size() == 32);
    CHECK(derive("correct horse", salt, policy) == key);
    CHECK_FALSE(derive("correct house", salt, policy) == key);
    CHECK_FALSE(derive("correct horse", QByteArray(16, 't'), policy) == key);
    CHECK_FALSE(derive("correct horse", salt, {2, policy.memlimit}) == key);
    CHECK(mustFail(deriveKey(key, "short salt", policy)).code == badKey);
    CHECK(mustFail(deriveKey(key, salt, {0, 8192})).code == badKey);
    CHECK(must(deriveKey(SecureBytes(), salt, policy, 16)).size() == 16);
}
