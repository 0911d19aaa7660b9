export default {
  list: {
    title: 'Projects',
    note:
      'Single projects only; a total of a whole pairing over a year is under Published figures ' +
      'and never counts as a project.',
    propose: 'Propose a project',
    totals: 'Amounts by kind',
    totalsNote:
      'Unlike kinds are never added; open any figure to see all it is made of. Projects without ' +
      'a published amount are not in it.',
    none: 'No project meets these conditions',
    noneHint: 'Use fewer filters, or import a project table.',
  },
  filter: {
    q: 'Title, place, source',
    qHint: 'Type and press Enter',
    stage: 'Stage',
    sector: 'Sector',
    clear: 'Clear',
  },
  field: {
    title: 'Project',
    stage: 'Stage',
    sector: 'Sector',
    places: 'Places',
    donors: 'Donors',
    amounts: 'Amounts by kind',
  },
  morePlaces_one: 'and {{count}} more',
  morePlaces_other: 'and {{count}} more',
};
