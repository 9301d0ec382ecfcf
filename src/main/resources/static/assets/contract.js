// Parts of an action's page are edited in their place, each saved by itself so that the others keep what is typed in
// them; without this the same links open the same forms on their own page.
const closed = new WeakMap();
const readPage = async answer => new DOMParser().parseFromString(await answer.text(), 'text/html');
const partOf = element => [element.closest('section')].find(section => section && closed.has(section));

function show(section, nodes) {
  section.replaceChildren(...nodes);
  (section.querySelector('.notice') ?? section).scrollIntoView({ block: 'nearest' });
  section.querySelector('.field.wrong input, input:not([type=hidden]), select, textarea')?.focus();
}

function close(section, fresh) {
  fresh ? section.replaceWith(fresh) : section.replaceChildren(...closed.get(section));
  closed.delete(section);
  (fresh ?? section).querySelector('a[data-inline]')?.focus();
}

async function open(link) {
  const section = link.closest('section');
  const answer = await fetch(link.href);
  const form = answer.ok && !answer.redirected && (await readPage(answer)).querySelector('form.form');
  if (!form) return location.assign(link.href);
  closed.set(section, [...section.childNodes]);
  show(section, [form]);
}

// A form that was refused comes back with what is wrong; anything unforeseen is sent again as a browser does.
async function save(section, form, button) {
  const answer = await fetch(button?.getAttribute('formaction') ?? form.getAttribute('action'), { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const page = await readPage(answer);
  if (answer.redirected) {
    const fresh = new URL(answer.url).pathname === location.pathname && page.getElementById(section.id);
    if (!fresh) return location.assign(answer.url);
    document.querySelector('main > .head').replaceWith(page.querySelector('main > .head'));
    return close(section, fresh);
  }
  const refused = page.querySelector('form.form [name=version]')?.form;
  if (!refused) return form.submit();
  show(section, [...page.querySelectorAll('main > .notice'), refused]);
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-inline], a.quiet');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const section = partOf(link);
  if (section && !link.matches('[data-inline]')) {
    event.preventDefault();
    close(section);
  } else if (link.matches('[data-inline]')) {
    event.preventDefault();
    open(link);
  }
});

document.addEventListener('submit', event => {
  const section = partOf(event.target);
  if (!section) return;
  event.preventDefault();
  save(section, event.target, event.submitter);
});
