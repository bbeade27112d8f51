package org.jiheng;

import org.jiheng.session.Doorway;
import org.jiheng.settings.SessionKey;
import org.jiheng.settings.Settings;
import org.jiheng.user.password.HouseRules;
import org.jiheng.user.password.PasswordPolicy;

/** The order of the house: what its settings demand of passwords, sessions and offices. */
final class HouseOrder {

    private HouseOrder() {}

    static HouseRules amongPeople(Settings settings) {
        return new HouseRules(
                PasswordPolicy.named(settings.passwordPolicy()),
                settings.sessionIdle(),
                settings.sessionLife(),
                settings.separateOfficers());
    }

    static Doorway.Rules atTheDoor(Settings settings, SessionKey key) {
        return new Doorway.Rules(
                key.bytes(),
                settings.sessionIdle(),
                settings.sessionLife(),
                settings.secureCookies(),
                PasswordPolicy.named(settings.passwordPolicy()));
    }
}
