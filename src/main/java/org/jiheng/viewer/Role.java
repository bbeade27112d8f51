package org.jiheng.viewer;

import static org.jiheng.words.Say.say;

import java.util.EnumSet;
import java.util.Set;
import org.jiheng.words.Say;

/** What a person is at a node of the organisation and everywhere below it. */
public enum Role {
    FILLER(say("Filler")),
    UNIT_REVIEWER(say("Unit reviewer")),
    DEPARTMENT_REVIEWER(say("Department reviewer")),
    DEPARTMENT_HEAD(say("Head of department")),
    FINANCE(say("Finance performance office")),
    EVALUATOR(say("Third party")),
    AUDITOR(say("Auditor")),
    SYSTEM_ADMIN(say("System administrator")),
    SECURITY_ADMIN(say("Security administrator"));

    /** The three offices that watch each other: no one holds two of them. */
    public static final Set<Role> OFFICERS = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

    private final Say label;

    Role(Say label) {
        this.label = label;
    }

    public Say label() {
        return label;
    }

    public String code() {
        return name();
    }
}
