// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data/ExportView.h"

#include "app/common/DatasetExport.h"
#include "app/common/Languages.h"
#include "app/data/DataWords.h"
#include "app/widgets/Button.h"
#include "app/widgets/ChoiceRow.h"
#include "app/widgets/DropDown.h"
#include "app/widgets/FileChooser.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Page.h"
#include "app/widgets/Panel.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"
#include "core/dataset/TableExport.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace saltbush::app
{

ExportView::ExportView(const Theme &theme, const Choices &choices, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_forms(choices.forms)
    , m_form(new DropDown(theme))
    , m_format(new DropDown(theme))
    , m_language(new DropDown(theme))
    , m_mark(new ChoiceRow(theme, ChoiceRow::Mark::Check))
    , m_reports(new QVBoxLayout)
{
    QVBoxLayout *column = pageColumn(*this);
    m_reports->setSpacing(space::l);
    column->addLayout(m_reports);
    addWhere(*column);
    addWhat(*column);
    addScopes(*column, choices.scopes);
    addActions(*column);
    column->addStretch();
    check();
}

void ExportView::addWhat(QVBoxLayout &column)
{
    auto *panel = new Panel(m_theme, tr("Which files"));
    m_form->addItem(tr("Every questionnaire"), QString());
    for (const Form &form : m_forms)
        m_form->addItem(form.title.isEmpty() ? form.id : form.title, form.id);
    m_form->setAccessibleName(tr("Questionnaire"));
    m_form->setHidden(m_forms.size() < 2);
    for (const QString &format : dataset::tableFormats())
        m_format->addItem(format.toUpper(), format);
    m_format->setAccessibleName(tr("Kind of files"));
    m_language->setAccessibleName(tr("Language of labels"));
    auto *row = new FlowLayout;
    row->addWidget(m_form);
    row->addWidget(m_format);
    row->addWidget(m_language);
    panel->rows().addLayout(row);
    fillLanguages();
    m_mark->setContent(
        {tr("For spreadsheet programs that show other scripts wrongly (byte order mark)"),
         {},
         {},
         {},
         {}});
    panel->rows().addWidget(m_mark);
    column.addWidget(panel);
    connect(m_form, &DropDown::currentIndexChanged, this, &ExportView::fillLanguages);
}

/// Those of what is exported; the one that was chosen stays where it is among them.
void ExportView::fillLanguages()
{
    const QString chosen = m_language->currentData().toString();
    const QString formId = m_form->currentData().toString();
    m_language->clear();
    for (const Form &form : m_forms)
        for (const QString &language : form.languages)
            if ((formId.isEmpty() || form.id == formId) && m_language->findData(language) < 0)
                m_language->addItem(tr("Labels in %1").arg(languageName(language)), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    m_language->setVisible(m_language->count() > 1);
}

void ExportView::addWhere(QVBoxLayout &column)
{
    auto *panel = new Panel(m_theme, tr("Where to"));
    panel->addMuted(tr("The dataset holds answers in the clear. Choose a folder on an encrypted "
                       "disk, not one that is shared."));
    m_folder = new TextField(m_theme);
    m_folder->setPlaceholderText(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder of the dataset"));
    auto *choose = new Button(m_theme, Button::Kind::Secondary, tr("Choose a folder…"));
    choose->setSign(Sign::Folder);
    auto *row = new FlowLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    panel->rows().addLayout(row);
    column.addWidget(panel);
    setFocusProxy(m_folder);
    connect(m_folder, &TextField::textChanged, this, &ExportView::check);
    connect(m_folder, &TextField::returnPressed, this, [this] {
        if (m_go->isEnabled())
            Q_EMIT exporting();
    });
    connect(choose, &Button::clicked, this, [this] {
        chooseExistingFolder(this, [this](const QString &path) { m_folder->setText(path); });
    });
}

void ExportView::addScopes(QVBoxLayout &column, const std::vector<consent::Scope> &scopes)
{
    auto *panel = new Panel(m_theme, tr("Whose interviews"));
    panel->addText(tr("Everybody who consented to take part and has not withdrawn. Only those who "
                      "also said yes to:"));
    for (const consent::Scope &scope : scopes) {
        if (scope.required || m_scopes.contains(scope.id))
            continue;
        auto *row = new ChoiceRow(m_theme, ChoiceRow::Mark::Check);
        const QString words = textFor(scope.label, QLocale().name());
        row->setContent({words.isEmpty() ? scope.id : words, {}, {}, {}, {}});
        m_scopes[scope.id] = row;
        panel->rows().addWidget(row);
    }
    column.addWidget(panel);
    panel->setVisible(!m_scopes.empty());
}

void ExportView::addActions(QVBoxLayout &column)
{
    m_go = new Button(m_theme, Button::Kind::Primary, tr("Export"));
    auto *back = new Button(m_theme, Button::Kind::Secondary, tr("Back  Esc"));
    back->setAccessibleName(tr("Back to the progress"));
    auto *row = new FlowLayout;
    row->addWidget(m_go);
    row->addWidget(back);
    column.addLayout(row);
    connect(m_go, &Button::clicked, this, &ExportView::exporting);
    connect(back, &Button::clicked, this, &ExportView::leaving);
}

void ExportView::check() { m_go->setEnabled(!folder().isEmpty()); }

/// What is no whole path is meant from the home folder, wherever the program was started.
QString ExportView::folder() const
{
    const QString typed = m_folder->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::home().absoluteFilePath(typed);
}

dataset::ExportOptions ExportView::options() const
{
    dataset::ExportOptions options;
    options.formId = m_form->currentData().toString();
    options.formats = {m_format->currentData().toString()};
    options.language = m_language->currentData().toString();
    options.byteOrderMark = m_mark->isChecked();
    for (const auto &[scope, row] : m_scopes)
        if (row->isChecked())
            options.scopes << scope;
    return options;
}

void ExportView::showReports(const std::vector<dataset::ExportReport> &reports)
{
    while (QLayoutItem *item = m_reports->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const dataset::ExportReport &report : reports) {
        auto *panel = new Panel(m_theme, tr("In the dataset"));
        panel->addText(exportedWords(report));
        for (const dataset::WrittenFile &file : report.files)
            panel->addMuted(fileWords(file));
        for (const QString &words : mediaWords(report))
            panel->addText(words);
        if (report.eventLogs > 0)
            panel->addMuted(eventLogWords(report));
        auto *heading = new TextLabel(m_theme, TextStyle::InterfaceBold);
        heading->setText(tr("Left out, and why"));
        panel->rows().addSpacing(space::s);
        panel->rows().addWidget(heading);
        if (report.leftOut.empty())
            panel->addMuted(tr("Nothing was left out."));
        for (const auto &[reason, interviews] : report.leftOut)
            panel->addText(leftOutWords(reason, interviews));
        panel->addMuted(tr("The export is noted for the ethics reviewers: what, how much, under "
                           "which consents; never an answer."));
        m_reports->addWidget(panel);
    }
}

} // namespace saltbush::app
