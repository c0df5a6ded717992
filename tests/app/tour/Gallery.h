// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace saltbush::test
{

/// Where pictures go: each is checked by machine as it is taken, and stands small on the contact
/// sheet of its group (a language of the interface).
class Gallery
{
public:
    explicit Gallery(QString folder) : m_folder(std::move(folder)) { }

    /// Saves <folder>/<group>/<name>.png and notes what is wrong with it.
    void take(QWidget &window, const QString &group, const QString &name);
    /// <folder>/<group>.png: every picture of the group.
    void writeContactSheet(const QString &group) const;

    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] const QStringList &defects() const { return m_defects; }

private:
    QString m_folder;
    QStringList m_defects;
    int m_pictures = 0;
};

/// Lets the window become what it was asked to be.
void settle(int milliseconds = 60);

} // namespace saltbush::test
