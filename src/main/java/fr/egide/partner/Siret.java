package fr.egide.partner;

/// The 14-digit identifier of an establishment.
final class Siret {

    private static final int LENGTH = 14;

    private Siret() {
    }

    /// Length and Luhn key; La Poste's establishments, whose digits add up to a multiple of 5, are accepted as INSEE does.
    static boolean isValid(String siret) {
        if (siret.length() != LENGTH || !siret.chars().allMatch(Character::isDigit)) {
            return false;
        }
        boolean isPost = siret.startsWith("356000000") && siret.chars().map(c -> c - '0').sum() % 5 == 0;
        return isPost || luhn(siret) % 10 == 0;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = (digits.length() - i) % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
