package org.jiheng;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vertx.core.VerticleBase;
import io.vertx.sqlclient.Row;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final long MOST_FILES = 16;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.jiheng");

    @Test
    void roomsDependOnEachOtherInOneDirectionOnly() {
        slices().matching("org.jiheng.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void aRoomAndItsSubRoomsDependOnEachOtherInOneDirectionOnly() {
        slices().matching("org.(jiheng..)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void aFolderIsReadAtOneLook() {
        var folders = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(folders).allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void whatWorksInTheBackgroundIsStartedByTheHouseAndNotOnlyByTests() {
        classes()
                .that()
                .areAssignableTo(VerticleBase.class)
                .should(beMadeByAnother())
                .check(HOUSE);
    }

    @Test
    void onlyStoresTouchRows() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jiheng.database..")
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Row.class)
                .check(HOUSE);
    }

    @Test
    void wordsAndFormsKnowNothingOfTheDatabaseOrTheWeb() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jiheng.words..", "org.jiheng.form..", "org.jiheng.problem..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jiheng.web..", "org.jiheng.database..", "io.vertx.sqlclient..", "io.vertx.ext.web..")
                .check(HOUSE);
    }

    @Test
    void readingAndCheckingArePureThought() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jiheng.notation..", "org.jiheng.scoring..", "org.jiheng.consistency..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "org.jiheng.notation..",
                        "org.jiheng.scoring..",
                        "org.jiheng.consistency..",
                        "org.jiheng.words..")
                .check(HOUSE);
    }

    @Test
    void readingAndCheckingAskNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jiheng.notation..", "org.jiheng.scoring..", "org.jiheng.consistency..")
                .should()
                .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
                .check(HOUSE);
    }

    @Test
    void nothingReachesOverTheTablesOfContents() {
        noClasses()
                .that()
                .resideInAPackage("org.jiheng.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jiheng")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> beMadeByAnother() {
        return new ArchCondition<>("be made by another class") {
            @Override
            public void check(JavaClass verticle, ConditionEvents events) {
                var made = verticle.getConstructorCallsToSelf().stream()
                        .anyMatch(call -> !call.getOriginOwner().equals(verticle));
                events.add(new SimpleConditionEvent(verticle, made, verticle.getName() + " is started by nobody"));
            }
        };
    }
}
