// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interview/Question.h"

#include <QImage>
#include <QWidget>

namespace saltbush::app
{

class Button;
class FormPictures;
class TextLabel;
class Theme;

/// The picture of a question's words (image), and a larger one on demand (big-image), here in its
/// place: nothing lies over the page that "Hide" would have to know of. One that is missing is said
/// to be, quietly.
class PictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureView(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden where the text names none.
    void show(const interview::ShownText &text, FormPictures &pictures);

private:
    class Box;
    void showPicture();
    void toggle();

    FormPictures *m_pictures = nullptr;
    QString m_small, m_large;
    bool m_isLarge = false;
    Box *m_box;
    TextLabel *m_missing;
    Button *m_toggle;
};

} // namespace saltbush::app
