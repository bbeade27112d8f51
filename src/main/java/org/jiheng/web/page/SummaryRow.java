package org.jiheng.web.page;

/** A question and its answer; with an address where the answer can be changed. */
public record SummaryRow(Object term, Object value, String href) {}
