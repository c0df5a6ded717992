// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"

class QLayout;

namespace saltbush::app
{

class LineDrawing;
class TextField;
class TextLabel;

/// A place, typed: latitude and longitude, altitude and accuracy where somebody knows them. A whole
/// place can be pasted into the first field, as people write it. Where the form has places to find
/// one's way by, a plain drawing shows it among them. No sensor and no map: where
/// somebody is stays with who says it.
class GeoPointAnswer final : public AnswerControl
{
    Q_OBJECT

public:
    GeoPointAnswer(const Theme &theme, const interview::Question &question,
                   QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    void focusFirst() override;
    [[nodiscard]] QString typedValue() const override;
    void forgetTyping() override;

protected:
    [[nodiscard]] bool isWhole() const override;

private:
    TextField *addField(QLayout &row, const QString &name, const QString &example);
    void changed();
    void spread();
    void fillIn(const QString &value);
    void sayPlace();

    const Theme &m_theme;
    TextField *m_latitude, *m_longitude, *m_altitude, *m_accuracy;
    TextLabel *m_understood, *m_warning;
    LineDrawing *m_drawing;
    double m_wanted, m_worst; ///< metres: what the form waits for, and warns of; 0: it says nothing
    qsizetype m_length = 0;   ///< of the latitude before it was edited
    std::optional<QString> m_shown;
};

/// "37.81° S, 144.96° E": a place as it was understood; empty where it is none.
[[nodiscard]] QString placeInWords(const QString &answer);

} // namespace saltbush::app
