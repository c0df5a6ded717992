// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/FormDeskPage.h"

#include "app/common/TimeWords.h"
#include "app/desk/FindingsPanel.h"
#include "app/desk/FormPreview.h"
#include "app/widgets/Button.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/Panel.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

namespace
{

using namespace std::chrono_literals;

constexpr auto untilSaved = 400ms;
/// What is larger is read on a thread of its own; what is smaller is there at once.
constexpr qint64 readAtOnce = 256 << 10;

} // namespace

FormDeskPage::FormDeskPage(const PageContext &context, QWidget *parent)
    : Page(context.theme, tr("Form desk"), parent)
    , m_context(context)
    , m_open(new Button(context.theme, Button::Kind::Primary, tr("Open a questionnaire…")))
{
    m_open->setSign(Sign::Folder);
    addAction(m_open);
    setFocusProxy(m_open);
    m_pause.setSingleShot(true);
    connect(m_open, &Button::clicked, this, &FormDeskPage::choose);
    connect(&m_pause, &QTimer::timeout, this, &FormDeskPage::readAgain);
    const auto soon = [this] { m_pause.start(untilSaved); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

void FormDeskPage::refresh()
{
    if (m_path.isEmpty())
        showEmpty();
}

/// Long work begins when this page is in sight, and what was saved meanwhile is seen then.
void FormDeskPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_path.isEmpty())
        m_pause.start(0ms);
}

void FormDeskPage::showEmpty()
{
    auto *content = new QWidget;
    QVBoxLayout *column = pageColumn(*content);
    auto *panel = new Panel(theme(), tr("A questionnaire in the making"));
    panel->addText(
        tr("Open the spreadsheet that you are writing, and leave this page open beside "
           "it. Every time you save, you see here what is wrong and in which cell, how "
           "each question will look in every language, and what is not translated yet."));
    panel->addMuted(
        tr("Spreadsheets of XLSForm (.xlsx, .xls, .ods, .md, .csv) and XForms (.xml). Nothing in "
           "the file is changed, and nothing you answer here is kept."));
    column->addWidget(panel);
    column->addStretch();
    setContent(content);
}

void FormDeskPage::choose()
{
    chooseExistingFile(this, tr("Questionnaires (*.xlsx *.xlsm *.xls *.ods *.md *.csv *.xml)"),
                       [this](const QString &path) { open(path); });
}

void FormDeskPage::open(const QString &path)
{
    m_path = path;
    m_wanted = {};
    m_preview = nullptr; // its place is another form's
    read();
}

std::optional<DeskPlace> FormDeskPage::place() const
{
    if (m_path.isEmpty())
        return std::nullopt;
    return DeskPlace{m_path, m_preview ? m_preview->place() : m_wanted};
}

void FormDeskPage::goOnFrom(const DeskPlace &place)
{
    m_path = place.file;
    m_wanted = place.preview;
}

void FormDeskPage::readAgain()
{
    if (!isVisible() || m_isReading)
        return;
    watch();
    const QFileInfo file(m_path);
    if (!m_preview || (file.exists() && file.lastModified() != m_modified))
        read();
}

/// Programs often save by putting another file in its place: the folder tells.
void FormDeskPage::watch()
{
    const QStringList wanted{m_path, QFileInfo(m_path).path()};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString &path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void FormDeskPage::read()
{
    watch();
    const QFileInfo file(m_path);
    m_modified = file.lastModified();
    if (file.size() < readAtOnce)
        return showForm(DeskForm::read(m_path));
    const auto form = std::make_shared<DeskForm>();
    m_isReading = m_context.shell.runLong(
        tr("Reading %1").arg(file.fileName()),
        [form, path = m_path](Progress &) { *form = DeskForm::read(path); },
        [this, form] {
            m_isReading = false;
            showForm(*form);
        });
    if (!m_isReading)
        m_modified = {}; // as if it had not been seen: the next look reads it
}

void FormDeskPage::showForm(const DeskForm &form)
{
    clearMessage();
    setSubtitle(tr("%1 · read at %2")
                    .arg(QFileInfo(form.path).fileName(), clockWords(QTime::currentTime())));
    if (!m_preview) {
        auto *content = new QWidget;
        m_column = pageColumn(*content);
        m_preview = new FormPreview(theme(), m_context.workspace);
        m_preview->goOnFrom(m_wanted);
        connect(m_preview, &FormPreview::unusable, this, &FormDeskPage::showProblem);
        m_column->addWidget(m_preview);
        m_column->addStretch();
        m_findings = m_translations = nullptr;
        setContent(content);
    }
    // The preview stays where it is; what is around it is made anew.
    delete m_findings;
    delete m_translations;
    m_findings = findingsPanel(theme(), form);
    m_translations = translationsPanel(theme(), form);
    m_column->insertWidget(0, m_findings);
    m_column->insertWidget(2, m_translations);
    m_preview->showForm(form);
}

} // namespace saltbush::app
