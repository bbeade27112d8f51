package org.jiheng.project.sheet;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.project.Funding;
import org.jiheng.project.Organised;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Roles;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.page.SummaryRow;
import org.jiheng.words.Say;

/** What the sheet of a project says about the project itself and its money. */
final class SheetAnswers {

    /** Another year of the same project. */
    record YearLink(String year, String href, boolean current) {}

    /** The money from one source, as a line of the sheet. */
    record FundLine(Say source, BigDecimal initial, BigDecimal adjusted, String reason) {

        static FundLine of(Say source, Funding funding) {
            return new FundLine(source, funding.initial(), funding.adjusted(), funding.reason());
        }
    }

    private SheetAnswers() {}

    static List<YearLink> years(ProjectYear shown, List<ProjectYear> all) {
        return all.stream()
                .map(each -> new YearLink(String.valueOf(each.year()), each.href(), each.year() == shown.year()))
                .toList();
    }

    static List<SummaryRow> basics(ProjectYear year, Viewer viewer) {
        var project = year.project();
        var details = project.details();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(say("Project code"), project.code()));
        rows.add(row(say("Department"), project.departmentName()));
        rows.add(row(say("Carrying unit"), project.unitName()));
        if (!project.nodeName().equals(project.unitName())) {
            rows.add(row(say("Section"), project.nodeName()));
        }
        rows.add(row(say("Project attribute"), project.attribute().label()));
        rows.add(row(say("Project period"), project.period()));
        rows.add(row(say("Start and end"), span(year)));
        rows.add(row(say("Set up in"), text(details.initiatedYear())));
        rows.add(row(
                say("Carried out by"),
                details.organised().<Object>map(Organised::label).orElse("")));
        rows.add(row(say("Grounds on which it was set up"), details.basis()));
        rows.add(row(say("Where the project comes from"), details.origin()));
        rows.add(row(say("Lead section"), details.leadSection()));
        rows.add(row(say("Leader of the project"), details.leader()));
        if (Roles.mayCall(viewer)) {
            rows.add(row(say("Phone"), details.phone()));
        }
        return rows;
    }

    private static SummaryRow row(Say term, Object value) {
        return new SummaryRow(term, value, null);
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static Object span(ProjectYear year) {
        var start = text(year.project().startsOn());
        var end = text(year.project().endsOn());
        return start.isEmpty() && end.isEmpty()
                ? ""
                : say("{0} to {1}|days", start.isEmpty() ? "--" : start, end.isEmpty() ? "--" : end);
    }

    static List<FundLine> funds(ProjectYear year) {
        return year.funds().entrySet().stream()
                .map(each -> FundLine.of(each.getKey().label(), each.getValue()))
                .toList();
    }

    static FundLine total(ProjectYear year) {
        return FundLine.of(say("Total"), year.total());
    }

    static List<Column> columns() {
        return Arrays.asList(
                new Column(say("Source"), false, null, null),
                new Column(say("At the beginning of the year, yuan"), true, null, null),
                new Column(say("Adjusted, yuan"), true, null, null),
                new Column(say("Reason for the adjustment"), false, null, null));
    }
}
