// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace saltbush
{

/// Where chance comes from: ids, codes, `random()` and `uuid()` in forms. Keys and nonces never
/// come from here but from libsodium (core/crypto).
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;

    [[nodiscard]] std::uint64_t next64();
    /// Uniform in [0, 1).
    [[nodiscard]] double nextUnit();
    /// Uniform in [0, bound), without bias; bound > 0.
    [[nodiscard]] std::uint64_t nextBelow(std::uint64_t bound);
};

/// The operating system's generator.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::byte> bytes) override;
};

/// The same sequence for the same seed (SplitMix64): for `--seed`, the demonstration and tests.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) { }
    void fill(std::span<std::byte> bytes) override;

private:
    std::uint64_t m_state;
};

} // namespace saltbush
