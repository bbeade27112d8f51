package org.jiheng.listing;

import org.jiheng.notation.MoneyUnit;
import org.jiheng.table.Table;

/** A list as somebody brought it: for which year, and in which unit its amounts are where it does not say so itself. */
record Uploaded(int year, MoneyUnit unit, String fileName, Table table) {}
