package org.jiheng.bench.papers;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;
import org.jiheng.trial.caller.Caller;

/** A Jiheng in the days of declaration: declarations of ten and thirty rows, one for each of a hundred writers. */
public final class Office implements AutoCloseable {

    public static final String KEY = "dGhlIGJlbmNoIGtlZXBzIGl0cyBrZXkgaW4gdGhlIG9wZW4h";

    /** Numbers that mean nothing else, so that they are found again in a statement. */
    static final int FIRST_PAPER = 7_000_000;

    static final int PAPERS = 100;
    static final int WRITERS = 8;

    static final String NAME = "道路一队填报人";

    private static final String CLERK = "roads.clerk";

    public final Premises premises = new Premises().with("JIHENG_KEY", KEY);
    public final Running jiheng;
    public final Caller clerk;
    private final List<Caller> writers = new ArrayList<>();
    private final Map<Integer, Integer> papers = new HashMap<>();

    public Office() throws IOException {
        this(Map.of());
    }

    /** With settings of its own. */
    public Office(Map<String, String> settings) throws IOException {
        settings.forEach(premises::with);
        jiheng = premises.start();
        clerk = new Caller(jiheng.port());
        premises.books().fill(0);
        signIn(clerk, CLERK);
        open(10, 1);
        open(30, 2);
        forWriters();
    }

    public static void signIn(Caller caller, String login) throws IOException {
        if (caller.signIn(login, Caller.PASSWORD).statusCode() != 303) {
            throw new IllegalStateException(login + " could not sign in");
        }
    }

    /** Opened as a clerk opens it, then filled past the application. */
    private void open(int rows, int project) throws IOException {
        var year = premises.books().column("select this_year()").get(0);
        var form = Map.of("project", "" + project, "year", year, "from", "empty");
        var path = clerk.post("/targets", form).headers().firstValue("Location").orElseThrow();
        var id = path.replaceAll("\\D", "");
        var cells = new JsonObject(premises.books()
                .column("select cells from paper where id = " + id)
                .get(0));
        premises.books().run("update paper set cells = '%s' where id = %s".formatted(new Rows(cells).filled(rows), id));
        papers.put(rows, Integer.parseInt(id));
        look(rows);
    }

    private void forWriters() throws IOException {
        premises.books().run("""
                insert into account (id, login, name, node_id, password, one_time) overriding system value
                select 600 + n, 'filler' || n, '同填人' || n, 11, (select password from account where id = 10), false
                  from generate_series(1, %d) n;
                insert into post (account_id, node_id, role) select id, 11, 'FILLER' from account where id > 600;
                insert into project (id, department_id, node_id, code, name, attribute, period, initiated_year)
                       overriding system value
                select %2$d + n, 10, 11, 'bench-' || n, '压测项目' || n, 'ONE_TIME', '1年', null from generate_series(0, %3$d - 1) n;
                insert into paper (id, kind, project_id, year, department_id, node_id, scheme_id, title, cells)
                       overriding system value
                select %2$d + n, kind, %2$d + n, year, department_id, node_id, scheme_id, title, cells
                  from paper, generate_series(0, %3$d - 1) n
                 where id = %4$d;
                """.formatted(WRITERS, FIRST_PAPER, PAPERS, papers.get(30)));
        for (var number = 1; number <= WRITERS; number++) {
            var writer = new Caller(jiheng.port());
            signIn(writer, "filler" + number);
            writers.add(writer);
        }
    }

    String path(int rows) {
        return "/targets/" + papers.get(rows);
    }

    public List<Caller> writers() {
        return writers;
    }

    String cookies() {
        return cookies(clerk);
    }

    /** How many a second are asked for, whatever the server does: half of what it can, and never more than 300. */
    static int pace(double most) {
        return (int) Math.max(5, Math.min(300, most / 2));
    }

    static String cookies(Caller caller) {
        return "jiheng=" + caller.cookie("jiheng");
    }

    /** No figure is believed of a page that is not what it should be; answers its text. */
    String look(int rows) throws IOException {
        return right(clerk.get(path(rows)), rows);
    }

    static String right(HttpResponse<String> answer, int rows) {
        var body = answer.body();
        if (answer.statusCode() != 200 || !body.contains(Rows.name(rows)) || !body.contains("</html>")) {
            throw new IllegalStateException("not the page: " + answer.statusCode() + " " + body);
        }
        return body;
    }

    @Override
    public void close() {
        try (premises;
                jiheng) {
            System.err.println("The office puts its papers away.");
        }
    }
}
