package org.jiheng.web.frame;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** The rooms of the house, in the order of the menu; each is shown to those who may enter. */
public final class Menu {

    /** One room: where it is, what it is called, who may enter. */
    public record Room(String href, Say label, Access access) {}

    /** What waits in a room for somebody, said beside its name; nothing where nothing waits. */
    public interface Mark {
        Future<Optional<Say>> of(Viewer viewer);
    }

    private final List<Room> rooms = new ArrayList<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    public void add(String href, Say label, Access access) {
        rooms.add(new Room(href, label, access));
    }

    public void mark(String href, Mark mark) {
        marks.put(href, mark);
    }

    /** What can be told of the rooms now; what cannot be found out at this moment is left out. */
    Future<Map<String, Say>> marks(Viewer viewer) {
        var known = new ConcurrentHashMap<String, Say>();
        var asked = marks.entrySet().stream()
                .map(each -> each.getValue()
                        .of(viewer)
                        .onSuccess(say -> say.ifPresent(one -> known.put(each.getKey(), one))))
                .toList();
        return asked.isEmpty()
                ? Future.succeededFuture(Map.of())
                : Future.join(asked).transform(all -> Future.succeededFuture(known));
    }

    List<Room> of(Viewer viewer) {
        return viewer.acts()
                ? rooms.stream().filter(room -> room.access().admits(viewer)).toList()
                : List.of();
    }
}
