import { useFormatter, useTranslations } from 'next-intl'
import type { UploadRow } from '../../../lib/store/rows'
import { Link } from '../link'
import { uploadCounts } from './upload-counts'

/** Uploads, the latest first, with what became of them. */
export function UploadList({ rows }: { readonly rows: readonly UploadRow[] }) {
  const t = useTranslations('uploads')
  const format = useFormatter()
  return (
    <table className="list">
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <Link className="plain" href={`/uploads/${row.id}`}>
                {format.dateTime(new Date(row.createdAt), { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
              </Link>
            </td>
            <td>
              {row.first === null ? null : <span className="first-file">{row.accepted > 1 ? t('andOthers', { name: lastStep(row.first), count: row.accepted - 1 }) : lastStep(row.first)}</span>}
              {uploadCounts(row).map(({ outcome, count }) => t(`counted.${outcome}`, { count })).join(' · ')}
            </td>
            <td className="num">{t(row.removing ? 'state.removing' : row.interrupted ? 'state.interrupted' : `state.${row.state}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The name of a file without the folders and archives it lay in. */
function lastStep(name: string): string {
  return name.replace(/^.*\/(?=[^/])/, '')
}
