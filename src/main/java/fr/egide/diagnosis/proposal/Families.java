package fr.egide.diagnosis.proposal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The families by which difficulties are alike, in `diagnosis/families.csv`. Frauds, counted where victims live, and drugs,
/// which first measure the activity of services, aren't among them.
@Component
class Families {

    private final List<Family> all;

    Families() throws IOException {
        all = new ClassPathResource("diagnosis/families.csv").getContentAsString(StandardCharsets.UTF_8).lines().skip(1)
                .map(line -> line.split(";", -1)).map(cell -> new Family(cell[0], List.of(cell[1].split(" "))))
                .toList();
    }

    List<Family> all() {
        return all;
    }
}
