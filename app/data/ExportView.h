// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentDocument.h"
#include "core/dataset/Export.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class ChoiceRow;
class DropDown;
class TextField;
class Theme;

/// What an export needs to know: where to, which questionnaires where there are several, which
/// files, in which language labels stand, and which consents must have been given. Afterwards, what
/// is in the dataset and what is not, and why. Asks and shows; does nothing itself.
class ExportView final : public QWidget
{
    Q_OBJECT

public:
    struct Form
    {
        QString id, title;
        QStringList languages; ///< of labels, in any of its versions
    };
    struct Choices
    {
        std::vector<Form> forms;
        std::vector<consent::Scope> scopes;
    };
    ExportView(const Theme &theme, const Choices &choices, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] dataset::ExportOptions options() const;
    void showReports(const std::vector<dataset::ExportReport> &reports);

Q_SIGNALS:
    void exporting();
    void leaving();

private:
    void addWhere(QVBoxLayout &column);
    void addWhat(QVBoxLayout &column);
    void fillLanguages();
    void addScopes(QVBoxLayout &column, const std::vector<consent::Scope> &scopes);
    void addActions(QVBoxLayout &column);
    void check();

    const Theme &m_theme;
    const std::vector<Form> m_forms;
    TextField *m_folder = nullptr;
    DropDown *m_form, *m_format, *m_language;
    ChoiceRow *m_mark;
    std::map<QString, ChoiceRow *> m_scopes;
    Button *m_go = nullptr;
    QVBoxLayout *m_reports;
};

} // namespace saltbush::app
