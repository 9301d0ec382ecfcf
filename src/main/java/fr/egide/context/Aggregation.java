package fr.egide.context;

/// How the values of communes make the value of a territory.
public enum Aggregation {
    /// Added.
    SUM,
    /// Averaged, each commune weighing its municipal population.
    WEIGHTED_MEAN,
    /// One sum divided by another, over the communes that have both.
    RATIO,
    /// Things that may lie in several communes, each counted once.
    DISTINCT,
    /// Never: the value is that of one commune.
    NONE
}
