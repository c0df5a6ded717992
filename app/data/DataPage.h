// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Page.h"
#include "core/dataset/Export.h"
#include "core/dataset/Progress.h"

namespace saltbush::app
{

class Button;
class ExportView;
class InterviewTable;
class Table;

/// How far the study has come, every interview to read, and datasets to take away: the
/// coordinator's page. What it shows is counted by dataset::countProgress().
class DataPage final : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { Progress, Reading, Export };
    void count(const dataset::ProgressStamp &stamp);
    void countLong(const dataset::ProgressStamp &stamp);
    void take(const dataset::ProgressStamp &stamp, Result<dataset::StudyProgress> progress);
    void showEmpty(const QString &words);
    void showProgress();
    [[nodiscard]] QWidget *buildInterviews();
    void read(int row);
    void beginExport();
    void runExport(ExportView *view);
    void back();
    void show(View view, QWidget *content, QWidget *focus);

    PageContext m_context;
    Button *m_export;
    InterviewTable *m_interviews;
    Table *m_table = nullptr;
    View m_view = View::Progress;
    int m_row = 0; ///< of the table, where one comes back to
    std::optional<dataset::ProgressStamp> m_stamp;
    dataset::StudyProgress m_progress;
};

} // namespace saltbush::app
