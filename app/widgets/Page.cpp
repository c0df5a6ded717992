// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Page.h"

#include "app/common/Messages.h"
#include "app/widgets/Banner.h"
#include "app/widgets/Button.h"
#include "app/widgets/ScrollContent.h"
#include "app/widgets/Space.h"
#include "app/widgets/TextLabel.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace saltbush::app
{

Page::Page(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::Title))
    , m_subtitle(new TextLabel(theme, TextStyle::Interface, Tone::Muted))
    , m_actions(new QHBoxLayout)
    , m_banner(new Banner(theme))
    , m_scroll(new QScrollArea)
{
    m_title->setText(title);
    m_subtitle->hide();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->addLayout(words, 1);
    top->addLayout(m_actions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
}

void Page::setSubtitle(const QString &words)
{
    m_subtitle->setText(words);
    m_subtitle->setVisible(!words.isEmpty());
}

void Page::addAction(Button *button) { m_actions->addWidget(button, 0, Qt::AlignTop); }

void Page::setContent(QWidget *content) { setScrollContent(*m_scroll, content); }

void Page::showProblem(const Error &error)
{
    m_banner->show(Banner::Kind::Attention, sentence(error));
}

void Page::showNews(const QString &words) { m_banner->show(Banner::Kind::Info, words); }

void Page::clearMessage() { m_banner->clear(); }

QVBoxLayout *pageColumn(QWidget &content)
{
    auto *layout = new QVBoxLayout(&content);
    layout->setContentsMargins(0, 0, space::s, space::l);
    layout->setSpacing(space::l);
    return layout;
}

} // namespace saltbush::app
