package fr.egide.laboratory;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import fr.egide.web.Refusal;

/// Every method of the laboratory.
@Component
public class Methods {

    private final List<Method> all;

    Methods(List<Method> all) {
        this.all = all.stream().sorted(Comparator.comparing((Method method) -> method.description().question())
                .thenComparing(method -> method.description().code())).toList();
    }

    /// By question, then by code.
    public List<Description> all() {
        return all.stream().map(Method::description).toList();
    }

    public List<Description> of(Question question) {
        return all().stream().filter(one -> one.question() == question).toList();
    }

    /// @throws Refusal 404 `LAB-001` where there is none of this code
    public Method get(String code) {
        return all.stream().filter(method -> method.description().code().equals(code)).findFirst()
                .orElseThrow(() -> Refusal.notFound("LAB-001", code));
    }
}
