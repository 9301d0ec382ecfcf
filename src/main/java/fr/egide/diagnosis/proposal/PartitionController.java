package fr.egide.diagnosis.proposal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import fr.egide.account.Access;
import fr.egide.account.Permission;
import fr.egide.account.Target;
import fr.egide.document.Cell;
import fr.egide.document.Downloads;
import fr.egide.document.Format;
import fr.egide.document.Sheet;
import fr.egide.document.Spreadsheets;
import fr.egide.document.Workbook;

/// The partition of all communes, for research: its measures on a page, its communes as CSV.
@Controller
class PartitionController {

    private static final String NAME = "partition-communes";
    private static final List<String> HEADING = List.of("code", "commune", "departement", "population", "region",
            "donnees_propres");

    private final CommunePartitions partitions;
    private final Spreadsheets spreadsheets;
    private final Access access;

    PartitionController(CommunePartitions partitions, Spreadsheets spreadsheets, Access access) {
        this.partitions = partitions;
        this.spreadsheets = spreadsheets;
        this.access = access;
    }

    /// @param asked whether to make the partition, which takes seconds
    @GetMapping("/territories/partition")
    String show(@RequestParam @Nullable Integer regions, @RequestParam @Nullable Long floor,
            @RequestParam(defaultValue = "false") boolean polished, @RequestParam(defaultValue = "false") boolean asked,
            ModelMap model) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        PartitionQuestion question = PartitionQuestion.of(regions, floor, polished);
        model.addAttribute("regions", regions == null && floor == null ? Integer.valueOf(question.regions()) : regions);
        model.addAttribute("floor", floor);
        model.addAttribute("polished", polished);
        model.addAttribute("made", asked ? partitions.make(question) : null);
        return "diagnosis/partition";
    }

    @GetMapping("/territories/partition.csv")
    ResponseEntity<byte[]> csv(@RequestParam @Nullable Integer regions, @RequestParam @Nullable Long floor,
            @RequestParam(defaultValue = "false") boolean polished) {
        access.require(Permission.READ_FIGURES, Target.INSTALLATION);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(HEADING.stream().map(Cell::text).toList());
        partitions.make(PartitionQuestion.of(regions, floor, polished)).units().forEach(unit -> rows.add(row(unit)));
        return Downloads.of(NAME, Format.CSV,
                spreadsheets.write(new Workbook(NAME, List.of(new Sheet(NAME, rows))), Format.CSV));
    }

    private static List<Cell> row(CommunePartition.Unit unit) {
        return List.of(Cell.text(unit.commune().code()), Cell.text(unit.commune().name()),
                Cell.text(unit.commune().departement()), Cell.number(unit.commune().population()),
                Cell.number(unit.region()), Cell.number(unit.hasOwnData() ? 1 : 0));
    }
}
