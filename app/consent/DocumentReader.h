// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentDocument.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class DropDown;
class SplitColumns;
class Theme;

/// A consent document to read: the exact text in any of its languages, and a second one beside it.
class DocumentReader final : public QWidget
{
    Q_OBJECT

public:
    DocumentReader(const Theme &theme, const consent::ConsentDocument &document,
                   const QString &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void left();

private:
    void showTexts();
    [[nodiscard]] QWidget *text(const QString &language) const;

    const Theme &m_theme;
    const consent::ConsentDocument m_document;
    DropDown *m_first, *m_second;
    QVBoxLayout *m_layout;
    SplitColumns *m_texts = nullptr;
};

} // namespace saltbush::app
