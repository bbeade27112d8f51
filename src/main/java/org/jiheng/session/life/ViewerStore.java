package org.jiheng.session.life;

import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;

/** Reads the person behind a session or a token, in the post they act in. */
public final class ViewerStore {

    /** What is asked of the account {@code a} and of the session or token {@code s}. */
    public static final String PERSON = """
            s.account_id, s.node_id, a.name, a.one_time, a.password_set_at, a.language, a.text_size,
            name_of(s.node_id, this_year()) as node_name,
            department_of(s.node_id, this_year()) as department_id,
            array(select role from post p where p.account_id = a.id and p.node_id = s.node_id) as roles,
            (select count(distinct node_id) from post p where p.account_id = a.id) > 1 as several,
            """;

    private ViewerStore() {}

    public static Viewer viewer(UUID session, Row row) {
        var roles = roles(row.getArrayOfStrings("roles"));
        var acts = row.getLong("node_id") != null && !roles.isEmpty();
        return new Viewer(
                session,
                row.getLong("account_id"),
                row.getString("name"),
                acts ? row.getLong("node_id") : Viewer.NOWHERE,
                acts ? row.getString("node_name") : "",
                acts ? row.getLong("department_id") : Viewer.NOWHERE,
                roles,
                row.getBoolean("several"),
                row.getBoolean("one_time"),
                row.getOffsetDateTime("password_set_at"),
                Language.tagged(row.getString("language")).orElse(Language.ZH),
                row.getString("text_size"));
    }

    private static Set<Role> roles(String[] names) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(names).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
