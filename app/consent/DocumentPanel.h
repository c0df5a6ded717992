// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ConsentDocument.h"

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// What there is to know of one version of a consent document, and the button to read it.
class DocumentPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `languages`: of the study, for title and scopes where the interface's own is not among them.
    DocumentPanel(const Theme &theme, const consent::ConsentDocument &document,
                  const QStringList &languages, UtcTime now, QWidget *parent = nullptr);

Q_SIGNALS:
    void readChosen();
};

} // namespace saltbush::app
