package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NodeDeedPageTest {

    private static final int NOW = BudgetYear.current();
    private static final int NEXT = NOW + 1;

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
    void keepsTheDepartmentOfAYearWhenAUnitMoves() {
        var unit = office.added(10, "UNIT", "养护所");
        var moved = office.post(
                "admin", Office.path(unit, "place"), Office.fields("version", "0", "parent", "20", "year", "" + NEXT));
        assertThat(moved.status()).isEqualTo(303);
        assertThat(office.one("select department_of(%s, %d)".formatted(unit, NOW)))
                .isEqualTo("10");
        assertThat(office.one("select department_of(%s, %d)".formatted(unit, NEXT)))
                .isEqualTo("20");
        assertThat(office.below(NOW, 10)).contains("养护所");
        assertThat(office.below(NEXT, 10)).doesNotContain("养护所");
        assertThat(office.below(NEXT, 20)).contains("养护所");
        var earlier = office.post(
                "admin", Office.path(unit, "name"), Office.fields("version", "1", "name", "养护处", "year", "" + NOW));
        assertThat(earlier.words()).contains("选择" + NEXT + "年或以后的年度");
        var undone = office.post("admin", Office.path(unit, "undo"), Office.fields("version", "1"));
        assertThat(undone.status()).isEqualTo(303);
        assertThat(office.below(NEXT, 10)).contains("养护所");
    }

    @Test
    void doesNotMoveANodeOutOfReach() {
        var unit = office.added(10, "UNIT", "留守所");
        var answer = office.post(
                "east.admin",
                Office.path(unit, "place"),
                Office.fields("version", "0", "parent", "40", "year", "" + NEXT));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.words()).contains("选择新上级机构");
        assertThat(office.post(
                                "east.admin",
                                "/organisation/41/place",
                                Office.fields("version", "0", "parent", "10", "year", "" + NEXT))
                        .status())
                .isEqualTo(404);
        assertThat(office.site.as("east.admin").get("/organisation/2/place").status())
                .isEqualTo(403);
    }

    @Test
    void movesWhatStandsBelowWhenMergingAndBringsItBackWhenUndone() {
        var from = office.added(2, "DEPARTMENT", "旧局");
        var into = office.added(2, "DEPARTMENT", "新局");
        var child = office.added(Long.parseLong(from), "UNIT", "随迁站");
        var answer = office.post(
                "admin",
                Office.path(from, "merger"),
                Office.fields("version", office.version(from), "successor", into, "year", "" + NEXT, "checked", "yes"));
        assertThat(answer.location()).isEqualTo("/organisation/" + from);
        assertThat(office.one("select department_of(%s, %d)".formatted(child, NEXT)))
                .isEqualTo(into);
        assertThat(office.one("select count(*) from revision where deed = 'MOVED_NODE' and paper_id = " + child))
                .isEqualTo("1");
        assertThat(office.below(NEXT, 2)).contains("新局").doesNotContain("旧局");
        assertThat(office.site
                        .as("admin")
                        .get("/organisation?retired=yes&year=" + NEXT)
                        .words())
                .contains("已合并 → 新局");
        assertThat(office.post("admin", Office.path(from, "undo"), Office.fields("version", office.version(from)))
                        .status())
                .isEqualTo(303);
        assertThat(office.one("select department_of(%s, %d)".formatted(child, NEXT)))
                .isEqualTo(from);
    }

    @Test
    void retiresOnlyWhatHasNothingBelowAndPutsItBack() {
        var refused = office.post(
                "admin",
                "/organisation/40/retirement",
                Office.fields("version", office.version(40), "year", "" + NEXT));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("先移动或停用下级机构，例如泵站");
        var page = office.site.as("admin").get("/organisation/40/retirement");
        assertThat(page.words()).contains("下级机构仍在用");
        assertThat(page.page().select("button.primary, select[name=year]")).isEmpty();
        assertThat(office.site.as("admin").get("/organisation/21/retirement").words())
                .contains("在本机构有岗位的人员共", "仍可登录");
        var unit = office.added(20, "UNIT", "停用站");
        assertThat(office.post(
                                "admin",
                                Office.path(unit, "retirement"),
                                Office.fields("version", "0", "year", "" + NOW))
                        .status())
                .isEqualTo(303);
        assertThat(office.below(NOW, 20)).doesNotContain("停用站");
        assertThat(office.post("admin", Office.path(unit, "return"), Office.fields("version", "1", "year", "" + NOW))
                        .status())
                .isEqualTo(303);
        assertThat(office.below(NOW, 20)).contains("停用站");
    }

    @Test
    void removesOnlyWhatWasNeverUsed() {
        var unit = office.added(20, "UNIT", "误录站");
        assertThat(office.post("admin", Office.path(unit, "removal"), Office.fields("version", "0"))
                        .location())
                .isEqualTo("/organisation/20");
        assertThat(office.site.as("admin").get("/organisation/" + unit).status())
                .isEqualTo(404);
        assertThat(office.one("select count(*) from revision where paper = 'node' and paper_id = " + unit))
                .isEqualTo("2");
        var used = office.post("admin", "/organisation/21/removal", Office.fields("version", office.version(21)));
        assertThat(used.words()).contains("改为停用急救站");
        assertThat(office.site.as("east.admin").get("/organisation/2/removal").status())
                .isEqualTo(403);
    }

    @Test
    void givesEachDistrictOneFinanceBureau() {
        var refused =
                office.post("admin", "/organisation/20/finance-bureau", Office.fields("version", office.version(20)));
        assertThat(refused.words()).contains("东区已有本级财政部门：东区财政局");
        assertThat(office.post("admin", "/organisation/40/finance-bureau", Office.fields("version", office.version(40)))
                        .status())
                .isEqualTo(303);
        assertThat(office.one("select finance_bureau from node where id = 40")).isEqualTo("t");
        assertThat(office.post(
                                "admin",
                                "/organisation/40/finance-bureau",
                                Office.fields("version", office.version(40), "checked", "yes"))
                        .status())
                .isEqualTo(303);
        assertThat(office.site
                        .as("admin")
                        .get("/organisation/21/finance-bureau")
                        .status())
                .isEqualTo(409);
    }
}
