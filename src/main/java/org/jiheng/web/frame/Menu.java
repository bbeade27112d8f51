package org.jiheng.web.frame;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Access;
import org.jiheng.words.Say;

/** The rooms of the house, in the order of the menu; each is shown to those who may enter. */
public final class Menu {

    /** One room: where it is, what it is called, who may enter. */
    public record Room(String href, Say label, Access access) {}

    private final List<Room> rooms = new ArrayList<>();

    public void add(String href, Say label, Access access) {
        rooms.add(new Room(href, label, access));
    }

    List<Room> of(Viewer viewer) {
        return viewer.acts()
                ? rooms.stream().filter(room -> room.access().admits(viewer)).toList()
                : List.of();
    }
}
