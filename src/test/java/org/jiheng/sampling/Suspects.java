package org.jiheng.sampling;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.util.Map;
import org.jiheng.TestSite;
import org.jiheng.database.PooledDatabase;
import org.jiheng.reminder.Debtors;

/** Self-evaluations of this year as the list for sampling finds them, laid on file behind the pages. */
public record Suspects(TestSite site, Debtors papers) implements AutoCloseable {

    public static final String RADAR = "/radar?year=" + Debtors.YEAR;

    /** Filled for a project, a year, an edition, its execution and the points of its two rows of 50 and 40. */
    private static final String EVALUATED = """
            insert into project_year (project_id, year, department_id, code)
            select id, %2$d, department_id, code from project where id = %1$d on conflict do nothing;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition)
            overriding system value
            select %1$d * 10 + %2$d %% 10 + 1000, 'SELF_EVALUATION', j.id, %2$d, j.department_id, j.node_id, s.id, j.name, 'SUBMITTED', %3$d
              from project j, scheme s where j.id = %1$d and s.shipped and s.code = 'mof-self-evaluation'
                on conflict (kind, project_id, year, round) do update set edition = excluded.edition;
            insert into edition (paper_id, number, cells, findings, receipt, hash, submitted_by)
            select id, %3$d, '{"i.bbbb.tier": "MET"}', '%7$s', 'ZP', '', '填报人' from paper where kind = 'SELF_EVALUATION' and project_id = %1$d and year = %2$d;
            insert into evaluation_score (paper_id, edition, project_id, year, department_id, node_id, scheme_id, annual, executed,
                                          execution_rate, execution_score, total, complete, facts)
            select id, %3$d, project_id, year, department_id, node_id, scheme_id, 5000000, 5000000, %4$d, 10, %5$d + %6$d + 10, true, '{}'
              from paper where kind = 'SELF_EVALUATION' and project_id = %1$d and year = %2$d;
            insert into evaluation_score_row (paper_id, edition, row_key, number, level1, level2, name, weight, completion, score, outcome)
            select p.id, %3$d, r.key, r.number, 'OUTPUT', 'QUANTITY', r.name, r.weight, r.completion, r.score, 'MET'
              from paper p,
                   (values ('aaaa', 1, '养护里程', 50, 135, %5$d), ('bbbb', 2, '通行条件', 40, null::integer, %6$d)) as r (key, number, name, weight, completion, score)
             where p.kind = 'SELF_EVALUATION' and p.project_id = %1$d and p.year = %2$d;
            """;

    /** One without a flaw two years in a row, one that copies and spends little, one of the other district. */
    public static Suspects weighed() {
        var site = TestSite.start(Map.of());
        var suspects = new Suspects(site, new Debtors(site));
        suspects.evaluated(1, Debtors.YEAR - 1, 1, 100, 50, 40, "[]");
        suspects.evaluated(1, Debtors.YEAR, 1, 100, 50, 40, "[]");
        suspects.evaluated(4, Debtors.YEAR, 1, 30, 48, 38, """
                [{"rule": "F-01", "cells": ["year_done", "copy.441.year_done"], "found": "88%", "severity": "WARNING"},
                 {"rule": "B-12", "cells": ["i.aaaa.score"], "found": "抽查频率不足", "severity": "WARNING"}]""");
        suspects.evaluated(41, Debtors.YEAR, 1, 100, 50, 40, "[]");
        suspects.weighAll();
        suspects.papers().asOwner("select 1");
        return suspects;
    }

    void evaluated(long project, int year, int edition, int rate, int first, int second, String findings) {
        papers.run(EVALUATED.formatted(project, year, edition, rate, first, second, findings));
    }

    void weighAll() {
        var vertx = Vertx.vertx();
        var pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(1))
                .connectingTo(site.database().applicationOptions())
                .using(vertx)
                .build();
        new WeighAll(new PooledDatabase(pool)).run().await();
        vertx.close().await();
    }

    @Override
    public void close() {
        site.close();
    }
}
