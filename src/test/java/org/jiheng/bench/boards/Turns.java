package org.jiheng.bench.boards;

import org.jiheng.trial.Books;
import org.jiheng.trial.Patience;

/** How far the ledger of the department has come. */
final class Turns {

    private static final int SECONDS = 30;

    private static final String TURN =
            "select coalesce(max(turn), 0) from ledger_stand where node_id = 10 and year = this_year()";

    /** Everything that has been handed in is in the sums. */
    private static final String CAUGHT_UP = """
            select (select count(*)
                      from paper
                     where kind = 'SELF_EVALUATION' and department_id = 10 and year = this_year() and state = 'SUBMITTED')
                 = coalesce((select number
                               from ledger_sum
                              where node_id = 10 and year = this_year() and basis = 'LATEST' and what = 'STATE'
                                and key = 'SUBMITTED'), 0)
            """;

    private final Books books;

    Turns(Books books) {
        this.books = books;
    }

    long newest() {
        return Long.parseLong(books.columnOfAll(TURN).get(0));
    }

    /** The first that is newer. */
    long after(long turn) {
        if (Patience.until(SECONDS, () -> newest() > turn) >= SECONDS) {
            throw new IllegalStateException("the ledger does not move");
        }
        return newest();
    }

    /** Once the ledger counts every paper that was handed in. */
    long settled() {
        if (Patience.until(SECONDS, () -> books.columnOfAll(CAUGHT_UP).get(0).startsWith("t")) >= SECONDS) {
            throw new IllegalStateException("the ledger does not count all that was handed in");
        }
        return newest();
    }
}
