// SPDX-License-Identifier: GPL-3.0-or-later
#include "cmake/CorePch.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>
