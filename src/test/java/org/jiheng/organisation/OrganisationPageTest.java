package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationPageTest {

    private static Office office;

    @BeforeAll
    static void open() {
        office = new Office();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void showsEverybodyTheirOwnPartAndTheWayToIt() {
        var page = office.site.as("roads.clerk").get("/organisation");
        assertThat(page.words()).contains("平台", "东区", "东区交通局", "道路一队", "道路一队综合科");
        assertThat(page.words()).doesNotContain("道路二队", "东区卫生局", "西区");
        assertThat(page.page().select("tbody a").eachText()).containsExactly("道路一队", "道路一队综合科");
        assertThat(office.site.stranger().get("/organisation").location()).startsWith("/sign-in");
    }

    @Test
    void foldsWhatStandsBelowDepartmentsUntilItIsAskedFor() {
        var folded = office.site.as("admin").get("/organisation");
        assertThat(folded.words()).contains("西区水务局").doesNotContain("泵站");
        var turn = folded.page().select("#n40 a.turn");
        assertThat(turn.attr("aria-expanded")).isEqualTo("false");
        assertThat(office.site
                        .as("admin")
                        .get(turn.attr("href").replaceAll("#.*", ""))
                        .words())
                .contains("泵站");
        assertThat(office.site.as("admin").get("/organisation?open=all").words())
                .contains("泵站", "急救站");
    }

    @Test
    void findsByPartOfAName() {
        var page = office.site.as("admin").get("/organisation?name=%20%E9%81%93%E8%B7%AF%E4%BA%8C");
        assertThat(page.page().select("tbody tr th a").eachText()).containsExactly("平台", "东区", "东区交通局", "道路二队");
        assertThat(office.site
                        .as("admin")
                        .get("/organisation?name=%25&year=abc&open=x-0-9")
                        .words())
                .contains("没有这个名称的机构");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/3", "/40", "/1", "/41/name", "/1/details", "/999999", "/abc", "/3/children", "/1/children"})
    void hidesFromAnAdministratorWhatIsNotBelowTheirNode(String path) {
        assertThat(office.site.as("east.admin").get("/organisation" + path).status())
                .isEqualTo(404);
    }

    @Test
    void letsOnlyAdministratorsChange() {
        assertThat(office.site.as("east.admin").get("/organisation/2/details").status())
                .isEqualTo(200);
        for (var login : List.of("roads.clerk", "auditor", "finance", "roads.head", "security")) {
            assertThat(office.site.as(login).get("/organisation/11/name").status())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(office.site.as("auditor").get("/organisation/10").words())
                .contains("沿革", "交通局绩效办")
                .doesNotContain("更名");
    }
}
