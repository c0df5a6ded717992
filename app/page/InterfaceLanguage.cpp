// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page/InterfaceLanguage.h"

#include "app/widgets/Typography.h"
#include "core/form/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace saltbush::app
{

using namespace Qt::StringLiterals;

InterfaceLanguage::InterfaceLanguage() = default;

InterfaceLanguage::~InterfaceLanguage()
{
    for (QTranslator *translator : {m_own.get(), m_qt.get()})
        if (translator)
            QCoreApplication::removeTranslator(translator);
}

const QStringList &InterfaceLanguage::all()
{
    static const QStringList codes{u"en_AU"_s, u"th"_s, u"ko"_s, u"zh_CN"_s, u"zh_TW"_s};
    return codes;
}

QString InterfaceLanguage::formCode(const QString &code)
{
    if (code == "zh_CN"_L1)
        return u"zh-hans"_s;
    return code == "zh_TW"_L1 ? u"zh-hant"_s : code.section(u'_', 0, 0);
}

QString InterfaceLanguage::current()
{
    for (const QString &code : all())
        if (form::areSameLanguage(code, QLocale().name()))
            return code;
    return {};
}

void InterfaceLanguage::use(const QString &language)
{
    const QLocale locale = all().contains(language) ? QLocale(language) : QLocale::system();
    QLocale::setDefault(locale);
    const auto install = [&](std::unique_ptr<QTranslator> &translator, const QString &name,
                             const QString &folder) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
        translator = std::make_unique<QTranslator>();
        return translator->load(locale, name, u"_"_s, folder)
            && QCoreApplication::installTranslator(translator.get());
    };
    if (!install(m_qt, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(m_qt, u"qt"_s, u":/i18n"_s); // Qt has no Thai: ours
    install(m_own, u"saltbush"_s, u":/i18n"_s);
}

} // namespace saltbush::app
