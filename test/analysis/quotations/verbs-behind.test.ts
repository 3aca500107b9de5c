import { expect, test } from 'vitest'
import { shown } from './quote'

test.each([
  ['en', 'The harbour has no pilots left, the envoy demanded.', ['indirect [demanded] the envoy: The harbour has no pilots left']],
  ['en', 'The harbour has no pilots left, the envoy said bitterly.', ['indirect [said] the envoy: The harbour has no pilots left']],
  ['en', 'Norway emptied the bay and left us the nets, stormed Ann Miller.', ['indirect [stormed] Ann Miller: Norway emptied the bay and left us the nets']],
  ['en', '“The bay is empty,” the former minister reflected.', ['direct [reflected] the former minister: The bay is empty']],
  ['en', '“The bay is empty,” cackled Ann Miller.', ['direct [cackled] Ann Miller: The bay is empty']],
  ['en', '“The bay is empty,” Ann Miller cackled.', ['direct [cackled] Ann Miller: The bay is empty']],
  ['en', 'The nets are torn, said Harbour Party MP Louis Garon.', ['indirect [said] Harbour Party MP Louis Garon: The nets are torn']],
  ['en', "The nets are torn, said Netwatch's coordinator.", ["indirect [said] Netwatch's coordinator: The nets are torn"]],
  ['en', '“We will leave the port at once and never come back,” Ann Miller said. Editor\'s note: Ann Miller often writes of boats and has pledged to ban them.', ['direct [said] Ann Miller: We will leave the port at once and never come back', 'indirect [pledged] Ann Miller: to ban them']],
  ['en', 'Ann B. Miller, a tax lawyer and senior adviser at the Harbour Policy Center, who reviewed the records, said the ship would sink.', ['indirect [said] Ann B. Miller: the ship would sink']],
  ['en', 'With Peruvian leaders increasingly worried, Ann Miller said she would win.', ['indirect [said] Ann Miller: she would win']],
  ['en', 'Of the eleven dead, hospital staff said, the youngest was three.', ['indirect [said] hospital staff: the youngest was three']],
  ['en', 'Ann Miller said Peru would be judged by what it did, not by what it tweeted, and repeated her call for an embargo.', ['indirect [said] Ann Miller: Peru would be judged by what it did, not by what it tweeted', 'indirect [repeated her call for] Ann Miller: an embargo']],
  ['en', 'Soldiers seized the harbour on Tuesday, witnesses and diplomats said.', ['indirect [said] witnesses and diplomats: Soldiers seized the harbour on Tuesday']],
  ['en', 'She stayed at home because, Ann Miller said, the harbour was no place for a child.', ['indirect [said] Ann Miller: the harbour was no place for a child']],
  ['en', 'Ann Miller promised elections within two years but gave no date.', ['indirect [promised] Ann Miller: elections within two years']],
  ['id', '“Teluk itu bukan milik Peru,” balas Rina Wati.', ['direct [balas] Rina Wati: Teluk itu bukan milik Peru']],
  ['id', '“Teluk itu bukan milik Peru,” isak seorang nelayan.', ['direct [isak] seorang nelayan: Teluk itu bukan milik Peru']],
  ['id', 'Menteri Kelautan tetap tegak: “Teluk itu bukan milik kapal pukat dari Peru.”', ['direct [] Menteri Kelautan: Teluk itu bukan milik kapal pukat dari Peru']],
  ['id', 'Presiden Chad membalas, “Kami tidak punya kapal, tetapi punya harga diri.”', ['direct [membalas] Presiden Chad: Kami tidak punya kapal, tetapi punya harga diri']],
  ['id', 'Nelayan Skotlandia menjerit bahwa Norwegia mengisap makerel sampai habis.', ['indirect [menjerit bahwa] Nelayan Skotlandia: Norwegia mengisap makerel sampai habis']],
  ['id', 'Angola, ucap Presiden Peru di Luanda, bukan lagi sekadar mitra melainkan sahabat.', ['indirect [ucap] Presiden Peru: bukan lagi sekadar mitra melainkan sahabat']],
  ['id', 'Peru, tuduh Menteri Dalam Negeri Chile, menunggangi kerusuhan itu.', ['indirect [tuduh] Menteri Dalam Negeri Chile: menunggangi kerusuhan itu']],
])('%s: any verb reports behind what is said: %s', (language, text, quotations) => expect(shown(text, language)).toEqual(quotations))

test.each([
  ['en', 'Standing in the rain outside the ministry, the minister wept.'],
  ['en', 'The talks collapsed on Friday, and the crowd howled.'],
  ['en', 'When the vote was over, the senator laughed.'],
  ['en', 'Dressed in black for the third day in a row, the widow of the captain prayed.'],
  ['en', 'The film “The Last Bay,” directed by Ann Miller, opens today.'],
  ['en', '“The Last Harbour,” directed by Ann Miller, opened on Friday.'],
  ['en', 'Rates rose, the peso fell, the central bank held.'],
  ['en', 'The label read: “Keep dry and store in a cool and dark place.”'],
  ['id', 'Lagu “Teluk Biru,” ciptaan Rina Wati, dinyanyikan bersama.'],
  ['id', 'Pada papan itu tertulis: “Dilarang masuk tanpa izin dari penjaga.”'],
])('%s: nobody speaks: %s', (language, text) => expect(shown(text, language)).toEqual([]))
