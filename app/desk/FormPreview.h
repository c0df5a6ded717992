// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/DeskForm.h"
#include "app/desk/DeskPlace.h"
#include "app/interview/InterviewController.h"
#include "core/study/Practice.h"

#include <QWidget>

class QVBoxLayout;

namespace saltbush::app
{

class Button;
class DropDown;
class PageView;
class Panel;
class TextLabel;
class Theme;

/// The questions of a form as an interview shows them, on a practice interview that is thrown away:
/// every one, or as the form's rules lead. Keeps languages and place when the form is read anew.
class FormPreview final : public QWidget
{
    Q_OBJECT

public:
    FormPreview(const Theme &theme, study::Workspace &workspace, QWidget *parent = nullptr);
    ~FormPreview() override;

    /// Another state of the form; the one before stays where this has errors.
    void showForm(const DeskForm &form);
    [[nodiscard]] PreviewPlace place() const;
    /// From there on, once there is a form that can be shown.
    void goOnFrom(const PreviewPlace &place);

Q_SIGNALS:
    void unusable(const saltbush::Error &error); ///< the disk had no room for it

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addKeys();
    void buildControls();
    void begin();
    void restore(const PreviewPlace &place);
    void fillLanguages();
    void fillQuestions();
    void chooseLanguages();
    void showPage();
    void takeFocus();
    void dropSession();
    void go(bool forward);

    const Theme &m_theme;
    study::Workspace &m_workspace;
    QString m_path; ///< its pictures are beside it
    form::SharedForm m_asAsked, m_unskipped;
    std::unique_ptr<study::Practice> m_practice;
    std::unique_ptr<InterviewController> m_controller; ///< before the draft it borrows
    PreviewPlace m_wanted;                             ///< until there is a form
    Panel *m_panel;
    DropDown *m_mode, *m_language, *m_second, *m_question;
    Button *m_back, *m_next;
    TextLabel *m_stale;
    QVBoxLayout *m_place;
    PageView *m_view = nullptr;
};

} // namespace saltbush::app
