package org.jiheng.monitoring;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.PaperInHand;
import org.jiheng.Person;
import org.jiheng.TestDatabase;
import org.jiheng.TestSite;
import org.jiheng.words.China;

/** Projects with approved targets, and their monitorings in the hands of people whose browsers run no scripts. */
public record Ground(TestSite site) {

    public static final int YEAR = China.year();

    private static final String APPROVE = """
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, cells, edition, approved_edition)
            overriding system value
            select 100 + j.id, 'TARGET', j.id, %1$d, j.department_id, j.node_id, s.id, j.name, 'DEPARTMENT_APPROVED', c.cells, 1, 1
              from project j, scheme s, (select jsonb_build_object(
                   'project_name', j.name, 'unit', '道路一队', 'department', '东区交通局', 'year_goal', '全年养护道路',
                   'i.aaaa.level1', 'OUTPUT', 'i.aaaa.level2', 'QUANTITY', 'i.aaaa.level3', '养护里程', 'i.aaaa.year', '≥120公里', 'i.aaaa.weight', '50', 'i.aaaa.at', '1',
                   'i.bbbb.level1', 'BENEFIT', 'i.bbbb.level2', 'SOCIAL', 'i.bbbb.level3', '通行条件', 'i.bbbb.year', '改善', 'i.bbbb.weight', '30', 'i.bbbb.at', '2',
                   'i.cccc.level1', 'BENEFIT', 'i.cccc.level2', 'ECOLOGICAL', 'i.cccc.level3', '生态效益', 'i.cccc.na', 'yes', 'i.cccc.na_reason', '与生态无关', 'i.cccc.at', '3') as cells
                   from project j where j.id = %2$d) c
             where j.id = %2$d and s.shipped and s.code = 'mof-self-evaluation';
            insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
            select id, 1, cells, 'SB', '', '道路一队填报人' from paper where id = 100 + %2$d;
            """;

    /** The targets of a project, as if its department had approved them. */
    public Ground approved(long project) {
        return execute(APPROVE.formatted(YEAR, project));
    }

    public Ground execute(String sql) {
        try (var connection = TestDatabase.openAsApplication(site.database());
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Sheet open(Person person, long project) {
        var answer = person.post("/monitorings", Map.of("project", "" + project, "year", "" + YEAR, "round", "1"));
        if (answer.status() != 303) {
            throw new IllegalStateException(answer.status() + " " + answer.words());
        }
        return new Sheet(person, answer.location());
    }

    /** One monitoring as one person has it. */
    public record Sheet(Person person, String path) implements PaperInHand {

        public Sheet by(Person other) {
            return new Sheet(other, path);
        }
    }

    /** Everything that must be there, some of it behind its target with a reason. */
    public static Map<String, String> filled() {
        var cells = new HashMap<String, String>();
        cells.put("spent_fiscal", "280.5");
        cells.put("spent_other", "8");
        cells.put("forecast_fiscal", "492");
        cells.put("forecast_other", "8");
        cells.put("i.aaaa.to_date", "50公里");
        cells.put("i.aaaa.forecast", "120公里");
        cells.put("i.aaaa.likelihood", "POSSIBLE");
        cells.put("i.aaaa.r_staff", "yes");
        cells.put("i.aaaa.note", "汛期停工，三季度增加班组");
        cells.put("i.bbbb.to_date", "达成年度指标");
        cells.put("i.bbbb.forecast", "改善");
        cells.put("i.bbbb.likelihood", "CERTAIN");
        return cells;
    }
}
