package org.jiheng.web;

import io.vertx.core.Future;

/** What answers a route: it returns a value and never touches the response. */
@FunctionalInterface
public interface Endpoint {

    Future<Reply> answer(Request request);
}
