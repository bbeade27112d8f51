package org.jiheng.dashboard.figure;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import org.jiheng.ledger.Sums;
import org.jiheng.paper.State;
import org.jiheng.words.Say;

/** The states of a paper in the order in which a bar shows them, from not begun to approved. */
public enum Stage {
    NONE(say("Not started"), "none", true),
    DRAFT(State.DRAFT.status().label(), "active", true),
    WITHDRAWN(State.WITHDRAWN.status().label(), "withdrawn", false),
    RETURNED(State.RETURNED.status().label(), "returned", true),
    SUBMITTED(State.SUBMITTED.status().label(), "waiting", true),
    UNIT_APPROVED(State.UNIT_APPROVED.status().label(), "partly", false),
    DEPARTMENT_APPROVED(State.DEPARTMENT_APPROVED.status().label(), "mostly", false),
    FINANCE_APPROVED(State.FINANCE_APPROVED.status().label(), "approved", false),
    ARCHIVED(State.ARCHIVED.status().label(), "approved", false),
    APPROVED(say("Approved"), "approved", false);

    private final Say label;
    private final String tone;
    private final boolean always;

    Stage(Say label, String tone, boolean always) {
        this.label = label;
        this.tone = tone;
        this.always = always;
    }

    /** As the ledger keys it. */
    public String key() {
        return this == NONE ? "" : name();
    }

    public Say label() {
        return label;
    }

    /** Colour and pattern, so that it can be told apart in black and white. */
    public String fill() {
        return "url(#fill-" + tone + ")";
    }

    /** Those that are named also when no paper is in them, and those in which there are some. */
    static List<Stage> shown(Sums sums, String what) {
        return Arrays.stream(values())
                .filter(stage ->
                        stage.always || stage == APPROVED && what.equals("STATE") || sums.number(what, stage.key()) > 0)
                .toList();
    }
}
