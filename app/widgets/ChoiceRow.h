// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QTextDocument>

namespace saltbush::app
{

class Theme;

/// One choice of a question: the whole row is the target. Draws its radio or check mark, its text,
/// the same in the second language at the right, and the key that chooses it. Space chooses, Enter
/// is left to the page.
class ChoiceRow final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mark { Radio, Check, Rank };

    struct Content
    {
        QString label, language; ///< Markdown of the form
        QString secondLabel, secondLanguage;
        QString key; ///< "1" … "9", or nothing

        friend bool operator==(const Content &, const Content &) = default;
    };

    ChoiceRow(const Theme &theme, Mark mark, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Of Mark::Rank: its place of so many, 1-based; 0 = none yet. Said to screen readers too.
    void setRank(int rank, int of);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;

private:
    struct Columns
    {
        QRectF mark, label, second, key;
    };
    void restyle();
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] Columns columns(int width) const;
    void paintMark(QPainter &painter, const QRectF &where) const;

    const Theme &m_theme;
    Mark m_mark;
    Content m_content;
    int m_rank = 0, m_ranks = 0;
    mutable QTextDocument m_label, m_second;
};

/// Screen readers hear "radio button" or "check box". Once, before the first window.
void installChoiceAccessibility();

} // namespace saltbush::app
