package org.jiheng.review.way;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;

/** The steps a paper passes in its jurisdiction and year; the last of them approves it. */
public record Way(List<Step> steps) {

    private static final Map<Step, State> PASSED = Map.of(
            Step.UNIT, State.UNIT_APPROVED,
            Step.DEPARTMENT, State.DEPARTMENT_APPROVED,
            Step.FINANCE, State.FINANCE_APPROVED);

    private static final Map<Step, Role> REVIEWER = Map.of(
            Step.UNIT, Role.UNIT_REVIEWER, Step.DEPARTMENT, Role.DEPARTMENT_REVIEWER, Step.FINANCE, Role.FINANCE);

    public Way {
        steps = steps.stream().sorted().toList();
    }

    /** The step a paper waits for; steps below one it has passed are not gone back to when the setting changes. */
    public Optional<Step> next(State state) {
        return switch (state) {
            case SUBMITTED -> steps.stream().findFirst();
            case UNIT_APPROVED -> after(Step.UNIT);
            case DEPARTMENT_APPROVED -> after(Step.DEPARTMENT);
            case DRAFT, RETURNED, WITHDRAWN, FINANCE_APPROVED, ARCHIVED -> Optional.empty();
        };
    }

    private Optional<Step> after(Step passed) {
        return steps.stream().filter(step -> step.compareTo(passed) > 0).findFirst();
    }

    /** Whether a paper in this state has passed all its steps. */
    public boolean approves(State state) {
        return PASSED.containsValue(state) && next(state).isEmpty();
    }

    public static State passed(Step step) {
        return PASSED.get(step);
    }

    public static Role reviewer(Step step) {
        return REVIEWER.get(step);
    }

    /** Its head may pass the paper of a department as a whole. */
    public static Set<Role> reviewers(Step step, Paper paper) {
        return step == Step.DEPARTMENT && paper.kind().ofDepartment()
                ? EnumSet.of(Role.DEPARTMENT_REVIEWER, Role.DEPARTMENT_HEAD)
                : EnumSet.of(reviewer(step));
    }

    /** Whether a step makes the paper approved. */
    public boolean isLast(Step step) {
        return next(passed(step)).isEmpty();
    }

    public Optional<Step> awaited(Paper paper) {
        return next(paper.state());
    }
}
