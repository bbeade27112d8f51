package org.jiheng.ledger.recount;

import io.vertx.core.json.JsonObject;

/** A line that is kept otherwise than it comes out of the papers; its print tells this difference from any other. */
record Misread(long projectId, String name, String print, JsonObject cells) {}
