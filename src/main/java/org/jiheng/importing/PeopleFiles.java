package org.jiheng.importing;

import static org.jiheng.words.Say.say;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import org.jiheng.table.SheetTemplate;
import org.jiheng.web.Csv;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** The files around an import: an empty list to fill in, and the one-time passwords to hand out. */
final class PeopleFiles {

    private static final Say LIST = say("List of accounts");
    private static final Say[] HEADS = {say("Name|person"), say("User name"), say("Unit"), say("Phone")};

    private final Words words;

    PeopleFiles(Words words) {
        this.words = words;
    }

    Reply template(Request request) {
        var language = request.viewer().language();
        return file(words.in(language, LIST), Csv.MARK + line(language, HEADS));
    }

    Reply workbook(Request request) {
        var language = request.viewer().language();
        var name = words.in(language, LIST);
        var heads = Arrays.stream(HEADS).map(head -> words.in(language, head)).toList();
        return Reply.download(name + ".xlsx", SheetTemplate.TYPE, SheetTemplate.of(name, heads));
    }

    /** The page that shows the passwords sends them back to be made a file; they are kept nowhere in between. */
    Reply passwords(Request request) {
        var language = request.viewer().language();
        var people = request.form().raw("people").split("\n");
        var file = new StringBuilder(Csv.MARK);
        file.append(line(language, say("Name|person"), say("Unit"), say("User name"), say("One-time password")));
        Arrays.stream(people)
                .map(person -> person.split("\t"))
                .forEach(cells -> file.append(Csv.line((Object[]) cells)));
        return file(words.in(language, say("One-time passwords")), file.toString());
    }

    private String line(Language language, Say... labels) {
        return Csv.line(
                Arrays.stream(labels).map(label -> words.in(language, label)).toArray());
    }

    private static Reply file(String name, String content) {
        return Reply.download(name + ".csv", Csv.TYPE, Buffer.buffer(content));
    }
}
