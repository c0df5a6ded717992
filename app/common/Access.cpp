// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Access.h"

#include "core/consent/ConsentErrors.h"
#include "core/consent/Finish.h"

#include <QCoreApplication>

#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace saltbush::app
{

namespace
{

/// A passphrase is typed by a person; a file of more than this is not one.
constexpr qint64 maxPassphraseBytes = 4096;

crypto::SecureBytes firstLine(QByteArray bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end >= 0)
        bytes.truncate(end);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    crypto::SecureBytes line = crypto::SecureBytes::copyOf(bytes);
    bytes.fill('\0');
    return line;
}

/// Switches the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
};

crypto::SecureBytes promptForPassphrase(const QString &words)
{
    const NoEcho silence; // first: it drops what was typed before it was asked for
    std::fputs(words.toUtf8().constData(), stderr);
    QByteArray line(maxPassphraseBytes, '\0');
    if (std::fgets(line.data(), int(line.size()), stdin) == nullptr)
        line.clear();
    std::fputs("\n", stderr);
    line.truncate(qsizetype(qstrnlen(line.constData(), std::size_t(line.size()))));
    return firstLine(std::move(line));
}

/// From a file or the environment; nothing where it has to be asked for.
Result<std::optional<crypto::SecureBytes>> givenPassphrase(const QString &passphraseFile)
{
    if (!passphraseFile.isEmpty()) {
        SystemDisk disk;
        SALTBUSH_TRY_ASSIGN(QByteArray bytes, disk.read(passphraseFile, maxPassphraseBytes));
        return std::optional(firstLine(std::move(bytes)));
    }
    if (const QByteArray given = qgetenv("SALTBUSH_PASSPHRASE"); !given.isEmpty())
        return std::optional(firstLine(given));
    return std::optional<crypto::SecureBytes>{};
}

} // namespace

Result<crypto::SecureBytes> askPassphrase(const QString &words)
{
    if (isatty(STDIN_FILENO) != 0)
        return promptForPassphrase(words);
    return fail(access::noPassphrase);
}

Result<crypto::SecureBytes> readPassphrase(const QString &passphraseFile)
{
    SALTBUSH_TRY_ASSIGN(auto given, givenPassphrase(passphraseFile));
    if (given)
        return std::move(*given);
    return askPassphrase(QCoreApplication::translate("Cli", "Passphrase: "));
}

Result<crypto::SecureBytes> choosePassphrase(const QString &passphraseFile)
{
    SALTBUSH_TRY_ASSIGN(auto given, givenPassphrase(passphraseFile));
    if (given)
        return std::move(*given);
    SALTBUSH_TRY_ASSIGN(auto first,
                        askPassphrase(QCoreApplication::translate("Cli", "New passphrase: ")));
    SALTBUSH_TRY_ASSIGN(
        const auto second,
        askPassphrase(QCoreApplication::translate("Cli", "The same passphrase again: ")));
    if (!(first == second))
        return fail(access::passphrasesDiffer);
    return first;
}

Result<std::unique_ptr<study::Workspace>> openWorkspace(const study::Services &services,
                                                        const PersonOptions &options)
{
    QString nickname = options.nickname;
    if (nickname.isEmpty()) {
        SALTBUSH_TRY_ASSIGN(const QStringList people,
                            study::Workspace::people(services.disk, options.workspace));
        if (people.size() != 1)
            return fail(Error{access::whichPerson, {}, {people.join(QStringLiteral(", "))}});
        nickname = people.first();
    }
    SALTBUSH_TRY_ASSIGN(const crypto::SecureBytes passphrase,
                        readPassphrase(options.passphraseFile));
    return openWorkspace(services, options.workspace, nickname, passphrase);
}

Result<std::unique_ptr<study::Workspace>> openWorkspace(const study::Services &services,
                                                        const QString &path,
                                                        const QString &nickname,
                                                        const crypto::SecureBytes &passphrase)
{
    SALTBUSH_TRY_ASSIGN(auto workspace,
                        study::Workspace::unlock(services, path, nickname, passphrase));
    SALTBUSH_TRY_ASSIGN(const consent::Reconciliation reconciled, consent::reconcile(*workspace));
    for (const consent::Unfinished &one : reconciled.unfinished)
        workspace->note(Error{
            consent::unfinished, {.node = one.interview.toString()}, {one.error.code.toString()}}
                            .later());
    return workspace;
}

} // namespace saltbush::app
