/// Pages of a contract.
@NullMarked
package fr.egide.contract.page;

import org.jspecify.annotations.NullMarked;
