package org.jiheng.trial.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiheng.trial.Books;
import org.jiheng.trial.Patience;

/** Self-evaluations ready to be handed in, made in bulk; each tells what was done in words of its own. */
public final class Drafts {

    /** Seconds in which what was under way when the time was up has ended. */
    private static final int SETTLED = 10;

    /** The runs of a paper's digits mean nothing else, so that they are found again in a statement. */
    private static final int FIRST = 8_000_000;

    private static final String MORE = """
            insert into project (id, department_id, node_id, code, name, attribute, period) overriding system value
            select n, 10, %4$d, 'bench-' || n, '民意热线运行', 'ONE_TIME', '1年' from generate_series(%1$d, %2$d) n;
            insert into project_year (project_id, year, department_id, code)
            select n, this_year(), 10, 'bench-' || n from generate_series(%1$d, %2$d) n;
            insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, cells)
                   overriding system value
            select n, kind, n, year, department_id, %4$d, scheme_id, title,
                   cells || jsonb_build_object('year_done',
                       (select string_agg(chr(x'6000'::integer + (random() * 4095)::integer), '' order by each)
                          from generate_series(n, n + 199) each))
              from paper, generate_series(%1$d, %2$d) n
             where id = %3$d
            """;

    /** What a submission leaves behind, each part of it once. */
    private static final String DONE = """
            select p.id
              from paper p
              join edition e on e.paper_id = p.id and e.number = 1
              join evaluation_score s on s.paper_id = p.id and s.edition = 1
             where p.id between %1$d and %2$d
               and p.state = 'SUBMITTED'
               and p.edition = 1
               and 1 = (select count(*) from edition o where o.paper_id = p.id)
               and exists (select from evaluation_score_row r where r.paper_id = p.id and r.edition = 1)
               and 1 = (select count(*)
                          from revision r
                         where r.paper = 'paper'
                           and r.paper_id = p.id
                           and r.deed = 'SUBMITTED_PAPER'
                           and r.done
                           and r.cells -> 'receipt' ->> 1 = e.receipt)
            """;

    /** What the ledger holds of it: the line says what was handed in last, and its sums have heard of that deed. */
    private static final String COUNTED = """
            select p.id
              from paper p
              join evaluation_score s on s.paper_id = p.id and s.edition = p.edition
              join ledger_line l on l.paper_id = p.id and l.basis = 'LATEST'
              join ledger_below b on b.node_id = l.node_id and l.year between b.from_year and b.to_year
              join ledger_stand k on k.node_id = b.ancestor_id and k.year = l.year
             where p.id between %1$d and %2$d
               and p.state = 'SUBMITTED'
               and l.state = p.state
               and l.edition = p.edition
               and l.total is not distinct from s.total
             group by p.id
            having min(k.revision) >= (select max(r.id)
                                         from revision r
                                        where r.paper = 'paper' and r.paper_id = p.id and r.deed = 'SUBMITTED_PAPER')
            """;

    private final Books books;
    private final long template;
    private int next;

    public Drafts(Books books, long template) {
        this.books = books;
        this.template = template;
        next = (int) books.count("select greatest(%d, max(id) + 1) from paper".formatted(FIRST));
    }

    /** As many drafts as are asked for, none of which anybody has touched; answers the first of them. */
    public int more(int count) {
        return more(count, Evaluation.UNIT);
    }

    /** The same in another unit of the department. */
    public int more(int count, int unit) {
        var first = next;
        next += count;
        books.fillIn(MORE.formatted(first, next - 1, template, unit));
        return first;
    }

    /** Every draft from this one on that was handed in once and whole. */
    public Set<Integer> handedIn(int first) {
        var found = new HashSet<Integer>();
        books.column(DONE.formatted(first, next - 1)).forEach(id -> found.add(Integer.parseInt(id)));
        return found;
    }

    /** Every draft from this one on that stands in the ledger as it was handed in, up to the highest board. */
    public Set<Integer> counted(int first) {
        var found = new HashSet<Integer>();
        books.columnOfAll(COUNTED.formatted(first, next - 1)).forEach(id -> found.add(Integer.parseInt(id)));
        return found;
    }

    /** How many editions there are of the drafts from this one on. */
    public long editions(int first) {
        return books.count("select count(*) from edition where paper_id between %d and %d".formatted(first, next - 1));
    }

    /** What was acknowledged is there, once and whole; beside it there is only what was under way when the time was up. */
    public void believe(int first, List<Integer> receipts, int underWay) {
        Patience.until(SETTLED, () -> editions(first) == handedIn(first).size());
        var found = handedIn(first);
        var distinct = Set.copyOf(receipts);
        if (!found.containsAll(distinct)
                || distinct.size() != receipts.size()
                || editions(first) != found.size()
                || found.size() > receipts.size() + underWay) {
            throw new IllegalStateException("%d receipts for %d papers, %d handed in, %d of them whole"
                    .formatted(receipts.size(), distinct.size(), editions(first), found.size()));
        }
    }
}
