package org.jiheng.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProcurementPagesTest {

    private static final TestSite SITE = TestSite.start(Map.of());

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** The purchase of Yiyang, as published. */
    private static Map<String, String> yiyang() {
        return new HashMap<>(Map.of(
                "method",
                "OPEN_TENDER",
                "winner",
                "电信",
                "award",
                "128.07",
                "unit",
                "WAN_YUAN",
                "evaluated",
                "2019年",
                "basis",
                "招标投标法"));
    }

    @Test
    void keepsAProcurementAsPublished() {
        var clerk = SITE.as("roads.clerk");
        assertThat(clerk.post("/projects/2/procurements", yiyang()).status()).isEqualTo(303);
        assertThat(clerk.get("/projects/2")
                        .page()
                        .select("#procurements tbody tr")
                        .text())
                .isEqualTo("公开招标 -- 2019 电信 1,280,700.00 招标投标法");
    }

    @Test
    void complainsAndKeepsWhatWasTyped() {
        var fields = yiyang();
        fields.put("method", "LOTTERY");
        fields.put("evaluated", "去年");
        fields.put("award", "一百万");
        var answer = SITE.as("roads.clerk").post("/projects/2/procurements", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".complaints a").eachAttr("href"))
                .containsExactly("#f-method", "#f-evaluated", "#f-award");
        assertThat(answer.field("award")).isEqualTo("一百万");
    }

    @Test
    void changesAndRemovesOnlyAsItWasRead() {
        var clerk = SITE.as("roads.clerk");
        var fields = yiyang();
        fields.put("version", "0");
        fields.put("winner", "移动");
        assertThat(clerk.post("/procurements/1/edit", fields).status()).isEqualTo(303);
        var asked = clerk.post("/procurements/1/edit", yiyang());
        assertThat(asked.words()).contains("中标单位现为移动");
        assertThat(clerk.post("/procurements/1/removal", Map.of("version", "0", "reason", "误录"))
                        .status())
                .isEqualTo(422);
        assertThat(SITE.as("roads2.clerk")
                        .post("/procurements/1/removal", Map.of("version", "1", "reason", "误录"))
                        .status())
                .isEqualTo(404);
        assertThat(clerk.post("/procurements/1/removal", Map.of("version", "1", "reason", "误录"))
                        .status())
                .isEqualTo(303);
    }
}
