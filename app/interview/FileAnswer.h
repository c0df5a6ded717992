// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/AnswerControl.h"
#include "core/base/Result.h"

class QIODevice;

namespace saltbush::app
{

class InterviewController;

/// The files of the interview, as a control for files sees them.
class MediaPlace
{
public:
    virtual ~MediaPlace() = default;
    /// The content of an answer; decrypted in memory and nowhere else.
    [[nodiscard]] virtual Result<QByteArray> content(const QString &name) const = 0;
    [[nodiscard]] virtual qint64 size(const QString &name) const = 0;
};

/// A question whose answer is a file.
class FileAnswer : public AnswerControl
{
    Q_OBJECT

public:
    using AnswerControl::AnswerControl;

    /// Borrowed, before the first show().
    void setPlace(const MediaPlace &place) { m_place = &place; }
    /// Where it records and lets hear, if it does; before the first show().
    virtual void useInterview(InterviewController &) { }
    /// Why no file is taken here; empty: one is.
    virtual void setClosed(const QString &reason) = 0;
    /// Whether what was attached and not kept is here alone, in sight, and is told again at the
    /// next flush().
    [[nodiscard]] virtual bool holdsUnkept() const { return false; }

Q_SIGNALS:
    /// To be kept as the answer; read before the call returns. `ending` of a file name.
    void attached(QIODevice *content, const QString &ending);
    /// What was chosen is no answer to this question: what to say.
    void refused(const QString &why);

protected:
    void attach(const QByteArray &content, const QString &ending);
    /// Empty where it cannot be read.
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] qint64 sizeOf(const QString &name) const;

private:
    const MediaPlace *m_place = nullptr;
};

/// The control for an upload: a canvas for what is drawn, a recorder, else a file that is chosen.
[[nodiscard]] std::unique_ptr<AnswerControl> makeFileAnswer(const Theme &theme,
                                                            const interview::Question &question);

} // namespace saltbush::app
