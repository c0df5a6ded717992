// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace saltbush::app
{

class Theme;

/// The picture of a film that is shown now, painted as any other: nothing lies over the page that
/// "Hide" would have to know of.
class FilmView final : public QWidget
{
    Q_OBJECT

public:
    explicit FilmView(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< null: none
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeIn(int width) const;

    const Theme &m_theme;
    QImage m_picture;
};

} // namespace saltbush::app
