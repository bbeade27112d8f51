package org.jiheng.database.backup.inventory;

/** The last seal of the history when the backup was taken. */
public record Head(long number, String hash) {

    @Override
    public String toString() {
        return "seal %d %s".formatted(number, hash.substring(0, Math.min(16, hash.length())));
    }
}
