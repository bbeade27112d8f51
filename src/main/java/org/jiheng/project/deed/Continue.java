package org.jiheng.project.deed;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiheng.audit.Deed;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Years;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** Takes a project over into another year: its basics are the same, its money is entered anew. */
final class Continue implements ProjectDeed {

    private static final int AHEAD = 5;

    @Override
    public String noun() {
        return "continuation";
    }

    @Override
    public Say title() {
        return say("Continue into another year");
    }

    @Override
    public Say lead(ProjectYear year) {
        return say(
                "The project, its contracts and its people go on into the year you choose. The money of that year is entered anew.");
    }

    @Override
    public Say said(ProjectYear year) {
        return say(
                "{0} goes on. Enter its money of the new year.", year.project().name());
    }

    @Override
    public boolean fits(ProjectYear year) {
        return year.year() < Years.LAST;
    }

    @Override
    public List<Choice> years(ProjectYear year, List<ProjectYear> all) {
        return IntStream.rangeClosed(year.year() + 1, Math.min(Years.LAST, year.year() + AHEAD))
                .filter(each -> all.stream().noneMatch(other -> other.year() == each))
                .mapToObj(String::valueOf)
                .map(each -> Choice.of(each, each))
                .toList();
    }

    @Override
    public Map<String, Say> rules() {
        return Map.of(
                "project_code_taken",
                say("Another project of the department has this code in that year; change one of the codes first"),
                "project_year_pkey",
                say("The project is in that year already"));
    }

    @Override
    public Future<Optional<String>> carryOut(Errand errand) {
        var from = errand.year();
        var to = errand.form().year("to", say("Choose the year it goes on into"));
        if (to != 0 && (to <= from.year() || to > from.year() + AHEAD)) {
            errand.form().complain("to", say("Choose the year it goes on into"));
        }
        return errand.form().broken()
                ? Errand.refused()
                : errand.store()
                        .goOn(from, to)
                        .compose(done -> errand.record(
                                errand.change(Deed.CONTINUED_PROJECT).cell("year", from.year(), to)))
                        .compose(recorded -> Errand.done(from.project().href() + "/funds?year=" + to));
    }
}
