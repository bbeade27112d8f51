package org.jiheng.overall.sheet;

import java.util.Map;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.paper.page.Tones;
import org.jiheng.words.Say;

/**
 * A sentence that states figures, as the page shows it: what it says, how it stands, and how it was worded by hand.
 *
 * @param typed the wording by hand; blank while it is automatic
 */
public record Sentence(Bound bound, String typed, Map<String, Object> facts, boolean editable) {

    public String cell() {
        return bound.cell();
    }

    public String name() {
        return "c." + bound.cell();
    }

    public Say label() {
        return bound.label();
    }

    public String text() {
        return bound.text();
    }

    public String saidFact() {
        return bound.cell() + ".said";
    }

    public String stateFact() {
        return bound.cell() + ".state";
    }

    public Object state() {
        return facts.getOrDefault(stateFact(), "");
    }

    public Object tone() {
        return facts.getOrDefault(stateFact() + Tones.TONE, "");
    }

    public boolean stale() {
        return bound.stale();
    }

    public boolean reworded() {
        return bound.reworded();
    }

    /** The button that brings it back in step. */
    public String act() {
        return "auto:" + bound.name();
    }

    public String ofCell() {
        return "c." + bound.ofCell();
    }

    public String figures() {
        return bound.figures();
    }
}
