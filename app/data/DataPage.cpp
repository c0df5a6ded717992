// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/DataPage.h"

#include "app/common/DatasetExport.h"
#include "app/data/DataWords.h"
#include "app/data/ExportView.h"
#include "app/data/InterviewTable.h"
#include "app/data/ProgressPanels.h"
#include "app/data/ReadingView.h"
#include "app/widgets/Button.h"
#include "app/widgets/Columns.h"
#include "app/widgets/Panel.h"
#include "app/widgets/ScrollKeys.h"
#include "app/widgets/Table.h"
#include "app/widgets/Theme.h"
#include "core/consent/Documents.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

/// Up to so many are counted before anybody notices.
constexpr qint64 fewInterviews = 500;
constexpr int rowsInSight = 10;
constexpr int panelWidth = 400;

/// Every one that there ever was, as datasets have them: under its newest title, with the languages
/// of all its versions.
std::vector<ExportView::Form> formsOf(study::Workspace &workspace)
{
    std::vector<ExportView::Form> forms;
    for (const study::PackagedForm &packaged :
         workspace.forms().all().value_or(std::vector<study::PackagedForm>())) {
        auto known = std::ranges::find(forms, packaged.id, &ExportView::Form::id);
        if (known == forms.end())
            known = forms.insert(forms.end(), {packaged.id, {}, {}});
        known->title = packaged.title;
        if (const auto form = workspace.forms().form(packaged.hash))
            for (const QString &language : (*form)->translations.languages)
                if (!known->languages.contains(language))
                    known->languages << language;
    }
    return forms;
}

} // namespace

DataPage::DataPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Progress"), parent)
    , m_context(context)
    , m_export(new Button(context.theme, Button::Kind::Primary, tr("Export a dataset…")))
    , m_interviews(new InterviewTable(context.workspace, this))
{
    addAction(m_export);
    m_export->hide();
    setFocusProxy(m_export);
    connect(m_export, &Button::clicked, this, &DataPage::beginExport);
}

void DataPage::refresh()
{
    if (m_view != View::Progress)
        return; // somebody reads, or is about to export: nothing moves under her hands
    if (!m_context.workspace.package())
        return showEmpty(tr("The study is not here yet. Sync, and what was collected will be "
                            "counted here."));
    const auto stamp = dataset::progressStamp(m_context.workspace);
    if (!stamp)
        return showProblem(stamp.error());
    if (m_stamp == *stamp)
        return;
    if (stamp->interviews <= fewInterviews)
        return count(*stamp);
    showEmpty(tr("Counting…"));
    // The window is about to show this page; what takes long comes after that.
    QTimer::singleShot(0, this, [this, stamp = *stamp] { countLong(stamp); });
}

void DataPage::count(const dataset::ProgressStamp &stamp)
{
    take(stamp, dataset::countProgress(m_context.workspace));
}

void DataPage::countLong(const dataset::ProgressStamp &stamp)
{
    const auto counted = std::make_shared<std::optional<Result<dataset::StudyProgress>>>();
    m_context.shell.runLong(
        tr("Counting interviews"),
        [counted, workspace = &m_context.workspace](Progress &progress) {
            counted->emplace(dataset::countProgress(
                *workspace,
                {.isCancelled = [&progress] { return progress.isCancelled(); },
                 .progress = [&progress](qint64 done, qint64 all) { progress.tell(done, all); }}));
        },
        [this, stamp, counted] {
            if (*counted)
                take(stamp, std::move(**counted));
        });
}

void DataPage::take(const dataset::ProgressStamp &stamp, Result<dataset::StudyProgress> progress)
{
    if (!progress && progress.error().code == dataset::cancelled)
        return showEmpty(tr("Not counted. Come to this page again to count."));
    if (!progress)
        return showProblem(progress.error());
    if (const auto loaded = m_interviews->reload(); !loaded)
        return showProblem(loaded.error());
    m_progress = std::move(*progress);
    m_stamp = stamp;
    m_row = 0;
    showProgress();
}

void DataPage::showEmpty(const QString &words)
{
    m_export->hide();
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    auto *panel = new Panel(theme());
    panel->addText(words);
    column->addWidget(panel);
    column->addStretch();
    m_table = nullptr;
    setContent(content);
}

