// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/FileAnswer.h"
#include "app/interview/FormPictures.h"
#include "app/interview/InterviewRecorder.h"
#include "app/interview/InterviewSounds.h"
#include "app/interview/InterviewWords.h"
#include "core/interview/Draft.h"
#include "core/interview/Navigator.h"

#include <QObject>

#include <map>
#include <set>

namespace saltbush::app
{

/// An interview under way, without a screen: which page is shown, in which languages, what was
/// saved and what was not, and what is said under each question. Every answer goes straight to the
/// draft and is durable when a call returns, or saveError() says that it is not. GUI thread.
class InterviewController final : public QObject, public MediaPlace
{
    Q_OBJECT

public:
    /// Borrows the draft. Opens where the draft was left. `files`: of the form.
    explicit InterviewController(interview::Draft &draft, form::AttachmentLoader files = {},
                                 QObject *parent = nullptr, SoundDevices devices = {});
    ~InterviewController() override; ///< what is recorded until then is kept

    [[nodiscard]] const interview::FormSession &session() const { return m_draft.session(); }
    [[nodiscard]] const interview::Page &page() const { return m_page; }
    [[nodiscard]] const InterviewWords &words() const { return m_words; }
    [[nodiscard]] FormPictures &pictures() { return m_pictures; }

    // --- languages ---
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString language() const { return session().language(); }
    [[nodiscard]] const QString &secondLanguage() const { return m_second; }
    void setLanguage(const QString &language);
    void setSecondLanguage(const QString &language);

    // --- answering ---
    enum class Kept {
        Saved,    ///< durable
        NotSaved, ///< held in this window only: saveError()
        Refused   ///< not an answer of this question: message()
    };
    Kept answer(xpath::NodeId node, const QString &value);
    /// What becomes of a file that was not kept: it lies elsewhere, or in this window alone, which
    /// holds the page as any answer does that was refused.
    enum class Unkept { IsElsewhere, Holds };
    /// A file as the answer; message() says why it was not kept.
    Kept attach(xpath::NodeId node, QIODevice &content, const QString &ending,
                Unkept unkept = Unkept::IsElsewhere);
    /// Gives the reason, or takes it back where it is the one already given: then the answer that
    /// it took the place of is there again.
    void toggleReason(xpath::NodeId node, const QString &reason);
    void clear(xpath::NodeId node);
    /// Whether a reason or clear() took something away here since the page was opened.
    [[nodiscard]] bool canBringBack(xpath::NodeId node) const { return m_taken.contains(node); }
    /// And whether that is an answer, not only a reason.
    [[nodiscard]] bool canBringAnswerBack(xpath::NodeId node) const;
    void bringBack(xpath::NodeId node);
    void addOccurrence();
    void removeOccurrence(xpath::NodeId occurrence);
    [[nodiscard]] interview::Remark remark(xpath::NodeId node) const;
    void setRemark(const interview::Remark &remark);
    /// The innermost occurrence of a repeat around a question that may be removed; noNode: none.
    [[nodiscard]] xpath::NodeId removableOccurrence(xpath::NodeId node) const;

    // --- files that are answers ---
    [[nodiscard]] Result<QByteArray> content(const QString &name) const override;
    [[nodiscard]] qint64 size(const QString &name) const override;
    /// For want of whose consent that question takes no file; empty: it does.
    [[nodiscard]] QString missingScope(xpath::NodeId node) const;

    /// Those that Finish takes along none of: not agreed to, or damaged.
    [[nodiscard]] std::vector<interview::RefusedFile> refusedFiles() const;
    void takeOut(xpath::NodeId node); ///< the file that is its answer, for good
    /// What a question is called in a list; without words on a screen, as the form calls it.
    [[nodiscard]] QString nameOf(xpath::NodeId node) const;

    // --- what is heard, and what is recorded ---
    [[nodiscard]] InterviewSounds &sounds() { return m_sounds; }
    [[nodiscard]] InterviewRecorder &recorder() { return m_recorder; } ///< of one answer
    /// Of all that is said, where the form wants that (odk:recordaudio).
    [[nodiscard]] InterviewRecorder &background() { return m_background; }
    void recordAnswer(xpath::NodeId node);
    void beginBackground();
    void pauseBackground(bool paused);
    /// Whether Finish leaves that out, as things stand: the form does not ask for it.
    [[nodiscard]] bool leavesOutRecording() const { return m_draft.leavesOutRecording(); }
    void stopAnswerSounds(); ///< what is listened to, and what is recorded as an answer: it is kept
    void stopSounds();       ///< all of it
    /// For InterviewRecorder.
    Result<void> beginRecording(xpath::NodeId node, bool after);
    Result<void> appendRecording(xpath::NodeId node, QByteArrayView part);
    void endRecording(xpath::NodeId node);

    // --- what is said ---
    /// Under a question; empty: nothing.
    [[nodiscard]] QString message(xpath::NodeId node) const;
    /// Says it there, until something is answered or the page is left.
    void say(xpath::NodeId node, const QString &message);
    /// Whether what stands on the screen is not what is stored: it was no answer of this question.
    [[nodiscard]] bool holdsRefused(xpath::NodeId node) const { return m_refused.contains(node); }
    void forgetRefused(xpath::NodeId node);
    [[nodiscard]] bool holdsRefused() const { return !m_refused.empty(); }
    [[nodiscard]] UtcTime savedAt() const { return m_draft.savedAt(); }
    [[nodiscard]] const std::optional<Error> &saveError() const { return m_saveError; }
    /// The form wants to know why earlier answers were changed before this is finished.
    [[nodiscard]] bool owesChangeReason() const { return m_draft.owesChangeReason(); }
    /// Whether it is kept.
    bool giveChangeReason(const QString &reason);
    /// Saves once more what could not be saved. Whether all is safe now.
    bool saveAgain();

    // --- going ---
    /// To the next page, unless a question of this one cannot stay as it is or is not saved.
    bool next();
    void back();
    void goTo(const QString &pageKey);
    void goTo(xpath::NodeId question);

Q_SIGNALS:
    void pageChanged();      ///< another page is shown
    void questionsChanged(); ///< the same page; its questions, their content or messages changed
    void languageChanged();
    void saveStateChanged();

private:
    Kept take(const Result<interview::ChangeSet> &change, xpath::NodeId node);
    [[nodiscard]] QString objection(const Error &error, xpath::NodeId node) const;
    template <typename T>
    void noteSaved(const Result<T> &saved)
    {
        m_saveError = saved ? std::nullopt : std::optional(saved.error());
        Q_EMIT saveStateChanged();
    }
    void noteTaken(xpath::NodeId node);
    using Going = interview::Draft::Going;
    void showPage(interview::Page page, Going going = Going::Along);
    void refresh();
    bool holdsHere();

    interview::Draft &m_draft;
    interview::Navigator m_navigator;
    interview::Page m_page;
    InterviewWords m_words;
    FormPictures m_pictures;
    SoundDevices m_devices;
    InterviewSounds m_sounds;
    InterviewRecorder m_recorder, m_background;
    QString m_second;
    std::map<xpath::NodeId, QString> m_messages;
    std::set<xpath::NodeId> m_refused;
    /// What a slip of the hand took away: a value, or a reason.
    struct Taken
    {
        QString value, reason;
    };
    std::map<xpath::NodeId, Taken> m_taken;
    std::optional<Error> m_saveError;
};

} // namespace saltbush::app
