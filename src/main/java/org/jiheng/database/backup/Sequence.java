package org.jiheng.database.backup;

/** Where a sequence stands, so that numbers go on and none is given twice. */
record Sequence(String name, long last, boolean called) {}
