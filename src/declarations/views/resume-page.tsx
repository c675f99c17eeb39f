import { type Language, say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { TextField } from '../../web/design/forms/text-field.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import type { Problems } from '../../web/problems.ts'
import type { Typed } from '../../web/route.ts'
import { wording } from './wording.ts'

export interface ResumePageProps {
  readonly language: Language
  readonly typed: Typed
  readonly problems: Problems
  readonly action: string
}

/** Code and secret open a saved declaration, at home and anywhere else. */
export const ResumePage = ({ language, typed, problems, action }: ResumePageProps) => {
  const field = (name: 'code' | 'secret') => ({
    language,
    name,
    label: say(language, wording[name]),
    hint: say(language, wording[`${name}Hint`]),
    error: problems.at(name, language),
    value: typed[name],
    autocomplete: 'off',
    maxlength: 20,
    size: 'medium' as const,
    required: true,
  })
  return (
    <>
      <PageTitle title={say(language, wording.resumeTitle)} />
      <ErrorSummary language={language} problems={problems.all(language)} />
      <Form action={action}>
        <TextField {...field('code')} />
        <TextField {...field('secret')} />
        <ButtonRow>
          <Button>{say(language, wording.open)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
