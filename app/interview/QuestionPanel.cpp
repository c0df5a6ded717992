// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/QuestionPanel.h"

#include "app/interview/AnswerControl.h"
#include "app/interview/BesideLayout.h"
#include "app/interview/FileAnswer.h"
#include "app/interview/PictureView.h"
#include "app/interview/QuestionSounds.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextField.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;
using interview::Question;

QuestionPanel::QuestionPanel(const Theme &theme, InterviewController &controller,
                             xpath::NodeId node, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_node(node)
    , m_label(new TextLabel(theme, TextStyle::Question))
    , m_second(new TextLabel(theme, TextStyle::Second, Tone::Muted))
    , m_hint(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_fallback(new TextLabel(theme, TextStyle::Small, Tone::Attention))
    , m_picture(new PictureView(theme))
    , m_sounds(new QuestionSounds(theme, controller))
    , m_answerPlace(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_message(new Banner(theme))
    , m_reasons(new QWidget)
    , m_clear(new Button(theme, Button::Kind::Quiet, tr("Clear")))
    , m_bringBack(new Button(theme, Button::Kind::Quiet))
    , m_comment(new Button(theme, Button::Kind::Quiet, tr("Comment")))
    , m_flag(new Button(theme, Button::Kind::Quiet, tr("Flag")))
    , m_commentText(new TextArea(theme, 2))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    buildTexts(*layout);
    layout->addWidget(m_message);
    buildFoot(*layout);
    buildRemark(*layout);
}

void QuestionPanel::buildTexts(QVBoxLayout &layout)
{
    layout.addWidget(m_fallback);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::s);
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_second),
                          static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_sounds),
                          static_cast<QWidget *>(m_hint)})
        texts->addWidget(part);
    m_beside = new BesideLayout(texts, m_answerPlace);
    layout.addLayout(m_beside);
    m_beside->setLeastBeside(
        [this] { return m_control && m_look.isBeside ? m_control->leastLine() : 0; });
}

void QuestionPanel::buildFoot(QVBoxLayout &layout)
{
    auto *foot = new FlowLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::xs);
    auto *reasons = new FlowLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(space::xs);
    foot->addWidget(m_reasons, 1);
    m_clear->setToolTip(tr("Take the answer back (Ctrl+Delete)"));
    m_comment->setSign(Sign::Comment);
    m_flag->setSign(Sign::Flag);
    m_bringBack->setToolTip(tr("Ctrl+Delete"));
    for (Button *button : {m_clear, m_bringBack, m_comment, m_flag})
        foot->addWidget(button);
    layout.addWidget(m_foot);
    connect(m_clear, &Button::clicked, this, &QuestionPanel::clearAnswer);
    connect(m_bringBack, &Button::clicked, this, [this] { bringBack(); });
    connect(m_comment, &Button::clicked, this, [this] {
        m_commentText->setVisible(m_commentText->isHidden()
                                  || !m_commentText->toPlainText().isEmpty());
        if (!m_commentText->isHidden())
            m_commentText->setFocus(Qt::OtherFocusReason);
    });
    connect(m_flag, &Button::clicked, this, [this] {
        interview::Remark remark = m_controller.remark(m_node);
        remark.flagged = !remark.flagged;
        m_controller.setRemark(remark);
    });
}

void QuestionPanel::refresh()
{
    const auto &session = m_controller.session();
    Question question = session.question(m_node);
    const QString secondLanguage = m_controller.secondLanguage();
    std::optional<Question> second;
    if (!secondLanguage.isEmpty())
        second = session.question(m_node, secondLanguage);
    giveWordsToTable(question);

    ensureControl(question);
    showTexts(question, second ? &*second : nullptr);
    if (m_control)
        m_control->show(question, second ? &*second : nullptr);
    m_message->show(Banner::Kind::Attention, m_controller.message(m_node),
                    m_controller.words().language());
    rebuildReasons(question);
    const bool hasAnswer = !question.value.isEmpty() || !question.nonresponse.isEmpty();
    m_bringBack->setText(m_controller.canBringAnswerBack(m_node) ? tr("Bring the answer back")
                                                                 : tr("Bring it back"));
    m_bringBack->setVisible(m_controller.canBringBack(m_node) && !question.isReadOnly);
    m_clear->setVisible(hasAnswer && !question.isReadOnly && m_bringBack->isHidden());
    showRemark();
    placeBeside();
    orderFocus();
}

