import { bylineBlocks } from './byline-blocks'
import { PAGE_LINKS } from './page-address'

/** What shows no text of the article on any page: captions of pictures, and what the quick pages of phones (AMP) put around and between. */
const FURNITURE = 'figcaption, amp-ad, amp-sticky-ad, amp-embed, amp-sidebar, amp-consent, amp-user-notification, amp-video, amp-video-iframe, amp-youtube, amp-dailymotion, amp-iframe, amp-social-share, amp-carousel, amp-next-page, amp-list'
/** Boxes of links and offers inside a text, by what templates call them. */
const BOX = /(?:^|[\s_-])(?:baca-?juga|lihatjg|linksisip|related|relatedposts|inline-?related|terkait|more-on|newsletter|sharedaddy|sharing|recommended|recommendation|ads|promo|links-block)(?:$|[\s_-])|PagePromo|EmailSignUp/i
/** Catchwords below a text: nothing but links. */
const CATCHWORDS = /(?:^|[\s_-])(?:tags?|topics?|topik|topic-list)(?:$|[\s_-])/i
const LABELS = ['class', 'id', 'data-testid', 'data-component', 'data-spacefinder-type', 'name'] as const
const LABELLED = LABELS.map((label) => `[${label}]`).join(', ')
/** A box is no longer than this; what is longer is the page itself. */
const MAX_BOX_CHARS = 600
/** “Halaman 1 2 3 Selanjutnya Semua”. */
const MAX_PAGE_LINKS_CHARS = 120
/** Of the letters in catchwords, those that are links: “Topik:” stands before them. */
const OF_CATCHWORDS = 0.6
const OF_A_LIST = 0.8
/** Words that a headline has at least, and a name in a list of things does not. */
const WORDS_OF_A_HEADLINE = 3

/** Takes out of a page what stands inside its article and is none of it: captions, boxes of links, the numbers of its pages, who wrote it, lists of nothing but headlines. Changes the document. */
export function leaveFurniture(document: Document): void {
  for (const element of document.querySelectorAll(FURNITURE)) element.remove()
  for (const figure of document.querySelectorAll('figure')) if (figure.querySelector('p, blockquote, table, pre') === null) figure.remove()
  for (const element of document.querySelectorAll(LABELLED)) {
    const called = LABELS.map((label) => element.getAttribute(label) ?? '').join(' ')
    const isOne = BOX.test(called) || (CATCHWORDS.test(called) && isLinked(element, [element], OF_CATCHWORDS))
    if (isOne && textOf(element).length <= MAX_BOX_CHARS) element.remove()
  }
  for (const links of document.querySelectorAll(PAGE_LINKS)) if (textOf(links).length <= MAX_PAGE_LINKS_CHARS) links.remove()
  for (const box of bylineBlocks(document)) box.remove()
  for (const list of document.querySelectorAll('ul, ol')) if (isListOfLinks(list)) list.remove()
}

/** A list whose every entry is a link, most of them as long as a headline. */
function isListOfLinks(list: Element): boolean {
  const entries = [...list.children]
  const headlines = entries.filter((entry) => textOf(entry).split(' ').length >= WORDS_OF_A_HEADLINE)
  return entries.length > 0 && headlines.length * 2 >= entries.length && isLinked(list, entries, OF_A_LIST)
}

/** Whether each of these parts of an element is links, by this share of its letters, and stands in no paragraph. */
function isLinked(element: Element, parts: readonly Element[], share: number): boolean {
  return element.closest('p') === null && parts.every((part) => {
    const linked = [...part.querySelectorAll('a')].reduce((length, link) => length + textOf(link).length, 0)
    return linked > 0 && linked >= textOf(part).length * share
  })
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
