package fr.egide.document;

import java.util.List;

/// A text to be gone on with in a word processor.
///
/// @param language `fr` or `en`
public record TextDocument(String title, String language, List<Block> blocks) {

    public TextDocument {
        blocks = List.copyOf(blocks);
    }

    /// What it is made of, from top to bottom.
    public sealed interface Block {
    }

    /// A heading of the outline.
    ///
    /// @param level 1 for the parts of the document; its title stands above them
    public record Heading(int level, String text) implements Block {}

    /// Words; an empty line begins another paragraph.
    public record Words(String text) implements Block {}

    /// Words in small print: sources, what is missing.
    public record Note(String text) implements Block {}

    public record Bullets(List<String> items) implements Block {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// A drawing kept as vectors.
    ///
    /// @param svg with a `viewBox` from 0 0, and an `aria-label` that names it
    public record Drawing(String svg) implements Block {}

    /// A table whose first row is repeated on each page.
    public record Table(String caption, List<String> head, List<List<String>> rows) implements Block {

        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
