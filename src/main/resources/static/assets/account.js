// Warns before a session ends, in every tab at once; without JavaScript the sign-in page says that it ended.
(() => {
  const dialog = document.getElementById('session-end');
  if (!dialog) return;
  const life = Number(dialog.dataset.seconds) * 1000;
  const notice = Number(dialog.dataset.notice) * 1000;
  const KEY = 'egide.seen';
  const seen = () => localStorage.setItem(KEY, String(Date.now()));
  const left = () => Number(localStorage.getItem(KEY)) + life - Date.now();
  const says = (name) => dialog.querySelectorAll('[data-when]').forEach((part) => { part.hidden = part.dataset.when !== name; });
  const warn = () => {
    const minutes = Math.max(1, Math.ceil(left() / 60000));
    dialog.querySelector('[data-minutes]').textContent = minutes > 1 ? dialog.dataset.several.replace('#', minutes) : dialog.dataset.one;
    says('warned');
    if (!dialog.open) dialog.showModal();
  };
  let dismissed = false;
  const look = () => {
    if (left() > 0) dismissed = false;
    if (left() <= 0) {
      says('ended');
      if (!dialog.open && !dismissed) dialog.showModal();
    } else if (left() <= notice) {
      warn();
    } else if (dialog.open) {
      dialog.close();
    }
  };
  const stay = async () => {
    const answer = await fetch(dialog.dataset.stay, { redirect: 'manual', headers: { 'X-Requested-With': 'fetch' } }).catch(() => null);
    if (answer && answer.ok) {
      seen();
      dialog.close();
    } else if (answer) {
      says('ended');
    }
  };
  seen();
  dialog.querySelector('[data-stay]').addEventListener('click', stay);
  dialog.querySelector('form[method=dialog]').addEventListener('submit', () => { dismissed = true; });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); stay(); });
  document.addEventListener('htmx:afterRequest', (event) => { if (event.detail.successful) seen(); });
  window.addEventListener('storage', (event) => { if (event.key === KEY) look(); });
  setInterval(look, Math.min(5000, notice / 4));
})();
