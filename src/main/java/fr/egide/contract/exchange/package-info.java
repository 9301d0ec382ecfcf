/// What a contract is made of, going out to one spreadsheet and coming in from it.
@NullMarked
package fr.egide.contract.exchange;

import org.jspecify.annotations.NullMarked;
