package fr.egide.partner;

import org.jspecify.annotations.Nullable;

/// What is typed to describe a professional.
public record ContactForm(String name, String mail, String telephone, @Nullable Integer version) {

    public ContactForm {
        name = Typed.kept(name);
        mail = Typed.kept(mail);
        telephone = Typed.kept(telephone);
    }

    public static ContactForm of(Contact contact) {
        return new ContactForm(contact.name(), Typed.kept(contact.mail()), Typed.kept(contact.telephone()),
                contact.version());
    }

    /// The same, changed from this version.
    public ContactForm of(int from) {
        return new ContactForm(name, mail, telephone, from);
    }
}
