package org.jiheng.evidence.intake;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.box.Places;
import org.jiheng.form.Form;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.paper.PaperStore;
import org.jiheng.problem.Problem;
import org.jiheng.web.Request;
import org.jiheng.web.incoming.Tray;
import org.jiheng.words.Say;

/** Files sent to a paper in one request: taken in piece by piece, then made to lie with it all at once. */
public final class Sending {

    private static final String FIELD = "file.";
    private static final int MOST_FILES = 50;

    private final Database db;
    private final Request request;
    private final Paper paper;
    private final Desk desk;
    private final Limits limits;
    private final Narrows narrows;
    private final IntakeStore store;
    private final List<Deposit> deposits = new ArrayList<>();

    public Sending(Database db, Request request, Paper paper, Desk desk, Limits limits, Narrows narrows) {
        this.db = db;
        this.request = request;
        this.paper = paper;
        this.desk = desk;
        this.limits = limits;
        this.narrows = narrows;
        store = new IntakeStore(db, paper, request.viewer());
    }

    /** What became of one file: the number under which it lies here, or why it does not. */
    public record Outcome(String name, String place, long id, Say about, Optional<Say> refusal) {}

    /** Nothing that was sent stays behind unless all of the request arrived and proved to be its sender's own. */
    public Future<List<Outcome>> run() {
        if (request.inflow().announced() > limits.sending()) {
            throw Problem.tooLarge(say(
                    "What was sent is larger than {0} MB, which the files of one paper may have together; nothing was kept. Send fewer or smaller files.",
                    limits.paperMegabytes()));
        }
        return request.inflow()
                .take(limits.sending(), this::tray)
                .compose(form -> db.deed(request.viewer().scope(), tx -> arrive(tx, form)))
                .transform(done -> store.drop(unneeded(done.result()))
                        .transform(dropped -> done.succeeded()
                                ? Future.succeededFuture(done.result())
                                : Future.failedFuture(done.cause())));
    }

    private Tray tray(String field, String name) {
        var deposit = new Deposit(store, narrows, limits, field, GivenName.of(name));
        if (deposits.size() >= MOST_FILES) {
            deposit.refuse(say("More than {0} files came at once; attach it again with the next", MOST_FILES));
        }
        deposits.add(deposit);
        return deposit;
    }

    private List<Long> unneeded(List<Outcome> outcomes) {
        var kept = outcomes == null
                ? List.<Long>of()
                : outcomes.stream().map(Outcome::id).toList();
        return deposits.stream()
                .map(Deposit::id)
                .filter(id -> id > 0 && !kept.contains(id))
                .toList();
    }

    private Future<List<Outcome>> arrive(Database tx, Form form) {
        if (deposits.size() == 1 && !form.raw("name").isBlank()) {
            deposits.get(0).isCalled(form.raw("name"));
        }
        return new PaperStore(tx)
                .hold(paper.id(), request.viewer())
                .compose(held -> Places.of(tx, held, desk.within(tx), request.viewer())
                        .compose(places ->
                                oneByOne(form, file -> new Arrival(tx, request, held, places, limits, file))));
    }

    private Future<List<Outcome>> oneByOne(Form form, Function<Deposit, Arrival> arrival) {
        var key = form.raw("key").matches("[0-9a-f-]{36}") ? form.raw("key") : request.requestId();
        var outcomes = new ArrayList<Outcome>();
        var turn = Future.<Void>succeededFuture();
        for (var file : deposits) {
            if (!file.nothing()) {
                turn = turn.compose(before -> arrival.apply(file).at(place(file, form), key + ":" + outcomes.size()))
                        .map(outcome -> {
                            outcomes.add(outcome);
                            return null;
                        });
            }
        }
        return turn.map(done -> List.copyOf(outcomes));
    }

    private static String place(Deposit deposit, Form form) {
        return deposit.field().startsWith(FIELD) ? deposit.field().substring(FIELD.length()) : form.raw("place");
    }
}
