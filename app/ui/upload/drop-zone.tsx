'use client'

import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react'
import { BatchFacts, saidIn, type FactChoices } from './batch-facts'
import { chosenFiles, droppedFiles, type NamedFile } from './dropped-files'
import { sendFiles } from './send-files'

type State = { readonly kind: 'waiting' } | { readonly kind: 'sending'; readonly count: number; readonly share: number } | { readonly kind: 'refused' | 'unreachable' }

/** Takes files and folders by drop or by choice, sends them with progress, and goes to what became of each. */
export function DropZone({ choices }: { readonly choices: FactChoices }) {
  const t = useTranslations('upload')
  const format = useFormatter()
  const router = useRouter()
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const facts = useRef<HTMLFormElement>(null)
  const [over, setOver] = useState(false)
  const [state, setState] = useState<State>({ kind: 'waiting' })

  const sending = state.kind === 'sending'
  useEffect(() => {
    if (!sending) return
    // what has not left this machine when the page is closed does not come in
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [sending])

  async function send(chosen: readonly NamedFile[]) {
    if (chosen.length === 0) return
    setState({ kind: 'sending', count: chosen.length, share: 0 })
    const sent = await sendFiles(chosen, saidIn(facts.current), (share) => setState({ kind: 'sending', count: chosen.length, share }))
    if ('problem' in sent) setState({ kind: sent.problem })
    else router.push(`/uploads/${sent.upload}`)
  }

  function onDrop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!sending) void droppedFiles(event.dataTransfer).then(send)
  }

  function onChoice({ target }: ChangeEvent<HTMLInputElement>) {
    const chosen = chosenFiles(target.files)
    // or the same files, chosen again after the server could not be reached, would be no change
    target.value = ''
    void send(chosen)
  }

  return (
    <>
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <p className="invitation">{t('drop')}</p>
        <div className="ways">
          <button type="button" className="button primary" disabled={sending} onClick={() => files.current?.click()}>
            {t('chooseFiles')}
          </button>
          <button type="button" className="button" disabled={sending} onClick={() => folder.current?.click()}>
            {t('chooseFolder')}
          </button>
        </div>
        <input ref={files} type="file" multiple hidden data-choose="files" onChange={onChoice} />
        <input ref={folder} type="file" multiple hidden data-choose="folder" {...{ webkitdirectory: '' }} onChange={onChoice} />
        <p className="formats">{t('formats')}</p>
        <div className="sending" aria-live="polite">
          {state.kind === 'sending' ? (
            <>
              <progress value={state.share} max={1} aria-label={t('progress')} />
              <span>{t('sending', { count: state.count, share: format.number(state.share, { style: 'percent', maximumFractionDigits: 0 }) })}</span>
            </>
          ) : null}
          {state.kind === 'refused' || state.kind === 'unreachable' ? <span>{t(state.kind)}</span> : null}
        </div>
      </div>
      <BatchFacts form={facts} {...choices} />
    </>
  )
}
