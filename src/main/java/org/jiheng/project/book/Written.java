package org.jiheng.project.book;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.form.RoughDay;
import org.jiheng.project.Attribute;
import org.jiheng.project.Funding;
import org.jiheng.project.Organised;
import org.jiheng.project.Project;
import org.jiheng.project.ProjectDetails;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.words.Figures;

/** Projects and their money as rows to be stored, and as cells of the history. */
final class Written {

    private static final ProjectDetails NOTHING = new ProjectDetails(
            0,
            "",
            "",
            null,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "");

    private Written() {}

    static JsonObject details(ProjectDetails details) {
        var row = new JsonObject()
                .put("node_id", details.nodeId())
                .put("code", details.code())
                .put("name", details.name())
                .put("attribute", details.attribute().name())
                .put("period", details.period())
                .put("initiated_year", details.initiatedYear().orElse(null))
                .put("organised", details.organised().map(Enum::name).orElse(""))
                .put("basis", details.basis())
                .put("lead_section", details.leadSection())
                .put("leader", details.leader())
                .put("phone", details.phone())
                .put("origin", details.origin());
        day(row, "starts", details.startsOn());
        day(row, "ends", details.endsOn());
        return row;
    }

    private static void day(JsonObject row, String which, Optional<RoughDay> day) {
        row.put(which + "_on", day.map(each -> each.first().toString()).orElse(null));
        row.put(
                which + "_precision",
                day.map(RoughDay::precision).orElse(RoughDay.Precision.DAY).name());
    }

    static List<JsonObject> rows(long id, int year, Map<Source, Funding> funds) {
        return funds.entrySet().stream()
                .map(each -> new JsonObject()
                        .put("project_id", id)
                        .put("year", year)
                        .put("source", each.getKey().name())
                        .put("initial", each.getValue().initial().toPlainString())
                        .put("adjusted", each.getValue().adjusted().toPlainString())
                        .put("reason", each.getValue().reason()))
                .toList();
    }

    static Change added(long id, int year, ProjectEntry entry) {
        var details = entry.details();
        var change = Change.of("project", id, details.nodeId(), Deed.ADDED_PROJECT, details.name())
                .cell("year", null, year);
        return funds(compared(NOTHING, details, change), Map.of(), entry.funds());
    }

    static Change changed(ProjectYear before, ProjectEntry after) {
        var details = after.details();
        var change =
                Change.of("project", before.project().id(), details.nodeId(), Deed.CHANGED_PROJECT, details.name());
        return funds(compared(before.project().details(), details, change), before.funds(), after.funds());
    }

    static Change removed(Project project) {
        return Change.of("project", project.id(), project.nodeId(), Deed.REMOVED_PROJECT, project.name())
                .cell("project code", project.code(), null);
    }

    private static Change compared(ProjectDetails was, ProjectDetails after, Change change) {
        return change.cell("project code", was.code(), after.code())
                .cell("project name", was.name(), after.name())
                .cell(
                        "attribute",
                        key(was.attribute()),
                        after.attribute().label().key())
                .cell("period", was.period(), after.period())
                .cell("starts on", text(was.startsOn()), text(after.startsOn()))
                .cell("ends on", text(was.endsOn()), text(after.endsOn()))
                .cell("initiated in", text(was.initiatedYear()), text(after.initiatedYear()))
                .cell("organised", key(was.organised()), key(after.organised()))
                .cell("basis", was.basis(), after.basis())
                .cell("lead section", was.leadSection(), after.leadSection())
                .cell("leader", was.leader(), after.leader())
                .cell("phone", masked(was.phone(), after.phone()), masked(after.phone(), was.phone()))
                .cell("origin", was.origin(), after.origin());
    }

    /** The history is read by more people than a telephone number is; that it changed is enough. */
    private static String masked(String phone, String other) {
        return phone.isEmpty() || phone.equals(other) ? "" : "…" + phone.substring(Math.max(0, phone.length() - 4));
    }

    private static Change funds(Change change, Map<Source, Funding> before, Map<Source, Funding> after) {
        return change.cell("fiscal funds", text(before, Source.FISCAL), text(after, Source.FISCAL))
                .cell("carried over", text(before, Source.CARRYOVER), text(after, Source.CARRYOVER))
                .cell("central funds", text(before, Source.CENTRAL), text(after, Source.CENTRAL))
                .cell("provincial funds", text(before, Source.PROVINCE), text(after, Source.PROVINCE))
                .cell("local funds", text(before, Source.LOCAL), text(after, Source.LOCAL))
                .cell("other funds", text(before, Source.OTHER), text(after, Source.OTHER));
    }

    private static String text(Map<Source, Funding> funds, Source source) {
        return Optional.ofNullable(funds.get(source)).map(Written::text).orElse("");
    }

    private static String text(Funding funding) {
        var amounts = Figures.amount(funding.initial()) + " / " + Figures.amount(funding.adjusted());
        return funding.reason().isEmpty() ? amounts : amounts + " / " + funding.reason();
    }

    private static String key(Attribute attribute) {
        return attribute == null ? "" : attribute.label().key();
    }

    private static String key(Optional<Organised> organised) {
        return organised.map(each -> each.label().key()).orElse("");
    }

    private static String text(Optional<?> value) {
        return value.map(Objects::toString).orElse("");
    }
}
