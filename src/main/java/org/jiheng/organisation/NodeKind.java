package org.jiheng.organisation;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import org.jiheng.words.Say;

/** What a node of the organisation is, from the whole platform down to a section of a unit. */
public enum NodeKind {
    PLATFORM(say("Platform")),
    CITY(say("City")),
    DISTRICT(say("District")),
    DEPARTMENT(say("Department")),
    UNIT(say("Unit")),
    SECTION(say("Section"));

    private final Say label;

    NodeKind(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    /** What the history calls it. */
    public String title() {
        return label.key();
    }

    public String code() {
        return name();
    }

    public boolean standsUnder(NodeKind above) {
        return switch (this) {
            case UNIT -> above == DEPARTMENT;
            case SECTION -> above == DEPARTMENT || above == UNIT;
            default -> above.compareTo(this) < 0;
        };
    }

    public boolean isAboveDepartments() {
        return compareTo(DEPARTMENT) < 0;
    }

    public boolean keepsAFinanceBureau() {
        return this == CITY || this == DISTRICT;
    }

    public List<NodeKind> held() {
        return Arrays.stream(values()).filter(kind -> kind.standsUnder(this)).toList();
    }
}
