// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FileChooser.h"

#include <QDir>
#include <QFileDialog>
#include <QShortcut>

namespace saltbush::app
{

namespace
{

/// What hides or locks the window does so from here too: a dialog takes its keys away.
void passOn(QFileDialog &dialog, QWidget &parent, const QKeySequence &keys)
{
    auto *shortcut = new QShortcut(keys, &dialog);
    QObject::connect(shortcut, &QShortcut::activated, &dialog,
                     [&dialog, window = parent.window(), keys] {
                         dialog.reject();
                         for (QShortcut *same : window->findChildren<QShortcut *>())
                             if (same->key() == keys)
                                 Q_EMIT same->activated();
                     });
}

void open(QWidget *parent, QFileDialog::FileMode mode, const QString &filter,
          const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(mode);
    dialog->setDirectory(QDir::homePath());
    if (mode == QFileDialog::Directory)
        dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    passOn(*dialog, *parent, Qt::Key_F9);
    passOn(*dialog, *parent, Qt::CTRL | Qt::ALT | Qt::Key_L);
    dialog->open();
}

} // namespace

void chooseExistingFile(QWidget *parent, const QString &filter,
                        std::function<void(const QString &)> chosen)
{
    open(parent, QFileDialog::ExistingFile, filter, chosen);
}

void chooseExistingFolder(QWidget *parent, std::function<void(const QString &)> chosen)
{
    open(parent, QFileDialog::Directory, {}, chosen);
}

} // namespace saltbush::app
