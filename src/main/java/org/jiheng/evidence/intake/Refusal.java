package org.jiheng.evidence.intake;

import static org.jiheng.words.Say.say;

import org.jiheng.evidence.Limits;
import org.jiheng.words.Say;

/** Why a file is not taken, in words that tell its sender what to do. */
public final class Refusal {

    private Refusal() {}

    public static Say kinds() {
        return say("PDF, pictures (JPEG, PNG), Word (.docx), Excel (.xlsx) and OFD files");
    }

    static Say empty() {
        return say("The file is empty; choose the one that was meant");
    }

    static Say unknown() {
        return say(
                "Its content is of a kind that is not taken, whatever its name says. Taken are {0}; save it as one of these",
                kinds());
    }

    static Say oldOffice() {
        return say("It is an old Office file (.doc, .xls), or locked with a password; save it as .docx, .xlsx or PDF");
    }

    static Say folder() {
        return say("It is a packed folder; unpack it and attach the files in it one by one");
    }

    static Say macros() {
        return say("It carries macros; save it as .docx or .xlsx without macros");
    }

    static Say damaged() {
        return say("It is damaged or not complete; open it on your computer, save it anew and attach that");
    }

    static Say tooLarge(Limits limits) {
        return say(
                "It is larger than {0} MB, which one file may have; scan it with less detail or divide it",
                limits.fileMegabytes());
    }

    static Say noRoom(Limits limits, long standing) {
        return say(
                "There is no room for it: the files of one paper may have {0} MB together, and {1} are here",
                limits.paperMegabytes(), Limits.size(standing));
    }

    static Say twin(String name) {
        return say("The same file is here already, as {0}", name);
    }

    static Say noName() {
        return say("It has no name; name it and attach it again");
    }

    static Say noPlace() {
        return say("This paper has no such place; open the page again and choose where it belongs");
    }
}
