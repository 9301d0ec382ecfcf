package fr.egide.laboratory.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.laboratory.Asked;
import fr.egide.laboratory.Description;
import fr.egide.laboratory.Laboratory;
import fr.egide.laboratory.Methods;
import fr.egide.laboratory.Question;
import fr.egide.laboratory.Result;
import fr.egide.web.NavigationEntry;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// The laboratory on the screen: methods by question, and each on a table of one's own.
@Controller
class LaboratoryController {

    private final Laboratory laboratory;
    private final Methods methods;
    private final Forms forms;
    private final ResultWords words;
    private final Access access;
    private final Texts texts;

    LaboratoryController(Laboratory laboratory, Methods methods, Forms forms, ResultWords words, Access access,
            Texts texts) {
        this.laboratory = laboratory;
        this.methods = methods;
        this.forms = forms;
        this.words = words;
        this.access = access;
        this.texts = texts;
    }

    @Configuration(proxyBeanMethods = false)
    static class Places {

        @Bean
        NavigationEntry laboratoryEntry() {
            return new NavigationEntry("laboratory", "/laboratory", 50);
        }
    }

    @GetMapping("/laboratory")
    String list(Model model) {
        read();
        Map<Question, Object> families = new LinkedHashMap<>();
        for (Question question : Question.values()) {
            families.put(question, methods.of(question));
        }
        model.addAttribute("families", families);
        return "laboratory/list";
    }

    /// @param example whether the form comes filled with the example
    @GetMapping("/laboratory/{method}")
    String method(@PathVariable String method, @RequestParam @Nullable String example, Model model) {
        read();
        Description description = methods.get(method).description();
        model.addAttribute("page", example == null ? forms.empty(description) : forms.example(description));
        return "laboratory/method";
    }

    @PostMapping("/laboratory/{method}")
    ModelAndView run(@PathVariable String method, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile tableFile,
            @RequestParam(required = false) @Nullable MultipartFile neighboursFile) throws IOException {
        read();
        Description description = methods.get(method).description();
        ModelAndView page = new ModelAndView("laboratory/method");
        show(page.getModelMap(), forms.typed(description, typed));
        try {
            Asked asked = forms.asked(description, typed, tableFile, neighboursFile);
            show(page.getModelMap(), forms.filled(description, asked));
            page.addObject("result", words.page(description, laboratory.run(method, asked)));
        } catch (Refusal refusal) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            page.addObject("inapplicable", refusal.code().equals("LAB-010"));
        }
        return page;
    }

    /// The result as the API gives it, to keep.
    @PostMapping("/laboratory/{method}/result.json")
    ResponseEntity<Result> download(@PathVariable String method, @RequestParam Map<String, String> typed)
            throws IOException {
        read();
        Description description = methods.get(method).description();
        Result result = laboratory.run(method, forms.asked(description, typed, null, null)).result();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(method + ".json").build().toString()).body(result);
    }

    private static void show(ModelMap model, FormPage page) {
        model.addAttribute("page", page);
    }

    private void read() {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
    }
}
