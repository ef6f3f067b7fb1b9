import { unread } from './elements.ts'
import type { HtmlElement } from './tree.ts'

/** Whether people see nothing of an element, whatever stands in it. */
export const isHidden = (element: HtmlElement): boolean =>
  unread.has(element.name) ||
  element.attributes.has('hidden') ||
  /(?:^|[\s-])pagebreak(?:$|\s)/.test(`${element.get('epub:type')} ${element.get('role')}`) ||
  element.get('aria-hidden') === 'true' ||
  unseen.test(element.get('style')) ||
  unseenClass.test(element.get('class'))

const unseen = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all)/i
const unseenClass =
  /(?:^|\s)(?:sr-only|show-for-sr|visually-?hidden|screen-reader-(?:only|text)|govuk-visually-hidden|cite-accessibility-label|mw-editsection|noprint)(?:$|\s)/i

/** Parts of a site around what it publishes, by the words that sites name them with. */
const aside =
  /(?:^|[\s_-])(?:ads?|advert(?:s|isements?|ising)?|adslot|adunit|banner|breadcrumbs?|catlinks|comments?|comment-list|consent|cookies?|disqus|dropdown|gdpr|hatnote|login|masthead|menus?|modal|most-(?:read|popular)|nav|navbar|navbox|navigation|newsletter|outbrain|pager|pagination|popup|printfooter|promo(?:s|tion)?|recirc|recommend(?:ed|ations?)?|related(?:-\w{1,20})?|share(?:bar|tools?)?|sharing|sidebar|sign-?up|site-?(?:footer|header|nav)|skip-?(?:link|to-content)|social|sponsor(?:ed)?|subscribe|taboola|toc|toolbar|trending|widget)(?:$|[\s_-])/i
const asideRole = /^(?:navigation|search|banner|contentinfo|complementary|alert|alertdialog|dialog|menu|menubar|toolbar|tablist|doc-toc)$/
/** Names of parts that hold what a page publishes, whatever else they are called. */
const content =
  /(?:^|[\s_-])(?:article(?:-?body)?|content|entry|main|post|story|text|body|page|footnotes?|endnotes?|references?|notes?)(?:$|[\s_-])/i

/** Whether a part is of the site and not of what the page publishes: ways about, advertisements, calls to subscribe, comments of readers. */
export function isAside(element: HtmlElement): boolean {
  if (element.name === 'footer' || element.name === 'aside' || asideRole.test(element.get('role'))) return true
  const names = `${element.get('class')} ${element.get('id')}`.slice(0, 2000)
  return aside.test(names) && !content.test(names) && element.name !== 'body' && element.name !== 'html' && element.name !== 'article'
}
