// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/DeskForm.h"
#include "app/desk/FindingRow.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class Panel;

/// A list of findings that may be long: the first of them, and the rest when it is asked for.
class FindingsList final : public QWidget
{
    Q_OBJECT

public:
    struct Finding
    {
        FindingRow::Kind kind;
        QString place, words;
    };
    FindingsList(const Theme &theme, std::vector<Finding> findings, QWidget *parent = nullptr);

private:
    void showMore();

    const Theme &m_theme;
    std::vector<Finding> m_findings;
    std::size_t m_shown = 0;
    QVBoxLayout *m_rows;
    Button *m_more;
};

/// Where each stands, and what it is.
[[nodiscard]] FindingsList *findingsList(const Theme &theme, const std::vector<Problem> &problems);
/// Everything that is wrong with the questionnaire, with the sentences of `form check`.
[[nodiscard]] Panel *findingsPanel(const Theme &theme, const DeskForm &form);
/// What is missing in which language, and what a machine made.
[[nodiscard]] Panel *translationsPanel(const Theme &theme, const DeskForm &form);

} // namespace saltbush::app
