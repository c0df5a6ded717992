// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consent/DocumentPanel.h"

#include "app/consent/ConsentWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

DocumentPanel::DocumentPanel(const Theme &theme, const consent::ConsentDocument &document,
                             const QStringList &languages, UtcTime now, QWidget *parent)
    : QWidget(parent)
{
    const QString language = readersLanguage(document, languages);
    auto *panel = new Panel(theme);
    auto *title = new TextLabel(theme, TextStyle::Question);
    title->setText(markdownToPlain(titleOf(document, language)));
    panel->rows().addWidget(title);
    panel->addMuted(tr("Version %1").arg(QLocale().toString(document.version)));
    const auto usable = document.usableAt(now);
    panel->addText(tr("Approval: %1").arg(approvalWords(document)))
        ->setTone(document.approval ? Tone::Ink : Tone::Attention);
    panel->addText(tr("Validity: %1").arg(validityWords(document, now)))
        ->setTone(usable || !document.approval ? Tone::Ink : Tone::Attention);
    panel->addText(tr("Languages, approved together: %1").arg(languageNames(document)));
    QStringList modes;
    for (const consent::Mode mode : document.modes)
        modes << modeWords(mode);
    panel->addText(tr("How it may be said: %1").arg(modes.join(QStringLiteral(" · "))));
    panel->addText(tr("What can be agreed to:"));
    for (const consent::Scope &scope : document.scopes) {
        const QString label = markdownToPlain(textIn(scope.label, language).text);
        panel->addMuted(scope.required ? tr("• %1 (needed)").arg(label) : tr("• %1").arg(label));
    }
    auto *read = new Button(theme, Button::Kind::Secondary, tr("Read it"));
    read->setSign(Sign::Document);
    read->setAccessibleName(
        tr("Read %1, version %2").arg(title->plainText(), QLocale().toString(document.version)));
    auto *row = new FlowLayout;
    row->addWidget(read);
    panel->rows().addSpacing(space::s);
    panel->rows().addLayout(row);
    setFocusProxy(read);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    connect(read, &Button::clicked, this, &DocumentPanel::readChosen);
}

} // namespace saltbush::app
