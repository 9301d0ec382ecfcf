/// The training département: fictitious territories, and a contract that has lived three years on them.
@NullMarked
package fr.egide.home.training;

import org.jspecify.annotations.NullMarked;
