package org.jiheng.bench.boards;

import org.jiheng.bench.papers.Office;
import org.jiheng.trial.Premises;
import org.jiheng.trial.Running;

/** A second instance on the database of an office. */
final class Neighbour implements AutoCloseable {

    private final Premises premises = new Premises();
    final Running jiheng;

    Neighbour(Office office) {
        jiheng = premises.with("JIHENG_KEY", Office.KEY)
                .with("DATABASE_URL", url(office, "jiheng", "application"))
                .with("DATABASE_OWNER_URL", url(office, "jiheng_owner", "owner"))
                .start();
    }

    private static String url(Office office, String role, String password) {
        var books = office.premises.books();
        return "postgresql://%s:%s@127.0.0.1:%d/jiheng?sslmode=disable"
                .formatted(role, books.password(password), books.port());
    }

    @Override
    public void close() {
        try (premises;
                jiheng) {
            System.err.println("The neighbour leaves.");
        }
    }
}
