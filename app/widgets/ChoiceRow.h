// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>
#include <QTextDocument>

namespace saltbush::app
{

class Theme;

/// One choice of a question: the whole row is the target. Draws its radio or check mark, its
/// picture, its text, the same in the second language, and the key that chooses it. Space chooses,
/// Enter is left to the page.
class ChoiceRow final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Mark { Radio, Check, Rank };
    enum class Shape {
        Row,    ///< mark, text and second language in a line
        Framed, ///< the same without a mark: the frame shows what is chosen
        Under,  ///< of a scale in one line: the mark, and the text below it
        Bare,   ///< of a table: the mark alone; the text is above the table, and spoken
        Words   ///< above a table: the text alone, nothing to choose
    };

    struct Content
    {
        QString label, language; ///< Markdown of the form
        QString secondLabel, secondLanguage;
        QString key;                ///< "1" … "9", or nothing
        bool lacksPicture = false;  ///< the form names one that is not there
        bool isEnlargeable = false; ///< a click on the picture shows it large, and small again

        friend bool operator==(const Content &, const Content &) = default;
    };

    ChoiceRow(const Theme &theme, Mark mark, QWidget *parent = nullptr);

    void setContent(const Content &content);
    void setPicture(const QImage &picture); ///< null: none
    void setEnlarged(bool enlarged);
    [[nodiscard]] bool isEnlarged() const { return m_isEnlarged; }
    /// Whoever lays rows out says how; asks for no new layout.
    void setShape(Shape shape);
    [[nodiscard]] Shape shape() const { return m_shape; }
    /// Of Mark::Rank: its place of so many, 1-based; 0 = none yet. Said to screen readers too.
    void setRank(int rank, int of);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return heightOf(m_shape, width); }
    [[nodiscard]] int heightOf(Shape shape, int width) const;
    /// With no line broken, and with every line broken that may be.
    [[nodiscard]] int naturalWidth(Shape shape) const;
    [[nodiscard]] int leastWidth(Shape shape) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pictureClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void nextCheckState() override;

private:
    struct Places
    {
        QRectF mark, picture, label, second, key;
        double height = 0; ///< without the room for the ring
    };
    struct Widths
    {
        double natural = 0, least = 0; ///< of a text in one line; of its longest word
    };
    void restyle();
    [[nodiscard]] QString spokenName() const;
    [[nodiscard]] Places places(Shape shape, int width) const;
    [[nodiscard]] Places inLine(Shape shape, int width) const;
    void placeOver(Places &at, QRectF room, bool isCentred) const;
    void placeAside(Places &at, QRectF room, QSizeF picture) const;
    [[nodiscard]] Places below(Shape shape, int width) const;
    [[nodiscard]] Widths widthsOf(QTextDocument &document) const;
    [[nodiscard]] double chrome(Shape shape) const;
    void align() const;
    [[nodiscard]] QSizeF pictureIn(double width, double height) const;
    void paintFrame(QPainter &painter) const;
    void paintKey(QPainter &painter, const Places &at) const;
    void paintMark(QPainter &painter, const QRectF &where) const;

    const Theme &m_theme;
    Mark m_mark;
    Shape m_shape = Shape::Row;
    Content m_content;
    QImage m_picture;
    int m_rank = 0, m_ranks = 0;
    bool m_isEnlarged = false;
    mutable QTextDocument m_label, m_second;
    Widths m_labelWidths, m_secondWidths;
};

/// Screen readers hear "radio button" or "check box". Once, before the first window.
void installChoiceAccessibility();

} // namespace saltbush::app
