package org.jiheng.scoring.second;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiheng.scoring.Scores;
import org.postgresql.PGConnection;

/** Scores made-up papers with the engine and with the SQL beside it, and lists where they differ. */
public final class SecondOpinion {

    private static final Path SQL = Path.of("src/test/resources/scoring/second.sql");
    private static final List<String> RULES = List.of("rule", "step", "ceiling", "grade", "tier", "item", "band");
    private static final int MOST_TOLD = 20;

    /** What is held in memory at a time. */
    private static final int BATCH = 5_000;

    private final Connection database;
    private final Packs packs = Packs.all();
    private final RandomGenerator random;

    /** What was compared, and where the two disagree. */
    public record Compared(int forms, int rows, List<String> differences) {}

    public SecondOpinion(Connection database, long seed) throws SQLException, IOException {
        this.database = database;
        random = new SplittableRandom(seed);
        execute(Files.readString(SQL));
        var insert = "insert into second.pack select j ->> 'code', j from (select ?::jsonb as j) p";
        for (var text : packs.texts()) {
            try (var statement = database.prepareStatement(insert)) {
                statement.setString(1, text);
                statement.execute();
            }
        }
        for (var rules : RULES) {
            execute("refresh materialized view second." + rules);
        }
        execute("analyze");
    }

    /** Goes on where it ended before. */
    public Compared compare(int forms) throws SQLException, IOException {
        var rows = 0;
        var differences = new ArrayList<String>();
        for (var done = 0; done < forms && differences.isEmpty(); done += BATCH) {
            var batch = batch(Math.min(BATCH, forms - done));
            rows += batch.stream().mapToInt(form -> form.sheet().rows().size()).sum();
            differences.addAll(differences(batch));
        }
        return new Compared(forms, rows, differences);
    }

    private List<RandomForm> batch(int forms) {
        return IntStream.range(0, forms)
                .mapToObj(id -> new RandomForm(
                        random,
                        id,
                        packs.terms().get(random.nextInt(packs.terms().size()))))
                .toList();
    }

    private List<String> differences(List<RandomForm> batch) throws SQLException, IOException {
        execute("truncate second.form, second.line, second.result");
        copyIn("second.form", batch.stream().map(RandomForm::facts).collect(Collectors.joining()));
        copyIn("second.line", batch.stream().map(RandomForm::lines).collect(Collectors.joining()));
        execute("analyze second.form, second.line; insert into second.result select * from second.scored");
        var rows = copyOut(
                "select form, number, trim_scale(points), score, outcome, completion, gain from second.result order by 1, 2");
        var sums = copyOut("select id, rate, execution, points, result, complete, grade from second.summed order by 1");
        var found = batch.parallelStream().map(RandomForm::scores).toList();
        var differences = new ArrayList<String>();
        var at = 0;
        for (var id = 0; id < batch.size(); id++) {
            var scores = found.get(id);
            for (var number = 0; number < scores.rows().size(); number++) {
                compare(told(id, number + 1, scores.rows().get(number)), rows.get(at++), batch.get(id), differences);
            }
            compare(told(id, scores), sums.get(id), batch.get(id), differences);
        }
        return differences;
    }

    private static void compare(String one, String other, RandomForm form, List<String> differences) {
        if (!one.equals(other) && differences.size() < MOST_TOLD) {
            differences.add("%n  the engine %s%n  the SQL    %s%n  of %s".formatted(one, other, form));
        }
    }

    private static String told(int id, int number, Scores.Row row) {
        return String.join(
                "\t",
                Integer.toString(id),
                Integer.toString(number),
                written(row.weight().map(points -> points.stripTrailingZeros().toPlainString())),
                written(row.score()),
                row.outcome().name(),
                written(row.completion()),
                written(row.explanation().oneMore()));
    }

    private static String told(int id, Scores scores) {
        return String.join(
                "\t",
                Integer.toString(id),
                written(scores.execution().rate()),
                written(scores.execution().score()),
                scores.sum().toPlainString(),
                scores.total().toPlainString(),
                scores.complete() ? "t" : "f",
                written(scores.grade()));
    }

    private static String written(Optional<?> figure) {
        return figure.map(Object::toString).orElse("\\N");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void copyIn(String table, String lines) throws SQLException, IOException {
        var copying = database.unwrap(PGConnection.class).getCopyAPI();
        copying.copyIn("copy %s from stdin".formatted(table), new StringReader(lines));
    }

    private List<String> copyOut(String query) throws SQLException, IOException {
        var out = new ByteArrayOutputStream();
        database.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (%s) to stdout".formatted(query), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
