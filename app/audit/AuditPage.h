// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Page.h"
#include "core/consent/Audit.h"

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class EntryTable;

/// The ethics reviewer's page (coordinators see it too): the checks over consent, what was said day
/// by day, and the documents in all their languages. Never opens an interview.
class AuditPage final : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void runAudit();
    void showAll();
    void addResult(QVBoxLayout &column);
    [[nodiscard]] QWidget *buildTimeline();
    void addDocuments(QVBoxLayout &column);

    PageContext m_context;
    Button *m_run;
    EntryTable *m_entries;
    std::optional<consent::AuditReport> m_report;
    qint64 m_records = -1; ///< when it was last shown
    UtcTime m_made;
    std::size_t m_shown = 0; ///< findings
    int m_kind = -1;         ///< of the entries shown; -1: all
};

} // namespace saltbush::app
