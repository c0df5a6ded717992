// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team/LookFirst.h"

#include "app/common/Messages.h"

namespace saltbush::app
{

namespace
{

class LookWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::LookWords)

public:
    static QString looking() { return tr("Looking into the store first"); }
    static QString missed(const Error &why)
    {
        return tr("The store could not be looked into before. %1").arg(sentence(why));
    }
};

} // namespace

void lookFirst(const PageContext &context, std::function<void(const StoreLook &look)> then)
{
    const auto look = std::make_shared<StoreLook>();
    context.shell.runLong(
        LookWords::looking(),
        [&workspace = context.workspace, look](Progress &progress) {
            *look = lookIntoStore(
                workspace,
                {.progress = [&](qint64 done, qint64 total) { progress.tell(done, total); },
                 .isCancelled = [&] { return progress.isCancelled(); }});
        },
        [look, then = std::move(then)] { then(*look); });
}

std::optional<Error> whatMayBeThere(const StoreLook &look)
{
    return look.missed || look.refused.empty() ? look.missed : look.refused.front();
}

QString missedWords(const std::optional<Error> &missed)
{
    return missed ? u' ' + LookWords::missed(*missed) : QString();
}

} // namespace saltbush::app
