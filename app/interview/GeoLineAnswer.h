// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "core/interview/GeoText.h"

class QBoxLayout;

namespace saltbush::app
{

class Button;
class LineDrawing;
class RowList;
class TextField;
class TextLabel;

/// A line or a shape by its places: typed or pasted one after the other (or all at once, with
/// semicolons between), put in another order, taken out. A shape closes itself. A plain drawing
/// beside, among the places that the form has to find one's way by, and no map.
class GeoLineAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    GeoLineAnswer(const Theme &theme, const interview::Question &question,
                  QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

protected:
    [[nodiscard]] bool isWhole() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeys();
    void add();
    void move(int by);
    void remove();
    void pointsChanged();
    void showPoints();
    void showPlaces(const interview::Question &question);
    void fillIn(const QString &value);
    void fitList();
    void sayCount();
    [[nodiscard]] static QString notAPlace();
    [[nodiscard]] int current() const;

    const Theme &m_theme;
    bool m_isShape;
    std::vector<interview::GeoPoint> m_points;
    TextField *m_entry;
    Button *m_add, *m_earlier, *m_later, *m_remove;
    RowList *m_list;
    LineDrawing *m_drawing;
    QBoxLayout *m_picture; ///< list and drawing
    TextLabel *m_note;
    std::optional<QString> m_shown;
};

} // namespace saltbush::app
