package org.jiheng.reminder.sending;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.project.Years;
import org.jiheng.reminder.asked.Askers;
import org.jiheng.reminder.asked.Rounds;
import org.jiheng.reminder.completeness.DebtFilter;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;

/** The page that shows whom a reminder will reach and what it says, and the deed that sends it. */
public final class SendingRoutes {

    private static final int LONGEST = 500;
    private static final int SHOWN = 50;

    private final Database db;
    private final Letters letters;

    public SendingRoutes(Database db, Letters letters) {
        this.db = db;
        this.letters = letters;
    }

    public void mount(Site site) {
        site.get("/reminders/new", Askers.ACCESS, this::ask);
        site.post("/reminders", Askers.ACCESS, this::send);
    }

    private Future<Reply> ask(Request request) {
        return Rounds.of(Years.of(request), db, request.viewer())
                .compose(rounds -> page(request, DebtFilter.of(request::query, rounds.now()), Form.empty()))
                .map(model -> Reply.page("reminder/new", model));
    }

    private Future<Reply> send(Request request) {
        var form = request.form();
        var filter = DebtFilter.of(form::raw, 1);
        // The field "words" of the list narrows it down; what is said to people has a name of its own.
        var said = form.optionalText("said", LONGEST, say("Write at most {0} characters", LONGEST));
        return form.broken()
                ? page(request, filter, form).map(model -> Reply.askAgain("reminder/new", model))
                : new Once(db).run(request, tx -> new SendReminder(tx, letters).run(request, filter, said));
    }

    private Future<Map<String, Object>> page(Request request, DebtFilter filter, Form form) {
        return new DebtorStore(db).now(filter, request.viewer()).map(round -> {
            var shares = round.shares();
            var model = new HashMap<String, Object>();
            filter.typed().typed().forEach(form::showing);
            model.put("form", form);
            model.put("back", filter.here("/completeness").toString());
            model.put("asked", filter.asked());
            model.put("year", String.valueOf(filter.year()));
            model.put("people", shares.size());
            model.put("papers", round.papers());
            model.put("shares", shares.stream().limit(SHOWN).toList());
            model.put("beyond", Math.max(0, shares.size() - SHOWN));
            model.put("leftOut", round.leftOut());
            model.put(
                    "mailed",
                    shares.stream()
                            .filter(share -> !share.addressee().mail().isEmpty())
                            .count());
            model.put("mail", letters.isSent());
            shares.stream()
                    .findFirst()
                    .ifPresent(first -> model.put(
                            "sample",
                            letters.sample(request.viewer().language(), first, round.asked(), request.viewer())));
            return model;
        });
    }
}
