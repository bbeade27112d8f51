package org.jiheng.dashboard.figure;

import java.util.List;
import org.jiheng.words.Say;

/** How far the papers of one kind are: all projects as one bar, in pieces by state. */
public record Band(String kind, Say label, boolean thick, List<Segment> segments) {

    /** What the bar shows; states in which there is nothing take no place in it. */
    public List<Segment> drawn() {
        return segments.stream().filter(segment -> !segment.empty()).toList();
    }
}
