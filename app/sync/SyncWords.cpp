// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/SyncWords.h"

#include "app/common/Messages.h"
#include "app/common/RoleWords.h"

namespace saltbush::app
{

namespace
{

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::SyncWords)

public:
    static QStringList outcome(const sync::SyncReport &report, bool isAlone);
    static QStringList news(const StudySeen &before, const StudySeen &after);
    static QString notTaken(const NotTaken &what);
    static QString advice(const QString &code);
    static QString form(const QString &title, const QString &version)
    {
        return tr("%1, version %2").arg(title, version);
    }
};

QStringList SyncWords::outcome(const sync::SyncReport &report, bool isAlone)
{
    QStringList words;
    if (report.sent > 0)
        words << tr("%n record(s) went to the store.", nullptr, int(report.sent));
    if (report.packagesSent > 0)
        words << tr("The newest version of the study is in the store now.");
    if (report.received > 0)
        words << tr("%n new record(s) were taken in here.", nullptr, int(report.received));
    if (report.receipted > 0)
        words << tr("%n record(s) got a receipt: who brought them is told that they are safe.",
                    nullptr, int(report.receipted));
    if (report.acknowledged > 0)
        words << (isAlone ? tr("%n record(s) are kept in this workspace for good.", nullptr,
                               int(report.acknowledged))
                          : tr("%n record(s) are known to be safe now, so their sealed copies here "
                               "were deleted.",
                               nullptr, int(report.acknowledged)));
    if (words.isEmpty() && report.refused.empty() && report.packagesInstalled == 0)
        words << tr("Nothing to do: nothing new here, and nothing new in the store.");
    if (report.waiting > 0)
        words << tr("%n record(s) stay here, sealed, until a receipt says that they are safe. Sync "
                    "again after your coordinator has synced.",
                    nullptr, int(report.waiting));
    if (!report.refused.empty())
        words << tr("%n thing(s) were not taken: see below.", nullptr, int(report.refused.size()));
    return words;
}

QStringList SyncWords::news(const StudySeen &before, const StudySeen &after)
{
    QStringList words;
    if (before.version == after.version)
        return words;
    if (before.version == 0)
        words << tr("The study has arrived.");
    else
        words << tr("Version %1 of the study has arrived.").arg(after.version);
    if (after.role && before.role != after.role)
        words << tr("You take part in it as: %1. The pages for this are on the left.")
                     .arg(roleWord(*after.role));
    QStringList forms;
    for (const QString &form : after.forms)
        if (!before.forms.contains(form))
            forms << form;
    if (!forms.isEmpty())
        words << tr("New questionnaires: %1.").arg(forms.join(tr("; ")));
    return words;
}

QString SyncWords::notTaken(const NotTaken &what)
{
    const QByteArray name = what.code.toLatin1();
    const QString why =
        sentence(Error{ErrorCode{std::string_view(name.constData(), std::size_t(name.size()))}});
    const QString count = tr("%n time(s)", nullptr, int(what.count));
    return what.person.isEmpty() ? tr("%1 (%2)").arg(why, count)
                                 : tr("%1's laptop: %2 (%3)").arg(what.person, why, count);
}

QString SyncWords::advice(const QString &code)
{
    const struct
    {
        const char *code;
        QString words;
    } table[]{
        {"sync.unknown-device",
         tr("Is this a new laptop? Take its person in on the Team page, "
            "then sync again. If nobody knows it, leave it.")},
        {"sync.revoked-device",
         tr("Talk to the person who left: did interviews wait on the "
            "laptop? They stay here, sealed, until you decide.")},
        {"sync.forked",
         tr("The laptop's folder was probably copied, or put back from a backup, "
            "and used twice. Use one of the two from now on.")},
        {"record.broken-chain",
         tr("Something before it is missing. Sync that laptop once more; if "
            "this stays, tell your coordinator.")},
        {"record.bad-signature",
         tr("Somebody may have tampered with the store. Tell your "
            "coordinator; your own records are safe here.")},
        {"record.body-mismatch", tr("Sync again: what was damaged on its way is sent once more.")},
        {"record.not-authentic",
         tr("Something in the store belongs to somebody else, or to a "
            "newer version of the study. Nothing of yours is concerned.")},
        {"record.newer-format", tr("Install the newer Saltbush here, then sync again.")},
        {"sync.object-altered",
         tr("Sync again in a while. If this stays, tell your coordinator "
            "that the store is damaged.")},
        {"sync.object-unreadable",
         tr("Sync again in a while. If this stays, tell your coordinator "
            "that the store is damaged.")},
        {"sync.other-study", tr("Is this the right store? Look at the address above.")},
        {"sync.wrong-role", tr("Tell your coordinator: a laptop did what its role does not do.")},
        {"study.package-forged",
         tr("Use the study as it is here, and tell your coordinator before "
            "you sync again.")},
        {"study.newer-format", tr("Install the newer Saltbush here, then sync again.")},
    };
    for (const auto &row : table)
        if (code == QLatin1StringView(row.code))
            return row.words;
    return tr("It was kept aside and nothing was deleted. Tell your coordinator.");
}

} // namespace

QStringList reportWords(const sync::SyncReport &report, bool isAlone)
{
    return SyncWords::outcome(report, isAlone);
}

QStringList newsWords(const StudySeen &before, const StudySeen &after)
{
    return SyncWords::news(before, after);
}

QString notTakenWords(const NotTaken &what) { return SyncWords::notTaken(what); }

QString whatToDo(const QString &code) { return SyncWords::advice(code); }

QString formWords(const QString &title, const QString &version)
{
    return SyncWords::form(title, version);
}

} // namespace saltbush::app
