import { say } from '../../kernel/words.ts'
import { Button, ButtonRow } from '../../web/design/button.tsx'
import { ErrorSummary } from '../../web/design/forms/error-summary.tsx'
import { Fieldset } from '../../web/design/forms/fieldset.tsx'
import { FileField } from '../../web/design/forms/file-field.tsx'
import { Form } from '../../web/design/forms/form.tsx'
import { PageTitle } from '../../web/design/heading.tsx'
import { Steps } from '../../web/design/steps.tsx'
import { SummaryList } from '../../web/design/summary-list.tsx'
import { paperUploads } from '../../web/uploads.ts'
import { ChangedMeanwhile } from './changed-meanwhile.tsx'
import { ApplicantFields } from './filing-applicant.tsx'
import { ContentFields } from './filing-content.tsx'
import { DeclarationBox } from './filing-declaration.tsx'
import { FilingPapers } from './filing-papers.tsx'
import { type FilingFormProps, keptAt, paperFileField, procedureHidden } from './filing-procedure.ts'
import { filingSteps } from './filing-steps.ts'
import { filingWording as wording } from './filing-wording.ts'
import { KeptFiles } from './kept-files.tsx'

export type { FilingFormProps } from './filing-procedure.ts'

/** The form for a new dossier. It goes on to the check page and sends nothing by itself. */
export const FilingForm = (props: FilingFormProps) => {
  const { language, procedure, problems, action, idempotencyKey, atCounter, change, declared } = props
  return (
    <>
      <PageTitle
        over={`${say(language, atCounter ? wording.counter : wording.online)} · ${procedure.code}`}
        title={procedure.name}
        lang="vi"
      />
      {!atCounter && <Steps language={language} titles={filingSteps(language)} now={1} />}
      <ErrorSummary language={language} problems={problems.all(language)} />
      {change && <ChangedMeanwhile language={language} change={change} />}
      {!atCounter && <ProcedureFacts language={language} procedure={procedure} />}
      {declared && <DeclarationBox language={language} declared={declared} />}
      <div data-turbo="false">
        <Form
          action={action}
          files
          hidden={{
            ...procedureHidden(procedure),
            idempotency_key: idempotencyKey,
            step: 'check',
            ...declared?.hidden,
          }}
        >
          <ApplicantFields {...props} />
          <ContentFields {...props} />
          <Papers {...props} />
          <OtherFiles {...props} />
          <ButtonRow>
            <Button>{say(language, wording.checkNext)}</Button>
            <span class="soft">{say(language, wording.nothingSentYet)}</span>
          </ButtonRow>
        </Form>
      </div>
    </>
  )
}

const ProcedureFacts = ({ language, procedure }: Pick<FilingFormProps, 'language' | 'procedure'>) => {
  const { fieldName, timeLimitText, feeText } = procedure
  const unknown = say(language, wording.notPublished)
  return (
    <SummaryList
      language={language}
      rows={[
        ...(procedure.case
          ? [{ key: say(language, wording.case), value: <span lang="vi">{procedure.case.name}</span> }]
          : []),
        { key: say(language, wording.field), value: <span lang="vi">{fieldName}</span> },
        { key: say(language, wording.timeLimit), value: <span lang="vi">{timeLimitText ?? unknown}</span> },
        { key: say(language, wording.fee), value: <span lang="vi">{feeText ?? unknown}</span> },
      ]}
    />
  )
}

const Papers = (props: FilingFormProps) => {
  const { language, procedure, atCounter } = props
  if (procedure.papers.length === 0)
    return (
      <Fieldset legend={say(language, wording.papers)}>
        <p id="f-papers">{say(language, wording.noPapers)}</p>
      </Fieldset>
    )
  const hint = atCounter ? wording.papersHintCounter : wording.papersHint
  return (
    <Fieldset legend={say(language, wording.papers)} hint={say(language, hint)}>
      <FilingPapers {...props} papers={procedure.papers} />
    </Fieldset>
  )
}

const OtherFiles = ({ language, kept, problems, procedure }: FilingFormProps) => {
  const { maxBytes, maxFiles, accept } = paperUploads
  const size = Math.floor(maxBytes / 1024 / 1024)
  const lines = procedure.papers.map((_, line) => paperFileField(line))
  return (
    <>
      <KeptFiles language={language} files={keptAt(kept, field => !lines.includes(field))} />
      <FileField
        language={language}
        name="files"
        label={say(language, wording.files)}
        hint={say(language, wording.filesHint, { size, count: maxFiles })}
        error={problems.at('files', language)}
        accept={accept}
        multiple
      />
    </>
  )
}
