package org.jiheng.user.password;

import java.time.Duration;

/** How the house is kept, as its operator set it: passwords, sessions, and who watches whom. */
public record HouseRules(PasswordPolicy passwords, Duration idle, Duration life, boolean separateOfficers) {}
