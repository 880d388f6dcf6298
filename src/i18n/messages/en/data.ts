/** The page about the open data, and the block of signs for other websites. */
export const data = {
  'data.title': 'Open data',
  'data.description': 'What the hub knows, as files for your own app, website or directory: JSON, CSV and HSDS.',
  'data.lead': 'Use what the hub knows in your own app, website or directory. It is free.',
  'data.licence':
    'Our own texts are CC BY 4.0: name the hub and link to it. Facts, such as numbers and the names of laws, belong to nobody.',
  'data.unconfirmed':
    'Nobody has confirmed many of these facts yet. Each record names its sources and their dates. See the operator’s own page before you pass a number on.',
  'data.tables': 'The tables',
  'data.records': { one: '{n} record', other: '{n} records' },
  'data.changed': 'changed on {date}',
  'data.duties': 'Duties, one a row',
  'data.schema': 'Schema',
  'data.all': 'All tables in one list for programs',
  'data.hsds': 'For directories of services',
  'data.hsdsText':
    'Helplines and organisations in the form of HSDS 3 (Open Referral). “assured_date” is the day on which a person checked a line. It is not there until somebody has.',
  'data.services': 'Helplines as services',
  'data.organizations': 'Organisations',
  'data.try': 'Try it',
  'data.tryText': 'Save these lines as example.mjs. They print the helplines of a country.',
  'data.know': 'Good to know',
  'data.ids':
    'Ids stay the same. “dateModified” is the day of the last change. A file changes only when its content does.',
  'data.languages':
    'Texts stand by language: “en”, “pl” and so on. “translations” says which are a machine’s draft, who has checked the others and when, and since when the English is another.',
  'data.csv':
    'In the CSV files an apostrophe stands before a cell that a spreadsheet would take for a formula, such as +44.',
  'data.left':
    'Not in the data: drafts, anything held back, and the full text of guides and papers. For those there is the link.',
  'data.signs': 'Spot the signs',
  'data.embed': 'Signs on your own website',
  'data.embedText': 'Six signs, what they may also be, and whom to call. No script, no cookie.',
  'data.embedFrame': 'As a frame. It stays up to date, and your visitors’ browsers ask the hub for it.',
  'data.embedCopy': 'As a copy. Nobody asks the hub. Look once a month whether the numbers have changed.',
  'data.embedSee': 'See the block',
  'data.embedDont': 'Do not confront anybody. Do not search or follow.',
  'data.embedDate': 'Numbers as of {date}. They can change: look at the hub.',
  'data.embedMore': 'More signs, and where they come from: {name}',
} as const
