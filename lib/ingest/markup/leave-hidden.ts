const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]'

/** Takes out of a letter what its readers never see: what programs show of it in the list of mails, and spaces behind that. Changes the document. */
export function leaveHidden(document: Document): void {
  for (const element of document.querySelectorAll(HIDDEN)) element.remove()
}
