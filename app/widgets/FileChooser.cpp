// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FileChooser.h"

#include <QDir>
#include <QFileDialog>

namespace saltbush::app
{

namespace
{

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
