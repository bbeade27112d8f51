package org.jiheng.trial.caller;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import org.jiheng.trial.Patience;

/** Someone who types into one paper with many others, often against an old page, and resends until there is an answer. */
public final class CellWriter implements Runnable {

    private static final double LONGEST_PAUSE = 2;

    private final String login;
    private final IntSupplier port;
    private final String path;
    private final List<String> cells;
    private final CellLedger ledger;
    private final Random random;
    private Caller caller;
    private int seen;
    private int typed;

    public CellWriter(String login, IntSupplier port, int paper, List<String> cells, CellLedger ledger) {
        this.login = login;
        this.port = port;
        this.path = "/papers/" + paper + "/cells";
        this.cells = cells;
        this.ledger = ledger;
        random = new Random(login.hashCode());
    }

    /** Comes in and waits at the door for the others. */
    public CellWriter signIn() {
        try {
            caller = new Caller(port.getAsInt());
            var answer = caller.signIn(login, Caller.PASSWORD);
            if (answer.statusCode() != 303) {
                ledger.fault(login + " was not let in: " + answer.statusCode());
            }
            return this;
        } catch (IOException cut) {
            throw new IllegalStateException(cut);
        }
    }

    @Override
    public void run() {
        while (!ledger.isClosed()) {
            Patience.pass(random.nextDouble() * LONGEST_PAUSE);
            var edit = new LinkedHashMap<String, String>();
            for (var more = random.nextInt(3); more >= 0; more--) {
                edit.put(cells.get(random.nextInt(cells.size())), login + "/" + ++typed);
            }
            deliver(edit, seen);
        }
    }

    private void deliver(Map<String, String> edit, int since) {
        for (var answered = false; !answered; ) {
            try {
                answered = answered(edit, since);
            } catch (IOException cut) {
                ledger.cut();
                caller = new Caller(port.getAsInt(), caller);
            }
            if (!answered) {
                Patience.pass(0.3 + random.nextDouble());
            }
        }
    }

    private boolean answered(Map<String, String> edit, int since) throws IOException {
        var answer = caller.save(path, since, edit);
        if (answer.statusCode() == 503) {
            ledger.busy();
            return false;
        }
        if (answer.statusCode() == 200) {
            heard(edit, new JsonObject(answer.body()));
        } else {
            ledger.fault(login + " got " + answer.statusCode());
        }
        return true;
    }

    /** Every second answer is not looked at, so that the page grows old; every second question is answered with mine. */
    private void heard(Map<String, String> edit, JsonObject answer) {
        var mine = new LinkedHashMap<String, String>();
        answer.getJsonArray("conflicts").stream().map(JsonObject.class::cast).forEach(conflict -> {
            ledger.ask(conflict.getString("cell"), conflict.getString("mine"));
            mine.put(conflict.getString("cell"), conflict.getString("mine"));
        });
        edit.forEach((cell, value) -> {
            if (!mine.containsKey(cell)) {
                ledger.keep(cell, value);
            }
        });
        if (random.nextBoolean()) {
            seen = answer.getInteger("seen");
        }
        if (!mine.isEmpty() && random.nextBoolean()) {
            deliver(mine, answer.getInteger("seen"));
        }
    }
}
