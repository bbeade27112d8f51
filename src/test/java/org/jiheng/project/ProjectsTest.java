package org.jiheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiheng.project.Desk.CLERK;
import static org.jiheng.project.Desk.FINANCE;
import static org.jiheng.project.Desk.OFFICE;
import static org.jiheng.project.Desk.WATER;
import static org.jiheng.project.Desk.YEAR;
import static org.jiheng.project.Desk.details;
import static org.jiheng.project.Desk.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiheng.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ProjectsTest {

    private static final Desk DESK = new Desk();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void knowsAProjectWithItsUnitDepartmentAndMoney() {
        var project = DESK.projects.find(1, CLERK).await();
        assertThat(project.name()).isEqualTo("道路养护");
        assertThat(project.unitName()).isEqualTo("道路一队");
        assertThat(project.departmentName()).isEqualTo("东区交通局");
        assertThat(project.endsOn().orElseThrow()).hasToString("2026-12");
        var funds = DESK.projects.funding(1, YEAR, CLERK).await();
        assertThat(funds.get(Source.FISCAL).initial()).isEqualTo("4920000.00");
        assertThat(Funding.sum(funds.values()).adjusted()).isEqualTo("5000000.00");
    }

    @Test
    void hidesProjectsOfOtherUnitsDepartmentsAndDistricts() {
        for (var id : List.of(3L, 4L, 41L, 999L)) {
            assertThatThrownBy(() -> DESK.projects.find(id, CLERK).await()).isInstanceOf(Problem.class);
            assertThat(DESK.projects.funding(id, YEAR, CLERK).await()).isEmpty();
        }
        assertThat(DESK.projects.find(3, OFFICE).await().name()).isEqualTo("路灯更新");
        assertThat(DESK.projects.find(4, FINANCE).await().name()).isEqualTo("急救车辆购置");
    }

    @Test
    void listsOnlyWhatIsActiveInTheYear() {
        assertThat(DESK.projects.activeIn(YEAR, OFFICE).await())
                .extracting(Project::name)
                .contains("道路养护", "桥梁检测")
                .doesNotContain("路灯更新");
        assertThat(DESK.projects.activeIn(YEAR - 1, OFFICE).await()).isEmpty();
    }

    @Test
    void entersAWholeListAndFindsItByCode() {
        var ids = DESK.add(OFFICE, entry(12, "L-1", "甲", "100.01"), entry(11, "L-2", "乙", "0"));
        var found =
                DESK.projects.coded(List.of("L-2", "L-1", "none"), YEAR, OFFICE).await();
        assertThat(found).extracting(each -> each.project().id()).containsExactlyElementsOf(ids);
        assertThat(found.get(0).total().initial()).isEqualTo("100.01");
        assertThat(found.get(0).project().details()).isEqualTo(details(12, "L-1", "甲"));
        assertThat(found.get(1).funds().get(Source.FISCAL).initial()).isEqualTo("0.00");
    }

    @Test
    void entersNothingWhenOneNodeIsAnotherUnits() {
        assertThatThrownBy(() -> DESK.add(CLERK, entry(11, "N-1", "甲", "1"), entry(12, "N-2", "乙", "1")))
                .isInstanceOf(Problem.class);
        assertThat(DESK.projects.coded(List.of("N-1", "N-2"), YEAR, FINANCE).await())
                .isEmpty();
    }

    @Test
    void keepsACodeForOneProjectOfADepartmentInAYear() {
        DESK.add(OFFICE, entry(11, "TWICE", "甲", "1"));
        assertThatThrownBy(() -> DESK.add(OFFICE, entry(12, "TWICE", "乙", "1")))
                .hasMessageContaining("project_code_taken");
        assertThat(DESK.add(FINANCE, entry(21, "TWICE", "丙", "1"))).hasSize(1);
    }

    @Test
    void changesAProjectOnlyAsItWasRead() {
        var id = DESK.add(CLERK, entry(11, "C-1", "甲", "1")).get(0);
        var before = DESK.projects.inYear(id, YEAR, CLERK).await();
        var after = new ProjectEntry(
                details(11, "C-1b", "甲改"),
                Map.of(
                        Source.FISCAL,
                        new Funding(new BigDecimal("1.00"), new BigDecimal("2.00"), "追加"),
                        Source.OTHER,
                        Funding.initially(new BigDecimal("0.01"))));
        DESK.change(CLERK, before, after);
        var now = DESK.projects.inYear(id, YEAR, CLERK).await();
        assertThat(now.entry()).isEqualTo(after);
        assertThatThrownBy(() -> DESK.change(CLERK, before, before.entry())).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> DESK.change(WATER, now, before.entry())).isInstanceOf(Problem.class);
        assertThat(DESK.projects.inYear(id, YEAR, CLERK).await().entry()).isEqualTo(after);
    }

    @Test
    void takesOutOnlyWhatNobodyHasChangedSince() {
        var id = DESK.add(CLERK, entry(11, "R-1", "甲", "1")).get(0);
        var read = DESK.projects.inYear(id, YEAR, CLERK).await();
        DESK.change(OFFICE, read, entry(11, "R-1", "甲改", "1"));
        assertThatThrownBy(() -> DESK.remove(CLERK, read.project())).isInstanceOf(Problem.class);
        DESK.remove(CLERK, DESK.projects.find(id, CLERK).await());
        assertThatThrownBy(() -> DESK.projects.find(id, OFFICE).await()).isInstanceOf(Problem.class);
    }
}
