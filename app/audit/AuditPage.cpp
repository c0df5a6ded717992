// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditPage.h"

#include "app/audit/AuditPanels.h"
#include "app/audit/EntryTable.h"
#include "app/common/AuditWords.h"
#include "app/common/TimeWords.h"
#include "app/consent/ConsentWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Panel.h"
#include "app/widgets/ScrollKeys.h"
#include "app/widgets/Table.h"
#include "app/widgets/TextLabel.h"
#include "core/consent/ConsentErrors.h"
#include "core/consent/Documents.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

constexpr int entriesInSight = 10;
/// One page of them is enough to begin with.
constexpr std::size_t findingsAtOnce = 100;

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Audit"), parent)
    , m_context(context)
    , m_run(new Button(context.theme, Button::Kind::Primary, tr("Check now")))
    , m_entries(new EntryTable(context.workspace, this))
{
    addAction(m_run);
    setFocusProxy(m_run);
    connect(m_run, &Button::clicked, this, &AuditPage::runAudit);
}

void AuditPage::refresh()
{
    const auto records = study::RecordBook(m_context.workspace.database()).count({});
    if (!records)
        return showProblem(records.error());
    if (*records == m_records)
        return;
    if (m_records >= 0)
        m_report.reset(); // it spoke of less than there is now
    m_records = *records;
    if (const auto loaded = m_entries->reload(); !loaded)
        return showProblem(loaded.error());
    showAll();
}

void AuditPage::runAudit()
{
    clearMessage();
    const auto made = std::make_shared<std::optional<Result<consent::AuditReport>>>();
    m_context.shell.runLong(
        tr("Checking every record and every consent"),
        [made, workspace = &m_context.workspace](Progress &progress) {
            made->emplace(consent::runAudit(
                *workspace,
                {.isCancelled = [&progress] { return progress.isCancelled(); },
                 .progress = [&progress](qint64 done, qint64 all) { progress.tell(done, all); }}));
        },
        [this, made] {
            if (!*made || (!**made && (*made)->error().code == consent::cancelled))
                return;
            if (!**made)
                return showProblem((*made)->error());
            m_report = std::move(***made);
            m_shown = findingsAtOnce;
            m_made = m_context.workspace.clockTime();
            showAll();
            m_run->setFocus();
        });
}

void AuditPage::showAll()
{
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    const bool hasStudy = m_context.workspace.package() != nullptr;
    m_run->setVisible(hasStudy);
    if (hasStudy) {
        addResult(*column);
        column->addWidget(buildTimeline());
        addDocuments(*column);
    } else {
        auto *panel = new Panel(theme());
        panel->addText(
            tr("The study is not here yet. Sync, and its consents can be checked here."));
        column->addWidget(panel);
    }
    column->addStretch();
    setContent(content);
}

void AuditPage::addResult(QVBoxLayout &column)
{
    if (!m_report) {
        setSubtitle({});
        auto *panel = new Panel(theme(), tr("Not checked yet"));
        panel->addText(tr("“Check now” goes through every record that is here: whether each "
                          "interview has a consent in force, to an approved text, in a language "
                          "that was approved, from somebody who may take it. No interview is "
                          "opened. Sync first, to check what came last."));
        column.addWidget(panel);
        return;
    }
    setSubtitle(tr("Checked %1").arg(momentWords(m_made)));
    Panel *findings = makeFindingsPanel(theme(), *m_report, m_shown);
    column.addWidget(findings);
    if (m_report->findings.size() > m_shown) {
        auto *more =
            new Button(theme(), Button::Kind::Secondary,
                       tr("Show more (%L1)").arg(qint64(m_report->findings.size() - m_shown)));
        findings->rows().addWidget(more, 0, Qt::AlignLeft);
        connect(
            more, &Button::clicked, this,
            [this] {
                m_shown += findingsAtOnce;
                showAll();
            },
            Qt::QueuedConnection); // the button goes with the page
    }
    column.addWidget(makeCountsPanel(theme(), *m_report));
}

QWidget *AuditPage::buildTimeline()
{
    auto *panel = new Panel(theme(), tr("What was said about consent, day by day"));
    if (m_entries->total() == 0) {
        panel->addMuted(tr("Nothing yet. After a sync, every yes, no, change and withdrawal is "
                           "listed here; never a name."));
        return panel;
    }
    auto *kinds = new DropDown(theme());
    kinds->setAccessibleName(tr("Which entries"));
    kinds->addItem(tr("All entries"), -1);
    using enum consent::EntryKind;
    for (const auto kind : {Given, Declined, Changed, Withdrawn, ReConsented, CopyGiven, Corrected})
        kinds->addItem(kindWords(kind), int(kind));
    kinds->setCurrentIndex(kinds->findData(m_kind));
    auto *row = new FlowLayout;
    row->addWidget(kinds);
    panel->rows().addLayout(row);
    TextLabel *none = panel->addMuted(tr("None of this kind."));
    auto *table = new Table(theme(), tr("Consent entries"), entriesInSight);
    table->setModel(m_entries);
    panel->rows().addWidget(table);
    const auto filter = [this, kinds, none, table] {
        m_kind = kinds->currentData().toInt();
        m_entries->setKind(m_kind < 0 ? std::nullopt : std::optional(consent::EntryKind(m_kind)));
        none->setVisible(m_entries->rowCount() == 0);
        table->setVisible(m_entries->rowCount() > 0);
    };
    connect(kinds, &DropDown::currentIndexChanged, panel, filter);
    filter();
    return panel;
}

void AuditPage::addDocuments(QVBoxLayout &column)
{
    const auto documents = consent::Documents::of(m_context.workspace);
    if (!documents)
        return showProblem(documents.error());
    // The newest version first: it is the one in use.
    for (auto document = documents->all().rbegin(); document != documents->all().rend(); ++document)
        column.addWidget(makeDocumentPanel(theme(), *document, m_context.workspace.clockTime()));
}

void AuditPage::keyPressEvent(QKeyEvent *event)
{
    if (!scrollByKey(*this, *event))
        Page::keyPressEvent(event);
}

} // namespace saltbush::app
