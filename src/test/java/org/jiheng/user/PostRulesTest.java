package org.jiheng.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.user.post.PostRules;
import org.jiheng.viewer.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostRulesTest {

    private static final List<String> KINDS = List.of("PLATFORM", "CITY", "DISTRICT", "DEPARTMENT", "UNIT", "SECTION");

    @ParameterizedTest
    @CsvSource({
        "FILLER, DEPARTMENT UNIT SECTION",
        "UNIT_REVIEWER, DEPARTMENT UNIT",
        "DEPARTMENT_REVIEWER, DEPARTMENT",
        "DEPARTMENT_HEAD, DEPARTMENT",
        "FINANCE, CITY DISTRICT",
        "EVALUATOR, CITY DISTRICT DEPARTMENT UNIT",
        "AUDITOR, PLATFORM CITY DISTRICT DEPARTMENT",
        "SYSTEM_ADMIN, PLATFORM CITY DISTRICT DEPARTMENT",
        "SECURITY_ADMIN, PLATFORM CITY DISTRICT DEPARTMENT",
    })
    void aRoleFitsThesePlacesOnly(Role role, String places) {
        assertThat(KINDS.stream().filter(kind -> PostRules.fits(role, kind)))
                .containsExactlyElementsOf(List.of(places.split(" ")));
    }

    @Test
    void anOfficerHoldsNothingBesideTheOffice() {
        for (var officer : Role.OFFICERS) {
            for (var other : Role.values()) {
                assertThat(PostRules.conflict(officer, List.of(other)).isPresent())
                        .as("%s beside %s", officer, other)
                        .isEqualTo(officer != other);
                assertThat(PostRules.conflict(other, List.of(officer)).isPresent())
                        .isEqualTo(officer != other);
            }
        }
    }

    @Test
    void otherRolesGoTogether() {
        var business = Stream.of(Role.values())
                .filter(role -> !Role.OFFICERS.contains(role))
                .toList();
        assertThat(business).allMatch(role -> PostRules.conflict(role, business).isEmpty());
    }
}
