package org.jiheng.overall.sheet;

import java.util.Map;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.overall.sentence.Worded;
import org.jiheng.paper.page.Tones;
import org.jiheng.words.Say;

/**
 * A sentence that states figures, as the page shows it: what it says, how it stands, and how it was worded by hand.
 *
 * @param paper where the paper it stands in is saved
 * @param wording by hand; blank while it is automatic
 */
public record Sentence(long paper, Bound bound, String wording, Map<String, Object> facts, boolean editable) {

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

    public boolean reworded() {
        return bound.reworded();
    }

    /** The button that brings it back in step. */
    public String act() {
        return Worded.givingUp(bound.name());
    }

    public String ofCell() {
        return "c." + bound.ofCell();
    }

    /** The button that keeps the wording for whatever the figures are when it is pressed. */
    public String keep() {
        return Worded.NOW;
    }

    /** Where a button leads back to: the sentence itself. */
    public String place() {
        return "/papers/" + paper + "/cells#f-" + name() + "-said";
    }
}
