// Only what makes the pages smoother. Every task works without it.

// The summary of problems takes the focus, so that a screen reader begins there.
const problems = document.getElementById('masalah');
if (problems) problems.focus();
