/// Pieces of pages that are made once for what they show: `<th:block kept:piece="~{file :: name(what=${what})}">`.
@NullMarked
package fr.egide.web.piece;

import org.jspecify.annotations.NullMarked;
