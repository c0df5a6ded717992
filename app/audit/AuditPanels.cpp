// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditPanels.h"

#include "app/common/AuditWords.h"
#include "app/consent/ConsentWords.h"
#include "app/consent/DocumentPanel.h"
#include "app/widgets/Columns.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

class AuditPanelWords
{
    Q_DECLARE_TR_FUNCTIONS(saltbush::app::AuditPanels)
};

constexpr int textWidth = 320;

TextLabel *label(const Theme &theme, TextStyle style, const QString &words, Tone tone = Tone::Ink,
                 const QString &language = {})
{
    auto *label = new TextLabel(theme, style, tone);
    label->setText(words, language);
    return label;
}

QWidget *textColumn(const Theme &theme, const QString &language, const consent::DocumentText &text)
{
    auto *column = new QWidget;
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    rows->addWidget(
        label(theme, TextStyle::Small, languageName(language), Tone::Primary, language));
    auto *title = new TextLabel(theme, TextStyle::InterfaceBold);
    title->setMarkdown(text.title, language);
    auto *body = new TextLabel(theme, TextStyle::Interface);
    body->setMarkdown(text.text, language);
    rows->addWidget(title);
    rows->addWidget(body);
    rows->addStretch();
    return column;
}

} // namespace

Panel *makeFindingsPanel(const Theme &theme, const consent::AuditReport &report, std::size_t most)
{
    if (report.isClean()) {
        auto *panel = new Panel(theme, AuditPanelWords::tr("All is well"));
        panel->addText(AuditPanelWords::tr(
            "Every check was made, and nothing needs a look. No interview was opened "
            "for it."));
        return panel;
    }
    auto *panel = new Panel(
        theme, AuditPanelWords::tr("To look at: %L1").arg(qint64(report.findings.size())));
    int check = 0;
    std::size_t shown = 0;
    for (const consent::Finding &finding : report.findings) {
        if (shown++ == most)
            break;
        if (finding.check != check) {
            check = finding.check;
            panel->rows().addSpacing(space::s);
            panel->rows().addWidget(label(theme, TextStyle::InterfaceBold,
                                          AuditPanelWords::tr("Does not hold (check %1): %2")
                                              .arg(check)
                                              .arg(checkName(check)),
                                          Tone::Attention));
        }
        panel->addText(meaningOf(finding));
        if (const QString place = placeOf(finding); !place.isEmpty())
            panel->rows().addWidget(label(theme, TextStyle::Small, place, Tone::Muted));
    }
    return panel;
}

Panel *makeCountsPanel(const Theme &theme, const consent::AuditReport &report)
{
    const auto &counts = report.counts;
    auto *panel = new Panel(theme, AuditPanelWords::tr("What was looked at"));
    panel->addText(AuditPanelWords::tr("Records: %L1 · devices: %L2 · interviews, unopened: %L3")
                       .arg(counts.records)
                       .arg(counts.devices)
                       .arg(counts.interviews));
    panel->addText(
        AuditPanelWords::tr("Consent entries: %L1 · given: %L2 · declined: %L3 · withdrawn: %L4")
            .arg(counts.consents)
            .arg(counts.given)
            .arg(counts.declined)
            .arg(counts.withdrawn));
    if (counts.quarantined + counts.pending + counts.notOpened > 0)
        panel->addText(
            AuditPanelWords::tr(
                "Kept aside: %L1 · waiting for something before them: %L2 · entries that "
                "could not be opened: %L3")
                .arg(counts.quarantined)
                .arg(counts.pending)
                .arg(counts.notOpened));
    QStringList checks;
    for (const int check : report.checksMade)
        checks << checkName(check);
    panel->addMuted(AuditPanelWords::tr("Checked: %1.").arg(checks.join(QStringLiteral(" · "))));
    return panel;
}

Panel *makeDocumentPanel(const Theme &theme, const consent::ConsentDocument &document, UtcTime now)
{
    auto *panel = new Panel(
        theme, AuditPanelWords::tr("%1, version %2").arg(document.id).arg(document.version));
    TextLabel *approval =
        panel->addText(DocumentPanel::tr("Approval: %1").arg(approvalWords(document)));
    approval->setTone(document.approval ? Tone::Ink : Tone::Attention);
    QStringList modes, scopes;
    for (const consent::Mode mode : document.modes)
        modes << modeWords(mode);
    for (const consent::Scope &scope : document.scopes)
        scopes << scope.id;
    panel->addMuted(
        QStringList{DocumentPanel::tr("Validity: %1").arg(validityWords(document, now)),
                    modes.join(QStringLiteral(", ")),
                    AuditPanelWords::tr("asks for: %1").arg(scopes.join(QStringLiteral(", ")))}
            .join(QStringLiteral(" · ")));
    auto *texts = new Columns(theme, textWidth);
    for (const auto &[language, text] : document.languages)
        texts->addColumn(textColumn(theme, language, text));
    panel->rows().addSpacing(space::s);
    panel->rows().addWidget(texts);
    return panel;
}

} // namespace saltbush::app
