// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/OsmAnswer.h"

#include "app/interview/InterviewWords.h"
#include "app/widgets/Markdown.h"
#include "app/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

namespace
{

/// "Kind of road (highway)".
QString wordsFor(const interview::Choice &tag)
{
    const QString words = markdownToPlain(marked(tag.label));
    return words.isEmpty() || words == tag.value ? tag.value : words + u" ("_s + tag.value + u')';
}

} // namespace

OsmAnswer::OsmAnswer(const Theme &theme, const interview::Question &question, QWidget *parent)
    : MediaAnswer(theme, question, parent)
    , m_tags(new TextLabel(theme, TextStyle::Second, Tone::Muted))
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(0, m_tags);
}

void OsmAnswer::show(const interview::Question &question, const interview::Question *second)
{
    QStringList lines{tr("The questionnaire asks for these tags in the file:")};
    for (const interview::Choice &tag : question.tags)
        lines << u"• "_s + wordsFor(tag);
    m_tags->setText(lines.join(u'\n'), question.label.language);
    m_tags->setVisible(!question.tags.empty());
    MediaAnswer::show(question, second);
}

} // namespace saltbush::app
