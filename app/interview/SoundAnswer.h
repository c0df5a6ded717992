// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/interview/FileAnswer.h"

namespace saltbush::app
{

class Button;
class FilmView;
class InterviewController;
class MediaAnswer;
class RecordView;
class TextLabel;

/// Sound or a film: recorded here (sound, unless the form says quality=external), or chosen from
/// this machine; and listened to again, out of memory. Key 1 records, 2 chooses, 3 listens.
class SoundAnswer final : public FileAnswer
{
    Q_OBJECT

public:
    SoundAnswer(const Theme &theme, const interview::Question &question, QWidget *parent = nullptr);

    void show(const interview::Question &question, const interview::Question *second) override;
    bool chooseByNumber(int number) override;
    void focusFirst() override;
    void setClosed(const QString &reason) override;
    void useInterview(InterviewController &controller) override;

private:
    void refresh();
    void listen();
    [[nodiscard]] QString trackId() const;
    [[nodiscard]] bool isRecording() const;

    bool m_isFilm, m_records;
    bool m_isClosed = false, m_isReadOnly = false;
    InterviewController *m_controller = nullptr;
    xpath::NodeId m_node = xpath::noNode;
    QString m_value;
    RecordView *m_record;
    MediaAnswer *m_choose;
    Button *m_listen;
    FilmView *m_film;
    TextLabel *m_problem;
};

} // namespace saltbush::app
