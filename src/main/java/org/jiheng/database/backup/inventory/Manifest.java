package org.jiheng.database.backup.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.database.backup.envelope.BackupFailed;
import org.jiheng.database.schema.Migration;

/** What a backup says about itself before its rows: which program wrote it, of which schema, and what is in it. */
public record Manifest(
        String release,
        String postgresql,
        Instant taken,
        Optional<Head> head,
        List<Migration> migrations,
        List<Sequence> sequences,
        List<Table> tables) {

    public int version() {
        return migrations.stream().mapToInt(Migration::version).max().orElse(0);
    }

    public boolean has(String table) {
        return tables.stream().anyMatch(one -> one.name().equals(table));
    }

    /** One fact a line, its words parted by tabs, to be read by people too. */
    public String text() {
        var facts = Stream.of(
                Stream.of(line("release", release), line("postgresql", postgresql), line("taken", taken)),
                head.stream().map(seal -> line("head", seal.number(), seal.hash())),
                migrations.stream().map(step -> line("migration", step.version(), step.checksum())),
                sequences.stream().map(one -> line("sequence", one.name(), one.last(), one.called())),
                tables.stream().map(table -> line("table", table.name(), String.join("\t", table.columns()))));
        return facts.flatMap(lines -> lines).collect(Collectors.joining());
    }

    public static Manifest read(String text) {
        var release = new String[] {"", "", Instant.EPOCH.toString()};
        var head = new ArrayList<Head>();
        var migrations = new ArrayList<Migration>();
        var sequences = new ArrayList<Sequence>();
        var tables = new ArrayList<Table>();
        for (var line : text.lines().map(one -> one.split("\t")).toList()) {
            switch (line[0]) {
                case "release" -> release[0] = line[1];
                case "postgresql" -> release[1] = line[1];
                case "taken" -> release[2] = line[1];
                case "head" -> head.add(new Head(Long.parseLong(line[1]), line[2]));
                case "migration" -> migrations.add(new Migration(Integer.parseInt(line[1]), Integer.parseInt(line[2])));
                case "sequence" -> sequences.add(sequence(line));
                case "table" ->
                    tables.add(new Table(line[1], Arrays.asList(line).subList(2, line.length)));
                default -> throw new BackupFailed("The backup says what this release does not know: " + line[0]);
            }
        }
        return new Manifest(
                release[0],
                release[1],
                Instant.parse(release[2]),
                head.stream().findFirst(),
                migrations,
                sequences,
                tables);
    }

    private static Sequence sequence(String... line) {
        return new Sequence(line[1], Long.parseLong(line[2]), Boolean.parseBoolean(line[3]));
    }

    private static String line(Object... words) {
        return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining("\t", "", "\n"));
    }
}
