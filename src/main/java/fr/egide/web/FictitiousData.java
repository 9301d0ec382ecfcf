package fr.egide.web;

/// Whoever keeps fictitious territories says whether there are any.
public interface FictitiousData {

    boolean isPresent();
}
