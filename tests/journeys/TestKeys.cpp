// SPDX-License-Identifier: GPL-3.0-or-later
// Prints every key of one person of a workspace as JSON: for tests/journeys/verify_demo.py, which
// opens what Saltbush sealed without a line of Saltbush. A test program; it is never installed.
#include "app/cli/Study.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace saltbush;

namespace
{

QString hex(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }

QJsonObject keysOf(const study::Workspace &workspace)
{
    const study::Package &package = *workspace.package();
    QJsonArray transport, roles;
    for (const study::Epoch &epoch : package.epochs)
        transport.append(hex(epoch.transportKey.view()));
    for (const study::KeyRing::Key &key : workspace.keyRing().keys())
        roles.append(QJsonObject{{QStringLiteral("id"), hex(key.id.toByteArray())},
                                 {QStringLiteral("role"), study::nameOf(key.role)},
                                 {QStringLiteral("secret"), hex(key.pair.secret().view())}});
    QJsonObject devices;
    for (const study::Device &device : package.devices)
        devices.insert(device.id.toString(), hex(device.verifyKey.view()));
    return {{QStringLiteral("transport"), transport},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("devices"), devices},
            {QStringLiteral("study"), package.study.toString()},
            {QStringLiteral("box"), hex(workspace.identity().box.secret().view())}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    SystemClock clock;
    SystemRandom random;
    SystemDisk disk;
    const auto passphrase = app::readPassphrase({});
    if (!passphrase)
        return 3;
    const auto workspace =
        study::Workspace::unlock({clock, random, disk}, QString::fromLocal8Bit(argv[1]),
                                 QString::fromLocal8Bit(argv[2]), *passphrase);
    if (!workspace || (*workspace)->package() == nullptr)
        return 3;
    std::fputs(QJsonDocument(keysOf(**workspace)).toJson().constData(), stdout);
    return 0;
}
