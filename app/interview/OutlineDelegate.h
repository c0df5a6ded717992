// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Icons.h"

#include <QStyledItemDelegate>

namespace saltbush::app
{

class Theme;

/// Draws one line of the outline.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole,
        DepthRole,
        SignRole,
        CurrentRole,
        FlaggedRole,
        LanguageRole
    };
    static constexpr int noSign = -1;

    OutlineDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace saltbush::app
