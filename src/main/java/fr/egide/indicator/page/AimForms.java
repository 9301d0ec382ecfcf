package fr.egide.indicator.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import fr.egide.indicator.Tracked;
import fr.egide.indicator.Tracking;
import fr.egide.indicator.TypedValue;
import fr.egide.partner.Organisations;
import fr.egide.web.Refusal;
import fr.egide.web.Texts;

/// Between the texts of the form and the aim of an indicator.
@Component
class AimForms {

    private final Organisations organisations;
    private final Texts texts;

    AimForms(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /// @throws Refusal 422 `IND-002`, `IND-003`, `IND-009` naming what isn't understood
    Tracking.Aim read(AimForm form) {
        UUID producer = form.producer().isEmpty()
                ? null
                : organisations.findByName(form.producer())
                        .orElseThrow(() -> Refusal.unprocessable("IND-003", form.producer())).id();
        return new Tracking.Aim(number(form.baseline()), date(form.baselineOn()), number(form.target()),
                date(form.targetOn()), producer);
    }

    AimForm of(Tracked stored) {
        return new AimForm(stored.definition(), stored.objective(), stored.action(), text(stored.baseline()),
                text(stored.baselineOn()), text(stored.target()), text(stored.targetOn()),
                stored.producer() == null ? "" : organisations.get(stored.producer()).name(), stored.version());
    }

    String sentence(Refusal refusal) {
        return texts.text(refusal.messageKey(), refusal.arguments());
    }

    private static @Nullable BigDecimal number(String typed) {
        TypedValue value = typed.isEmpty() ? null : TypedValue.parse(typed, 1);
        if (value != null && value.value() == null) {
            throw Refusal.unprocessable("IND-002", typed);
        }
        return value == null ? null : value.value();
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw (Refusal) Refusal.unprocessable("IND-009", typed).initCause(e);
        }
    }

    private static String text(@Nullable Object stored) {
        return stored == null
                ? ""
                : stored instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                        : stored.toString();
    }
}
