// Keeps on this device what is being written in a long text until it is saved, and offers it again after an accident;
// without this a text lives in its form only. Signing out forgets everything.
(() => {
  const PREFIX = 'egide.draft|';
  const LONGEST = 7 * 24 * 3600 * 1000;
  const all = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  const read = (key) => JSON.parse(localStorage.getItem(key));
  const write = (key, draft) => localStorage.setItem(key, JSON.stringify(draft));
  // What was sent is forgotten once a page answers, unless it says that nothing could be saved (data-unsaved).
  if (document.querySelector('[data-unsaved]')) all().forEach((key) => write(key, { ...read(key), sent: false }));
  const words = document.getElementById('draft-words');
  if (!words) return;
  const MINE = PREFIX + words.dataset.visitor + '|';
  for (const key of all()) {
    const draft = read(key);
    if (!key.startsWith(MINE) || draft.sent || Date.now() - draft.at > LONGEST) localStorage.removeItem(key);
  }

  const isLong = (element) => element instanceof HTMLTextAreaElement && element.form?.method === 'post' && element.name && !element.readOnly;
  const keyOf = (area) => MINE + area.form.getAttribute('action') + '|' + area.name;
  const when = (draft) => new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' }).format(draft.at);

  function offer(area) {
    const key = keyOf(area);
    const draft = localStorage.getItem(key) && read(key);
    if (!draft || draft.text === area.value || area.dataset.offered) return;
    area.dataset.offered = 'true';
    const notice = words.content.querySelector('[data-found]').cloneNode(true);
    const text = notice.querySelector('p');
    text.textContent = text.textContent.replace('#', when(draft));
    notice.querySelector('[data-take]').addEventListener('click', () => {
      area.value = draft.text;
      notice.remove();
      area.dispatchEvent(new Event('input', { bubbles: true }));
      area.focus();
    });
    notice.querySelector('[data-forget]').addEventListener('click', () => {
      localStorage.removeItem(key);
      notice.remove();
      area.focus();
    });
    area.after(notice);
  }

  function keep(area) {
    if (area.value === area.defaultValue) {
      localStorage.removeItem(keyOf(area));
      area.parentElement.querySelector('[data-kept]')?.remove();
      return;
    }
    const draft = { text: area.value, at: Date.now(), sent: false };
    write(keyOf(area), draft);
    const said = area.parentElement.querySelector('[data-kept]') ?? words.content.querySelector('[data-kept]').cloneNode(true);
    said.textContent = words.content.querySelector('[data-kept]').textContent.replace('#', when(draft));
    area.after(said);
  }

  const waiting = new Map();
  const flush = () => {
    for (const [area, timer] of waiting) {
      clearTimeout(timer);
      if (area.form) keep(area);
    }
    waiting.clear();
  };
  document.addEventListener('input', (event) => {
    if (!isLong(event.target)) return;
    clearTimeout(waiting.get(event.target));
    waiting.set(event.target, setTimeout(flush, 800));
  });
  document.addEventListener('submit', (event) => {
    flush();
    if (event.target.getAttribute('action')?.endsWith('/sign-out')) all().forEach((key) => localStorage.removeItem(key));
    [...event.target.elements].filter(isLong).map(keyOf).filter((key) => localStorage.getItem(key)).forEach((key) => write(key, { ...read(key), sent: true }));
  }, true);
  document.addEventListener('focusin', (event) => { if (isLong(event.target)) offer(event.target); });
  window.addEventListener('pagehide', flush);
  [...document.querySelectorAll('textarea')].filter(isLong).forEach(offer);
})();
