import { type Language, say, type Words } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { LabelledField, wired } from '../../web/design/forms/field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Notice } from '../../web/design/notice.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { revealPurposes } from './reveal-purposes.ts'

export interface RevealFormProps {
  readonly language: Language
  readonly code: string
  readonly action: string
  readonly problems: Problems
  readonly typed: Typed
  readonly idempotencyKey: string
}

/** Asks why, before a whole identity number is shown once. */
export const RevealForm = ({ language, code, action, problems, typed, idempotencyKey }: RevealFormProps) => {
  const field = {
    language,
    name: 'purpose',
    label: say(language, wording.purpose),
    hint: say(language, wording.purposeHint),
    error: problems.at('purpose', language),
    required: true,
  }
  return (
    <>
      <PageTitle over={code} title={say(language, wording.title)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Notice kind="info" title={say(language, wording.logged)}>
        <p>{say(language, wording.loggedWhy)}</p>
      </Notice>
      <Form action={action} hidden={{ idempotency_key: idempotencyKey }}>
        <LabelledField {...field}>
          <input
            {...wired(field)}
            type="text"
            list="purposes"
            value={typed.purpose}
            maxLength={200}
            autocomplete="off"
            autofocus={!problems.any}
          />
          <datalist id="purposes">
            {revealPurposes.map(words => (
              <option key={words[0]} value={say(language, words)} />
            ))}
          </datalist>
        </LabelledField>
        <ButtonRow>
          <Button>{say(language, wording.show)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const wording = {
  title: ['Xem số định danh đầy đủ', 'See the whole identification number'],
  logged: ['Lần xem này được ghi vào nhật ký.', 'This look is written into the log.'],
  loggedWhy: [
    'Nhật ký giữ tên bạn, giờ xem, mã hồ sơ và mục đích. Chỉ xem khi công việc cần.',
    'The log keeps your name, the time, the dossier code and the purpose. Look only when the work needs it.',
  ],
  purpose: ['Mục đích', 'Purpose'],
  purposeHint: [
    'Chọn một mục đích thường gặp, hoặc ghi bằng lời của bạn.',
    'Choose a usual purpose, or write your own.',
  ],
  show: ['Xem số đầy đủ', 'Show the whole number'],
} as const satisfies Record<string, Words>
