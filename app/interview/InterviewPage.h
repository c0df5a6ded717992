// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/InterviewController.h"
#include "app/interview/Purpose.h"
#include "app/interview/Sealed.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QStackedWidget;

namespace saltbush::app
{

class Banner;
class Button;
class Card;
class HeaderBar;
class OutlinePanel;
class PageView;
class PrivacyPage;
class RecordingStrip;
class TextLabel;
class Theme;

/// Whose interview it is and what about; shown in the window, never in its title.
struct InterviewInfo
{
    QString participantCode;
    QString about; ///< "Migration and work · version 3"
    Purpose purpose = Purpose::Interview;
    form::AttachmentLoader files = {}; ///< of the form: pictures, sound, films
    SoundDevices sound = SoundDevices::ofThisComputer();
};

enum class Ending { Complete, Partial };

/// Seals the interview; on success the draft is gone when it returns.
using FinishHandler = std::function<Result<Sealed>(Ending ending)>;

/// An interview: header, outline, one question or field-list on a card, Back and Next. Everything
/// works by key. Borrows theme and draft; never touches the draft again once it is sealed.
class InterviewPage final : public QWidget
{
    Q_OBJECT

public:
    InterviewPage(Theme &theme, interview::Draft &draft, const InterviewInfo &info,
                  FinishHandler finish, QWidget *parent = nullptr);
    ~InterviewPage() override;

    /// Makes durable what was typed, before the page goes: what is no answer of its question as a
    /// comment on it. Whether everything is.
    bool flush();
    void hideEverything(bool hidden);
    [[nodiscard]] bool isHiddenFromView() const;

Q_SIGNALS:
    /// Back to the list: for now, or because it is sealed.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildWork(const InterviewInfo &info);
    [[nodiscard]] QBoxLayout *buildColumn();
    [[nodiscard]] QBoxLayout *buildFooter();
    void addKeys();
    void connectController();
    bool flushAnswers();
    bool holdsAnswers();
    void showPage();
    void showSaveState();
    void showHints();
    void goNext();
    void goBack();
    void goTo(const QString &pageKey);
    void openOutline();
    void placeOutline();
    void giveReason(const QString &reason);
    void listen();
    void finish(bool complete);
    void showSealed(const Sealed &sealed);

    Theme &m_theme;
    Purpose m_purpose;
    FinishHandler m_finish;
    std::unique_ptr<InterviewController> m_controller;
    QStackedWidget *m_stack;
    QWidget *m_work = nullptr, *m_column = nullptr;
    PrivacyPage *m_privacy;
    HeaderBar *m_header = nullptr;
    RecordingStrip *m_recording = nullptr;
    OutlinePanel *m_outline = nullptr;
    Banner *m_saveBanner = nullptr;
    Card *m_card = nullptr;
    PageView *m_view = nullptr;
    Button *m_back = nullptr, *m_next = nullptr;
    TextLabel *m_hints = nullptr;
    bool m_outlineAsked = false; ///< shown although there is little room
    bool m_pausedByHiding = false;
};

} // namespace saltbush::app
