// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/Purpose.h"

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// After Finish: that it is sealed, and what that means here, honestly; or that nothing was kept.
class SealedView final : public QWidget
{
    Q_OBJECT

public:
    SealedView(const Theme &theme, Purpose purpose, bool readableHere, QWidget *parent = nullptr);

Q_SIGNALS:
    void done();
};

} // namespace saltbush::app
