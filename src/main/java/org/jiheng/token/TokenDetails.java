package org.jiheng.token;

import java.time.LocalDate;

/** What is asked about a token: what it is for, and the last day it opens anything. */
record TokenDetails(String name, LocalDate endsOn) {}