void DataPage::showProgress()
{
    const UtcTime now = m_context.workspace.clockTime();
    setSubtitle(progressWords(m_progress, now));
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    auto *pair = new Columns(theme(), panelWidth, 2);
    if (Panel *quotas = makeQuotaPanel(theme(), m_progress))
        pair->addColumn(quotas);
    pair->addColumn(
        makeWeekPanel(theme(), m_progress,
                      QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date()));
    column->addWidget(pair);
    column->addWidget(makeReluctancePanel(theme(), m_progress));
    column->addWidget(buildInterviews());
    column->addStretch();
    m_export->setVisible(m_interviews->rowCount() > 0);
    // On the first look one begins at the top.
    show(View::Progress, content, m_view == View::Progress ? nullptr : m_table);
}

QWidget *DataPage::buildInterviews()
{
    auto *panel = new Panel(theme(), tr("Interviews"));
    if (m_interviews->rowCount() == 0) {
        m_table = nullptr;
        panel->addMuted(tr("None yet. After a sync, the interviews that came home are listed here, "
                           "and can be read one by one."));
        return panel;
    }
    panel->addMuted(tr("Enter opens one to read. Nothing in it can be changed."));
    m_table = new Table(theme(), tr("Interviews"), rowsInSight);
    m_table->setModel(m_interviews);
    m_table->chooseRow(m_row);
    panel->rows().addWidget(m_table);
    connect(m_table, &Table::rowChosen, this, &DataPage::read);
    return panel;
}

void DataPage::read(int row)
{
    clearMessage();
    m_row = row;
    const auto found =
        study::InterviewBook(m_context.workspace.database()).find(m_interviews->record(row));
    if (!found)
        return showProblem(found.error());
    if (!*found)
        return;
    const auto form = m_context.workspace.forms().form((*found)->formHash);
    if (!form)
        return showProblem(form.error());
    auto reading = dataset::InterviewReading::of(**form, (*found)->content);
    if (!reading)
        return showProblem(reading.error());
    QStringList facts;
    for (int column = 0; column < InterviewTable::ColumnCount; ++column)
        facts << m_interviews->data(m_interviews->index(row, column), Qt::DisplayRole).toString();
    auto *view =
        new ReadingView(theme(), std::move(*reading), facts, (*found)->content.mainLanguage);
    connect(view, &ReadingView::leaving, this, &DataPage::back);
    show(View::Reading, view, view);
}

void DataPage::beginExport()
{
    clearMessage();
    ExportView::Choices choices{.forms = formsOf(m_context.workspace), .scopes = {}};
    if (const auto documents = consent::Documents::of(m_context.workspace))
        for (const consent::ConsentDocument *document : documents->newest())
            for (const consent::Scope &scope : document->scopes)
                choices.scopes.push_back(scope);
    auto *view = new ExportView(theme(), choices);
    connect(view, &ExportView::leaving, this, &DataPage::back);
    connect(view, &ExportView::exporting, this, [this, view] { runExport(view); });
    show(View::Export, view, view);
}

void DataPage::runExport(ExportView *view)
{
    clearMessage();
    const auto made = std::make_shared<std::optional<Result<ExportedStudy>>>();
    m_context.shell.runLong(
        tr("Exporting"),
        [made, workspace = &m_context.workspace, folder = view->folder(),
         options = view->options()](Progress &progress) mutable {
            options.isCancelled = [&progress] { return progress.isCancelled(); };
            options.progress = [&progress](qint64 done, qint64 all) { progress.tell(done, all); };
            made->emplace(exportStudy(*workspace, folder, options));
        },
        [this, made, shown = QPointer(view)] {
            if (!shown || !*made)
                return;
            if (!**made)
                return showProblem((*made)->error());
            shown->showReports((**made)->reports);
            showNews(tr("The dataset is in its folder."));
            shown->setFocus(); // at the top, where the report is
        });
}

void DataPage::back()
{
    clearMessage();
    showProgress();
    refresh(); // an export leaves a record, and may have merged interviews
}

void DataPage::show(View view, QWidget *content, QWidget *focus)
{
    m_view = view;
    m_export->setVisible(view == View::Progress && m_interviews->rowCount() > 0);
    setContent(content);
    if (!focus || !isVisible())
        return;
    focus->setFocus();
    // Once it has its place: where one was is where one comes back to.
    QTimer::singleShot(0, focus, [this, focus] {
        if (auto *area = findChild<QScrollArea *>())
            area->ensureWidgetVisible(focus->focusProxy() ? focus->focusProxy() : focus);
    });
}

void DataPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_view != View::Progress)
        return back();
    if (!scrollByKey(*this, *event))
        Page::keyPressEvent(event);
}

} // namespace saltbush::app
