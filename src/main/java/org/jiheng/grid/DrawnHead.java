package org.jiheng.grid;

/** What stands before the rows of a table: how it is filled in, and the heads of its columns. */
public record DrawnHead(Grid grid) {}
