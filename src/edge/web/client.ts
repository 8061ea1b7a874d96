/* What the pages gain with script: the list follows the form as it is filled in, the way back keeps the filters,
   and the cite line can be copied. Without it everything works by links and a plain form. */

const WAIT_MS = 250;
const LIST_KEY = 'daftar-list';

const form = document.querySelector<HTMLFormElement>('#filters');
if (form) followForm(form);
keepWayBack();
offerCopy();
markSentence();
window.addEventListener('hashchange', markSentence);

/** Asks for the list as the form stands and puts it in place of the old one; the address is the state. */
function followForm(form: HTMLFormElement): void {
  let underWay = new AbortController();
  let waiting = 0;

  const show = async (address: string): Promise<void> => {
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    const results = document.querySelector('#results');
    results?.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(address, { signal, headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('#results');
      const count = page.querySelector('#count');
      if (!results || !fresh || !count) throw new Error('not a list');
      results.replaceChildren(...fresh.childNodes);
      const status = document.querySelector('#count');
      if (status) status.textContent = count.textContent;
      results.removeAttribute('aria-busy');
      rememberList();
    } catch {
      if (!signal.aborted) location.assign(address);
    }
  };

  const changed = (): void => {
    if (!form.checkValidity()) return;
    const address = addressOf(form);
    if (address === location.pathname + location.search) return;
    history.pushState(null, '', address);
    void show(address);
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(changed, WAIT_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    changed();
  });
  window.addEventListener('popstate', () => {
    clearTimeout(waiting);
    const query = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      field.value = query.get(field.name) ?? '';
    void show(location.pathname + location.search);
  });
}

function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim() !== '') query.set(name, value.trim());
  }
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** The event page's way back leads to the list as it was last filtered in this tab. */
function keepWayBack(): void {
  rememberList();
  const back = document.querySelector<HTMLAnchorElement>('a[data-back]');
  const list = sessionStorage.getItem(LIST_KEY);
  if (back && list?.startsWith('/?')) {
    back.href = list;
    back.textContent = 'Back to the filtered events';
  }
}

function rememberList(): void {
  if (form) sessionStorage.setItem(LIST_KEY, location.pathname + location.search);
}

function offerCopy(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    button.hidden = !('clipboard' in navigator);
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
      navigator.clipboard.writeText(text.trim()).then(
        () => (button.textContent = 'Copied'),
        () => (button.textContent = 'Copying is not allowed here'),
      );
    });
  }
}

/** A sentence may be drawn in several pieces; all of them stand out when the address names its claim. */
function markSentence(): void {
  const wanted = decoded(location.hash).replace(/^#claim-/, '');
  const marks = [...document.querySelectorAll<HTMLElement>('mark[data-claims]')];
  const named = marks.filter((mark) => (mark.dataset['claims'] ?? '').split(' ').includes(wanted));
  if (named.length === 0) return;
  for (const mark of marks) mark.classList.toggle('chosen', named.includes(mark));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
