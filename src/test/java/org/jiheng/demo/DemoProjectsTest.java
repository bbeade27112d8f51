package org.jiheng.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoProjectsTest {

    private static final DemoHouse HOUSE = new DemoHouse();

    @BeforeAll
    static void fillTwice() {
        new Demonstration(HOUSE.database()).moveIn().await();
        new Demonstration(HOUSE.database()).moveIn().await();
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void thirteenProjectsOfChaoyangAddUpToWhatWasPublished() {
        var sums = HOUSE.texts("""
                select count(*) || ' ' || sum(f.initial)
                  from project p
                  join funding f on f.project_id = p.id
                 where f.year = 2023
                   and name_of(p.department_id, 2023) = '北京市朝阳区城市管理指挥中心'
                """);
        assertThat(sums).containsExactly("13 25044971.74");
    }

    @Test
    void theDiagnosisProjectPaidInTheYearsThatWerePublished() {
        var paid = HOUSE.texts("""
                select extract(year from i.paid_on) || ' ' || sum(i.amount)
                  from instalment i
                  join contract c on c.id = i.contract_id
                  join project p on p.id = c.project_id
                 where p.name = '市民热线工作问题诊断研究项目'
                   and i.state = 'PAID'
                 group by extract(year from i.paid_on)
                 order by 1
                """);
        assertThat(paid).containsExactly("2023 896800.00", "2024 1192700.00");
    }

    @Test
    void declarationsStandInEveryStateAndWhatIsApprovedFillsTheLibrary() {
        assertThat(HOUSE.texts("select distinct state from paper where kind = 'TARGET'"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "UNIT_APPROVED", "DEPARTMENT_APPROVED");
        assertThat(HOUSE.text("select count(*)::text from indicator")).isNotEqualTo("0");
        assertThat(HOUSE.text("select count(*)::text from paper p where kind = 'TARGET' and approved_edition > 0 "
                        + "and not exists (select from indicator i where i.paper_id = p.id)"))
                .isEqualTo("0");
    }
}
