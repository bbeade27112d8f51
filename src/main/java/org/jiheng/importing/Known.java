package org.jiheng.importing;

import org.jiheng.user.AccountDetails;

/** An account whose user name a list names; of one that the reader may not change nothing but that is known. */
record Known(long id, boolean within, AccountDetails details, String nodeName) {}
