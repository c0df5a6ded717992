// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/MessageTables.h"

namespace saltbush::app
{

std::span<const Sentence> workspaceSentences() // NOLINT(readability-function-size): a table
{
    static constexpr Sentence table[] = {
        SAY("disk.not-found", "There is no such file or folder."),
        SAY("disk.unreadable", "This file cannot be read. Nothing was changed."),
        SAY("disk.unwritable",
            "This place cannot be written to. Nothing was changed; check the disk or choose "
            "another place."),
        SAY("disk.full",
            "The disk is full. What was saved before is safe; make room, then try again."),
        SAY("disk.too-large", "This file is larger than Saltbush accepts."),
        SAY("storage.not-found",
            "The database of this workspace is missing. Keep the folder as it is and ask your "
            "coordinator."),
        SAY("storage.wrong-key-or-damaged",
            "The database of this workspace is damaged, or belongs to another one. Nothing was "
            "changed; keep the folder as it is and ask your coordinator."),
        SAY("storage.damaged",
            "The database of this workspace is damaged. Nothing was changed; keep the folder as it "
            "is and ask your coordinator."),
        SAY("storage.newer-format",
            "This workspace was written by a newer Saltbush. Nothing was changed; install the "
            "newer version here."),
        SAY("storage.full",
            "The disk is full. What was saved before is safe; make room, then try again."),
        SAY("storage.busy",
            "Another window or program is using this workspace. Close it, then try again."),
        SAY("storage.read-only", "This workspace cannot be written to: the disk is read-only."),
        SAY("storage.unusable",
            "The disk does not answer as it should. What was saved before is safe; try again, then "
            "look at the disk."),
        SAY("storage.constraint",
            "Saltbush tried to store something that contradicts what is there. Nothing was "
            "changed; please report this."),
        SAY("storage.bad-sql",
            "Saltbush asked its database something it does not understand. Nothing was changed; "
            "please report this."),
        SAY("storage.no-cipher",
            "This installation has no SQLCipher 4, so nothing can be stored safely. Install it, "
            "then try again."),
        SAY("crypto.unavailable",
            "There is not enough free memory to open this. Close other programs, then try again."),
        SAY("crypto.not-authentic",
            "This was altered, or made with another key. Nothing was changed."),
        SAY("crypto.truncated", "This is cut off: its end is missing. Nothing was changed."),
        SAY("crypto.bad-key", "This key has the wrong form."),
        SAY("crypto.odk-key-unusable",
            "The questionnaire's public key is no RSA key of 2,048 bits or more. Copy it again "
            "from "
            "where it was made into public_key on the sheet settings."),
        SAY("crypto.odk-file-too-large",
            "This file is larger than an ODK server takes (100 MB). Nothing was written."),
        SAY("study.not-a-workspace",
            "This folder is no Saltbush workspace. Choose a folder whose name ends in .saltbush."),
        SAY("study.workspace-exists",
            "There is something at this place already. Choose another name."),
        SAY("study.workspace-in-use",
            "Another window or program has this workspace open. Close it, then try again."),
        SAY("study.workspace-damaged",
            "This workspace is damaged (%1). Nothing was changed; keep the folder as it is and ask "
            "your coordinator."),
        SAY("study.newer-format",
            "This was written by a newer Saltbush. Nothing was changed; install the newer version "
            "here."),
        SAY("study.wrong-passphrase", "This passphrase does not fit. Nothing is lost; try again."),
        SAY("study.no-such-person", "Nobody by this nickname is in this workspace."),
        SAY("study.nickname-taken", "This nickname is taken: choose another."),
        SAY("study.bad-nickname", "A nickname needs 1 to 64 characters, without line breaks."),
        SAY("study.empty-passphrase",
            "Please choose a passphrase: without one, nothing would be protected."),
        SAY("study.slot-refused",
            "This workspace was made with a protection that is too weak, or asks for more memory "
            "than makes sense. It is not opened."),
        SAY("study.no-package",
            "The study has not arrived yet: sync once your coordinator has taken you in. You can "
            "practise until then."),
        SAY("study.other-study", "This belongs to another study. Nothing was changed."),
        SAY("study.only-researchers-share",
            "Only researchers can share a workspace, once their study has arrived. Give a "
            "coordinator or an ethics reviewer a workspace of her own. Nothing was changed."),
        SAY("study.package-malformed",
            "This version of the study cannot be read. The one you have stays in use."),
        SAY("study.package-forged",
            "This version of the study is not signed by your study's coordinators. It was not "
            "taken; please tell them."),
        SAY("study.package-forked",
            "Two coordinators changed the study at the same time. The version you have stays in "
            "use and nothing is lost; the next version that a coordinator publishes after "
            "syncing joins both."),
        SAY("study.package-not-for-us",
            "This version of the study is not meant for this laptop: ask your coordinator whether "
            "you are (still) part of the study."),
        SAY("study.package-key-unusable",
            "A key in this version of the study cannot be used: nothing could be sealed with it. "
            "The version you have stays in use; tell your coordinator."),
        SAY("study.not-allowed", "Your role in this study does not allow this."),
        SAY("study.no-such-form", "There is no form called \"%1\" in this study."),
        SAY("study.no-such-staff", "Nobody by this name is in this study."),
        SAY("study.source-invalid", "The study cannot be made yet: its files have errors."),
        SAY("study.no-form", "The study has no form yet."),
        SAY("study.form-twice", "Two forms of this study have the same id, %1."),
        SAY("study.invitation-malformed",
            "This file is no invitation, or it is damaged. Ask for a new one."),
        SAY("study.request-malformed",
            "This file is no request to join, or it is damaged. Ask for a new one."),
        SAY("study.request-key-unusable",
            "The key in this request cannot be used: nobody is enrolled. Ask for a new request."),
        SAY("study.request-unknown", "No invitation of yours fits this request."),
        SAY("study.invitation-used",
            "This invitation was used already. Make a new one: each works once."),
        SAY("study.json-malformed", "This is not well-formed JSON."),
        SAY("study.json-unknown-key", "There is no setting of this name."),
        SAY("study.json-missing-key", "A setting is missing here."),
        SAY("study.json-wrong-value", "This value does not fit here."),
        SAY("study.code-mistyped",
            "This code has a slip in it: one character is another, or two have changed places. "
            "Look at the card again, character by character."),
        SAY("study.code-too-short",
            "This code is too short: a code is the place, six characters and one more to check "
            "them."),
        SAY("study.code-too-long",
            "This code is too long: a code is the place, six characters and one more to check "
            "them."),
        SAY("study.code-strange-character",
            "There is no \"%1\" in any code: look at that character on the card again."),
        SAY("study.code-unknown",
            "This code is written as it should be, but unknown on this laptop. Perhaps this person "
            "spoke with a colleague."),
        SAY("study.no-such-site", "There is no site \"%1\" in this study."),
        SAY("study.no-such-participant", "This participant is unknown on this laptop."),
        SAY("study.not-swept",
            "What is left of a finished interview could not be removed yet: make room on the disk. "
            "It is tried again at each unlock."),
        SAY("study.outbox-untidy",
            "The folder of sealed records could not be put in order. Nothing is lost; it is tried "
            "again at each unlock."),
        SAY("study.attachment-missing", "A file of this interview has not arrived here."),
        SAY("study.no-such-draft", "This interview is not open here any more."),
        SAY("study.not-your-draft",
            "This interview belongs to somebody else. Only who began it can go on with it."),
        SAY("cli.no-passphrase",
            "The passphrase is missing: give it by --passphrase-file or SALTBUSH_PASSPHRASE, or "
            "type it at a terminal."),
        SAY("cli.passphrases-differ",
            "The two passphrases are not the same. Nothing was made; try again."),
        SAY("cli.usage", "%1 (--help shows what there is)"),
        SAY("cli.who-lets-in",
            "There is a workspace at this place already. To join it, somebody of it lets you in: "
            "name that person with --as (%1), and choose another nickname with --nickname. For a "
            "workspace of your own, choose another name."),
        SAY("cli.no-such-scope",
            "No consent document of this study has a point \"%1\". There are: %2."),
        SAY("cli.no-such-language", "No form has the language \"%1\". There are: %2."),
        SAY("cli.which-person",
            "Several people use this workspace: say who you are with --nickname (%1)."),
        SAY("cli.file-taken",
            "There is a file of this name already, and it was left as it is. Choose another name."),
        SAY("cli.not-cases", "This is no list of expressions to evaluate."),
        SAY("cli.no-context-node", "There is no node %1 in the document of this expression."),
        SAY("cli.no-study-source", "Name either a template folder or one form."),
        SAY("cli.bad-time", "\"%1\" is no time: write it like 2026-11-23T10:00:00+11:00."),
        SAY("cli.bad-zone", "\"%1\" is no time zone: write it like Australia/Melbourne."),
        SAY("cli.bad-consent", "\"%1\" is no answer to a scope: write take-part=yes or audio=no."),
        SAY("cli.nothing-to-resume", "No interview of yours is open here."),
    };
    return table;
}

} // namespace saltbush::app
