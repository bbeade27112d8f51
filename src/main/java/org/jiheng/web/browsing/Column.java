package org.jiheng.web.browsing;

/** The head of a table's column; with an address by which the table is sorted by it. */
public record Column(Object label, boolean number, String href, String sort) {}
