const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements without content (HTML 5, 13.1.2). */
export const voids = set('area base br col embed hr img input link meta param source track wbr basefont frame keygen')

/** Elements that stand on lines of their own. */
export const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
)

/** What people do not read as words of the page, or cannot see there. */
export const unread = set(
  'script style template noscript iframe object embed applet canvas audio video svg picture map button input select textarea option datalist label meter progress head title meta link base nav dialog menu rt rp del s strike annotation annotation-xml',
)

/** Elements in which a new `p` does not end the one around them. */
export const scopes = set('table td th caption template object applet marquee button html body')

export const headings = set('h1 h2 h3 h4 h5 h6')

/** What may stand in the head of a page; anything else ends it. */
export const headed = set('title meta link script style base noscript template basefont')

/** Elements that a new element of their kind ends, by its name, with those past which it reaches not. */
export const siblings: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { ends: set('li'), within: set('ul ol menu dir table td th section article blockquote body') },
  dt: { ends: set('dt dd'), within: set('dl table td th section article body') },
  dd: { ends: set('dt dd'), within: set('dl table td th section article body') },
  tr: { ends: set('tr td th caption colgroup'), within: set('table body') },
  td: { ends: set('td th'), within: set('tr table body') },
  th: { ends: set('td th'), within: set('tr table body') },
  thead: { ends: set('thead tbody tfoot tr td th caption colgroup'), within: set('table body') },
  tbody: { ends: set('thead tbody tfoot tr td th caption colgroup'), within: set('table body') },
  tfoot: { ends: set('thead tbody tfoot tr td th caption colgroup'), within: set('table body') },
  option: { ends: set('option'), within: set('select datalist body') },
  a: { ends: set('a'), within: blocks },
  h1: { ends: headings, within: set('div section article header hgroup td th li body') },
  h2: { ends: headings, within: set('div section article header hgroup td th li body') },
  h3: { ends: headings, within: set('div section article header hgroup td th li body') },
  h4: { ends: headings, within: set('div section article header hgroup td th li body') },
  h5: { ends: headings, within: set('div section article header hgroup td th li body') },
  h6: { ends: headings, within: set('div section article header hgroup td th li body') },
}
