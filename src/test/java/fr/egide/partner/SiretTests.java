package fr.egide.partner;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class SiretTests {

    @Property
    void exactlyOneKeyFitsThirteenDigits(@ForAll @NumericChars @StringLength(13) String digits) {
        long keys = java.util.stream.IntStream.range(0, 10).filter(key -> Siret.isValid(digits + key)).count();

        assertThat(keys).isEqualTo(digits.startsWith("356000000") ? keys : 1);
    }

    @Property
    void oneWrongDigitIsAlwaysSeen(@ForAll @NumericChars @StringLength(13) String digits,
            @ForAll @IntRange(max = 13) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        String valid = java.util.stream.IntStream.range(0, 10).mapToObj(key -> digits + key).filter(Siret::isValid)
                .findFirst().orElseThrow();
        char other = (char) ('0' + (valid.charAt(place) - '0' + shift) % 10);
        String wrong = valid.substring(0, place) + other + valid.substring(place + 1);

        assertThat(Siret.isValid(wrong) && !wrong.startsWith("356000000") && !valid.startsWith("356000000")).isFalse();
    }

    @Example
    void refusesOtherLengthsAndOtherSigns() {
        assertThat(Siret.isValid("1300054810001")).isFalse();
        assertThat(Siret.isValid("13000548100010")).isTrue();
        assertThat(Siret.isValid("1300054810001O")).isFalse();
    }
}
