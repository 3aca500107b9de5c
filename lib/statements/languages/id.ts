import { wordSet, type LanguageForms } from './language-forms'

/** Indonesian, from its grammar: reported speech shifts pronouns and pointing words, and spellings that newsrooms mix. */
export const id: LanguageForms = {
  dropped: wordSet(`bahwa bahwasanya saya aku kami kita dia ia beliau mereka anda kalian pihaknya pihak
    ini itu tersebut tadi begini begitu demikian juga pun lah nya adalah ialah merupakan yakni yaitu`),
  capitals: [[/\bAS\b/g, 'Amerika']],
  written: [
    [/\btak\b|\bnggak\b|\benggak\b|\bndak\b|\bgak\b/g, 'tidak'],
    [/\btelah\b/g, 'sudah'],
    [/\byg\b/g, 'yang'],
    [/\bdgn\b/g, 'dengan'],
    [/\butk\b/g, 'untuk'],
    [/%/g, ' persen '],
    [/\bamerika serikat\b/g, 'amerika'],
    [/\brepublik rakyat (?:tiongkok|china|cina)\b|\brrt\b|\btiongkok\b|\bcina\b/g, 'china'],
    [/\bkorut\b/g, 'korea utara'],
    [/\bkorsel\b/g, 'korea selatan'],
    [/\bperserikatan bangsa[- ]bangsa\b/g, 'pbb'],
    [/\buni eropa\b/g, 'ue'],
    [/\binggris raya\b/g, 'inggris'],
    [/\bmoskwa\b/g, 'moskow'],
    [/\bpraktek\b/g, 'praktik'],
    [/\banalisa\b/g, 'analisis'],
    [/\bjaman\b/g, 'zaman'],
    [/\bijin\b/g, 'izin'],
    [/(\w{3})(?:nya|lah|kah)\b/g, '$1'],
  ],
  endings: /(?:ku|mu|pun)$/,
  negations: wordSet('tidak bukan belum jangan tanpa'),
}
