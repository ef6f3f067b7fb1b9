/** Signs that have control words of their own (RTF 1.9.1). */
export const signs: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  tab: '\t',
  line: ' ',
  lbr: ' ',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/** Groups whose words are no part of the text. */
export const unread: ReadonlySet<string> = new Set([
  'colortbl', 'filetbl', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'pict', 'objdata', 'nonshppict', 'sp', 'atnid',
  'atnauthor', 'annotation', 'atrfstart', 'atrfend', 'bkmkstart', 'bkmkend', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn',
  'xe', 'tc', 'tcn', 'rxe', 'txe', 'template', 'private', 'pgptbl', 'xmlnstbl', 'themedata', 'colorschememapping', 'datastore', 'latentstyles',
  'mmathPr', 'formfield', 'datafield', 'pnseclvl', 'subject', 'keywords', 'comment', 'doccomm', 'hlinkbase', 'manager', 'category', 'buptim',
  'printim', 'version', 'vern', 'fldtype', 'userprops', 'docvar', 'oldcprops', 'oldpprops', 'password', 'passwordhash', 'protusertbl',
]) // prettier-ignore

/** Starred groups that are read; any other is for programs that know it. */
export const starred: ReadonlySet<string> = new Set(['fldinst', 'footnote', 'shpinst', 'pn', 'cs', 'ds', 'ts', 'soutlvl', 'falt'])

/** Formats of note numbers by the end of their control words. */
export const numberFormats: Readonly<Record<string, string>> = {
  nar: 'decimal',
  nalc: 'lowerLetter',
  nauc: 'upperLetter',
  nrlc: 'lowerRoman',
  nruc: 'upperRoman',
  nchi: 'chicago',
}
