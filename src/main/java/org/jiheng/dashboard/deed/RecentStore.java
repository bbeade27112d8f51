package org.jiheng.dashboard.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.PaperKind;
import org.jiheng.words.Say;

/** Reads what happened last to the papers of a year below a node: moves that everybody there may know, never what was typed. */
public final class RecentStore {

    private static final int MOST = 10;

    /** So far back it is looked from the newest line of the place, in each of the departments in which something happened last. */
    private static final int LOOKED_AT = 200;

    private static final String[] MOVES = Stream.of(
                    Deed.OPENED_PAPER,
                    Deed.SUBMITTED_PAPER,
                    Deed.WITHDREW_PAPER,
                    Deed.APPROVED_PAPER,
                    Deed.RETURNED_PAPER,
                    Deed.REOPENED_PAPER,
                    Deed.DROPPED_ADJUSTMENT,
                    Deed.ARCHIVED_PAPER,
                    Deed.GRANTED_LATENESS)
            .map(Deed::name)
            .toArray(String[]::new);

    private static final String[] KINDS =
            Stream.of(PaperKind.values()).map(PaperKind::name).toArray(String[]::new);

    private final Database db;

    public RecentStore(Database db) {
        this.db = db;
    }

    public Future<List<RecentDeed>> below(long node, int year, Scope scope) {
        var sql = """
                with place as materialized (
                    select d.department_id,
                           least(max(s.revision),
                                 (select own.revision from ledger_stand own where own.node_id = $1 and own.year = $2)) as revision
                      from (select distinct b.node_id as department_id
                              from below b
                             where b.ancestor_id = $1
                               and $2 between b.from_year and b.to_year
                               and exists (select from belonging g where g.department_id = b.node_id)
                            union
                            select department_of($1, $2)) d
                      join ledger_stand s on s.node_id = d.department_id and s.year = $2
                     group by d.department_id
                     order by revision desc
                     limit $3),
                recent as materialized (
                    select r.id, r.at, r.deed, r.paper_id, r.new_state, r.post_id
                      from place
                     cross join lateral (
                           select r.id, r.at, r.deed, r.paper_id, r.cells -> 'state' ->> 1 as new_state, r.post_id
                             from revision r
                            where r.department_id = place.department_id
                              and r.id <= place.revision
                              and r.paper = 'paper'
                              and r.deed = any ($4::text[])
                              and r.done
                            order by r.id desc
                            limit $5) r
                     order by r.id desc)
                select r.id, r.at, r.deed, r.new_state,
                       case when post.finance_bureau then 'DISTRICT' else post.kind end as post_kind,
                       p.id as paper, p.kind, name_of(p.node_id, $2) as unit, coalesce(j.name, p.title) as project
                  from recent r
                  join paper p on p.id = r.paper_id
                  left join project j on j.id = p.project_id
                  left join node post on post.id = r.post_id
                 where p.year = $2
                   and p.kind = any ($6::text[])
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and $2 between b.from_year and b.to_year)
                 order by r.id desc
                 limit $3
                """;
        return db.ask(scope, sql, node, year, MOST, MOVES, LOOKED_AT, KINDS).all(RecentStore::deed);
    }

    private static RecentDeed deed(Row row) {
        return new RecentDeed(
                row.getLong("id"),
                row.getOffsetDateTime("at"),
                deed(
                        Deed.valueOf(row.getString("deed")),
                        Optional.ofNullable(row.getString("new_state")).orElse(""),
                        Optional.ofNullable(row.getString("post_kind")).orElse("")),
                PaperKind.valueOf(row.getString("kind")),
                row.getLong("paper"),
                row.getString("unit"),
                row.getString("project"));
    }

    /** Two reviewers may pass or return the same paper one after the other: it is said who of them did. */
    private static Say deed(Deed deed, String newState, String post) {
        return switch (deed) {
            case APPROVED_PAPER -> passed(newState).orElse(deed.label());
            case RETURNED_PAPER -> returned(post).orElse(deed.label());
            default -> deed.label();
        };
    }

    private static Optional<Say> passed(String newState) {
        return switch (newState) {
            case "UNIT_APPROVED" -> Optional.of(say("Passed by the unit"));
            case "DEPARTMENT_APPROVED" -> Optional.of(say("Passed by the department"));
            case "FINANCE_APPROVED" -> Optional.of(say("Passed by the finance bureau"));
            default -> Optional.empty();
        };
    }

    private static Optional<Say> returned(String post) {
        return switch (post) {
            case "SECTION", "UNIT" -> Optional.of(say("Returned by the unit"));
            case "DEPARTMENT" -> Optional.of(say("Returned by the department"));
            case "DISTRICT", "CITY" -> Optional.of(say("Returned by the finance bureau"));
            default -> Optional.empty();
        };
    }
}
