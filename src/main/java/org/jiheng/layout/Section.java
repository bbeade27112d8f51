package org.jiheng.layout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a form: fields, tables below them, and fields that close it.
 *
 * @param heads the columns in which fields stand side by side, where there are several
 * @param continues printed without a heading, as the rest of the part before
 */
public record Section(
        String code,
        String title,
        String guidance,
        Print print,
        boolean continues,
        List<String> heads,
        List<Field> fields,
        List<Table> tables,
        List<Field> closing) {

    /** How a part looks on paper. */
    public enum Print {
        COVER,
        TABLE,
        REPORT,
        SIGNATURES
    }

    public Stream<Field> all() {
        return Stream.concat(fields.stream(), closing.stream());
    }
}
