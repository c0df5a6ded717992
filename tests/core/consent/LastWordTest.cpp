// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/LastWord.h"
#include "tests/support/Results.h"

using namespace saltbush;
using namespace saltbush::consent;

namespace
{

/// What was noted on two laptops, A and B.
struct Notes
{
    SystemRandom random;
    DeviceId a = DeviceId(DeviceId::Bytes{1}), b = DeviceId(DeviceId::Bytes{2});
    std::vector<MergedEntry> entries;

    MergedEntry add(DeviceId device, EntryKind kind, int minute,
                    std::optional<RecordId> follows = {})
    {
        MergedEntry entry{RecordId::random(random),
                          device,
                          entries.size() + 1,
                          UtcTime(std::chrono::minutes(minute)),
                          {}};
        entry.entry.kind = kind;
        entry.entry.corrects = follows;
        entries.push_back(entry);
        return entry;
    }
    [[nodiscard]] LastWord word() const
    {
        std::vector<MergedEntry> sorted = entries;
        std::ranges::stable_sort(sorted, {}, &MergedEntry::device);
        return LastWord(sorted);
    }
};

} // namespace

TEST_CASE_METHOD(Notes, "Nobody who said nothing consents")
{
    CHECK(word().decisive() == nullptr);
    CHECK_FALSE(word().isInForce());
}

TEST_CASE_METHOD(Notes, "What follows what is told by chains and names before it is by clocks")
{
    const auto given = add(a, EntryKind::Given, 500);
    SECTION("the same laptop, its clock put back")
    {
        add(a, EntryKind::Declined, 10);
        CHECK(word().kind() == EntryKind::Declined);
        add(a, EntryKind::Given, 5);
        CHECK(word().isInForce());
    }
    SECTION("another one that names what it follows")
    {
        add(b, EntryKind::Declined, 10, given.record);
        CHECK(word().kind() == EntryKind::Declined);
    }
    SECTION("else the clock")
    {
        add(b, EntryKind::Declined, 10);
        CHECK(word().isInForce());
    }
}

TEST_CASE_METHOD(Notes, "A withdrawal holds until a new consent certainly follows it")
{
    const auto given = add(a, EntryKind::Given, 0);
    const auto no = add(b, EntryKind::Withdrawn, 10);
    CHECK(word().kind() == EntryKind::Withdrawn);
    CHECK(word().isWithdrawn(given));

    SECTION("a later clock is no proof")
    {
        const auto later = add(a, EntryKind::ReConsented, 20);
        CHECK(word().decisive()->record == no.record);
        CHECK(word().isWithdrawn(later));
    }
    SECTION("a change or a correction is no new consent")
    {
        add(b, EntryKind::Changed, 20, no.record);
        add(b, EntryKind::Corrected, 30, given.record);
        CHECK(word().decisive()->record == no.record);
    }
    SECTION("on its own laptop it does, and what follows it is not withdrawn")
    {
        const auto again = add(b, EntryKind::Given, 5);
        const auto changed = add(a, EntryKind::Changed, 1, again.record);
        CHECK(word().decisive()->record == changed.record);
        CHECK_FALSE(word().isWithdrawn(again));
        CHECK_FALSE(word().isWithdrawn(changed));
        CHECK(word().isWithdrawn(given));
    }
    SECTION("by its name it does, for that withdrawal alone")
    {
        const auto again = add(a, EntryKind::ReConsented, 5, no.record);
        CHECK(word().decisive()->record == again.record);
        CHECK_FALSE(word().isWithdrawn(again));
        add(DeviceId(DeviceId::Bytes{3}), EntryKind::Withdrawn, 1);
        CHECK(word().kind() == EntryKind::Withdrawn);
        CHECK(word().isWithdrawn(again));
    }
}

TEST_CASE_METHOD(Notes, "Of two laptops that both withdrew and both asked again none is believed")
{
    add(a, EntryKind::Withdrawn, 0);
    const auto one = add(a, EntryKind::Given, 10);
    add(b, EntryKind::Withdrawn, 5);
    const auto two = add(b, EntryKind::Given, 20);
    CHECK_FALSE(word().isInForce());
    CHECK(word().isWithdrawn(one));
    CHECK(word().isWithdrawn(two));
}

TEST_CASE_METHOD(Notes, "Entries that name each other, or themselves, come to an end")
{
    add(a, EntryKind::Withdrawn, 0);
    entries[0].entry.corrects = entries[0].record;
    add(b, EntryKind::Given, 1);
    add(b, EntryKind::Withdrawn, 2);
    entries[1].entry.corrects = entries[2].record;
    CHECK_FALSE(word().isInForce());
}
