package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jiheng.ledger.Sums;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static List<Segment> segments(Sums sums) {
        return Progress.of(sums, Sample.ROWS).get(0).segments();
    }

    @Test
    void laysStatesEndToEndUntilTheBarIsFull() {
        var segments = Progress.of(
                        Sample.with("STATE", "", 2)
                                .and("STATE", "SUBMITTED", 1)
                                .and("STATE", "APPROVED", 5)
                                .sums(),
                        Sample.ROWS)
                .get(0)
                .drawn();
        assertThat(segments).extracting(Segment::from).containsExactly("0%", "25%", "37.5%");
        assertThat(segments).extracting(Segment::length).containsExactly("25%", "12.5%", "62.5%");
        assertThat(segments).extracting(Segment::share).containsExactly("25.0%", "12.5%", "62.5%");
    }

    @Test
    void namesTheUsualStatesEvenWhereNobodyIsInThem() {
        assertThat(segments(Sample.nothing()))
                .extracting(Segment::figure)
                .containsExactly("state.NONE", "state.DRAFT", "state.RETURNED", "state.SUBMITTED", "state.APPROVED");
        assertThat(segments(Sample.with("STATE", "UNIT_APPROVED", 3).sums()))
                .extracting(Segment::figure)
                .contains("state.UNIT_APPROVED");
    }

    @Test
    void isEmptyAndNotBrokenWithoutProjects() {
        assertThat(segments(Sample.nothing()))
                .allMatch(Segment::empty)
                .allMatch(each -> each.share().equals("--"));
    }

    @Test
    void leadsFromNotBegunToTheRowsWithoutAPaper() {
        assertThat(segments(Sample.nothing()).get(0).href()).isEqualTo("/scores?year=2025&node=12&state=NONE");
    }
}
