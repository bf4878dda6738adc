const kept = 'schalter.phone';

/** Whose phone this is: `?customer=<digits>`, else the number that this browser has kept. */
export function currentCustomer(): string {
  const asked = new URLSearchParams(location.search).get('customer');
  return asked && /^\d{5,20}$/.test(asked) ? asked : (localStorage.getItem(kept) ?? newCustomer());
}

/** Another number, of the hundred that German regulators set aside for film and stage: nobody has it. */
export function newCustomer(): string {
  const last = localStorage.getItem(kept);
  const next = last ? Number(last.slice(-2)) + 1 : Math.random() * 100;
  const id = `49176040690${String(Math.floor(next % 100)).padStart(2, '0')}`;
  localStorage.setItem(kept, id);
  return id;
}
