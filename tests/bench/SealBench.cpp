// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/BodySealer.h"
#include "tests/bench/Row.h"
#include "tests/support/Results.h"

#include <catch2/catch_test_macros.hpp>
#include <sodium.h>

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

constexpr int megabytes = 50;

/// The same reading, stream encryption and one hash, and nothing else.
double bareLoop(const QByteArray &content)
{
    constexpr unsigned long long chunk = 64 * 1024;
    unsigned char key[crypto_secretstream_xchacha20poly1305_KEYBYTES];
    unsigned char header[crypto_secretstream_xchacha20poly1305_HEADERBYTES];
    crypto_secretstream_xchacha20poly1305_keygen(key);
    std::vector<unsigned char> out(chunk + crypto_secretstream_xchacha20poly1305_ABYTES);
    return secondsOf([&] {
        crypto_secretstream_xchacha20poly1305_state stream;
        crypto_generichash_state hash;
        crypto_secretstream_xchacha20poly1305_init_push(&stream, header, key);
        crypto_generichash_init(&hash, nullptr, 0, 32);
        const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
        for (unsigned long long at = 0; at < (unsigned long long)(content.size()); at += chunk) {
            unsigned long long length = 0;
            crypto_secretstream_xchacha20poly1305_push(&stream, out.data(), &length, bytes + at,
                                                       chunk, nullptr, 0, 0);
            crypto_generichash_update(&hash, out.data(), length);
        }
        unsigned char digest[32];
        crypto_generichash_final(&hash, digest, sizeof digest);
    });
}

} // namespace

TEST_CASE("Sealing", "[record]")
{
    REQUIRE(sodium_init() >= 0);
    const QByteArray content(qsizetype(megabytes) * 1024 * 1024, 'x');
    const auto keys = crypto::BoxKeyPair::generate();
    SystemRandom random;
    const record::Recipient recipient{record::RoleKeyId::random(random), keys.publicKey()};
    const auto seal = [&] {
        crypto::BufferSource source(content);
        qint64 written = 0;
        must(record::sealBody({}, record::Encoding::Bare, source, {recipient},
                              [&](QByteArrayView bytes) -> Result<void> {
                                  written += bytes.size();
                                  return ok();
                              }));
        REQUIRE(written > content.size());
    };
    double bare = 1e9, ours = 1e9;
    for (int i = 0; i < 5; ++i) {
        bare = std::min(bare, bareLoop(content));
        ours = std::min(ours, secondsOf(seal));
    }
    row("sealing 50 MB", ">= 70 % of a bare loop", "%.0f %% (%.0f MB/s)", 100 * bare / ours,
        megabytes / ours);
}
