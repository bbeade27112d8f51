package org.jiheng.overall.sheet;

import java.util.List;
import java.util.Map;
import org.jiheng.overall.Overall;
import org.jiheng.overall.OverallPart;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.paper.Tones;
import org.jiheng.words.Say;

/** A chapter of the report as its page shows it. */
public record Chapter(
        Overall overall, OverallPart part, Map<String, Object> facts, List<Bound> said, boolean editable) {

    private static final Map<OverallPart, List<String>> SENTENCES = Map.of(
            OverallPart.EXECUTION, List.of("execution", "initial"),
            OverallPart.MANAGEMENT, List.of("carryover", "difference"),
            OverallPart.CONCLUSION, List.of("score", "projects"));

    /** What stands under one heading. */
    public record Group(Say title, List<Question> questions) {

        /** What stands alone takes the whole width. */
        public boolean one() {
            return questions.size() == 1;
        }

        /** On paper a heading under which nothing is written is left out. */
        public boolean printed() {
            return !questions.stream().allMatch(Question::blank);
        }
    }

    public String code() {
        return part.anchor();
    }

    public Say title() {
        return part.label();
    }

    public String fact() {
        return part.fact();
    }

    public String found() {
        return "found." + part.anchor();
    }

    /** What the checks found in it. */
    public Object told() {
        return facts.getOrDefault(found(), "");
    }

    public Object tone() {
        return facts.getOrDefault(found() + Tones.TONE, "");
    }

    public Object status() {
        return part.status(overall).label();
    }

    public List<Group> groups() {
        return part.headings().stream()
                .map(heading -> new Group(
                        heading.title(),
                        heading.cells().stream()
                                .map(cell -> new Question(overall, cell))
                                .toList()))
                .toList();
    }

    /** The sentences of the chapter that state its figures. */
    public List<Sentence> sentences() {
        return SENTENCES.getOrDefault(part, List.of()).stream()
                .flatMap(name -> said.stream().filter(bound -> bound.name().equals(name)))
                .map(bound -> new Sentence(bound, overall.cells().value(bound.cell()), facts, editable))
                .toList();
    }

    public boolean money() {
        return part == OverallPart.EXECUTION;
    }

    public boolean goals() {
        return part == OverallPart.GOALS;
    }

    public boolean management() {
        return part == OverallPart.MANAGEMENT;
    }

    public boolean scores() {
        return part == OverallPart.SCORES;
    }

    public boolean conclusion() {
        return part == OverallPart.CONCLUSION;
    }

    public boolean advice() {
        return part == OverallPart.ADVICE;
    }
}