/// A line of a table whose words stand nowhere above it says them itself.
void QuestionPanel::giveWordsToTable(Question &question) const
{
    const auto place = question.appearance.indexOf(u"list-nolabel"_s);
    if (place < 0)
        return;
    const auto &session = m_controller.session();
    const bool hasHead = std::ranges::any_of(m_controller.page().questions, [&](auto node) {
        const auto control = session.form().node(session.model(node)).control;
        return control != form::noControl
            && session.form().control(control).hasAppearance(u"label"_s);
    });
    if (!hasHead)
        question.appearance[place] = u"list"_s;
}

void QuestionPanel::showTexts(const Question &question, const Question *second)
{
    const auto put = [](TextLabel &label, const interview::ShownText &text) {
        label.setMarkdown(text.text, text.language, text.outputs);
        label.setVisible(!text.text.trimmed().isEmpty());
    };
    put(*m_label, question.label);
    const bool differs = second && second->label.text != question.label.text;
    put(*m_second,
        differs ? interview::ShownText{marked(second->label), second->label.language}
                : interview::ShownText());

    if (m_look.kind == ChoiceLook::Kind::ImageMap)
        m_picture->hide(); // it is what is answered on
    else
        m_picture->show(question.label, m_controller.pictures());
    m_sounds->show(question);
    showHints(question);
    m_fallback->setText(
        tr("Not translated yet; shown in %1").arg(languageName(question.label.language)));
    m_fallback->setVisible(question.label.isFallback);
    setAccessibleName(m_label->plainText());
}

void QuestionPanel::showHints(const Question &question)
{
    const InterviewWords &words = m_controller.words();
    QStringList hints;
    for (const interview::ShownText *form : {&question.hint, &question.guidance, &question.noApp})
        if (!form->text.isEmpty())
            hints << marked(*form);
    if (const QString instead = words.withoutOtherApp(question); !instead.isEmpty())
        hints << instead;
    // Whoever wrote a hint has said how to answer.
    if (question.kind == form::ControlKind::SelectMultiple && hints.isEmpty()
        && m_look.kind != ChoiceLook::Kind::Heads)
        hints << words.chooseSeveral();
    if (question.kind == form::ControlKind::Rank)
        hints << words.putInOrder();
    m_hint->setMarkdown(hints.join(u" · "_s), words.language());
    m_hint->setVisible(!hints.isEmpty());
}

