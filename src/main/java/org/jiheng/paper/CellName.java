package org.jiheng.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a cell in a table: which table, which row, which column. */
public record CellName(String table, String row, String column) {

    private static final Pattern IN_A_TABLE = Pattern.compile("([a-z]+)\\.([a-z0-9]{4,12})\\.([a-z0-9_]+)");
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Empty for a cell that stands in no table. */
    public static Optional<CellName> read(String name) {
        var read = IN_A_TABLE.matcher(name);
        return read.matches()
                ? Optional.of(new CellName(read.group(1), read.group(2), read.group(3)))
                : Optional.empty();
    }

    /** The keys of the rows of a table in which some cells stand. */
    public static Set<String> rows(String table, Collection<String> names) {
        return names.stream()
                .map(CellName::read)
                .flatMap(Optional::stream)
                .filter(cell -> cell.table.equals(table))
                .map(CellName::row)
                .collect(Collectors.toSet());
    }

    /** A key for a row that is being added, which nobody else will have drawn. */
    public static String newRow() {
        var key = new StringBuilder();
        RANDOM.ints(10, 0, LETTERS.length()).forEach(letter -> key.append(LETTERS.charAt(letter)));
        return key.toString();
    }

    /** The key of the row that one form adds, the same when the form is sent again. */
    public static String newRow(String form) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
            var key = new StringBuilder();
            for (var place = 0; place < 10; place++) {
                key.append(LETTERS.charAt(Byte.toUnsignedInt(digest[place]) % LETTERS.length()));
            }
            return key.toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CellName beside(String otherColumn) {
        return new CellName(table, row, otherColumn);
    }

    @Override
    public String toString() {
        return table + "." + row + "." + column;
    }
}
