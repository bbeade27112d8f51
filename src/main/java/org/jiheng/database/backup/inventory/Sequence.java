package org.jiheng.database.backup.inventory;

/** Where a sequence stands, so that numbers go on and none is given twice. */
public record Sequence(String name, long last, boolean called) {}
