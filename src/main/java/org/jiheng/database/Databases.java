package org.jiheng.database;

/**
 * The ways to the database.
 *
 * @param first for everything that is written, and whoever reads what was just written
 * @param nearest for whoever only reads what others wrote, and may be a moment late
 * @param files the same for long files, whose connections wait for their readers and are therefore no page's
 * @param newest for long files in which stands what was just written
 */
public record Databases(Database first, Database nearest, Database files, Database newest) {}
