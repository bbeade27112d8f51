package org.jiheng.bench.papers;

import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jiheng.bench.gauge.BarePage;
import org.jiheng.bench.gauge.Overheard;
import org.jiheng.trial.Running;

/** The bare page beside an office: it asks the same statements and answers with the same text. */
record Bare(Office office) {

    Running launch(String name, String page, Overheard asked) throws IOException {
        var data = office.premises.data();
        var text = Files.writeString(data.resolve(name + ".html"), page);
        var statements = Files.writeString(data.resolve(name + ".json"), statements(asked));
        var books = office.premises.books();
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "@bin/jvm.options",
                "-cp",
                System.getProperty("java.class.path"),
                BarePage.class.getName(),
                Integer.toString(books.port()),
                books.password("application"),
                text.toString(),
                Office.NAME,
                Office.KEY,
                statements.toString());
        return Running.launch(command, Map.of(), data.resolve(name + ".log"));
    }

    /** The look-up of the session it does anyway. */
    private static String statements(Overheard asked) {
        var all = new JsonArray();
        for (var transaction : asked.transactions()) {
            var one = new JsonArray();
            transaction.forEach(statement -> one.add(statement.written()));
            if (!one.toString().contains("from session s")) {
                all.add(one);
            }
        }
        return all.encode();
    }
}
