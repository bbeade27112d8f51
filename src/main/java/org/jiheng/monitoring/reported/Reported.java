package org.jiheng.monitoring.reported;

import org.jiheng.monitoring.content.Spending;

/** What a monitoring said of the money when it was handed in: what had been spent up to a month of the year. */
public record Reported(long paperId, int months, Spending spending) {}
