package org.jiheng.consistency.evaluation.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiheng.consistency.evaluation.arithmetic.Count;

/**
 * What is shown for the scores.
 *
 * @param evidenced the rows with evidence attached; empty where nobody asks for it
 * @param survey how the satisfaction was asked, where the form has a place for it
 * @param copies texts that stand elsewhere too
 */
public record Proof(Optional<Set<String>> evidenced, Optional<Survey> survey, List<Copy> copies) {

    public static final Proof NONE = new Proof(Optional.empty(), Optional.empty(), List.of());

    /**
     * The questionnaires of a survey.
     *
     * @param row the row of satisfaction it proves; empty where it proves them all
     */
    public record Survey(String row, Count issued, Count returned, Count valid, Count satisfied) {

        /** Each at most as many as the one before. */
        Stream<Count> counts() {
            return Stream.of(issued, returned, valid, satisfied);
        }
    }

    /**
     * A text that was found in another paper.
     *
     * @param place where it stands there, such as copy.412.year_done
     * @param percent how much of it recurs there
     */
    public record Copy(String cell, String place, int percent) {}
}
