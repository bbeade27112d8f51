package org.jiheng.review.way;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiheng.paper.Paper;
import org.jiheng.paper.State;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** The one table of moves, for every paper: from which states, by whom, and where to. */
public enum Move {
    SUBMIT(EnumSet.of(State.DRAFT, State.RETURNED, State.WITHDRAWN)) {
        @Override
        public State to(State from, Way way) {
            return State.SUBMITTED;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return viewer.is(Role.FILLER);
        }
    },
    WITHDRAW(EnumSet.of(State.SUBMITTED)) {
        @Override
        public State to(State from, Way way) {
            return State.WITHDRAWN;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return viewer.is(Role.FILLER) && paper.reviewedBy().isEmpty();
        }
    },
    BEGIN(EnumSet.of(State.SUBMITTED)) {
        @Override
        public State to(State from, Way way) {
            return from;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return paper.reviewedBy().isEmpty() && reviews(paper, way, viewer);
        }
    },
    APPROVE(EnumSet.of(State.SUBMITTED, State.UNIT_APPROVED, State.DEPARTMENT_APPROVED)) {
        @Override
        public State to(State from, Way way) {
            return Way.passed(way.next(from).orElseThrow());
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return reviews(paper, way, viewer);
        }
    },
    RETURN(EnumSet.of(State.SUBMITTED, State.UNIT_APPROVED, State.DEPARTMENT_APPROVED)) {
        @Override
        public State to(State from, Way way) {
            return State.RETURNED;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return reviews(paper, way, viewer);
        }
    },
    ADJUST(EnumSet.of(State.UNIT_APPROVED, State.DEPARTMENT_APPROVED, State.FINANCE_APPROVED)) {
        @Override
        public State to(State from, Way way) {
            return State.DRAFT;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return viewer.is(Role.FILLER) && way.approves(paper.state());
        }
    },
    DROP_ADJUSTMENT(EnumSet.of(State.DRAFT, State.RETURNED, State.WITHDRAWN)) {
        @Override
        public State to(State from, Way way) {
            return Way.passed(way.steps().get(way.steps().size() - 1));
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return viewer.is(Role.FILLER) && paper.adjusting();
        }
    },
    ARCHIVE(EnumSet.of(State.UNIT_APPROVED, State.DEPARTMENT_APPROVED, State.FINANCE_APPROVED)) {
        @Override
        public State to(State from, Way way) {
            return State.ARCHIVED;
        }

        @Override
        boolean isFor(Paper paper, Way way, Viewer viewer) {
            return viewer.isAny(EnumSet.of(Role.DEPARTMENT_REVIEWER, Role.FINANCE)) && way.approves(paper.state());
        }
    };

    private final Set<State> from;

    Move(Set<State> from) {
        this.from = from;
    }

    /** The state a paper comes to by this move. */
    public abstract State to(State from, Way way);

    abstract boolean isFor(Paper paper, Way way, Viewer viewer);

    /** Whether this person may move this paper so, as it stands now. */
    public boolean allowed(Paper paper, Way way, Viewer viewer) {
        return from.contains(paper.state()) && isFor(paper, way, viewer);
    }

    public static List<Move> of(Paper paper, Way way, Viewer viewer) {
        return Arrays.stream(values())
                .filter(move -> move.allowed(paper, way, viewer))
                .toList();
    }

    /** Whoever handed a paper in never passes it on. */
    private static boolean reviews(Paper paper, Way way, Viewer viewer) {
        return Optional.of(paper)
                .flatMap(way::awaited)
                .filter(step -> viewer.isAny(Way.reviewers(step, paper)))
                .filter(step -> paper.submittedBy() != viewer.accountId())
                .isPresent();
    }
}
