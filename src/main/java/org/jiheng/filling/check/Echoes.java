package org.jiheng.filling.check;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.filling.Entry;
import org.jiheng.filling.Filling;
import org.jiheng.filling.FormFacts;
import org.jiheng.notation.Unread;
import org.jiheng.words.Say;

/** What is said beside the cells of a form while it is filled in: how each is read, and with what it does not agree. */
public final class Echoes {

    private final Filling filling;
    private final Map<String, Say> disagreements = new HashMap<>();

    public Echoes(Filling filling) {
        this.filling = filling;
        new FormCheck(filling).disagreements().filter(Echoes::counts).forEach(this::tell);
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    /** At the first of its places where something stands and there is room for it; what is told there already comes first. */
    private void tell(Finding finding) {
        finding.cells().stream()
                .filter(this::echoes)
                .findFirst()
                .ifPresent(cell ->
                        disagreements.merge(cell, finding.message(), (one, other) -> say("{0} · {1}", one, other)));
    }

    private boolean echoes(String cell) {
        return !filling.cells().value(cell).isBlank()
                && filling.field(cell).filter(FormFacts::echoes).isPresent();
    }

    public Object of(Entry entry) {
        var disagreement = disagreements.get(entry.cell());
        var read = entry.echo();
        return disagreement == null || entry.fault().isPresent()
                ? read
                : read instanceof Say words ? say("{0} · {1}", words, disagreement) : disagreement;
    }

    public String tone(Entry entry) {
        return entry.fault().isPresent() || disagreements.containsKey(entry.cell()) ? Unread.TONE : "";
    }

    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>();
        filling.entries().filter(entry -> FormFacts.echoes(entry.field())).forEach(entry -> {
            var fact = FormFacts.beside(entry.cell());
            facts.put(fact, of(entry));
            if (!tone(entry).isEmpty()) {
                facts.put(fact + ".tone", tone(entry));
            }
        });
        return facts;
    }
}
