package org.jiheng.session.life;

import io.vertx.core.Future;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Takes away what the door keeps for a while only: kept forms, wrong passwords, answers to deeds. */
public final class Sweeper {

    private static final int ROWS = 1000;
    private static final int BATCHES_A_ROUND = 50;

    private final Database db;

    public Sweeper(Database db) {
        this.db = db;
    }

    /** How many rows went. */
    public Future<Integer> run() {
        return keptForms()
                .compose(forms ->
                        wrongPasswords().compose(passwords -> answers().map(answers -> forms + passwords + answers)));
    }

    private Future<Integer> keptForms() {
        return swept("""
                delete from parked_post
                 where ctid = any(array(select ctid from parked_post
                                         where parked_at < now() - interval '1 hour' limit $1))
                """, 0);
    }

    private Future<Integer> wrongPasswords() {
        return swept("""
                delete from wrong_password
                 where ctid = any(array(select ctid from wrong_password
                                         where at < now() - interval '1 day' limit $1))
                """, 0);
    }

    private Future<Integer> answers() {
        return swept("""
                delete from command
                 where ctid = any(array(select ctid from command
                                         where at < now() - interval '24 hours' limit $1))
                """, 0);
    }

    private Future<Integer> swept(String sql, int batches) {
        return db.ask(Scope.BACKGROUND, sql, ROWS)
                .run()
                .compose(rows -> rows == ROWS && batches < BATCHES_A_ROUND
                        ? swept(sql, batches + 1).map(more -> more + rows)
                        : Future.succeededFuture(rows));
    }
}
