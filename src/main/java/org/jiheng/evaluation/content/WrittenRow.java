package org.jiheng.evaluation.content;

/** An indicator with its cells word for word, as lists and papers show it. */
public interface WrittenRow {

    EvaluatedRow row();

    default String type() {
        return row().typeName();
    }

    default String name() {
        return row().name();
    }

    default String target() {
        return row().value(EvaluationCell.TARGET);
    }

    default String actual() {
        return row().value(EvaluationCell.ACTUAL);
    }

    default String weight() {
        return row().value(EvaluationCell.WEIGHT);
    }
}
