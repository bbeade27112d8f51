package org.jiheng.consistency.evaluation.promise;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.notation.Glyphs;

/** C-02: one thing has one name in all papers. */
public final class NameCheck {

    private NameCheck() {}

    public static Stream<Finding> find(List<Naming> names) {
        return names.stream().flatMap(NameCheck::naming);
    }

    private static Stream<Finding> naming(Naming naming) {
        var told = naming.names().stream().filter(each -> !each.blank()).toList();
        return told.stream()
                .skip(1)
                .filter(each -> !plain(each).equals(plain(told.get(0))))
                .map(each -> Finding.error(
                                "C-02",
                                say(
                                        "{0}: “{1}” here, “{2}” elsewhere; write one name everywhere",
                                        naming.subject(),
                                        each.text().strip(),
                                        told.get(0).text().strip()))
                        .at(each.cell(), told.get(0).cell())
                        .expecting(told.get(0).text().strip(), each.text().strip()));
    }

    private static String plain(Entry entry) {
        return Glyphs.folded(entry.text()).replaceAll("[ “”\"「」《》]", "");
    }
}
