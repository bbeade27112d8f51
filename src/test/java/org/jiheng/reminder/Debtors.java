package org.jiheng.reminder;

import java.sql.SQLException;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.jiheng.words.China;

/** The projects of the fixtures, whose declarations of this year are on file as far as a test says. */
public record Debtors(TestSite site) {

    public static final int YEAR = China.year();

    /** A declaration in some state, as if its unit had brought it there. */
    public Debtors declared(long project, String state) {
        var editions = state.equals("DRAFT") ? 0 : 1;
        run("""
                insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, state, edition)
                overriding system value
                select 100 + j.id, 'TARGET', j.id, this_year(), j.department_id, j.node_id, s.id, j.name, '%1$s', %2$d
                  from project j, scheme s
                 where j.id = %3$d and s.shipped and s.code = 'mof-self-evaluation'
                    on conflict (kind, project_id, year, round) do update set state = excluded.state, edition = excluded.edition;
                insert into edition (paper_id, number, cells, receipt, hash, submitted_by)
                select id, 1, '{}', 'SB', '', '填报人' from paper where id = 100 + %3$d and edition = 1
                    on conflict do nothing
                """.formatted(state, editions, project));
        return this;
    }

    public Debtors undeclared(long project) {
        run("delete from paper where id = 100 + " + project);
        return this;
    }

    /** What is kept beside the ledger follows at once. */
    public Debtors run(String sql) {
        Clockwork.run(site.database(), sql);
        Clockwork.run(
                site.database(),
                "set role " + site.database().backgroundRole()
                        + "; select renew_filings(array_agg(project_id), array_agg(year)) from project_year");
        return this;
    }

    /** What the application itself may not do. */
    public Debtors asOwner(String sql) {
        try (var owner = site.database().openAsOwner();
                var statement = owner.createStatement()) {
            for (var table : new String[] {"reminder", "reminder_item", "mail", "suspect", "sampling_look"}) {
                statement.execute("alter table " + table + " no force row level security");
            }
            statement.execute(sql);
            return this;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public int seen(String sql) {
        try (var owner = site.database().openAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
