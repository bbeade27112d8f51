package org.jiheng.evaluation.register;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.form.Form;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.review.register.PaperFilter;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;

/** Which self-evaluations a list shows; beside what every list of papers asks, the grade. */
record RegisterFilter(PaperFilter papers, String grade) implements ListFilter {

    static RegisterFilter of(Request request) {
        return new RegisterFilter(PaperFilter.of(request), request.query("grade"));
    }

    @Override
    public int year() {
        return papers.year();
    }

    @Override
    public Form typed() {
        return papers.typed().showing("grade", grade);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = papers.chosen(here, nodes);
        if (!grade.isEmpty()) {
            chosen.add(new Chosen(say("Grade"), grade, here.without("grade").toString()));
        }
        return chosen;
    }
}
