package fr.egide.laboratory;

/// A method of `statistics` that the laboratory offers: a bean for each.
public interface Method {

    Description description();

    /// @param given within the bounds of [#description]
    /// @throws IllegalArgumentException for data that the method can't bear: the laboratory says its limits then
    /// @throws fr.egide.web.Refusal for what the method can name better
    Answer run(Given given);
}
