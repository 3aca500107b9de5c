import { database } from '../../lib/store/client'

/** Takes everything out of the database of this test file, and counts from 1 again. Of few rows, deleting is several times as fast as truncating. */
export async function empty(): Promise<void> {
  await database().$executeRaw`
    do $$ begin
      delete from upload; delete from speaker; delete from change;
      perform setval(pg_get_serial_sequence(name, 'id'), 1, false)
        from unnest(array['upload', 'raw_file', 'item', 'article', 'quotation', 'speaker', 'change']) as name;
    end $$`
}
