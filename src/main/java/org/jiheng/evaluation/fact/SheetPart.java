package org.jiheng.evaluation.fact;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.Text;
import org.jiheng.paper.CellName;
import org.jiheng.paper.page.Part;
import org.jiheng.paper.page.Progress;
import org.jiheng.web.page.Status;
import org.jiheng.words.Say;

/** The parts of the paper that are filled in, each with how far it has come. */
public enum SheetPart implements Part {
    FUNDS(say("Project funds")) {
        @Override
        boolean begun(Evaluation evaluation) {
            return spent(evaluation).stream()
                    .anyMatch(cell -> !evaluation.cells().value(cell).isBlank());
        }

        @Override
        boolean complete(Evaluation evaluation) {
            return Arrays.stream(Outlay.Column.values())
                    .allMatch(column -> evaluation.outlay().total(column).isPresent());
        }

        private List<String> spent(Evaluation evaluation) {
            return evaluation.outlay().column(Outlay.Column.EXECUTED);
        }
    },
    GOAL(say("Goal of the year")) {
        @Override
        boolean begun(Evaluation evaluation) {
            return !evaluation.value(Text.YEAR_DONE).isBlank();
        }

        @Override
        boolean complete(Evaluation evaluation) {
            return begun(evaluation);
        }
    },
    INDICATORS(say("Performance indicators")) {
        @Override
        boolean begun(Evaluation evaluation) {
            return evaluation.rows().stream()
                    .anyMatch(row -> !row.value(EvaluationCell.ACTUAL).isBlank());
        }

        @Override
        boolean complete(Evaluation evaluation) {
            return !evaluation.scored().isEmpty()
                    && evaluation.rows().stream().allMatch(EvaluatedRow::filled)
                    && evaluation.points().compareTo(evaluation.wanted()) == 0;
        }
    },
    SURVEY(say("Satisfaction survey")) {
        @Override
        boolean begun(Evaluation evaluation) {
            return evaluation.survey().begun();
        }

        @Override
        boolean complete(Evaluation evaluation) {
            return Text.SURVEY.stream().noneMatch(text -> evaluation.value(text).isBlank());
        }
    },
    STATEMENT(say("Statement")) {
        @Override
        boolean begun(Evaluation evaluation) {
            return !evaluation.value(Text.STATEMENT).isBlank();
        }

        @Override
        boolean complete(Evaluation evaluation) {
            return begun(evaluation) && !evaluation.value(Text.RESPONSIBLE).isBlank();
        }
    };

    private final Say label;

    SheetPart(Say label) {
        this.label = label;
    }

    /** The part in which a cell outside the table of indicators stands. */
    public static Optional<SheetPart> of(String cell) {
        return CellName.read(cell)
                .filter(name -> name.table().equals(Outlay.TABLE))
                .map(name -> FUNDS)
                .or(() -> Text.of(cell).flatMap(SheetPart::of));
    }

    private static Optional<SheetPart> of(Text text) {
        return Text.SURVEY.contains(text)
                ? Optional.of(SURVEY)
                : switch (text) {
                    case YEAR_DONE, YEAR_GOAL -> Optional.of(GOAL);
                    case RESPONSIBLE, FILLER, PHONE, STATEMENT -> Optional.of(STATEMENT);
                    case OWN_EXECUTION -> Optional.of(FUNDS);
                    default -> Optional.empty();
                };
    }

    abstract boolean begun(Evaluation evaluation);

    abstract boolean complete(Evaluation evaluation);

    public Say label() {
        return label;
    }

    public Status status(Evaluation evaluation) {
        return Progress.of(complete(evaluation), begun(evaluation));
    }
}
