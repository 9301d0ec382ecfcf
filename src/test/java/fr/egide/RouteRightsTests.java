package fr.egide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import fr.egide.account.Rights;
import fr.egide.account.Role;
import fr.egide.account.Scope;
import fr.egide.contract.ContractFixtures;
import fr.egide.council.CouncilFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

/// Role × route: each address of pages and API answers exactly whom `routes.csv` and `rights.yaml` say.
@EgideTest
@Import({ContractFixtures.class, CouncilFixtures.class, RouteFixture.class})
class RouteRightsTests {

    @Autowired
    MockMvcTester mvc;
    @Autowired
    Rights rights;
    @Autowired
    RouteFixture fixture;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteIsDeclaredInRoutesCsvAndNothingElseIs() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!(ErrorController.class.isAssignableFrom(handler.getBeanType()))) {
                routes.addAll(written(info));
            }
        });

        assertThat(Route.all().stream().map(Route::address).distinct()).as("lines of src/test/resources/routes.csv")
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void eachRouteRefusesExactlyTheRolesThatDoNotHoldItsPermission() {
        List<String> faults = new ArrayList<>();
        for (Route route : Route.all()) {
            RouteFixture.Ids ids = fixture.make();
            int stranger = ask(route, ids, anonymous());
            if (isRefused(stranger) == route.isPublic()) {
                faults.add("%s answers %d to nobody signed in".formatted(route, stranger));
            }
            for (Role role : byRefusalsFirst(route)) {
                int status = ask(route, ids, As.role(role, new Scope.Everything()));
                if ((status == 403 || status == 401) == holds(role, route) || status >= 500) {
                    faults.add("%s answers %d to %s".formatted(route, status, role));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private int ask(Route route, RouteFixture.Ids ids, RequestPostProcessor who) {
        return route.ask(mvc, ids, who).getResponse().getStatus();
    }

    private boolean holds(Role role, Route route) {
        return route.permissions().isEmpty()
                || route.permissions().stream().anyMatch(permission -> rights.allows(role, permission));
    }

    private List<Role> byRefusalsFirst(Route route) {
        return Stream.of(Role.values())
                .sorted(Comparator.comparing(role -> holds(role, route))).toList();
    }

    private static boolean isRefused(int status) {
        return status == 302 || status == 401 || status == 403;
    }

    private static List<String> written(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream().map(pattern -> pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern))
                .toList();
    }
}
