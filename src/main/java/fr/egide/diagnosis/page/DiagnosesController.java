package fr.egide.diagnosis.page;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.writing.DiagnosisCreation;
import fr.egide.diagnosis.writing.DiagnosisForm;
import fr.egide.diagnosis.writing.Wrong;
import fr.egide.frame.Frames;
import fr.egide.frame.Vocabulary;
import fr.egide.territory.TypedTerritory;
import fr.egide.web.NavigationEntry;
import fr.egide.web.PageOf;

/// The diagnoses one may read, and the form of a new one.
@Controller
class DiagnosesController {

    private static final int SIZE = 50;

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisCreation creation;
    private final TypedTerritory territories;
    private final Frames frames;
    private final Access access;

    DiagnosesController(DiagnosisDirectory diagnoses, DiagnosisCreation creation, TypedTerritory territories,
            Frames frames, Access access) {
        this.diagnoses = diagnoses;
        this.creation = creation;
        this.territories = territories;
        this.frames = frames;
        this.access = access;
    }

    @GetMapping("/diagnoses")
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", PageOf.of(diagnoses.listReadable(), page, SIZE));
        model.addAttribute("mayOpen", access.may(Permission.WRITE_DIAGNOSIS, Target.INSTALLATION));
        return "diagnosis/list";
    }

    @GetMapping("/diagnoses/new")
    ModelAndView form(@RequestParam @Nullable String territory) {
        access.require(Permission.WRITE_DIAGNOSIS, Target.INSTALLATION);
        return form(DiagnosisForm.on(territory), Map.of());
    }

    @PostMapping("/diagnoses")
    ModelAndView open(@ModelAttribute DiagnosisForm form) {
        access.require(Permission.WRITE_DIAGNOSIS, Target.INSTALLATION);
        Map<String, Wrong> problems = creation.problems(form);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/diagnoses/" + creation.create(form).id())
                : form(form, problems);
    }

    private ModelAndView form(DiagnosisForm form, Map<String, Wrong> problems) {
        ModelAndView page = new ModelAndView("diagnosis/new",
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("choices",
                problems.containsKey("territory") ? territories.choices(form.territory()) : List.of());
        page.addObject("authors", frames.terms(Vocabulary.DIAGNOSIS_AUTHOR));
        return page;
    }

    @Configuration(proxyBeanMethods = false)
    static class Entry {

        @Bean
        NavigationEntry diagnosesEntry() {
            return new NavigationEntry("diagnoses", "/diagnoses", 15);
        }
    }
}
