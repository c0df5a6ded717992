// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace saltbush::app
{

class Theme;

/// What stands on the screen when somebody walks in: a calendar, as on any computer. Nothing of the
/// study, no way to guess that something is behind it.
class PrivacyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyPage(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace saltbush::app
