/** Start and the board are for everybody; what is somebody's own is not. Links that are secrets are not named: they say noindex. */
export const toRobots = (origin: string): string =>
  [
    'User-agent: *',
    ...['/api/', '/account', '/dev/', '/interviews', '/postings/saved', '/progress', '/sign-in'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
