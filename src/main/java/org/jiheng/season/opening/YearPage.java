package org.jiheng.season.opening;

import static org.jiheng.words.Say.say;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.season.StepSetting;
import org.jiheng.season.Window;
import org.jiheng.season.change.Season;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** The page of a year: its windows as they hold for the viewer, and the way its papers go. */
record YearPage(Viewer viewer, int year, List<Season> seasons, List<Window> windows) {

    /** A window of the table. */
    record Line(Season season, Window window) {

        public String days() {
            return window.opensOn() + " – " + window.closesOn();
        }

        /** What the department left of the bureau's days. */
        public Say narrowing() {
            return say(
                    "Narrowed by the department; the finance bureau has {0} to {1}",
                    season.days().opensOn(), season.days().closesOn());
        }
    }

    Map<String, Object> model(List<Integer> years, List<StepSetting> steps, String opener, boolean openedLastYear) {
        var model = new HashMap<String, Object>();
        var finance = viewer.is(Role.FINANCE);
        model.put("year", String.valueOf(year));
        model.put("last", String.valueOf(year - 1));
        model.put("form", Form.empty().showing("year", year));
        model.put("years", choices(years));
        model.put("lines", lines());
        model.put("columns", columns(seesDepartments()));
        model.put("counts", seesDepartments());
        model.put("steps", steps);
        model.put("opener", opener);
        model.put(
                "setter",
                !finance || isOwn() || seasons.isEmpty() ? "" : seasons.get(0).jurisdiction());
        model.put("maySet", finance && isOwn());
        model.put("mayOpen", finance && !isOwn());
        model.put("mayCopy", finance && !isOwn() && openedLastYear);
        model.put("finance", finance);
        return model;
    }

    private boolean isOwn() {
        return seasons.stream().anyMatch(season -> season.jurisdictionId() == viewer.nodeId());
    }

    /** An office above departments sees what each of them narrowed. */
    private boolean seesDepartments() {
        return viewer.is(Role.FINANCE) || viewer.is(Role.AUDITOR);
    }

    /** The year that is shown can be chosen too, however far off it is. */
    private List<Choice> choices(List<Integer> years) {
        return Stream.concat(years.stream(), Stream.of(year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(YearPage::choice)
                .toList();
    }

    private static Choice choice(int year) {
        return Choice.of(String.valueOf(year), String.valueOf(year));
    }

    private List<Line> lines() {
        var held = windows.stream().collect(Collectors.toMap(Window::seasonId, window -> window));
        return seasons.stream()
                .filter(season -> held.containsKey(season.id()))
                .map(season -> new Line(season, held.get(season.id())))
                .toList();
    }

    private static List<Column> columns(boolean counts) {
        var columns = new java.util.ArrayList<>(List.of(
                plain(say("Window|season")),
                plain(say("First day|window")),
                plain(say("Warns from")),
                plain(say("Last day|window")),
                plain(say("State")),
                plain(say("Remark|window"))));
        if (counts) {
            columns.add(new Column(say("Departments with shorter days"), true, null, null));
        }
        return columns;
    }

    static Column plain(Say label) {
        return new Column(label, false, null, null);
    }
}
