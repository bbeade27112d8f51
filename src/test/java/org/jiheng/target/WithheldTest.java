package org.jiheng.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.TestSite;
import org.jiheng.words.China;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Sheet SHEET = Sheet.open(SITE.as("roads.clerk"), 1, China.year());

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions", "/comparison?from=1&to=1", "/receipt"})
    void whoKeepsTheSystemReadsNoPapers(String page) {
        assertThat(SITE.as("east.admin").get(SHEET.papers() + page).status()).isEqualTo(403);
        assertThat(SITE.as("east.security").get(SHEET.papers() + page).status()).isEqualTo(403);
    }

    @Test
    void theHistoryKeepsADraftForItsFillersAndTheAuditor() {
        SHEET.save(Map.of("year_goal", "尚未定稿的目标"));
        var history = "/history?thing=PAPER&paper=" + SHEET.path().replaceAll("\\D", "");
        for (var login : new String[] {"roads.reviewer", "roads.office", "finance"}) {
            assertThat(SITE.as(login).get(history).words()).contains("填写").doesNotContain("尚未定稿的目标");
        }
        assertThat(SITE.as("roads.clerk").get(history).words()).contains("尚未定稿的目标");
        assertThat(SITE.as("auditor").get(history).words()).contains("尚未定稿的目标");
    }

    @Test
    void moreTimeEndsOnADayThatIsStillToCome() {
        assertThat(grant(China.today().minusDays(3)).status()).isEqualTo(422);
        assertThat(grant(LocalDate.of(9999, 12, 31)).words()).contains("一年以内");
        assertThat(grant(China.today().plusDays(3)).status()).isEqualTo(303);
    }

    private static Answer grant(LocalDate until) {
        return SITE.as("finance")
                .post(SHEET.papers() + "/lateness", Map.of("until", until.toString(), "reason", "年中追加"));
    }
}
