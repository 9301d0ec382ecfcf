package fr.egide;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "fr.egide", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    /// The floors of the house: an arrow only ever points to a lower floor.
    private static final Map<String, Integer> FLOORS = Map.ofEntries(Map.entry("statistics", 0), Map.entry("web", 0),
            Map.entry("account", 1), Map.entry("installation", 2), Map.entry("document", 2), Map.entry("territory", 3),
            Map.entry("frame", 4), Map.entry("recordedcrime", 4), Map.entry("context", 4),
            Map.entry("laboratory", 4), Map.entry("partner", 5),
            Map.entry("localseries", 6), Map.entry("diagnosis", 7), Map.entry("contract", 8), Map.entry("indicator", 9),
            Map.entry("partnership", 12),
            Map.entry("council", 10),
            Map.entry("home", 14));

    @ArchTest
    static final ArchRule arrowsPointToLowerFloors = classes().that(areInARoom()).should(pointDownOnly());

    @ArchTest
    static final ArchRule statisticsIsPlainJava = noClasses().that().resideInAPackage("fr.egide.statistics..")
            .and().doNotHaveSimpleName("package-info").should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses().should().callMethodWhere(readsTheSystemClock());

    @ArchTest
    static void everyPackageIsNullMarked(com.tngtech.archunit.core.domain.JavaClasses classes) {
        classes.stream().map(JavaClass::getPackage).distinct()
                .forEach(room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
    }

    private static DescribedPredicate<JavaClass> areInARoom() {
        return DescribedPredicate.describe("are in a room", type -> !room(type).isEmpty());
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return type.getPackageName().startsWith("fr.egide.") ? parts[2] : "";
    }

    private static ArchCondition<JavaClass> pointDownOnly() {
        return new ArchCondition<>("point to lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = room(type);
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String to = room(dependency.getTargetClass());
                    boolean goesDown = to.isEmpty() || to.equals(from) || floor(from) > floor(to);
                    events.add(new SimpleConditionEvent(type, goesDown, dependency.getDescription()));
                });
            }
        };
    }

    private static int floor(String room) {
        Integer floor = FLOORS.get(room);
        assertThat(floor).as("the room '%s' has a floor", room).isNotNull();
        return floor;
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", call -> {
            boolean isNow = call.getTarget().getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return isNow && !call.getOriginOwner().getName().equals("fr.egide.ClockConfiguration");
        });
    }
}
