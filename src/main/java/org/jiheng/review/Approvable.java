package org.jiheng.review;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.web.Request;

/** A paper before its reviewer, with what its check found when it was handed in and the reasons given for it. */
record Approvable(Cover cover, List<Told> findings) {

    private static final String DRIFT = "C-01";

    /** Departures from the approved targets pass only with the reviewer's word for them. */
    boolean departs() {
        return findings.stream().anyMatch(told -> told.rule().equals(DRIFT));
    }

    void mustAgree(Form form) {
        if (departs() && !form.ticked("departures")) {
            form.complain("departures", say("Confirm that its departures from the approved targets may stand"));
        }
    }

    Map<String, Object> model(Form form, Request request) {
        return Map.of(
                "cover",
                cover,
                "paper",
                cover.paper(),
                "form",
                form,
                "action",
                request.path(),
                "findings",
                findings,
                "departs",
                departs());
    }
}
