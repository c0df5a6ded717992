// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/Navigator.h"

#include "core/interview/PageWalk.h"

namespace saltbush::interview
{

using form::ModelIndex;
using xpath::NodeId;

namespace
{

Page endPage()
{
    Page page;
    page.key = endKey;
    return page;
}

/// "/a/b[2]/c" → "/a/b[2]".
QString shortened(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

} // namespace

Navigator::Navigator(const FormSession &session) : m_session(session) { }

Page Navigator::first() const { return PageWalk(m_session).first().value_or(endPage()); }

/// The page itself, or what is nearest where its nodes are gone since it was given out.
Page Navigator::standing(const Page &page) const
{
    const auto gone = [this](NodeId node) { return m_session.model(node) == form::noModel; };
    const bool isGone = page.kind == Page::Kind::AddRepeat
        ? gone(page.parent)
        : !page.questions.empty() && gone(page.questions.front());
    return isGone ? at(page.key) : page;
}

Page Navigator::next(const Page &page) const
{
    Page here = standing(page);
    if (here.kind == Page::Kind::End)
        return here;
    const PageWalk walk(m_session);
    return walk.after(walk.spotOf(here)).value_or(endPage());
}

Page Navigator::previous(const Page &page) const
{
    const Page here = standing(page);
    const PageWalk walk(m_session);
    const auto before = here.kind == Page::Kind::End ? walk.last() : walk.before(walk.spotOf(here));
    return before ? *before : first();
}

Page Navigator::pageOf(NodeId question) const
{
    const PageWalk walk(m_session);
    const auto spot = walk.spotOf(question);
    if (!spot)
        return first();
    if (const auto page = walk.firstIn(*spot))
        return *page;
    const auto after = walk.after(*spot);
    return after ? *after : endPage();
}

Page Navigator::at(const QString &key) const
{
    if (key == endKey)
        return endPage();
    const PageWalk walk(m_session);
    if (key.startsWith(u'+')) {
        const QString path = key.mid(1);
        const auto parent = m_session.find(shortened(path));
        const ModelIndex repeat = m_session.form().find(path);
        if (parent && repeat != form::noModel) {
            if (const auto page = walk.addRepeat(repeat, *parent))
                return *page;
        }
    }
    // A place that is gone: the nearest that still stands around it.
    for (QString path = key.startsWith(u'+') ? key.mid(1) : key; !path.isEmpty();
         path = shortened(path)) {
        if (const auto node = m_session.find(path))
            return pageOf(*node);
    }
    return first();
}

} // namespace saltbush::interview
