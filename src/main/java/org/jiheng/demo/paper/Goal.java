package org.jiheng.demo.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.audit.Deed;
import org.jiheng.paper.State;
import org.jiheng.review.way.Way;
import org.jiheng.season.Step;

/** How far a paper of the demonstration is to come, in whatever steps its place sets. */
public enum Goal {
    DRAFT,
    SUBMITTED,
    WITHDRAWN,
    RETURNED,
    UNIT_APPROVED,
    DEPARTMENT_APPROVED,
    APPROVED,
    ARCHIVED;

    /** A move on the way there, with the step it passes. */
    record Passage(Deed deed, State from, State to, Optional<Step> step) {}

    /** Every move from the first typing to where the paper stands now. */
    List<Passage> passages(Way way) {
        var passages = new ArrayList<Passage>();
        if (this != DRAFT) {
            add(passages, Deed.SUBMITTED_PAPER, State.SUBMITTED, Optional.empty());
        }
        way.steps().stream()
                .filter(step -> step.ordinal() < steps())
                .forEach(step -> add(passages, Deed.APPROVED_PAPER, Way.passed(step), Optional.of(step)));
        switch (this) {
            case WITHDRAWN -> add(passages, Deed.WITHDREW_PAPER, State.WITHDRAWN, Optional.empty());
            case RETURNED -> add(passages, Deed.RETURNED_PAPER, State.RETURNED, Optional.empty());
            case ARCHIVED -> add(passages, Deed.ARCHIVED_PAPER, State.ARCHIVED, Optional.empty());
            default -> {}
        }
        return List.copyOf(passages);
    }

    private static void add(List<Passage> passages, Deed deed, State to, Optional<Step> step) {
        var from = passages.isEmpty()
                ? State.DRAFT
                : passages.get(passages.size() - 1).to();
        passages.add(new Passage(deed, from, to, step));
    }

    private int steps() {
        return switch (this) {
            case DRAFT, SUBMITTED, WITHDRAWN, RETURNED -> 0;
            case UNIT_APPROVED -> 1;
            case DEPARTMENT_APPROVED -> 2;
            case APPROVED, ARCHIVED -> Step.values().length;
        };
    }

    /** Whether what was handed in is in force. */
    boolean inForce(Way way) {
        return this == ARCHIVED || way.approves(standing(way));
    }

    State standing(Way way) {
        var passages = passages(way);
        return passages.isEmpty()
                ? State.DRAFT
                : passages.get(passages.size() - 1).to();
    }
}
