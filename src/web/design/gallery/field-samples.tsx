import { type Language, say } from '../../../kernel/words.ts'
import { DateField } from '../forms/date-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { FieldRow, Fieldset } from '../forms/fieldset.tsx'
import { Form } from '../forms/form.tsx'
import { NumberField } from '../forms/number-field.tsx'
import { SelectField } from '../forms/select-field.tsx'
import { TextArea } from '../forms/text-area.tsx'
import { TextField } from '../forms/text-field.tsx'
import { Section } from '../heading.tsx'

/** Fields as they are, and the same fields refused with what was typed still in them. */
export const FieldSamples = ({ language }: { readonly language: Language }) => {
  const phoneError = say(language, [
    'Số điện thoại có từ 9 đến 11 chữ số.',
    'A telephone number has 9 to 11 digits.',
  ])
  const kindError = say(language, ['Hãy chọn “Loại giấy tờ”.', 'Choose “Kind of paper”.'])
  return (
    <Section title={say(language, ['Ô nhập', 'Fields'])}>
      <ErrorSummary
        language={language}
        problems={[
          { field: 'phone', text: phoneError },
          { field: 'kind', text: kindError },
        ]}
      />
      <Form action="#fields" idempotencyKey="sample-1">
        <Right language={language} />
        <Wrong language={language} phoneError={phoneError} kindError={kindError} />
      </Form>
    </Section>
  )
}

const Right = ({ language }: { readonly language: Language }) => (
  <Fieldset
    legend={say(language, ['Người nộp', 'Applicant'])}
    hint={say(language, ['Ghi như trong căn cước.', 'As on the identity card.'])}
  >
    <TextField
      language={language}
      name="name"
      label={say(language, ['Họ và tên', 'Full name'])}
      autocomplete="name"
      required
    />
    <FieldRow>
      <TextField
        language={language}
        name="birth"
        label={say(language, ['Ngày sinh', 'Date of birth'])}
        type="date"
        size="medium"
        required
      />
      <NumberField
        language={language}
        name="copies"
        label={say(language, ['Số bản', 'Copies'])}
        value={2}
        unit={say(language, ['bản', 'copies'])}
      />
    </FieldRow>
    <DateField
      language={language}
      name="bornOn"
      label={say(language, ['Ngày sinh', 'Date of birth'])}
      hint={say(language, ['Ví dụ: 20 11 1990.', 'For example 20 11 1990.'])}
      day="20"
      month="11"
      year="1990"
      required
    />
    <TextArea
      language={language}
      name="reason"
      label={say(language, ['Lý do', 'Reason'])}
      hint={say(language, ['Viết ngắn gọn.', 'In a few words.'])}
      value="Bổ sung hồ sơ"
    />
  </Fieldset>
)

const Wrong = (props: {
  readonly language: Language
  readonly phoneError: string
  readonly kindError: string
}) => (
  <>
    <TextField
      language={props.language}
      name="phone"
      label={say(props.language, ['Số điện thoại', 'Telephone'])}
      hint={say(props.language, ['Để báo khi có kết quả.', 'So that we can tell you.'])}
      error={props.phoneError}
      value="0912 34x"
      type="tel"
      inputmode="tel"
      size="medium"
      maxlength={15}
      required
    />
    <SelectField
      language={props.language}
      name="kind"
      label={say(props.language, ['Loại giấy tờ', 'Kind of paper'])}
      error={props.kindError}
      options={[{ value: 'original', label: say(props.language, ['Bản chính', 'Original']) }]}
      required
    />
  </>
)
