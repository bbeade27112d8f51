package org.jiheng.evidence.box;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.Limits;
import org.jiheng.evidence.Openness;
import org.jiheng.paper.PaperKind;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** All files one person sees with a paper, place by place. */
public final class Boxes {

    private final Cover cover;
    private final boolean fills;
    private final Limits limits;
    private final Map<String, List<Attachment>> files;

    Boxes(Cover cover, Viewer viewer, Limits limits, List<Attachment> files) {
        this.cover = cover;
        this.limits = limits;
        fills = viewer.is(Role.FILLER);
        this.files = files.stream().collect(Collectors.groupingBy(Attachment::place));
    }

    /** The label is a sentence or a text, and names the place for those who do not see it. */
    public Box at(String place, Object label) {
        return new Box(cover.paper().id(), place, label, files.getOrDefault(place, List.of()), limits, adds(place));
    }

    /** The present version takes files while it is filled in; one of the versions handed in shows what it came with. */
    public boolean adds(String place) {
        return fills
                && (place.equals(Attachment.SIGNED) ? !cover.older() : cover.editable())
                && Openness.of(cover.paper(), place);
    }

    /** Whether there is nothing to see, and nothing to attach. */
    boolean bare() {
        return files.isEmpty() && !adds(Attachment.FORM) && !adds(Attachment.SIGNED);
    }

    Enclosed nothing() {
        return new Enclosed(List.of(), Optional.empty(), limits, false);
    }

    Enclosed enclosed(Places places) {
        var boxes = places.all().stream().map(place -> at(place.value(), place.label()));
        var elsewhere = filled(places).stream().filter(box -> !places.offers(box.place()));
        return new Enclosed(
                Stream.concat(boxes, elsewhere).filter(Box::drawn).toList(),
                signed().filter(Box::drawn),
                limits,
                cover.paper().kind() == PaperKind.SELF_EVALUATION);
    }

    private Optional<Box> signed() {
        var edition = cover.edition().map(Edition::number).orElse(cover.paper().edition());
        return edition == 0 || cover.stillPrivate()
                ? Optional.empty()
                : Optional.of(at(Attachment.SIGNED, say("Signed and sealed copy of edition {0}", edition)));
    }

    /** Places with files, those of the paper in its order first. */
    public List<Box> filled(Places places) {
        var order = new LinkedHashSet<String>();
        places.all().forEach(place -> order.add(place.value()));
        order.addAll(new ArrayList<>(files.keySet()));
        order.remove(Attachment.SIGNED);
        return order.stream()
                .filter(files::containsKey)
                .map(place -> at(place, places.place(place).label()))
                .toList();
    }
}
