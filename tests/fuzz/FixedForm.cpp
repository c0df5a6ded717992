// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FixedForm.h"

#include <QFile>

namespace saltbush::fuzz
{

QByteArray fixedForm()
{
    QFile file(QStringLiteral(SALTBUSH_SOURCE_DIR "/tests/fuzz/seeds/fixed.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> attachment(const QString &source)
{
    if (source.endsWith(u".csv"))
        return QByteArray("name,label,beds,list_name\n"
                          "north,North,3,clinics\n"
                          "south,\"So, uth\",5,clinics\n");
    if (source.endsWith(u".geojson"))
        return QByteArray(R"({"type":"FeatureCollection","features":[
            {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[144.9,-37.8]},
             "properties":{"name":"A","n":2}}]})");
    return QByteArray("<root><item><name>x</name><label>X</label></item></root>");
}

} // namespace saltbush::fuzz
