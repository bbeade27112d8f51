package org.jiheng.trial;

import java.util.HashMap;
import java.util.Queue;

/** Looks at the history past the application: is each deed there once, and does each link fit the one before? */
public final class Chains {

    private static final String DEEDS = "select request_id from revision where deed in ('CHOSE_POST', 'SIGNED_IN')";
    private static final String BROKEN = """
            with links as (
                select r as line, r.number, r.previous, r.hash, lag(r.hash) over chain as before,
                       row_number() over chain as place
                  from revision r
                window chain as (partition by r.paper, r.paper_id order by r.number))
            select count(*)
              from links
             where number <> place
                or previous <> coalesce(before, '')
                or hash <> sha256(previous || convert_to(revision_text(line), 'UTF8'))
            """;
    private static final String LOOSE_ENDS = """
            select count(*)
              from chain c
             where not exists (select from revision r
                                where r.paper = c.paper and r.paper_id = c.paper_id
                                  and r.number = c.number and r.hash = c.hash)
            """;

    private final Books books;

    public Chains(Books books) {
        this.books = books;
    }

    public long deeds() {
        return books.count(DEEDS.replace("request_id", "count(*)"));
    }

    /** How many acknowledged deeds are not in the history exactly once. */
    public long notOnce(Queue<String> acknowledged) {
        var times = new HashMap<String, Integer>();
        books.column(DEEDS).forEach(id -> times.merge(id, 1, Integer::sum));
        return acknowledged.stream()
                .filter(id -> times.getOrDefault(id, 0) != 1)
                .count();
    }

    public long brokenLinks() {
        return books.count(BROKEN) + books.count(LOOSE_ENDS);
    }
}
