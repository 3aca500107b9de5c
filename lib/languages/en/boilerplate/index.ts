import type { BoilerplatePatterns } from '../../shared/boilerplate-patterns'
import { once } from '../../shared/once'

/** Lines of English news pages that are no part of the report. */
export const boilerplate = once((): BoilerplatePatterns => ({
  lines: [
    { kind: 'link', pattern: /^(?:read (?:more|also|next)|more on this|see also|related(?: (?:articles?|stories|topics|content|coverage))?|also read|recommended(?: stories)?|most (?:read|popular)|you may also like|more from [^.]{1,40}|explore more|don['’]t miss|top stories|editors?['’]s? picks?)\s*(?::.*|[-–—>|].*)?$/i },
    { kind: 'link', pattern: /^(?:read more|related|see also|also read|listen)\s*:\s*\S/i },
    { kind: 'link', pattern: /^(?:sign up|subscribe|log in|register|download|follow us|join us|click here|get (?:the|our) (?:latest|daily|news|app))\b(?!.{0,200}["“”])[^.]{0,140}[.!>]?$/i },
    { kind: 'link', pattern: /^(?:skip to (?:content|main content)|back to top|view comments|leave a comment|\d+ comments?|share this(?: article| story)?|save this article|print this article|report an error)\s*\.?$/i },
    { kind: 'link', pattern: /^(?:(?:purchase|acquire) licensing rights\b.{0,30}|suggested topics\s*:?|opens new tab|around the bbc|skip past newsletter promotion|after newsletter promotion|view image in fullscreen|reuse this content|explore more on these topics|keep reading|(?:end of )?list(?: \d+ of \d+| of \d+ items)?)$/i },
    { kind: 'link', pattern: /^(?:privacy notice\s*:\s*newsletters\b|follow (?:bbc|ap['’]s|the ap['’]s|reuters|al jazeera|the guardian)\b(?!.{0,200}["“”])[^"“”]{0,200}$)/i },
    { kind: 'link', pattern: /^list \d+ of \d+\s?\p{Lu}[^.!?]{5,200}$/u },
    { kind: 'video', pattern: /^(?:watch|video)\s*[:|]\s*\S/i },
    { kind: 'video', pattern: /^(?:this video can ?not be played|media caption|to play this video you need)/i },
    { kind: 'continuation', pattern: /^(?:continue reading|continue to next page|next page|story continues(?: below)?|article continues (?:below|after).{0,60}|page \d+ of \d+|load more)\b[^.]{0,60}[.>»]?$/i },
    { kind: 'advertisement', pattern: /^(?:story continues below advertisement|article continues below this ad|advertisement - scroll to continue.{0,60}|this advertisement has not loaded yet.{0,80}|paid (?:content|post))$/i },
    { kind: 'caption', pattern: /^(?:image source|image caption|photo(?:graph)?(?: by| credit)?|file photo|picture|image|illustration|graphic)\s*[,:]\s*\S/i },
    { kind: 'caption', pattern: /^\[\d{1,2}\/\d{1,2}\]\s?\p{Lu}/u },
    { kind: 'caption', pattern: /^(?:photograph|photo) by\s+\p{Lu}[^.]{0,80}$/iu },
    { kind: 'credit', pattern: /^\(?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|translated|photographs?)(?: and (?:reporting|writing|editing))? by)\s+\p{Lu}/iu },
    { kind: 'credit', pattern: /^(?:the bbc is not responsible for the content of external (?:sites|internet sites)|the associated press receives (?:financial )?support from\b|ap is solely responsible for\b)/i },
    { kind: 'credit', pattern: /^sources?\s*:\s*\p{Lu}[\p{L}\d. ,&-]{1,40}(?: and (?:news )?agencies)?$/u },
    { kind: 'credit', pattern: /^(?:our standards\b|all rights reserved\b|this (?:article|story|material) (?:was originally published|has been (?:updated|corrected)|may not be published|first appeared)|associated press writers?\b.{0,120}\bcontributed|the associated press contributed|with (?:files|inputs) from\b)/i },
  ],
  asides: /[([](?:read|see)\s+(?:also|more|here)\s*:[^()[\]\n]{3,160}[)\]]/giu,
  linkOpener: /^(?:read (?:more|also|next)|see also|related(?: (?:articles?|stories|content|coverage))?|recommended(?: stories)?|also read|most (?:read|popular)|more on this(?: story)?|you may also like)\s*:?$/i,
  tagOpener: /^(?:tags?|topics?|keywords?|related topics|filed under)\s*:?$|^(?:tags?|topics?|keywords?|filed under)\s*:/i,
  shareWords: ['share', 'tweet', 'post', 'save', 'print', 'comment', 'comments', 'bookmark', 'follow', 'listen', 'gift article', 'copy', 'link copied', 'read aloud', 'more'],
  photoWords: ['Photo', 'Photograph', 'File', 'Courtesy', 'Image', 'Screenshot', 'File photo', 'Picture'],
}))
