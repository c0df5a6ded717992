// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interview/InterviewController.h"

#include "app/widgets/Markdown.h"

#include <QRegularExpression>

#include <algorithm>

namespace saltbush::app
{

namespace
{

/// The form does not allow it (any more): nothing is wrong with the disk.
bool isOfTheForm(ErrorCode code)
{
    return code == interview::tooManyRepeats || code == interview::notARepeat
        || code == interview::notRelevant || code == interview::readOnly
        || code == interview::noSuchNode || code == interview::reasonNotAllowed;
}

} // namespace

using interview::ChangeSet;
using xpath::NodeId;
using xpath::noNode;

InterviewController::InterviewController(interview::Draft &draft, form::AttachmentLoader files,
                                         QObject *parent, SoundDevices devices)
    : QObject(parent)
    , m_draft(draft)
    , m_navigator(draft.session())
    , m_words(draft.session().language())
    , m_pictures(std::move(files))
    , m_devices(std::move(devices))
    , m_sounds(m_devices)
    , m_recorder(*this, m_devices)
    , m_background(*this, m_devices)
{
    const QString key = draft.state().pageKey;
    m_page = key.isEmpty() ? m_navigator.first() : m_navigator.at(key);
    if (session().form().audit)
        noteSaved(m_draft.setPage(m_page.key)); // it is in sight from now on
}

QStringList InterviewController::languages() const
{
    return session().form().translations.languages;
}

void InterviewController::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    const QString before = this->language();
    noteSaved(m_draft.setLanguage(language));
    if (m_second == language)
        m_second = before; // what was beside it stays in sight
    m_words = InterviewWords(this->language());
    for (auto &[node, message] : m_messages)
        if (const auto violation = session().validate(node))
            message = m_words.violation(*violation);
    Q_EMIT languageChanged();
    refresh();
}

void InterviewController::setSecondLanguage(const QString &language)
{
    m_second = language == this->language() ? QString() : language;
    Q_EMIT languageChanged();
    Q_EMIT questionsChanged();
}

InterviewController::Kept InterviewController::answer(NodeId node, const QString &value)
{
    if (session().value(node) == value && !m_messages.contains(node) && !m_refused.contains(node)
        && session().nonresponse(node).isEmpty())
        return m_saveError ? Kept::NotSaved : Kept::Saved;
    m_taken.erase(node);
    return take(m_draft.answer(node, value), node);
}

InterviewController::Kept InterviewController::attach(NodeId node, QIODevice &content,
                                                      const QString &ending, Unkept unkept)
{
    crypto::DeviceSource source(content);
    const QString before = session().value(node);
    const auto change = m_draft.attach(node, source, ending);
    if (change || session().value(node) != before) { // at least held in this window
        m_taken.erase(node);
        return take(change, node);
    }
    if (unkept == Unkept::Holds) {
        m_refused.insert(node);
        Q_EMIT saveStateChanged();
    }
    say(node, m_words.aboutFile(change.error()));
    return Kept::Refused;
}

Result<QByteArray> InterviewController::content(const QString &name) const
{
    SALTBUSH_TRY_ASSIGN(interview::MediaSource source, m_draft.readMedia(name));
    QByteArray bytes(qsizetype(source.size()), Qt::Uninitialized);
    SALTBUSH_TRY_ASSIGN(const qsizetype count, crypto::readFully(source, bytes));
    bytes.truncate(count);
    return bytes;
}

qint64 InterviewController::size(const QString &name) const
{
    const auto file = m_draft.media(name);
    return file ? file->size : 0;
}

QString InterviewController::missingScope(NodeId node) const { return m_draft.missingScope(node); }

std::vector<interview::RefusedFile> InterviewController::refusedFiles() const
{
    return m_draft.refusedFiles();
}

void InterviewController::takeOut(NodeId node)
{
    m_taken.erase(node);
    take(m_draft.takeOut(node), node);
    static_cast<void>(m_draft.checkpoint()); // and now it is gone
    Q_EMIT pageChanged();
}

