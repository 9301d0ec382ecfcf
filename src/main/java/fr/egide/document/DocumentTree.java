package fr.egide.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// The XHTML of a document made ready for the PDF: a bookmark for each heading, a description for each drawing.
final class DocumentTree {

    private final Document tree;

    private DocumentTree(Document tree) {
        this.tree = tree;
    }

    /// @throws IllegalArgumentException when it isn't well-formed
    static Document of(String xhtml) {
        DocumentTree document = new DocumentTree(parsed(xhtml.replaceFirst("(?i)^\\s*<!doctype[^>]*>", "").strip()));
        document.bookmark();
        document.describe();
        return document.tree;
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException("the template doesn't make well-formed XHTML", e);
        }
    }

    private void bookmark() {
        Element bookmarks = tree.createElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(bookmarks));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        int number = 0;
        for (Element heading : elements()) {
            if (!heading.getTagName().matches("h[1-6]")) {
                continue;
            }
            int level = heading.getTagName().charAt(1) - '0';
            if (!heading.hasAttribute("id")) {
                heading.setAttribute("id", "heading-" + ++number);
            }
            while (levels.getLast() >= level) {
                levels.removeLast();
                open.removeLast();
            }
            Element bookmark = tree.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            open.getLast().appendChild(bookmark);
            open.addLast(bookmark);
            levels.addLast(level);
        }
        tree.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private void describe() {
        for (Element element : elements()) {
            if ("svg".equals(element.getLocalName()) && !element.hasAttribute("alt")) {
                element.setAttribute("alt", element.getAttribute("aria-label"));
            }
        }
    }

    private List<Element> elements() {
        NodeList nodes = tree.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
