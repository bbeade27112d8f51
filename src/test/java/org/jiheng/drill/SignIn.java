package org.jiheng.drill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jiheng.trial.Books;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.Verdict;
import org.jiheng.trial.caller.Caller;

/** Knocks with wrong passwords: an unknown account must answer like a known one, and guessing must end soon. */
public final class SignIn {

    private static final int TRIES = 60;
    private static final int WARM_UP = 30;
    private static final int ALLOWED = 5;

    private final Running jiheng;
    private final Books books;

    private SignIn(Running jiheng, Books books) {
        this.jiheng = jiheng;
        this.books = books;
    }

    public static void main(String[] args) throws IOException {
        var verdict = new Verdict();
        double difference;
        int guesses;
        int ghosts;
        try (var premises = new Premises();
                var jiheng = premises.start()) {
            premises.books().fill(TRIES + WARM_UP);
            var drill = new SignIn(jiheng, premises.books());
            difference = drill.difference();
            guesses = drill.guesses("roads.head");
            ghosts = drill.guesses("no.such.person");
        }
        verdict.expect(Math.abs(difference) < 20, "known and unknown accounts differ by %.1f ms", difference);
        verdict.expect(guesses == ALLOWED && ghosts == ALLOWED, "the door stayed open for %d and %d", guesses, ghosts);
        verdict.end(
                "%d sign-ins each; a known account takes %.1f ms longer; a known one is closed after %d wrong passwords,"
                        + " an unknown one after %d",
                TRIES, difference, guesses, ghosts);
    }

    /** By turns, so that whatever else the machine does meets both. */
    private double difference() throws IOException {
        var known = new ArrayList<Double>();
        var unknown = new ArrayList<Double>();
        for (var person = 1; person <= TRIES + WARM_UP; person++) {
            known.add(millis("writer" + person));
            unknown.add(millis("ghost" + person));
            books.run("delete from wrong_password");
        }
        return median(known.subList(WARM_UP, known.size())) - median(unknown.subList(WARM_UP, unknown.size()));
    }

    private double millis(String login) throws IOException {
        var start = System.nanoTime();
        if (new Caller(jiheng.port()).signIn(login, "wrong password").statusCode() != 422) {
            throw new IllegalStateException("let in with a wrong password");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** How many wrong passwords are tried before the right one is of no use. */
    private int guesses(String login) throws IOException {
        for (var guess = 1; guess <= 2 * ALLOWED; guess++) {
            var page = new Caller(jiheng.port()).signIn(login, "guess " + guess);
            if (page.body().contains("密码错误次数过多")) {
                return guess - 1;
            }
        }
        return 2 * ALLOWED;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
