package org.jiheng.listing.intake;

import java.time.OffsetDateTime;
import java.util.Optional;

/** A list of projects that was uploaded, with what became of it. */
public record Listing(
        long id,
        int year,
        String fileName,
        String by,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> doneAt,
        Optional<OffsetDateTime> undoneAt,
        long created,
        long continued,
        long changed) {}
