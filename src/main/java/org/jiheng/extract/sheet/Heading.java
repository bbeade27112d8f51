package org.jiheng.extract.sheet;

/** A column of a file: what it is called, what stands in it, and how many signs wide it is. */
public record Heading(String words, Kind kind, int width) {}
