package fr.egide.territory.page;

import java.util.Comparator;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import fr.egide.web.SourceNotice;

/// Where the data shown come from and under which licence: open to everyone.
@Controller
class SourcesController {

    private final List<SourceNotice> notices;

    SourcesController(List<SourceNotice> notices) {
        this.notices = notices.stream().sorted(Comparator.comparingInt(SourceNotice::order)).toList();
    }

    @GetMapping("/about/sources")
    String sources(Model model) {
        model.addAttribute("notices", notices);
        return "territory/sources";
    }

    @Configuration(proxyBeanMethods = false)
    static class Notices {

        @Bean
        SourceNotice geographySource() {
            return new SourceNotice("geography", 10);
        }

        @Bean
        SourceNotice contoursSource() {
            return new SourceNotice("contours", 20);
        }

        @Bean
        SourceNotice recordedCrimeSource() {
            return new SourceNotice("crime", 30);
        }

        @Bean
        SourceNotice softwareSource() {
            return new SourceNotice("software", 90);
        }
    }
}
