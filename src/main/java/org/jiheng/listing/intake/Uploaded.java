package org.jiheng.listing.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Table;

/** A list as somebody brought it: for which year, and in which unit its amounts are where it does not say so itself. */
public record Uploaded(int year, MoneyUnit unit, String fileName, Table table, Optional<LocalDate> asOf) {}
