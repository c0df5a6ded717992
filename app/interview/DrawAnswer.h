// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/FileAnswer.h"
#include "app/interview/MediaKind.h"

namespace saltbush::app
{

class Button;
class DrawCanvas;
class TextLabel;

/// A drawing, a signature, or lines on a picture that is chosen. Kept when the pen rests for a
/// moment, as what is typed is. Lines can be taken back until the page is left.
class DrawAnswer final : public FileAnswer
{
    Q_OBJECT

public:
    DrawAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    /// Whether a question for pictures wants one drawn.
    [[nodiscard]] static bool isMeant(const interview::Question &question);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    void setClosed(const QString &reason) override;
    [[nodiscard]] bool holdsUnkept() const override { return true; }
    void forgetTyping() override;
    /// The picture that the dialog gave, to be drawn upon.
    void take(const QString &path);

protected:
    [[nodiscard]] bool isWhole() const override;
    void tell() override;

private:
    void choose();
    void giveDrawing();
    void showStored(const QString &name);
    void refreshButtons();
    [[nodiscard]] QImage blank() const;

    enum class Purpose { Draw, Sign, Annotate };
    Purpose m_purpose;
    MediaKind m_kind;
    int m_maxPixels;
    DrawCanvas *m_canvas;
    TextLabel *m_keys;
    Button *m_choose, *m_undo;
    std::optional<QString> m_shown;
    bool m_hasPicture = false; ///< something beneath the lines
    bool m_isTelling = false, m_isReadOnly = false, m_isClosed = false;
};

} // namespace saltbush::app
