// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"

#include <QRandomGenerator>

#include <cstring>

namespace saltbush
{

std::uint64_t Random::next64()
{
    std::uint64_t value = 0;
    fill(std::as_writable_bytes(std::span(&value, 1)));
    return value;
}

double Random::nextUnit() { return double(next64() >> 11) * 0x1.0p-53; }

std::uint64_t Random::nextBelow(std::uint64_t bound)
{
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t value = next64();
    while (value >= limit)
        value = next64();
    return value % bound;
}

void SystemRandom::fill(std::span<std::byte> bytes)
{
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        const quint64 word = QRandomGenerator::system()->generate64();
        std::memcpy(bytes.data() + i, &word, std::min<std::size_t>(8, bytes.size() - i));
    }
}

void SeededRandom::fill(std::span<std::byte> bytes)
{
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        std::uint64_t word = m_state += 0x9e3779b97f4a7c15ULL;
        word = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9ULL;
        word = (word ^ (word >> 27)) * 0x94d049bb133111ebULL;
        word ^= word >> 31;
        std::memcpy(bytes.data() + i, &word, std::min<std::size_t>(8, bytes.size() - i));
    }
}

} // namespace saltbush
