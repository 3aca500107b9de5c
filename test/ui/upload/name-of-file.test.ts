import { expect, test } from 'vitest'
import { nameOfFile } from '../../../app/ui/upload/name-of-file'

test.each<[string, string, boolean]>([
  ['a.txt', 'a.txt', false], ['berita/mei/a.txt', 'a.txt', false], ['mei.zip/berita/a.txt', 'mei.zip', true], ['kiriman/mei.tar.gz/a.txt', 'mei.tar.gz', true], ['tabel.csv row 2', 'tabel.csv', true],
  ['kabar.example/dunia.rss entry 1', 'dunia.rss', true], ['Inbox.mbox/message 1.eml', 'Inbox.mbox', true], ['line 3', 'line 3', false],
])('%s is of %s', (item, name, holdsMany) => expect(nameOfFile(item)).toEqual({ name, holdsMany }))
