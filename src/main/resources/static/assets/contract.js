// A part of an action's page is edited in its place; without this the same link opens the form on its own page.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-inline]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const section = link.closest('section');
  htmx.ajax('GET', link.href, { target: section, select: 'form.form', swap: 'innerHTML' }).then(() => {
    section.querySelector('input:not([type=hidden]), select, textarea')?.focus();
    section.querySelector('.actions .quiet')?.setAttribute('href', location.pathname);
  });
});
