package org.jiheng.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiheng.TestDatabase;
import org.junit.jupiter.api.Test;

/** Random histories of a tree: what the database keeps must be what walking up year by year finds. */
class TreeWalkTest {

    private static final int FIRST = 2015;
    private static final int LAST = 2030;

    private final Map<Long, NodeKind> kinds = new HashMap<>();
    private final Map<Long, TreeMap<Integer, Long>> parents = new HashMap<>();

    @Test
    void keepsForEveryYearExactlyWhatStandsBelow() throws SQLException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        try (var connection = TestDatabase.migrated().openAsOwner()) {
            connection.setAutoCommit(false);
            plant(connection, random);
            for (var round = 0; round < 12; round++) {
                move(connection, random);
                assertThat(kept(connection))
                        .as("seed " + seed + ", round " + round)
                        .isEqualTo(walked());
            }
        }
    }

    private void plant(Connection connection, Random random) throws SQLException {
        var sizes = List.of(1, 3, 4, 9, 16, 20);
        for (var kind : NodeKind.values()) {
            for (var number = 0; number < sizes.get(kind.ordinal()); number++) {
                var id = insert(connection, kind);
                kinds.put(id, kind);
                parents.put(id, new TreeMap<>());
                place(connection, id, FIRST, parent(random, kind));
            }
        }
    }

    private void move(Connection connection, Random random) throws SQLException {
        var ids = new ArrayList<>(parents.keySet());
        for (var step = 0; step < 5; step++) {
            var id = ids.get(1 + random.nextInt(ids.size() - 1));
            if (kinds.get(id) != NodeKind.PLATFORM) {
                place(connection, id, FIRST + random.nextInt(LAST - FIRST), parent(random, kinds.get(id)));
            }
        }
    }

    private long parent(Random random, NodeKind kind) {
        var fitting = kinds.keySet().stream()
                .filter(id -> kind.standsUnder(kinds.get(id)))
                .sorted()
                .toList();
        return fitting.isEmpty() ? 0 : fitting.get(random.nextInt(fitting.size()));
    }

    private void place(Connection connection, long id, int year, long parent) throws SQLException {
        parents.get(id).put(year, parent);
        run(connection, """
                insert into placement (node_id, from_year, parent_id, name)
                values (%d, %d, nullif(%d, 0), 'n%d')
                on conflict (node_id, from_year) do update set parent_id = excluded.parent_id
                """.formatted(id, year, parent, id));
    }

    private TreeSet<String> walked() {
        var found = new TreeSet<String>();
        for (var year = FIRST; year <= LAST; year++) {
            for (var node : parents.keySet()) {
                for (var above = node;
                        above != 0;
                        above = parents.get(above).floorEntry(year).getValue()) {
                    found.add(year + ": " + above + " over " + node);
                }
            }
        }
        return found;
    }

    private static TreeSet<String> kept(Connection connection) throws SQLException {
        var sql = """
                select year || ': ' || ancestor_id || ' over ' || node_id
                  from below, generate_series(%d, %d) year
                 where year between from_year and to_year
                """.formatted(FIRST, LAST);
        var found = new TreeSet<String>();
        var rows = 0;
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                found.add(answer.getString(1));
                rows++;
            }
        }
        assertThat(rows).as("no year is kept twice").isEqualTo(found.size());
        return found;
    }

    private static long insert(Connection connection, NodeKind kind) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("insert into node (kind) values ('" + kind + "') returning id")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
