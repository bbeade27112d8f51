package org.jiheng.importing;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A list that was uploaded, with what became of it. */
public record Import(
        long id,
        String fileName,
        String by,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> doneAt,
        Optional<OffsetDateTime> undoneAt,
        long created,
        long changed) {}
