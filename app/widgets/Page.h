// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace saltbush::app
{

class Banner;
class Button;
class TextLabel;
class Theme;

/// What stands beside the rail: a title, a line under it, buttons at the right, a message where
/// there is one, and content that scrolls. Every page of the house is one, so that none has a look
/// of its own.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    /// Shows what is so now. Called when the page comes into sight; after its own long work a page
    /// calls it itself.
    virtual void refresh() = 0;

    void showProblem(const Error &error);
    void showNews(const QString &words);
    void clearMessage();

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setSubtitle(const QString &words); ///< empty: none
    /// Right of the title, the one primary action last.
    void addAction(Button *button);
    /// Takes it, and deletes the one before.
    void setContent(QWidget *content);

private:
    const Theme &m_theme;
    TextLabel *m_title, *m_subtitle;
    QHBoxLayout *m_actions;
    Banner *m_banner;
    QScrollArea *m_scroll;
};

/// A page's content: cards and texts one under the other, with the page's distances.
[[nodiscard]] QVBoxLayout *pageColumn(QWidget &content);

} // namespace saltbush::app
