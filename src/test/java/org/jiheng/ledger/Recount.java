package org.jiheng.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.database.ServerAddress;

/** The ledger worked out anew by plain SQL, and where what is kept is otherwise. */
public final class Recount {

    private static final String LINES = """
            with made as (
                select m.*
                  from (select array_agg(project_id) as projects, array_agg(year) as years from project_year) y,
                       ledger_lines_of(y.projects, y.years) m)
            select 'kept ' || row_to_json(k)::text from (table ledger_line except table made) k
             union all
            select 'made ' || row_to_json(m)::text from (table made except table ledger_line) m
            """;

    private static final String SUMS = """
            with added as (
                select b.ancestor_id as node_id, l.year, l.basis, f.what, f.key, sum(f.number) as number,
                       sum(f.amount) as amount, sum(f.weight) as weight
                  from ledger_line l
                  join below b on b.node_id = l.node_id and l.year between b.from_year and b.to_year
                 cross join lateral ledger_figures(l) f
                 group by 1, 2, 3, 4, 5)
            select concat_ws(' ', node_id, year, basis, what, key, 'kept', s.number, s.amount, s.weight,
                             'added', a.number, a.amount, a.weight)
              from ledger_sum s
              full join added a using (node_id, year, basis, what, key)
             where (coalesce(s.number, 0), coalesce(s.amount, 0), coalesce(s.weight, 0))
                <> (coalesce(a.number, 0), coalesce(a.amount, 0), coalesce(a.weight, 0))
            """;

    /** Who has filed is kept with the lines and added up for every node. */
    private static final String FILINGS = """
            with made as (
                select m.*
                  from (select array_agg(project_id) as projects, array_agg(year) as years from project_year) y,
                       filings_of(y.projects, y.years) m),
            added as (
                select node_id, year, kind, round, lack, answers, due, came, count(*) as number from made
                 group by node_id, year, kind, round, lack, answers, due, came),
            kept as (select * from filing_sum where number <> 0)
            select 'kept ' || row_to_json(k)::text from (table filing except table made) k
             union all
            select 'made ' || row_to_json(m)::text from (table made except table filing) m
             union all
            select 'sum kept ' || row_to_json(k)::text from (table kept except table added) k
             union all
            select 'sum added ' || row_to_json(a)::text from (table added except table kept) a
            """;

    private Recount() {}

    public static List<String> differences(ServerAddress database) {
        var all = new ArrayList<>(rows(database, LINES));
        all.addAll(rows(database, SUMS));
        all.addAll(rows(database, FILINGS));
        return all;
    }

    /** What the background sees. */
    public static List<String> rows(ServerAddress database, String sql) {
        try (var connection = database.open(database.database(), database.application());
                var statement = connection.createStatement()) {
            statement.execute("set role " + database.backgroundRole());
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
