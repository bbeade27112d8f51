package org.jiheng.project;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.form.RoughDay;
import org.jiheng.viewer.Viewer;

/** Reads projects at and below the viewer's node, each with what its units were called in the year it is shown in. */
final class ProjectStore {

    private static final String OF_VIEWER = """
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and this_year() between b.from_year and b.to_year)
            """;
    private static final String IN_YEAR = """
            select p.id, p.version, y.department_id, name_of(y.department_id, y.year) as department_name,
                   p.node_id, name_of(p.node_id, y.year) as node_name, y.code, p.name, p.attribute, p.period,
                   name_of(coalesce((select u.id
                                       from below b
                                       join node u on u.id = b.ancestor_id and u.kind = 'UNIT'
                                      where b.node_id = p.node_id
                                        and this_year() between b.from_year and b.to_year),
                                    y.department_id), y.year) as unit_name,
                   p.starts_on, p.starts_precision, p.ends_on, p.ends_precision, p.initiated_year, p.organised,
                   p.basis, p.lead_section, p.leader, p.phone, p.origin,
                   y.year, y.standing, y.reason,
                   coalesce((select jsonb_object_agg(f.source, jsonb_build_array(f.initial::text, f.adjusted::text,
                                                                                f.reason))
                               from funding f
                              where f.project_id = p.id
                                and f.year = y.year), '{}') as funds
              from project p
              join project_year y on y.project_id = p.id
            """;

    private final Database db;

    ProjectStore(Database db) {
        this.db = db;
    }

    /** As it is now: with the names of this year, or of the last one it is in. */
    Future<Project> find(long id, Viewer viewer) {
        var sql = IN_YEAR + """
                 where p.id = $2
                """ + OF_VIEWER + """
                 order by y.year <= this_year() desc, abs(y.year - this_year())
                 limit 1
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), id)
                .one(row -> inYear(row).project());
    }

    Future<List<ProjectYear>> inYears(long id, Viewer viewer) {
        var sql = IN_YEAR + """
                 where p.id = $2
                """ + OF_VIEWER + """
                 order by y.year desc
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), id).all(ProjectStore::inYear);
    }

    Future<List<ProjectYear>> allIn(int year, Viewer viewer) {
        var sql = IN_YEAR + """
                 where y.year = $2
                """ + OF_VIEWER + """
                 order by y.department_id, y.code
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year).all(ProjectStore::inYear);
    }

    Future<List<ProjectYear>> coded(Collection<String> codes, int year, Viewer viewer) {
        var sql = IN_YEAR + """
                 where y.year = $2
                   and y.code = any($3)
                """ + OF_VIEWER + """
                 order by y.department_id, y.code
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year, codes.toArray(String[]::new))
                .all(ProjectStore::inYear);
    }

    static ProjectYear inYear(Row row) {
        return new ProjectYear(
                project(row),
                row.getInteger("year"),
                Standing.valueOf(row.getString("standing")),
                row.getString("reason"),
                funds(row.getJsonObject("funds")));
    }

    private static Project project(Row row) {
        return new Project(
                row.getLong("id"),
                row.getInteger("version"),
                row.getLong("department_id"),
                row.getString("department_name"),
                row.getLong("node_id"),
                row.getString("node_name"),
                row.getString("unit_name"),
                details(row));
    }

    private static ProjectDetails details(Row row) {
        return new ProjectDetails(
                row.getLong("node_id"),
                row.getString("code"),
                row.getString("name"),
                Attribute.valueOf(row.getString("attribute")),
                row.getString("period"),
                day(row, "starts"),
                day(row, "ends"),
                Optional.ofNullable(row.getInteger("initiated_year")),
                Optional.of(row.getString("organised"))
                        .filter(code -> !code.isEmpty())
                        .map(Organised::valueOf),
                row.getString("basis"),
                row.getString("lead_section"),
                row.getString("leader"),
                row.getString("phone"),
                row.getString("origin"));
    }

    private static Optional<RoughDay> day(Row row, String which) {
        return Optional.ofNullable(row.getLocalDate(which + "_on"))
                .map(first -> new RoughDay(first, RoughDay.Precision.valueOf(row.getString(which + "_precision"))));
    }

    private static Map<Source, Funding> funds(JsonObject stored) {
        var funds = new EnumMap<Source, Funding>(Source.class);
        stored.forEach(each -> funds.put(Source.valueOf(each.getKey()), funding((JsonArray) each.getValue())));
        return funds;
    }

    private static Funding funding(JsonArray stored) {
        return new Funding(
                new BigDecimal(stored.getString(0)), new BigDecimal(stored.getString(1)), stored.getString(2));
    }
}
