package org.jiheng.pack;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jiheng.words.Say;

/** A JSON text held against its shape: what it says, and every fault in how it says it. */
public record Pack(Map<String, Object> content, List<Fault> faults) {

    public static final int MOST_FAULTS = 200;

    public static Pack read(String text, Shape shape) {
        return read(text, shape, Manners.PACK);
    }

    public static Pack read(String text, Shape shape, Manners manners) {
        var faults = new ArrayList<Fault>();
        var value = Json.read(text, manners, faults);
        if (value instanceof Map<?, ?> found) {
            var content = Tree.of(found).entries();
            faults.addAll(shape.faults(content, manners));
            return new Pack(content, few(faults));
        }
        if (faults.isEmpty()) {
            faults.add(Fault.of("", say("Write an object in curly brackets here")));
        }
        return new Pack(Map.of(), few(faults));
    }

    public static Pack unreadable(Say why) {
        return new Pack(Map.of(), List.of(Fault.of("", why)));
    }

    public static Pack of(Map<String, Object> content, Shape shape) {
        return new Pack(content, few(shape.faults(content, Manners.PACK)));
    }

    /** A pack may be sent to do harm; nobody reads more than this of what is wrong with it. */
    private static List<Fault> few(List<Fault> faults) {
        return List.copyOf(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    public Tree tree() {
        return new Tree(content);
    }
}
