package org.jiheng.trial;

import java.util.ArrayList;
import java.util.List;

/** Looks whether the ledger is what the papers say: every line worked out anew, every sum added up anew. */
public final class Ledgers {

    private static final int SECONDS_TO_FOLLOW = 30;

    private static final String LINES = """
            select 'line ' || coalesce(k.project_id, m.project_id) || ' ' || coalesce(k.basis, m.basis)
              from (select (l).* from (select ledger_lines_of(array_agg(project_id), array_agg(year)) as l
                                         from project_year) lines) m
              full join ledger_line k using (project_id, year, basis)
             where m is distinct from k
            """;
    private static final String SUMS = """
            select concat_ws(' ', 'sum', node_id, year, basis, what, key)
              from (select b.ancestor_id as node_id, l.year, l.basis, f.what, f.key,
                           sum(f.number) as number, sum(f.amount) as amount, sum(f.weight) as weight
                      from ledger_line l
                      join below b on b.node_id = l.node_id and l.year between b.from_year and b.to_year
                     cross join lateral ledger_figures(l) f
                     group by 1, 2, 3, 4, 5) anew
              full join ledger_sum kept using (node_id, year, basis, what, key)
             where (coalesce(anew.number, 0), coalesce(anew.amount, 0), coalesce(anew.weight, 0))
                is distinct from (coalesce(kept.number, 0), coalesce(kept.amount, 0), coalesce(kept.weight, 0))
            """;

    private final Books books;

    public Ledgers(Books books) {
        this.books = books;
    }

    /** Whatever differs once the ledger has had time to follow the history. */
    public List<String> differing() {
        var differing = new ArrayList<String>();
        Patience.until(SECONDS_TO_FOLLOW, () -> {
            differing.clear();
            differing.addAll(look());
            return differing.isEmpty();
        });
        return differing;
    }

    private List<String> look() {
        var found = new ArrayList<>(books.columnOfAll(LINES));
        found.addAll(books.columnOfAll(SUMS));
        return found;
    }
}
