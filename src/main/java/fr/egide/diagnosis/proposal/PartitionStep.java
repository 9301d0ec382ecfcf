package fr.egide.diagnosis.proposal;

/// What the making of a partition is busy with, message `diagnosis.partition.step.<name>`.
public enum PartitionStep {
    WAITING(0), READING(0), GROUPING(0.25), POLISHING(0.5), MEASURING(0.75);

    private final double share;

    PartitionStep(double share) {
        this.share = share;
    }

    /// Share of the steps that are over, 0 to 1.
    public double share() {
        return share;
    }
}