QString InterviewController::nameOf(NodeId node) const
{
    const form::ModelNode &model = session().form().node(session().model(node));
    const QString label = model.control == form::noControl
        ? QString()
        : markdownToPlain(session().question(node).label.text).section(u'\n', 0, 0);
    const QString path = session().path(node);
    const QString name = label.isEmpty() ? path.section(u'/', -1) : label;
    static const QRegularExpression occurrence(QStringLiteral("\\[(\\d+)\\]"));
    QStringList numbers; // of several people asked about, which one
    for (auto each = occurrence.globalMatch(path); each.hasNext();)
        numbers << each.next().captured(1);
    return numbers.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, numbers.join(u'.'));
}

void InterviewController::toggleReason(NodeId node, const QString &reason)
{
    if (session().nonresponse(node) != reason) {
        noteTaken(node);
        take(m_draft.setNonresponse(node, reason), node);
    } else if (canBringAnswerBack(node)) {
        bringBack(node);
    } else {
        take(m_draft.setNonresponse(node, {}), node);
    }
}

/// An answer is remembered until it is brought back or another takes its place: from one reason to
/// the next, too.
void InterviewController::noteTaken(NodeId node)
{
    const Taken here{session().value(node), session().nonresponse(node)};
    if (!here.value.isEmpty() || (!here.reason.isEmpty() && !m_taken.contains(node)))
        m_taken[node] = here;
}

bool InterviewController::canBringAnswerBack(NodeId node) const
{
    const auto taken = m_taken.find(node);
    return taken != m_taken.end() && !taken->second.value.isEmpty();
}

void InterviewController::bringBack(NodeId node)
{
    const auto taken = m_taken.extract(node);
    if (taken.empty())
        return;
    const auto &[value, reason] = taken.mapped();
    take(value.isEmpty() ? m_draft.setNonresponse(node, reason) : m_draft.answer(node, value),
         node);
}

void InterviewController::clear(NodeId node)
{
    noteTaken(node);
    if (!session().nonresponse(node).isEmpty())
        take(m_draft.setNonresponse(node, {}), node);
    else
        take(m_draft.answer(node, {}), node);
}

void InterviewController::addOccurrence()
{
    if (m_page.kind != interview::Page::Kind::AddRepeat)
        return;
    const auto repeat = session().form().control(m_page.container).node;
    const NodeId parent = m_page.parent;
    const auto added = m_draft.addRepeat(repeat, parent);
    if (take(added, noNode) == Kept::Refused)
        return;
    const auto all = session().occurrences(repeat, parent);
    if (!all.empty())
        showPage(m_navigator.pageOf(all.back()));
}

void InterviewController::removeOccurrence(NodeId occurrence)
{
    const QString key = m_page.key;
    stopAnswerSounds(); // before another node has the id of what is recorded
    m_messages.clear();
    m_refused.clear();
    m_taken.clear(); // nodes may go and their ids come again
    take(m_draft.removeRepeat(occurrence), noNode);
    showPage(m_navigator.at(key));
}

interview::Remark InterviewController::remark(NodeId node) const
{
    const QString path = session().path(node);
    for (const interview::Remark &remark : m_draft.state().remarks)
        if (remark.path == path)
            return remark;
    return {path, {}, false};
}

void InterviewController::setRemark(const interview::Remark &remark)
{
    noteSaved(m_draft.setRemark(remark));
    Q_EMIT questionsChanged();
}

NodeId InterviewController::removableOccurrence(NodeId node) const
{
    const form::FormDefinition &form = session().form();
    for (NodeId at = node; at != noNode; at = session().tree().parent(at)) {
        const form::ModelIndex model = session().model(at);
        if (model == form::noModel || !form.node(model).isRepeat)
            continue;
        const form::ControlIndex control = form.node(model).control;
        if (control == form::noControl)
            continue;
        const form::Control &repeat = form.control(control);
        return repeat.noAddRemove || repeat.repeatCount ? noNode : at;
    }
    return noNode;
}

QString InterviewController::message(NodeId node) const
{
    const auto found = m_messages.find(node);
    return found == m_messages.end() ? QString() : found->second;
}

void InterviewController::say(NodeId node, const QString &message)
{
    m_messages[node] = message;
    Q_EMIT questionsChanged();
}

void InterviewController::forgetRefused(NodeId node)
{
    m_refused.erase(node);
    m_messages.erase(node);
    Q_EMIT saveStateChanged();
    Q_EMIT questionsChanged();
}

bool InterviewController::giveChangeReason(const QString &reason)
{
    noteSaved(m_draft.giveChangeReason(reason));
    return !m_saveError;
}

