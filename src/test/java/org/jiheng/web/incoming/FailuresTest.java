package org.jiheng.web.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.jiheng.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        "25006, a server that can only be read",
        "40001, two deeds at once",
        "53100, a full disk",
        "53300, no connection left",
        "57014, an answer that takes too long",
        "57P01, a server that is being stopped",
        "57P03, a server that is starting"
    })
    void aDatabaseThatCannotDoItNowAsksToComeBack(String state, String what) {
        assertThat(Failures.known(refusal(state)).kind()).as(what).isEqualTo(Problem.Kind.BUSY);
    }

    @Test
    void aStatementThatIsWrongIsOurFault() {
        assertThat(Failures.known(refusal("42703"))).isNull();
    }

    private static PgException refusal(String state) {
        return new PgException("refused", "ERROR", state, null);
    }
}
