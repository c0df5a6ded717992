// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/FormText.h"

namespace saltbush::form
{

/// Type of a node's value (ODK XForms, "Data types").
enum class DataType {
    String,
    Integer,
    Boolean,
    Decimal,
    Date,
    Time,
    DateTime,
    GeoPoint,
    GeoTrace,
    GeoShape,
    Binary,
    Barcode,
    Intent,
    Rank
};

/// Metadata that the form asks the program for (jr:preload).
struct Preload
{
    QString kind;      ///< "uid", "timestamp", "date", "property"
    QString parameter; ///< "start", "end", "today", "deviceid", …
};

/// What the form says about one node of the instance (its <bind>).
struct Bind
{
    DataType type = DataType::String;
    std::optional<xpath::Expression> relevant;
    std::optional<xpath::Expression> required;
    std::optional<xpath::Expression> readonly;
    std::optional<xpath::Expression> constraint;
    std::optional<xpath::Expression> calculate;
    TextSource requiredMessage;
    TextSource constraintMessage;
    TextSource withoutAppMessage; ///< jr:noAppErrorString
    std::optional<Preload> preload;
    QStringList nonresponse; ///< reasons a question allows, e.g. refused, dk (saltbush:nonresponse)
    QHash<QString, QString> extra; ///< every other attribute, "prefix:name" → text
};

} // namespace saltbush::form
