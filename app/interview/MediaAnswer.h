// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/FileAnswer.h"
#include "app/interview/MediaKind.h"

class QLabel;

namespace saltbush::app
{

class Button;
class TextLabel;

/// A picture, sound, film or other file that is chosen from this machine; it is copied into the
/// interview, encrypted. Of a picture only the pixels are taken. Key 1 chooses, where it is not
/// another.
class MediaAnswer : public FileAnswer
{
    Q_OBJECT

public:
    MediaAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    void setClosed(const QString &reason) override;
    void setKey(int key) { m_key = key; } ///< a number, before the first show()
    /// What the dialog gave.
    void take(const QString &path);

private:
    void choose();
    void takePicture(QIODevice &file);
    void showPicture();

    MediaKind m_kind;
    int m_maxPixels;
    int m_key = 1;
    QLabel *m_preview;
    TextLabel *m_summary, *m_note;
    Button *m_choose;
    std::optional<QString> m_shown;
    bool m_isReadOnly = false, m_isClosed = false;
};

} // namespace saltbush::app
