/// Files as they are given: plain or compressed, JSON, CSV or spreadsheet.
@NullMarked
package fr.egide.context.file;

import org.jspecify.annotations.NullMarked;
