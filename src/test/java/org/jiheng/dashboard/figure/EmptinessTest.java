package org.jiheng.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Sums;
import org.junit.jupiter.api.Test;

class EmptinessTest {

    private static final Rows APPROVED = new Rows(12, 2025, Basis.APPROVED);
    private static final Rows LATEST = new Rows(12, 2025, Basis.LATEST);

    private static String next(Sums sums, Rows rows) {
        return Emptiness.of(sums, rows, "/with-what-is-not-approved")
                .orElseThrow()
                .href();
    }

    @Test
    void leadsToWhatIsNotApprovedOnlyFromABoardOfWhatIs() {
        var handedIn =
                Sample.with("PROJECT", "", 2).and("STATE", "SUBMITTED", 1).sums();
        assertThat(next(handedIn, APPROVED)).isEqualTo("/with-what-is-not-approved");
        assertThat(next(handedIn, LATEST)).isEqualTo(LATEST.all());
    }

    @Test
    void leadsToTheProjectsWhereNothingWasHandedIn() {
        var returned = Sample.with("PROJECT", "", 2).and("STATE", "RETURNED", 2).sums();
        assertThat(next(returned, APPROVED)).isEqualTo(APPROVED.all());
        assertThat(next(Sample.nothing(), APPROVED)).isEqualTo("/projects?year=2025");
    }

    @Test
    void leadsToThoseWhoseScoreIsOpen() {
        var open = Sample.with("PROJECT", "", 2).and("OPEN", "", 1).sums();
        assertThat(next(open, APPROVED)).endsWith("&flag=OPEN");
    }

    @Test
    void isNotWhereThereIsAScore() {
        var scored = Sample.with("PROJECT", "", 2).and("SCORED", "", 1).sums();
        assertThat(Emptiness.of(scored, APPROVED, "")).isEmpty();
    }
}
