package org.jiheng.scoring.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.jiheng.TestDatabase;
import org.junit.jupiter.api.Test;

/** The scores of 20,000 made-up papers, computed twice by two implementations that share nothing but the regulations. */
class SecondOpinionTest {

    private static final int FORMS = 20_000;

    @Test
    void agreesWithAnIndependentImplementation() throws SQLException, IOException {
        try (var connection = TestDatabase.empty().openAsOwner()) {
            var compared = new SecondOpinion(connection, 20210101).compare(FORMS);
            assertThat(compared.differences()).isEmpty();
            assertThat(compared.rows()).isGreaterThan(60_000);
        }
    }
}
