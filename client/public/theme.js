// A file of its own, ahead of the bundle: the chosen theme must be there before the first paint, and inline scripts are forbidden.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
