package org.jiheng.target.opening;

import org.jiheng.target.content.Declaration;

/** A declaration from which another begins. */
record Origin(long projectId, int year, Declaration declaration) {}
