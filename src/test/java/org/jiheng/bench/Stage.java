package org.jiheng.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jiheng.bench.gauge.BarePage;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.caller.Caller;

/** A Jiheng with someone signed in, and beside it, on the same database and cookie, the bare page. */
final class Stage implements AutoCloseable {

    static final String PAGE = "/tasks";
    static final String LOGIN = "roads.office";
    static final int WRITERS = 100;

    private static final String NAME = "交通局绩效办";
    private static final String KEY = "dGhlIGJlbmNoIGtlZXBzIGl0cyBrZXkgaW4gdGhlIG9wZW4h";

    final Premises premises = new Premises().with("JIHENG_KEY", KEY);
    final Running jiheng = premises.start();
    final Running bare;
    final Caller caller = new Caller(jiheng.port());

    Stage() throws IOException {
        premises.books().fill(WRITERS);
        if (caller.signIn(LOGIN, Caller.PASSWORD).statusCode() != 303) {
            throw new IllegalStateException("could not sign in");
        }
        caller.get(PAGE);
        var page = Files.writeString(premises.data().resolve("page.html"), right(caller.get(PAGE)));
        bare = launchBare(page);
        right(new Caller(bare.port(), caller).get(PAGE));
    }

    String cookies() {
        return "jiheng=" + caller.cookie("jiheng");
    }

    String session() {
        return premises.books()
                .column("select s.id from session s join account a on a.id = s.account_id where a.login = '%s'"
                        .formatted(LOGIN))
                .get(0);
    }

    /** No figure is believed of pages that are not what they should be. */
    void look() throws IOException {
        right(caller.get(PAGE));
        right(new Caller(bare.port(), caller).get(PAGE));
    }

    private static String right(HttpResponse<String> answer) {
        var body = answer.body();
        if (answer.statusCode() != 200 || !body.contains(NAME) || !body.contains("</html>")) {
            throw new IllegalStateException("not the page: " + answer.statusCode() + " " + body);
        }
        return body;
    }

    private Running launchBare(Path page) {
        var books = premises.books();
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "@bin/jvm.options",
                "-cp",
                System.getProperty("java.class.path"),
                BarePage.class.getName(),
                Integer.toString(books.port()),
                books.password("application"),
                page.toString(),
                NAME,
                KEY);
        return Running.launch(command, Map.of(), premises.data().resolve("bare.log"));
    }

    @Override
    public void close() {
        try (premises;
                jiheng;
                bare) {
            System.err.println("The bench puts its things away.");
        }
    }
}
