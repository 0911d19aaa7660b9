export default {
  list: {
    title: 'Imports',
    note:
      'A file may be sent again: rows already known are not recorded twice, and rows that differ ' +
      'from the record are shown field by field for a person to decide.',
    none: 'No file has been imported yet',
  },
  kind: {
    projects: 'Projects',
    pairings: 'Pairings',
    'fund-tracking': 'Published funds',
    distributions: 'Published distributions',
  },
  upload: {
    title: 'Send a file in',
    choose: 'Choose a file',
    hint: 'or drop it here. CSV (UTF-8 or GB18030), XLSX, XLS; keep its own headings and units.',
    columns: 'Columns that are understood',
    key: 'A row is known by: {{columns}}',
    required: '(required)',
  },
  field: {
    file: 'File',
    kind: 'Kind',
    received: 'Received',
    state: 'State',
    row: 'Row',
    rowNumber: 'row {{row}}',
    outcome: 'Outcome',
    reasons: 'Field, value, reason',
    open: 'Open',
    field: 'Field',
    stored: 'Recorded',
    given: 'File',
    blank: 'blank',
    accept: 'Correct to the file',
    acceptedBy: 'Accepted by {{who}}',
  },
  state: {
    RUNNING: 'running',
    COMPLETED: 'completed',
    CANCELLED: 'cancelled',
    INTERRUPTED: 'cut off, may be sent again',
  },
  outcome: {
    ACCEPTED: 'Accepted',
    KNOWN: 'Known',
    DIFFERING: 'Differing',
    REFUSED: 'Refused',
    TOTAL: 'Total rows',
  },
  outcomeHint: {
    ACCEPTED: 'Rows recorded by this import.',
    KNOWN: 'The same as what is recorded already; nothing was added.',
    DIFFERING:
      'Something else is recorded for the same row; nothing changes until a person accepts.',
    REFUSED: 'Not recorded, with the reason for each field; mend it and send the whole file again.',
    TOTAL: 'Sums of the rows above: checked, never recorded.',
    finding: 'Contradictions or doubts in the source itself: kept as they are, for checking.',
  },
  page: {
    rows: '{{rows}} rows',
    cancel: 'Stop the import',
    findings: 'Contradictions',
    byOutcome: 'Rows by outcome',
    noRows: 'No rows of this sort',
  },
};
