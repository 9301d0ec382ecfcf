package fr.egide.diagnosis.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.account.Permission;
import fr.egide.diagnosis.DiagnosisDirectory;
import fr.egide.diagnosis.DiagnosisPart;
import fr.egide.diagnosis.PartKind;
import fr.egide.diagnosis.writing.DiagnosisWriter;
import fr.egide.diagnosis.writing.Forms;
import fr.egide.diagnosis.writing.Outcome;
import fr.egide.diagnosis.writing.Wrong;
import fr.egide.web.Refusal;

/// The form of any part of a diagnosis: one page to add one, one a group of fields to change one.
@Controller
@RequestMapping("/diagnoses/{diagnosis}/parts/{slug}")
class PartController {

    private final DiagnosisDirectory diagnoses;
    private final DiagnosisWriter writer;
    private final PartForms forms;

    PartController(DiagnosisDirectory diagnoses, DiagnosisWriter writer, PartForms forms) {
        this.diagnoses = diagnoses;
        this.writer = writer;
        this.forms = forms;
    }

    @GetMapping("/new")
    ModelAndView add(@PathVariable UUID diagnosis, @PathVariable String slug, @RequestParam @Nullable UUID finding) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        return forms.blank(diagnosis, free(slug), finding);
    }

    @PostMapping("/new")
    ModelAndView added(@PathVariable UUID diagnosis, @PathVariable String slug, @RequestParam @Nullable UUID finding,
            @RequestParam MultiValueMap<String, String> form) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        PartKind kind = free(slug);
        Forms.Group group = Forms.group(kind, null);
        return switch (writer.add(kind, diagnosis, finding, form)) {
            case Outcome.Saved(DiagnosisPart part) -> back(kind, group, part);
            case Outcome.Invalid(Map<String, Wrong> problems) ->
                forms.invalid(diagnosis, kind, null, finding, group, form, problems);
            case Outcome.Stale(DiagnosisPart current, List<String> fields) ->
                forms.conflict(current, group, form, fields);
        };
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable UUID diagnosis, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String group) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        PartKind kind = PartKind.ofSlug(slug);
        return forms.stored(diagnoses.get(kind.type(), diagnosis, id), Forms.group(kind, group));
    }

    @PostMapping("/{id}")
    ModelAndView edited(@PathVariable UUID diagnosis, @PathVariable String slug, @PathVariable UUID id,
            @RequestParam @Nullable String group, @RequestParam int version,
            @RequestParam MultiValueMap<String, String> form) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        PartKind kind = PartKind.ofSlug(slug);
        Forms.Group chosen = Forms.group(kind, group);
        return switch (writer.change(kind, diagnosis, id, version, chosen.fields(), form)) {
            case Outcome.Saved(DiagnosisPart part) -> back(kind, chosen, part);
            case Outcome.Invalid(Map<String, Wrong> problems) -> forms.invalid(diagnosis, kind,
                    diagnoses.get(kind.type(), diagnosis, id), null, chosen, form, problems);
            case Outcome.Stale(DiagnosisPart current, List<String> fields) ->
                forms.conflict(current, chosen, form, fields);
        };
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable UUID diagnosis, @PathVariable String slug, @PathVariable UUID id) {
        diagnoses.require(Permission.WRITE_DIAGNOSIS, diagnosis);
        PartKind kind = free(slug);
        writer.remove(kind, diagnosis, id);
        return "redirect:" + forms.back(diagnosis, kind, Forms.group(kind, null), null);
    }

    private ModelAndView back(PartKind kind, Forms.Group group, DiagnosisPart part) {
        return new ModelAndView("redirect:" + forms.back(part.diagnosis(), kind, group, part));
    }

    /// @throws Refusal 404 `WEB-404` for what is neither added nor removed
    private static PartKind free(String slug) {
        PartKind kind = PartKind.ofSlug(slug);
        if (!kind.isFree()) {
            throw Refusal.notFound("WEB-404");
        }
        return kind;
    }
}
