package fr.egide.territory.contour;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The official file of contours: « Contours administratifs » (IGN, Etalab), all communes, simplified to 100 m.
///
/// @param address https address on a host that files may be fetched from
/// @param year geography year of its codes
@ConfigurationProperties("egide.territory.official-contours")
public record OfficialContoursProperties(
        @DefaultValue("https://object.data.gouv.fr/contours-administratifs/2025/geojson/communes-100m.geojson.gz") String address,
        @DefaultValue("2025") int year) {

    /// The file as lists name it; its own name doesn't say the year.
    String fileName() {
        return address.substring(address.lastIndexOf('/') + 1) + " (" + year + ")";
    }
}
