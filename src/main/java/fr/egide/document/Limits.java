package fr.egide.document;

/// How much of a received file is accepted.
///
/// @param bytes size of the file as sent
/// @param expanded size of what a compressed file holds
/// @param rows rows of one sheet
/// @param columns columns of one sheet
public record Limits(long bytes, long expanded, int rows, int columns) {

    /// Enough for the tables of one contract: 20 MB sent, 200 MB unpacked, 50,000 rows of 500 columns.
    public static final Limits USUAL = new Limits(20_000_000, 200_000_000, 50_000, 500);
}
