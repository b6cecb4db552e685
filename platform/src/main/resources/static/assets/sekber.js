// Only what makes the pages smoother. Every task works without it.

// The summary of problems takes the focus, so that a screen reader begins there.
const problems = document.getElementById('masalah');
if (problems) problems.focus();

// A form with data-check names a part of its own page that the server judges anew whenever a choice changes. Nothing is saved;
// without script the button "check" does the same. Only the latest answer counts.
for (const form of document.querySelectorAll('form[data-check]')) {
  let latest = 0;
  form.addEventListener('change', async event => {
    if (!event.target.matches('input[type=radio], input[type=checkbox]')) return;
    const mine = ++latest;
    const typed = new URLSearchParams(new FormData(form));
    typed.set('periksa', 'ya');
    try {
      const answer = await fetch(form.action, { method: 'POST', body: typed });
      const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(form.dataset.check);
      if (mine === latest && part) document.getElementById(form.dataset.check).replaceChildren(...part.childNodes);
    } catch { /* offline: saving will say it */ }
  });
}

// Long work: the server answers when there is something new to say, or after a second; then it is asked again until the work ends.
const job = document.querySelector('[data-job=running]');
if (job) (async () => {
  for (;;) {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer) { await new Promise(later => setTimeout(later, 3000)); continue; }
    if (answer.redirected) { location.replace(answer.url); return; }
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('pekerjaan');
    if (!part || part.dataset.job !== 'running') { location.reload(); return; }
    for (const each of ['[role=status]', 'progress', '.sub']) {
      const old = job.querySelector(each), now = part.querySelector(each);
      if (old && now) old.replaceWith(now);
    }
  }
})();
