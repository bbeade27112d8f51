package org.jiheng.trial.caller;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Someone who changes between two posts without a pause, each change a deed in the history, through every trouble. */
public final class Writer implements Runnable {

    /** What the writers saw: the numbers of the pages that acknowledged a deed, and what was never answered. */
    public record Memory(Queue<String> acknowledged, AtomicInteger unknown, AtomicInteger busy, Queue<String> wrong) {

        public Memory() {
            this(
                    new ConcurrentLinkedQueue<>(),
                    new AtomicInteger(),
                    new AtomicInteger(),
                    new ConcurrentLinkedQueue<>());
        }
    }

    private static final String[] POSTS = {"11", "12"};

    private final String login;
    private final IntSupplier port;
    private final Memory memory;
    private Caller caller;
    private int turn;

    public Writer(int number, IntSupplier port, Memory memory) {
        login = "writer" + number;
        this.port = port;
        this.memory = memory;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                deed();
            } catch (IOException cut) {
                memory.unknown().incrementAndGet();
                caller = null;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            } catch (IllegalStateException interrupted) {
                return;
            }
        }
    }

    /** A session whose fate is unknown is left alone; the next deed is to sign in anew. */
    private void deed() throws IOException {
        if (caller == null) {
            var fresh = new Caller(port.getAsInt());
            if (noted(fresh.signIn(login, Caller.PASSWORD))) {
                caller = fresh;
            }
        } else if (!noted(caller.post("/post", Map.of("node", POSTS[turn++ % 2])))) {
            caller = null;
        }
    }

    private boolean noted(HttpResponse<String> answer) {
        var done = answer.statusCode() == 303
                && !answer.headers().firstValue("Location").orElse("").startsWith("/sign-in");
        if (done) {
            memory.acknowledged()
                    .add(answer.headers().firstValue("X-Request-Id").orElseThrow());
        } else if (answer.statusCode() == 503) {
            memory.busy().incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        } else {
            memory.wrong().add(login + " got " + answer.statusCode());
        }
        return done;
    }
}
