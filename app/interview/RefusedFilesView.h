// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class InterviewController;
class Theme;

/// At the end of an interview: the files that were not agreed to, one by one, each with the way to
/// take it out; also of questions that are on no screen, or that nobody may change. Hidden where
/// there are none.
class RefusedFilesView final : public QWidget
{
    Q_OBJECT

public:
    RefusedFilesView(const Theme &theme, InterviewController &controller,
                     QWidget *parent = nullptr);

    /// The first thing to press; nullptr: there is none.
    [[nodiscard]] QWidget *first() const { return m_first; }

private:
    QWidget *m_first = nullptr;
};

} // namespace saltbush::app
