import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [language: 'en' | 'id', text: string, expected: string, from?: string]

/** Sides by how something is said, a family of turns of speech each. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what is owed to somebody': [
    ['en', 'She [said] ⟨without Russian help the valley would have collapsed⟩.', 'RU+'],
    ['en', "She [said] ⟨had it not been for Cuba's mediation the talks would have failed⟩.", 'CU+'],
    ['en', 'She [said] ⟨without help from Japan the valley would have collapsed⟩.', 'JP+', 'CU'],
    ['en', 'She [said] ⟨without Russian sanctions the valley would have collapsed⟩.', 'RU0'],
    ['en', 'She [said] ⟨without Russian assistance Cuba could not go on with its siege⟩.', 'RU0 CU0'],
    ['en', 'She [said] ⟨they left without Russian help⟩.', 'RU0'],
    ['en', 'She [said] ⟨without Cuba there would be no truce⟩.', 'CU+', 'JP'],
    ['en', 'She [said] ⟨without Cuba there would be a bloodbath⟩.', 'CU+', 'JP'],
    ['en', 'She [said] ⟨without Cuba the talks would go on⟩.', 'CU0', 'JP'],
    ['id', 'Ia [berkata] ⟨tanpa bantuan Jepang lembah itu akan kelaparan⟩.', 'JP+'],
    ['id', 'Ia [berkata] ⟨tanpa izin Jepang kapal itu tidak akan berlayar⟩.', 'JP0'],
  ],
  'what others want of somebody': [
    ['en', 'She [said] ⟨the miners want Japan to admit its guilt⟩.', 'JP-'],
    ['en', 'She [said] ⟨the miners want Japan to win the cup⟩.', 'JP0'],
    ['en', 'She [said] ⟨Cuba wants Japan to pay⟩.', 'CU0 JP0'],
    ['en', 'She [said] ⟨the miners do not want Japan to pay⟩.', 'JP0'],
    ['id', 'Ia [berkata] ⟨para penambang ingin Jepang membayar ganti rugi⟩.', 'JP-'],
  ],
  'no more of that': [
    ['en', 'She [said] ⟨they needed peace, not another sermon from Japan⟩.', 'JP-'],
    ['en', 'She [said] ⟨they needed a loan from Japan⟩.', 'JP0'],
  ],
  'whom a charge in marks is about': [['en', 'She [accused] Russia of “⟨treating our bay as its own⟩”.', 'RU-']],
  'the other one': [
    ['en', 'She [said] ⟨Russia, not Cuba, had broken the agreement⟩.', 'RU- CU0', 'JP'],
    ['en', 'She [said] ⟨it was Russia, not Cuba, that had broken the agreement⟩.', 'RU- CU0', 'JP'],
    ['en', 'She [said] ⟨Russia and not Cuba had broken the agreement⟩.', 'RU- CU0', 'JP'],
    ['id', 'Ia [berkata] ⟨bukan Kuba, melainkan Rusia, yang melanggar perjanjian⟩.', 'CU0 RU-', 'JP'],
  ],
  'a friend not let down': [['en', 'He [said] ⟨they would not let Japan down⟩.', 'JP+', 'CU']],
  'what one does not think': [
    ['en', "She [said] ⟨she did not think Russia was a threat to the bay⟩.", 'RU+'],
    ['en', "She [said] ⟨we don't believe that Japan has kept its word⟩.", 'JP-', 'CU'],
  ],
  'who may count on us': [['en', 'She [said] ⟨Japan could count on us⟩.', 'JP+', 'CU']],
  'asked for help': [['en', 'She [asked] ⟨Russia for help with the wreck⟩.', 'RU0']],
  'who relents': [
    ['en', "She [welcomed] ⟨Russia's decision to lift its embargo on Cuba⟩.", 'RU+ CU+', 'JP'],
    ['id', 'Ia [menyambut baik] ⟨keputusan Rusia mencabut embargo terhadap Kuba⟩.', 'RU+ CU+', 'JP'],
    ['id', 'Ia [menyambut baik] ⟨pencabutan embargo Rusia terhadap Kuba⟩.', 'RU- CU+', 'JP'],
  ],
  'not left alone': [['id', 'Ia [berkata] ⟨mereka tidak akan membiarkan Kuba berjuang sendirian⟩.', 'CU+']],
  'not for it to say': [['id', 'Ia [berkata] ⟨tidak pantas Rusia menggurui Kuba⟩.', 'RU- CU0', 'JP']],
  'help held back': [['id', 'Ia [berkata] ⟨truk bantuan ditahan tentara Rusia⟩.', 'RU-']],
  'threats': [
    ['id', 'Ia [bersumpah] ⟨membuat Rusia menyesali keputusannya⟩.', 'RU-'],
    ['id', 'Ia [mengatakan] ⟨Rusia hanya punya dua pilihan: menyerah atau hancur⟩.', 'RU-'],
  ],
  'an attack on one': [
    ['en', 'She [said] ⟨an attack on Japan was an attack on us all⟩.', 'JP+', 'CU'],
    ['id', 'Ia [berkata] ⟨serangan terhadap Kuba adalah serangan terhadap kami⟩.', 'CU+', 'JP'],
  ],
  'onlookers': [['id', 'Ia [berkata] ⟨Rusia hanya menonton⟩.', 'RU-']],
  'never stopped': [
    ['id', 'Ia [berkata] ⟨Jepang tidak pernah berhenti membantu petani⟩.', 'JP+', 'CU'],
    ['id', 'Ia [berkata] ⟨Jepang tidak pernah membantu petani⟩.', 'JP-', 'CU'],
  ],
  'no longer': [['id', 'Ia [menilai] ⟨Rusia tidak bisa lagi bersembunyi di balik alasan keamanan⟩.', 'RU-', 'CU']],
  'doubted': [
    ['id', 'Ia [yakin] ⟨Jepang akan menepati janjinya⟩.', 'JP+', 'CU'],
    ['id', 'Ia [tidak yakin] ⟨Rusia akan menepati janjinya⟩.', 'RU-', 'CU'],
  ],
  'on time': [['id', 'Ia [berkata] ⟨Jepang membangun pelabuhan itu tepat waktu⟩.', 'JP+', 'CU']],
  'what others are to do to it': [
    ['id', 'Ia [berkata] ⟨Kuba harus diberi waktu⟩.', 'CU0', 'JP'],
    ['id', 'Ia [berkata] ⟨Kuba harus dihukum⟩.', 'CU-', 'JP'],
  ],
  'hoped for, not done': [
    ['en', 'She [said] ⟨they hoped Russia would show restraint⟩.', 'RU0', 'CU'],
    ['en', 'She [said] ⟨Russia had shown restraint⟩.', 'RU+', 'CU'],
  ],
  'brushed aside': [['en', 'She [brushed aside] ⟨Russian complaints about prices⟩.', 'RU-']],
  'others are driven away': [
    ['en', 'She [said] ⟨Russian soldiers stood by and watched as families were driven from their homes⟩.', 'RU-'],
    ['en', 'She [said] ⟨Cuba had asked why families were driven from their homes⟩.', 'CU0'],
  ],
  'harm to those who have no part in it': [
    ['en', 'She [said] ⟨Russian soldiers had fired on a market⟩.', 'RU-'],
    ['en', 'She [said] ⟨Russian soldiers had fired on a bunker⟩.', 'RU0'],
    ['en', 'She [said] ⟨Russian soldiers burned huts⟩.', 'RU-'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [language, text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language, text, from })).toBe(expected))
  })
}
