// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/DeskForm.h"
#include "app/desk/DeskPlace.h"
#include "app/page/Shell.h"
#include "app/widgets/Page.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class FormPreview;

/// Where a questionnaire is made: what is wrong with the spreadsheet, how its questions will look,
/// what is not translated. Reads it again whenever it is saved, and stays at the same question.
class FormDeskPage final : public Page
{
    Q_OBJECT

public:
    explicit FormDeskPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

    void open(const QString &path);
    /// What is open here, if anything; and on from there, in another window. It is read when this
    /// page comes into sight.
    [[nodiscard]] std::optional<DeskPlace> place() const;
    void goOnFrom(const DeskPlace &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void choose();
    void readAgain();
    void read();
    void showForm(const DeskForm &form);
    void showEmpty();
    void watch();

    PageContext m_context;
    QString m_path;
    PreviewPlace m_wanted; ///< until it is read
    QDateTime m_modified;  ///< of the file, when it was read
    bool m_isReading = false;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< programs save in several steps
    Button *m_open;
    QWidget *m_findings = nullptr, *m_translations = nullptr;
    FormPreview *m_preview = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace saltbush::app
