/// Benchmarks: compiled and run by `mvn -Pbench test` alone.
@NullMarked
package fr.egide.bench;

import org.jspecify.annotations.NullMarked;
