package org.jiheng.session;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jiheng.session.life.Tokens;
import org.jiheng.trial.Books;

/** Sessions to which nobody signed in one by one, for those who need hundreds of them. */
public final class MadeSessions {

    private static final String MADE = """
            insert into session (id, account_id, node_id, ends_at, address, agent)
            select gen_random_uuid(), a.id, (select min(p.node_id) from post p where p.account_id = a.id),
                   now() + interval '10 hours', '127.0.0.1', 'made'
              from account a, generate_series(1, %d)
             where a.login = '%s'
            """;

    private MadeSessions() {}

    /** The cookie of each, of one person, in an instance with this key. */
    public static List<String> cookies(Books books, String login, int count, String key) {
        books.fillIn(MADE.formatted(count, login));
        var account = books.count("select id from account where login = '%s'".formatted(login));
        var made = "select id from session where account_id = %d and agent = 'made' order by made_at desc limit %d"
                .formatted(account, count);
        var vertx = Vertx.vertx();
        try {
            var tokens = new Tokens(vertx, Base64.getDecoder().decode(key));
            return books.column(made).stream()
                    .map(id -> "jiheng=" + tokens.token(UUID.fromString(id), account, Duration.ofHours(10)))
                    .toList();
        } finally {
            vertx.close().await();
        }
    }
}
