package org.jiheng.target.opening;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.web.Reply;
import org.jiheng.web.page.Choice;

/** The page on which somebody opens the declaration of a project, with what it can begin from. */
record OpeningPage(Known known) {

    private static final String VIEW = "target/new";

    Reply first() {
        return Reply.page(
                VIEW, model(Form.empty().showing("from", known.lastYears().isPresent() ? "last" : "empty")));
    }

    Reply again(Form form) {
        return Reply.askAgain(VIEW, model(form));
    }

    private Map<String, Object> model(Form form) {
        known.mustBeActive();
        var model = new HashMap<String, Object>();
        model.put("project", known.year().project());
        model.put("year", String.valueOf(known.year().year()));
        model.put("scheme", known.scheme());
        model.put("sources", sources());
        model.put("others", known.others().stream().map(OpeningPage::choice).toList());
        model.put("form", form);
        return model;
    }

    private List<Choice> sources() {
        var sources = new ArrayList<Choice>();
        sources.add(
                new Choice("empty", say("An empty form"), say("One row for each type of indicators of the scheme")));
        known.lastYears().ifPresent(id -> sources.add(lastYears()));
        if (!known.others().isEmpty()) {
            sources.add(new Choice(
                    "other", say("The declaration of another project"), say("Goals and indicators, not the money")));
        }
        return sources;
    }

    private Choice lastYears() {
        return new Choice(
                "last",
                say("What was approved for {0}", String.valueOf(known.year().year() - 1)),
                say("Goals and indicators; its targets become the values of earlier years"));
    }

    private static Choice choice(OriginStore.Line line) {
        return Choice.of(
                String.valueOf(line.id()),
                say("{0} · {1} · {2}|source", String.valueOf(line.year()), line.project(), line.unit()));
    }
}
