/// Official files taken from an https address: from allowed hosts alone, within bounds of size and time. Other rooms that
/// need them declare `document :: fetching`.
@NullMarked
@NamedInterface("fetching")
package fr.egide.document.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
