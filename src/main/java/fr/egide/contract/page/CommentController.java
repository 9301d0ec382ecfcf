package fr.egide.contract.page;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import fr.egide.contract.editing.Comments;
import fr.egide.contract.editing.ObjectRights;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// What is said about an action, on its page.
@Controller
@RequestMapping("/contracts/{id}/actions/{actionId}/comments")
class CommentController {

    private final Comments comments;
    private final ObjectRights rights;
    private final ActionController sheet;
    private final Texts texts;

    CommentController(Comments comments, ObjectRights rights, ActionController sheet, Texts texts) {
        this.comments = comments;
        this.rights = rights;
        this.sheet = sheet;
        this.texts = texts;
    }

    @PostMapping
    ModelAndView add(@PathVariable UUID id, @PathVariable UUID actionId,
            @RequestParam(defaultValue = "") String text, Model model) {
        rights.requireEdit(id, actionId);
        try {
            comments.add(id, actionId, text);
            return new ModelAndView(back(id, actionId));
        } catch (Refusal refusal) {
            model.addAttribute("typed", text);
            model.addAttribute("problem", texts.text(refusal.messageKey(), refusal.arguments()));
            return new ModelAndView(sheet.show(id, actionId, model), model.asMap(), refusal.status());
        }
    }

    @PostMapping("/{comment}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID actionId, @PathVariable UUID comment) {
        rights.requireEdit(id, actionId);
        comments.remove(id, actionId, comment);
        return back(id, actionId);
    }

    private static String back(UUID id, UUID action) {
        return "redirect:/contracts/" + id + "/actions/" + action + "#comments";
    }
}
