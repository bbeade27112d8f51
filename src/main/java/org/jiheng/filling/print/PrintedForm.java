package org.jiheng.filling.print;

import java.util.ArrayList;
import java.util.List;
import org.jiheng.filling.Filling;
import org.jiheng.layout.Section;

/** A form as it is printed, part by part in the order of the paper. */
public record PrintedForm(Filling filling) {

    /**
     * A part on paper.
     *
     * @param opens whether a new sheet begins with it
     * @param begins whether it is the first part of the report, which is headed by its title once more
     */
    public record Part(Section section, boolean opens, boolean begins, List<Line> lines, List<Block> blocks) {

        public String title() {
            return section.title();
        }

        public boolean headed() {
            return !section.continues();
        }

        public boolean cover() {
            return section.print() == Section.Print.COVER;
        }

        public boolean report() {
            return section.print() == Section.Print.REPORT;
        }

        public boolean signatures() {
            return section.print() == Section.Print.SIGNATURES;
        }

        public boolean table() {
            return section.print() == Section.Print.TABLE;
        }
    }

    /** A line of a cover, a report or of signatures: what it is called and what stands there. */
    public record Line(String label, Object value, boolean text, boolean day, List<Tick> ticks) {}

    /** One of several words of which one is ticked. */
    public record Tick(String name, boolean ticked) {}

    /** A table on paper: so many columns, and its rows of boxes. */
    public record Block(String look, int columns, List<List<Box>> head, List<List<Box>> rows) {}

    /** A box of a table on paper. */
    public record Box(Object text, boolean head, int span, int down, String look) {

        /** Templates ask rather than compare. */
        public boolean broad() {
            return span > 1;
        }

        public boolean tall() {
            return down > 1;
        }

        static Box head(Object text) {
            return new Box(text, true, 1, 1, "");
        }

        static Box of(Object text, String look) {
            return new Box(text, false, 1, 1, look);
        }

        Box over(int columns) {
            return new Box(text, head, columns, down, look);
        }

        Box along(int rows) {
            return new Box(text, head, span, rows, look);
        }
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        var before = Section.Print.COVER;
        for (var section : filling.layout().sections()) {
            var begins =
                    section.print() == Section.Print.REPORT && parts.stream().noneMatch(Part::report);
            var opens = begins || before == Section.Print.COVER && !parts.isEmpty();
            parts.add(new PartPrinter(filling, section).part(opens, begins));
            before = section.print();
        }
        return parts;
    }
}
