/*
 * Stands between the form's live preview and the site's page. Payload says everything there is to say at each keystroke;
 * passed on is only that something was saved.
 */
(() => {
  const frame = document.querySelector('iframe');
  const form = window.parent === window ? window.opener : window.parent;
  const site = new URL(frame.src).origin;
  if (!form) return;

  window.addEventListener('message', ({ origin, source, data }) => {
    if (
      source === form &&
      origin === window.location.origin &&
      data &&
      data.type === 'payload-document-event'
    ) {
      frame.contentWindow.postMessage({ type: 'payload-document-event' }, site);
    }
    // Payload tells nothing to a frame that has not said that it listens.
    if (
      source === frame.contentWindow &&
      origin === site &&
      data &&
      data.type === 'broadside-preview-ready'
    ) {
      form.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin);
    }
  });
})();
