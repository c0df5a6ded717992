// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/FormChoice.h"

#include "app/widgets/DropDown.h"
#include "core/study/Package.h"

#include <QCoreApplication>

namespace saltbush::app
{

DropDown *makeFormChoice(const PageContext &context, bool isAlwaysShown)
{
    auto *choice = new DropDown(context.theme);
    choice->setAccessibleName(
        QCoreApplication::translate("saltbush::app::FormChoice", "Questionnaire"));
    for (const study::PackagedForm &form : context.workspace.package()->forms)
        choice->addItem(form.title.isEmpty() ? form.id : form.title, form.id);
    if (!isAlwaysShown && choice->count() < 2)
        choice->hide();
    return choice;
}

} // namespace saltbush::app
