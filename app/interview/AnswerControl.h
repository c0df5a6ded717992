// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

#include <QTimer>
#include <QWidget>

namespace saltbush::app
{

class FormPictures;
class Theme;

/// Where one question is answered. Shows what the question holds, says when the person answered.
/// What is typed is told when typing pauses, when the focus leaves, or at flush(); everything else
/// at once.
class AnswerControl : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerControl(QWidget *parent = nullptr);

    /// The question as it is now, and the same in the second language, if there is one. Leaves
    /// alone what is being typed.
    virtual void show(const interview::Question &question, const interview::Question *second) = 0;
    /// A number key, 1-based. Whether it meant something here.
    virtual bool chooseByNumber(int number);
    /// Takes the focus where answering begins.
    virtual void focusFirst() = 0;
    /// Tells what was typed and not told yet, whatever it is.
    void flush();
    /// Before the page is left: what stands here and is no answer yet becomes one where there is no
    /// doubt about it. False: there is, and nobody was told so far.
    [[nodiscard]] virtual bool settle() { return true; }
    /// What stands here now, as the form writes it.
    [[nodiscard]] virtual QString typedValue() const { return {}; }
    /// What was typed and is no answer is forgotten; the next show() fills in what is stored.
    virtual void forgetTyping();
    /// Where the pictures of the question's choices come from; before the first show().
    void usePictures(FormPictures &pictures) { m_pictures = &pictures; }
    /// The width that it needs to stand in one line, beside the question's words or below those of
    /// a table; 0: it does not.
    [[nodiscard]] virtual int leastLine() const { return 0; }

Q_SIGNALS:
    void answered(const QString &value);
    /// One choice was made, and there is nothing more to do here.
    void settled();

protected:
    /// Typing goes on: tell soon.
    void typed();
    /// Whether that can be an answer already: half a date is only told at flush().
    [[nodiscard]] virtual bool isWhole() const { return true; }
    [[nodiscard]] bool isTyping() const { return m_isPending; }
    /// What was told was not kept: told again at the next flush(), not before.
    void notKept() { m_isPending = true; }
    /// What flush() does with it.
    virtual void tell() { Q_EMIT answered(typedValue()); }
    [[nodiscard]] FormPictures *pictures() const { return m_pictures; } ///< may be nullptr

private:
    QTimer m_pause;
    bool m_isPending = false;
    FormPictures *m_pictures = nullptr;
};

/// The control for a question's kind, type and appearance; nullptr for a note.
[[nodiscard]] std::unique_ptr<AnswerControl> makeAnswerControl(const Theme &theme,
                                                               const interview::Question &question);

/// Any script's digits as the form writes them ("๑๒" → "12").
[[nodiscard]] QString withPlainDigits(const QString &text);

} // namespace saltbush::app