bool InterviewController::saveAgain()
{
    // Whatever is stored next takes everything along that is not yet (Draft).
    noteSaved(m_draft.setPage(m_page.key));
    m_recorder.keepAgain();
    m_background.keepAgain();
    return !m_saveError;
}

bool InterviewController::next()
{
    if (!holdsHere())
        return false;
    showPage(m_navigator.next(m_page));
    return true;
}

void InterviewController::back() { showPage(m_navigator.previous(m_page)); }

void InterviewController::goTo(const QString &pageKey)
{
    showPage(m_navigator.at(pageKey), Going::Jumping);
}

void InterviewController::goTo(NodeId question) { showPage(m_navigator.pageOf(question)); }

/// Whether every question of this page can stay as it is; says under each why not.
bool InterviewController::holdsHere()
{
    m_messages.clear();
    for (const NodeId node : m_page.questions)
        if (const auto violation = session().validate(node))
            m_messages[node] = m_words.violation(*violation);
    Q_EMIT questionsChanged();
    return m_messages.empty() && (!m_saveError || saveAgain());
}

InterviewController::Kept InterviewController::take(const Result<ChangeSet> &change, NodeId node)
{
    if (change) {
        m_saveError.reset();
        m_refused.erase(node);
        if (m_recorder.isRunning() && m_recorder.isAbout(node) && !m_draft.isRecording(node))
            m_recorder.stop(); // she would rather not, and nobody listens from now on
        // A message that was shown goes when its reason does; none comes while somebody answers.
        if (m_messages.contains(node)) {
            if (const auto violation = session().validate(node))
                m_messages[node] = m_words.violation(*violation);
            else
                m_messages.erase(node);
        }
        Q_EMIT saveStateChanged();
        refresh();
        return Kept::Saved;
    }
    const ErrorCode code = change.error().code;
    if (const QString words = node == noNode ? QString() : objection(change.error(), node);
        !words.isEmpty()) {
        m_refused.insert(node);
        m_messages[node] = words;
        Q_EMIT saveStateChanged();
        Q_EMIT questionsChanged();
        return Kept::Refused;
    }
    if (isOfTheForm(code)) {
        refresh();
        return Kept::Refused;
    }
    m_saveError = change.error();
    Q_EMIT saveStateChanged();
    refresh();
    return Kept::NotSaved;
}

/// What is said where something is no answer of a question; empty: it is something else.
QString InterviewController::objection(const Error &error, NodeId node) const
{
    const ErrorCode code = error.code;
    if (code == interview::mediaNotConsented)
        return m_words.aboutFile(error);
    if (code == interview::notAChoice)
        return m_words.notAChoice();
    if (code == interview::notADirection)
        return m_words.notADirection();
    if (code == interview::wrongType)
        return m_words.wrongType(session().question(node).type);
    return code == interview::offScale ? m_words.offScale(session().question(node)) : QString();
}

void InterviewController::showPage(interview::Page page, Going going)
{
    stopAnswerSounds(); // of what goes out of sight
    m_page = std::move(page);
    m_messages.clear();
    m_refused.clear();
    m_taken.clear();
    noteSaved(m_draft.setPage(m_page.key, going));
    Q_EMIT pageChanged();
    // Tidying up; where it does not succeed now, it does at the next page.
    static_cast<void>(m_draft.checkpoint());
}

/// After a change: the same page may have other questions, or not be there any more.
void InterviewController::refresh()
{
    interview::Page now = m_navigator.at(m_page.key);
    const bool isSame = now.key == m_page.key;
    m_page = std::move(now);
    const auto isGone = [this](NodeId node) {
        return std::ranges::find(m_page.questions, node) == m_page.questions.end();
    };
    if (std::erase_if(m_refused, isGone) > 0)
        Q_EMIT saveStateChanged();
    std::erase_if(m_messages, [&](const auto &entry) { return isGone(entry.first); });
    if (m_recorder.isRunning() && !std::ranges::any_of(m_page.questions, [this](NodeId node) {
            return m_recorder.isAbout(node);
        }))
        m_recorder.stop(); // nobody is recorded where it is not to be seen
    if (isSame)
        Q_EMIT questionsChanged();
    else
        Q_EMIT pageChanged();
}

} // namespace saltbush::app