/// The lines of a table: the question and its answer side by side, with less around them.
void QuestionPanel::placeBeside()
{
    const bool isHead = m_look.kind == ChoiceLook::Kind::Heads;
    m_label->setStyle(m_look.isBeside && !isHead ? TextStyle::Choice : TextStyle::Question);
    m_answerPlace->setContentsMargins(0, m_look.isBeside ? 0 : space::m, 0,
                                      m_look.isBeside ? 0 : space::xs);
    m_foot->setVisible(!isHead);
    // Of a line of a table, the signs are enough.
    const bool isLine = m_look.isBeside && !isHead;
    m_comment->setText(isLine ? QString() : tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setToolTip(isLine ? tr("Comment") : QString());
    const QString flag = m_controller.remark(m_node).flagged ? tr("Flagged") : tr("Flag");
    m_flag->setText(isLine ? QString() : flag);
    m_flag->setAccessibleName(flag);
    m_flag->setToolTip(isLine ? flag : QString());
}

void QuestionPanel::ensureControl(const Question &question)
{
    const bool isNote = question.isReadOnly && question.value.isEmpty()
        && question.kind == form::ControlKind::Input;
    const ChoiceLook look = ChoiceLook::of(question);
    // A list that a rule makes longer or shorter may have to be shown in another way.
    if (m_control && (isNote || look != m_look)) {
        m_answerPlace->removeWidget(m_control);
        m_control->hide();
        std::exchange(m_control, nullptr)->deleteLater(); // it may be telling what was chosen
    }
    m_look = look;
    if (!m_control && !isNote)
        makeControl(question);
}

void QuestionPanel::makeControl(const Question &question)
{
    m_control = makeAnswerControl(m_theme, question).release();
    if (!m_control)
        return;
    m_control->usePictures(m_controller.pictures());
    m_answerPlace->addWidget(m_control);
    connect(m_control, &AnswerControl::answered, this,
            [this](const QString &value) { m_controller.answer(m_node, value); });
    if (auto *files = qobject_cast<FileAnswer *>(m_control))
        connectFiles(*files);
    connect(m_control, &AnswerControl::settled, this, [this] {
        if (m_look.isQuick)
            Q_EMIT goesOn();
    });
}

void QuestionPanel::connectFiles(FileAnswer &files)
{
    files.setPlace(m_controller);
    files.useInterview(m_controller);
    if (const QString scope = m_controller.missingScope(m_node); !scope.isEmpty())
        files.setClosed(m_controller.words().noConsentTo(scope));
    connect(&files, &FileAnswer::attached, this,
            [this, &files](QIODevice *content, const QString &ending) {
                using Unkept = InterviewController::Unkept;
                m_controller.attach(m_node, *content, ending,
                                    files.holdsUnkept() ? Unkept::Holds : Unkept::IsElsewhere);
            });
    connect(&files, &FileAnswer::refused, this,
            [this](const QString &why) { m_controller.say(m_node, why); });
}

void QuestionPanel::rebuildReasons(const Question &question)
{
    const QStringList names = question.isReadOnly ? QStringList() : question.nonresponseAllowed;
    if (names != m_reasonNames) {
        qDeleteAll(m_reasonButtons);
        m_reasonButtons.clear();
        m_reasonNames = names;
        for (const QString &name : names) {
            auto *button = new Button(m_theme, Button::Kind::Pill);
            m_reasons->layout()->addWidget(button);
            connect(button, &Button::clicked, this, [this, name] { giveReason(name); });
            m_reasonButtons.push_back(button);
        }
    }
    for (std::size_t i = 0; i < m_reasonButtons.size(); ++i) {
        const QString &name = names[qsizetype(i)];
        const QString key = name == "refused"_L1 ? u"  F7"_s : name == "dk"_L1 ? u"  F8"_s : u""_s;
        Button &button = *m_reasonButtons[i];
        const bool isGiven = question.nonresponse == name;
        button.setText(m_controller.words().reason(name) + key);
        button.setAccessibleName(isGiven ? tr("%1, chosen").arg(button.text()) : button.text());
        button.setOn(isGiven);
    }
}

/// The answer, then the reasons to leave it, then what the interviewer notes.
void QuestionPanel::orderFocus()
{
    QWidget *before = nullptr;
    const auto then = [&before](QWidget *widget) {
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget *widget : m_control ? m_control->findChildren<QWidget *>() : QList<QWidget *>())
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
            && widget->window() == window()) // not the list that a drop-down opens
            then(widget);
    for (Button *reason : m_reasonButtons)
        then(reason);
    for (QWidget *widget : {static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_bringBack),
                            static_cast<QWidget *>(m_comment), static_cast<QWidget *>(m_flag),
                            static_cast<QWidget *>(m_commentText)})
        then(widget);
}

void QuestionPanel::flush()
{
    if (m_control)
        m_control->flush();
    Q_EMIT m_commentText->left();
}

void QuestionPanel::focusFirst()
{
    if (m_control)
        m_control->focusFirst();
}

bool QuestionPanel::chooseByNumber(int number)
{
    return m_control && m_control->chooseByNumber(number);
}

/// What was typed is the answer, before something takes its place: it may be brought back.
void QuestionPanel::settleTyping()
{
    if (!m_control)
        return;
    m_control->flush();
    m_control->forgetTyping();
}

bool QuestionPanel::giveReason(const QString &reason)
{
    if (!m_reasonNames.contains(reason))
        return false;
    settleTyping();
    m_controller.toggleReason(m_node, reason);
    return true;
}

void QuestionPanel::bringBack()
{
    if (m_control)
        m_control->forgetTyping();
    m_controller.bringBack(m_node);
    focusFirst();
}

bool QuestionPanel::settle()
{
    if (!m_control || m_control->settle())
        return true;
    m_controller.say(m_node, m_controller.words().notChosenYet());
    return false;
}

void QuestionPanel::clearAnswer()
{
    settleTyping();
    if (m_controller.holdsRefused(m_node)) {
        m_controller.forgetRefused(m_node);
        return focusFirst();
    }
    if (!m_bringBack->isHidden())
        return bringBack();
    if (m_clear->isHidden())
        return;
    m_controller.clear(m_node);
    focusFirst();
}

} // namespace saltbush::app
