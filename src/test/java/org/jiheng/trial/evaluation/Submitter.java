package org.jiheng.trial.evaluation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.jiheng.trial.Patience;
import org.jiheng.trial.caller.Caller;

/** Someone who hands in one self-evaluation after the other and, where no answer comes, sends the same form once more. */
public final class Submitter implements Runnable {

    /**
     * What all of them saw: the papers a receipt was given for, the moments of those, and how often an answer was cut,
     * late or wrong.
     */
    public record Memory(
            Map<Integer, String> receipts,
            Queue<Long> moments,
            Queue<String> wrong,
            AtomicInteger cut,
            AtomicInteger busy,
            AtomicInteger resent) {

        public Memory() {
            this(
                    new ConcurrentHashMap<>(),
                    new ConcurrentLinkedQueue<>(),
                    new ConcurrentLinkedQueue<>(),
                    new AtomicInteger(),
                    new AtomicInteger(),
                    new AtomicInteger());
        }
    }

    private static final int LONGEST_AT_THE_DOOR = 120;

    private final String login;
    private final IntSupplier port;
    private final Queue<Integer> drafts;
    private final Memory memory;
    private Caller caller;

    public Submitter(String login, IntSupplier port, Queue<Integer> drafts, Memory memory) {
        this.login = login;
        this.port = port;
        this.drafts = drafts;
        this.memory = memory;
    }

    /** Knocks again where the door is too busy. */
    public void signIn() {
        caller = new Caller(port.getAsInt());
        if (Patience.until(LONGEST_AT_THE_DOOR, this::isIn) >= LONGEST_AT_THE_DOOR) {
            memory.wrong.add(login + " was not let in");
        }
    }

    private boolean isIn() throws IOException {
        return caller.signIn(login, Caller.PASSWORD).statusCode() == 303
                && !caller.token().isEmpty();
    }

    @Override
    public void run() {
        for (var paper = drafts.poll(); paper != null; paper = drafts.poll()) {
            var form = new LinkedHashMap<>(Map.of("version", "0", "agreed", "yes"));
            form.put("key", UUID.randomUUID().toString());
            for (var answered = false; !answered; ) {
                answered = answered(paper, form);
            }
        }
    }

    private boolean answered(int paper, Map<String, String> form) {
        try {
            var answer = caller.send("/papers/" + paper + "/submission", form);
            var place = answer.headers().firstValue("Location").orElse("");
            if (place.equals("/papers/" + paper + "/receipt")) {
                memory.receipts.put(paper, form.get("key"));
                memory.moments.add(System.nanoTime());
                return true;
            }
            if (answer.statusCode() != 503) {
                memory.wrong.add(login + " got " + answer.statusCode() + " " + place + " for " + paper);
                return true;
            }
            memory.busy.incrementAndGet();
        } catch (IOException cut) {
            memory.cut.incrementAndGet();
            caller = new Caller(port.getAsInt(), caller);
        }
        memory.resent.incrementAndGet();
        Patience.pass(0.3);
        return false;
    }
}
