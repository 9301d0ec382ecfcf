/// État 4001: what police and gendarmerie services recorded, by service and index. It counts the activity of services,
/// wherever the facts took place: it is never joined to the communes nor to the series of recorded crime.
@NullMarked
@NamedInterface("activity")
package fr.egide.context.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
