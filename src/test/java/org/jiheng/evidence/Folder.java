package org.jiheng.evidence;

import org.jiheng.Clockwork;
import org.jiheng.TestSite;

/** Papers of tests, and what lies with them behind the pages. */
public final class Folder {

    private Folder() {}

    /** A declaration of the first road unit with two named indicators, in a round of its own. */
    public static int open(TestSite site) {
        Clockwork.run(site.database(), """
                insert into paper (kind, project_id, year, round, department_id, node_id, scheme_id, title, cells)
                select 'TARGET', 1, this_year() - t.count / 12, t.count % 12, 10, 11, (select min(id) from scheme where id <> 41), '道路养护绩效目标申报',
                       '{"i.k3f9x2.level3": "养护里程", "i.k3f9x2.level1": "output", "i.m7p2q4.level3": "群众满意度", "i.m7p2q4.level1": "output"}'
                  from (select count(*) as count from paper) t
                """);
        return Clockwork.seen(site.database(), "select max(id) from paper");
    }

    public static void handIn(TestSite site, int paper) {
        Clockwork.run(site.database(), """
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select id, edition + 1, cells, 'SB-' || id, '', '道路填报人' from paper where id = %d
                """.formatted(paper));
        Clockwork.run(
                site.database(),
                "update paper set state = 'SUBMITTED', edition = edition + 1, version = version + 1 where id = "
                        + paper);
    }

    static void move(TestSite site, int paper, String state) {
        Clockwork.run(
                site.database(),
                "update paper set state = '%s', version = version + 1 where id = %d".formatted(state, paper));
    }

    /** Files that are seen. */
    public static int files(TestSite site, int paper) {
        return Clockwork.seen(
                site.database(),
                "select count(*) from evidence where arrived_at is not null and removed_at is null and paper_id = "
                        + paper);
    }

    /** Everything that is stored, seen or not. */
    static int rows(TestSite site, int paper) {
        return Clockwork.seen(site.database(), "select count(*) from evidence where paper_id = " + paper);
    }

    static int last(TestSite site, int paper) {
        return Clockwork.seen(
                site.database(),
                "select coalesce(max(id), 0) from evidence where arrived_at is not null and paper_id = " + paper);
    }

    public static int first(TestSite site, int paper) {
        return Clockwork.seen(site.database(), "select min(id) from evidence where paper_id = " + paper);
    }
}
