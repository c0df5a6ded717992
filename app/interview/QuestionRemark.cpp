// SPDX-License-Identifier: GPL-3.0-or-later
// What the interviewer notes on a question.
#include "app/interview/AnswerControl.h"
#include "app/interview/FileAnswer.h"
#include "app/interview/QuestionPanel.h"
#include "app/widgets/Button.h"
#include "app/widgets/TextField.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

void QuestionPanel::buildRemark(QVBoxLayout &layout)
{
    layout.addWidget(m_commentText);
    m_commentText->setPlaceholderText(tr("A comment for the study team, not an answer"));
    m_commentText->setAccessibleName(tr("Comment on this question"));
    m_commentText->setPlainText(m_controller.remark(m_node).comment);
    m_commentText->setVisible(!m_commentText->toPlainText().isEmpty());
    m_commentPause.setSingleShot(true);
    m_commentPause.setInterval(500);
    connect(m_commentText, &TextArea::textChanged, this, [this] { m_commentPause.start(); });
    const auto keep = [this] {
        m_commentPause.stop();
        interview::Remark remark = m_controller.remark(m_node);
        if (remark.comment == m_commentText->toPlainText())
            return;
        remark.comment = m_commentText->toPlainText();
        m_controller.setRemark(remark);
    };
    connect(&m_commentPause, &QTimer::timeout, this, keep);
    connect(m_commentText, &TextArea::left, this, keep);
}

void QuestionPanel::showRemark()
{
    const interview::Remark remark = m_controller.remark(m_node);
    m_flag->setOn(remark.flagged);
    m_comment->setOn(!remark.comment.isEmpty());
}

bool QuestionPanel::keepTyped()
{
    if (!m_control || !m_controller.holdsRefused(m_node))
        return true;
    if (qobject_cast<FileAnswer *>(m_control))
        return false; // what was drawn cannot be said in words
    interview::Remark remark = m_controller.remark(m_node);
    const QString words = tr("Typed, but not an answer: %1").arg(m_control->typedValue());
    if (remark.comment.contains(words))
        return true;
    remark.comment += remark.comment.isEmpty() ? words : u'\n' + words;
    m_commentPause.stop();
    const QSignalBlocker quiet(m_commentText);
    m_commentText->setPlainText(remark.comment); // else it would be written over when it is left
    m_controller.setRemark(remark);
    return true;
}

} // namespace saltbush::app
