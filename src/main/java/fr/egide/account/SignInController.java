package fr.egide.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private static final Pattern MACHINE_WRITTEN = Pattern.compile("[0-9a-fA-F-]{36}|\\d{1,4}|[A-Z][A-Z0-9_]*");

    @GetMapping("/sign-in")
    String signIn() {
        return "account/sign-in";
    }

    /// Keeps the session alive, nothing else: any request does.
    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {
    }

    /// A form that came after the end of its session: refused, and given back in words.
    @PostMapping(SignInAgain.LATE)
    ModelAndView late(@RequestParam MultiValueMap<String, String> form) {
        return new ModelAndView("account/late", HttpStatus.CONFLICT).addObject("written", form.entrySet().stream()
                .filter(field -> !isSecret(field.getKey())).flatMap(field -> written(field.getValue())).toList());
    }

    private static Stream<String> written(Collection<String> texts) {
        return List.copyOf(texts).stream().map(String::strip)
                .filter(text -> !text.isEmpty() && !MACHINE_WRITTEN.matcher(text).matches());
    }

    private static boolean isSecret(String field) {
        String name = field.toLowerCase(Locale.ROOT);
        return name.startsWith("_") || name.contains("password") || name.equals("current");
    }
}
