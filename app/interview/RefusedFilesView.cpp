// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/RefusedFilesView.h"

#include "app/common/ScopeWords.h"
#include "app/interview/InterviewController.h"
#include "app/widgets/Button.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/TwoSteps.h"

#include <QVBoxLayout>

namespace saltbush::app
{

RefusedFilesView::RefusedFilesView(const Theme &theme, InterviewController &controller,
                                   QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto refused = controller.refusedFiles();
    if (refused.empty())
        hide();
    for (const interview::RefusedFile &file : refused) {
        const QString question = controller.nameOf(file.node);
        auto *words = new TextLabel(theme, TextStyle::Interface, Tone::Attention);
        words->setText(
            file.scope.isEmpty()
                ? tr("%1 – this file cannot be read any more. The interview is finished without "
                     "it.")
                      .arg(question)
                : tr("%1 – not agreed to: %2. The interview is finished without this file.")
                      .arg(question, scopeWord(file.scope)));
        auto *out = new TwoSteps(theme, tr("Take the file out…"), tr("No, leave it for now"));
        out->first().setAccessibleName(tr("Take the file out: %1").arg(question));
        out->setSecond(tr("The file is deleted from this computer. This cannot be taken back."),
                       tr("Yes, delete it"));
        layout->addWidget(words);
        layout->addWidget(out);
        if (!m_first)
            m_first = &out->first();
        // After its own click is over: the page goes with it.
        connect(
            out, &TwoSteps::confirmed, &controller,
            [&controller, node = file.node] { controller.takeOut(node); }, Qt::QueuedConnection);
    }
}

} // namespace saltbush::app
