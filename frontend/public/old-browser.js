// Old syntax on purpose: it must run where the bundle cannot. A file of its own, because the
// server's content policy allows no inline script.
if (!Object.hasOwn || !('noModule' in document.createElement('script'))) {
  document.getElementById('old-browser').style.display = 'block';
}
