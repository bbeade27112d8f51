package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.chapter.Heading;
import org.jiheng.overall.chapter.OverallPart;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.paper.page.Tones;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** A chapter of the report as its page shows it. */
public record Chapter(long paper, OverallScored scored, OverallPart part, Map<String, Object> facts, boolean editable) {

    private static final Map<OverallPart, List<String>> SENTENCES = Map.of(
            OverallPart.EXECUTION, List.of("execution", "initial"),
            OverallPart.MANAGEMENT, List.of("carryover", "difference"),
            OverallPart.CONCLUSION, List.of("score", "projects"));

    private static final Map<OverallCell, String> BESIDE =
            Map.of(OverallCell.CARRYOVER, "carryover", OverallCell.DIFFERENCE_NOTE, "difference");

    private static final Map<OverallCell, Say> RATES = Map.of(
            OverallCell.CARRYOVER, say("Carry-over rate"),
            OverallCell.DIFFERENCE_NOTE, say("Difference of budget and final accounts"));

    /** A rate that is worked out, under the heading it belongs to. */
    public record Rate(Say label, Object value) {

        private boolean known() {
            return !Figures.ABSENT.equals(value);
        }
    }

    /** What stands under one heading, with the sentence and the rate that belong there. */
    public record Group(Say title, List<Question> questions, List<Sentence> said, List<Rate> rates) {

        /** What stands alone takes the whole width. */
        public boolean one() {
            return questions.size() == 1;
        }

        /** On paper a heading under which nothing is written is left out. */
        public boolean printed() {
            return !questions.stream().allMatch(Question::blank)
                    || !said.isEmpty()
                    || rates.stream().anyMatch(Rate::known);
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
        return facts.get(fact());
    }

    public List<Group> groups() {
        return part.headings().stream().map(this::group).toList();
    }

    private Group group(Heading heading) {
        return new Group(
                heading.title(),
                heading.cells().stream()
                        .map(cell -> new Question(scored.overall(), cell))
                        .toList(),
                heading.cells().stream()
                        .flatMap(cell -> Optional.ofNullable(BESIDE.get(cell)).stream())
                        .flatMap(name -> sentences().stream()
                                .filter(each -> each.bound().name().equals(name)))
                        .filter(each -> !each.text().isBlank())
                        .toList(),
                heading.cells().stream()
                        .filter(RATES::containsKey)
                        .map(cell -> new Rate(RATES.get(cell), facts.get(BESIDE.get(cell) + ".rate")))
                        .toList());
    }

    /** The sentences of the chapter that state its figures. */
    public List<Sentence> sentences() {
        return SENTENCES.getOrDefault(part, List.of()).stream()
                .flatMap(name ->
                        scored.sentences().stream().filter(bound -> bound.name().equals(name)))
                .map(bound ->
                        new Sentence(paper, bound, scored.overall().cells().value(bound.cell()), facts, editable))
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
