package org.jiheng.target.opening;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.problem.Problem;
import org.jiheng.project.ProjectYear;
import org.jiheng.scheme.Scheme;

/** What is known of a project in a year before its declaration is opened. */
record Known(
        ProjectYear year,
        Scheme scheme,
        Optional<Long> opened,
        Optional<Long> lastYears,
        List<OriginStore.Line> others) {

    void mustBeActive() {
        if (!year.active()) {
            throw Problem.conflict(say(
                    "This project is not active in {0} ({1}), so it declares no targets.",
                    String.valueOf(year.year()), year.standing().label()));
        }
    }
}
