package fr.egide.recordedcrime.importing;

import org.springframework.http.HttpStatus;

import fr.egide.web.Refusal;

/// A file that can't be loaded: what is wrong, where, and what to do. Nothing of it is kept.
final class BadFile extends Refusal {

    private static final long serialVersionUID = 1L;

    BadFile(String code, Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, code, arguments);
    }
}
