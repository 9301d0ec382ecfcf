// Entry grid: arrows and Enter move from cell to cell (with Alt, an arrow opens the list of states), a table pasted from a spreadsheet fills the cells to the right and below.
document.querySelectorAll('[data-grid]').forEach(grid => {
  const cells = [...grid.tBodies[0].rows].map(row => [...row.querySelectorAll('input')]);
  grid.parentElement.scrollLeft = grid.parentElement.scrollWidth;
  const place = input => {
    const row = cells.findIndex(line => line.includes(input));
    return row < 0 ? null : [row, cells[row].indexOf(input)];
  };
  const go = (row, column) => cells[row]?.[column]?.focus();
  grid.addEventListener('keydown', event => {
    const at = place(event.target);
    if (!at || event.altKey) return;
    const input = event.target;
    const [row, column] = at;
    const moves = {
      ArrowDown: () => go(row + 1, column),
      Enter: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      ArrowRight: input.selectionEnd === input.value.length ? () => go(row, column + 1) : null,
      ArrowLeft: input.selectionStart === 0 ? () => go(row, column - 1) : null,
    };
    if (moves[event.key] && !(event.key === 'Enter' && event.ctrlKey)) {
      event.preventDefault();
      moves[event.key]();
    }
  });
  grid.addEventListener('paste', event => {
    const at = place(event.target);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!at || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, i) => line.split('\t').forEach((value, j) => {
      const input = cells[at[0] + i]?.[at[1] + j];
      if (input) input.value = value.trim();
    }));
  });
});
