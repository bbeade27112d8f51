package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AttentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void countsAPaperAsLateFromTheDayAfterItWasDue() {
        var sums = Sample.with("DUE", "2026-03-30", 2)
                .and("DUE", "2026-03-31", 4)
                .and("DUE", "2026-04-01", 8)
                .sums();
        assertThat(new Attention(sums, Sample.ROWS, TODAY).overdue()).isEqualTo(2);
        assertThat(new Attention(sums, Sample.ROWS, TODAY.plusDays(1)).overdue())
                .isEqualTo(6);
    }

    @Test
    void tellsAlsoHowManyFindingsTheProjectsHave() {
        var sums = Sample.with("PROJECT", "", 9)
                .and("FLAG", "FINDING", 3, "7", "0")
                .sums();
        var findings = new Attention(sums, Sample.ROWS, TODAY).list().get(3);
        assertThat(findings.number()).isEqualTo("3");
        assertThat(findings.detail()).hasToString("Say[key={0 finding/findings}, args=[7]]");
    }

    @Test
    void isQuietWhereThereIsNothing() {
        assertThat(new Attention(Sample.nothing(), Sample.ROWS, TODAY).list())
                .hasSize(6)
                .allMatch(Concern::none);
    }
}
