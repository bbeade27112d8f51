package org.jiheng.organisation;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.IntStream;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** A node of the organisation with everywhere it has stood, the earliest first. */
public record Node(
        long id,
        NodeKind kind,
        boolean financeBureau,
        Details details,
        int version,
        boolean changeable,
        List<Placement> placements) {

    /** A line of its history; only the newest can be taken back. */
    public record Past(Placement placement, boolean later, boolean undoable) {}

    public Placement last() {
        return placements.get(placements.size() - 1);
    }

    public Placement previous() {
        return placements.get(placements.size() - 2);
    }

    public boolean hasHistory() {
        return placements.size() > 1;
    }

    /** How it stands this year, or will stand first. */
    public Placement now() {
        return placements.stream()
                .filter(placement -> placement.holdsIn(BudgetYear.current()))
                .findFirst()
                .orElse(placements.get(0));
    }

    public String name() {
        return now().name();
    }

    public String lastName() {
        return last().name();
    }

    public String href() {
        return "/organisation/" + id;
    }

    public List<Past> history() {
        return IntStream.range(0, placements.size())
                .map(back -> placements.size() - 1 - back)
                .mapToObj(at -> past(placements.get(at)))
                .toList();
    }

    private Past past(Placement placement) {
        return new Past(
                placement, placement.fromYear() > BudgetYear.current(), hasHistory() && placement.equals(last()));
    }

    public boolean merged() {
        return last().merged();
    }

    public String parentName() {
        return last().parentName();
    }

    /** The change that can be undone, and what holds again then. */
    public List<Step> newest() {
        return List.of(new Step(say("This change is undone"), last()), new Step(say("This holds again"), previous()));
    }

    /** One side of a change, with the word for it. */
    public record Step(Say label, Placement placement) {}

    public boolean isDepartment() {
        return kind == NodeKind.DEPARTMENT;
    }

    public boolean isTopOf(Viewer viewer) {
        return id == viewer.nodeId();
    }

    public boolean inUse() {
        return last().active();
    }

    /** One may sit on a branch, but not saw it off. */
    public boolean movableBy(Viewer viewer) {
        return inUse() && !isTopOf(viewer) && kind != NodeKind.PLATFORM;
    }
}
