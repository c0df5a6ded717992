// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page/Shell.h"
#include "app/widgets/Page.h"

namespace saltbush::app
{

class PillChoice;

/// How the program looks and speaks on this machine, when it locks, one's passphrase, the keys.
/// Everything counts at once; there is nothing to save.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget *buildLanguage();
    [[nodiscard]] QWidget *buildLook();
    [[nodiscard]] QWidget *buildLock();

    PageContext m_context;
    PillChoice *m_languages = nullptr;
};

} // namespace saltbush::app
