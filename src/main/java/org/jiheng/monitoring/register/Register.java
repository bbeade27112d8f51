package org.jiheng.monitoring.register;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiheng.database.Database;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.Schemes;
import org.jiheng.viewer.Viewer;

/** The monitorings a filter leaves, each with its light, in the order that was asked for. */
final class Register {

    private final RegisterStore store;
    private final Schemes schemes;

    Register(Database db, Schemes schemes) {
        store = new RegisterStore(db);
        this.schemes = schemes;
    }

    Future<List<RegisterLine>> lines(RegisterFilter filter, Viewer viewer) {
        return store.all(filter, viewer).compose(stored -> schemes(stored).map(known -> lines(stored, known, filter)));
    }

    private Future<Map<Long, Scheme>> schemes(List<RegisterStore.Stored> stored) {
        var asked = stored.stream()
                .map(RegisterStore.Stored::schemeId)
                .distinct()
                .map(schemes::find)
                .toList();
        return Future.all(asked)
                .map(all -> all.<Scheme>list().stream().collect(Collectors.toMap(Scheme::id, Function.identity())));
    }

    private static List<RegisterLine> lines(
            List<RegisterStore.Stored> stored, Map<Long, Scheme> known, RegisterFilter filter) {
        var lines = new ArrayList<RegisterLine>();
        stored.stream()
                .map(each -> line(each, known.get(each.schemeId()), filter.year()))
                .filter(line -> filter.light().isEmpty()
                        || filter.light().equals(line.lamp().light()))
                .forEach(lines::add);
        RegisterOrder.computed(filter.papers().sort()).ifPresent(lines::sort);
        return lines;
    }

    private static RegisterLine line(RegisterStore.Stored stored, Scheme scheme, int year) {
        var monitoring = new Monitoring(stored.cells(), year, scheme);
        return new RegisterLine(
                stored.id(),
                stored.project(),
                stored.unit(),
                stored.state(),
                stored.lastApproved(),
                stored.open(),
                stored.overdue(),
                stored.due(),
                monitoring,
                monitoring.light());
    }
}
