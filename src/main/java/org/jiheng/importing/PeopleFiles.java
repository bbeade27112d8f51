package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import org.jiheng.table.workbook.SheetTemplate;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.csv.CsvFile;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The files around an import: an empty list to fill in, and the one-time passwords to hand out. */
final class PeopleFiles {

    private static final Say LIST = say("List of accounts");
    private static final Say[] HEADS = {say("Name|person"), say("User name"), say("Unit"), say("Phone"), say("Mail")};

    private final Words words;

    PeopleFiles(Words words) {
        this.words = words;
    }

    Reply template(Request request) {
        return file(request).line((Object[]) HEADS).called(LIST);
    }

    Reply workbook(Request request) {
        var language = request.viewer().language();
        var name = words.in(language, LIST);
        var heads = Arrays.stream(HEADS).map(head -> words.in(language, head)).toList();
        return Reply.download(name + ".xlsx", SheetTemplate.TYPE, SheetTemplate.of(name, heads));
    }

    /** The page that shows the passwords sends them back to be made a file; they are kept nowhere in between. */
    Reply passwords(Request request) {
        var file = file(request).line(say("Name|person"), say("Unit"), say("User name"), say("One-time password"));
        Arrays.stream(request.form().raw("people").split("\n"))
                .map(person -> person.split("\t"))
                .forEach(cells -> file.line((Object[]) cells));
        return file.called(say("One-time passwords"));
    }

    private CsvFile file(Request request) {
        return new CsvFile(words, request.viewer().language());
    }
}
