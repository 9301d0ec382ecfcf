package fr.egide.council.page;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import fr.egide.council.CouncilDirectory;
import fr.egide.council.Paper;
import fr.egide.council.writing.CouncilWriter;
import fr.egide.web.Refusal;

/// The file of a dated document.
@Controller
@RequestMapping("/councils/{id}/papers/{paper}/file")
class PaperController {

    private final CouncilDirectory councils;
    private final CouncilWriter writer;
    private final Uploads uploads;

    PaperController(CouncilDirectory councils, CouncilWriter writer, Uploads uploads) {
        this.councils = councils;
        this.writer = writer;
        this.uploads = uploads;
    }

    @GetMapping
    ResponseEntity<byte[]> get(@PathVariable UUID id, @PathVariable UUID paper) {
        councils.read(id);
        Paper found = councils.get(Paper.class, id, paper);
        if (found.file() == null) {
            throw Refusal.notFound("COU-405");
        }
        return uploads.send(found.file());
    }

    @PostMapping
    String put(@PathVariable UUID id, @PathVariable UUID paper, @RequestParam MultipartFile file) {
        councils.run(id);
        Paper found = councils.get(Paper.class, id, paper);
        writer.move(found, new Paper(found.id(), id, found.kind(), found.number(), found.datedOn(), found.signedOn(),
                uploads.keep(file), found.version()));
        return "redirect:/councils/" + id + "/about";
    }
}
