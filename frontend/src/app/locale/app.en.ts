export default {
  name: 'Anda',
  documentTitle: 'Anda · Beijing–Inner Mongolia cooperation projects',
  subtitle: 'Beijing–Inner Mongolia cooperation projects',
  skip: 'Skip to content',
  pages: 'Pages',
  footer:
    'History is the only truth; all that is shown follows from it. Until sign-in exists, ' +
    'identities are declared by the user and protect nothing.',
  otherLanguage: '中文',
  nav: {
    projects: 'Projects',
    calendar: 'Report calendar',
    reports: 'Reports',
    issues: 'Issues',
    statements: 'Published figures',
    pairings: 'Pairings',
    regions: 'Places',
    imports: 'Imports',
    audit: 'Audit',
  },
  store: {
    sample: 'Sample data',
    production: 'Production data',
    position: 'Log position {{position}}',
    positionHint: 'Store {{id}}; the position is the number of the last entry of the log',
  },
  actor: {
    label: 'Acting as',
    declared: 'Declared, not proven',
  },
  asOf: {
    open: 'See the past',
    change: 'Another moment',
    explain:
      'Shows all pages as they were known then. Enter a day (included) or a position of the log.',
    day: 'Day',
    position: 'Log position',
    show: 'Show',
    back: 'Back to now',
    past: {
      day: 'You are looking at the past: as recorded up to {{at}}',
      position: 'You are looking at the past: as recorded up to log position {{at}}',
    },
  },
  landing: {
    title: 'Today',
    note: 'Which reports are overdue, and what was recorded lately.',
    sample: 'These are sample data from public sources, with one fictional story; try anything.',
    overdue: 'Overdue reports',
    calendar: 'Report calendar',
    nobodyLate: 'No project or unit is overdue',
    daysLate_one: '{{count}} day late',
    daysLate_other: '{{count}} days late',
    news: 'Lately recorded',
    log: 'Whole log',
  },
  sampleRunning: 'The sample is coming in; the figures on all pages still grow',
  running:
    'Importing {{file}}: {{done}} of {{rows}} rows done; the figures on all pages still grow',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be wrong, or the page was renamed.',
    home: 'To the first page',
  },
  failure: {
    title: 'The page could not be opened',
    text: 'The connection may be down, or the system was just updated. Please reload.',
    reload: 'Reload',
  },
};
