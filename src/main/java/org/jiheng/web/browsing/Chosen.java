package org.jiheng.web.browsing;

/** A filter in force, with the address of the same page without it. */
public record Chosen(Object label, Object value, String href) {}
