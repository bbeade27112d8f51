package org.jiheng.review.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jiheng.paper.Cells;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperKind;
import org.jiheng.paper.State;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    private static final Way USUAL = new Way(List.of(Step.UNIT, Step.DEPARTMENT));
    private static final long CLERK = 10;
    private static final long REVIEWER = 11;

    @ParameterizedTest
    @CsvSource({
        "UNIT DEPARTMENT, SUBMITTED, UNIT",
        "UNIT DEPARTMENT, UNIT_APPROVED, DEPARTMENT",
        "UNIT DEPARTMENT, DEPARTMENT_APPROVED, ",
        "DEPARTMENT, SUBMITTED, DEPARTMENT",
        "DEPARTMENT, UNIT_APPROVED, DEPARTMENT",
        "UNIT, DEPARTMENT_APPROVED, ",
        "FINANCE UNIT, UNIT_APPROVED, FINANCE",
        "UNIT DEPARTMENT FINANCE, DEPARTMENT_APPROVED, FINANCE",
        "UNIT, DRAFT, ",
        "UNIT, RETURNED, ",
        "UNIT, ARCHIVED, "
    })
    void aPaperWaitsForTheFirstStepBeyondWhatItHasPassed(String steps, State state, Step awaited) {
        var way = new Way(List.of(steps.split(" ")).stream().map(Step::valueOf).toList());
        assertThat(way.next(state)).isEqualTo(Optional.ofNullable(awaited));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyFillersHandInAndOnlyWhatLiesOnTheirDesk(State state) {
        for (var role : Role.values()) {
            assertThat(Move.SUBMIT.allowed(paper(state, 0), USUAL, viewer(CLERK, role)))
                    .as("%s as %s", state, role)
                    .isEqualTo(role == Role.FILLER && state.editable());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyTheReviewerOfTheAwaitedStepDecides(State state) {
        for (var role : Role.values()) {
            var awaited =
                    USUAL.next(state).map(Way::reviewer).filter(role::equals).isPresent();
            assertThat(Move.APPROVE.allowed(paper(state, CLERK), USUAL, viewer(REVIEWER, role)))
                    .as("%s as %s", state, role)
                    .isEqualTo(awaited);
            assertThat(Move.RETURN.allowed(paper(state, CLERK), USUAL, viewer(REVIEWER, role)))
                    .isEqualTo(awaited);
        }
    }

    @Test
    void whoeverHandedItInDecidesNothingAboutIt() {
        var both = viewer(CLERK, Role.FILLER, Role.UNIT_REVIEWER, Role.DEPARTMENT_REVIEWER, Role.FINANCE);
        assertThat(Move.of(paper(State.SUBMITTED, CLERK), USUAL, both)).containsExactly(Move.WITHDRAW);
        assertThat(Move.of(paper(State.UNIT_APPROVED, CLERK), USUAL, both)).isEmpty();
    }

    @Test
    void theLastStepOfTheSettingApproves() {
        assertThat(USUAL.isLast(Step.UNIT)).isFalse();
        assertThat(USUAL.isLast(Step.DEPARTMENT)).isTrue();
        assertThat(new Way(List.of(Step.UNIT)).isLast(Step.UNIT)).isTrue();
        assertThat(USUAL.approves(State.DEPARTMENT_APPROVED)).isTrue();
        assertThat(USUAL.approves(State.UNIT_APPROVED)).isFalse();
        assertThat(USUAL.approves(State.SUBMITTED)).isFalse();
    }

    /** Whatever is tried at random: a paper is only ever approved by all its steps, each by another person than its filler. */
    @Test
    void noWayLeadsAroundAStep() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var run = 0; run < 2000; run++) {
            var steps = EnumSet.copyOf(List.of(Step.values()[random.nextInt(3)], Step.values()[random.nextInt(3)]));
            walk(random, new Way(List.copyOf(steps)), "seed " + seed);
        }
    }

    private static void walk(Random random, Way way, String seed) {
        var paper = paper(State.DRAFT, 0);
        var passed = EnumSet.noneOf(Step.class);
        for (var step = 0; step < 30; step++) {
            var person = random.nextInt(3) + CLERK;
            var viewer = viewer(person, Role.values()[random.nextInt(Role.values().length)]);
            var move = Move.values()[random.nextInt(Move.values().length)];
            if (!move.allowed(paper, way, viewer)) {
                continue;
            }
            if (move == Move.SUBMIT || move == Move.ADJUST) {
                passed.clear();
            }
            if (move == Move.APPROVE) {
                assertThat(person).as(seed).isNotEqualTo(paper.submittedBy());
                passed.add(way.awaited(paper).orElseThrow());
            }
            var by = move == Move.SUBMIT ? person : paper.submittedBy();
            paper = paper(move.to(paper.state(), way), by);
            if (way.approves(paper.state())) {
                assertThat(passed).as(seed).containsAll(way.steps());
            }
        }
    }

    private static Paper paper(State state, long submittedBy) {
        var now = OffsetDateTime.now();
        return new Paper(
                1,
                PaperKind.TARGET,
                1,
                2026,
                0,
                10,
                11,
                "道路一队",
                1,
                "道路养护",
                state,
                1,
                1,
                Cells.none(),
                1,
                0,
                submittedBy,
                now,
                now,
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "");
    }

    private static Viewer viewer(long account, Role... roles) {
        return new Viewer(
                UUID.randomUUID(),
                account,
                "某人",
                11,
                "道路一队",
                10,
                Set.of(roles),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }
}
