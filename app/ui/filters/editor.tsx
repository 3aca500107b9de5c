'use client'

import type { Editing } from './editing'
import { ChoiceEditor } from './choice-editor'
import { isChoice, type EditableName } from './filter-names'
import { ConfidenceEditor, ScoreEditor } from './number-editors'
import { PeriodEditor } from './period-editor'
import { SelfEditor } from './self-editor'
import { WordsEditor } from './words-editor'

/** Where one filter is changed. */
export function Editor({ name, editing }: { readonly name: EditableName; readonly editing: Editing }) {
  if (isChoice(name)) return <ChoiceEditor key={name} name={name} editing={editing} />
  switch (name) {
    case 'period':
      return <PeriodEditor editing={editing} />
    case 'score':
      return <ScoreEditor editing={editing} />
    case 'confidence':
      return <ConfidenceEditor editing={editing} />
    case 'self':
      return <SelfEditor editing={editing} />
    case 'words':
      return <WordsEditor editing={editing} />
  }
}
