// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/MessageTables.h"

namespace saltbush::app
{

std::span<const Sentence> formSentences() // NOLINT(readability-function-size): a table
{
    static constexpr Sentence table[] = {
        SAY("form.not-xml", "This is not well-formed XML: %1"),
        SAY("form.not-a-form", "This XML is not an ODK XForm: look at <%1>."),
        SAY("form.bad-expression", "In %1: %2"),
        SAY("form.unknown-node", "%1 names a question or group that the form does not have."),
        SAY("form.unknown-language", "The form has no language called %1."),
        SAY("form.missing-instance", "The attached file %1 was not found beside the form."),
        SAY("form.dependency-cycle", "These questions depend on each other in a circle: %1"),
        SAY("form.unknown-type", "The type %1 is not known here: the answer is kept as text."),
        SAY("form.unknown-text", "There is no text called %1."),
        SAY("form.duplicate-text", "The text %1 stands twice: the first one counts."),
        SAY("form.unknown-event", "There is no event %1 at this place."),
        SAY("form.bad-control", "The element %1 lacks %2."),
        SAY("form.bad-submission", "A form cannot be sent by %1."),
        SAY("form.bad-instance", "The attached file cannot be read: %1"),
        SAY("form.unknown-entities-version", "This form needs a newer version of entities (%1)."),
        SAY("form.too-large",
            "This is more than Saltbush accepts in one form. Make it shorter, or split it in two."),
        SAY("form.choices-without-column",
            "The choices of \"%1\" are to come from its column \"%2\", which it does not have. It "
            "has: %3"),
        SAY("form.stale-texts",
            "Translations into %1 that stayed when the text was changed: %2 (%3)"),
        SAY("xpath.syntax", "The expression cannot be read here: %1"),
        SAY("xpath.foreign-sign", "\"%1\" is not read here: write %2"),
        SAY("form.missing-media",
            "The file %1 was not found beside the form: the question is asked without it."),
        SAY("xpath.incomplete", "The expression breaks off: something is missing at its end."),
        SAY("xpath.unknown-function", "There is no function called %1."),
        SAY("xpath.wrong-arguments",
            "The function %1 is called with the wrong number or kind of arguments."),
        SAY("xpath.evaluation", "The expression has no value: %1"),
        SAY("xpath.unreadable-xml", "This is not well-formed XML: %1"),
        SAY("xpath.too-deep", "The expression is nested too deeply."),
        SAY("xpath.too-much", "The expression takes too much work or makes too long a text."),
        SAY("interview.no-such-node", "There is no question at this place."),
        SAY("interview.not-relevant", "This question is not asked, given the answers so far."),
        SAY("interview.read-only", "This question cannot be changed."),
        SAY("interview.wrong-type", "This question takes another kind of answer (%1)."),
        SAY("interview.not-a-choice", "This answer is not one of the choices."),
        SAY("interview.off-scale",
            "This answer is not on the scale from %1 to %2 (in steps of %3)."),
        SAY("interview.not-a-direction", "A direction is from 0 to 360 degrees."),
        SAY("interview.rank-incomplete", "Not everything here has a place yet."),
        SAY("interview.reason-not-allowed", "This question does not offer that reason."),
        SAY("interview.not-a-repeat", "Nothing can be added or removed here."),
        SAY("interview.too-many-repeats", "No more can be added here."),
        SAY("interview.no-public-key",
            "This questionnaire has no public key to encrypt to: public_key on the sheet "
            "settings."),
        SAY("interview.no-instance-id",
            "This submission has no instanceID, to which its encryption would be bound."),
        SAY("interview.required-missing", "This question needs an answer. %1"),
        SAY("interview.constraint-violated", "Please look at this answer again. %1"),
        SAY("interview.ambiguous-target",
            "The form sets an answer of a repeat without saying of which: the first one was set."),
        SAY("interview.no-choices", "The form asks for a choice of %1, which has no choices."),
        SAY("interview.instance-mismatch", "The stored answers belong to another form."),
        SAY("interview.draft-damaged",
            "The file of this open interview is damaged. Nothing was changed; keep the folder as "
            "it is and ask your coordinator."),
        SAY("interview.change-reason-missing",
            "An earlier answer was changed, and the questionnaire asks why: say it first."),
        SAY("interview.no-such-file", "There is no such file in this interview."),
        SAY("interview.not-for-files", "This question takes no file."),
        SAY("interview.file-too-large", "The file is too large. Up to %1 bytes can be kept."),
        SAY("interview.file-empty", "There is nothing in the file."),
        SAY("interview.no-recording", "Nothing is being recorded here."),
        SAY("interview.recording-not-ended",
            "What was recorded cannot be kept as an answer at the moment; perhaps the disk is "
            "full. "
            "Make room and try again. Nothing of it is lost."),
        SAY("interview.cannot-record-behind",
            "Nothing can be recorded behind the file that is there: it is of another kind. Record "
            "anew instead."),
        SAY("interview.file-damaged",
            "A file of this interview cannot be read any more. Take it out or choose it again; "
            "everything else is safe."),
        SAY("interview.file-has-no-place",
            "The newer version of the questionnaire has no place for a file of this interview. "
            "Finish it with the version that it began with. Nothing was changed."),
        SAY("interview.file-not-consented",
            "There is a file of a kind that the participant did not agree to (%1). Take it out, or "
            "choose another: the last page of the interview lists what has to go."),
        SAY("steps.not-a-picture", "The file cannot be read as a picture. JPEG and PNG can."),
        SAY("steps.not-steps", "This is not a list of steps (see the README for their shape)."),
        SAY("steps.unknown-step", "There is no step called %1."),
        SAY("steps.not-as-expected", "The value is not the expected one."),
        SAY("steps.relevance-not-as-expected",
            "The question is asked, or not asked, other than expected."),
    };
    return table;
}

} // namespace saltbush::app
