package fr.egide.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNumberTests {

    @Test
    void readsFrenchAndPlainNumbers() {
        assertThat(TypedNumber.parse(" 1\u202f234,5 ")).hasValueSatisfying(
                number -> assertThat(number).isEqualByComparingTo("1234.5"));
        assertThat(TypedNumber.parse("\u22123")).hasValueSatisfying(
                number -> assertThat(number).isEqualByComparingTo("-3"));
        assertThat(TypedNumber.parse("0.25")).isPresent();
    }

    @Test
    void refusesWhatNobodyTypesByHand() {
        for (String wrong : List.of("", "1e3", "1e400", "1,2,3", "12 ?", "1234567890123456", "NaN", "0x10", ",5")) {
            assertThat(TypedNumber.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
