package org.jiheng.audit;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import org.jiheng.words.Say;

/** The kinds of things deeds are done to; each thing has a chain of its own. */
public enum Thing {
    ACCOUNT("account", say("Account|thing")),
    NODE("node", say("Organisation|thing")),
    PAPER("paper", say("Paper|thing")),
    RECTIFICATION("rectification", say("Rectification|thing")),
    EVIDENCE("evidence", say("Evidence|thing")),
    PROJECT("project", say("Project|thing")),
    CONTRACT("contract", say("Contract|thing")),
    PROCUREMENT("procurement", say("Procurement|thing")),
    REMINDER("reminder", say("Reminder|thing")),
    SEASON("season", say("Window|thing")),
    STEPS("steps", say("Review steps|thing")),
    SCHEME("scheme", say("Scheme|thing")),
    HISTORY("history", say("History|thing")),
    SEAL("seal", say("Global chain|thing")),
    ;

    private final String paper;
    private final Say label;

    Thing(String paper, Say label) {
        this.paper = paper;
        this.label = label;
    }

    /** The words for what a line calls its paper; one that is not listed here is shown as it is. */
    public static Object label(String paper) {
        return Arrays.stream(values())
                .filter(thing -> thing.paper.equals(paper))
                .<Object>map(Thing::label)
                .findFirst()
                .orElse(paper);
    }

    public Say label() {
        return label;
    }

    public String paper() {
        return paper;
    }
}
