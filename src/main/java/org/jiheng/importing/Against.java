package org.jiheng.importing;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.user.NodeStore;
import org.jiheng.user.Nodes;
import org.jiheng.viewer.Viewer;

/** A list as it stands against the organisation and the accounts of this moment. */
record Against(Preview preview, Nodes nodes) {

    static Future<Against> now(Database db, long id, Viewer viewer) {
        return new ImportStore(db)
                .content(id, viewer)
                .map(table -> PeopleList.read(List.of(table)))
                .compose(list -> new NodeStore(db).below(viewer).compose(nodes -> of(db, list, nodes, viewer)));
    }

    private static Future<Against> of(Database db, PeopleList list, Nodes nodes, Viewer viewer) {
        return new RosterStore(db)
                .known(Check.logins(list), viewer)
                .map(known -> new Check(nodes, known).run(list))
                .map(people -> new Against(
                        new Preview(people, list.unused(), list.table().notes()), nodes));
    }
}
