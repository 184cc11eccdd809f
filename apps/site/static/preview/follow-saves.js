/*
 * On preview pages only: when the form that this page stands beside says that something was saved, the page's text is
 * fetched again and put in place, so that the reader stays where they are. Says nothing to anybody but the CMS.
 */
(() => {
  const { editedAt } = document.currentScript.dataset;
  if (!editedAt || window.parent === window) return;
  const origins = spellingsOf(editedAt);
  let isAsking = false;
  let isAskedAgain = false;

  window.addEventListener('message', ({ origin, source, data }) => {
    if (source !== window.parent || !origins.includes(origin)) return;
    if (data && data.type === 'payload-document-event') void refresh();
  });
  for (const origin of origins) {
    window.parent.postMessage({ type: 'broadside-preview-ready' }, origin);
  }

  /** One question at a time; a save during one is asked for after it. */
  async function refresh() {
    if (isAsking) return void (isAskedAgain = true);
    isAsking = true;
    do {
      isAskedAgain = false;
      await show();
    } while (isAskedAgain);
    isAsking = false;
  }

  async function show() {
    try {
      const answer = await fetch(window.location.href, { credentials: 'omit', cache: 'no-store' });
      // A link that ended is shown as such, by the page itself.
      if (!answer.ok) return window.location.reload();
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('main');
      if (!fresh) return;
      const { scrollX, scrollY } = window;
      document.querySelector('main').replaceWith(document.adoptNode(fresh));
      document.title = page.title;
      window.scrollTo(scrollX, scrollY);
    } catch {
      // The line is down: the next save asks again.
    }
  }

  /** A person may have opened the CMS by another of this machine's own names. Keep in step with server/loopback.ts. */
  function spellingsOf(address) {
    const url = new URL(address);
    const names = ['localhost', '127.0.0.1'];
    if (!names.includes(url.hostname)) return [url.origin];
    return names.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
  }
})();
