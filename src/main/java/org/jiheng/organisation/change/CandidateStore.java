package org.jiheng.organisation.change;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.errand.Errand;
import org.jiheng.web.page.Choice;

/** Nodes to choose from, as the parent or the successor of another. */
public final class CandidateStore {

    private static final int SHOWN = 30;

    /** As many as fit on a page, of how many there are. */
    public record Offer(List<Choice> choices, long total, boolean searched) {

        public boolean searchable() {
            return searched || more();
        }

        public boolean more() {
            return total > choices.size();
        }

        public boolean none() {
            return choices.isEmpty();
        }
    }

    private record Candidate(Choice choice, long total) {}

    private final Database db;

    public CandidateStore(Database db) {
        this.db = db;
    }

    /** In use for good, at or below the viewer's node, of these kinds; the one already chosen comes first, then the nearest. */
    public Future<Offer> offer(List<NodeKind> kinds, List<Long> except, long chosen, Errand errand) {
        var sql = """
                with candidate as (
                    select s.node_id, s.parent_id, s.name, n.kind, s.code, count(*) over () as total
                      from standing s
                      join node n on n.id = s.node_id
                     where s.to_year = 9999
                       and s.state = 'ACTIVE'
                       and n.kind = any($1)
                       and n.id <> all($2)
                       and strpos(name_key(s.name), name_key($4)) > 0
                       and exists (select from below b where b.ancestor_id = $5 and b.node_id = n.id and b.to_year = 9999)
                     order by n.id <> $3, s.parent_id is distinct from $7, kind_rank(n.kind), s.code = '', s.code, n.id
                     limit $6)
                select c.node_id, c.name, c.total, (
                       select string_agg(s.name, ' › ' order by kind_rank(a.kind))
                         from below b
                         join node a on a.id = b.ancestor_id
                         join standing s on s.node_id = a.id and s.to_year = 9999
                        where b.node_id = c.node_id
                          and b.ancestor_id <> c.node_id
                          and b.to_year = 9999
                          and a.kind <> 'PLATFORM') as path
                  from candidate c
                 order by c.node_id <> $3, c.parent_id is distinct from $7, kind_rank(c.kind), c.code = '', c.code, c.node_id
                """;
        return db.ask(
                        errand.viewer().scope(),
                        sql,
                        kinds.stream().map(NodeKind::name).toArray(String[]::new),
                        except.toArray(Long[]::new),
                        chosen,
                        errand.form().raw("find"),
                        errand.viewer().nodeId(),
                        SHOWN,
                        errand.node().last().parentId())
                .all(CandidateStore::candidate)
                .map(found -> offer(found, !errand.form().raw("find").isEmpty()));
    }

    private static Offer offer(List<Candidate> found, boolean searched) {
        return new Offer(
                found.stream().map(Candidate::choice).toList(),
                found.isEmpty() ? 0 : found.get(0).total(),
                searched);
    }

    private static Candidate candidate(Row row) {
        var choice = new Choice(String.valueOf(row.getLong("node_id")), row.getString("name"), row.getString("path"));
        return new Candidate(choice, row.getLong("total"));
    }
}
