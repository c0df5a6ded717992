// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Draft.h"
#include "core/storage/Transaction.h"
#include "tests/bench/Row.h"
#include "tests/core/interview/Scenario.h"
#include "tests/support/TempFolder.h"
#include "tests/support/faults/PowerCutVfs.h"

using namespace saltbush;
using namespace saltbush::bench;
using namespace saltbush::test;

namespace
{

constexpr int answerCount = 400;

/// One row in a transaction of its own, as bare as it can be.
double bareTransaction(const QString &path)
{
    auto database =
        must(storage::Database::open(path, crypto::SecureBytes::random(32), {.create = true}));
    must(database.execute("CREATE TABLE answer (path TEXT PRIMARY KEY, value TEXT)"));
    must(database.checkpoint());
    std::vector<double> times;
    for (int i = 0; i < answerCount; ++i)
        times.push_back(secondsOf([&] {
            auto transaction = must(storage::Transaction::begin(database));
            must(database.run("INSERT OR REPLACE INTO answer VALUES (?, ?)",
                              QString::number(i % 50), QStringLiteral("value %1").arg(i)));
            must(transaction.commit());
        }));
    return quantile(times, 0.5);
}

form::SharedForm fiftyQuestions()
{
    TestForm form;
    for (int i = 0; i < 50; ++i) {
        form.instance += QStringLiteral("<q%1/>").arg(i);
        form.body += QStringLiteral("<input ref=\"/data/q%1\"/>").arg(i);
    }
    return readForm(form.bytes());
}

double answerInDraft(interview::Draft &draft)
{
    std::vector<double> times;
    for (int i = 0; i < answerCount; ++i) {
        const auto node = must(draft.session().find(QStringLiteral("/data/q%1").arg(i % 50)));
        times.push_back(secondsOf(
            [&] { std::ignore = must(draft.answer(node, QStringLiteral("value %1").arg(i))); }));
    }
    return quantile(times, 0.5);
}

} // namespace

TEST_CASE("A durable answer", "[storage]")
{
    TempFolder folder;
    TestHost host;
    SystemDisk disk;
    const double bare = bareTransaction(folder.file(QStringLiteral("bare.db")));
    auto draft = must(interview::Draft::create(folder.file(QStringLiteral("draft.db")),
                                               crypto::SecureBytes::random(32), fiftyQuestions(),
                                               host, disk));
    const double real = answerInDraft(*draft);

    PowerSwitch power;
    PowerCutMedium medium(power);
    PowerCutVfs vfs(medium);
    auto counted = must(interview::Draft::create(folder.file(QStringLiteral("counted.db")),
                                                 crypto::SecureBytes::random(32), fiftyQuestions(),
                                                 host, disk, QString::fromStdString(vfs.name())));
    must(counted->checkpoint());
    power.restore();
    std::ignore = answerInDraft(*counted);
    row("durable commit of one answer", "<= 1.5 x bare, one sync",
        "%.2f x a bare transaction, %.3f syncs", real / bare,
        double(power.count(MediumEvent::Sync)) / answerCount);
}
