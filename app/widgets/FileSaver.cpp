// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FileSaver.h"

#include <QDir>
#include <QFileDialog>

namespace saltbush::app
{

void chooseNewFile(QWidget *parent, const QString &suggestedName,
                   std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    // Its own question about overwriting is a loop of its own; the page answers instead.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QDir::homePath());
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace saltbush::app
