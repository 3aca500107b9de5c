import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../lib/analysis/language/detect-language'

const sentences: readonly (readonly [language: string, text: string])[] = [
  ['id', 'Menteri Luar Negeri Raka Wiradana mengatakan bahwa pemerintah akan menolak sanksi tersebut karena dinilai tidak adil.'],
  ['id', '"Kami tidak akan mundur," kata dia.'],
  ['id', 'Polisi menangkap dua orang pada Senin malam, ujar juru bicara kepolisian.'],
  ['id', 'Kerajaan itu menyambut baik tawaran dari Jakarta, kata pejabat yang enggan disebut namanya.'],
  ['en', 'The foreign minister said on Monday that his country would not accept the sanctions.'],
  ['en', '"We will stand with our friends," she told reporters.'],
  ['ms', 'Kerajaan mengutuk sekeras-kerasnya serangan itu kerana ia melanggar undang-undang antarabangsa, kata beliau pada Isnin.'],
  ['ms', 'Polis menahan dua lelaki selepas kejadian itu, katanya.'],
  ['ms', 'Menteri Luar berkata bahawa semua pihak perlu kembali ke meja rundingan.'],
  ['jv', 'Presiden ngendika yen negarane ora bakal melu perang amarga iku ora ana gunane kanggo wong akeh.'],
  ['su', 'Menteri luar nagri nyarios yén nagarana moal ngiluan perang sabab éta téh teu aya gunana pikeun rahayat.'],
  ['tl', 'Sinabi ng ministro na hindi papayag ang kanyang bansa sa mga bagong parusa.'],
  ['nl', 'De minister zei dat het land geen sancties tegen zijn buren zal steunen, omdat ze niet helpen.'],
  ['de', 'Der Minister sagte, dass sein Land die Sanktionen nicht unterstützen werde, weil sie nichts nützen.'],
  ['fr', 'Le ministre a déclaré que son pays ne soutiendrait pas les sanctions contre ses voisins.'],
  ['es', 'El ministro dijo que su país no apoyaría las sanciones contra los vecinos porque no sirven.'],
  ['pt', 'O ministro disse que o seu país não vai apoiar as sanções contra os vizinhos, porque não ajudam.'],
  ['it', 'Il ministro ha detto che il suo paese non sosterrà le sanzioni contro i vicini.'],
  ['sv', 'Ministern sade att landet inte kommer att stödja sanktionerna, eftersom de inte hjälper.'],
  ['pl', 'Minister powiedział, że jego kraj nie poprze sankcji, bo to nie jest rozwiązanie.'],
  ['tr', 'Bakan, ülkesinin bu yaptırımları desteklemeyeceğini ve daha çok görüşme için çağrı yaptığını söyledi.'],
  ['vi', 'Bộ trưởng nói rằng đất nước của ông sẽ không ủng hộ các biện pháp trừng phạt.'],
  ['sw', 'Waziri alisema kuwa nchi yake haitaunga mkono vikwazo hivyo kwa sababu si haki.'],
  ['ar', 'قال الوزير إن بلاده لن تدعم العقوبات'],
  ['fa', 'وزیر گفت که کشورش از تحریم‌ها پشتیبانی نمی‌کند'],
  ['ru', 'Министр заявил, что его страна не поддержит санкции.'],
  ['uk', 'Міністр заявив, що його країна не підтримає санкції.'],
  ['zh', '外交部长表示，该国不会支持制裁。'],
  ['ja', '外相は、制裁を支持しないと述べた。'],
  ['ko', '외교부 장관은 제재를 지지하지 않을 것이라고 말했다.'],
  ['th', 'รัฐมนตรีกล่าวว่าประเทศของเขาจะไม่สนับสนุนการคว่ำบาตร'],
  ['hi', 'मंत्री ने कहा कि उनका देश प्रतिबंधों का समर्थन नहीं करेगा।'],
]

describe('detectLanguage', () => {
  test.each(sentences)('%s: %s', (language, text) => {
    expect(detectLanguage({ article: { text } }).language).toBe(language)
  })

  test.each([
    ['no letters at all', '12 34 — !!', 'und'],
    ['nothing', '', 'und'],
    ['a language without a list', 'A külügyminiszter szerint országuk megvétózza büntetőintézkedéseiket.', 'und'],
    ['an English caption above an Indonesian report',
      'The two ministers shake hands in the capital. (Kabar Uji)\nKedua menteri itu bertemu pada Rabu dan sepakat bahwa kerja sama harus berlanjut karena menguntungkan rakyat kedua negara.', 'id'],
  ])('%s', (_, text, language) => {
    expect(detectLanguage({ article: { text } }).language).toBe(language)
  })

  test.each([['id-ID', 'id'], ['EN_us', 'en'], ['in', 'id'], ['fr', 'fr'], ['ind', 'id'], ['Indonesian', 'en']])('stated %s is %s', (stated, language) => {
    expect(detectLanguage({ article: { text: 'The minister said that the talks would go on.', language: stated } }).language).toBe(language)
  })
})
