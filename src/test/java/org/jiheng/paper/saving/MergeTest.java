package org.jiheng.paper.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.paper.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {

    private static final long ME = 1;
    private static final long OTHER = 2;

    private final Cells present = Cells.of(Map.of("goal", "新", "i.row1.x", "甲", "i.row2.gone", "yes"));

    @Test
    void takesWhatNobodyElseTouched() {
        var merge = merge(Map.of(), Map.of("leader", "张三", "goal", "新"));
        assertThat(merge.taken()).containsExactly(Map.entry("leader", "张三"));
        assertThat(merge.standing()).containsExactly("goal");
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void asksOnlyAboutACellThatTwoPeopleChangedDifferently() {
        var touched = Map.of("goal", touch("旧", OTHER));
        assertThat(merge(touched, Map.of("goal", "我的")).conflicts())
                .singleElement()
                .satisfies(one -> assertThat(List.of(one.base(), one.theirs(), one.mine()))
                        .containsExactly("旧", "新", "我的"));
        assertThat(merge(touched, Map.of("goal", "旧")).conflicts()).isEmpty();
        assertThat(merge(touched, Map.of("goal", "旧")).taken()).isEmpty();
        assertThat(merge(touched, Map.of("goal", "新")).conflicts()).isEmpty();
    }

    @Test
    void letsOnesOwnOtherWindowHaveTheLastWord() {
        assertThat(merge(Map.of("goal", own("旧", "新")), Map.of("goal", "我的")).taken())
                .containsEntry("goal", "我的");
    }

    /** The first save was kept but its answer was lost, so the script still holds the revision before it. */
    @Test
    void takesBackWhatWasTypedAndSavedUnheard() {
        var touched = Map.of("goal", own("旧", "新"));
        assertThat(merge(touched, Map.of("goal", "旧")).taken()).containsEntry("goal", "旧");
        assertThat(Merge.of(present, touched, ME, Typed.page(1, Map.of("goal", "旧")))
                        .taken())
                .as("a whole page that shows the old value has not typed it")
                .isEmpty();
    }

    @Test
    void doesNotAskAgainAboutASaveThatWasKeptAndThenChangedByAnother() {
        var touched = Map.of("goal", new Touch("旧", OTHER, "乙", "14:04:00", Optional.of("我的")));
        var merge = merge(touched, Map.of("goal", "我的"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void leavesADeletedRowDeletedWhenItsCellsAreEmptiedAfterwards() {
        var touched = Map.of("i.row2.gone", touch("", ME));
        assertThat(merge(touched, Map.of("i.row2.x", "乙")).taken()).containsEntry("i.row2.gone", "");
        var emptied = Cells.of(Map.of("i.row2.x", "乙", "i.row2.gone", "yes"));
        assertThat(Merge.of(emptied, touched, ME, new Typed(1, Map.of("i.row2.x", ""), true, false))
                        .taken())
                .containsExactly(Map.entry("i.row2.x", ""));
    }

    @Test
    void asksBeforeTypingIntoARowThatAnotherDeleted() {
        var merge = merge(Map.of("i.row2.gone", touch("", OTHER)), Map.of("i.row2.x", "乙"));
        assertThat(merge.conflicts()).singleElement().matches(Merge.Conflict::rowGone);
    }

    @Test
    void bringsARowBackThatOneDeletedInAnotherWindow() {
        var merge = merge(Map.of("i.row2.gone", own("", "yes")), Map.of("i.row2.x", "乙"));
        assertThat(merge.taken()).containsEntry("i.row2.x", "乙").containsEntry("i.row2.gone", "");
    }

    @Test
    void asksBeforeDeletingARowThatAnotherFilledInButNotOneThatWasMoved() {
        var delete = Map.of("i.row1.gone", "yes");
        assertThat(merge(Map.of("i.row1.x", touch("", OTHER)), delete).conflicts())
                .singleElement()
                .matches(Merge.Conflict::deletes);
        assertThat(merge(Map.of("i.row1.at", touch("1", OTHER)), delete).taken())
                .containsKey("i.row1.gone");
    }

    @Test
    void neverAsksAboutTheOrderOfRows() {
        var merge = merge(Map.of("i.row1.at", touch("1", OTHER)), Map.of("i.row1.at", "2.5"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.taken()).containsEntry("i.row1.at", "2.5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNothingHoweverManyWriteAtOnce(long seed) {
        for (var history = 0; history < 50; history++) {
            var writers = new RandomWriters(seed * 1000 + history);
            for (var step = 0; step < 150; step++) {
                writers.step();
            }
            assertThat(writers.asked()).as("the histories do collide").isPositive();
        }
    }

    private Merge merge(Map<String, Touch> touched, Map<String, String> cells) {
        return Merge.of(present, touched, ME, new Typed(1, cells, true, false));
    }

    private static Touch touch(String base, long who) {
        return new Touch(base, who, "乙", "14:04:00", Optional.empty());
    }

    private static Touch own(String base, String now) {
        return new Touch(base, ME, "甲", "14:04:00", Optional.of(now));
    }
}
